//! A lost envelope (SECURITY 7).

use serde::Deserialize;
use validator::Validate;

use super::{StaffForm, is_sure};

/// Which batch was in it, and in which language new cards are printed.
#[derive(Debug, Clone, Default, Deserialize, Validate)]
pub struct LostFields {
    /// The id of the batch.
    #[validate(length(min = 1, max = 64, message = "fault-batch"))]
    #[serde(default)]
    pub batch: String,
    /// The tag of the language printed on the new cards.
    #[validate(length(min = 2, max = 35, message = "fault-language"))]
    #[serde(default)]
    pub language: String,
    /// `yes` when the person said that they have read what will happen.
    #[validate(custom(function = "is_sure"))]
    #[serde(default)]
    pub sure: String,
    /// The button: `only` makes no new cards.
    #[serde(default)]
    pub go: String,
}

impl LostFields {
    /// Whether no new cards are wanted.
    #[must_use]
    pub fn only(&self) -> bool {
        self.go == "only"
    }
}

impl StaffForm for LostFields {
    const FIELDS: &'static [&'static str] = &["batch", "language", "sure", "go"];
}
