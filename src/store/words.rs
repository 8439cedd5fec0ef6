//! Words rows: sealed free text. Nothing but the receipt joins one to its answer sheet (PSE-8).

use diesel::prelude::*;

use crate::domain::ids::ConsultationId;
use crate::vault::rows::{MarksToCount, ReadColumns, ResealedWords, SealedWords, WordsColumns, WordsRow};
use crate::vault::{ReceiptKeys, WordsId};

use super::convert;
use super::error::{StoreError, exactly_one};
use super::schema::words;
use super::transaction::{ReadTx, WriteTx};

/// A row's id and one of its sealed columns.
pub type IdAndColumn = (Vec<u8>, Option<Vec<u8>>);

type Row = (
    Vec<u8>,
    Vec<u8>,
    bool,
    Option<Vec<u8>>,
    Option<Vec<u8>>,
    Option<Vec<u8>>,
    Option<Vec<u8>>,
    Option<Vec<u8>>,
    Option<Vec<u8>>,
);

fn from_row((id, _, keep, wrap, head, raw, reading, marks, own): Row) -> Result<WordsRow, StoreError> {
    let columns = WordsColumns { wrap, head, raw, reading, marks, own };
    Ok(WordsRow { id: WordsId::from_bytes(convert::bytes(id)?), keep, columns })
}

/// Adds a words row.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if the id is there.
pub fn insert(tx: &mut WriteTx<'_>, consultation: ConsultationId, sealed: SealedWords) -> Result<(), StoreError> {
    let WordsRow { id, keep, columns } = sealed.into_row();
    let values = (
        words::id.eq(id.as_bytes().as_slice()),
        words::consultation.eq(consultation.as_bytes().as_slice()),
        words::keep.eq(keep),
        words::wrap.eq(columns.wrap),
        words::head.eq(columns.head),
        words::raw.eq(columns.raw),
        words::reading.eq(columns.reading),
        words::marks.eq(columns.marks),
        words::own.eq(columns.own),
    );
    let rows = diesel::insert_into(words::table).values(values).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

/// The words row of this receipt.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find(tx: &mut ReadTx<'_>, keys: &ReceiptKeys) -> Result<Option<WordsRow>, StoreError> {
    let row: Option<Row> =
        words::table.find(keys.words_id().as_bytes().as_slice().to_vec()).first(tx.connection).optional()?;
    row.map(from_row).transpose()
}

/// The words row with this id, in this consultation: a reader's way to an item.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_by_id(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    id: &WordsId,
) -> Result<Option<WordsRow>, StoreError> {
    let here = words::table
        .find(id.as_bytes().as_slice().to_vec())
        .filter(words::consultation.eq(consultation.as_bytes().as_slice()));
    let row: Option<Row> = here.first(tx.connection).optional()?;
    row.map(from_row).transpose()
}

/// Every words row of one consultation whose id comes after `after`, at most `most`, by id: ids are pseudo-random.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_after(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    after: &[u8],
    most: i64,
) -> Result<Vec<WordsRow>, StoreError> {
    let here = words::table
        .filter(words::consultation.eq(consultation.as_bytes().as_slice()))
        .filter(words::id.gt(after.to_vec()));
    let rows: Vec<Row> = here.order(words::id).limit(most).load(tx.connection)?;
    rows.into_iter().map(from_row).collect()
}

/// The marks of at most `most` words rows of one consultation after an id, by id, to be counted: nothing that anybody wrote is taken.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_marks(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    after: &[u8],
    most: i64,
) -> Result<Vec<MarksToCount>, StoreError> {
    let here = words::table
        .filter(words::consultation.eq(consultation.as_bytes().as_slice()))
        .filter(words::id.gt(after.to_vec()));
    type Columns = (Vec<u8>, Option<Vec<u8>>, Option<Vec<u8>>);
    let needed = (words::id, words::wrap, words::marks);
    let rows: Vec<Columns> = here.order(words::id).limit(most).select(needed).load(tx.connection)?;
    let of =
        |(id, wrap, marks): Columns| Ok(MarksToCount { id: WordsId::from_bytes(convert::bytes(id)?), wrap, marks });
    rows.into_iter().map(of).collect()
}

/// The id and the wrap of at most `most` words rows of one consultation after an id, by id. The wrap changes whenever its person changes
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
    let here = words::table
        .filter(words::consultation.eq(consultation.as_bytes().as_slice()))
        .filter(words::id.gt(after.to_vec()));
    Ok(here.order(words::id).limit(most).select((words::id, words::wrap)).load(tx.connection)?)
}

/// Writes a row over the one it was opened from, if not a byte of that has changed since (SECURITY B6).
///
/// # Errors
/// [`StoreError::Changed`] otherwise.
pub fn update(tx: &mut WriteTx<'_>, read: &WordsRow, resealed: ResealedWords) -> Result<(), StoreError> {
    // Quotes of this person go by the ids that the receipt gives, in the same transaction (decision 0059).
    let (WordsRow { id, keep, columns }, _items) = resealed.into_parts();
    let old = &read.columns;
    let unchanged = words::table
        .find(id.as_bytes().as_slice().to_vec())
        .filter(words::keep.eq(read.keep))
        .filter(convert::holds!(words::wrap, words::table, &old.wrap))
        .filter(convert::holds!(words::head, words::table, &old.head))
        .filter(convert::holds!(words::raw, words::table, &old.raw))
        .filter(convert::holds!(words::reading, words::table, &old.reading))
        .filter(convert::holds!(words::marks, words::table, &old.marks))
        .filter(convert::holds!(words::own, words::table, &old.own));
    let changes = (
        words::keep.eq(keep),
        words::wrap.eq(columns.wrap),
        words::head.eq(columns.head),
        words::raw.eq(columns.raw),
        words::reading.eq(columns.reading),
        words::marks.eq(columns.marks),
        words::own.eq(columns.own),
    );
    let rows = diesel::update(unchanged).set(changes).execute(tx.connection)?;
    exactly_one(tx.leaves_order(rows))
}

/// Writes a reader's work. The first save wins: a row that was read or changed meanwhile is left alone (DESIGN 8).
///
/// # Errors
/// [`StoreError::Changed`] if it was.
pub fn update_reading(tx: &mut WriteTx<'_>, read: &WordsRow, columns: ReadColumns) -> Result<(), StoreError> {
    let old = &read.columns;
    let unchanged = words::table
        .find(read.id.as_bytes().as_slice().to_vec())
        .filter(convert::holds!(words::wrap, words::table, &old.wrap))
        .filter(convert::holds!(words::reading, words::table, &old.reading))
        .filter(convert::holds!(words::marks, words::table, &old.marks));
    let changes = (words::reading.eq(Some(columns.reading)), words::marks.eq(columns.marks));
    let rows = diesel::update(unchanged).set(changes).execute(tx.connection)?;
    exactly_one(tx.leaves_order(rows))
}

/// Erases the words row of this receipt; erasing what is not there is no error.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase(tx: &mut WriteTx<'_>, keys: &ReceiptKeys) -> Result<(), StoreError> {
    let rows =
        diesel::delete(words::table.find(keys.words_id().as_bytes().as_slice().to_vec())).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}
