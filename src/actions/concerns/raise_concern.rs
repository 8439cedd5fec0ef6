//! Raising a concern.

use serde::{Deserialize, Serialize};

use crate::actions::acts::{WrongState, state_now, trying_again};
use crate::actions::consultation_keys::{keys_in_use, still_in_force};
use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::concern::{ConcernKind, ConcernNote};
use crate::domain::consultation::State;
use crate::domain::ids::ConcernId;
use crate::domain::permission::{Granted, RaiseConcern, ReadWords};
use crate::store::concerns::{self, StoredConcern};
use crate::store::{ReadTx, StoreError};
use crate::vault::keys::KeyDirError;
use crate::vault::{ConsultationVault, SealError};

/// Why a concern was not kept.
#[derive(Debug, thiserror::Error)]
pub enum RaiseError {
    /// Nothing can have been read yet, or nothing is left.
    #[error(transparent)]
    State(#[from] WrongState),
    /// The form carries no concern of this reader's.
    #[error("this names no concern of this reader's")]
    UnknownHandle,
    /// The note could not be sealed.
    #[error("the note could not be sealed")]
    Sealing(#[from] SealError),
    /// This instance lacks the consultation's key (D14).
    #[error("the consultation's key is not here")]
    NoKey(#[from] KeyDirError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What a form carries in place of a concern's id.
#[derive(Serialize, Deserialize)]
struct Named {
    concern: [u8; 16],
}

/// A new concern as a form carries it, sealed for its reader: the same form sent twice is one concern, and an id from anywhere
/// else names nothing (ACC-5).
///
/// # Errors
/// [`RaiseError`].
pub fn new_concern(service: &Service, granted: &Granted<ReadWords>) -> Result<String, RaiseError> {
    let vault = service.vault.for_consultation(granted.consultation())?;
    let concern = *ConcernId::random(&*service.randomness).as_bytes();
    Ok(vault.seal_handle(granted.account(), &Named { concern })?)
}

/// The concern that a form of this reader's carries.
///
/// # Errors
/// [`RaiseError::UnknownHandle`] for anything else.
pub fn named_concern(
    service: &Service,
    granted: &Granted<RaiseConcern>,
    handle: &str,
) -> Result<ConcernId, RaiseError> {
    let vault = service.vault.for_consultation(granted.consultation())?;
    let named: Result<Named, _> = vault.open_handle(granted.account(), handle);
    named.map(|named| ConcernId::from_bytes(named.concern)).map_err(|_| RaiseError::UnknownHandle)
}

/// Keeps a concern with the reader's note, sealed to the readers' key. It takes no id of the text: nothing of it could be
/// written down by mistake (PSE-8).
///
/// # Errors
/// [`RaiseError`]; nothing was kept then.
pub fn raise_concern(
    service: &Service,
    granted: &Granted<RaiseConcern>,
    id: ConcernId,
    kind: ConcernKind,
    note: &ConcernNote,
) -> Result<(), RaiseError> {
    let consultation = granted.consultation();
    let vault = service.vault.for_consultation(consultation)?;
    trying_again(
        |error| matches!(error, RaiseError::Store(StoreError::Changed)),
        || attempt(service, granted, &vault, (id, kind, note)),
    )
}

fn attempt(
    service: &Service,
    granted: &Granted<RaiseConcern>,
    vault: &ConsultationVault,
    (id, kind, note): (ConcernId, ConcernKind, &ConcernNote),
) -> Result<(), RaiseError> {
    let consultation = granted.consultation();
    let keys = service.store.read(|tx| {
        has_been_read(tx, granted)?;
        Ok::<_, RaiseError>(keys_in_use(tx, vault, consultation)?)
    })?;
    let note = vault.seal_concern(&id, note, &keys.words)?;
    let new = StoredConcern { id, kind, raised_on: service.today(), closed_on: None, note };
    match service.act(granted, Event::ConcernRaised, move |tx| {
        still_in_force(tx, consultation, &[keys.words])?;
        concerns::insert(tx, consultation, &new)
    }) {
        Err(StoreError::AlreadyExists) => Ok(()),
        outcome => Ok(outcome?),
    }
}

/// Reading begins at closing. A concern may be raised after it has ended too, as long as there is a key.
fn has_been_read(tx: &mut ReadTx<'_>, granted: &Granted<RaiseConcern>) -> Result<(), RaiseError> {
    match state_now(tx, granted.consultation())? {
        State::Closed | State::Analysis | State::PanelSummaryReview | State::Published | State::Answered => Ok(()),
        found => Err(WrongState { found }.into()),
    }
}
