//! Who holds which role in which consultation.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;

use crate::domain::ids::{AccountId, ConsultationId};
use crate::domain::role::Role;

use super::convert;
use super::error::StoreError;
use super::schema::consultation_role as role;
use super::transaction::{ReadTx, WriteTx};

fn parse(word: &str) -> Result<Role, StoreError> {
    word.parse().map_err(|_| StoreError::Malformed("an unknown role"))
}

/// The roles of one account, by consultation.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_for_account(
    tx: &mut ReadTx<'_>,
    account: AccountId,
) -> Result<BTreeMap<ConsultationId, BTreeSet<Role>>, StoreError> {
    let of_account = role::table.filter(role::account.eq(account.as_bytes().as_slice()));
    let rows: Vec<(Vec<u8>, String)> = of_account.select((role::consultation, role::role)).load(tx.connection)?;
    let mut roles: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for (consultation, word) in rows {
        roles.entry(convert::consultation_id(consultation)?).or_default().insert(parse(&word)?);
    }
    Ok(roles)
}

/// The roles in one consultation, by account.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_in_consultation(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
) -> Result<BTreeMap<AccountId, BTreeSet<Role>>, StoreError> {
    let here = role::table.filter(role::consultation.eq(consultation.as_bytes().as_slice()));
    let rows: Vec<(Vec<u8>, String)> = here.select((role::account, role::role)).load(tx.connection)?;
    let mut roles: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for (account, word) in rows {
        roles.entry(convert::account_id(account)?).or_default().insert(parse(&word)?);
    }
    Ok(roles)
}

/// Gives a role.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if it is held already.
pub fn insert(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    account: AccountId,
    held: Role,
) -> Result<(), StoreError> {
    let values = (
        role::consultation.eq(consultation.as_bytes().as_slice()),
        role::account.eq(account.as_bytes().as_slice()),
        role::role.eq(held.word()),
    );
    diesel::insert_into(role::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// Takes a role back; taking one that is not held is no error.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    account: AccountId,
    held: Role,
) -> Result<(), StoreError> {
    let key = (consultation.as_bytes().as_slice(), account.as_bytes().as_slice(), held.word());
    diesel::delete(role::table.find(key)).execute(tx.connection)?;
    Ok(())
}
