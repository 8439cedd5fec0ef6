//! Live sign-ins. The id is derived from the cookie; the account's private key lies beside it sealed under the
//! cookie too, so that a row alone opens nothing (SECURITY B2).

use chrono::NaiveDateTime;
use diesel::prelude::*;

use crate::domain::ids::AccountId;

use super::convert;
use super::error::StoreError;
use super::schema::sign_in;
use super::transaction::{ReadTx, WriteTx};

/// One live sign-in.
#[derive(Clone)]
pub struct StoredSignIn {
    /// Derived from the cookie.
    pub id: [u8; 32],
    /// Whose it is.
    pub account: AccountId,
    /// The account's private key, sealed under the cookie.
    pub private_key: Vec<u8>,
    /// When it began, UTC: it ends eight hours later whatever happens (SECURITY 5).
    pub started_at: NaiveDateTime,
    /// When it was last used, UTC.
    pub seen_at: NaiveDateTime,
}

/// Adds a sign-in.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn insert(tx: &mut WriteTx<'_>, new: &StoredSignIn) -> Result<(), StoreError> {
    let values = (
        sign_in::id.eq(new.id.as_slice()),
        sign_in::account.eq(new.account.as_bytes().as_slice()),
        sign_in::private_key.eq(&new.private_key),
        sign_in::started_at.eq(new.started_at),
        sign_in::seen_at.eq(new.seen_at),
    );
    diesel::insert_into(sign_in::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// The sign-in with this id.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find(tx: &mut ReadTx<'_>, id: &[u8; 32]) -> Result<Option<StoredSignIn>, StoreError> {
    type Row = (Vec<u8>, Vec<u8>, Vec<u8>, NaiveDateTime, NaiveDateTime);
    let row: Option<Row> = sign_in::table.find(id.as_slice()).first(tx.connection).optional()?;
    row.map(|(id, account, private_key, started_at, seen_at)| {
        let (id, account) = (convert::bytes(id)?, convert::account_id(account)?);
        Ok(StoredSignIn { id, account, private_key, started_at, seen_at })
    })
    .transpose()
}

/// Notes that a sign-in was used. One that is gone meanwhile stays gone.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn update_seen(tx: &mut WriteTx<'_>, id: &[u8; 32], at: NaiveDateTime) -> Result<(), StoreError> {
    diesel::update(sign_in::table.find(id.as_slice())).set(sign_in::seen_at.eq(at)).execute(tx.connection)?;
    Ok(())
}

/// Erases one sign-in; erasing one that is gone is no error.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase(tx: &mut WriteTx<'_>, id: &[u8; 32]) -> Result<(), StoreError> {
    diesel::delete(sign_in::table.find(id.as_slice())).execute(tx.connection)?;
    Ok(())
}

/// Erases every sign-in that began before `started` or was last used before `seen`.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_older(tx: &mut WriteTx<'_>, started: NaiveDateTime, seen: NaiveDateTime) -> Result<(), StoreError> {
    let old = sign_in::table.filter(sign_in::started_at.lt(started).or(sign_in::seen_at.lt(seen)));
    diesel::delete(old).execute(tx.connection)?;
    Ok(())
}
