//! The approval of one language (LNG-1).

use serde::Deserialize;
use validator::Validate;

use super::{ApprovalFields, StaffForm};
use crate::domain::text::Language;
use crate::web::staff::StaffLanguage;

/// Approving exactly what was shown in one language.
#[derive(Debug, Clone, Default, Deserialize, Validate)]
pub struct LanguageFields {
    /// The tag.
    #[serde(default)]
    pub language: String,
    /// SHA-256 of what was approved, in hexadecimal.
    #[serde(default)]
    pub sha256: String,
    /// `yes` when the person said that they have read it.
    #[serde(default)]
    pub sure: String,
}

impl LanguageFields {
    /// The language and the hash, where they are such and the person is sure.
    #[must_use]
    pub fn shown(&self) -> Option<(Language, [u8; 32])> {
        let approval = ApprovalFields { sha256: self.sha256.clone(), sure: self.sure.clone() };
        let hash = approval.hash().filter(|_| approval.validate().is_ok())?;
        Some((Language::new(self.language.as_str()).ok()?, hash))
    }
}

impl StaffForm for LanguageFields {
    const FIELDS: &'static [&'static str] = &["sure-language"];
}

/// The language of one's own pages.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct StaffLanguageFields {
    /// Its tag.
    pub language: String,
}

impl StaffLanguageFields {
    /// The language, where there is such a one.
    #[must_use]
    pub fn chosen(&self) -> Option<StaffLanguage> {
        StaffLanguage::from_tag(&self.language)
    }
}
