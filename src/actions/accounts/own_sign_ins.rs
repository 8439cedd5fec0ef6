//! Where somebody is signed in, for their own eyes, and ending it there.

use chrono::NaiveDate;

use crate::actions::service::Service;
use crate::domain::audit::{By, Event};
use crate::store::{StoreError, sign_ins};
use crate::vault::staff::SignInId;

use super::find_staff_member::{HARD_LIMIT, SignedIn};

/// One sign-in of one's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnSignIn {
    /// What it is ended by. It signs nobody in.
    pub id: SignInId,
    /// The day it began.
    pub since: NaiveDate,
    /// Whether it is the one of this request.
    pub is_this: bool,
}

/// Every sign-in of the member that has not run out, this one first. Nothing is known of the browsers but that.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_own_sign_ins(service: &Service, signed_in: &SignedIn) -> Result<Vec<OwnSignIn>, StoreError> {
    let account = signed_in.member.account();
    let stored = service.store.read(|tx| sign_ins::list_for_account(tx, account))?;
    let oldest = service.now().naive_utc() - HARD_LIMIT;
    let live = stored.into_iter().filter(|one| one.started_at > oldest);
    let mut listed: Vec<_> = live
        .map(|one| {
            let id = SignInId::from_bytes(one.id);
            OwnSignIn { id, since: one.started_at.date(), is_this: id == signed_in.id() }
        })
        .collect();
    listed.sort_by_key(|one| !one.is_this);
    Ok(listed)
}

/// Ends one sign-in of the member's own; of others it ends none.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn end_own_sign_in(service: &Service, signed_in: &SignedIn, id: SignInId) -> Result<(), StoreError> {
    let account = signed_in.member.account();
    service.act(By::account(signed_in.member.account()), Event::SignInsEnded, move |tx| {
        sign_ins::erase_of(tx, account, id.as_bytes())
    })
}

/// Ends every sign-in of the member but this one.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn end_other_sign_ins(service: &Service, signed_in: &SignedIn) -> Result<(), StoreError> {
    let (account, kept) = (signed_in.member.account(), *signed_in.id().as_bytes());
    service.act(By::account(signed_in.member.account()), Event::SignInsEnded, move |tx| {
        sign_ins::erase_for_account(tx, account, Some(&kept))
    })
}
