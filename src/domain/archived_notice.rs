//! A notice as it was archived, read again: what somebody agreed to, word for word (CON-7, CON-14).

use std::collections::BTreeMap;

use serde::Deserialize;

use super::consent::Purpose;
use super::notice::Slot;

/// The document that a consent points to.
#[derive(Debug, Clone, Deserialize)]
pub struct ArchivedNotice {
    /// Its public id, such as `feedback-7k2m`.
    pub id: String,
    /// Its version, counted from 1.
    pub version: u32,
    /// The language it was read in.
    pub language: String,
    texts: BTreeMap<String, String>,
    /// The purposes as they were asked.
    pub purposes: Vec<ArchivedPurpose>,
}

/// One purpose as it was asked.
#[derive(Debug, Clone, Deserialize)]
pub struct ArchivedPurpose {
    /// Which purpose.
    #[serde(rename = "code")]
    pub purpose: Purpose,
    /// What was agreed to.
    pub text: String,
    /// What a no meant.
    pub if_no: String,
    /// Whether nobody could take part without it.
    pub required: bool,
    /// The lawful basis, as the custodian set it (CON-4).
    pub lawful_basis: String,
    /// The condition for special-category data, as the custodian set it.
    pub special_condition: String,
}

/// A text that is no archived notice.
#[derive(Debug, thiserror::Error)]
#[error("not an archived notice")]
pub struct NotANotice;

impl ArchivedNotice {
    /// Reads the canonical JSON of a notice.
    ///
    /// # Errors
    /// [`NotANotice`].
    pub fn parse(document: &str) -> Result<Self, NotANotice> {
        serde_json::from_str(document).map_err(|_| NotANotice)
    }

    /// The text of a slot; empty if the notice had none.
    #[must_use]
    pub fn text(&self, slot: Slot) -> &str {
        self.texts.get(slot.key()).map_or("", String::as_str)
    }

    /// A purpose as it was asked, if it was.
    #[must_use]
    pub fn purpose(&self, purpose: Purpose) -> Option<&ArchivedPurpose> {
        self.purposes.iter().find(|asked| asked.purpose == purpose)
    }
}
