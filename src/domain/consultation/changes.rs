//! The changes of state (PAR-2; DESIGN 8, "Transitions"): each consumes the consultation and gives back
//! the next one. Who made it and on which day is recorded by the caller.

use chrono::{NaiveDate, TimeDelta};

use super::definition::{Definition, ReviewHash};
use super::settings::SummaryPower;
use super::state::{
    Analysis, Answered, Approved, Archived, Closed, Consultation, Draft, Editable, Open, PanelReview,
    PanelSummaryReview, Published,
};
use crate::domain::ids::Slug;

/// What is to be approved or opened is not what the panel reviewed (PAR-3, DESIGN 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the consultation has changed since it was reviewed")]
pub struct NotReviewed;

/// A definition under another slug cannot replace this one: cards carry the address (D16).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the folder is for {found}, the consultation is {wanted}")]
pub struct DifferentSlug {
    /// The slug of the consultation.
    pub wanted: Slug,
    /// The slug in the folder.
    pub found: Slug,
}

/// The days the panel has with a release before it may go out without its approval (PAR-5, D18).
pub const PANEL_DAYS: i64 = 14;

/// Why a release may not go out without the panel (D18).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DissentError {
    /// The panel's power over the summary is a veto (PAR-4).
    #[error("the panel has a veto over the summary")]
    Veto,
    /// The panel has not had its 14 days (PAR-5).
    #[error("the panel has had the release for less than 14 days")]
    TooEarly,
}

impl<S: Editable> Consultation<S> {
    /// Replaces the definition by a new import (CONSULTATION).
    ///
    /// # Errors
    /// [`DifferentSlug`] if the folder is for another consultation.
    pub fn replace(self, definition: Definition) -> Result<Self, DifferentSlug> {
        self.with_definition(definition)
    }
}

impl Consultation<Draft> {
    /// The administrator sends it to the panel (PAR-3).
    #[must_use]
    pub fn send_to_panel(self) -> Consultation<PanelReview> {
        self.become_stage()
    }
}

impl Consultation<PanelReview> {
    /// The panel approves what it read.
    ///
    /// # Errors
    /// [`NotReviewed`] if that is not what stands here now (DESIGN 8).
    pub fn approve(self, reviewed: ReviewHash) -> Result<Consultation<Approved>, NotReviewed> {
        if reviewed == self.definition().review_hash() { Ok(self.become_stage()) } else { Err(NotReviewed) }
    }
}

impl Consultation<Approved> {
    /// Replaces the definition by a new import, which cancels the approval (PAR-3).
    ///
    /// # Errors
    /// [`DifferentSlug`] if the folder is for another consultation.
    pub fn replace_and_cancel_approval(
        self,
        definition: Definition,
    ) -> Result<Consultation<PanelReview>, DifferentSlug> {
        self.with_definition(definition)
    }

    /// Moves dates, services or exit sites before opening: nothing the panel reviewed (CONSULTATION).
    ///
    /// # Errors
    /// [`NotReviewed`] if anything else differs too.
    pub fn with_moved_dates(self, definition: Definition) -> Result<Self, NotReviewed> {
        if definition.review_hash() == self.definition().review_hash() {
            self.with_definition(definition).map_err(|_: DifferentSlug| NotReviewed)
        } else {
            Err(NotReviewed)
        }
    }

    /// A custodian approves opening. `approved` is the hash on the panel's recorded approval.
    ///
    /// # Errors
    /// [`NotReviewed`] if that is not what stands here now.
    pub fn open(self, approved: ReviewHash) -> Result<Consultation<Open>, NotReviewed> {
        if approved == self.definition().review_hash() { Ok(self.become_stage()) } else { Err(NotReviewed) }
    }
}

impl Consultation<Open> {
    /// The administrator, or the job on `closes_on`, closes it.
    #[must_use]
    pub fn close(self) -> Consultation<Closed> {
        self.become_stage()
    }
}

impl Consultation<Closed> {
    /// A custodian starts the analysis; the caller has made sure that nothing is unread (DESIGN 8).
    #[must_use]
    pub fn start_analysis(self) -> Consultation<Analysis> {
        self.become_stage()
    }
}

impl Consultation<Analysis> {
    /// A custodian has built the release and signed the check (AGG-22).
    #[must_use]
    pub fn send_release_to_panel(self) -> Consultation<PanelSummaryReview> {
        self.become_stage()
    }
}

impl Consultation<PanelSummaryReview> {
    /// One panel member approves the release (AGG-22).
    #[must_use]
    pub fn publish(self) -> Consultation<Published> {
        self.become_stage()
    }

    /// The release goes out without the panel's approval, headed as not approved and with the panel's
    /// own statement (D18, PAR-4): only where the panel's power is `dissent`, and not before it has had
    /// the release for 14 days (PAR-5).
    ///
    /// # Errors
    /// [`DissentError`] names what stands against it.
    pub fn publish_with_dissent(
        self,
        sent_to_panel_on: NaiveDate,
        today: NaiveDate,
    ) -> Result<Consultation<Published>, DissentError> {
        if self.definition().panel_power.summary == SummaryPower::Veto {
            return Err(DissentError::Veto);
        }
        if today.signed_duration_since(sent_to_panel_on) < TimeDelta::days(PANEL_DAYS) {
            return Err(DissentError::TooEarly);
        }
        Ok(self.become_stage())
    }
}

impl Consultation<Published> {
    /// Every theme has its reply; the caller has made sure of it (PAR-6).
    #[must_use]
    pub fn complete_replies(self) -> Consultation<Answered> {
        self.become_stage()
    }
}

impl Consultation<Answered> {
    /// Everything is erased on its day (CON-22).
    #[must_use]
    pub fn archive(self) -> Consultation<Archived> {
        self.become_stage()
    }
}
