//! Failures to sign in, in memory only and forgotten by themselves (SECURITY 5 and 3.7): per account, per source and, for a
//! known browser, for it alone. Whether an account exists makes no difference: it is counted by what was typed.

use std::collections::HashMap;
use std::fmt;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::throttle::Failures;

/// The most that is remembered at a time; beyond it the oldest is forgotten.
const MOST: usize = 10_000;

/// Whose failures are counted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Whose {
    /// Those of one account from browsers that are not known, by the keyed hash of the address that was typed.
    Account([u8; 32]),
    /// Those from one source.
    Source(IpAddr),
    /// Those in one known browser.
    Device([u8; 32]),
    /// Those with one one-time code.
    OneTime([u8; 32]),
    /// Codes of the second factor after a right password, in browsers that are not known.
    Code([u8; 16]),
    /// Codes of the second factor in one sign-in.
    SignIn([u8; 32]),
    /// Mails with a link that were asked for, for one address as it was typed.
    AskedFor([u8; 32]),
    /// Mails with a link that were asked for from one source.
    AskedFrom(IpAddr),
}

impl Whose {
    /// The source of a request, if it says anything about who is there: an address of this machine or of its own network
    /// may be a proxy's, behind which everybody stands.
    #[must_use]
    pub fn source(address: IpAddr) -> Option<Self> {
        let address = address.to_canonical();
        match address {
            IpAddr::V4(four) if four.is_loopback() || four.is_private() || four.is_link_local() => None,
            IpAddr::V6(six) if six.is_loopback() || six.is_unique_local() || six.is_unicast_link_local() => None,
            IpAddr::V4(_) => Some(Self::Source(address)),
            // One line of the sixth version has as many addresses as it likes: what they share counts.
            IpAddr::V6(six) => {
                let kept = u128::from(six) & (u128::MAX << 64);
                Some(Self::Source(IpAddr::V6(kept.into())))
            }
        }
    }
}

/// The failures of all.
#[derive(Default)]
pub struct Attempts(Mutex<HashMap<Whose, Failures>>);

impl Attempts {
    /// How long the next try of these has to wait; nothing if it need not.
    #[must_use]
    pub fn wait(&self, whose: &[Whose], now: DateTime<Utc>) -> Option<TimeDelta> {
        let all = self.all();
        whose.iter().filter_map(|one| all.get(one)?.wait(now)).max()
    }

    /// Counts a failure of these.
    pub fn failed(&self, whose: &[Whose], now: DateTime<Utc>) {
        let mut all = self.all();
        for one in whose {
            let so_far = all.get(one).copied();
            if so_far.is_none() && all.len() >= MOST {
                make_room(&mut all, now);
            }
            all.insert(*one, so_far.map_or_else(|| Failures::first(now), |failures| failures.and_one(now)));
        }
    }

    /// Counts a try as a failure before it is known to be one, so that many at once are no more than one after the other.
    ///
    /// # Errors
    /// How long to wait instead.
    pub fn begin(&self, whose: &[Whose], now: DateTime<Utc>) -> Result<(), TimeDelta> {
        if let Some(wait) = self.wait(whose, now) {
            return Err(wait);
        }
        self.failed(whose, now);
        Ok(())
    }

    /// Forgets the failures of these: somebody got in.
    pub fn succeeded(&self, whose: &[Whose]) {
        let mut all = self.all();
        for one in whose {
            all.remove(one);
        }
    }

    fn all(&self) -> MutexGuard<'_, HashMap<Whose, Failures>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn make_room(all: &mut HashMap<Whose, Failures>, now: DateTime<Utc>) {
    all.retain(|_, failures| !failures.is_forgotten(now));
    if all.len() >= MOST
        && let Some(oldest) = all.iter().min_by_key(|(_, failures)| failures.last()).map(|(whose, _)| *whose)
    {
        all.remove(&oldest);
    }
}

impl fmt::Debug for Attempts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Attempts(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_000_000 + second, 0).unwrap()
    }

    /// SECURITY 5: per account and per source; a known browser has a budget of its own.
    #[test]
    fn failures_are_counted_apart_and_the_longest_wait_counts() {
        let attempts = Attempts::default();
        let source = Whose::source("203.0.113.9".parse().unwrap()).unwrap();
        let (ada, bo, own) = (Whose::Account([1; 32]), Whose::Account([2; 32]), Whose::Device([1; 32]));
        (0..5).for_each(|_| attempts.failed(&[ada, source], at(0)));
        attempts.failed(&[bo, source], at(0));
        assert_eq!(attempts.wait(&[ada, source], at(0)), Some(TimeDelta::seconds(2)));
        assert_eq!(attempts.wait(&[ada], at(0)), Some(TimeDelta::seconds(1)));
        assert_eq!(attempts.wait(&[bo], at(0)), None);
        assert_eq!(attempts.wait(&[own], at(0)), None, "its owner is not kept out");
        attempts.succeeded(&[ada, source]);
        assert_eq!(attempts.wait(&[ada, source], at(0)), None);
    }

    #[test]
    fn many_at_once_are_counted_before_they_are_looked_at() {
        let attempts = Attempts::default();
        let code = [Whose::Code([1; 16])];
        assert_eq!((0..100).filter(|_| attempts.begin(&code, at(0)).is_ok()).count(), 5);
        assert!(attempts.begin(&code, at(1)).is_ok(), "and it is never for good");
    }

    #[test]
    fn a_source_is_an_address_that_says_something() {
        for nobody in ["127.0.0.1", "::1", "10.0.0.7", "192.168.1.1", "fd00::1", "fe80::1", "::ffff:127.0.0.1"] {
            assert_eq!(Whose::source(nobody.parse().unwrap()), None, "{nobody}");
        }
        let one = |address: &str| Whose::source(address.parse().unwrap()).unwrap();
        assert_eq!(one("2001:db8:1:2::3"), one("2001:db8:1:2:ffff::1"));
        assert_ne!(one("2001:db8:1:2::3"), one("2001:db8:1:3::3"));
        assert_ne!(one("203.0.113.9"), one("203.0.113.10"));
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let attempts = Attempts::default();
        for number in 0..12_000_u32 {
            let mut tag = [0; 32];
            tag[..4].copy_from_slice(&number.to_be_bytes());
            attempts.failed(&[Whose::Account(tag)], at(i64::from(number) / 10));
        }
        assert_eq!(attempts.all().len(), MOST);
    }
}
