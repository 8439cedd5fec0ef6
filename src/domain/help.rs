//! How somebody was helped to take part (CON-18). Who helped is stored nowhere.

use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ids::InvalidId;

/// The kind of help.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Help {
    /// None: by herself.
    #[default]
    Alone,
    /// An interpreter.
    Interpreter,
    /// A support worker.
    SupportWorker,
    /// Her answers came on paper and were entered for her.
    Paper,
}

impl Help {
    /// The kinds that an assister gives.
    pub const GIVEN: [Self; 3] = [Self::Interpreter, Self::SupportWorker, Self::Paper];

    /// The word for it in forms.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Alone => "alone",
            Self::Interpreter => "interpreter",
            Self::SupportWorker => "support-worker",
            Self::Paper => "paper",
        }
    }

    /// Whether the person is there and says her answers.
    #[must_use]
    pub const fn is_spoken(self) -> bool {
        matches!(self, Self::Interpreter | Self::SupportWorker)
    }
}

impl FromStr for Help {
    type Err = InvalidId;

    fn from_str(word: &str) -> Result<Self, InvalidId> {
        Self::GIVEN.into_iter().find(|help| help.as_str() == word).ok_or(InvalidId { kind: "kind of help" })
    }
}

/// What one assister did on one day, in totals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AssistedDay {
    /// The day.
    pub day: NaiveDate,
    /// Entries begun with somebody who was there.
    pub spoken: u32,
    /// Paper forms of which entering was begun.
    pub paper: u32,
    /// Paper forms that were destroyed afterwards, as the assister says.
    pub destroyed: u32,
}

impl AssistedDay {
    /// A day on which nothing was done yet.
    #[must_use]
    pub const fn of(day: NaiveDate) -> Self {
        Self { day, spoken: 0, paper: 0, destroyed: 0 }
    }
}
