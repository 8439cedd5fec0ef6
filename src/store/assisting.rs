//! What is known of the people who enter answers for others: that they promised confidentiality, and totals of a day.
//! Nothing here knows a card, a response or an hour (ACC-8).

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::help::AssistedDay;
use crate::domain::ids::{AccountId, ConsultationId};

use super::convert;
use super::error::StoreError;
use super::schema::{assisted_day as day, confidentiality_promise as promise};
use super::transaction::{ReadTx, WriteTx};

/// The hash of the promise that somebody gave here, if they gave one.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_promise(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    account: AccountId,
) -> Result<Option<[u8; 32]>, StoreError> {
    let given = promise::table.find((consultation.as_bytes().as_slice(), account.as_bytes().as_slice()));
    let sha256: Option<Vec<u8>> = given.select(promise::sha256).first(tx.connection).optional()?;
    sha256.map(convert::bytes).transpose()
}

/// Notes a promise, in the place of an earlier one.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn put_promise(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    account: AccountId,
    (sha256, given_on): (&[u8; 32], NaiveDate),
) -> Result<(), StoreError> {
    let key = (consultation.as_bytes().as_slice(), account.as_bytes().as_slice());
    diesel::delete(promise::table.find(key)).execute(tx.connection)?;
    let values = (
        promise::consultation.eq(key.0),
        promise::account.eq(key.1),
        promise::sha256.eq(sha256.as_slice()),
        promise::given_on.eq(given_on),
    );
    diesel::insert_into(promise::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// The days of one assister in one consultation, the newest first.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_days(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    account: AccountId,
) -> Result<Vec<AssistedDay>, StoreError> {
    let theirs = day::table
        .filter(day::consultation.eq(consultation.as_bytes().as_slice()))
        .filter(day::account.eq(account.as_bytes().as_slice()));
    let columns = (day::day, day::spoken, day::paper, day::destroyed);
    let rows: Vec<(NaiveDate, i64, i64, i64)> = theirs.order(day::day.desc()).select(columns).load(tx.connection)?;
    rows.into_iter()
        .map(|(day, spoken, paper, destroyed)| {
            let number = convert::number;
            Ok(AssistedDay { day, spoken: number(spoken)?, paper: number(paper)?, destroyed: number(destroyed)? })
        })
        .collect()
}

/// Notes the totals of a day, in the place of earlier ones.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn put_day(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    account: AccountId,
    new: AssistedDay,
) -> Result<(), StoreError> {
    let key = (consultation.as_bytes().as_slice(), account.as_bytes().as_slice(), new.day);
    diesel::delete(day::table.find(key)).execute(tx.connection)?;
    let values = (
        day::consultation.eq(key.0),
        day::account.eq(key.1),
        day::day.eq(new.day),
        day::spoken.eq(i64::from(new.spoken)),
        day::paper.eq(i64::from(new.paper)),
        day::destroyed.eq(i64::from(new.destroyed)),
    );
    diesel::insert_into(day::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// Who entered answers for others on one of these days, in the order of accounts: nothing tells who was first.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_who_helped(
    tx: &mut ReadTx<'_>,
    from: NaiveDate,
    before: NaiveDate,
) -> Result<Vec<(NaiveDate, AccountId, ConsultationId)>, StoreError> {
    let days = day::table.filter(day::day.ge(from)).filter(day::day.lt(before));
    let columns = (day::day, day::account, day::consultation);
    let rows: Vec<(NaiveDate, Vec<u8>, Vec<u8>)> = days.order(columns).select(columns).load(tx.connection)?;
    let ids = |(day, account, consultation)| {
        Ok((day, convert::account_id(account)?, convert::consultation_id(consultation)?))
    };
    rows.into_iter().map(ids).collect()
}
