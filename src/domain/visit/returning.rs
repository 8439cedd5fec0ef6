//! Coming back with a receipt: where she is, sealed in her page like a visit, and under a label of its own (B7).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Aside, Expired, HARD_LIMIT, IDLE, form};
use crate::domain::consent::Purpose;
use crate::domain::hints::LookedAt;
use crate::domain::ids::{ParagraphRef, QuestionId, VisitId};
use crate::domain::receipt::ReceiptCode;
use crate::domain::service::Country;

/// A page of coming back.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReturnStep {
    /// Her answers and choices.
    Answers,
    /// One question, to change its answer.
    Question(QuestionId),
    /// One part of the draft, to change what she said of it.
    Part(QuestionId, ParagraphRef),
    /// The bands, to change them.
    About,
    /// One consent is about to be taken back.
    Withdraw(Purpose),
    /// One consent is about to be added.
    Add(Purpose),
    /// The full receipt is about to be shown: a warning that it names the topic (CON-15).
    ReceiptWarning,
    /// The full receipt.
    FullReceipt,
    /// The exact notice that was agreed to (CON-14).
    Notice,
    /// Everything is about to be taken back. Nothing was opened for this.
    TakeBack,
}

/// Somebody who came back.
#[derive(Clone, Serialize, Deserialize)]
pub struct ReturnVisit {
    /// Random; drawn when the code was entered.
    #[serde(with = "form::bytes")]
    pub id: VisitId,
    /// The code that was entered.
    #[serde(with = "form::bytes")]
    pub receipt: ReceiptCode,
    /// Where she is.
    pub step: ReturnStep,
    /// The page beside the way that she looks at, if any.
    pub aside: Option<Aside>,
    /// The country she chose on the support page, if she did (SAF-18).
    #[serde(default)]
    pub country: Option<Country>,
    /// The texts she was asked about already (PSE-14).
    #[serde(default)]
    pub looked_at: LookedAt,
    /// When she came back, Unix seconds.
    pub issued: i64,
    /// When this page stops working, Unix seconds.
    pub idle: i64,
}

impl std::fmt::Debug for ReturnVisit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReturnVisit(…)")
    }
}

impl ReturnVisit {
    /// Somebody who comes back now.
    #[must_use]
    pub fn begin(id: VisitId, receipt: ReceiptCode, step: ReturnStep, now: DateTime<Utc>) -> Self {
        let mut visit = Self {
            id,
            receipt,
            step,
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
        self.idle = now.timestamp().saturating_add(IDLE.num_seconds());
    }
}
