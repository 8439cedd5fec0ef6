//! Unordered single choice: small answers are folded together (AGG-3, AGG-6).

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use super::counts::OptionCounts;
use super::note::Note;
use super::policy::DisclosurePolicy;
use super::rounding::{Percent, Rounded};

/// What is published of a single choice for everyone (AGG-3, AGG-6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "status", rename_all = "snake_case")]
pub enum SingleOutcome {
    /// Numbers, perhaps with some answers folded (AGG-6).
    Shown(SingleFigures),
    /// Fewer than B people answered (AGG-3).
    TooFew,
    /// No option is left outside the fold (AGG-6).
    Withheld,
}

/// The numbers of a single choice (AGG-6, AGG-10, AGG-11).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SingleFigures {
    /// One place for each option; none where the option is folded (AGG-6).
    pub cells: Vec<Option<Rounded>>,
    /// The folded options together, if there are any (AGG-6).
    pub others: Option<OtherAnswers>,
    /// How many people answered (AGG-10).
    pub base: Rounded,
    /// The cells in percent, where the base carries it (AGG-11).
    pub percent: Option<Vec<Option<Percent>>>,
}

/// "All other answers" (AGG-6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherAnswers {
    /// The folded options, in question order, counted from zero (AGG-6).
    pub options: Vec<u8>,
    /// How many people chose one of them (AGG-10).
    pub count: Rounded,
    /// The same in percent, where the base carries it (AGG-11).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<Percent>,
}

impl DisclosurePolicy {
    /// Decides a single choice for everyone (AGG-3, AGG-6).
    #[must_use]
    pub fn single(&self, counts: &OptionCounts) -> SingleOutcome {
        match self.parameters.base(counts.people()) {
            None => SingleOutcome::TooFew,
            Some(base) => self.folded(counts, base).map_or(SingleOutcome::Withheld, SingleOutcome::Shown),
        }
    }

    /// The figures outside the fold and the fold itself, unless nothing is left outside (AGG-6).
    fn folded(&self, counts: &OptionCounts, base: Rounded) -> Option<SingleFigures> {
        let parameters = self.parameters;
        let fold = self.fold(counts.as_slice());
        if fold.options.len() == counts.as_slice().len() {
            return None;
        }
        let mut cells = Vec::new();
        for (option, count) in (0..=u8::MAX).zip(counts.as_slice()) {
            let folded = fold.options.contains(&option);
            cells.push(if folded { None } else { Some(parameters.cell(*count)?) });
        }
        let others = if fold.options.is_empty() {
            None
        } else {
            let count = parameters.cell(fold.people)?;
            Some(OtherAnswers { options: fold.options, count, percent: parameters.percent(count, base) })
        };
        let percent = parameters.percents_of_shown(&cells, base);
        Some(SingleFigures { cells, others, base, percent })
    }

    /// The smallest answers, until none outside is too small and the fold itself has at least two
    /// options and C people. Of equals, the later option goes first (AGG-6).
    fn fold(&self, counts: &[u64]) -> Fold {
        let fewest = self.parameters.fewest_in_cell();
        let mut smallest_first: Vec<_> =
            (0..=u8::MAX).zip(counts).map(|(option, count)| (*count, Reverse(option))).collect();
        smallest_first.sort_unstable();
        let mut fold = Fold { options: Vec::new(), people: 0 };
        for (count, Reverse(option)) in smallest_first {
            let started = !fold.options.is_empty();
            let unfinished = fold.options.len() < 2 || fold.people < fewest;
            if count < fewest || (started && unfinished) {
                fold.options.push(option);
                fold.people += count;
            }
        }
        fold.options.sort_unstable();
        fold
    }
}

/// The answers that are shown only together, and how many people gave one of them (AGG-6).
struct Fold {
    options: Vec<u8>,
    people: u64,
}

impl SingleOutcome {
    /// The note beside it (AGG-23).
    #[must_use]
    pub const fn note(&self) -> Note {
        match self {
            Self::Shown(SingleFigures { others: None, .. }) => Note::Shown,
            Self::Shown(_) => Note::Combined,
            Self::TooFew => Note::TooFew,
            Self::Withheld => Note::Withheld,
        }
    }
}
