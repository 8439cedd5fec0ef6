//! The first page after signing in.

use askama::Template;

use super::{Alert, state_name};
use crate::domain::consultation::State;
use crate::web::staff::StaffFrame;

/// A consultation in which the person has a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverviewRow {
    /// Its title.
    pub title: String,
    /// Its neutral name.
    pub name: String,
    /// Its page.
    pub address: String,
    /// Where it stands.
    pub state: State,
    /// Whether its pages are resting.
    pub paused: bool,
    /// What this person should look at beside the next step.
    pub alerts: Vec<Alert>,
    /// The roles the person holds in it, in a row.
    pub roles: String,
    /// What comes next, in one sentence.
    pub next: String,
    /// Whether that waits for this person.
    pub waits: bool,
}

impl OverviewRow {
    /// Whether anything waits for this person: the next step, or something beside it.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.waits || self.alerts.iter().any(|alert| alert.waits)
    }

    /// What its state is called: the id of the message.
    const fn state_name(&self) -> &'static str {
        state_name(self.state)
    }
}

/// The consultations in which this person has a role, and what waits for them.
#[derive(Template)]
#[template(path = "staff/overview.html", config = "src/web/askama.toml")]
pub struct OverviewPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultations, those that wait for this person first.
    pub rows: Vec<OverviewRow>,
    /// Whether the person administers the organisation: accounts, and how a consultation is brought in.
    pub administrator: bool,
}

impl OverviewPage {
    fn waiting(&self) -> usize {
        self.rows.iter().filter(|row| row.is_waiting()).count()
    }
}
