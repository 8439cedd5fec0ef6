//! Cards and their batches. A card row says that the card was issued and whether it is spent: no time, no
//! order, nothing that leads to an answer (SECURITY 3).

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::ids::{BatchId, ConsultationId};

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
    );
    diesel::insert_into(card_batch::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// The batches of one consultation, oldest day first.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_batches(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<Vec<StoredBatch>, StoreError> {
    let here = card_batch::table.filter(card_batch::consultation.eq(consultation.as_bytes().as_slice()));
    let columns = (card_batch::id, card_batch::label, card_batch::cards, card_batch::printed_on);
    let rows: Vec<(Vec<u8>, String, i64, NaiveDate)> =
        here.order((card_batch::printed_on, card_batch::label)).select(columns).load(tx.connection)?;
    rows.into_iter()
        .map(|(id, label, cards, printed_on)| {
            Ok(StoredBatch { id: convert::batch_id(id)?, label, cards: convert::number(cards)?, printed_on })
        })
        .collect()
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
    diesel::insert_into(card::table).values(values).execute(tx.connection)?;
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

/// Marks an unspent card as spent and returns whether it was one: exactly one caller is ever told yes.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn spend(tx: &mut WriteTx<'_>, consultation: ConsultationId, id: &[u8; 32]) -> Result<bool, StoreError> {
    let unspent = card::table
        .find(id.as_slice())
        .filter(card::consultation.eq(consultation.as_bytes().as_slice()))
        .filter(card::spent.eq(false));
    Ok(diesel::update(unspent).set(card::spent.eq(true)).execute(tx.connection)? == 1)
}
