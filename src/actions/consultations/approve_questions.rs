//! A panel member approves questions, wording and people: exactly what was shown, by its hash (PAR-3, D18).

use crate::actions::acts::{WrongState, approval_of, in_state, move_on};
use crate::actions::service::Service;
use crate::domain::approval::Act;
use crate::domain::audit::Event;
use crate::domain::consultation::{ByWhom, NotReviewed, PanelReview, ReviewHash, State};
use crate::domain::permission::{ApproveForPanel, Granted};
use crate::store::{StoreError, approvals, consultations};

/// Why nothing was approved.
#[derive(Debug, thiserror::Error)]
pub enum ApproveQuestionsError {
    /// It is not before the panel.
    #[error(transparent)]
    State(#[from] WrongState),
    /// What was shown is not what stands here now: read again.
    #[error(transparent)]
    NotReviewed(#[from] NotReviewed),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Approves what was `shown`.
///
/// # Errors
/// [`ApproveQuestionsError`]; nothing was recorded then.
pub fn approve_questions(
    service: &Service,
    granted: &Granted<ApproveForPanel>,
    shown: ReviewHash,
) -> Result<(), ApproveQuestionsError> {
    let (id, today) = (granted.consultation(), service.today());
    let found = service.store.read(|tx| service.get(tx, id))?;
    let approved = in_state::<PanelReview>(found)?.approve(shown)?;
    let approval = approval_of(service, granted, Act::Questions, *shown.as_bytes());
    service.act(granted, Event::approved(Act::Questions, *shown.as_bytes()), move |tx| {
        consultations::hold(tx, id)?;
        if consultations::get(tx, id)?.review_sha256 != *shown.as_bytes() {
            return Err(NotReviewed.into());
        }
        move_on(tx, State::PanelReview, &approved, ByWhom::PanelMember, today)?;
        Ok(approvals::insert(tx, &approval)?)
    })
}
