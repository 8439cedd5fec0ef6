//! The hour of an entry. Nothing finer is kept: the order of what staff did is told by the numbers, and a minute could be
//! laid beside what somebody saw or what a network wrote down (SECURITY 3).

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, TimeDelta, Timelike as _, Utc};

use super::NotAnEntry;

/// An hour of UTC, counted from 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hour(i64);

impl Hour {
    /// The hour of a moment.
    #[must_use]
    pub const fn of(moment: DateTime<Utc>) -> Self {
        Self(moment.timestamp().div_euclid(3600))
    }

    /// The first hour of a day.
    #[must_use]
    pub fn first_of(day: NaiveDate) -> Self {
        Self(day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp().div_euclid(3600))
    }

    /// The hour with this count.
    #[must_use]
    pub const fn from_count(count: i64) -> Self {
        Self(count)
    }

    /// Hours since 1970.
    #[must_use]
    pub const fn count(self) -> i64 {
        self.0
    }

    /// The moment at which it begins.
    #[must_use]
    pub fn begins(self) -> DateTime<Utc> {
        TimeDelta::try_hours(self.0)
            .and_then(|since| DateTime::UNIX_EPOCH.checked_add_signed(since))
            .unwrap_or_default()
    }
}

impl fmt::Display for Hour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let begins = self.begins();
        write!(f, "{}T{:02}Z", begins.date_naive(), begins.hour())
    }
}

impl FromStr for Hour {
    type Err = NotAnEntry;

    fn from_str(text: &str) -> Result<Self, NotAnEntry> {
        let (day, hour) = text.strip_suffix('Z').and_then(|text| text.split_once('T')).ok_or(NotAnEntry)?;
        let day: NaiveDate = day.parse().map_err(|_| NotAnEntry)?;
        let hour: i64 = hour.parse().map_err(|_| NotAnEntry)?;
        let read = Self(Self::first_of(day).0.saturating_add(hour));
        // One text for one hour: anything else could say the same twice.
        if read.to_string() == text { Ok(read) } else { Err(NotAnEntry) }
    }
}
