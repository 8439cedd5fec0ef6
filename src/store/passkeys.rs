//! Passkeys: what each is found by, whose it is, and the rest sealed to its holder's own key (ACC-4). No credential can be
//! read here.

use diesel::prelude::*;

use crate::domain::ids::AccountId;

use super::convert;
use super::error::{StoreError, exactly_one};
use super::schema::passkey;
use super::transaction::{ReadTx, WriteTx};

/// One passkey.
#[derive(Clone)]
pub struct StoredPasskey {
    /// Keyed hash of the credential.
    pub tag: [u8; 32],
    /// Everything about it, sealed.
    pub sealed: Vec<u8>,
}

/// Every passkey of an account, in no order that means anything.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_for_account(tx: &mut ReadTx<'_>, account: AccountId) -> Result<Vec<StoredPasskey>, StoreError> {
    let of_account = passkey::table.filter(passkey::account.eq(account.as_bytes().as_slice())).order(passkey::tag);
    let rows: Vec<(Vec<u8>, Vec<u8>)> = of_account.select((passkey::tag, passkey::sealed)).load(tx.connection)?;
    rows.into_iter().map(|(tag, sealed)| Ok(StoredPasskey { tag: convert::bytes(tag)?, sealed })).collect()
}

/// Whether an account has a passkey.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn has_any(tx: &mut ReadTx<'_>, account: AccountId) -> Result<bool, StoreError> {
    let of_account = passkey::table.filter(passkey::account.eq(account.as_bytes().as_slice()));
    let number: i64 = of_account.count().get_result(tx.connection)?;
    Ok(number > 0)
}

/// Adds a passkey.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if somebody has it already.
pub fn insert(tx: &mut WriteTx<'_>, account: AccountId, new: &StoredPasskey) -> Result<(), StoreError> {
    let values = (
        passkey::tag.eq(new.tag.as_slice()),
        passkey::account.eq(account.as_bytes().as_slice()),
        passkey::sealed.eq(&new.sealed),
    );
    diesel::insert_into(passkey::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// Puts what is sealed now in place of `before`, which was read.
///
/// # Errors
/// [`StoreError::Changed`] if it is not what it was, or is gone.
pub fn update(tx: &mut WriteTx<'_>, before: &StoredPasskey, sealed: &[u8]) -> Result<(), StoreError> {
    let row = passkey::table.filter(passkey::tag.eq(before.tag.as_slice())).filter(passkey::sealed.eq(&before.sealed));
    exactly_one(diesel::update(row).set(passkey::sealed.eq(sealed)).execute(tx.connection)?)
}

/// Erases one passkey of this account.
///
/// # Errors
/// [`StoreError::Changed`] if it has none such.
pub fn erase_of(tx: &mut WriteTx<'_>, account: AccountId, tag: &[u8; 32]) -> Result<(), StoreError> {
    let own = passkey::table
        .filter(passkey::account.eq(account.as_bytes().as_slice()))
        .filter(passkey::tag.eq(tag.as_slice()));
    exactly_one(diesel::delete(own).execute(tx.connection)?)
}

/// Erases every passkey of an account.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_for_account(tx: &mut WriteTx<'_>, account: AccountId) -> Result<(), StoreError> {
    let of_account = passkey::table.filter(passkey::account.eq(account.as_bytes().as_slice()));
    diesel::delete(of_account).execute(tx.connection)?;
    Ok(())
}
