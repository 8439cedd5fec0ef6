//! Mail to staff that waits to be sent (D7): sealed, for one account each, erased as soon as it is sent. A row whose letter
//! is gone says that the mail was given up, and when.

use std::collections::BTreeSet;

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;

use crate::domain::ids::{AccountId, MailId};

use super::convert;
use super::error::StoreError;
use super::schema::outbox;
use super::transaction::{ReadTx, WriteTx};

/// The longest that a mail may lie ahead of its time: longer than any wait, so only a clock that was set back makes it so.
const FURTHEST: TimeDelta = TimeDelta::hours(25);

/// A mail that waits.
pub struct WaitingMail {
    /// Its id.
    pub id: MailId,
    /// How often it was tried.
    pub attempts: u32,
    /// Recipient and text, sealed.
    pub letter: Vec<u8>,
}

/// How many mails there are, and nothing else about them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MailCounts {
    /// Not tried yet.
    pub new: i64,
    /// Tried, and to be tried again.
    pub put_off: i64,
    /// Given up in the last 30 days.
    pub given_up: i64,
}

/// Adds a mail, to be sent at once.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn insert(
    tx: &mut WriteTx<'_>,
    id: MailId,
    account: AccountId,
    now: NaiveDateTime,
    letter: &[u8],
) -> Result<(), StoreError> {
    let values = (
        outbox::id.eq(id.as_bytes().as_slice()),
        outbox::account.eq(account.as_bytes().as_slice()),
        outbox::attempts.eq(0),
        outbox::due_at.eq(now),
        outbox::letter.eq(Some(letter)),
    );
    diesel::insert_into(outbox::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// The mail whose turn it is. One that lies further ahead than any wait is due too: the clock was set back.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_due(tx: &mut ReadTx<'_>, now: NaiveDateTime) -> Result<Option<WaitingMail>, StoreError> {
    let due = outbox::table
        .filter(outbox::letter.is_not_null())
        .filter(outbox::due_at.le(now).or(outbox::due_at.gt(now + FURTHEST)))
        .order((outbox::due_at, outbox::id))
        .select((outbox::id, outbox::attempts, outbox::letter));
    let row: Option<(Vec<u8>, i64, Option<Vec<u8>>)> = due.first(tx.connection).optional()?;
    row.map(|(id, attempts, letter)| {
        let (id, attempts) = (convert::mail_id(id)?, convert::number(attempts)?);
        Ok(WaitingMail { id, attempts, letter: letter.unwrap_or_default() })
    })
    .transpose()
}

/// Takes a mail for one more try and says when the next one would be; `false` if another instance was first.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn claim(tx: &mut WriteTx<'_>, mail: MailId, attempts: u32, next: NaiveDateTime) -> Result<bool, StoreError> {
    let unchanged = outbox::table
        .find(mail.as_bytes().as_slice())
        .filter(outbox::attempts.eq(i64::from(attempts)))
        .filter(outbox::letter.is_not_null());
    let more = (outbox::attempts.eq(i64::from(attempts) + 1), outbox::due_at.eq(next));
    Ok(diesel::update(unchanged).set(more).execute(tx.connection)? == 1)
}

/// Erases a mail that was sent; erasing one that is gone is no error.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase(tx: &mut WriteTx<'_>, mail: MailId) -> Result<(), StoreError> {
    diesel::delete(outbox::table.find(mail.as_bytes().as_slice())).execute(tx.connection)?;
    Ok(())
}

/// Erases everything for an account: what waits, and what was given up.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_for_account(tx: &mut WriteTx<'_>, account: AccountId) -> Result<(), StoreError> {
    let of_account = outbox::table.filter(outbox::account.eq(account.as_bytes().as_slice()));
    diesel::delete(of_account).execute(tx.connection)?;
    Ok(())
}

/// Erases recipient and text of a mail that is given up; that it was stays for a while.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn give_up(tx: &mut WriteTx<'_>, mail: MailId, now: NaiveDateTime) -> Result<(), StoreError> {
    let without = (outbox::letter.eq(None::<Vec<u8>>), outbox::due_at.eq(now));
    diesel::update(outbox::table.find(mail.as_bytes().as_slice())).set(without).execute(tx.connection)?;
    Ok(())
}

/// Erases what is left of mails that were given up before `moment`.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_given_up_before(tx: &mut WriteTx<'_>, moment: NaiveDateTime) -> Result<(), StoreError> {
    let old = outbox::table.filter(outbox::letter.is_null()).filter(outbox::due_at.lt(moment));
    diesel::delete(old).execute(tx.connection)?;
    Ok(())
}

/// The accounts to which a mail was given up.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_given_up(tx: &mut ReadTx<'_>) -> Result<BTreeSet<AccountId>, StoreError> {
    let accounts: Vec<Vec<u8>> =
        outbox::table.filter(outbox::letter.is_null()).select(outbox::account).load(tx.connection)?;
    accounts.into_iter().map(convert::account_id).collect()
}

/// How many mails wait, and how many were given up.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn counts(tx: &mut ReadTx<'_>) -> Result<MailCounts, StoreError> {
    let waiting = || outbox::table.filter(outbox::letter.is_not_null());
    Ok(MailCounts {
        new: waiting().filter(outbox::attempts.eq(0)).count().get_result(tx.connection)?,
        put_off: waiting().filter(outbox::attempts.gt(0)).count().get_result(tx.connection)?,
        given_up: outbox::table.filter(outbox::letter.is_null()).count().get_result(tx.connection)?,
    })
}
