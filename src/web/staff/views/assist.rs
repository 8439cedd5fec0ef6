//! Helping somebody take part: the promise, one entry, and the own days.

use askama::Template;

use super::{Place, Tongue};
use crate::domain::promise::Promise;
use crate::web::staff::StaffFrame;
use crate::web::staff::forms::{EntryFields, Faults};

/// The promise of confidentiality, before the first entry (LNG-10).
#[derive(Template)]
#[template(path = "staff/promise.html", config = "src/web/askama.toml")]
pub struct PromisePage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The promise, in the language of the page.
    pub promise: &'static Promise,
    /// Its hash.
    pub sha256: String,
    /// What is wrong with what was sent.
    pub faults: Faults,
}

/// One day of the assister's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnDay {
    /// The day, as forms name it.
    pub date: String,
    /// The day, in words.
    pub day: String,
    /// Entries begun with somebody who was there.
    pub spoken: u32,
    /// Paper forms of which entering was begun.
    pub paper: u32,
    /// How many of those are destroyed.
    pub destroyed: u32,
}

impl OwnDay {
    /// The totals, in words.
    fn said(&self, frame: &StaffFrame) -> String {
        let language = frame.language;
        let count = |number: u32| ("count", number.into());
        let people = (self.spoken > 0).then(|| language.with("assist-with-people", [count(self.spoken)]));
        let forms = match (self.paper, self.destroyed) {
            (0, _) => None,
            (1, 1..) => Some(language.text("assist-form-shredded")),
            (paper, shredded) => Some(language.with("assist-forms", [count(paper), ("shredded", shredded.into())])),
        };
        people.into_iter().chain(forms).collect::<Vec<_>>().join(" · ")
    }

    const fn forms_left(&self) -> bool {
        self.destroyed < self.paper
    }
}

/// Beginning an entry, and the own days.
#[derive(Template)]
#[template(path = "staff/assist.html", config = "src/web/askama.toml")]
pub struct AssistPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// Why no entry can begin now, in plain words.
    pub closed: Option<String>,
    /// The languages of the pages.
    pub languages: Vec<Tongue>,
    /// The own days, newest first.
    pub days: Vec<OwnDay>,
    /// What was noted just now.
    pub done: Option<String>,
    /// What was typed.
    pub typed: EntryFields,
    /// What is wrong with it.
    pub faults: Faults,
}
