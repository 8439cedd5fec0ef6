//! How often something comes out of the made-up consultations, in words.

use serde::Serialize;

use crate::domain::release::disclosure::{BreakdownOutcome, RankingOutcome, SeveralOutcome};
use crate::domain::release::disclosure::{Note, SeveralFigures};
use crate::domain::release::door::LineOutcome;

/// How much of something is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// As it was asked.
    Full,
    /// Some answers or groups together, or some of them hidden (AGG-4, AGG-6, AGG-7, AGG-8, AGG-9).
    Coarser,
    /// In words, without a number (AGG-5).
    Words,
    /// Nothing that says anything: too few, withheld, every option hidden, or every option on one step.
    Nothing,
}

impl Manner {
    /// Every one, most first.
    pub const ALL: [Self; 4] = [Self::Full, Self::Coarser, Self::Words, Self::Nothing];
}

/// How often, in words: what is assumed of made-up people carries no exact share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HowOften {
    /// Less than one time in ten, or not once.
    HardlyEver,
    /// Less than half of the times.
    Sometimes,
    /// At least half of the times.
    Often,
    /// At least nine times in ten.
    NearlyAlways,
}

impl HowOften {
    const fn of(times: u32, all: u32) -> Self {
        let (tenfold, all) = (times.saturating_mul(10), all);
        if tenfold < all || times == 0 {
            Self::HardlyEver
        } else if tenfold < all.saturating_mul(5) {
            Self::Sometimes
        } else if tenfold < all.saturating_mul(9) {
            Self::Often
        } else {
            Self::NearlyAlways
        }
    }
}

/// One of the ways in which something is likely seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Likely {
    /// How much is seen.
    pub manner: Manner,
    /// How often.
    pub how_often: HowOften,
}

/// What is told of one turn-out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Foretold {
    /// How many people take part.
    pub people: u16,
    /// Whether the rules could allow it at all, whatever people answer.
    pub can_be_shown: bool,
    /// How often anything is shown.
    pub shown: HowOften,
    /// The ways that come at least sometimes, the most frequent first; never empty.
    pub likely: Vec<Likely>,
}

impl Foretold {
    /// Whether it is shown more often than not.
    #[must_use]
    pub fn is_likely(&self) -> bool {
        self.shown >= HowOften::Often
    }
}

/// How often each way came out.
#[derive(Default)]
pub(super) struct Times([u32; 4]);

impl Times {
    pub(super) fn count(&mut self, manner: Manner) {
        for (times, one) in self.0.iter_mut().zip(Manner::ALL) {
            *times = times.saturating_add(u32::from(one == manner));
        }
    }

    pub(super) fn told(&self, people: u16, can_be_shown: bool) -> Foretold {
        let all: u32 = self.0.iter().sum();
        let shown: u32 =
            self.0.iter().zip(Manner::ALL).filter(|(_, one)| *one != Manner::Nothing).map(|(n, _)| n).sum();
        let mut ways: Vec<_> = Manner::ALL.into_iter().zip(self.0).collect();
        ways.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
        let told = ways.into_iter().map(|(manner, times)| Likely { manner, how_often: HowOften::of(times, all) });
        let mut likely: Vec<_> = told.collect();
        likely.retain(|way| way.how_often > HowOften::HardlyEver);
        Foretold { people, can_be_shown, shown: HowOften::of(shown, all), likely }
    }
}

/// How much of a line is seen.
pub(super) fn manner_of_line(outcome: &LineOutcome) -> Manner {
    match outcome {
        LineOutcome::Multiple(SeveralOutcome::Shown(SeveralFigures { cells, .. })) => {
            match (cells.iter().any(Option::is_some), cells.iter().all(Option::is_some)) {
                (true, true) => Manner::Full,
                (true, false) => Manner::Coarser,
                (false, _) => Manner::Nothing,
            }
        }
        // Everything on one step says nothing of what people put first.
        LineOutcome::Ranking(RankingOutcome::Shown(figures)) => match figures.tiers.as_slice() {
            [] | [_] => Manner::Nothing,
            tiers if tiers.iter().all(|tier| tier.len() == 1) => Manner::Full,
            _ => Manner::Coarser,
        },
        other => match other.note() {
            Note::Shown => Manner::Full,
            Note::Combined => Manner::Coarser,
            Note::WordsOnly => Manner::Words,
            Note::TooFew | Note::Withheld => Manner::Nothing,
        },
    }
}

/// How much of a breakdown is seen, which declares the level that it begins at.
pub(super) fn manner_of_breakdown(outcome: &BreakdownOutcome, from_level: u8) -> Manner {
    match outcome {
        BreakdownOutcome::Shown(figures) => {
            let whole = figures.level == from_level && figures.bands.iter().all(Option::is_some);
            if whole { Manner::Full } else { Manner::Coarser }
        }
        BreakdownOutcome::Withheld => Manner::Nothing,
    }
}
