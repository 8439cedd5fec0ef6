//! Codes that opened nothing (SECURITY 5): ten in a second from anywhere, or thirty in an hour from one prefix, and whoever gives
//! a code waits two seconds, the right ones as well, so that the wait tells nothing. Nobody is shut out. All of it is in memory, and
//! prefixes under a key of the hour that is stored nowhere and forgotten with it (SECURITY 3.7, PSE-7).

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::randomness::Randomness;
use crate::vault::Secret;
use crate::vault::labels;
use crate::vault::primitives::mac;

/// Bad codes of a second, from anywhere, beyond which giving a code takes time.
const IN_A_SECOND: usize = 10;
/// Bad codes of an hour, from one prefix, beyond which giving a code takes time there.
const IN_AN_HOUR: u32 = 30;
/// The time it takes.
const WAIT: Duration = Duration::from_secs(2);
/// The most prefixes that are counted; beyond it, only what comes from anywhere counts.
const MOST: usize = 10_000;

const SECOND: Duration = Duration::from_secs(1);

/// The hour, its key, and what was counted in it.
#[derive(Default)]
struct Hour {
    number: u64,
    key: Option<Secret>,
    prefixes: HashMap<[u8; 32], u32>,
}

/// The bad codes of now.
pub struct BadCodes {
    wait: Duration,
    waits: AtomicU64,
    kept: Mutex<(VecDeque<Duration>, Hour)>,
}

impl Default for BadCodes {
    fn default() -> Self {
        Self::with_wait(WAIT)
    }
}

impl BadCodes {
    /// The same with another wait: for tests.
    #[must_use]
    pub fn with_wait(wait: Duration) -> Self {
        Self { wait, waits: AtomicU64::new(0), kept: Mutex::default() }
    }

    /// How long whoever gives a code now has to wait first; nothing if they need not. `now` is how long this process has run.
    #[must_use]
    pub fn wait(&self, source: Option<IpAddr>, now: Duration) -> Option<Duration> {
        let mut kept = self.kept();
        let (latest, hour) = &mut *kept;
        hour.begin(now);
        while latest.front().is_some_and(|bad| now.saturating_sub(*bad) >= SECOND) {
            latest.pop_front();
        }
        let of_prefix = source.and_then(|source| hour.prefixes.get(&hour.tag(source)?).copied()).unwrap_or_default();
        let waits = latest.len() >= IN_A_SECOND || of_prefix >= IN_AN_HOUR;
        waits.then(|| {
            self.waits.fetch_add(1, Ordering::Relaxed);
            self.wait
        })
    }

    /// Counts a bad code.
    pub fn note(&self, source: Option<IpAddr>, now: Duration, randomness: &dyn Randomness) {
        let mut kept = self.kept();
        let (latest, hour) = &mut *kept;
        latest.push_back(now);
        if latest.len() > IN_A_SECOND {
            latest.pop_front();
        }
        hour.begin(now);
        hour.key.get_or_insert_with(|| Secret::random(randomness));
        if let Some(tag) = source.and_then(|source| hour.tag(source))
            && (hour.prefixes.len() < MOST || hour.prefixes.contains_key(&tag))
        {
            let count = hour.prefixes.entry(tag).or_default();
            *count = count.saturating_add(1);
        }
    }

    /// How often somebody had to wait.
    #[must_use]
    pub fn waits(&self) -> u64 {
        self.waits.load(Ordering::Relaxed)
    }

    fn kept(&self) -> MutexGuard<'_, (VecDeque<Duration>, Hour)> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Hour {
    /// Forgets the hour before.
    fn begin(&mut self, now: Duration) {
        let number = now.as_secs() / 3600;
        if number != self.number {
            *self = Self { number, ..Self::default() };
        }
    }

    fn tag(&self, source: IpAddr) -> Option<[u8; 32]> {
        Some(mac(self.key.as_ref()?, labels::PREFIX, &[&prefix(source)?]))
    }
}

/// What one line has in common: 24 bits of an address of the fourth version, 48 of the sixth. None for addresses of this machine or
/// its own network, which may be a proxy's, behind which everybody stands.
fn prefix(source: IpAddr) -> Option<[u8; 16]> {
    let kept = match source.to_canonical() {
        IpAddr::V4(four) if four.is_loopback() || four.is_private() || four.is_link_local() => return None,
        IpAddr::V6(six) if six.is_loopback() || six.is_unique_local() || six.is_unicast_link_local() => return None,
        IpAddr::V4(four) => Ipv4Addr::from(u32::from(four) & (u32::MAX << 8)).to_ipv6_mapped(),
        IpAddr::V6(six) => Ipv6Addr::from(u128::from(six) & (u128::MAX << 80)),
    };
    Some(kept.octets())
}

impl fmt::Debug for BadCodes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BadCodes(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SeededRandomness;

    fn at(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    fn noted(codes: &BadCodes, from: Option<IpAddr>, times: usize, now: Duration) {
        (0..times).for_each(|_| codes.note(from, now, &SeededRandomness::new(1)));
    }

    /// SECURITY 5: ten in a second from anywhere, then two seconds for everybody; and a second later for nobody.
    #[test]
    fn ten_bad_codes_in_a_second_slow_everybody_down_for_as_long_as_they_come() {
        let codes = BadCodes::default();
        noted(&codes, None, 9, at(100));
        assert_eq!(codes.wait(None, at(900)), None);
        noted(&codes, None, 1, at(900));
        let elsewhere = Some("203.0.113.9".parse().unwrap());
        for who in [None, elsewhere] {
            assert_eq!(codes.wait(who, at(950)), Some(Duration::from_secs(2)));
        }
        assert_eq!(codes.wait(None, at(1100)), None, "nine of them are a second old");
        assert_eq!(codes.waits(), 2);
    }

    /// SECURITY 5: thirty in an hour from one prefix; its neighbours and the next hour are not slowed down.
    #[test]
    fn thirty_bad_codes_in_an_hour_slow_down_their_own_prefix() {
        let codes = BadCodes::default();
        for (own, same, other) in
            [("203.0.113.9", "203.0.113.77", "203.0.114.9"), ("2001:db8:1::3", "2001:db8:1:ffff::1", "2001:db8:2::3")]
        {
            let [own, same, other] = [own, same, other].map(|address| Some(address.parse().unwrap()));
            (0..29).for_each(|turn| noted(&codes, own, 1, at(turn * 2000)));
            assert_eq!(codes.wait(own, at(60_000)), None);
            noted(&codes, own, 1, at(60_000));
            assert!(codes.wait(own, at(62_000)).is_some() && codes.wait(same, at(62_000)).is_some());
            assert_eq!(codes.wait(other, at(62_000)), None);
            assert_eq!(codes.wait(None, at(62_000)), None);
        }
        let own = Some("203.0.113.9".parse().unwrap());
        assert!(codes.wait(own, at(3_599_000)).is_some());
        assert_eq!(codes.wait(own, at(3_600_000)), None, "the hour and its key are forgotten");
        assert!(codes.kept().1.prefixes.is_empty() && codes.kept().1.key.is_none());
    }

    /// SECURITY 3.7: what is kept is no address, and is another in the next hour.
    #[test]
    fn what_is_kept_of_a_prefix_is_under_the_key_of_the_hour() {
        let codes = BadCodes::default();
        let randomness = SeededRandomness::new(1);
        let own = Some("203.0.113.9".parse().unwrap());
        let kept = |now| {
            codes.note(own, now, &randomness);
            codes.kept().1.prefixes.keys().copied().collect::<Vec<_>>()
        };
        let (first, second) = (kept(at(0)), kept(at(3_600_000)));
        assert_eq!((first.len(), second.len()), (1, 1));
        assert_ne!(first, second);
        assert!(!first[0].windows(3).any(|bytes| bytes == [203, 0, 113]));
    }

    #[test]
    fn this_machine_and_its_network_are_no_prefix_and_what_is_counted_is_bounded() {
        for nobody in ["127.0.0.1", "::1", "10.0.0.7", "192.168.1.1", "fd00::1", "::ffff:127.0.0.1"] {
            assert_eq!(prefix(nobody.parse().unwrap()), None, "{nobody}");
        }
        let codes = BadCodes::default();
        for number in 0..12_000_u32 {
            let from = IpAddr::from(Ipv4Addr::from(0xc000_0000 + (number << 8)));
            codes.note(Some(from), at(0), &SeededRandomness::new(1));
        }
        assert_eq!(codes.kept().1.prefixes.len(), MOST);
        assert!(codes.kept().0.len() <= IN_A_SECOND);
    }
}
