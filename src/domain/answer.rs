//! What one participant answered: scored answers and bands on one side, words on the other. The two
//! sides are never one value that is stored (PSE-8, D4).
//!
//! None of these types can be printed by accident: their `Debug` shows no content.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use super::ids::{BandId, ParagraphRef, QuestionId};

/// The answer to one question that is counted. Positions are zero-based option values (CONSULTATION).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScoredAnswer {
    /// One option of a scale or of a single choice.
    One(u8),
    /// Distinct options in ascending order.
    Several(Vec<u8>),
    /// One to three distinct options in order of preference.
    Ranking(Vec<u8>),
    /// A choice for each paragraph that was answered.
    Paragraphs(BTreeMap<ParagraphRef, u8>),
}

/// Every scored answer of one participant. A question that is absent was skipped.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// The answers by question.
    pub scored: BTreeMap<QuestionId, ScoredAnswer>,
    /// How taking part felt (SAF-24): helpful, all right, or harder. Absent: not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feeling: Option<u8>,
}

/// The bands one participant placed themselves in. A band that is absent is "rather not say".
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AboutYou {
    /// The option chosen in each band variable.
    pub bands: BTreeMap<BandId, u8>,
}

/// Everything one participant wrote.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Answers to text questions.
    pub texts: BTreeMap<QuestionId, String>,
    /// Comments on paragraphs, by the question that asks for them.
    pub comments: BTreeMap<QuestionId, BTreeMap<ParagraphRef, String>>,
}

/// The scored side of one response.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct AnswerSheet {
    /// Scored answers.
    pub answers: Answers,
    /// Bands; empty without C4.
    pub about: AboutYou,
}

impl Words {
    /// Whether nothing was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.comments.is_empty()
    }

    /// The comments alone.
    #[must_use]
    pub fn without_texts(&self) -> Self {
        Self { texts: BTreeMap::new(), comments: self.comments.clone() }
    }

    /// Every written text, in a fixed order.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        let comments = self.comments.values().flat_map(BTreeMap::values);
        self.texts.values().chain(comments).map(String::as_str)
    }

    /// Every written text with its place: the question, and the paragraph of a comment. In a fixed order.
    pub fn pieces(&self) -> impl Iterator<Item = (&QuestionId, Option<&ParagraphRef>, &str)> {
        let texts = self.texts.iter().map(|(question, text)| (question, None, text.as_str()));
        let comments = self.comments.iter().flat_map(|(question, comments)| {
            comments.iter().map(move |(part, text)| (question, Some(part), text.as_str()))
        });
        texts.chain(comments).filter(|(_, _, text)| !text.is_empty())
    }

    /// The text in one place.
    #[must_use]
    pub fn piece(&self, question: &QuestionId, part: Option<&ParagraphRef>) -> Option<&str> {
        let text = match part {
            None => self.texts.get(question),
            Some(part) => self.comments.get(question).and_then(|comments| comments.get(part)),
        };
        text.map(String::as_str).filter(|text| !text.is_empty())
    }

    /// Puts a text into one place.
    pub fn put(&mut self, question: &QuestionId, part: Option<&ParagraphRef>, text: String) {
        let question = question.clone();
        let before = match part {
            None => self.texts.insert(question, text),
            Some(part) => self.comments.entry(question).or_default().insert(part.clone(), text),
        };
        before.unwrap_or_default().zeroize();
    }

    /// Characters in all (Unicode scalars after NFC): decides the size of the sealed row (D4).
    #[must_use]
    pub fn characters(&self) -> usize {
        self.all().map(|text| text.chars().count()).sum()
    }
}

impl AboutYou {
    /// Whether no band was named.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bands.is_empty()
    }
}

impl Zeroize for ScoredAnswer {
    fn zeroize(&mut self) {
        match self {
            Self::One(option) => option.zeroize(),
            Self::Several(options) | Self::Ranking(options) => options.zeroize(),
            Self::Paragraphs(choices) => choices.values_mut().for_each(Zeroize::zeroize),
        }
    }
}

impl Drop for Answers {
    fn drop(&mut self) {
        self.scored.values_mut().for_each(Zeroize::zeroize);
        self.feeling.zeroize();
    }
}

impl Drop for AboutYou {
    fn drop(&mut self) {
        self.bands.values_mut().for_each(Zeroize::zeroize);
    }
}

impl Drop for Words {
    fn drop(&mut self) {
        self.texts.values_mut().for_each(Zeroize::zeroize);
        self.comments.values_mut().flat_map(BTreeMap::values_mut).for_each(Zeroize::zeroize);
    }
}

macro_rules! redacted {
    ($($name:ident),*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )*};
}
redacted!(ScoredAnswer, Answers, AboutYou, Words, AnswerSheet);
