//! Signing out: the sign-in is erased, and its cookie opens nothing any more.

use crate::actions::service::Service;
use crate::domain::audit::{By, Event};
use crate::store::{StoreError, sign_ins};
use crate::vault::staff::SignInToken;

use super::find_staff_member::{HARD_LIMIT, IDLE_LIMIT};

/// Erases a sign-in; erasing one that is gone is no error.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn sign_out(service: &Service, token: &SignInToken) -> Result<(), StoreError> {
    let id = token.id();
    let Some(stored) = service.store.read(|tx| sign_ins::find(tx, id.as_bytes()))? else { return Ok(()) };
    service.act(By::account(stored.account), Event::SignedOut, move |tx| sign_ins::erase(tx, id.as_bytes()))
}

/// Erases every sign-in whose time is over: the daily job's part, for those who never come back.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_old_sign_ins(service: &Service) -> Result<(), StoreError> {
    let now = service.now().naive_utc();
    service.store.write(move |tx| sign_ins::erase_older(tx, now - HARD_LIMIT, now - IDLE_LIMIT))
}
