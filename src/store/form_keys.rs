//! The daily keys of page state, sealed under the root key (SECURITY B7). Never in a backup.

use diesel::prelude::*;

use super::error::StoreError;
use super::schema::form_key;
use super::transaction::{ReadTx, WriteTx};

/// The sealed key of a UTC day, counted from 1970-01-01.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find(tx: &mut ReadTx<'_>, day: u32) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(form_key::table.find(i64::from(day)).select(form_key::sealed).first(tx.connection).optional()?)
}

/// Keeps the key of a day unless there is one already; the one that stands wins (two instances may both try).
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn insert_if_absent(tx: &mut WriteTx<'_>, day: u32, sealed: &[u8]) -> Result<(), StoreError> {
    let added = tx.nested(|tx| {
        let values = (form_key::day.eq(i64::from(day)), form_key::sealed.eq(sealed));
        diesel::insert_into(form_key::table).values(values).execute(tx.connection)?;
        Ok(())
    });
    match added {
        Err(StoreError::AlreadyExists) => Ok(()),
        other => other,
    }
}

/// Erases the keys of every day before `day`.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_before(tx: &mut WriteTx<'_>, day: u32) -> Result<(), StoreError> {
    let rows = diesel::delete(form_key::table.filter(form_key::day.lt(i64::from(day)))).execute(tx.connection)?;
    // Mixing writes the table anew: on PostgreSQL the key is in its files until then.
    tx.leaves_order(rows);
    Ok(())
}
