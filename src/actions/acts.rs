//! What staff acts have in common: the state they need, the change of state they make, the approval they record.

use chrono::NaiveDate;

use crate::domain::approval::Act;
use crate::domain::consultation::{AnyConsultation, ByWhom, Consultation, Stage, State, Transition};
use crate::domain::ids::{ApprovalId, ConsultationId};
use crate::domain::permission::{Granted, Permission};
use crate::store::approvals::{self, StoredApproval};
use crate::store::{ReadTx, StoreError, WriteTx, consultations};

use super::change_response::TRIES;
use super::service::{Found, Service};

/// The consultation is in a state in which this is not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the consultation is {found}: this is not done in that state")]
pub struct WrongState {
    /// The state it is in.
    pub found: State,
}

/// The consultation, if it is in the state `S`.
///
/// # Errors
/// [`WrongState`].
pub fn in_state<S>(found: Found) -> Result<Consultation<S>, WrongState>
where
    S: Stage,
    Consultation<S>: TryFrom<AnyConsultation>,
{
    let state = found.state();
    Consultation::try_from(found.consultation).map_err(|_| WrongState { found: state })
}

/// Writes down that a consultation moved on to the state it is in as a type, who did it and on which day (PAR-2).
///
/// # Errors
/// [`StoreError::Changed`] if it is not in `from` any more.
pub fn move_on<S: Stage>(
    tx: &mut WriteTx<'_>,
    from: State,
    to: &Consultation<S>,
    by: ByWhom,
    day: NaiveDate,
) -> Result<(), StoreError> {
    consultations::update_state(tx, to.id(), from.as_str(), to.state().as_str(), (by, day))
}

/// Takes a consultation back to the panel: what it approved is not what stands here now (PAR-3).
///
/// # Errors
/// [`StoreError::Changed`] if it is in another state by now.
pub fn cancel_approval(tx: &mut WriteTx<'_>, id: ConsultationId, day: NaiveDate) -> Result<(), StoreError> {
    approvals::erase_act(tx, id, Act::Questions.as_str())?;
    let (from, to) = (Transition::CancelApproval.from(), Transition::CancelApproval.to());
    consultations::update_state(tx, id, from.as_str(), to.as_str(), (ByWhom::Administrator, day))
}

/// The record of one person's approval.
#[must_use]
pub fn approval_of<P: Permission>(
    service: &Service,
    granted: &Granted<P>,
    act: Act,
    sha256: [u8; 32],
) -> StoredApproval {
    StoredApproval {
        id: ApprovalId::random(&*service.randomness),
        consultation: granted.consultation(),
        act: act.as_str().to_owned(),
        sha256,
        role: granted.role(),
        account: granted.account(),
        given_on: service.today(),
    }
}

/// The approvals of exactly this, by whomever.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn approvals_of(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    act: Act,
    sha256: &[u8; 32],
) -> Result<Vec<StoredApproval>, StoreError> {
    let mut given = approvals::list(tx, consultation)?;
    given.retain(|approval| approval.act == act.as_str() && approval.sha256 == *sha256);
    Ok(given)
}

/// The state of a consultation at this very moment of a transaction.
///
/// # Errors
/// [`StoreError::NotFound`] if there is none.
pub fn state_now(tx: &mut ReadTx<'_>, id: ConsultationId) -> Result<State, StoreError> {
    consultations::get(tx, id)?.state.parse().map_err(|_| StoreError::Malformed("an unknown state"))
}

/// Tries again when something changed between reading and writing (DESIGN 8, "One write transaction").
///
/// # Errors
/// Those of `attempt`; that of the last try if each met a change.
pub fn trying_again<T, E>(is_change: impl Fn(&E) -> bool, mut attempt: impl FnMut() -> Result<T, E>) -> Result<T, E> {
    for _ in 1..TRIES {
        match attempt() {
            Err(error) if is_change(&error) => {}
            outcome => return outcome,
        }
    }
    attempt()
}
