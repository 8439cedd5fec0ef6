//! A short piece of somebody's words, on its way to everyone (AGG-33, AGG-34). Each step is a type of its own, and only the
//! step before gives it: what one reader proposed is checked by another, what was checked is approved by the panel, and what
//! was approved stands beside a release only where the release itself shows how many people had the idea.
//!
//! Nothing here says who wrote it, in which language, or when: the wording is written in every language of the consultation, so
//! that no page shows which was the first. Nothing here prints content.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroize;

use super::hidden::Hidden;
use super::ids::{AccountId, InvalidId, QuestionId};
use super::reading::{ItemId, Reading, ThemeNumber};
use super::release::artefact::Artefact;
use super::text::Language;

/// The most words of a quote (AGG-33).
pub const MOST_WORDS: usize = 50;
/// The most characters, for languages and hands that put no spaces.
pub const MOST_CHARACTERS: usize = 400;

/// How a hidden detail is typed, and how everyone sees it.
const MARKS: [&str; 2] = ["[...]", "[…]"];

/// Why a text is no part of a quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextFault {
    /// Nothing is written.
    #[error("nothing is written")]
    Empty,
    /// More than [`MOST_WORDS`] words or [`MOST_CHARACTERS`] characters.
    #[error("a quote has at most {MOST_WORDS} words")]
    TooLong,
    /// What is said to be a piece of the text is none.
    #[error("this does not stand in the text")]
    NotInText,
}

/// On one line, in Unicode's composed form, with one sign for every hidden detail.
fn plain(text: &str) -> String {
    let marked = MARKS.iter().fold(text.nfc().collect::<String>(), |text, mark| text.replace(mark, "█"));
    let kept: String = marked.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn short(text: &str) -> Result<(), TextFault> {
    if text.split(|c: char| c.is_whitespace() || c == Reading::HIDDEN).all(str::is_empty) {
        return Err(TextFault::Empty);
    }
    let long = text.split_whitespace().count() > MOST_WORDS || text.chars().count() > MOST_CHARACTERS;
    if long { Err(TextFault::TooLong) } else { Ok(()) }
}

/// A piece of what somebody wrote, word for word, with details hidden. It is for readers alone.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Passage(String);

impl Passage {
    /// The piece that a reader typed or copied out of `original`: what stands between two hidden details has to stand in the text
    /// just so, in this order.
    ///
    /// # Errors
    /// [`TextFault`].
    pub fn taken_from(original: &str, typed: &str) -> Result<Self, TextFault> {
        let (original, typed) = (plain(original), plain(typed));
        short(&typed)?;
        let mut rest = original.as_str();
        for piece in typed.split(Reading::HIDDEN).map(str::trim).filter(|piece| !piece.is_empty()) {
            let (_, after) = rest.split_once(piece).ok_or(TextFault::NotInText)?;
            rest = after;
        }
        Ok(Self(typed))
    }

    /// The piece, with a mark for each hidden detail.
    #[must_use]
    pub fn shown(&self) -> String {
        self.0.replace(Reading::HIDDEN, "[…]")
    }
}

/// What a quote says in every language of a consultation, smoothed where the way of speaking could show who it is (AGG-33).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Wordings(BTreeMap<Language, String>);

impl Wordings {
    /// The wordings as typed, in exactly the languages that are offered: with fewer, a page would tell what was written in which.
    ///
    /// # Errors
    /// The first language in which there is a [`TextFault`].
    pub fn new(offered: &[Language], typed: &BTreeMap<Language, String>) -> Result<Self, (Language, TextFault)> {
        let wording = |language: &Language| {
            let text = plain(typed.get(language).map_or("", String::as_str));
            short(&text).map_err(|fault| (language.clone(), fault))?;
            Ok((language.clone(), text))
        };
        offered.iter().map(wording).collect::<Result<_, _>>().map(Self)
    }

    /// What it says in one language, with a mark for each hidden detail.
    #[must_use]
    pub fn shown(&self, language: &Language) -> Option<String> {
        self.0.get(language).map(|text| text.replace(Reading::HIDDEN, "[…]"))
    }

    /// What it says in each language.
    pub fn all(&self) -> impl Iterator<Item = (&Language, String)> {
        self.0.iter().map(|(language, text)| (language, text.replace(Reading::HIDDEN, "[…]")))
    }
}

/// The idea that a quote stands for: a theme of a text question.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Idea {
    /// The question.
    pub question: QuestionId,
    /// The theme in its list.
    pub theme: ThemeNumber,
}

impl Idea {
    /// Whether a release shows how many people had this idea. It does where at least C had it and at least C had it not (AGG-7),
    /// so a quote tells nothing more of how many there were (AGG-33).
    #[must_use]
    pub fn is_shown_in(&self, artefact: &Artefact) -> bool {
        artefact.shows_theme(&self.question, self.theme)
    }
}

/// The same person cannot propose and check (AGG-33).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this person proposed the quote: another reader has to check it")]
pub struct SamePerson;

/// A quote at one step of its way.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote<S> {
    idea: Idea,
    wordings: Wordings,
    step: S,
}

/// Proposed by one reader. Opens for readers alone.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposed {
    by: [u8; 16],
    row: [u8; 32],
    passage: Passage,
    #[serde(default)]
    hidden: Hidden,
}

/// Checked by another reader. Opens for the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked;

/// Approved by the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approved;

impl<S> Quote<S> {
    /// The idea it stands for.
    #[must_use]
    pub const fn idea(&self) -> &Idea {
        &self.idea
    }

    /// What it says.
    #[must_use]
    pub const fn wordings(&self) -> &Wordings {
        &self.wordings
    }

    /// What names exactly this quote, when one is approved (D18). The id is in it, which goes with the quote: afterwards nobody can
    /// try whether some words were the ones.
    #[must_use]
    pub fn sha256(&self, id: &ItemId) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(id.as_bytes());
        hash.update(self.idea.question.as_str());
        hash.update([0, self.idea.theme.get()]);
        for (language, text) in &self.wordings.0 {
            hash.update(language.as_str());
            hash.update([0]);
            hash.update(text);
            hash.update([0]);
        }
        hash.finalize().into()
    }
}

impl Quote<Proposed> {
    /// What the reader `by` proposes, out of the words row `row`: the piece, and what they hid of the whole text.
    #[must_use]
    pub fn propose(
        idea: Idea,
        wordings: Wordings,
        (by, row): (AccountId, [u8; 32]),
        (passage, hidden): (Passage, Hidden),
    ) -> Self {
        Self { idea, wordings, step: Proposed { by: *by.as_bytes(), row, passage, hidden } }
    }

    /// The words row it was taken from. Readers alone can follow it.
    #[must_use]
    pub const fn row(&self) -> &[u8; 32] {
        &self.step.row
    }

    /// The piece as it was written, with details hidden.
    #[must_use]
    pub const fn passage(&self) -> &Passage {
        &self.step.passage
    }

    /// What is hidden of the whole text (AGG-31).
    #[must_use]
    pub const fn hidden(&self) -> &Hidden {
        &self.step.hidden
    }

    /// Whether this person proposed it.
    #[must_use]
    pub fn is_by(&self, account: AccountId) -> bool {
        self.step.by == *account.as_bytes()
    }

    /// A second reader has looked at what is hidden and at how it is said. Passage, row and proposer end here.
    ///
    /// # Errors
    /// [`SamePerson`].
    pub fn check(self, by: AccountId) -> Result<Quote<Checked>, SamePerson> {
        if self.is_by(by) {
            return Err(SamePerson);
        }
        Ok(Quote { idea: self.idea, wordings: self.wordings, step: Checked })
    }
}

impl Quote<Checked> {
    /// The panel has approved it.
    #[must_use]
    pub fn approve(self) -> Quote<Approved> {
        Quote { idea: self.idea, wordings: self.wordings, step: Approved }
    }
}

/// The steps, as they are stored, of what readers hand on: three of a quote, and two of a whole text that the panel may read
/// (decision 0061). There is no other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Sealed to readers.
    Proposed,
    /// Sealed to the panel.
    Checked,
    /// Approved; beside a release once that is published.
    Approved,
    /// A text of which one reader has hidden details. Sealed to readers.
    Marked,
    /// A text whose hidden details a second reader has confirmed. Sealed to the panel.
    Text,
}

impl Step {
    const ALL: [Self; 5] = [Self::Proposed, Self::Checked, Self::Approved, Self::Marked, Self::Text];

    /// The word, as stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Checked => "checked",
            Self::Approved => "approved",
            Self::Marked => "marked",
            Self::Text => "text",
        }
    }
}

impl FromStr for Step {
    type Err = InvalidId;

    fn from_str(word: &str) -> Result<Self, InvalidId> {
        Self::ALL.into_iter().find(|step| step.as_str() == word).ok_or(InvalidId { kind: "step of a quote" })
    }
}

impl Drop for Passage {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Passage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passage(…)")
    }
}

impl fmt::Debug for Wordings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Wordings(…)")
    }
}

impl<S> fmt::Debug for Quote<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Quote(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WRITTEN: &str = "My house in the valley burned.\nI want a door  that I can lock, and so does my sister Amal.";

    #[test]
    fn agg_33_a_passage_stands_in_the_text_word_for_word_but_for_what_is_hidden() {
        let taken = |typed: &str| Passage::taken_from(WRITTEN, typed).map(|passage| passage.shown());
        assert_eq!(taken("I want a door that I can\nlock").unwrap(), "I want a door that I can lock");
        assert_eq!(taken("My house [...] burned. I want a door").unwrap(), "My house […] burned. I want a door");
        assert_eq!(taken("and so does my sister █.").unwrap(), "and so does my sister […].");
        assert_eq!(taken("I want a gate"), Err(TextFault::NotInText));
        assert_eq!(taken("I want a door [...] My house"), Err(TextFault::NotInText), "in this order");
        assert_eq!(taken(" [...] "), Err(TextFault::Empty));
    }

    #[test]
    fn agg_33_fifty_words_and_not_one_more() {
        let words = |count: usize| vec!["word"; count].join(" ");
        assert!(Passage::taken_from(&words(60), &words(50)).is_ok());
        assert_eq!(Passage::taken_from(&words(60), &words(51)), Err(TextFault::TooLong));
        let english = Language::new("en").unwrap();
        let wording =
            |text: String| Wordings::new(std::slice::from_ref(&english), &[(english.clone(), text)].into()).map(drop);
        assert!(wording(words(50)).is_ok());
        assert_eq!(wording(words(51)), Err((english.clone(), TextFault::TooLong)));
        assert_eq!(wording("长".repeat(401)), Err((english.clone(), TextFault::TooLong)));
        assert_eq!(wording("[…]".into()), Err((english.clone(), TextFault::Empty)));
    }
}
