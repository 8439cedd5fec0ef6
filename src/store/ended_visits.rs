//! Visits that were left. The one thing a participant's page writes before *Send* (D3): a keyed hash and an
//! expiry rounded up to the hour, at most four hours ahead.

use diesel::prelude::*;

use super::error::StoreError;
use super::schema::ended_visit;
use super::transaction::{ReadTx, WriteTx};

/// Notes that a visit was left; noting it twice is no error.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn insert_if_absent(tx: &mut WriteTx<'_>, tag: &[u8; 32], hour: i64) -> Result<(), StoreError> {
    let tag = *tag;
    let added = tx.nested(|tx| {
        let values = (ended_visit::tag.eq(tag.as_slice()), ended_visit::hour.eq(hour));
        diesel::insert_into(ended_visit::table).values(values).execute(tx.connection)?;
        Ok(())
    });
    match added {
        Err(StoreError::AlreadyExists) => Ok(()),
        other => other,
    }
}

/// Whether a visit was left.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn exists(tx: &mut ReadTx<'_>, tag: &[u8; 32]) -> Result<bool, StoreError> {
    let found = ended_visit::table.find(tag.as_slice());
    Ok(diesel::select(diesel::dsl::exists(found)).get_result(tx.connection)?)
}

/// Erases every entry whose hour (Unix time) is before `hour`.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_before(tx: &mut WriteTx<'_>, hour: i64) -> Result<(), StoreError> {
    diesel::delete(ended_visit::table.filter(ended_visit::hour.lt(hour))).execute(tx.connection)?;
    Ok(())
}
