//! How large sealed content can be (D4, D9; SECURITY B4, B7). Sizes come from the form alone, so that
//! a row's size says nothing about what is in it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::FEELINGS;
use crate::domain::answer::{AboutYou, Answers, ScoredAnswer, Words};
use crate::domain::consultation::Contents;
use crate::domain::hints::LookedAt;
use crate::domain::question::{Question, QuestionKind};

/// Up to this many characters in all, the words row has its small size (D4).
pub const SMALL_WORDS_CHARACTERS: usize = 1200;
/// The most that a page's sealed state may add to it, in characters of base64url (D9).
pub const LARGEST_PAGE_STATE: usize = 48 * 1024;

/// The bytes before padded content that hold its length (SECURITY B1, `pad`).
const LENGTH_BYTES: usize = 4;
/// The most bytes of one character in canonical JSON: four in UTF-8; a line feed, a quotation mark
/// and a backslash take two, and other control characters are refused.
const BYTES_PER_CHARACTER: usize = 4;
/// Themes of one words question in the reading segment, which has the size of the raw words: up to 64
/// numbers of two digits with their commas, and the key (SECURITY B4).
const READING_PER_QUESTION: usize = 64 * 3 + 64;
/// Two lists of up to 16 quote and panel item ids in the reading segment (SECURITY B4).
const READING_IDS: usize = 2 * 16 * 40;
/// Everything in the page state that is neither answers nor words: ids, card, step, choices, notice
/// hash, times (SECURITY B7), and the marks of the texts that were looked at (PSE-14).
const STATE_FRAME: usize = 1024 + LookedAt::LARGEST;
/// The page state is padded to a multiple of this (SECURITY B7).
const STATE_STEP: usize = 4096;
/// Version, day, nonce and tag around the padded page state (SECURITY B7).
const STATE_SEAL: usize = 1 + 4 + 24 + 16;

/// The sizes of sealed content for one form, padding and its length included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sizes {
    /// The `answers` segment, feeling included.
    pub answers: usize,
    /// The `about` segment.
    pub about: usize,
    /// The words segments, up to [`SMALL_WORDS_CHARACTERS`] characters in all.
    pub words_small: usize,
    /// The words segments for the longest texts the form takes.
    pub words_large: usize,
    /// The most that a page's state adds to it, in characters of base64url.
    pub page_state: usize,
    words_characters: usize,
}

/// The canonical form of the largest content could not be written.
pub type SizesError = serde_json::Error;

impl Sizes {
    pub(in crate::domain) fn of(contents: &Contents) -> Result<Self, SizesError> {
        let answers = bytes_of(&largest_answers(contents))?;
        let about = bytes_of(&largest_about(contents))?;
        let frame = bytes_of(&empty_words(contents))?;
        let asking = contents.questions.iter().filter(|question| question.asks_words()).count();
        let overhead = frame
            .saturating_add(asking.saturating_mul(READING_PER_QUESTION))
            .saturating_add(READING_IDS)
            .saturating_add(LENGTH_BYTES);
        let most = words_characters(contents);
        let words = |characters: usize| {
            characters.saturating_mul(BYTES_PER_CHARACTER).saturating_add(overhead).next_multiple_of(1024)
        };
        let words_small = words(SMALL_WORDS_CHARACTERS.min(most));
        let state = [answers, about, frame, most.saturating_mul(BYTES_PER_CHARACTER), STATE_FRAME, LENGTH_BYTES];
        let state = state.into_iter().fold(0, usize::saturating_add).next_multiple_of(STATE_STEP);
        Ok(Self {
            answers: answers.saturating_add(LENGTH_BYTES).next_multiple_of(64),
            about: about.saturating_add(LENGTH_BYTES).next_multiple_of(64),
            words_small,
            words_large: words(most).max(words_small),
            page_state: base64_length(state.saturating_add(STATE_SEAL)),
            words_characters: most,
        })
    }

    /// The size for these words: small or large, by their characters in all (D4).
    #[must_use]
    pub fn for_words(&self, words: &Words) -> usize {
        if words.characters() <= SMALL_WORDS_CHARACTERS { self.words_small } else { self.words_large }
    }

    /// The most characters that the form takes in all.
    #[must_use]
    pub const fn most_characters(&self) -> usize {
        self.words_characters
    }
}

/// Without padding characters, rounded up.
const fn base64_length(bytes: usize) -> usize {
    bytes.saturating_mul(4).div_ceil(3)
}

fn bytes_of<T: Serialize>(content: &T) -> Result<usize, SizesError> {
    Ok(serde_json_canonicalizer::to_vec(content)?.len())
}

/// The highest position of `options` options: no position is written with more digits.
fn highest(options: usize) -> u8 {
    u8::try_from(options.saturating_sub(1)).unwrap_or(u8::MAX)
}

/// The `count` highest positions.
fn highest_of(options: usize, count: usize) -> Vec<u8> {
    (0..=highest(options)).rev().take(count.min(options)).collect()
}

fn largest_answers(contents: &Contents) -> Answers {
    let mut answers = Answers { scored: BTreeMap::new(), feeling: Some(FEELINGS.saturating_sub(1)) };
    for question in &contents.questions {
        answers.scored.extend(largest_answer(contents, question).map(|answer| (question.id.clone(), answer)));
    }
    answers
}

fn largest_answer(contents: &Contents, question: &Question) -> Option<ScoredAnswer> {
    let options = question.options().len();
    match &question.kind {
        QuestionKind::Scale { .. } | QuestionKind::Single { .. } => Some(ScoredAnswer::One(highest(options))),
        QuestionKind::Several { max, .. } => {
            Some(ScoredAnswer::Several(highest_of(options, max.map_or(options, usize::from))))
        }
        QuestionKind::Ranking { ranks, .. } => Some(ScoredAnswer::Ranking(highest_of(options, usize::from(*ranks)))),
        QuestionKind::Text { .. } => None,
        QuestionKind::Paragraphs { .. } => {
            let parts = contents.policy.paragraphs().iter();
            Some(ScoredAnswer::Paragraphs(parts.map(|part| (part.reference.clone(), highest(options))).collect()))
        }
    }
}

fn largest_about(contents: &Contents) -> AboutYou {
    AboutYou { bands: contents.bands.iter().map(|band| (band.id.clone(), highest(band.options.len()))).collect() }
}

/// Every text and comment, empty: the frame of the largest words.
fn empty_words(contents: &Contents) -> Words {
    let mut words = Words::default();
    for question in &contents.questions {
        match question.kind {
            QuestionKind::Text { .. } => {
                words.texts.insert(question.id.clone(), String::new());
            }
            QuestionKind::Paragraphs { comment_max: Some(_), .. } => {
                let parts = contents.policy.paragraphs().iter();
                let comments = parts.map(|part| (part.reference.clone(), String::new())).collect();
                words.comments.insert(question.id.clone(), comments);
            }
            _ => {}
        }
    }
    words
}

fn words_characters(contents: &Contents) -> usize {
    let parts = contents.policy.paragraphs().len();
    let of_each = contents.questions.iter().map(|question| match question.kind {
        QuestionKind::Text { max_characters, .. } => usize::from(max_characters),
        QuestionKind::Paragraphs { comment_max: Some(most), .. } => usize::from(most).saturating_mul(parts),
        _ => 0,
    });
    of_each.fold(0, usize::saturating_add)
}
