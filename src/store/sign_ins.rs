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
    /// When its holder last gave a code, UTC; never yet, while only the password was right.
    pub checked_at: Option<NaiveDateTime>,
}

type Row = (Vec<u8>, Vec<u8>, Vec<u8>, NaiveDateTime, NaiveDateTime, Option<NaiveDateTime>);

fn from_row((id, account, private_key, started_at, seen_at, checked_at): Row) -> Result<StoredSignIn, StoreError> {
    let (id, account) = (convert::bytes(id)?, convert::account_id(account)?);
    Ok(StoredSignIn { id, account, private_key, started_at, seen_at, checked_at })
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
        sign_in::checked_at.eq(new.checked_at),
    );
    diesel::insert_into(sign_in::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// The sign-in with this id.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find(tx: &mut ReadTx<'_>, id: &[u8; 32]) -> Result<Option<StoredSignIn>, StoreError> {
    let row: Option<Row> = sign_in::table.find(id.as_slice()).first(tx.connection).optional()?;
    row.map(from_row).transpose()
}

/// Every sign-in of an account, the newest first.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_for_account(tx: &mut ReadTx<'_>, account: AccountId) -> Result<Vec<StoredSignIn>, StoreError> {
    let of_account = sign_in::table.filter(sign_in::account.eq(account.as_bytes().as_slice()));
    let rows: Vec<Row> = of_account.order((sign_in::started_at.desc(), sign_in::id)).load(tx.connection)?;
    rows.into_iter().map(from_row).collect()
}

/// Notes that the holder of a sign-in gave a code. One that is gone meanwhile stays gone.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn update_checked(tx: &mut WriteTx<'_>, id: &[u8; 32], at: NaiveDateTime) -> Result<(), StoreError> {
    diesel::update(sign_in::table.find(id.as_slice())).set(sign_in::checked_at.eq(at)).execute(tx.connection)?;
    Ok(())
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

/// Erases one sign-in if it is of this account; erasing one that is gone is no error.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_of(tx: &mut WriteTx<'_>, account: AccountId, id: &[u8; 32]) -> Result<(), StoreError> {
    let own =
        sign_in::table.filter(sign_in::account.eq(account.as_bytes().as_slice())).filter(sign_in::id.eq(id.as_slice()));
    diesel::delete(own).execute(tx.connection)?;
    Ok(())
}

/// Erases every sign-in of an account but `kept`; every one where none is kept.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_for_account(tx: &mut WriteTx<'_>, account: AccountId, kept: Option<&[u8; 32]>) -> Result<(), StoreError> {
    // No sign-in has an id of no bytes.
    let kept = kept.map_or([].as_slice(), <[u8; 32]>::as_slice);
    let others = sign_in::table.filter(sign_in::account.eq(account.as_bytes().as_slice())).filter(sign_in::id.ne(kept));
    diesel::delete(others).execute(tx.connection)?;
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
