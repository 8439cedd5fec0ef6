//! Where copies of a consultation's key lie, as the instances that use them say themselves: so that destroying a key is counted (RET-4).

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::ids::{ConsultationId, PlaceId};

use super::convert;
use super::error::StoreError;
use super::schema::key_place;
use super::transaction::{ReadTx, WriteTx};

/// One place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredPlace {
    /// Which.
    pub place: PlaceId,
    /// Whether the key is there.
    pub held: bool,
    /// The day on which an instance there said so last.
    pub seen_on: NaiveDate,
}

/// Notes what an instance says of its own place; what it said before is replaced.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn put(tx: &mut WriteTx<'_>, consultation: ConsultationId, place: &StoredPlace) -> Result<(), StoreError> {
    erase(tx, consultation, place.place)?;
    let values = (
        key_place::consultation.eq(consultation.as_bytes().as_slice()),
        key_place::place.eq(place.place.as_bytes().as_slice()),
        key_place::held.eq(place.held),
        key_place::seen_on.eq(place.seen_on),
    );
    diesel::insert_into(key_place::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// Every place that holds the key of a consultation, or held it.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<Vec<StoredPlace>, StoreError> {
    let here = key_place::table.filter(key_place::consultation.eq(consultation.as_bytes().as_slice()));
    let columns = (key_place::place, key_place::held, key_place::seen_on);
    let rows: Vec<(Vec<u8>, bool, NaiveDate)> = here.order(key_place::place).select(columns).load(tx.connection)?;
    rows.into_iter()
        .map(|(place, held, seen_on)| Ok(StoredPlace { place: convert::place_id(place)?, held, seen_on }))
        .collect()
}

/// Forgets one place: it is gone for good, with whatever lay there.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase(tx: &mut WriteTx<'_>, consultation: ConsultationId, place: PlaceId) -> Result<(), StoreError> {
    let here = key_place::table.find((consultation.as_bytes().as_slice(), place.as_bytes().as_slice()));
    diesel::delete(here).execute(tx.connection)?;
    Ok(())
}
