//! What is seen of concerns: by custodians kind, day and state; by readers the notes too.

use std::collections::BTreeMap;

use crate::actions::consultation_keys::{NotGranted, held_key};
use crate::actions::service::Service;
use crate::domain::concern::ConcernNote;
use crate::domain::ids::ConcernId;
use crate::domain::permission::{Granted, RaiseConcern, SeeConcerns};
use crate::store::concerns::{self, StoredConcern};
use crate::store::{ReadTx, StoreError};
use crate::vault::Unopenable;
use crate::vault::keys::{KeyDirError, KeyKind};
use crate::vault::primitives::KeyPair;

/// One concern, without its note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concern {
    /// Its id.
    pub id: ConcernId,
    /// What the text showed.
    pub kind: crate::domain::concern::ConcernKind,
    /// The day it was raised.
    pub raised_on: chrono::NaiveDate,
    /// The day it was closed, if it is.
    pub closed_on: Option<chrono::NaiveDate>,
}

/// Why notes could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum NotesError {
    /// The reader holds no grant to the words key.
    #[error(transparent)]
    NotGranted(#[from] NotGranted),
    /// A note does not open.
    #[error("a note does not open")]
    Unopenable(#[from] Unopenable),
    /// This instance lacks the consultation's key (D14).
    #[error("the consultation's key is not here")]
    NoKey(#[from] KeyDirError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Every concern, open ones first.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_concerns(service: &Service, granted: &Granted<SeeConcerns>) -> Result<Vec<Concern>, StoreError> {
    let seen = |stored: StoredConcern| Concern {
        id: stored.id,
        kind: stored.kind,
        raised_on: stored.raised_on,
        closed_on: stored.closed_on,
    };
    let listed = service.store.read(|tx| concerns::list(tx, granted.consultation()))?;
    Ok(listed.into_iter().map(seen).collect())
}

/// Whether a concern is not closed: what the next steps of readers and custodians say.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn is_any_open(service: &Service, granted: &Granted<SeeConcerns>) -> Result<bool, StoreError> {
    service.store.read(|tx| concerns::is_any_open(tx, granted.consultation()))
}

/// The notes, for a reader: opened with the words key the reader holds, for this call only.
///
/// # Errors
/// [`NotesError`].
pub fn open_notes(
    service: &Service,
    granted: &Granted<RaiseConcern>,
    pair: &KeyPair,
) -> Result<BTreeMap<ConcernId, ConcernNote>, NotesError> {
    let id = granted.consultation();
    let listed = service.store.read(|tx| concerns::list(tx, id))?;
    if listed.is_empty() {
        return Ok(BTreeMap::new());
    }
    let vault = service.vault.for_consultation(id)?;
    let words =
        service.store.read(|tx: &mut ReadTx<'_>| held_key(tx, &vault, KeyKind::Words, granted.account(), pair))??;
    let opened = listed.iter().map(|concern| Ok((concern.id, vault.open_concern(&concern.id, &concern.note, &words)?)));
    opened.collect()
}
