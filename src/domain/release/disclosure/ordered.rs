//! Ordered choices: the finest level that is safe, else words, else nothing (AGG-3, AGG-4, AGG-5).

use serde::{Deserialize, Serialize};

use super::counts::OrderedCounts;
use super::note::Note;
use super::policy::DisclosurePolicy;
use super::rounding::{Percent, Rounded};

/// What is published of an ordered question for everyone (AGG-3 to AGG-5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "status", rename_all = "snake_case")]
pub enum OrderedOutcome {
    /// Numbers, at one level of the ladder (AGG-4).
    Shown(OrderedFigures),
    /// A phrase and no number (AGG-5).
    Words(WordsFigure),
    /// Fewer than B people answered (AGG-3).
    TooFew,
    /// No level is safe (AGG-4).
    Withheld,
}

/// The numbers of an ordered question (AGG-4, AGG-10, AGG-11).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderedFigures {
    /// The level of the ladder, counted from its finest (AGG-4).
    pub level: u8,
    /// One number for each cell of the level (AGG-10).
    pub cells: Vec<Rounded>,
    /// How many people answered (AGG-10).
    pub base: Rounded,
    /// The cells in percent, where the base carries it (AGG-11).
    pub percent: Option<Vec<Percent>>,
}

/// Strong agreement, said without a number (AGG-5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordsFigure {
    /// The phrase (AGG-5).
    pub words: Phrase,
    /// Which side nearly all are on (AGG-5).
    pub side: Side,
}

/// The phrase tells how many answered, never how many disagreed (AGG-5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phrase {
    /// "Nearly everyone": the rounded base is at least 9 × C (AGG-5).
    NearlyEveryone,
    /// "Most people": it is smaller (AGG-5).
    MostPeople,
}

/// The two cells of a ladder's last level (AGG-4, AGG-5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The first cell (AGG-4).
    Positive,
    /// Everything else (AGG-4).
    Other,
}

/// Whether the panel marked the question `allow_words` (AGG-5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AllowWords {
    /// A phrase may stand in for numbers (AGG-5).
    Yes,
    /// It may not: no safe level means `withheld` (AGG-5).
    No,
}

impl From<bool> for AllowWords {
    fn from(allow_words: bool) -> Self {
        if allow_words { Self::Yes } else { Self::No }
    }
}

impl DisclosurePolicy {
    /// Decides an ordered question for everyone (AGG-3, AGG-4, AGG-5). Bands are decided by
    /// [`DisclosurePolicy::breakdown`], which never says words.
    #[must_use]
    pub fn ordered(&self, counts: &OrderedCounts, words: AllowWords) -> OrderedOutcome {
        let Some(base) = self.parameters.base(counts.counts().people()) else {
            return OrderedOutcome::TooFew;
        };
        let shown = counts.ladder().levels().find_map(|(level, cells)| {
            let cells = self.parameters.cells(&cells.collapse(counts.counts().as_slice()))?;
            let percent = self.parameters.percents(&cells, base);
            Some(OrderedFigures { level, cells, base, percent })
        });
        match (shown, words) {
            (Some(figures), _) => OrderedOutcome::Shown(figures),
            (None, AllowWords::Yes) => self.words(counts, base).map_or(OrderedOutcome::Withheld, OrderedOutcome::Words),
            (None, AllowWords::No) => OrderedOutcome::Withheld,
        }
    }

    /// The phrase for a line whose last level failed, if enough people answered (AGG-5).
    fn words(&self, counts: &OrderedCounts, base: Rounded) -> Option<WordsFigure> {
        let parameters = self.parameters;
        if counts.counts().people() < 2 * parameters.fewest_in_line() {
            return None;
        }
        let (_, last) = counts.ladder().levels().next_back()?;
        let large: Vec<bool> =
            last.collapse(counts.counts().as_slice()).iter().map(|cell| *cell >= parameters.fewest_in_cell()).collect();
        let side = match large.as_slice() {
            [true, false] => Side::Positive,
            [false, true] => Side::Other,
            _ => return None,
        };
        let nearly = base.get() >= 9 * parameters.fewest_in_cell();
        Some(WordsFigure { words: if nearly { Phrase::NearlyEveryone } else { Phrase::MostPeople }, side })
    }
}

impl OrderedOutcome {
    /// The note beside it (AGG-23).
    #[must_use]
    pub const fn note(&self) -> Note {
        match self {
            Self::Shown(figures) if figures.level == 0 => Note::Shown,
            Self::Shown(_) => Note::Combined,
            Self::Words(_) => Note::WordsOnly,
            Self::TooFew => Note::TooFew,
            Self::Withheld => Note::Withheld,
        }
    }
}
