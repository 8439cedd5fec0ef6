//! Quotes: proposed by one reader, checked by another, approved by the panel (AGG-33).

use askama::Template;
use zeroize::Zeroize as _;

use super::{Place, ShownPart, ThemeChoice, Tongue};
use crate::domain::quote::MOST_WORDS;
use crate::web::staff::StaffFrame;
use crate::web::staff::forms::Faults;

/// What a quote says in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// The language.
    pub tongue: Tongue,
    /// What it says, or what was typed.
    pub text: String,
}

impl Wording {
    /// The name of its field.
    fn field(&self) -> String {
        format!("wording-{}", self.tongue.tag)
    }
}

/// Proposing a quote out of the text that lies on the desk.
#[derive(Template)]
#[template(path = "staff/quote.html", config = "src/web/askama.toml")]
pub struct QuotePage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The question it answers, in the language of the page where there is one.
    pub question: String,
    /// What the person wrote, and what is hidden of it.
    pub parts: Vec<ShownPart>,
    /// The handle of the text.
    pub item: String,
    /// The boxes ticked at the desk.
    pub ticked: Vec<String>,
    /// What is hidden, as the form carries it.
    pub hidden: String,
    /// The themes given to the text.
    pub ideas: Vec<ThemeChoice>,
    /// The piece as typed.
    pub passage: String,
    /// The wordings as typed, in every language of the consultation.
    pub wordings: Vec<Wording>,
    /// What is wrong with it.
    pub faults: Faults,
}

impl QuotePage {
    const MOST: usize = MOST_WORDS;
}

impl Drop for QuotePage {
    fn drop(&mut self) {
        self.passage.zeroize();
        self.wordings.iter_mut().for_each(|wording| wording.text.zeroize());
    }
}

/// Before the first quote to check, or when none waits.
#[derive(Template)]
#[template(path = "staff/quotes.html", config = "src/web/askama.toml")]
pub struct QuotesPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// Whether a quote can be looked at now.
    pub can_begin: bool,
    /// How many texts a day has.
    pub most: u32,
    /// What was done a moment ago, or why nothing was.
    pub told: Option<String>,
}

/// One quote before a second reader, with the text it was taken from.
#[derive(Template)]
#[template(path = "staff/quote_check.html", config = "src/web/askama.toml")]
pub struct CheckQuotePage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The question it answers.
    pub question: String,
    /// What the person wrote, and what is hidden of it.
    pub parts: Vec<ShownPart>,
    /// The piece, with details hidden.
    pub passage: String,
    /// What it shall say.
    pub wordings: Vec<Wording>,
    /// What the idea is called.
    pub idea: String,
    /// SHA-256 of the quote.
    pub sha256: String,
    /// What was done a moment ago.
    pub told: Option<String>,
}

impl Drop for CheckQuotePage {
    fn drop(&mut self) {
        self.passage.zeroize();
    }
}

/// A quote before the panel.
#[derive(Debug, Clone)]
pub struct QuoteLine {
    /// SHA-256 of the quote.
    pub sha256: String,
    /// What the idea is called.
    pub idea: String,
    /// What it says.
    pub wordings: Vec<Wording>,
}

/// The quotes that wait for the panel.
#[derive(Template)]
#[template(path = "staff/quotes_review.html", config = "src/web/askama.toml")]
pub struct JudgeQuotesPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The quotes.
    pub quotes: Vec<QuoteLine>,
    /// What was done a moment ago, or why nothing can be done.
    pub told: Option<String>,
}
