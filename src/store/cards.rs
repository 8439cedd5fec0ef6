//! Cards and their batches. A card row says that the card was issued and whether it is spent: no time, no
//! order, nothing that leads to an answer (SECURITY 3).

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::ids::{AccountId, BatchId, ConsultationId};

use super::convert;
use super::error::StoreError;
use super::schema::{card, card_batch};
use super::transaction::{ReadTx, WriteTx};

/// One printed batch.
#[derive(Debug, Clone)]
pub struct StoredBatch {
    /// Its id, known to staff only.
    pub id: BatchId,
    /// What the coordinator calls it.
    pub label: String,
    /// How many cards were printed. How many are unused is never shown (SECURITY 7).
    pub cards: u32,
    /// The day of printing.
    pub printed_on: NaiveDate,
    /// Who made it, if that was noted: nobody enters answers with cards of their own (PAR-10).
    pub printed_by: Option<AccountId>,
    /// The notice that is printed in a batch of paper forms; a batch of cards has none.
    pub paper: Option<PaperNotice>,
}

/// The notice that people agree to on paper: the one that was printed (CON-7).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperNotice {
    /// Its version.
    pub version: u32,
    /// BCP 47 tag of its language.
    pub language: String,
}

/// Adds a batch.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn insert_batch(tx: &mut WriteTx<'_>, consultation: ConsultationId, new: &StoredBatch) -> Result<(), StoreError> {
    let values = (
        card_batch::id.eq(new.id.as_bytes().as_slice()),
        card_batch::consultation.eq(consultation.as_bytes().as_slice()),
        card_batch::label.eq(&new.label),
        card_batch::cards.eq(i64::from(new.cards)),
        card_batch::printed_on.eq(new.printed_on),
        card_batch::printed_by.eq(new.printed_by.as_ref().map(|account| account.as_bytes().to_vec())),
        card_batch::paper_notice.eq(new.paper.as_ref().map(|paper| i64::from(paper.version))),
        card_batch::paper_language.eq(new.paper.as_ref().map(|paper| paper.language.clone())),
    );
    let rows = diesel::insert_into(card_batch::table).values(values).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

/// The batches of one consultation, oldest day first.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_batches(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<Vec<StoredBatch>, StoreError> {
    let here = card_batch::table.filter(card_batch::consultation.eq(consultation.as_bytes().as_slice()));
    let columns = (
        (card_batch::id, card_batch::label, card_batch::cards, card_batch::printed_on),
        (card_batch::printed_by, card_batch::paper_notice, card_batch::paper_language),
    );
    let rows: Vec<BatchRow> =
        here.order((card_batch::printed_on, card_batch::label)).select(columns).load(tx.connection)?;
    rows.into_iter().map(batch).collect()
}

type BatchRow = ((Vec<u8>, String, i64, NaiveDate), (Option<Vec<u8>>, Option<i64>, Option<String>));

fn batch(((id, label, cards, printed_on), (by, version, language)): BatchRow) -> Result<StoredBatch, StoreError> {
    let paper = match (version, language) {
        (Some(version), Some(language)) => Some(PaperNotice { version: convert::number(version)?, language }),
        _ => None,
    };
    let printed_by = by.map(convert::account_id).transpose()?;
    Ok(StoredBatch { id: convert::batch_id(id)?, label, cards: convert::number(cards)?, printed_on, printed_by, paper })
}

/// Adds an issued card.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if it was issued before.
pub fn insert(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    id: &[u8; 32],
    batch_tag: &[u8; 16],
) -> Result<(), StoreError> {
    let values = (
        card::id.eq(id.as_slice()),
        card::consultation.eq(consultation.as_bytes().as_slice()),
        card::batch_tag.eq(batch_tag.as_slice()),
        card::spent.eq(false),
    );
    let rows = diesel::insert_into(card::table).values(values).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

/// Whether the card was issued for this consultation. Whether it is spent is not asked: only *Send* tells (D8).
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn was_issued(tx: &mut ReadTx<'_>, consultation: ConsultationId, id: &[u8; 32]) -> Result<bool, StoreError> {
    let issued = card::table.find(id.as_slice()).filter(card::consultation.eq(consultation.as_bytes().as_slice()));
    Ok(diesel::select(diesel::dsl::exists(issued)).get_result(tx.connection)?)
}

/// The tag by which the batch of an issued card is found; none if it was not issued for this consultation.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_tag(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    id: &[u8; 32],
) -> Result<Option<[u8; 16]>, StoreError> {
    let issued = card::table.find(id.as_slice()).filter(card::consultation.eq(consultation.as_bytes().as_slice()));
    let tag: Option<Vec<u8>> = issued.select(card::batch_tag).first(tx.connection).optional()?;
    tag.map(convert::bytes).transpose()
}

/// A card's id and its batch tag.
pub type TaggedCard = ([u8; 32], [u8; 16]);

/// Every card of a consultation with its tag: whoever holds K_batch finds those of one batch among them.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_tags(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<Vec<TaggedCard>, StoreError> {
    let here = card::table.filter(card::consultation.eq(consultation.as_bytes().as_slice()));
    let rows: Vec<(Vec<u8>, Vec<u8>)> = here.select((card::id, card::batch_tag)).load(tx.connection)?;
    rows.into_iter().map(|(id, tag)| Ok((convert::bytes(id)?, convert::bytes(tag)?))).collect()
}

/// Erases a card, spent or not.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase(tx: &mut WriteTx<'_>, consultation: ConsultationId, id: &[u8; 32]) -> Result<(), StoreError> {
    let one = card::table.find(id.as_slice()).filter(card::consultation.eq(consultation.as_bytes().as_slice()));
    let rows = diesel::delete(one).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

/// Erases a batch from the list and returns whether it stood there.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_batch(tx: &mut WriteTx<'_>, consultation: ConsultationId, id: BatchId) -> Result<bool, StoreError> {
    let one = card_batch::table.find(id.as_bytes().as_slice());
    let one = one.filter(card_batch::consultation.eq(consultation.as_bytes().as_slice()));
    let rows = diesel::delete(one).execute(tx.connection)?;
    Ok(tx.leaves_order(rows) == 1)
}

/// Marks an unspent card as spent and returns whether it was one: exactly one caller is ever told yes.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn spend(tx: &mut WriteTx<'_>, consultation: ConsultationId, id: &[u8; 32]) -> Result<bool, StoreError> {
    let unspent = card::table
        .find(id.as_slice())
        .filter(card::consultation.eq(consultation.as_bytes().as_slice()))
        .filter(card::spent.eq(false));
    let rows = diesel::update(unspent).set(card::spent.eq(true)).execute(tx.connection)?;
    Ok(tx.leaves_order(rows) == 1)
}
