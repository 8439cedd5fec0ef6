//! How many texts each reader has opened today (AGG-36): one row for each, in the place of the day before.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::ids::AccountId;

use super::error::{StoreError, exactly_one};
use super::schema::reading_day;
use super::transaction::{ReadTx, WriteTx};

/// The day of a reader.
#[derive(Clone)]
pub struct StoredDay {
    /// The day.
    pub day: NaiveDate,
    /// How many texts were opened on it, sealed.
    pub opened: Vec<u8>,
}

/// The last day on which somebody opened a text, if it is not forgotten yet.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find(tx: &mut ReadTx<'_>, account: AccountId) -> Result<Option<StoredDay>, StoreError> {
    let row = reading_day::table.find(account.as_bytes().as_slice()).select((reading_day::day, reading_day::opened));
    let row: Option<(NaiveDate, Vec<u8>)> = row.first(tx.connection).optional()?;
    Ok(row.map(|(day, opened)| StoredDay { day, opened }))
}

/// Puts a day in the place of what was read. Of two who read the same, one is told that it has changed.
///
/// # Errors
/// [`StoreError::Changed`] or [`StoreError::AlreadyExists`] if it is not as it was read.
pub fn put(
    tx: &mut WriteTx<'_>,
    account: AccountId,
    read: Option<&StoredDay>,
    new: &StoredDay,
) -> Result<(), StoreError> {
    let whose = account.as_bytes().as_slice();
    let values = (reading_day::day.eq(new.day), reading_day::opened.eq(&new.opened));
    let Some(read) = read else {
        diesel::insert_into(reading_day::table)
            .values((reading_day::account.eq(whose), values))
            .execute(tx.connection)?;
        return Ok(());
    };
    let unchanged = reading_day::table
        .find(whose)
        .filter(reading_day::day.eq(read.day))
        .filter(reading_day::opened.eq(&read.opened));
    exactly_one(diesel::update(unchanged).set(values).execute(tx.connection)?)
}

/// Forgets every day before this one.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_older(tx: &mut WriteTx<'_>, day: NaiveDate) -> Result<(), StoreError> {
    diesel::delete(reading_day::table.filter(reading_day::day.lt(day))).execute(tx.connection)?;
    Ok(())
}
