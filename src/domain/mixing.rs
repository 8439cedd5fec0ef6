//! When the rows that people sent are mixed next (SECURITY 3.4): five minutes after a change at the latest, while that takes no more
//! than a fiftieth of the time.

use chrono::{DateTime, TimeDelta, Utc};

/// From when a change is noticed. It is looked for once a minute, so that no more than five minutes pass from the change itself.
const WAIT: TimeDelta = TimeDelta::seconds(230);

/// How long is waited after something failed.
const AGAIN: TimeDelta = TimeDelta::seconds(50);

/// Mixing takes at most one part in so many of the time (SECURITY 1).
const PARTS: i32 = 50;

/// A countdown to the next mixing. It stands still until a change begins it, and later changes do not lengthen it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Countdown {
    due: Option<DateTime<Utc>>,
    at_once: bool,
    last: Option<Last>,
}

/// The last time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Last {
    ended: DateTime<Utc>,
    took: TimeDelta,
}

impl Countdown {
    /// A change was noticed: the countdown begins, unless it runs.
    pub fn begin(&mut self, now: DateTime<Utc>) {
        self.due.get_or_insert(now + WAIT);
    }

    /// It is due at once, whatever the last one took: at closing, and when keys were destroyed.
    pub fn hasten(&mut self) {
        self.at_once = true;
    }

    /// Whether it is time. A clock that was put back puts nothing off.
    #[must_use]
    pub fn is_due(&self, now: DateTime<Utc>) -> bool {
        let waited = self.due.is_some_and(|due| due <= now || due - now > WAIT);
        let rested = self.last.is_none_or(|last| now < last.ended || last.ended + last.took * PARTS <= now);
        self.at_once || (waited && rested)
    }

    /// It was done, between these moments.
    pub fn done(&mut self, from: DateTime<Utc>, to: DateTime<Utc>) {
        *self = Self {
            due: None,
            at_once: false,
            last: Some(Last { ended: to, took: (to - from).max(TimeDelta::zero()) }),
        };
    }

    /// It failed, or another instance is at it: it is tried again in a minute, or later if trying took long.
    pub fn put_off(&mut self, from: DateTime<Utc>, to: DateTime<Utc>) {
        self.done(from, to);
        self.due = Some(to + AGAIN);
    }

    /// Whether a change waits to be mixed.
    #[must_use]
    pub const fn runs(&self) -> bool {
        self.due.is_some() || self.at_once
    }

    /// How long it took the last time, if there was one.
    #[must_use]
    pub fn took(&self) -> Option<TimeDelta> {
        self.last.map(|last| last.took)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + seconds, 0).unwrap()
    }

    /// The moments of the first `minutes` turns of a minute each at which it is mixed, if something changes before every turn of
    /// these and each mixing takes `took` seconds.
    fn mixed_at(minutes: i64, changes: impl Fn(i64) -> bool, took: i64) -> Vec<i64> {
        let mut countdown = Countdown::default();
        let mut mixed = Vec::new();
        for turn in (0..minutes).map(|minute| minute * 60) {
            if changes(turn) {
                countdown.begin(at(turn));
            }
            if countdown.is_due(at(turn)) {
                mixed.push(turn);
                countdown.done(at(turn), at(turn + took));
            }
        }
        mixed
    }

    #[test]
    fn a_change_is_mixed_within_five_minutes_and_once() {
        // Noticed at most a minute after it was made.
        assert_eq!(mixed_at(60, |turn| turn == 60, 0), [300]);
        assert_eq!(mixed_at(60, |_| false, 0), [0; 0]);
    }

    #[test]
    fn later_changes_do_not_put_it_off() {
        assert_eq!(mixed_at(16, |_| true, 0), [240, 540, 840]);
    }

    #[test]
    fn it_takes_a_fiftieth_of_the_time_at_most() {
        let mixed = mixed_at(24 * 60, |_| true, 30);
        assert!(mixed.windows(2).all(|two| two[1] - two[0] >= 30 * 51), "{mixed:?}");
        assert!(mixed.len() >= 54, "and no less than it may: {}", mixed.len());
    }

    #[test]
    fn closing_waits_for_nothing() {
        let mut countdown = Countdown::default();
        countdown.done(at(0), at(60));
        countdown.hasten();
        assert!(countdown.is_due(at(61)));
        countdown.done(at(61), at(62));
        assert!(!countdown.is_due(at(63)));
    }

    #[test]
    fn what_failed_is_tried_again_in_a_minute() {
        let mut countdown = Countdown::default();
        countdown.put_off(at(0), at(0));
        assert!(!countdown.is_due(at(40)) && countdown.is_due(at(60)));
    }

    #[test]
    fn a_clock_that_jumps_puts_nothing_off() {
        let mut countdown = Countdown::default();
        countdown.done(at(0), at(10));
        countdown.begin(at(20));
        let ten_years = 10 * 365 * 86_400;
        assert!(countdown.is_due(at(-ten_years)) && countdown.is_due(at(ten_years)));
        countdown.done(at(ten_years), at(-ten_years));
        assert_eq!(countdown.took(), Some(TimeDelta::zero()));
    }
}
