//! Safeguarding concerns (SAF-25). Custodians see kind and days; the note is sealed to the readers' key.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::concern::ConcernKind;
use crate::domain::ids::{ConcernId, ConsultationId};

use super::convert;
use super::error::{StoreError, exactly_one};
use super::schema::concern;
use super::transaction::{ReadTx, WriteTx};

/// One concern. Nothing in it leads to what somebody sent.
#[derive(Debug, Clone)]
pub struct StoredConcern {
    /// Its own random id.
    pub id: ConcernId,
    /// What the text showed.
    pub kind: ConcernKind,
    /// The day it was raised.
    pub raised_on: NaiveDate,
    /// The day it was closed, if it is.
    pub closed_on: Option<NaiveDate>,
    /// The sealed note.
    pub note: Vec<u8>,
}

type Row = (Vec<u8>, String, NaiveDate, Option<NaiveDate>, Vec<u8>);

fn from_row((id, kind, raised_on, closed_on, note): Row) -> Result<StoredConcern, StoreError> {
    let kind = kind.parse().map_err(|_| StoreError::Malformed("a kind of concern"))?;
    Ok(StoredConcern { id: convert::concern_id(id)?, kind, raised_on, closed_on, note })
}

/// Adds a concern.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if the id is taken: the same form was sent twice.
pub fn insert(tx: &mut WriteTx<'_>, consultation: ConsultationId, new: &StoredConcern) -> Result<(), StoreError> {
    let values = (
        concern::id.eq(new.id.as_bytes().as_slice()),
        concern::consultation.eq(consultation.as_bytes().as_slice()),
        concern::kind.eq(new.kind.as_str()),
        concern::raised_on.eq(new.raised_on),
        concern::closed_on.eq(new.closed_on),
        concern::note.eq(&new.note),
    );
    diesel::insert_into(concern::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// The concerns of one consultation: open ones first, then by day; those of one day in no order.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<Vec<StoredConcern>, StoreError> {
    let here = concern::table.filter(concern::consultation.eq(consultation.as_bytes().as_slice()));
    let columns = (concern::id, concern::kind, concern::raised_on, concern::closed_on, concern::note);
    let ordered = here.order((concern::closed_on.is_not_null(), concern::raised_on, concern::id));
    let rows: Vec<Row> = ordered.select(columns).load(tx.connection)?;
    rows.into_iter().map(from_row).collect()
}

/// Whether a concern of this consultation is not closed.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn is_any_open(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<bool, StoreError> {
    let here = concern::table.filter(concern::consultation.eq(consultation.as_bytes().as_slice()));
    let open: i64 = here.filter(concern::closed_on.is_null()).count().get_result(tx.connection)?;
    Ok(open > 0)
}

/// Closes an open concern.
///
/// # Errors
/// [`StoreError::Changed`] if it is closed already or not there.
pub fn update_closed(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    id: ConcernId,
    day: NaiveDate,
) -> Result<(), StoreError> {
    let here = concern::table.find(id.as_bytes().as_slice());
    let open =
        here.filter(concern::consultation.eq(consultation.as_bytes().as_slice())).filter(concern::closed_on.is_null());
    exactly_one(diesel::update(open).set(concern::closed_on.eq(Some(day))).execute(tx.connection)?)
}

/// Puts a note in place of the one it was made from: the same words, sealed to another pair.
///
/// # Errors
/// [`StoreError::Changed`] if the concern is not as it was read.
pub fn update_note(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    read: &StoredConcern,
    note: &[u8],
) -> Result<(), StoreError> {
    let here = concern::table.find(read.id.as_bytes().as_slice());
    let unchanged = here
        .filter(concern::consultation.eq(consultation.as_bytes().as_slice()))
        .filter(concern::kind.eq(read.kind.as_str()))
        .filter(concern::raised_on.eq(read.raised_on))
        .filter(convert::holds!(concern::closed_on, concern::table, &read.closed_on))
        .filter(concern::note.eq(&read.note));
    exactly_one(diesel::update(unchanged).set(concern::note.eq(note)).execute(tx.connection)?)
}

/// The concerns whose id comes after `after`, at most `most`, by id.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_after(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    after: &[u8],
    most: i64,
) -> Result<Vec<StoredConcern>, StoreError> {
    let here = concern::table.filter(concern::consultation.eq(consultation.as_bytes().as_slice()));
    let some = here.filter(concern::id.gt(after.to_vec())).order(concern::id).limit(most);
    let columns = (concern::id, concern::kind, concern::raised_on, concern::closed_on, concern::note);
    let rows: Vec<Row> = some.select(columns).load(tx.connection)?;
    rows.into_iter().map(from_row).collect()
}
