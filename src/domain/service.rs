//! Support services, shown on every page (SAF-18), and the neutral site to leave for (SAF-5).

use std::fmt;

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::ids::InvalidId;
use super::text::Localised;

/// An entry older than this many days is marked "please check first" (SAF-18).
pub const CHECKED_WITHIN_DAYS: i64 = 90;

/// Where a service can be reached: everywhere, or in one country (ISO 3166, two letters).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Country {
    /// `*`: for people in any country.
    Everywhere,
    /// One country by its two letters.
    One([char; 2]),
}

impl Country {
    /// Reads `*` or two capital letters.
    ///
    /// # Errors
    /// [`InvalidId`] for anything else.
    pub fn new(text: &str) -> Result<Self, InvalidId> {
        let mut letters = text.chars();
        match (letters.next(), letters.next(), letters.next()) {
            (Some('*'), None, None) => Ok(Self::Everywhere),
            (Some(a @ 'A'..='Z'), Some(b @ 'A'..='Z'), None) => Ok(Self::One([a, b])),
            _ => Err(InvalidId { kind: "country" }),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Everywhere => f.write_str("*"),
            Self::One([a, b]) => write!(f, "{a}{b}"),
        }
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(&String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

/// One support service (SAF-18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Service {
    /// The country it serves.
    pub country: Country,
    /// Its name.
    pub name: Localised,
    /// How to reach it.
    pub reach: Localised,
    /// When it can be reached.
    pub hours: Localised,
    /// The day somebody last made sure of all this.
    pub checked_on: NaiveDate,
}

impl Service {
    /// Whether the entry must be marked "please check first" on `today` (SAF-18).
    #[must_use]
    pub fn needs_checking(&self, today: NaiveDate) -> bool {
        today.signed_duration_since(self.checked_on) > TimeDelta::days(CHECKED_WITHIN_DAYS)
    }
}

/// A neutral site to leave for, an `https` address (SAF-5). Whether it is on the deployment's
/// allow-list is checked where the settings are known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct ExitSite(String);

impl ExitSite {
    /// Reads an address.
    ///
    /// # Errors
    /// [`InvalidId`] unless it is `https://`, a host name with a dot, and perhaps a plain path: no
    /// sign-in part, no port, no fragment, nothing that could end an HTML attribute.
    pub fn new(address: &str) -> Result<Self, InvalidId> {
        let invalid = InvalidId { kind: "exit site" };
        let rest = address.strip_prefix("https://").ok_or_else(|| invalid.clone())?;
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let labels_are_good = host.contains('.')
            && host.len() <= 253
            && host.split('.').all(|label| {
                !label.is_empty()
                    && !label.starts_with('-')
                    && !label.ends_with('-')
                    && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            });
        let path_is_good =
            path.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~/%?=&+,:".contains(&b)) && address.len() <= 500;
        if labels_are_good && path_is_good { Ok(Self(address.to_owned())) } else { Err(invalid) }
    }

    /// The whole address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host name, for the allow-list (SAF-5).
    #[must_use]
    pub fn host(&self) -> &str {
        let rest = self.0.strip_prefix("https://").unwrap_or(&self.0);
        rest.split_once('/').map_or(rest, |(host, _)| host)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn saf_5_an_exit_site_is_a_plain_https_address() {
        for good in ["https://worldweather.wmo.int/en/home.html", "https://example.org", "https://a.example/?q=x"] {
            assert!(ExitSite::new(good).is_ok(), "{good}");
        }
        assert_eq!(ExitSite::new("https://a.example/x").unwrap().host(), "a.example");
        for bad in [
            "http://a.example",
            "javascript:alert(1)",
            "https://a.example@evil.example/",
            "https://a.example:8443/",
            "https://a.example/\"onload=",
            "https://a.example/#x",
            "https://localhost/",
            "https:///x",
            "https://-a.example",
        ] {
            assert!(ExitSite::new(bad).is_err(), "{bad}");
        }
    }
}
