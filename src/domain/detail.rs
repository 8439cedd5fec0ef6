//! What can show who somebody is in what she wrote (AGG-31).

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::hints;
use super::ids::InvalidId;

/// What is hidden, in the words of AGG-31.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Detail {
    /// A name.
    #[default]
    Name,
    /// A place smaller than a country.
    Place,
    /// A date.
    Date,
    /// A job.
    Job,
    /// A number of children.
    Children,
    /// The name of a unit.
    Unit,
    /// A distinctive event.
    Event,
    /// A telephone number, an address, the number of a paper.
    Contact,
    /// Anything else that could show who it is.
    Other,
}

impl Detail {
    /// All of them, in the order of the pages.
    pub const ALL: [Self; 9] = [
        Self::Name,
        Self::Place,
        Self::Date,
        Self::Job,
        Self::Children,
        Self::Unit,
        Self::Event,
        Self::Contact,
        Self::Other,
    ];

    /// The word, as forms carry it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Place => "place",
            Self::Date => "date",
            Self::Job => "job",
            Self::Children => "children",
            Self::Unit => "unit",
            Self::Event => "event",
            Self::Contact => "contact",
            Self::Other => "other",
        }
    }
}

impl FromStr for Detail {
    type Err = InvalidId;

    fn from_str(word: &str) -> Result<Self, InvalidId> {
        Self::ALL.into_iter().find(|detail| detail.as_str() == word).ok_or(InvalidId { kind: "detail" })
    }
}

impl From<hints::Kind> for Detail {
    fn from(kind: hints::Kind) -> Self {
        match kind {
            hints::Kind::Phone | hints::Kind::Mail | hints::Kind::Web | hints::Kind::LongNumber => Self::Contact,
            hints::Kind::Date => Self::Date,
            hints::Kind::Listed => Self::Name,
        }
    }
}
