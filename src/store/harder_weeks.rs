//! What custodians were told in the newest week that was looked at (SAF-24): one yes or no, and never a number.

use diesel::prelude::*;

use crate::domain::feeling::Week;
use crate::domain::ids::ConsultationId;

use super::error::StoreError;
use super::schema::harder_week;
use super::transaction::{ReadTx, WriteTx};

/// The newest week that was looked at, and what was told in it.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<Option<(Week, bool)>, StoreError> {
    let row = harder_week::table.find(consultation.as_bytes().as_slice());
    let found: Option<(i64, bool)> =
        row.select((harder_week::week, harder_week::told)).first(tx.connection).optional()?;
    Ok(found.map(|(week, told)| (Week::from_number(week), told)))
}

/// Keeps what is told in a week in the place of an older one. What was told in this week already stands: two custodians
/// may come at once.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn replace_older(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    week: Week,
    told: bool,
) -> Result<(), StoreError> {
    let older = harder_week::table
        .filter(harder_week::consultation.eq(consultation.as_bytes().as_slice()))
        .filter(harder_week::week.lt(week.number()));
    let values = (harder_week::week.eq(week.number()), harder_week::told.eq(told));
    if diesel::update(older).set(values).execute(tx.connection)? > 0 {
        return Ok(());
    }
    let added = tx.nested(|tx| {
        let values = (
            harder_week::consultation.eq(consultation.as_bytes().as_slice()),
            harder_week::week.eq(week.number()),
            harder_week::told.eq(told),
        );
        diesel::insert_into(harder_week::table).values(values).execute(tx.connection)?;
        Ok(())
    });
    match added {
        Err(StoreError::AlreadyExists) => Ok(()),
        other => other,
    }
}
