//! Answer sheets: sealed scored answers. There is one insert, and it takes only what was sealed with consent (D5).

use diesel::prelude::*;

use crate::domain::ids::ConsultationId;
use crate::vault::rows::{AnswerColumns, AnswerRow, AnswersToCount, ResealedAnswers, SealedAnswers};
use crate::vault::{AnswerSheetId, ReceiptKeys};

use super::convert;
use super::error::{StoreError, exactly_one};
use super::schema::answer_sheet as sheet;
use super::transaction::{ReadTx, WriteTx};

/// A row's id and one of its sealed columns.
pub type IdAndColumn = (Vec<u8>, Option<Vec<u8>>);

type Row =
    (Vec<u8>, Vec<u8>, bool, Option<Vec<u8>>, Option<Vec<u8>>, Option<Vec<u8>>, Option<Vec<u8>>, Option<Vec<u8>>);

fn from_row((id, _, keep, wrap, head, answers, about, own): Row) -> Result<AnswerRow, StoreError> {
    let columns = AnswerColumns { wrap, head, answers, about, own };
    Ok(AnswerRow { id: AnswerSheetId::from_bytes(convert::bytes(id)?), keep, columns })
}

/// Adds an answer sheet.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if the id is there: this response was stored before.
pub fn insert(tx: &mut WriteTx<'_>, consultation: ConsultationId, sealed: SealedAnswers) -> Result<(), StoreError> {
    let AnswerRow { id, keep, columns } = sealed.into_row();
    let values = (
        sheet::id.eq(id.as_bytes().as_slice()),
        sheet::consultation.eq(consultation.as_bytes().as_slice()),
        sheet::keep.eq(keep),
        sheet::wrap.eq(columns.wrap),
        sheet::head.eq(columns.head),
        sheet::answers.eq(columns.answers),
        sheet::about.eq(columns.about),
        sheet::own.eq(columns.own),
    );
    let rows = diesel::insert_into(sheet::table).values(values).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

/// Whether the sheet of this receipt is there.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn exists(tx: &mut ReadTx<'_>, keys: &ReceiptKeys) -> Result<bool, StoreError> {
    let found = sheet::table.find(keys.answers_id().as_bytes().as_slice().to_vec());
    Ok(diesel::select(diesel::dsl::exists(found)).get_result(tx.connection)?)
}

/// The sheet of this receipt, and the consultation it belongs to.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find(tx: &mut ReadTx<'_>, keys: &ReceiptKeys) -> Result<Option<(ConsultationId, AnswerRow)>, StoreError> {
    let row: Option<Row> =
        sheet::table.find(keys.answers_id().as_bytes().as_slice().to_vec()).first(tx.connection).optional()?;
    row.map(|row| Ok((convert::consultation_id(row.1.clone())?, from_row(row)?))).transpose()
}

/// Every sheet of one consultation whose id comes after `after`, at most `most`, by id: ids are pseudo-random, so
/// this order says nothing.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_after(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    after: Option<&AnswerSheetId>,
    most: i64,
) -> Result<Vec<AnswerRow>, StoreError> {
    let start = after.map_or_else(Vec::new, |id| id.as_bytes().to_vec());
    let here =
        sheet::table.filter(sheet::consultation.eq(consultation.as_bytes().as_slice())).filter(sheet::id.gt(start));
    let rows: Vec<Row> = here.order(sheet::id).limit(most).load(tx.connection)?;
    rows.into_iter().map(from_row).collect()
}

/// The same without the own records, to be counted.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_to_count(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    after: Option<&AnswerSheetId>,
    most: i64,
) -> Result<Vec<AnswersToCount>, StoreError> {
    type Columns = (Vec<u8>, Option<Vec<u8>>, Option<Vec<u8>>, Option<Vec<u8>>, Option<Vec<u8>>);
    let start = after.map_or_else(Vec::new, |id| id.as_bytes().to_vec());
    let here =
        sheet::table.filter(sheet::consultation.eq(consultation.as_bytes().as_slice())).filter(sheet::id.gt(start));
    let needed = (sheet::id, sheet::wrap, sheet::head, sheet::answers, sheet::about);
    let rows: Vec<Columns> = here.order(sheet::id).limit(most).select(needed).load(tx.connection)?;
    let of = |(id, wrap, head, answers, about): Columns| {
        Ok(AnswersToCount { id: AnswerSheetId::from_bytes(convert::bytes(id)?), wrap, head, answers, about })
    };
    rows.into_iter().map(of).collect()
}

/// The id and the wrap of at most `most` answer sheets of one consultation after an id, by id. The wrap changes whenever its person changes
/// anything, so these bytes tell whether a count still holds.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_wraps(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    after: &[u8],
    most: i64,
) -> Result<Vec<IdAndColumn>, StoreError> {
    let here = sheet::table
        .filter(sheet::consultation.eq(consultation.as_bytes().as_slice()))
        .filter(sheet::id.gt(after.to_vec()));
    Ok(here.order(sheet::id).limit(most).select((sheet::id, sheet::wrap)).load(tx.connection)?)
}

/// Writes a sheet over the one it was opened from, if not a byte of that has changed since (SECURITY B6).
///
/// # Errors
/// [`StoreError::Changed`] otherwise.
pub fn update(tx: &mut WriteTx<'_>, read: &AnswerRow, resealed: ResealedAnswers) -> Result<(), StoreError> {
    let AnswerRow { id, keep, columns } = resealed.into_row();
    let old = &read.columns;
    let unchanged = sheet::table
        .find(id.as_bytes().as_slice().to_vec())
        .filter(sheet::keep.eq(read.keep))
        .filter(convert::holds!(sheet::wrap, sheet::table, &old.wrap))
        .filter(convert::holds!(sheet::head, sheet::table, &old.head))
        .filter(convert::holds!(sheet::answers, sheet::table, &old.answers))
        .filter(convert::holds!(sheet::about, sheet::table, &old.about))
        .filter(convert::holds!(sheet::own, sheet::table, &old.own));
    let changes = (
        sheet::keep.eq(keep),
        sheet::wrap.eq(columns.wrap),
        sheet::head.eq(columns.head),
        sheet::answers.eq(columns.answers),
        sheet::about.eq(columns.about),
        sheet::own.eq(columns.own),
    );
    let rows = diesel::update(unchanged).set(changes).execute(tx.connection)?;
    exactly_one(tx.leaves_order(rows))
}

/// Erases the sheet of this receipt; erasing what is not there is no error.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase(tx: &mut WriteTx<'_>, keys: &ReceiptKeys) -> Result<(), StoreError> {
    let rows =
        diesel::delete(sheet::table.find(keys.answers_id().as_bytes().as_slice().to_vec())).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}
