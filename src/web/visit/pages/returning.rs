//! Coming back with a code: read, change, download, take back. As many screens as consenting took,
//! never more than three, and no reason asked (CON-9).

use askama::Template;
use fluent_bundle::FluentValue;

use super::{Fault, Row, Said};
use crate::web::frame::Frame;
use crate::web::visit::go::Go;

/// One code field and two buttons: *Open my answers* and *Take everything back*.
#[derive(Template)]
#[template(path = "visit/return_entry.html", config = "src/web/askama.toml")]
pub struct ReturnEntryPage {
    /// The surroundings; no visit before a code was accepted.
    pub frame: Frame,
    /// What was typed, on a corrected error.
    pub typed: String,
    /// What needs a second look.
    pub problem: Option<Fault>,
}

/// What was just done on the own answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// An answer was changed.
    Changed,
    /// A purpose was taken back.
    Withdrawn,
    /// A purpose was added.
    Added,
}

impl News {
    const fn message(self) -> &'static str {
        match self {
            Self::Changed => "news-changed",
            Self::Withdrawn => "news-withdrawn",
            Self::Added => "news-added",
        }
    }
}

/// One purpose on the own answers.
pub struct OwnChoice {
    /// What was asked, in the person's voice.
    pub text: String,
    /// Whether it stands.
    pub given: bool,
    /// The button that turns it: [`Go::Withdraw`] or [`Go::Add`], where that is possible.
    pub change: Option<Go>,
}

/// The own answers: read, change each, download, take back.
#[derive(Template)]
#[template(path = "visit/own_answers.html", config = "src/web/askama.toml")]
pub struct OwnAnswersPage {
    /// The surroundings, with the return visit.
    pub frame: Frame,
    /// What was just done.
    pub news: Option<News>,
    /// The answers, with their buttons while changes are possible.
    pub rows: Vec<Row>,
    /// The themes a reader found in the words.
    pub themes: Vec<String>,
    /// The purposes.
    pub choices: Vec<OwnChoice>,
    /// The last day of changes, written out; `None` once closed.
    pub changes_end: Option<String>,
}

impl OwnAnswersPage {
    fn changes_until(&self, day: &str) -> String {
        self.frame.language.texts().with("own-until", [("day", FluentValue::from(day))]).into_owned()
    }
}

/// One purpose taken back or added: what it means, asked once more.
#[derive(Template)]
#[template(path = "visit/purpose.html", config = "src/web/askama.toml")]
pub struct PurposePage {
    /// The surroundings, with the return visit.
    pub frame: Frame,
    /// Whether it is added; else it is taken back.
    pub adding: bool,
    /// What was asked, in the person's voice.
    pub text: String,
    /// What a no means.
    pub if_no: String,
    /// Other purposes that go with it: C2 takes C3 and C6.
    pub also: Vec<String>,
}

/// *Take everything back*, asked once more. It never shows whether the code opens anything.
#[derive(Template)]
#[template(path = "visit/take_back.html", config = "src/web/askama.toml")]
pub struct TakeBackConfirmPage {
    /// The surroundings, with the return visit.
    pub frame: Frame,
}
