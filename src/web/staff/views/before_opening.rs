//! What is still missing before a consultation can open.

use askama::Template;

use super::Place;
use crate::domain::consultation::{Holder, PublisherKind};
use crate::domain::role::Apart;
use crate::web::staff::StaffFrame;
use crate::web::staff::forms::{Faults, IndependenceFields};
use crate::web::visit::pages::Way;

/// Why two roles are apart: the id of the message.
#[must_use]
pub const fn why_apart(apart: Apart) -> &'static str {
    match apart {
        Apart::Administrator => "apart-administrator-why",
        Apart::Auditor => "apart-auditor-why",
        Apart::BothKeys => "apart-keys-why",
        Apart::NearPeople => "apart-near-why",
        Apart::Designer => "apart-designer-why",
    }
}

/// A question: its field, its words, and each answer with its word.
type Question = (&'static str, &'static str, Vec<(&'static str, &'static str)>);

/// One thing that is missing.
pub struct Todo {
    /// What.
    pub text: String,
    /// Who can do it.
    pub who: String,
    /// Where.
    pub way: Option<Way>,
}

/// Somebody who holds a role that opening needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatedPerson {
    /// The name.
    pub name: String,
    /// How far they have come: the id of the message.
    pub seat: &'static str,
    /// Whether nothing is left for them to do.
    pub ready: bool,
}

/// The seats of one role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seats {
    /// The role, as a heading.
    pub role: String,
    /// Who holds it.
    pub people: Vec<SeatedPerson>,
    /// How many more are needed.
    pub lacking: usize,
}

/// How far one thing is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// What it is about: the id of the message.
    pub topic: &'static str,
    /// What is said of it beside, if anything.
    pub said: Option<String>,
    /// Whether nothing of it is missing.
    pub done: bool,
}

/// Other consultations whose results could be subtracted (AGG-21).
pub struct Overlapping {
    /// Each in a sentence.
    pub others: Vec<String>,
    /// Whether a custodian has decided to go on.
    pub decided: bool,
    /// What a decision names, for whoever may decide now.
    pub sha256: Option<String>,
}

/// The page.
#[derive(Template)]
#[template(path = "staff/before_opening.html", config = "src/web/askama.toml")]
pub struct BeforeOpeningPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// Whether it has opened.
    pub opened: bool,
    /// What this person can do something about.
    pub yours: Vec<Todo>,
    /// What waits for others.
    pub others: Vec<Todo>,
    /// The seven people.
    pub seats: Vec<Seats>,
    /// Whether nobody could print a card.
    pub nobody_prints_cards: bool,
    /// How far each thing is.
    pub standings: Vec<Standing>,
    /// What its results could be subtracted from.
    pub overlapping: Option<Overlapping>,
    /// What participants read of who asks; nothing while nobody has said.
    pub told: String,
    /// Whether it is as ACC-11 advises.
    pub as_advised: bool,
    /// The questions about who asks, for whoever may answer them now.
    pub asks: Option<IndependenceFields>,
    /// Whether another answer cancels the panel's approval.
    pub cancels: bool,
    /// What was done a moment ago.
    pub done: Option<String>,
    /// What is wrong with what was sent.
    pub faults: Faults,
}

impl BeforeOpeningPage {
    fn missing(&self) -> usize {
        self.yours.len().saturating_add(self.others.len())
    }

    /// The roles that are forbidden together, and why: ids of messages (DESIGN 1).
    fn apart() -> [(&'static str, &'static str); 5] {
        Apart::ALL.map(|apart| {
            let roles = match apart {
                Apart::Administrator => "apart-administrator",
                Apart::Auditor => "apart-auditor",
                Apart::BothKeys => "apart-keys",
                Apart::NearPeople => "apart-near",
                Apart::Designer => "apart-designer",
            };
            (roles, why_apart(apart))
        })
    }

    /// The three questions: the field, the question, and each answer with its word.
    fn questions() -> [Question; 3] {
        let publisher = |kind| match kind {
            PublisherKind::Government => "asks-government",
            PublisherKind::Armed => "asks-armed",
            PublisherKind::Other => "asks-other",
        };
        let holder = |holder| match holder {
            Holder::Independent => "asks-independent",
            Holder::Publisher => "asks-publisher-holds",
        };
        let holders = || Holder::ALL.iter().map(|(word, one)| (*word, holder(*one))).collect();
        [
            (
                "publisher",
                "asks-publisher",
                PublisherKind::ALL.iter().map(|(word, kind)| (*word, publisher(*kind))).collect(),
            ),
            ("hosting", "asks-hosting", holders()),
            ("custodians", "asks-custodians", holders()),
        ]
    }

    fn chosen(asks: &IndependenceFields, field: &str, word: &str) -> bool {
        let typed = match field {
            "publisher" => &asks.publisher,
            "hosting" => &asks.hosting,
            _ => &asks.custodians,
        };
        typed == word
    }
}

/// The terms that come before the first look at results (ACC-12).
#[derive(Template)]
#[template(path = "staff/terms.html", config = "src/web/askama.toml")]
pub struct TermsPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The terms, in the language of the page.
    pub terms: &'static crate::domain::terms::Terms,
    /// Their hash.
    pub sha256: String,
    /// What is wrong with what was sent.
    pub faults: Faults,
}
