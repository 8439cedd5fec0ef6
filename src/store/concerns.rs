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
    type Row = (Vec<u8>, String, NaiveDate, Option<NaiveDate>, Vec<u8>);
    let here = concern::table.filter(concern::consultation.eq(consultation.as_bytes().as_slice()));
    let columns = (concern::id, concern::kind, concern::raised_on, concern::closed_on, concern::note);
    let ordered = here.order((concern::closed_on.is_not_null(), concern::raised_on, concern::id));
    let rows: Vec<Row> = ordered.select(columns).load(tx.connection)?;
    rows.into_iter()
        .map(|(id, kind, raised_on, closed_on, note)| {
            let kind = kind.parse().map_err(|_| StoreError::Malformed("a kind of concern"))?;
            Ok(StoredConcern { id: convert::concern_id(id)?, kind, raised_on, closed_on, note })
        })
        .collect()
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
