//! Tick several: each option by itself, with one mark for very few and for nearly all (AGG-3, AGG-7).

use serde::{Deserialize, Serialize};

use super::counts::SeveralCounts;
use super::note::Note;
use super::policy::DisclosurePolicy;
use super::rounding::{Percent, Rounded};

/// What is published of a tick-several question for everyone, or of themes (AGG-3, AGG-7, AGG-32).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "status", rename_all = "snake_case")]
pub enum SeveralOutcome {
    /// Numbers, some perhaps hidden (AGG-7).
    Shown(SeveralFigures),
    /// Fewer than B people answered (AGG-3).
    TooFew,
    /// An attack on it found too little left (AGG-27). The rules themselves never say this.
    Withheld,
}

/// The numbers of a tick-several question. Total ticks are never among them (AGG-7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeveralFigures {
    /// One place for each option; none (shown as `[c]`) if ticked by very few or by nearly all (AGG-7).
    pub cells: Vec<Option<Rounded>>,
    /// How many people answered (AGG-10).
    pub base: Rounded,
    /// The cells in percent, where the base carries it (AGG-11).
    pub percent: Option<Vec<Option<Percent>>>,
}

impl DisclosurePolicy {
    /// Decides a tick-several question for everyone (AGG-3, AGG-7).
    #[must_use]
    pub fn several(&self, counts: &SeveralCounts) -> SeveralOutcome {
        let Some(base) = self.parameters.base(counts.people()) else {
            return SeveralOutcome::TooFew;
        };
        let cells: Vec<_> = counts.ticked().iter().map(|ticked| self.ticked(*ticked, counts.people())).collect();
        let percent = self.parameters.percents_of_shown(&cells, base);
        SeveralOutcome::Shown(SeveralFigures { cells, base, percent })
    }

    /// The published count, if enough people ticked and enough did not (AGG-7).
    fn ticked(&self, ticked: u64, people: u64) -> Option<Rounded> {
        let shown = self.parameters.cell(ticked)?;
        let not_ticked = people.checked_sub(ticked)?;
        self.parameters.cell(not_ticked).map(|_| shown)
    }
}

impl SeveralOutcome {
    /// The note beside it (AGG-23).
    #[must_use]
    pub const fn note(&self) -> Note {
        match self {
            Self::Shown(_) => Note::Shown,
            Self::TooFew => Note::TooFew,
            Self::Withheld => Note::Withheld,
        }
    }
}
