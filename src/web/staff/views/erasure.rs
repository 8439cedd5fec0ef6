//! What is erased when, what was erased, and what takes two people (RET-2, RET-4, RET-7).

use askama::Template;

use super::{Fact, Place};
use crate::web::staff::StaffFrame;

/// What two people decide, as it is shown before a button.
pub struct DecisionBox {
    /// The word of the decision.
    pub word: &'static str,
    /// The id of the heading, which the button says too.
    pub label: &'static str,
    /// The id of what happens.
    pub happens: &'static str,
    /// The id of whom it is about.
    pub whom: &'static str,
    /// The id of whether there is a way back.
    pub undo: &'static str,
    /// The id of who signs.
    pub who: &'static str,
    /// Who has signed and waits for another one.
    pub waits: Option<String>,
    /// Where the form is sent to, for somebody who may sign now.
    pub action: Option<String>,
}

/// The page.
#[derive(Template)]
#[template(path = "staff/erasure.html", config = "src/web/askama.toml")]
pub struct ErasurePage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// Each kind and its day.
    pub calendar: Vec<Fact>,
    /// Since when everything is held.
    pub held: Option<String>,
    /// Where it stands with everything, key and kit, once everything is erased.
    pub ended: Vec<String>,
    /// What was erased: the day, and what and how much.
    pub reports: Vec<Fact>,
    /// What may be decided now.
    pub decisions: Vec<DecisionBox>,
    /// What was done a moment ago.
    pub done: Option<String>,
    /// Why the last press did nothing.
    pub refused: Option<String>,
}
