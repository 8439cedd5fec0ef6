//! Theme marks: what a custodian's build may know of the words without a word (D4).

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::sending::RowSizes;
use crate::domain::answer::Words;
use crate::domain::ids::QuestionId;
use crate::domain::reading::{Reading, ThemeNumber};

/// The marks of one person's words.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marks {
    /// C2 was agreed to.
    pub agreed: bool,
    /// Readers have handled every text of the words.
    pub read: bool,
    /// The marks of each words question of the form, never of a paragraph.
    pub questions: BTreeMap<QuestionId, QuestionMarks>,
}

/// The marks of one question.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionMarks {
    /// Something was written.
    pub wrote: bool,
    /// One bit a theme, theme 0 the lowest: 16 hexadecimal digits.
    #[serde(with = "bits")]
    themes: u64,
}

impl QuestionMarks {
    /// Whether a theme was assigned.
    #[must_use]
    pub const fn has(&self, theme: ThemeNumber) -> bool {
        self.themes & theme.bit() != 0
    }

    /// The themes, one bit each, theme 0 the lowest.
    #[must_use]
    pub const fn themes(&self) -> u64 {
        self.themes
    }
}

impl Marks {
    /// Whether somebody still has to read these words: a build is refused then.
    #[must_use]
    pub fn is_unread(&self) -> bool {
        self.agreed && !self.read && self.questions.values().any(|question| question.wrote)
    }

    pub(super) fn unread(agreed: bool, words: Option<&Words>, sizes: &RowSizes) -> Self {
        let wrote = |question: &QuestionId| words.is_some_and(|words| wrote(words, question));
        let marks = |question: &QuestionId| QuestionMarks { wrote: wrote(question), themes: 0 };
        let questions = sizes.words_questions.iter().map(|question| (question.clone(), marks(question))).collect();
        Self { agreed, read: false, questions }
    }

    pub(super) fn read(words: &Words, reading: &Reading, sizes: &RowSizes) -> Self {
        let mut marks = Self { read: reading.covers(words), ..Self::unread(true, Some(words), sizes) };
        for (question, marks) in &mut marks.questions {
            let themes = reading.themes.get(question).into_iter().flatten();
            marks.themes = themes.fold(0, |bits, theme| bits | theme.bit());
        }
        marks
    }
}

fn wrote(words: &Words, question: &QuestionId) -> bool {
    let text = words.texts.get(question).is_some_and(|text| !text.is_empty());
    text || words.comments.get(question).is_some_and(|comments| comments.values().any(|comment| !comment.is_empty()))
}

impl fmt::Debug for Marks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Marks(…)")
    }
}

impl fmt::Debug for QuestionMarks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("QuestionMarks(…)")
    }
}

/// 64 bits as text: JSON numbers hold only 53.
mod bits {
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub(super) fn serialize<S: Serializer>(bits: &u64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&format!("{bits:016x}"))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
        let text = String::deserialize(deserializer)?;
        u64::from_str_radix(&text, 16).map_err(D::Error::custom)
    }
}
