//! What comes next in a consultation, and for whom it waits: said once, for the overview and for the page itself.

use std::collections::BTreeSet;

use chrono::TimeDelta;

use crate::actions::consultations::see_consultation::Seen;
use crate::actions::service::Found;
use crate::domain::consultation::{PANEL_DAYS, State};
use crate::domain::role::Role;

use crate::web::staff::StaffLanguage;

/// Where a consultation stands.
pub(super) struct Standing<'s> {
    /// The consultation.
    pub(super) found: &'s Found,
    /// How it came there.
    pub(super) seen: &'s Seen,
    /// Whether its keys are made.
    pub(super) keys_made: bool,
    /// In which language it is said.
    pub(super) language: StaffLanguage,
}

/// The next step.
pub(super) struct Next {
    /// What happens, after "Next:".
    pub(super) what: String,
    /// Who does it and what follows: the id of the message.
    pub(super) text: &'static str,
    waits_for: &'static [Role],
}

impl Next {
    fn step(what: impl Into<String>, text: &'static str, waits_for: &'static [Role]) -> Self {
        Self { what: what.into(), text, waits_for }
    }

    /// What comes next.
    pub(super) fn of(standing: &Standing<'_>) -> Self {
        let (dates, language) = (standing.found.definition().dates, standing.language);
        match standing.found.state() {
            State::Draft | State::PanelReview | State::Approved => Self::before_opening(standing),
            State::Closed | State::Analysis | State::PanelSummaryReview => Self::before_publication(standing),
            State::Open => Self::step(
                language.with("next-closes", [("day", language.day(dates.closes_on).into())]),
                "next-closes-text",
                &[],
            ),
            State::Published => Self::step(
                language.with("next-reply", [("day", language.day(dates.reply_by).into())]),
                "next-reply-text",
                &[],
            ),
            State::Answered => Self::step(
                language.with("next-erased", [("day", language.day(dates.retention_until).into())]),
                "next-erased-text",
                &[],
            ),
            State::Archived => Self::step(language.t("next-nothing"), "happens-archived", &[]),
        }
    }

    fn before_opening(standing: &Standing<'_>) -> Self {
        let language = standing.language;
        match standing.found.state() {
            State::Draft => Self::step(language.t("next-to-panel"), "next-to-panel-text", &[Role::Administrator]),
            State::PanelReview => {
                Self::step(language.t("next-panel-decides"), "next-panel-decides-text", &[Role::Panel])
            }
            _ if standing.keys_made => Self::step(language.t("next-opens"), "next-opens-text", &[Role::Custodian]),
            _ => Self::step(language.t("next-keys"), "next-keys-text", &[Role::Administrator]),
        }
    }

    fn before_publication(standing: &Standing<'_>) -> Self {
        let language = standing.language;
        match standing.found.state() {
            State::Closed => Self::step(language.t("next-reading"), "next-reading-text", &[Role::Reader]),
            State::Analysis if standing.seen.release_waits => {
                Self::step(language.t("next-checks"), "next-checks-text", &[Role::Custodian])
            }
            State::Analysis => Self::step(language.t("next-builds"), "next-builds-text", &[Role::Custodian]),
            _ => {
                let sent = standing.seen.since(State::PanelSummaryReview);
                let sent = sent.unwrap_or(standing.found.definition().dates.closes_on);
                Self::step(
                    language.with("next-figures", [("day", language.day(sent + TimeDelta::days(PANEL_DAYS)).into())]),
                    "next-figures-text",
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
