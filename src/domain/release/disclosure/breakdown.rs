//! Breakdowns by one band variable: what is hidden is always the smallest bands, and always enough
//! people together that subtraction tells nothing (AGG-2, AGG-9, AGG-28).

use serde::{Deserialize, Deserializer, Serialize};

use super::counts::{BreakdownCounts, OptionCounts};
use super::ladder::Level;
use super::note::Note;
use super::policy::DisclosurePolicy;
use super::rounding::{Percent, Rounded};

/// What is published of one question by one band variable (AGG-9).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "status", rename_all = "snake_case")]
pub enum BreakdownOutcome {
    /// Numbers for at least one band (AGG-9).
    Shown(BreakdownFigures),
    /// No band may be shown (AGG-9).
    Withheld,
}

/// The numbers of a breakdown, all at one level (AGG-9).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BreakdownFigures {
    /// The level of the ladder, counted from its finest (AGG-4, AGG-9).
    pub level: u8,
    /// One place for each band, in band order; none where the band is withheld (AGG-9).
    pub bands: Vec<Option<BandFigures>>,
    /// "All other groups", where the breakdown declared it; none inside if no band is withheld (AGG-28).
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub others: Option<Option<CombinedFigures>>,
}

/// The numbers of one band (AGG-9, AGG-10, AGG-11).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BandFigures {
    /// One number for each cell of the level (AGG-10).
    pub cells: Vec<Rounded>,
    /// How many people in the band answered (AGG-10).
    pub base: Rounded,
    /// The cells in percent, where the base carries it (AGG-11).
    pub percent: Option<Vec<Percent>>,
}

/// The withheld bands together, rounded from their own sum (AGG-28).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CombinedFigures {
    /// Which bands, in band order, counted from zero (AGG-28).
    pub bands: Vec<u8>,
    /// Their numbers (AGG-28).
    #[serde(flatten)]
    pub figures: BandFigures,
}

/// Whether the withheld bands are published together as "All other groups" (AGG-28).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CombineWithheld {
    /// They are (AGG-28).
    Yes,
    /// They are not (AGG-9).
    No,
}

impl From<bool> for CombineWithheld {
    fn from(combined: bool) -> Self {
        if combined { Self::Yes } else { Self::No }
    }
}

/// Bands by base, smallest first; of equals, the earlier band first (AGG-9).
type SmallestFirst<'c> = Vec<(u8, &'c OptionCounts)>;

impl DisclosurePolicy {
    /// Decides one question by one band variable: an ordered question on its ladder, or one tick
    /// option on [`super::Ladder::two_cells`] (AGG-9, AGG-28).
    #[must_use]
    pub fn breakdown(&self, counts: &BreakdownCounts, combine: CombineWithheld) -> BreakdownOutcome {
        self.bands(counts, combine).map_or(BreakdownOutcome::Withheld, BreakdownOutcome::Shown)
    }

    fn bands(&self, counts: &BreakdownCounts, combine: CombineWithheld) -> Option<BreakdownFigures> {
        let mut bands: SmallestFirst<'_> = (0..=u8::MAX).zip(counts.bands()).collect();
        bands.sort_by_key(|(band, counts)| (counts.people(), *band));

        let (_, last) = counts.ladder().levels().next_back()?;
        let withheld = self.fewest_withheld(&bands, last).filter(|withheld| *withheld < bands.len())?;
        let (number, level) =
            counts.ladder().levels().find(|(_, level)| self.fewest_withheld(&bands, level) == Some(withheld))?;

        let (hidden, shown) = bands.split_at(withheld);
        let mut figures: Vec<(u8, Option<BandFigures>)> = hidden.iter().map(|(band, _)| (*band, None)).collect();
        for (band, counts) in shown {
            figures.push((*band, Some(self.band(&level.collapse(counts.as_slice()))?)));
        }
        figures.sort_unstable_by_key(|(band, _)| *band);
        let others = match combine {
            CombineWithheld::Yes if hidden.is_empty() => Some(None),
            CombineWithheld::Yes => Some(Some(self.combined(hidden, level)?)),
            CombineWithheld::No => None,
        };
        Some(BreakdownFigures {
            level: number,
            bands: figures.into_iter().map(|(_, figures)| figures).collect(),
            others,
        })
    }

    /// m: how many of the smallest bands must be hidden at this level, if hiding any number of them
    /// is safe at all (AGG-9).
    fn fewest_withheld(&self, bands: &SmallestFirst<'_>, level: &Level) -> Option<usize> {
        (0..=bands.len()).find(|withheld| {
            let (hidden, shown) = bands.split_at(*withheld);
            let shown_pass = shown.iter().all(|(_, counts)| self.band(&level.collapse(counts.as_slice())).is_some());
            let hidden_pass = hidden.is_empty() || (hidden.len() >= 2 && self.band(&sum(hidden, level)).is_some());
            shown_pass && hidden_pass
        })
    }

    /// The figures of one band, or of several together, unless a test fails: base at least B, every
    /// cell at least C (AGG-3, AGG-9).
    fn band(&self, cells: &[u64]) -> Option<BandFigures> {
        let base = self.parameters.base(cells.iter().sum())?;
        let cells = self.parameters.cells(cells)?;
        let percent = self.parameters.percents(&cells, base);
        Some(BandFigures { cells, base, percent })
    }

    /// "All other groups" (AGG-28).
    fn combined(&self, hidden: &[(u8, &OptionCounts)], level: &Level) -> Option<CombinedFigures> {
        let mut bands: Vec<u8> = hidden.iter().map(|(band, _)| *band).collect();
        bands.sort_unstable();
        Some(CombinedFigures { bands, figures: self.band(&sum(hidden, level))? })
    }
}

/// The cells of several bands together, at one level.
fn sum(bands: &[(u8, &OptionCounts)], level: &Level) -> Vec<u64> {
    let mut sum = Vec::new();
    for (_, counts) in bands {
        let cells = level.collapse(counts.as_slice());
        sum.resize(cells.len(), 0);
        for (sum, cell) in sum.iter_mut().zip(cells) {
            *sum += cell;
        }
    }
    sum
}

/// Tells `null` (declared, nothing withheld) from an absent field (not declared) when an artefact is read.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<CombinedFigures>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

impl BreakdownOutcome {
    /// The note beside it (AGG-23). A band without figures carries [`Note::Withheld`].
    #[must_use]
    pub const fn note(&self) -> Note {
        match self {
            Self::Shown(BreakdownFigures { level: 0, others: None | Some(None), .. }) => Note::Shown,
            Self::Shown(_) => Note::Combined,
            Self::Withheld => Note::Withheld,
        }
    }
}
