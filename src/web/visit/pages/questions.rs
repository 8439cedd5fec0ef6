//! The questions: one on each page, or all on one.

use std::borrow::{Borrow, Cow};

use askama::Template;
use fluent_bundle::FluentValue;
use zeroize::Zeroize;

use super::{Block, Choice, DraftPart, Fault, Played, TypedText};
use crate::web::frame::Frame;
use crate::web::visit::fields;
use crate::web::visit::go::Go;

/// What kind of answer a question takes.
#[derive(Clone)]
pub enum Asked {
    /// One option: a scale or a single choice.
    One {
        /// The options, most positive first on a scale.
        options: Vec<Choice>,
        /// Whether small blocks stand beside the options: "how good" scales with five points, never agreement.
        levels: bool,
    },
    /// Several options.
    Several {
        /// The options.
        options: Vec<Choice>,
        /// How many at most.
        most: Option<usize>,
    },
    /// Up to three options in order of preference.
    Ranking {
        /// The options.
        options: Vec<Choice>,
        /// How many places: one to three.
        ranks: usize,
    },
    /// Words.
    Text(TypedText),
    /// The parts of the draft, each behind its own button.
    Parts(Vec<PartLine>),
    /// The parts of the draft with their choices, on the one-page form.
    AllParts(Vec<PartHere>),
}

/// One question.
#[derive(Clone)]
pub struct Question {
    /// Its field, [`fields::answer`].
    pub field: String,
    /// What is asked.
    pub text: String,
    /// A hint of the consultation.
    pub hint: Option<String>,
    /// What is said before a sensitive question (SAF-17).
    pub note: Option<String>,
    /// The address of its picture, in the easy version (LNG-6).
    pub picture: Option<String>,
    /// What can be heard or watched of it (LNG-5).
    pub played: Option<Played>,
    /// How it is answered.
    pub asked: Asked,
}

/// One part of the draft in the list of parts.
#[derive(Clone)]
pub struct PartLine {
    /// Its number, from 1.
    pub number: usize,
    /// Its short title.
    pub title: String,
    /// The choice made for it so far.
    pub said: Option<String>,
    /// The button that opens it: [`Go::Part`].
    pub go: Go,
}

/// One part of the draft on the one-page form.
#[derive(Clone)]
pub struct PartHere {
    /// Its number, from 1.
    pub number: usize,
    /// Its short title.
    pub title: String,
    /// What can be heard or watched of it (LNG-5).
    pub played: Option<Played>,
    /// The field of the choice, [`fields::part`].
    pub field: String,
    /// The choices.
    pub options: Vec<Choice>,
    /// What was written about it and the way to its page, with C2: twelve empty fields would travel with every press.
    pub comment: Option<PartComment>,
}

/// What was written about a part on the one-page form.
#[derive(Clone)]
pub struct PartComment {
    /// The words so far.
    pub wrote: String,
    /// The button that opens the part's page: [`Go::Part`].
    pub go: Go,
    /// Whether she comes back from there.
    pub here: bool,
}

impl Drop for PartComment {
    fn drop(&mut self) {
        self.wrote.zeroize();
    }
}

impl Question {
    fn is_text(&self) -> bool {
        matches!(self.asked, Asked::Text(_))
    }

    fn is_ranking(&self) -> bool {
        matches!(self.asked, Asked::Ranking { .. })
    }

    fn is_long(&self) -> bool {
        self.text.chars().count() > 80
    }

    fn hint_id(&self) -> String {
        format!("{}-hint", self.field)
    }

    /// How many of the four blocks are filled beside the option at `place` of a five-point scale.
    fn level(&self, place: impl Borrow<usize>) -> usize {
        4_usize.saturating_sub(*place.borrow())
    }

    fn has_hint(&self) -> bool {
        self.hint.is_some() || matches!(self.asked, Asked::Several { .. } | Asked::Ranking { .. })
    }

    fn hint_said(&self, frame: &Frame) -> Option<String> {
        let own = match &self.asked {
            Asked::Several { most: Some(most), .. } => Some(frame.n("tick-up-to", most)),
            Asked::Several { most: None, .. } => Some(frame.t("tick-any")),
            Asked::Ranking { .. } => Some(frame.t("rank-hint")),
            _ => None,
        };
        match (&self.hint, own) {
            (Some(hint), Some(own)) => Some(format!("{hint} {own}")),
            (Some(hint), None) => Some(hint.clone()),
            (None, own) => own.map(Cow::into_owned),
        }
    }

    fn rank_field(&self, rank: impl Borrow<usize>) -> String {
        fields::rank(&self.field, *rank.borrow())
    }

    fn rank_id(&self, rank: impl Borrow<usize>) -> &'static str {
        match *rank.borrow() {
            1 => "rank-1",
            2 => "rank-2",
            _ => "rank-3",
        }
    }

    /// What is said of a place before its option is named: "1st choice:".
    fn rank_said(&self, frame: &Frame, rank: impl Borrow<usize>) -> String {
        frame.rank_said(self.rank_id(rank), "").trim_end_matches([' ', '\u{2068}', '\u{2069}']).to_owned()
    }
}

/// Where in the journey a question stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// On the way through, page `number` of `total` that this person sees.
    Asking {
        /// The number of the page, from 1.
        number: usize,
        /// The number of pages.
        total: usize,
    },
    /// Come back to from the check page.
    Mending,
    /// Come back to with a receipt.
    Changing,
}

impl Turn {
    fn count(self, frame: &Frame) -> Option<Cow<'static, str>> {
        let Self::Asking { number, total } = self else { return None };
        let variables = [("number", FluentValue::from(number)), ("total", FluentValue::from(total))];
        Some(frame.language.texts().with("question-of", variables))
    }

    fn title(self, frame: &Frame) -> Cow<'static, str> {
        self.count(frame).unwrap_or_else(|| frame.t("change-title"))
    }

    fn main(self, frame: &Frame, question: &Question) -> Cow<'static, str> {
        match (self, &question.asked) {
            (Self::Asking { .. }, Asked::Parts(_)) => frame.t("parts-done"),
            _ => self.keep(frame),
        }
    }

    fn keep(self, frame: &Frame) -> Cow<'static, str> {
        match self {
            Self::Asking { .. } => frame.t("next"),
            Self::Mending => frame.t("keep-answer"),
            Self::Changing => frame.t("save-answer"),
        }
    }

    fn skip(self, frame: &Frame) -> Cow<'static, str> {
        match self {
            Self::Asking { .. } => frame.t("skip"),
            Self::Mending | Self::Changing => frame.t("leave-empty"),
        }
    }

    const fn can_stop(self) -> bool {
        !matches!(self, Self::Changing)
    }
}

/// One question on a page of its own.
#[derive(Template)]
#[template(path = "visit/ask.html", config = "src/web/askama.toml")]
pub struct QuestionPage {
    /// The surroundings.
    pub frame: Frame,
    /// Where in the journey it stands.
    pub turn: Turn,
    /// The question.
    pub question: Question,
    /// What needs a second look.
    pub problem: Option<Fault>,
}

/// Where the page of one part of the draft was opened from, and leads back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartFrom {
    /// The question that lists the parts.
    List,
    /// The draft itself.
    Draft,
    /// All questions on one page.
    OnePage,
    /// The own answers, with a receipt.
    Receipt,
}

impl PartFrom {
    const fn done(self) -> &'static str {
        match self {
            Self::Draft => "part-done-draft",
            Self::OnePage => "part-done-one-page",
            Self::List | Self::Receipt => "part-done",
        }
    }

    const fn can_stop(self) -> bool {
        !matches!(self, Self::Receipt)
    }
}

/// One part of the draft: what should happen to it, and, with C2, a comment.
#[derive(Template)]
#[template(path = "visit/part.html", config = "src/web/askama.toml")]
pub struct PartPage {
    /// The surroundings.
    pub frame: Frame,
    /// Its number, from 1.
    pub number: usize,
    /// The part.
    pub part: DraftPart,
    /// The field of the choice, [`fields::part`].
    pub field: String,
    /// The choices.
    pub options: Vec<Choice>,
    /// The comment, with C2.
    pub comment: Option<TypedText>,
    /// Where it was opened from.
    pub from: PartFrom,
    /// What needs a second look.
    pub problem: Option<Fault>,
}

impl PartPage {
    fn part_said(&self) -> Cow<'static, str> {
        self.frame.n("part-said", self.number)
    }

    fn comment_field(&self) -> String {
        fields::comment(&self.field)
    }
}

/// One about-you question.
#[derive(Clone)]
pub struct Band {
    /// Its field, [`fields::band`].
    pub field: String,
    /// What is asked.
    pub text: String,
    /// Why it is asked (PSE-9).
    pub reason: String,
    /// The bands; "rather not say" is added.
    pub options: Vec<Choice>,
}

/// The about-you page: only with C4, everything optional.
#[derive(Template)]
#[template(path = "visit/about.html", config = "src/web/askama.toml")]
pub struct AboutPage {
    /// The surroundings.
    pub frame: Frame,
    /// Where in the journey it stands.
    pub turn: Turn,
    /// The questions.
    pub bands: Vec<Band>,
}

/// All questions on one page, for slow lines and for some screen readers (D3).
#[derive(Template)]
#[template(path = "visit/one_page.html", config = "src/web/askama.toml")]
pub struct AllOnOnePage {
    /// The surroundings.
    pub frame: Frame,
    /// The questions this person sees; the paragraphs question as [`Asked::AllParts`].
    pub questions: Vec<Question>,
    /// The about-you questions, with C4.
    pub bands: Vec<Band>,
    /// What needs a second look.
    pub problem: Option<Fault>,
}

impl AllOnOnePage {
    fn question_said(&self, number: impl Borrow<usize>) -> Cow<'static, str> {
        Turn::Asking { number: *number.borrow(), total: self.questions.len() }.title(&self.frame)
    }
}
