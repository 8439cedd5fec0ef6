//! Rankings: tiers in place of scores, and fewer of them when few people answered (AGG-3, AGG-8).

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use super::counts::RankingPoints;
use super::note::Note;
use super::policy::DisclosurePolicy;
use super::rounding::Rounded;

/// What is published of a ranking for everyone (AGG-3, AGG-8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "status", rename_all = "snake_case")]
pub enum RankingOutcome {
    /// Tiers (AGG-8).
    Shown(RankingFigures),
    /// Fewer than B people answered (AGG-3).
    TooFew,
    /// An attack on it found too little left (AGG-27). The rules themselves never say this.
    Withheld,
}

/// The tiers of a ranking (AGG-8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RankingFigures {
    /// Options by tier, the best-liked tier first. Within a tier they stand in question order, which
    /// tells nothing of their points (AGG-8).
    pub tiers: Vec<Vec<u8>>,
    /// How many people answered (AGG-10).
    pub base: Rounded,
}

impl DisclosurePolicy {
    /// Decides a ranking for everyone (AGG-3, AGG-8).
    #[must_use]
    pub fn ranking(&self, points: &RankingPoints) -> RankingOutcome {
        let Some(base) = self.parameters.base(points.people()) else {
            return RankingOutcome::TooFew;
        };
        let mut tiers = self.tiers(points.points());
        while tiers.len() > 1 && !self.leaves_room(&tiers, points.people()) {
            let lowest = tiers.pop().unwrap_or_default();
            if let Some(next) = tiers.last_mut() {
                next.extend(lowest);
            }
        }
        for tier in &mut tiers {
            tier.sort_unstable();
        }
        RankingOutcome::Shown(RankingFigures { tiers, base })
    }

    /// g: two neighbours stay in one tier unless C − 1 people together could not have closed the gap
    /// between them (AGG-8).
    fn gap(&self) -> u64 {
        3 * self.parameters.fewest_in_cell().saturating_sub(1)
    }

    /// Options by points, a new tier wherever the gap is wide enough; one tier for fewer than four
    /// options (AGG-8).
    fn tiers(&self, points: &[u64]) -> Vec<Vec<u8>> {
        let mut most_first: Vec<_> =
            (0..=u8::MAX).zip(points).map(|(option, points)| (Reverse(*points), option)).collect();
        most_first.sort_unstable();
        let single_tier = points.len() < 4;
        let mut tiers: Vec<Vec<u8>> = Vec::new();
        let mut previous = None;
        for (Reverse(points), option) in most_first {
            let wide = previous.is_some_and(|previous: u64| previous.saturating_sub(points) > self.gap());
            previous = Some(points);
            match tiers.last_mut() {
                Some(tier) if single_tier || !wide => tier.push(option),
                _ => tiers.push(vec![option]),
            }
        }
        tiers
    }

    /// Whether this many tiers could come of many different rankings, not only of people who nearly
    /// all ranked alike (AGG-8).
    fn leaves_room(&self, tiers: &[Vec<u8>], people: u64) -> bool {
        let options: u64 = tiers.iter().flatten().map(|_| 1u64).sum();
        let tiers_above = sum_of_ranks(tiers.iter());
        let tiers_below = sum_of_ranks(tiers.iter().rev());
        let least = options * self.parameters.fewest_in_cell();
        let step = self.gap() + 1;
        least + step * tiers_below <= 6 * people
            && least + step * tiers_above <= (3 * options).saturating_sub(6) * people
    }
}

/// For every option the number of tiers before its own, summed (AGG-8).
fn sum_of_ranks<'t>(tiers: impl Iterator<Item = &'t Vec<u8>>) -> u64 {
    (0u64..).zip(tiers).flat_map(|(before, tier)| tier.iter().map(move |_| before)).sum()
}

impl RankingOutcome {
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
