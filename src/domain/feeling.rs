//! How taking part felt (SAF-24): counted in memory, once a week, into one yes or no.

use chrono::{DateTime, Utc};

use super::answer::Answers;

/// A week that begins on a Monday at six o'clock UTC, counted from January 1970. What is told of how taking part felt
/// changes with the week and never within it: nobody can watch one arrival by it (AGG-18).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Week(i64);

impl Week {
    const HOURS: i64 = 7 * 24;
    /// From the beginning of 1970, a Thursday, to the first Monday at six.
    const FIRST: i64 = 4 * 24 + 6;

    /// The week of a moment.
    #[must_use]
    pub const fn of(now: DateTime<Utc>) -> Self {
        Self((now.timestamp().div_euclid(3600) - Self::FIRST).div_euclid(Self::HOURS))
    }

    /// The week with this number.
    #[must_use]
    pub const fn from_number(number: i64) -> Self {
        Self(number)
    }

    /// Its number.
    #[must_use]
    pub const fn number(self) -> i64 {
        self.0
    }
}

/// How many said how it felt, and how many that it made things harder. Gives away one yes or no; it is neither printed,
/// stored nor compared.
#[derive(Default)]
pub struct Feelings {
    answered: u32,
    harder: u32,
}

impl Feelings {
    /// The position of "It made things harder".
    const HARDER: u8 = 2;
    /// The fewest who must have answered.
    const FEWEST: u32 = 10;
    /// One in this many is too many: 20%.
    const ONE_IN: u32 = 5;

    /// Counts one person; whoever did not say is not counted.
    pub fn add(&mut self, answers: &Answers) {
        if let Some(felt) = answers.feeling {
            self.answered = self.answered.saturating_add(1);
            self.harder = self.harder.saturating_add(u32::from(felt == Self::HARDER));
        }
    }

    /// Whether a pause is advised.
    #[must_use]
    pub const fn advise_a_pause(self) -> bool {
        self.answered >= Self::FEWEST && self.harder.saturating_mul(Self::ONE_IN) >= self.answered
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    use chrono::TimeZone as _;

    #[test]
    fn saf_24_ten_must_have_answered_and_one_in_five_have_found_it_harder() {
        for (harder, others, told) in
            [(10, 0, true), (9, 0, false), (2, 8, true), (1, 9, false), (2, 9, false), (3, 12, true), (3, 13, false)]
        {
            let mut felt = Feelings::default();
            let says = |feeling| Answers { scored: BTreeMap::new(), feeling };
            (0..harder).for_each(|_| felt.add(&says(Some(2))));
            (0..others).for_each(|at| felt.add(&says(Some(at % 2))));
            (0..30).for_each(|_| felt.add(&says(None)));
            assert_eq!(felt.advise_a_pause(), told, "{harder} of {}", harder + others);
        }
    }

    #[test]
    fn a_week_begins_on_monday_at_six() {
        let at = |day, hour, minute| Week::of(Utc.with_ymd_and_hms(2026, 3, day, hour, minute, 0).unwrap());
        assert_eq!(at(9, 6, 0), at(16, 5, 59));
        assert_eq!(at(16, 6, 0).number(), at(16, 5, 59).number() + 1);
        assert_eq!(at(9, 5, 59).number(), at(9, 6, 0).number() - 1);
    }
}
