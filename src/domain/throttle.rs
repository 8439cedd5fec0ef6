//! How long somebody waits after failures to sign in (SECURITY 5): five are free, then 1, 2, 4 … 900 seconds. Never for
//! good, and forgotten after a while.

use chrono::{DateTime, TimeDelta, Utc};

/// Failures without a wait.
pub const FREE: u32 = 5;
/// The longest wait.
pub const LONGEST_WAIT: TimeDelta = TimeDelta::seconds(900);
/// After how long without a failure all of them are forgotten.
pub const FORGOTTEN_AFTER: TimeDelta = TimeDelta::hours(2);

/// The failures of one account, one source or one known browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failures {
    count: u32,
    last: DateTime<Utc>,
}

impl Failures {
    /// The first one.
    #[must_use]
    pub const fn first(at: DateTime<Utc>) -> Self {
        Self { count: 1, last: at }
    }

    /// One more.
    #[must_use]
    pub fn and_one(self, at: DateTime<Utc>) -> Self {
        if self.is_forgotten(at) { Self::first(at) } else { Self { count: self.count.saturating_add(1), last: at } }
    }

    /// Whether they no longer count. A clock that was set back forgets too: nobody waits until the old time comes again.
    #[must_use]
    pub fn is_forgotten(self, now: DateTime<Utc>) -> bool {
        let since = now - self.last;
        since >= FORGOTTEN_AFTER || since < TimeDelta::zero()
    }

    /// How much longer the next try has to wait; nothing if it need not.
    #[must_use]
    pub fn wait(self, now: DateTime<Utc>) -> Option<TimeDelta> {
        let beyond = self.count.checked_sub(FREE).filter(|_| !self.is_forgotten(now))?;
        let doubled = 1_i64.checked_shl(beyond).filter(|_| beyond < 16).unwrap_or(i64::MAX);
        let whole = TimeDelta::try_seconds(doubled).unwrap_or(LONGEST_WAIT).min(LONGEST_WAIT);
        let left = whole - (now - self.last);
        (left > TimeDelta::zero()).then_some(left)
    }

    /// When the last of them was: the oldest are dropped first where there is no room.
    #[must_use]
    pub const fn last(self) -> DateTime<Utc> {
        self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_000_000 + second, 0).unwrap()
    }

    fn wait_after(failures: u32) -> i64 {
        let all = (1..failures).fold(Failures::first(at(0)), |so_far, _| so_far.and_one(at(0)));
        all.wait(at(0)).map_or(0, |wait| wait.num_seconds())
    }

    /// SECURITY 5: 5 free, then 1, 2, 4 … 900 s, never permanent.
    #[test]
    fn five_are_free_and_waits_double_up_to_a_quarter_of_an_hour() {
        let waits: Vec<_> = (1..=18).map(wait_after).collect();
        assert_eq!(waits, [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 900]);
        assert_eq!([100, 1_000, 100_000].map(wait_after), [900; 3], "never longer, and never for good");
    }

    #[test]
    fn a_wait_ends_and_failures_are_forgotten() {
        let six = (1..6).fold(Failures::first(at(0)), |so_far, _| so_far.and_one(at(0)));
        assert_eq!(six.wait(at(1)), Some(TimeDelta::seconds(1)));
        assert_eq!(six.wait(at(2)), None);
        let two_hours = FORGOTTEN_AFTER.num_seconds();
        assert_eq!(six.and_one(at(two_hours)), Failures::first(at(two_hours)));
        assert_eq!(six.wait(at(-10)), None, "a clock that was set back");
    }
}
