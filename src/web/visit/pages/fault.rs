//! What can be put right on the same page. Calm, without blame, and linked to its field (SAF-20).

use std::borrow::Cow;

use crate::web::frame::Frame;

/// Something that was not accepted as it stands. Nothing that was typed is lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// No code was typed.
    NoCode,
    /// The spelling of a code fails its check.
    Misspelt,
    /// The card is not one that can be used (D8).
    CardNotAccepted,
    /// Nothing is found under a well-formed code: unknown, withdrawn and expired look the same.
    NothingFound,
    /// The same for the code of a complaint.
    NoComplaint,
    /// No more complaints can be taken at this moment (ACC-10).
    NotNow,
    /// Nothing is written yet.
    NoWords {
        /// The field.
        field: String,
    },
    /// No more visits can be saved at this moment (SAF-14).
    NoRoom,
    /// More options than asked for.
    TooMany {
        /// The field.
        field: String,
        /// How many there may be.
        most: usize,
    },
    /// More characters than there is room for.
    TooLong {
        /// The field.
        field: String,
        /// How many there may be.
        most: usize,
    },
    /// The same option in two places of a ranking.
    RankedTwice {
        /// The field.
        field: String,
    },
    /// Characters that cannot be kept, such as control characters.
    Unreadable {
        /// The field.
        field: String,
    },
    /// The text holds the person's own code, which would lie beside the answers.
    HoldsCode {
        /// The field.
        field: String,
    },
}

impl Fault {
    const fn stem(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoCode => ("fault-code", "fault-no-code"),
            Self::Misspelt => ("fault-code", "fault-misspelt"),
            Self::CardNotAccepted => ("fault-code", "fault-card"),
            Self::NothingFound => ("fault-nothing", "fault-nothing-text"),
            Self::NoComplaint => ("fault-nothing", "complaint-nothing"),
            Self::NotNow => ("complaint-full", "complaint-full-text"),
            Self::NoWords { .. } => ("complaint-empty", "complaint-empty-text"),
            Self::NoRoom => ("fault-no-room", "fault-no-room-text"),
            Self::TooMany { .. } => ("fault-too-many", "fault-too-many-text"),
            Self::TooLong { .. } => ("fault-too-long", "fault-too-long-text"),
            Self::RankedTwice { .. } => ("fault-ranked", "fault-ranked-text"),
            Self::Unreadable { .. } => ("fault-unreadable", "fault-unreadable-text"),
            Self::HoldsCode { .. } => ("fault-holds-code", "fault-holds-code-text"),
        }
    }

    /// What it is, in a few words.
    #[must_use]
    pub fn heading(&self, frame: &Frame) -> Cow<'static, str> {
        frame.t(self.stem().0)
    }

    /// What helps.
    #[must_use]
    pub fn text(&self, frame: &Frame) -> Cow<'static, str> {
        match self {
            Self::TooMany { most, .. } | Self::TooLong { most, .. } => frame.n(self.stem().1, most),
            _ => frame.t(self.stem().1),
        }
    }

    /// The id of the field it speaks of.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::NoCode | Self::Misspelt | Self::CardNotAccepted | Self::NothingFound | Self::NoComplaint => {
                Some("code")
            }
            Self::NoRoom | Self::NotNow => None,
            Self::TooMany { field, .. }
            | Self::TooLong { field, .. }
            | Self::NoWords { field }
            | Self::RankedTwice { field }
            | Self::Unreadable { field }
            | Self::HoldsCode { field } => Some(field),
        }
    }
}
