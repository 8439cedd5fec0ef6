//! The forms of people who enter answers for others.

use serde::Deserialize;
use validator::Validate;

use super::{StaffForm, refuse};
use crate::domain::help::Help;

/// Beginning an entry.
#[derive(Debug, Clone, Default, Deserialize, Validate)]
pub struct EntryFields {
    /// The kind of help.
    #[validate(custom(function = "is_help"))]
    #[serde(default)]
    pub help: String,
    /// The tag of the language of the pages; a paper form has its own.
    #[serde(default)]
    pub language: String,
    /// The code of the card, or the number of the form.
    #[validate(length(min = 1, max = 120, message = "fault-card-or-form"))]
    #[serde(default)]
    pub code: String,
}

fn is_help(word: &str) -> Result<(), validator::ValidationError> {
    if word.parse::<Help>().is_ok() { Ok(()) } else { Err(refuse("fault-how-help")) }
}

impl StaffForm for EntryFields {
    const FIELDS: &'static [&'static str] = &["help", "language", "code"];
}

/// How many paper forms of a day are destroyed.
#[derive(Debug, Clone, Default, Deserialize, Validate)]
pub struct DestroyedFields {
    /// The day, as in `2026-03-09`.
    #[serde(default)]
    pub day: String,
    /// How many, as typed.
    #[validate(length(min = 1, max = 6, message = "fault-shredded"))]
    #[serde(default)]
    pub number: String,
}

impl StaffForm for DestroyedFields {
    const FIELDS: &'static [&'static str] = &["number"];
}
