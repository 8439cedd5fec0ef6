//! Erasing on schedule and by the ledger: rows and segments by their ids, never by what is in them. A segment becomes NULL, a row
//! is deleted; nothing is hidden and nothing can be brought back (RET-6). What goes whole tables at a time: [`super::lifetimes`].

use diesel::prelude::*;

use crate::domain::ids::ConsultationId;
use crate::vault::{AnswerSheetId, ComplaintId, WordsId};

use super::connection::Database;
use super::convert;
use super::error::StoreError;
use super::schema::{answer_sheet as sheet, card, complaint, words};
use super::transaction::{ReadTx, WriteTx};

type Backend = <Database as Connection>::Backend;

/// Which answer sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheets {
    /// Those whose bands are there.
    WithAbout,
    /// Those of people who did not agree to longer keeping.
    NotKept,
    /// All of them.
    All,
}

/// Which words rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordsRows {
    /// Those whose raw words are there.
    WithRaw,
    /// Those of people who did not agree to longer keeping.
    NotKept,
    /// All of them.
    All,
}

/// A row's id and its wrap.
pub type IdAndWrap<I> = (I, Option<Vec<u8>>);

fn sheets(of: ConsultationId, which: Sheets) -> sheet::BoxedQuery<'static, Backend> {
    let here = sheet::table.filter(sheet::consultation.eq(of.as_bytes().to_vec())).into_boxed();
    match which {
        Sheets::WithAbout => here.filter(sheet::about.is_not_null()),
        Sheets::NotKept => here.filter(sheet::keep.eq(false)),
        Sheets::All => here,
    }
}

fn words_rows(of: ConsultationId, which: WordsRows) -> words::BoxedQuery<'static, Backend> {
    let here = words::table.filter(words::consultation.eq(of.as_bytes().to_vec())).into_boxed();
    match which {
        WordsRows::WithRaw => here.filter(words::raw.is_not_null()),
        WordsRows::NotKept => here.filter(words::keep.eq(false)),
        WordsRows::All => here,
    }
}

/// How many answer sheets those are: for a size band, and shown to nobody.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn count_sheets(tx: &mut ReadTx<'_>, of: ConsultationId, which: Sheets) -> Result<u64, StoreError> {
    convert::number(sheets(of, which).count().get_result(tx.connection)?)
}

/// How many words rows those are: for a size band, and shown to nobody.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn count_words(tx: &mut ReadTx<'_>, of: ConsultationId, which: WordsRows) -> Result<u64, StoreError> {
    convert::number(words_rows(of, which).count().get_result(tx.connection)?)
}

/// At most `most` of those answer sheets whose id comes after `after`, by id.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_sheets(
    tx: &mut ReadTx<'_>,
    (of, which): (ConsultationId, Sheets),
    after: &[u8],
    most: i64,
) -> Result<Vec<IdAndWrap<AnswerSheetId>>, StoreError> {
    let some = sheets(of, which).filter(sheet::id.gt(after.to_vec())).order(sheet::id).limit(most);
    let rows: Vec<(Vec<u8>, Option<Vec<u8>>)> = some.select((sheet::id, sheet::wrap)).load(tx.connection)?;
    rows.into_iter().map(|(id, wrap)| Ok((AnswerSheetId::from_bytes(convert::bytes(id)?), wrap))).collect()
}

/// At most `most` of those words rows whose id comes after `after`, by id.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_words(
    tx: &mut ReadTx<'_>,
    (of, which): (ConsultationId, WordsRows),
    after: &[u8],
    most: i64,
) -> Result<Vec<IdAndWrap<WordsId>>, StoreError> {
    let some = words_rows(of, which).filter(words::id.gt(after.to_vec())).order(words::id).limit(most);
    let rows: Vec<(Vec<u8>, Option<Vec<u8>>)> = some.select((words::id, words::wrap)).load(tx.connection)?;
    rows.into_iter().map(|(id, wrap)| Ok((WordsId::from_bytes(convert::bytes(id)?), wrap))).collect()
}

/// Erases an answer sheet; erasing what is not there is no error, here and below.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_sheet(tx: &mut WriteTx<'_>, id: &AnswerSheetId) -> Result<(), StoreError> {
    let rows = diesel::delete(sheet::table.find(id.as_bytes().to_vec())).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

/// Erases a words row.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_words_row(tx: &mut WriteTx<'_>, id: &WordsId) -> Result<(), StoreError> {
    let rows = diesel::delete(words::table.find(id.as_bytes().to_vec())).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

/// Erases the bands of an answer sheet.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_about(tx: &mut WriteTx<'_>, id: &AnswerSheetId) -> Result<(), StoreError> {
    let row = sheet::table.find(id.as_bytes().to_vec());
    let rows = diesel::update(row).set(sheet::about.eq(None::<Vec<u8>>)).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

/// Erases what was written; what readers made of it stays.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_raw(tx: &mut WriteTx<'_>, id: &WordsId) -> Result<(), StoreError> {
    let row = words::table.find(id.as_bytes().to_vec());
    let rows = diesel::update(row).set(words::raw.eq(None::<Vec<u8>>)).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

/// Erases what was written, with everything that was made of it.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_words(tx: &mut WriteTx<'_>, id: &WordsId) -> Result<(), StoreError> {
    let nothing =
        (words::raw.eq(None::<Vec<u8>>), words::reading.eq(None::<Vec<u8>>), words::marks.eq(None::<Vec<u8>>));
    let rows = diesel::update(words::table.find(id.as_bytes().to_vec())).set(nothing).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

/// Erases what says that words may be quoted or shown to the panel, and what was made of them (B8: without a head, C1 and C2 only).
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_head_and_reading(tx: &mut WriteTx<'_>, id: &WordsId) -> Result<(), StoreError> {
    let nothing = (words::head.eq(None::<Vec<u8>>), words::reading.eq(None::<Vec<u8>>));
    let rows = diesel::update(words::table.find(id.as_bytes().to_vec())).set(nothing).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

/// Ends longer keeping of an answer sheet (C5).
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn end_keeping_sheet(tx: &mut WriteTx<'_>, id: &AnswerSheetId) -> Result<(), StoreError> {
    let rows =
        diesel::update(sheet::table.find(id.as_bytes().to_vec())).set(sheet::keep.eq(false)).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

/// Ends longer keeping of a words row (C5).
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn end_keeping_words(tx: &mut WriteTx<'_>, id: &WordsId) -> Result<(), StoreError> {
    let rows =
        diesel::update(words::table.find(id.as_bytes().to_vec())).set(words::keep.eq(false)).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

/// How many cards a consultation has: for a size band.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn count_cards(tx: &mut ReadTx<'_>, of: ConsultationId) -> Result<u64, StoreError> {
    let here = card::table.filter(card::consultation.eq(of.as_bytes().to_vec()));
    convert::number(here.count().get_result(tx.connection)?)
}

/// The ids of all complaints of a consultation.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_complaints(tx: &mut ReadTx<'_>, of: ConsultationId) -> Result<Vec<ComplaintId>, StoreError> {
    let here = complaint::table.filter(complaint::consultation.eq(of.as_bytes().to_vec()));
    let ids: Vec<Vec<u8>> = here.order(complaint::id).select(complaint::id).load(tx.connection)?;
    ids.into_iter().map(|id| Ok(ComplaintId::from_bytes(convert::bytes(id)?))).collect()
}
