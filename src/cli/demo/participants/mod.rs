//! The made-up participants of the demonstration: the 64 whose answers give exactly the results of
//! DOMAIN 10.5, and any number more whose answers are drawn (`linden demo --responses N`).
//!
//! The 64 are built without chance. `counts` holds the true counts, `dealing` shares them out, `groups`,
//! `sheets` and `words` deal one question after the other. Nobody's answers are written down as such.

mod counts;
mod dealing;
mod groups;
mod random;
mod sheets;
mod texts;
mod words;

use std::collections::BTreeMap;

use self::texts::{Comment, EN, Written};
use crate::domain::answer::{AnswerSheet, ScoredAnswer, Words};
use crate::domain::consent::{Purpose, Purposes};
use crate::domain::ids::{ParagraphRef, QuestionId};

pub use self::random::random_responses;
pub use self::texts::{Q12_THEMES, Q14_THEMES, ThemeName};

/// What one made-up participant sends, and what the demonstration's reader will find in her words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleResponse {
    /// The language she reads the notice and writes in: `en` or `ar`.
    pub language: &'static str,
    /// What she agreed to; always with C1, and with all that her answers need.
    pub purposes: Purposes,
    /// Her scored answers and bands.
    pub sheet: AnswerSheet,
    /// Her words.
    pub words: Words,
    /// Positions in [`Q12_THEMES`] that her answer to Q12 is about; empty if she did not write there.
    pub q12_themes: Vec<u8>,
    /// Positions in [`Q14_THEMES`] that her answer to Q14 is about; empty if she did not write there.
    pub q14_themes: Vec<u8>,
}

/// The 64 participants of the published copy. The same ones in the same order on every call.
#[must_use]
pub fn published_sample() -> Vec<SampleResponse> {
    let mut people = groups::people();
    sheets::answer_the_rest(&mut people);
    sheets::choose_for_paragraphs(&mut people);
    groups::place_in_other_bands(&mut people);
    groups::agree_to_more(&mut people);
    words::write(&mut people);
    // So far they stand in the order of their answers to Q1.
    dealing::count_out(people, 10)
}

impl SampleResponse {
    fn new() -> Self {
        Self {
            language: EN,
            purposes: Purposes::default(),
            sheet: AnswerSheet::default(),
            words: Words::default(),
            q12_themes: Vec::new(),
            q14_themes: Vec::new(),
        }
    }

    fn agree(&mut self, to: impl IntoIterator<Item = Purpose>) {
        self.purposes = self.purposes.with(to);
    }

    fn answer(&mut self, question: &str, answer: ScoredAnswer) {
        self.sheet.answers.scored.extend(keyed([(question, answer)]));
    }

    fn answer_one(&mut self, question: &str, option: Option<u8>) {
        if let Some(option) = option {
            self.answer(question, ScoredAnswer::One(option));
        }
    }

    fn scored(&self, question: &str) -> Option<&ScoredAnswer> {
        self.sheet.answers.scored.iter().find_map(|(id, answer)| (id.as_str() == question).then_some(answer))
    }

    fn place(&mut self, band: &str, option: Option<u8>) {
        self.sheet.about.bands.extend(keyed(option.map(|option| (band, option))));
    }

    fn band(&self, band: &str) -> Option<u8> {
        self.sheet.about.bands.iter().find_map(|(id, &option)| (id.as_str() == band).then_some(option))
    }

    fn write_missing(&mut self, written: &Written) {
        self.write("Q12", written);
        self.q12_themes = written.themes.to_vec();
    }

    fn write_first_thing(&mut self, written: &Written) {
        self.write("Q14", written);
        self.q14_themes = written.themes.to_vec();
    }

    fn write(&mut self, question: &str, written: &Written) {
        self.language = written.language;
        self.words.texts.extend(keyed([(question, written.text.to_owned())]));
    }

    fn wrote(&self, question: &str) -> bool {
        self.words.texts.keys().any(|id| id.as_str() == question)
    }

    /// Adds a comment, unless she has one on this paragraph: the first one stays.
    fn comment(&mut self, comment: &Comment) {
        if let (Ok(question), Ok(paragraph)) = (QuestionId::new("Q13"), ParagraphRef::new(comment.paragraph)) {
            let hers = self.words.comments.entry(question).or_default();
            hers.entry(paragraph).or_insert_with(|| comment.text.to_owned());
        }
    }
}

/// A map with ids as keys. The names come from this folder, so that all of them are ids; one that were
/// none would be missing here, and the tests count every answer.
fn keyed<'n, K, V>(named: impl IntoIterator<Item = (&'n str, V)>) -> BTreeMap<K, V>
where
    K: TryFrom<String> + Ord,
{
    named.into_iter().filter_map(|(name, value)| Some((K::try_from(name.to_owned()).ok()?, value))).collect()
}
