//! Browsers in which somebody has signed in with both factors. What is stored is a keyed hash of their cookie.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::ids::AccountId;

use super::error::StoreError;
use super::schema::known_device;
use super::transaction::{ReadTx, WriteTx};

/// Adds a browser.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if it is known.
pub fn insert(tx: &mut WriteTx<'_>, tag: &[u8; 32], account: AccountId, day: NaiveDate) -> Result<(), StoreError> {
    let values = (
        known_device::tag.eq(tag.as_slice()),
        known_device::account.eq(account.as_bytes().as_slice()),
        known_device::known_on.eq(day),
    );
    diesel::insert_into(known_device::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// Whether this is a browser of this account, known since `oldest` or later.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn is_known(
    tx: &mut ReadTx<'_>,
    tag: &[u8; 32],
    account: AccountId,
    oldest: NaiveDate,
) -> Result<bool, StoreError> {
    let found = known_device::table
        .filter(known_device::tag.eq(tag.as_slice()))
        .filter(known_device::account.eq(account.as_bytes().as_slice()))
        .filter(known_device::known_on.ge(oldest));
    let found: i64 = found.count().get_result(tx.connection)?;
    Ok(found > 0)
}

/// Forgets a browser; forgetting one that is not known is no error.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase(tx: &mut WriteTx<'_>, tag: &[u8; 32]) -> Result<(), StoreError> {
    diesel::delete(known_device::table.find(tag.as_slice())).execute(tx.connection)?;
    Ok(())
}

/// Forgets every browser of an account.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_for_account(tx: &mut WriteTx<'_>, account: AccountId) -> Result<(), StoreError> {
    let of_account = known_device::table.filter(known_device::account.eq(account.as_bytes().as_slice()));
    diesel::delete(of_account).execute(tx.connection)?;
    Ok(())
}

/// Forgets every browser known since before `oldest`.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_older(tx: &mut WriteTx<'_>, oldest: NaiveDate) -> Result<(), StoreError> {
    diesel::delete(known_device::table.filter(known_device::known_on.lt(oldest))).execute(tx.connection)?;
    Ok(())
}
