//! Giving a key to somebody (SECURITY 2), replacing one, and ending an account.

use data_encoding::HEXLOWER;
use serde::Deserialize;
use validator::Validate;

use super::StaffForm;

/// To whom, and the six words that the other person read out.
#[derive(Debug, Clone, Default, Deserialize, Validate)]
pub struct GiveKeyFields {
    /// The id of the account.
    #[validate(length(min = 1, max = 64, message = "fault-person"))]
    #[serde(default)]
    pub person: String,
    /// The words as typed.
    #[validate(length(min = 1, max = 400, message = "fault-six-words"))]
    #[serde(default)]
    pub words: String,
}

impl StaffForm for GiveKeyFields {
    const FIELDS: &'static [&'static str] = &["person", "words"];
}

/// Replacing the key that one holds.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ReplaceKeyFields {
    /// The hash of who was shown to hold it, in hexadecimal.
    #[serde(default)]
    pub shown: String,
    /// `yes` when the person said that they have read what will happen.
    #[serde(default)]
    pub sure: String,
}

impl ReplaceKeyFields {
    /// Whether the box was ticked.
    #[must_use]
    pub fn is_sure(&self) -> bool {
        self.sure == "yes"
    }

    /// The hash.
    #[must_use]
    pub fn hash(&self) -> Option<[u8; 32]> {
        HEXLOWER.decode(self.shown.as_bytes()).ok()?.try_into().ok()
    }
}

/// Ending an account.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct EndAccountFields {
    /// The id of the account.
    #[serde(default)]
    pub account: String,
    /// `yes` when the person said that they have read what ends.
    #[serde(default)]
    pub sure: String,
    /// `yes` when the page said what could be lost.
    #[serde(default)]
    pub knows: String,
}

impl EndAccountFields {
    /// Whether the box was ticked.
    #[must_use]
    pub fn is_sure(&self) -> bool {
        self.sure == "yes"
    }
}
