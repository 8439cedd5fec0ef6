//! Giving a key to somebody (SECURITY 2).

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
