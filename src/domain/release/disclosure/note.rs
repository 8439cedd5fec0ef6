//! The plain note beside each line: one fixed sentence for each kind of outcome (AGG-23).

use serde::{Deserialize, Serialize};

/// What happened to a line, in general terms. It follows from what is shown and from nothing else, so
/// it cannot narrow what is hidden (AGG-23).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Note {
    /// Shown as asked (AGG-23).
    Shown,
    /// Shown with some answers or groups joined (AGG-4, AGG-6, AGG-28).
    Combined,
    /// Words in place of numbers (AGG-5).
    WordsOnly,
    /// Fewer than B people answered (AGG-3).
    TooFew,
    /// Not shown at all (AGG-4, AGG-6, AGG-9).
    Withheld,
}

impl Note {
    /// The sentence in English; other languages translate it whole (AGG-10, AGG-23).
    #[must_use]
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::Shown => "Numbers are rounded, so they may not add up.",
            Self::Combined => "Some answers or groups are shown together. Numbers are rounded, so they may not add up.",
            Self::WordsOnly => "This is shown in words, without numbers, to protect the people who answered.",
            Self::TooFew => "Too few people answered for us to show this.",
            Self::Withheld => "We do not show this, to protect the people who answered.",
        }
    }
}
