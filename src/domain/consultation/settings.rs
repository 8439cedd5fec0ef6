//! The settings at the head of a consultation folder.

use std::fmt;

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::text::Localised;

/// Who may take part (CON-16). A consultation for people under 18 needs a type of its own and is
/// refused until it exists (CON-17, D19).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// People of 18 or over.
    Adults,
}

/// The disclosure profile, locked at opening (AGG-20; DOMAIN 5.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Profile {
    /// B = 10, C = 5.
    Standard,
    /// B = 20, C = 10.
    High,
}

/// How far the consultation goes (PAR-1). "Inform" cannot collect answers, so it is not here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Views are heard before a decision.
    Consult,
    /// Concerns are worked with throughout.
    Involve,
    /// Changes are built together.
    Collaborate,
    /// The decision is placed in the group's hands.
    Empower,
}

/// What the panel may do about the summary (PAR-4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SummaryPower {
    /// Nothing goes out without the panel.
    Veto,
    /// It may go out beside the panel's own statement (D18).
    Dissent,
}

/// The panel's power. Over questions and quotes it is always a veto (PAR-4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PanelPower {
    /// Over the summary.
    pub summary: SummaryPower,
}

/// The days of a consultation, UTC; the only part, with services and exit sites, that may change
/// after approval (CONSULTATION, DESIGN 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Dates {
    /// The first day on which answers are taken.
    pub opens_on: NaiveDate,
    /// The day on which it closes.
    pub closes_on: NaiveDate,
    /// The day by which every theme has its reply (PAR-7).
    pub reply_by: NaiveDate,
    /// The day by which everything is erased (CON-22).
    pub retention_until: NaiveDate,
}

/// The people named in the notice and in what the panel approves, by the public name each chose;
/// the panel as its group (DESIGN 1).
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct People {
    /// Who owns the draft.
    pub publisher: Localised,
    /// The custodians, at least two.
    pub custodians: Vec<Localised>,
    /// The readers, at least two.
    pub readers: Vec<Localised>,
    /// The panel.
    pub panel: Localised,
}

impl fmt::Debug for People {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("People(…)")
    }
}
