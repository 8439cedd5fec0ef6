//! Safeguarding concerns (SAF-25): a reader saw that somebody may be in danger, and follows the route that the notice
//! describes. What is kept of it joins to nobody's answers.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::ids::InvalidId;

/// What a text showed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ConcernKind {
    /// A child at risk.
    Child,
    /// An immediate threat.
    Threat,
    /// Abuse by an aid worker.
    AidWorker,
}

impl ConcernKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Child, Self::Threat, Self::AidWorker];

    /// The word under which it is stored and sent.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Child => "child",
            Self::Threat => "threat",
            Self::AidWorker => "aid-worker",
        }
    }
}

impl FromStr for ConcernKind {
    type Err = InvalidId;

    fn from_str(word: &str) -> Result<Self, InvalidId> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word).ok_or(InvalidId { kind: "kind of concern" })
    }
}

/// What a reader noted of what was passed on. Its `Debug` shows nothing; zeroed when dropped.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(try_from = "String")]
pub struct ConcernNote(String);

/// A note that is empty, too long, or holds what cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a note has between one and {} characters and no control characters", ConcernNote::MOST)]
pub struct InvalidNote;

impl ConcernNote {
    /// The most characters of a note.
    pub const MOST: usize = 1000;

    /// The note, with line ends as line feeds and nothing around it.
    ///
    /// # Errors
    /// [`InvalidNote`].
    pub fn new(typed: &str) -> Result<Self, InvalidNote> {
        let text = typed.replace("\r\n", "\n").trim().to_owned();
        let sound = !text.is_empty() && !text.chars().any(|c| c.is_control() && c != '\n');
        if sound && text.chars().count() <= Self::MOST { Ok(Self(text)) } else { Err(InvalidNote) }
    }

    /// The text, for readers only.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for ConcernNote {
    type Error = InvalidNote;

    fn try_from(text: String) -> Result<Self, InvalidNote> {
        Self::new(&text)
    }
}

impl fmt::Debug for ConcernNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ConcernNote(…)")
    }
}
