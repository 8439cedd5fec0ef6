//! The texts somebody was already asked about in a visit, so that nobody is asked twice.

use serde::{Deserialize, Serialize};

use super::{Hint, Listed, find, mark_of};
use crate::domain::answer::Words;
use crate::domain::ids::{ParagraphRef, QuestionId};

/// Marks of the texts that were pointed at. They live sealed in her page, like everything of a visit, and hold no word.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LookedAt(Vec<u64>);

/// A text in which something was found, and what.
#[derive(Clone)]
pub struct Noticed {
    /// The question it answers.
    pub question: QuestionId,
    /// The part of the draft it comments on, if it is a comment.
    pub part: Option<ParagraphRef>,
    /// The text.
    pub text: String,
    /// What was found, in order.
    pub hints: Vec<Hint>,
}

impl LookedAt {
    /// How many marks are kept; the oldest goes first.
    const MOST: usize = 48;
    /// The most bytes that the marks take in a page's state.
    pub const LARGEST: usize = Self::MOST * 17;

    /// Looks through the texts of `words` that `wanted` picks and that were not looked at before. What is found is
    /// noted at once: showing it is asking.
    pub fn look(
        &mut self,
        words: &Words,
        listed: &Listed,
        wanted: impl Fn(&QuestionId, Option<&ParagraphRef>) -> bool,
    ) -> Vec<Noticed> {
        let mut noticed = Vec::new();
        for (question, part, text) in words.pieces().filter(|(question, part, _)| wanted(question, *part)) {
            let hints = self.look_at(text, listed);
            if !hints.is_empty() {
                let (question, part) = (question.clone(), part.cloned());
                noticed.push(Noticed { question, part, text: text.to_owned(), hints });
            }
        }
        noticed
    }

    /// Looks through one text, unless it was looked at before. What is found is noted at once.
    pub fn look_at(&mut self, text: &str, listed: &Listed) -> Vec<Hint> {
        let mark = mark_of(text);
        if self.0.contains(&mark) {
            return Vec::new();
        }
        let hints = find(text, listed);
        if !hints.is_empty() {
            self.note(mark);
        }
        hints
    }

    fn note(&mut self, mark: u64) {
        if self.0.len() >= Self::MOST {
            self.0.remove(0);
        }
        self.0.push(mark);
    }
}
