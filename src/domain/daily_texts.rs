//! How many texts one reader opens in a day (AGG-36): reading them stays with people.

use serde::Deserialize;

/// How many texts one reader opens in a day at most, in all consultations together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "i64")]
pub struct DailyTexts(u32);

/// A number that is no care for anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a reader opens {} to {} texts in a day (AGG-36), and not {number}", DailyTexts::FEWEST, DailyTexts::MOST)]
pub struct NoDailyTexts {
    number: i64,
}

impl DailyTexts {
    /// The fewest that can be set: with less no work gets done.
    pub const FEWEST: u32 = 5;
    /// The most that can be set.
    pub const MOST: u32 = 200;

    /// This many. What is set by an operator goes through [`TryFrom`], which keeps it between [`Self::FEWEST`] and [`Self::MOST`].
    #[must_use]
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }

    /// Whether one more may be opened by somebody who has opened so many.
    #[must_use]
    pub const fn allows_one_more(self, opened: u32) -> bool {
        opened < self.0
    }
}

impl Default for DailyTexts {
    fn default() -> Self {
        Self(60)
    }
}

impl TryFrom<i64> for DailyTexts {
    type Error = NoDailyTexts;

    fn try_from(number: i64) -> Result<Self, NoDailyTexts> {
        let fits = u32::try_from(number).ok().filter(|fits| (Self::FEWEST..=Self::MOST).contains(fits));
        fits.map(Self).ok_or(NoDailyTexts { number })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// AGG-36: sixty by default, and an operator sets neither none nor hundreds.
    #[test]
    fn agg_36_sixty_a_day_and_no_more_than_two_hundred() {
        assert_eq!(DailyTexts::default().get(), 60);
        for (number, fits) in [(-1, false), (0, false), (4, false), (5, true), (60, true), (200, true), (201, false)] {
            assert_eq!(DailyTexts::try_from(number).is_ok(), fits, "{number}");
        }
        assert!(DailyTexts::try_from(i64::MAX).is_err());
        let sixty = DailyTexts::default();
        assert!(sixty.allows_one_more(59) && !sixty.allows_one_more(60) && !sixty.allows_one_more(u32::MAX));
    }
}
