//! The questionnaire: which pages a person sees, how answers are parsed, how large they can be, and
//! how they are shown back (DESIGN 6 and 8).

mod answers;
mod checks;
mod display;
mod fault;
mod fields;
mod sizes;
mod submitted;

pub use answers::{ParsedAnswer, parse_about, parse_answer, parse_answers};
pub use display::{Labels, band_label, labels};
pub use fault::{AnswerFault, AnswerFaultKind};
pub use fields::{AboutFields, AnswerFields, ParagraphFields};
pub use sizes::{LARGEST_PAGE_STATE, SMALL_WORDS_CHARACTERS, Sizes, SizesError};
pub use submitted::{Named, SubmittedAnswers, SubmittedChange};

use super::consent::{Purpose, Purposes};
use super::consultation::Definition;
use super::question::Question;

/// How many answers the closing question "How did taking part feel?" has, without "rather not say"
/// (SAF-24, DOMAIN 10.4).
pub const FEELINGS: u8 = 3;

/// One page of the questions, as one person sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page<'a> {
    /// A question.
    Question {
        /// The question.
        question: &'a Question,
        /// Whether what can be written is asked too: only with C2 (DESIGN 8).
        with_words: bool,
    },
    /// All about-you bands: only with C4.
    AboutYou,
}

/// A definition seen as a form. It changes nothing and holds no answer.
#[derive(Debug, Clone, Copy)]
pub struct Questionnaire<'a> {
    definition: &'a Definition,
}

impl<'a> Questionnaire<'a> {
    /// The form of this definition.
    #[must_use]
    pub const fn of(definition: &'a Definition) -> Self {
        Self { definition }
    }

    /// The questions in the order asked.
    #[must_use]
    pub fn questions(&self) -> &'a [Question] {
        &self.definition.questions
    }

    /// The pages a person with these purposes sees, in order. A page that would hold only text is
    /// left out without C2, about-you without C4 (DESIGN 8); "n of N" counts these pages.
    #[must_use]
    pub fn pages(&self, purposes: &Purposes) -> Vec<Page<'a>> {
        let words = purposes.contains(Purpose::Words);
        let asked = self.questions().iter().filter(|question| words || !question.is_only_words());
        let pages = asked.map(|question| Page::Question { question, with_words: words && question.asks_words() });
        let about = purposes.contains(Purpose::AboutMe) && !self.definition.bands.is_empty();
        pages.chain(about.then_some(Page::AboutYou)).collect()
    }
}
