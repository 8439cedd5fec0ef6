//! Writing a complaint, or reading the reply to one: where she is and what she wrote, sealed in her page like a visit and
//! under a label of its own (ACC-10, B7). It knows of no card, no receipt and no answer.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use zeroize::Zeroize as _;

use super::{Aside, Expired, HARD_LIMIT, IDLE, LONG_IDLE, form};
use crate::domain::complaint::ComplaintCode;
use crate::domain::hints::LookedAt;
use crate::domain::ids::VisitId;
use crate::domain::service::Country;

/// A page of complaining.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ComplaintStep {
    /// The door again, with what she wrote kept in the page.
    Door,
    /// Writing it.
    Write,
    /// Its code, and *Send*.
    Code,
    /// How far it has come, and the reply.
    Read,
    /// It is about to be taken back.
    TakeBack,
}

/// Somebody who complains, or comes back to a complaint.
#[derive(Clone, Serialize, Deserialize)]
pub struct ComplaintVisit {
    /// Random; drawn when the first page with state was shown.
    #[serde(with = "form::bytes")]
    pub id: VisitId,
    /// The complaint's code: drawn with the visit, or the one that was typed.
    #[serde(with = "form::bytes")]
    pub code: ComplaintCode,
    /// Where she is.
    pub step: ComplaintStep,
    /// What she has written, once it can be kept.
    pub text: String,
    /// The page beside the way that she looks at, if any.
    pub aside: Option<Aside>,
    /// The country she chose on the support page, if she did (SAF-18).
    pub country: Option<Country>,
    /// The texts she was asked about already (PSE-14).
    pub looked_at: LookedAt,
    /// When she began, Unix seconds.
    pub issued: i64,
    /// When this page stops working, Unix seconds.
    pub idle: i64,
}

impl std::fmt::Debug for ComplaintVisit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ComplaintVisit(…)")
    }
}

impl Drop for ComplaintVisit {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

impl ComplaintVisit {
    /// Somebody who begins now.
    #[must_use]
    pub fn begin(id: VisitId, code: ComplaintCode, step: ComplaintStep, now: DateTime<Utc>) -> Self {
        let mut visit = Self {
            id,
            code,
            step,
            text: String::new(),
            aside: None,
            country: None,
            looked_at: LookedAt::default(),
            issued: now.timestamp(),
            idle: 0,
        };
        visit.rest_from(now);
        visit
    }

    /// Whether this page still works.
    ///
    /// # Errors
    /// [`Expired`] past the idle or the hard limit.
    pub const fn check_time(&self, now: DateTime<Utc>) -> Result<(), Expired> {
        super::check_times(self.issued, self.idle, HARD_LIMIT, now)
    }

    /// Starts the idle time of the page that is about to be shown.
    pub fn rest_from(&mut self, now: DateTime<Utc>) {
        let rest = if self.rests_long() { LONG_IDLE } else { IDLE };
        self.idle = now.timestamp().saturating_add(rest.num_seconds());
    }

    /// Whether the page has the long idle limit: the one on which she writes, for what she types is only there.
    #[must_use]
    pub fn rests_long(&self) -> bool {
        self.aside.is_none() && self.step == ComplaintStep::Write
    }
}
