//! Safeguarding concerns: raising one at the desk, and what is kept of them (SAF-25).

use askama::Template;
use zeroize::Zeroize as _;

use super::{Place, ShownPart};
use crate::domain::concern::{ConcernKind, ConcernNote};
use crate::web::staff::StaffFrame;
use crate::web::staff::forms::Faults;

/// What people call a kind of concern: the id of the message.
#[must_use]
const fn kind_name(kind: ConcernKind) -> &'static str {
    match kind {
        ConcernKind::Child => "concern-child",
        ConcernKind::Threat => "concern-threat",
        ConcernKind::AidWorker => "concern-aid-worker",
    }
}

/// Raising a concern about the text that lies on the desk.
#[derive(Template)]
#[template(path = "staff/concern.html", config = "src/web/askama.toml")]
pub struct ConcernPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The route, as the notice describes it.
    pub route: String,
    /// The text, to be read once more; none if it is gone meanwhile. It never comes into the note by itself.
    pub parts: Option<Vec<ShownPart>>,
    /// The handle of the text, to go back to it.
    pub item: String,
    /// The boxes ticked at the desk.
    pub ticked: Vec<String>,
    /// What is hidden at the desk, as the form carries it.
    pub hidden: String,
    /// The id of the concern to be.
    pub concern: String,
    /// The kind that was chosen.
    pub kind: Option<ConcernKind>,
    /// The note as typed.
    pub note: String,
    /// What is wrong with it.
    pub faults: Faults,
}

impl ConcernPage {
    const MOST: usize = ConcernNote::MOST;

    fn kinds(&self) -> impl Iterator<Item = (&'static str, &'static str, bool)> {
        ConcernKind::ALL.into_iter().map(|kind| (kind.as_str(), kind_name(kind), self.kind == Some(kind)))
    }
}

impl Drop for ConcernPage {
    fn drop(&mut self) {
        self.note.zeroize();
    }
}

/// A concern as it is listed.
pub struct ConcernLine {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: ConcernKind,
    /// The day it was raised, in words.
    pub raised_on: String,
    /// The day it was closed, in words.
    pub closed_on: Option<String>,
    /// The note, for readers.
    pub note: Option<ConcernNote>,
}

impl ConcernLine {
    /// What people call its kind: the id of the message.
    const fn kind_name(&self) -> &'static str {
        kind_name(self.kind)
    }
}

/// The concerns of a consultation.
#[derive(Template)]
#[template(path = "staff/concerns.html", config = "src/web/askama.toml")]
pub struct ConcernsPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The route, as the notice describes it.
    pub route: String,
    /// The concerns, open ones first.
    pub concerns: Vec<ConcernLine>,
    /// Whether this person is a reader: sees the notes, and closes.
    pub reads: bool,
    /// What was done a moment ago, or why nothing was.
    pub told: Option<String>,
}
