//! Private keys of accounts under their recovery codes (SECURITY B2). The code itself is on paper and nowhere else.

use diesel::prelude::*;

use crate::domain::ids::AccountId;

use super::error::StoreError;
use super::schema::recovery;
use super::transaction::{ReadTx, WriteTx};

/// The wrapped key of an account, if its holder has printed a code.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find(tx: &mut ReadTx<'_>, account: AccountId) -> Result<Option<Vec<u8>>, StoreError> {
    let row = recovery::table.find(account.as_bytes().as_slice()).select(recovery::wrapped);
    Ok(row.first(tx.connection).optional()?)
}

/// Stores the wrapped key of an account in place of the one before, which no code opens any more.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn replace(tx: &mut WriteTx<'_>, account: AccountId, wrapped: &[u8]) -> Result<(), StoreError> {
    erase(tx, account)?;
    let values = (recovery::account.eq(account.as_bytes().as_slice()), recovery::wrapped.eq(wrapped));
    diesel::insert_into(recovery::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// Erases the wrapped key of an account; erasing one that is gone is no error.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase(tx: &mut WriteTx<'_>, account: AccountId) -> Result<(), StoreError> {
    diesel::delete(recovery::table.find(account.as_bytes().as_slice())).execute(tx.connection)?;
    Ok(())
}
