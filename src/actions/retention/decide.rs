//! What takes two people (RET-4, RET-7, D18): a hold and its end, erasing early, and the attestation that the key kit is
//! destroyed. Each signs for themselves; when both have, it stands. None of it stops a person from taking back (CON-9).

use chrono::TimeDelta;

use crate::actions::acts::{WrongState, approval_of, state_now};
use crate::actions::service::Service;
use crate::domain::approval::Act;
use crate::domain::audit::Event;
use crate::domain::consultation::State;
use crate::domain::ids::ConsultationId;
use crate::domain::permission::{Granted, Permission, RunErasure, SignForController};
use crate::store::{ReadTx, StoreError, approvals, consultations, erasures, key_kits};

use super::signatures::{Agreed, DAYS_TO_JOIN, Decisions, signers};

/// What two people decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Nothing is erased on its day until this ends.
    Hold,
    /// What was held is erased on its day again; what is overdue, at once.
    EndHold,
    /// Everything is erased now.
    EraseEarly,
    /// The printed key kit is destroyed.
    KitDestroyed,
}

impl Decision {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Hold, Self::EndHold, Self::EraseEarly, Self::KitDestroyed];

    /// The act, as it is approved.
    #[must_use]
    pub const fn act(self) -> Act {
        match self {
            Self::Hold => Act::Hold,
            Self::EndHold => Act::EndHold,
            Self::EraseEarly => Act::EraseEarly,
            Self::KitDestroyed => Act::KitDestroyed,
        }
    }

    /// The decision with this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|decision| decision.act().as_str() == word)
    }
}

/// Why a signature was not taken.
#[derive(Debug, thiserror::Error)]
pub enum DecideError {
    /// It is not to be decided now: held already, not held, erased already, or not erased yet.
    #[error("this is not to be decided now")]
    NotNow,
    /// Erasing early waits until it is closed.
    #[error(transparent)]
    State(#[from] WrongState),
    /// Everything is held: end the hold first.
    #[error("everything is held: the hold ends first")]
    Held,
    /// This person has signed it.
    #[error("this person has signed: another one has to")]
    SamePerson,
    /// The database failed, or something changed meanwhile.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A custodian signs.
///
/// # Errors
/// [`DecideError`]; nothing was recorded then.
pub fn sign_as_custodian(
    service: &Service,
    granted: &Granted<RunErasure>,
    decision: Decision,
) -> Result<(), DecideError> {
    sign(service, granted, decision)
}

/// The administrator signs for the controller.
///
/// # Errors
/// [`DecideError`]; nothing was recorded then.
pub fn sign_for_controller(
    service: &Service,
    granted: &Granted<SignForController>,
    decision: Decision,
) -> Result<(), DecideError> {
    sign(service, granted, decision)
}

fn sign<P: Permission>(service: &Service, granted: &Granted<P>, decision: Decision) -> Result<(), DecideError> {
    let (id, today, act) = (granted.consultation(), service.today(), decision.act());
    if !signers(act).contains(&granted.role()) {
        return Err(DecideError::NotNow);
    }
    let unsigned = approval_of(service, granted, act, [0; 32]);
    let shown =
        service.store.read(|tx| Ok::<_, StoreError>((approvals::list(tx, id)?, key_kits::list(tx, Some(id))?)))?;
    let (_, shown) = Decisions::read(id, &shown.0, today, &shown.1).of(id, act);
    service.act(granted, Event::approved(act, shown), move |tx| {
        consultations::hold(tx, id)?;
        let decisions = Decisions::read(id, &approvals::list(tx, id)?, today, &key_kits::list(tx, Some(id))?);
        is_open(tx, id, decision, &decisions)?;
        let (agreed, sha256) = decisions.of(id, act);
        // A hold ended this moment: what stands in the log would be another one.
        if sha256 != shown {
            return Err(StoreError::Changed.into());
        }
        if let Agreed::Waiting { account, .. } = agreed
            && account == unsigned.account
        {
            return Err(DecideError::SamePerson);
        }
        // What nobody joined in time counts no more, and makes room for a new signature of the same person.
        let first_counted = today.checked_sub_signed(TimeDelta::days(DAYS_TO_JOIN)).unwrap_or(today);
        approvals::erase_given_before(tx, id, (act.as_str(), &sha256), first_counted)?;
        let signed = approvals::StoredApproval { sha256, ..unsigned };
        approvals::insert(tx, &signed).map_err(|error| match error {
            StoreError::AlreadyExists => DecideError::SamePerson,
            other => other.into(),
        })
    })
}

/// Whether this is to be decided now.
pub(super) fn is_open(
    tx: &mut ReadTx<'_>,
    id: ConsultationId,
    decision: Decision,
    decisions: &Decisions,
) -> Result<(), DecideError> {
    let purged = erasures::find_purge(tx, id)?.is_some();
    let state = state_now(tx, id)?;
    let held = decisions.held_since().is_some();
    match decision {
        Decision::Hold if state < State::Open => Err(WrongState { found: state }.into()),
        Decision::EraseEarly if state < State::Closed => Err(WrongState { found: state }.into()),
        Decision::EraseEarly if held => Err(DecideError::Held),
        Decision::Hold if !purged && !held => Ok(()),
        Decision::EndHold if held => Ok(()),
        Decision::EraseEarly if !purged && decisions.erase_early.on().is_none() => Ok(()),
        Decision::KitDestroyed if purged && decisions.kit_destroyed.on().is_none() => Ok(()),
        _ => Err(DecideError::NotNow),
    }
}
