//! Complaints, for the people answerable for data protection (ACC-10).

use askama::Template;
use zeroize::Zeroize as _;

use super::{Fact, Place};
use crate::domain::complaint::{ComplaintText, Outcome};
use crate::web::staff::StaffFrame;
use crate::web::staff::forms::{ComplaintReplyFields, Faults};

/// One complaint of the list: days, and no word of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintLine {
    /// Its handle.
    pub item: String,
    /// The day it came.
    pub received: String,
    /// Where it stands.
    pub state: String,
    /// What is to be done by when, or what was done.
    pub text: String,
    /// Whether it should have been acknowledged by now.
    pub overdue: bool,
    /// Whether it is closed.
    pub closed: bool,
}

/// The list.
#[derive(Template)]
#[template(path = "staff/complaints.html", config = "src/web/askama.toml")]
pub struct ComplaintsPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The complaints: what should have been acknowledged first, closed ones last.
    pub lines: Vec<ComplaintLine>,
    /// What was done a moment ago.
    pub done: Option<String>,
    /// Why the last press did nothing.
    pub refused: Option<String>,
}

impl ComplaintsPage {
    fn waiting(&self) -> Vec<&ComplaintLine> {
        self.lines.iter().filter(|line| !line.closed).collect()
    }

    fn closed(&self) -> Vec<&ComplaintLine> {
        self.lines.iter().filter(|line| line.closed).collect()
    }

    fn overdue(&self) -> usize {
        self.lines.iter().filter(|line| line.overdue).count()
    }
}

/// One complaint.
#[derive(Template)]
#[template(path = "staff/complaint.html", config = "src/web/askama.toml")]
pub struct ComplaintPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// Where it stands, and its days.
    pub facts: Vec<Fact>,
    /// What is still to be done in time: how many days are left, or that it is overdue.
    pub due: Option<String>,
    /// The handle, where it is not closed.
    pub item: Option<String>,
    /// What the person wrote. Its language is not known.
    pub text: String,
    /// The reply, once it is closed.
    pub reply: Option<String>,
    /// What was typed.
    pub typed: ComplaintReplyFields,
    /// What is wrong with it.
    pub faults: Faults,
}

/// What staff pages call an outcome: the id of the message.
#[must_use]
pub const fn outcome_name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Upheld => "outcome-upheld",
        Outcome::PartlyUpheld => "outcome-partly-upheld",
        Outcome::NotUpheld => "outcome-not-upheld",
        Outcome::Elsewhere => "outcome-elsewhere",
    }
}

impl ComplaintPage {
    const MOST: usize = ComplaintText::MOST;

    fn outcomes(&self) -> [(&'static str, &'static str, bool); 4] {
        Outcome::ALL.map(|outcome| (outcome.as_str(), outcome_name(outcome), self.typed.outcome == outcome.as_str()))
    }

    /// The line break that a browser takes away at the start of a field, where the text has one.
    fn leading_break(&self) -> &'static str {
        if self.typed.reply.starts_with('\n') { "\n" } else { "" }
    }
}

impl Drop for ComplaintPage {
    fn drop(&mut self) {
        self.text.zeroize();
        self.reply.zeroize();
    }
}
