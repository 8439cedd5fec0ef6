//! Second factors: the seed sealed to its holder's own key (SECURITY B2), and the newest step whose code was used.

use diesel::prelude::*;

use crate::domain::ids::AccountId;

use super::convert;
use super::error::{StoreError, exactly_one};
use super::schema::second_factor;
use super::transaction::{ReadTx, WriteTx};

/// One account's second factor.
#[derive(Clone)]
pub struct StoredFactor {
    /// The seed, sealed.
    pub seed: Vec<u8>,
    /// The newest step whose code was used: no code of it or of an earlier one counts again.
    pub used_step: u64,
}

fn step_number(step: u64) -> Result<i64, StoreError> {
    i64::try_from(step).map_err(|_| StoreError::Malformed("a step out of range"))
}

/// The second factor of an account, if one is set.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find(tx: &mut ReadTx<'_>, account: AccountId) -> Result<Option<StoredFactor>, StoreError> {
    let columns = (second_factor::seed, second_factor::used_step);
    let row = second_factor::table.find(account.as_bytes().as_slice()).select(columns);
    let row: Option<(Vec<u8>, i64)> = row.first(tx.connection).optional()?;
    row.map(|(seed, step)| Ok(StoredFactor { seed, used_step: convert::number(step)? })).transpose()
}

/// Sets the second factor of an account in place of whatever was set.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn replace(tx: &mut WriteTx<'_>, account: AccountId, new: &StoredFactor) -> Result<(), StoreError> {
    erase(tx, account)?;
    let values = (
        second_factor::account.eq(account.as_bytes().as_slice()),
        second_factor::seed.eq(&new.seed),
        second_factor::used_step.eq(step_number(new.used_step)?),
    );
    diesel::insert_into(second_factor::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// Notes that the code of `step` was used.
///
/// # Errors
/// [`StoreError::Changed`] if that code, or a later one, was used already.
pub fn update_used(tx: &mut WriteTx<'_>, account: AccountId, step: u64) -> Result<(), StoreError> {
    let step = step_number(step)?;
    let row = second_factor::table
        .filter(second_factor::account.eq(account.as_bytes().as_slice()))
        .filter(second_factor::used_step.lt(step));
    exactly_one(diesel::update(row).set(second_factor::used_step.eq(step)).execute(tx.connection)?)
}

/// Erases the second factor of an account; erasing one that is gone is no error.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase(tx: &mut WriteTx<'_>, account: AccountId) -> Result<(), StoreError> {
    diesel::delete(second_factor::table.find(account.as_bytes().as_slice())).execute(tx.connection)?;
    Ok(())
}
