//! A safeguarding concern as it is typed (SAF-25).

use std::collections::BTreeMap;

use serde::Deserialize;
use validator::{Validate, ValidationError};

use super::{ReadingFields, StaffForm, refuse};
use crate::domain::concern::{ConcernKind, ConcernNote};

/// A new concern. The boxes ticked at the desk come along as they were.
#[derive(Default, Deserialize, Validate)]
pub struct ConcernFields {
    /// The handle of the concern, from the page: the same form sent twice is one concern.
    #[serde(default)]
    pub concern: String,
    /// The word of the kind.
    #[serde(default)]
    #[validate(custom(function = "is_a_kind"))]
    pub kind: String,
    /// The note as typed.
    #[serde(default)]
    #[validate(custom(function = "is_a_note"))]
    pub note: String,
    /// The handle of the text at the desk, to go back to it. It is kept nowhere.
    #[serde(default)]
    pub item: String,
    #[serde(flatten)]
    rest: BTreeMap<String, String>,
}

fn is_a_kind(kind: &str) -> Result<(), ValidationError> {
    kind.parse::<ConcernKind>().map(|_| ()).map_err(|_| refuse("fault-concern-kind"))
}

fn is_a_note(note: &str) -> Result<(), ValidationError> {
    let said = "fault-concern-note";
    ConcernNote::new(note).map(|_| ()).map_err(|_| refuse(said))
}

impl ConcernFields {
    /// A form in which nothing is written yet.
    #[must_use]
    pub fn of(concern: String) -> Self {
        let mut fields = Self::default();
        fields.concern = concern;
        fields
    }

    /// What was ticked at the desk.
    #[must_use]
    pub fn at_the_desk(&self) -> ReadingFields {
        ReadingFields::carried(&self.item, &self.rest)
    }
}

impl Drop for ConcernFields {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.note);
    }
}

impl StaffForm for ConcernFields {
    const FIELDS: &'static [&'static str] = &["kind", "note"];
}

/// Which concern is closed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ConcernIdFields {
    /// Its id.
    #[serde(default)]
    pub concern: String,
}
