//! Links by which somebody comes back without a password (SECURITY 2, "Staff"): each is a keyed hash, works once, and ends
//! after half an hour. They stand beside invitations and are looked for where those are.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use crate::domain::ids::AccountId;

use super::convert;
use super::error::StoreError;
use super::schema::return_link;
use super::transaction::{ReadTx, WriteTx};

/// Adds a link.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn insert(tx: &mut WriteTx<'_>, tag: &[u8], account: AccountId, until: NaiveDateTime) -> Result<(), StoreError> {
    let values = (
        return_link::tag.eq(tag),
        return_link::account.eq(account.as_bytes().as_slice()),
        return_link::expires_at.eq(until),
    );
    diesel::insert_into(return_link::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// The account a link is for, if it has not ended.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find(tx: &mut ReadTx<'_>, tag: &[u8], now: NaiveDateTime) -> Result<Option<AccountId>, StoreError> {
    let live = return_link::table.find(tag).filter(return_link::expires_at.gt(now));
    let id: Option<Vec<u8>> = live.select(return_link::account).first(tx.connection).optional()?;
    id.map(convert::account_id).transpose()
}

/// Erases a link; says whether it was there.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase(tx: &mut WriteTx<'_>, tag: &[u8]) -> Result<bool, StoreError> {
    Ok(diesel::delete(return_link::table.find(tag)).execute(tx.connection)? == 1)
}

/// Erases every link of an account.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_for_account(tx: &mut WriteTx<'_>, account: AccountId) -> Result<(), StoreError> {
    let of_account = return_link::table.filter(return_link::account.eq(account.as_bytes().as_slice()));
    diesel::delete(of_account).execute(tx.connection)?;
    Ok(())
}

/// Erases every link that has ended.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_ended(tx: &mut WriteTx<'_>, now: NaiveDateTime) -> Result<(), StoreError> {
    diesel::delete(return_link::table.filter(return_link::expires_at.le(now))).execute(tx.connection)?;
    Ok(())
}
