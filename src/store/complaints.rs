//! Complaints (ACC-10): sealed words and replies under ids that only their codes give, with the days on which they came, were
//! acknowledged and were closed.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::complaint::{Outcome, Progress};
use crate::domain::ids::ConsultationId;
use crate::vault::ComplaintId;
use crate::vault::rows::{ComplaintRow, SealedComplaint, SealedReply};

use super::convert;
use super::error::{StoreError, exactly_one};
use super::schema::complaint;
use super::transaction::{ReadTx, WriteTx};

/// A complaint as it lies here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredComplaint {
    /// Its sealed columns.
    pub row: ComplaintRow,
    /// How far it has come.
    pub progress: Progress,
}

type Days = (NaiveDate, Option<NaiveDate>, Option<NaiveDate>, Option<String>);
type Columns = (Vec<u8>, Vec<u8>, Vec<u8>);

const DAYS: (complaint::received_on, complaint::acknowledged_on, complaint::closed_on, complaint::outcome) =
    (complaint::received_on, complaint::acknowledged_on, complaint::closed_on, complaint::outcome);

fn progress((received_on, acknowledged_on, closed_on, outcome): Days) -> Result<Progress, StoreError> {
    let closed = match (closed_on, outcome) {
        (None, None) => None,
        (Some(on), Some(outcome)) => Some((on, outcome.parse().map_err(|_| StoreError::Malformed("an outcome"))?)),
        _ => return Err(StoreError::Malformed("a complaint that is half closed")),
    };
    Ok(Progress { received_on, acknowledged_on, closed })
}

/// Adds a complaint that came on this day.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if it is there already.
pub fn insert(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    received_on: NaiveDate,
    sealed: SealedComplaint,
) -> Result<(), StoreError> {
    let ComplaintRow { id, wrap, text, reply } = sealed.into_row();
    let values = (
        complaint::id.eq(id.as_bytes().to_vec()),
        complaint::consultation.eq(consultation.as_bytes().to_vec()),
        complaint::received_on.eq(received_on),
        complaint::wrap.eq(wrap),
        complaint::text.eq(text),
        complaint::reply.eq(reply),
    );
    let rows = diesel::insert_into(complaint::table).values(values).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

/// The complaint with this id, if it is one of this consultation.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    id: &ComplaintId,
) -> Result<Option<StoredComplaint>, StoreError> {
    let here = here(consultation, id).select((DAYS, (complaint::wrap, complaint::text, complaint::reply)));
    let found: Option<(Days, Columns)> = here.first(tx.connection).optional()?;
    let stored = |(days, (wrap, text, reply))| {
        Ok(StoredComplaint { row: ComplaintRow { id: *id, wrap, text, reply }, progress: progress(days)? })
    };
    found.map(stored).transpose()
}

/// How far every complaint of a consultation has come, by id: ids are pseudo-random, so this order says nothing.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_progress(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
) -> Result<Vec<(ComplaintId, Progress)>, StoreError> {
    let here = complaint::table.filter(complaint::consultation.eq(consultation.as_bytes().to_vec()));
    let rows: Vec<(Vec<u8>, Days)> = here.order(complaint::id).select((complaint::id, DAYS)).load(tx.connection)?;
    let of = |(id, days)| Ok((ComplaintId::from_bytes(convert::bytes(id)?), progress(days)?));
    rows.into_iter().map(of).collect()
}

/// How many complaints of a consultation are not closed.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn count_not_closed(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<i64, StoreError> {
    let here = complaint::table.filter(complaint::consultation.eq(consultation.as_bytes().to_vec()));
    Ok(here.filter(complaint::closed_on.is_null()).count().get_result(tx.connection)?)
}

/// Notes that somebody said it was here.
///
/// # Errors
/// [`StoreError::Changed`] if it was acknowledged before, or is not there any more.
pub fn update_acknowledged(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    id: &ComplaintId,
    on: NaiveDate,
) -> Result<(), StoreError> {
    let waiting = here(consultation, id).filter(complaint::acknowledged_on.is_null());
    let rows = diesel::update(waiting).set(complaint::acknowledged_on.eq(Some(on))).execute(tx.connection)?;
    exactly_one(tx.leaves_order(rows))
}

/// Writes the reply into the complaint it was sealed for and closes it, if not a byte of it has changed since it was `read` (B6). A
/// reply acknowledges too.
///
/// # Errors
/// [`StoreError::Changed`] otherwise.
pub fn update_closed(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    read: &StoredComplaint,
    reply: SealedReply,
    (on, outcome): (NaiveDate, Outcome),
) -> Result<(), StoreError> {
    let row = &read.row;
    let unacknowledged = here(consultation, &row.id).filter(complaint::acknowledged_on.is_null());
    let rows = diesel::update(unacknowledged).set(complaint::acknowledged_on.eq(Some(on))).execute(tx.connection)?;
    tx.leaves_order(rows);
    let unchanged = here(consultation, &reply.id())
        .filter(complaint::closed_on.is_null())
        .filter(complaint::wrap.eq(row.wrap.clone()))
        .filter(complaint::text.eq(row.text.clone()))
        .filter(complaint::reply.eq(row.reply.clone()));
    let changes = (
        complaint::closed_on.eq(Some(on)),
        complaint::outcome.eq(Some(outcome.as_str())),
        complaint::reply.eq(reply.into_column()),
    );
    let rows = diesel::update(unchanged).set(changes).execute(tx.connection)?;
    exactly_one(tx.leaves_order(rows))
}

/// Erases a complaint; erasing what is not there is no error.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase(tx: &mut WriteTx<'_>, consultation: ConsultationId, id: &ComplaintId) -> Result<(), StoreError> {
    let rows = diesel::delete(here(consultation, id)).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

/// Puts the parts of a complaint in place of those they were made from: the same words, sealed to another pair.
///
/// # Errors
/// [`StoreError::Changed`] if the complaint is not as it was read.
pub fn update_sealed(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    read: &StoredComplaint,
    new: ComplaintRow,
) -> Result<(), StoreError> {
    let (row, progress) = (&read.row, &read.progress);
    let (closed_on, outcome) =
        progress.closed.map_or((None, None), |(on, outcome)| (Some(on), Some(outcome.as_str().to_owned())));
    let unchanged = here(consultation, &row.id)
        .filter(complaint::received_on.eq(progress.received_on))
        .filter(convert::holds!(complaint::acknowledged_on, complaint::table, &progress.acknowledged_on))
        .filter(convert::holds!(complaint::closed_on, complaint::table, &closed_on))
        .filter(convert::holds!(complaint::outcome, complaint::table, &outcome))
        .filter(complaint::wrap.eq(row.wrap.clone()))
        .filter(complaint::text.eq(row.text.clone()))
        .filter(complaint::reply.eq(row.reply.clone()));
    let changes = (complaint::wrap.eq(new.wrap), complaint::text.eq(new.text), complaint::reply.eq(new.reply));
    let rows = diesel::update(unchanged).set(changes).execute(tx.connection)?;
    exactly_one(tx.leaves_order(rows))
}

/// The complaints whose id comes after `after`, at most `most`, by id.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_after(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    after: &[u8],
    most: i64,
) -> Result<Vec<StoredComplaint>, StoreError> {
    let here = complaint::table.filter(complaint::consultation.eq(consultation.as_bytes().to_vec()));
    let some = here.filter(complaint::id.gt(after.to_vec())).order(complaint::id).limit(most);
    let columns = (complaint::id, DAYS, (complaint::wrap, complaint::text, complaint::reply));
    let rows: Vec<(Vec<u8>, Days, Columns)> = some.select(columns).load(tx.connection)?;
    let stored = |(id, days, (wrap, text, reply))| {
        let id = ComplaintId::from_bytes(convert::bytes(id)?);
        Ok(StoredComplaint { row: ComplaintRow { id, wrap, text, reply }, progress: progress(days)? })
    };
    rows.into_iter().map(stored).collect()
}

/// One complaint of one consultation.
#[diesel::dsl::auto_type]
fn here(consultation: ConsultationId, id: &ComplaintId) -> _ {
    let (consultation, id): (Vec<u8>, Vec<u8>) = (consultation.as_bytes().to_vec(), id.as_bytes().to_vec());
    complaint::table.find(id).filter(complaint::consultation.eq(consultation))
}
