//! Visits that somebody saved to come back to (SAF-14, SECURITY B7): a sealed state of one size under an id that only the
//! receipt gives, and an hour.

use diesel::prelude::*;

use crate::domain::ids::ConsultationId;
use crate::vault::ReceiptKeys;

use super::convert;
use super::error::StoreError;
use super::schema::saved_visit;
use super::transaction::{ReadTx, WriteTx};

/// A saved visit as it lies here.
pub struct SavedVisit {
    /// Its consultation.
    pub consultation: ConsultationId,
    /// The hour from which it is over, in hours since 1970-01-01 00:00 UTC.
    pub until_hour: i64,
    /// The sealed state.
    pub saved: Vec<u8>,
}

/// The saved visit of this receipt.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find(tx: &mut ReadTx<'_>, keys: &ReceiptKeys) -> Result<Option<SavedVisit>, StoreError> {
    let columns = (saved_visit::consultation, saved_visit::until_hour, saved_visit::saved);
    let row: Option<(Vec<u8>, i64, Vec<u8>)> =
        saved_visit::table.find(id(keys)).select(columns).first(tx.connection).optional()?;
    row.map(|(consultation, until_hour, saved)| {
        Ok(SavedVisit { consultation: convert::consultation_id(consultation)?, until_hour, saved })
    })
    .transpose()
}

/// Saves a visit in the place of the one saved under this receipt before, unless `most` others lie here already; says
/// whether there was room.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn replace(tx: &mut WriteTx<'_>, keys: &ReceiptKeys, visit: SavedVisit, most: i64) -> Result<bool, StoreError> {
    let others: i64 = saved_visit::table.filter(saved_visit::id.ne(id(keys))).count().get_result(tx.connection)?;
    if others >= most {
        return Ok(false);
    }
    erase(tx, keys)?;
    let values = (
        saved_visit::id.eq(id(keys)),
        saved_visit::consultation.eq(visit.consultation.as_bytes().to_vec()),
        saved_visit::until_hour.eq(visit.until_hour),
        saved_visit::saved.eq(visit.saved),
    );
    let rows = diesel::insert_into(saved_visit::table).values(values).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(true)
}

/// Erases the saved visit of this receipt; erasing what is not there is no error.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase(tx: &mut WriteTx<'_>, keys: &ReceiptKeys) -> Result<(), StoreError> {
    let rows = diesel::delete(saved_visit::table.find(id(keys))).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

/// Erases every saved visit that is over at `hour`.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_over(tx: &mut WriteTx<'_>, hour: i64) -> Result<(), StoreError> {
    let rows = diesel::delete(saved_visit::table.filter(saved_visit::until_hour.le(hour))).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

fn id(keys: &ReceiptKeys) -> Vec<u8> {
    keys.saved_id().as_bytes().to_vec()
}
