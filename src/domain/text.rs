//! Languages, and texts that exist in every language of a consultation (LNG-1).

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::ids::InvalidId;

/// A language as a BCP 47 tag: `en`, `kmr-Arab`, `pt-BR` (LNG, order of languages).
///
/// Only language, script and region are taken, in their usual letter case, so that one language has
/// one spelling.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(String);

impl Language {
    /// Reads a tag.
    ///
    /// # Errors
    /// [`InvalidId`] unless it is a language, then perhaps a script, then perhaps a region.
    pub fn new(tag: impl Into<String>) -> Result<Self, InvalidId> {
        let tag = tag.into();
        if is_language_tag(&tag) { Ok(Self(tag)) } else { Err(InvalidId { kind: "language" }) }
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script and region: `kmr` of `kmr-Arab`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let starts_well =
        parts.next().is_some_and(|p| (2..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_lowercase()));
    let rest: Vec<&str> = parts.collect();
    starts_well
        && match rest.as_slice() {
            [] => true,
            [one] => is_script(one) || is_region(one),
            [script, region] => is_script(script) && is_region(region),
            _ => false,
        }
}

fn is_script(part: &str) -> bool {
    part.len() == 4
        && part.bytes().enumerate().all(|(at, b)| if at == 0 { b.is_ascii_uppercase() } else { b.is_ascii_lowercase() })
}

fn is_region(part: &str) -> bool {
    (part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase()))
        || (part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()))
}

impl TryFrom<String> for Language {
    type Error = InvalidId;
    fn try_from(tag: String) -> Result<Self, InvalidId> {
        Self::new(tag)
    }
}

impl std::str::FromStr for Language {
    type Err = InvalidId;
    fn from_str(tag: &str) -> Result<Self, InvalidId> {
        Self::new(tag)
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text was asked for in a language the consultation is not offered in. There is no other language
/// to fall back to: a page in two languages is not shown (LNG-1).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the consultation is not offered in {0}")]
pub struct NotOffered(pub Language);

/// One text in every language of its consultation. Only a folder without a fault holds one, so it is
/// complete (LNG-1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Localised(BTreeMap<Language, String>);

impl Localised {
    pub(in crate::domain) const fn new(texts: BTreeMap<Language, String>) -> Self {
        Self(texts)
    }

    /// The text in exactly this language (LNG-1: never in another one).
    ///
    /// # Errors
    /// [`NotOffered`] for a language the consultation is not offered in.
    pub fn in_language(&self, language: &Language) -> Result<&str, NotOffered> {
        self.0.get(language).map(String::as_str).ok_or_else(|| NotOffered(language.clone()))
    }

    /// The text in each language.
    pub fn iter(&self) -> impl Iterator<Item = (&Language, &str)> {
        self.0.iter().map(|(language, text)| (language, text.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_tag_has_one_spelling() {
        for good in ["en", "kmr", "kmr-Arab", "pt-BR", "zh-Hant-TW", "es-419"] {
            assert!(Language::new(good).is_ok(), "{good}");
        }
        for bad in ["", "EN", "en_GB", "en-gb", "e", "arab", "kmr-arab", "en-GB-oxendict", "../en", "en-"] {
            assert!(Language::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn lng_1_a_text_never_falls_back_to_another_language() {
        let english = Language::new("en").unwrap();
        let text = Localised::new(BTreeMap::from([(english.clone(), "Health care".to_owned())]));
        assert_eq!(text.in_language(&english), Ok("Health care"));
        let british = Language::new("en-GB").unwrap();
        assert_eq!(text.in_language(&british), Err(NotOffered(british)));
    }
}
