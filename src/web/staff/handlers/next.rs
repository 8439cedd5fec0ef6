//! What comes next in a consultation, and for whom it waits: said once, for the overview and for the page itself.

use std::collections::BTreeSet;

use chrono::TimeDelta;

use crate::actions::consultations::see_consultation::Seen;
use crate::actions::service::Found;
use crate::domain::consultation::{PANEL_DAYS, State};
use crate::domain::role::Role;

use super::day;

/// Where a consultation stands.
pub(super) struct Standing<'s> {
    /// The consultation.
    pub(super) found: &'s Found,
    /// How it came there.
    pub(super) seen: &'s Seen,
    /// Whether its keys are made.
    pub(super) keys_made: bool,
}

/// The next step.
pub(super) struct Next {
    /// What happens, after "Next:".
    pub(super) what: String,
    /// Who does it and what follows.
    pub(super) text: &'static str,
    waits_for: &'static [Role],
}

impl Next {
    fn step(what: impl Into<String>, text: &'static str, waits_for: &'static [Role]) -> Self {
        Self { what: what.into(), text, waits_for }
    }

    /// What comes next.
    pub(super) fn of(standing: &Standing<'_>) -> Self {
        let dates = standing.found.definition().dates;
        match standing.found.state() {
            State::Draft | State::PanelReview | State::Approved => Self::before_opening(standing),
            State::Closed | State::Analysis | State::PanelSummaryReview => Self::before_publication(standing),
            State::Open => Self::step(
                format!("it closes on {}", day(dates.closes_on)),
                "That happens by itself. After it, readers read what people wrote.",
                &[],
            ),
            State::Published => Self::step(
                format!("a reply to every main idea by {}", day(dates.reply_by)),
                "Designers reply. If a reply is late, the public page says so by itself.",
                &[],
            ),
            State::Answered => Self::step(
                format!("answers are erased by {}", day(dates.retention_until)),
                "That happens by itself. Figures and replies stay.",
                &[],
            ),
            State::Archived => {
                Self::step("nothing", "Answers are erased and the keys destroyed. Figures and replies stay.", &[])
            }
        }
    }

    fn before_opening(standing: &Standing<'_>) -> Self {
        match standing.found.state() {
            State::Draft => Self::step(
                "the draft goes to the panel",
                "An administrator sends it. Until the panel has approved, a new version can be brought in at any time.",
                &[Role::Administrator],
            ),
            State::PanelReview => Self::step(
                "the panel reads and decides",
                "One member approves for the panel. After it, the keys are made and a custodian opens.",
                &[Role::Panel],
            ),
            _ if standing.keys_made => Self::step(
                "a custodian opens",
                "After it, everyone with a card can answer, and nothing of the questions can be changed any more.",
                &[Role::Custodian],
            ),
            _ => Self::step(
                "the keys are made",
                "An administrator makes them, for others to hold. After it, a custodian opens.",
                &[Role::Administrator],
            ),
        }
    }

    fn before_publication(standing: &Standing<'_>) -> Self {
        match standing.found.state() {
            State::Closed => Self::step(
                "readers read what people wrote",
                "One text at a time, until nothing is unread. Then a custodian ends the reading.",
                &[Role::Reader],
            ),
            State::Analysis if standing.seen.release_waits => Self::step(
                "a custodian checks the release",
                "A custodian reads every line as everyone would, and signs. After it, the panel has 14 days to read it.",
                &[Role::Custodian],
            ),
            State::Analysis => Self::step(
                "a custodian builds the release",
                "It is built once and never again. After it, a custodian reads every line and signs the check.",
                &[Role::Custodian],
            ),
            _ => {
                let sent = standing.seen.since(State::PanelSummaryReview);
                let sent = sent.unwrap_or(standing.found.definition().dates.closes_on);
                Self::step(
                    format!("the panel reads the figures, until {}", day(sent + TimeDelta::days(PANEL_DAYS))),
                    "Its approval publishes them, to everyone at the same moment.",
                    &[Role::Panel],
                )
            }
        }
    }

    /// Whether it waits for somebody with these roles.
    pub(super) fn waits_for(&self, roles: &BTreeSet<Role>) -> bool {
        self.waits_for.iter().any(|role| roles.contains(role))
    }

    /// What happens, as a sentence of its own.
    pub(super) fn sentence(&self) -> String {
        let mut letters = self.what.chars();
        let first = letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>());
        format!("{}.", first.unwrap_or_default())
    }
}
