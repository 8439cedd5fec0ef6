//! The promise of confidentiality that comes before the first entry (LNG-10).

use sha2::{Digest as _, Sha256};

use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::permission::{EnterAnswers, Granted};
use crate::domain::promise::Promise;
use crate::store::{ReadTx, StoreError, assisting};

/// The hash of the promise in one language.
#[must_use]
pub fn promise_sha256(promise: &Promise) -> [u8; 32] {
    Sha256::digest(promise.sentences().join("\n")).into()
}

/// Whether this is the hash of the promise as it stands now, in any of its languages: who gave it in one and reads the pages
/// in another later has given it.
fn stands(sha256: &[u8; 32]) -> bool {
    Promise::ALL.iter().any(|promise| promise_sha256(promise) == *sha256)
}

/// Another text than the one that stands now was agreed to.
#[derive(Debug, thiserror::Error)]
pub enum PromiseError {
    /// What was shown is not what stands now.
    #[error("the promise changed since it was shown")]
    Changed,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Whether this assister gave the promise as it stands now.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn has_promised(service: &Service, granted: &Granted<EnterAnswers>) -> Result<bool, StoreError> {
    service.store.read(|tx| promised(tx, granted))
}

/// The same, in a transaction of the caller's.
pub(super) fn promised(tx: &mut ReadTx<'_>, granted: &Granted<EnterAnswers>) -> Result<bool, StoreError> {
    let given = assisting::find_promise(tx, granted.consultation(), granted.account())?;
    Ok(given.as_ref().is_some_and(stands))
}

/// Notes that this assister gave the promise that was shown.
///
/// # Errors
/// [`PromiseError`].
pub fn give_promise(service: &Service, granted: &Granted<EnterAnswers>, shown: [u8; 32]) -> Result<(), PromiseError> {
    if !stands(&shown) {
        return Err(PromiseError::Changed);
    }
    let (consultation, account, today) = (granted.consultation(), granted.account(), service.today());
    service.act(granted, Event::PromiseGiven, move |tx| {
        assisting::put_promise(tx, consultation, account, (&shown, today))
    })?;
    Ok(())
}
