//! What readers hand on: quotes at their steps (AGG-33, AGG-34), and whole texts on their way to the panel (C6, decision 0061). One
//! person has one id in one release, so a second quote has no place to lie in.

use diesel::prelude::*;

use crate::domain::ids::ConsultationId;
use crate::domain::quote::Step;
use crate::domain::reading::ItemId;
use crate::vault::rows::{SealedQuote, SealedText};

use super::convert;
use super::error::{StoreError, exactly_one};
use super::schema::quote;
use super::transaction::{ReadTx, WriteTx};

/// A quote as it lies in the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredQuote {
    /// Its id.
    pub id: ItemId,
    /// How far it has come.
    pub step: Step,
    /// What is sealed.
    pub sealed: Vec<u8>,
}

type Row = (Vec<u8>, String, Vec<u8>);

fn from_row((id, step, sealed): Row) -> Result<StoredQuote, StoreError> {
    let step = step.parse().map_err(|_| StoreError::Malformed("a step of a quote"))?;
    Ok(StoredQuote { id: ItemId::from_bytes(convert::bytes(id)?), step, sealed })
}

fn bytes_of(ids: &[ItemId]) -> Vec<Vec<u8>> {
    ids.iter().map(|id| id.as_bytes().to_vec()).collect()
}

/// Adds a quote that was proposed: there is no other way in.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if this person has one in this release.
pub fn insert(tx: &mut WriteTx<'_>, consultation: ConsultationId, new: SealedQuote) -> Result<(), StoreError> {
    insert_at(tx, consultation, Step::Proposed, new.into_parts())
}

/// Adds a text of which a reader has hidden details: there is no other way in.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if this person has one with that number.
pub fn insert_text(tx: &mut WriteTx<'_>, consultation: ConsultationId, new: SealedText) -> Result<(), StoreError> {
    insert_at(tx, consultation, Step::Marked, new.into_parts())
}

fn insert_at(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    step: Step,
    (id, sealed): (ItemId, Vec<u8>),
) -> Result<(), StoreError> {
    let values = (
        quote::id.eq(id.as_bytes().to_vec()),
        quote::consultation.eq(consultation.as_bytes().to_vec()),
        quote::step.eq(step.as_str()),
        quote::sealed.eq(sealed),
    );
    let rows = diesel::insert_into(quote::table).values(values).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

/// Whether there is a quote with this id.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn exists(tx: &mut ReadTx<'_>, id: &ItemId) -> Result<bool, StoreError> {
    let here = quote::table.find(id.as_bytes().to_vec());
    Ok(diesel::select(diesel::dsl::exists(here)).get_result(tx.connection)?)
}

/// The quotes of a consultation at one step, by id: ids are pseudo-random.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list(tx: &mut ReadTx<'_>, consultation: ConsultationId, step: Step) -> Result<Vec<StoredQuote>, StoreError> {
    let here = quote::table
        .filter(quote::consultation.eq(consultation.as_bytes().to_vec()))
        .filter(quote::step.eq(step.as_str()));
    let rows: Vec<Row> = here.order(quote::id).select((quote::id, quote::step, quote::sealed)).load(tx.connection)?;
    rows.into_iter().map(from_row).collect()
}

/// The quotes at one step whose id comes after `after`, at most `most`, by id.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_after(
    tx: &mut ReadTx<'_>,
    (consultation, step): (ConsultationId, Step),
    after: &[u8],
    most: i64,
) -> Result<Vec<StoredQuote>, StoreError> {
    let here = quote::table
        .filter(quote::consultation.eq(consultation.as_bytes().to_vec()))
        .filter(quote::step.eq(step.as_str()))
        .filter(quote::id.gt(after.to_vec()));
    let columns = (quote::id, quote::step, quote::sealed);
    let rows: Vec<Row> = here.order(quote::id).limit(most).select(columns).load(tx.connection)?;
    rows.into_iter().map(from_row).collect()
}

/// The ids of all quotes of a consultation.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_ids(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<Vec<ItemId>, StoreError> {
    let here = quote::table.filter(quote::consultation.eq(consultation.as_bytes().to_vec()));
    let ids: Vec<Vec<u8>> = here.order(quote::id).select(quote::id).load(tx.connection)?;
    ids.into_iter().map(|id| Ok(ItemId::from_bytes(convert::bytes(id)?))).collect()
}

/// Those of `ids` that are there.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_those(tx: &mut ReadTx<'_>, ids: &[ItemId]) -> Result<Vec<ItemId>, StoreError> {
    let hers = quote::table.filter(quote::id.eq_any(bytes_of(ids)));
    let ids: Vec<Vec<u8>> = hers.select(quote::id).load(tx.connection)?;
    ids.into_iter().map(|id| Ok(ItemId::from_bytes(convert::bytes(id)?))).collect()
}

/// Puts a quote in the place of what was read: one step further, or the same under another pair.
///
/// # Errors
/// [`StoreError::Changed`] if it is not as it was read.
pub fn update(tx: &mut WriteTx<'_>, read: &StoredQuote, step: Step, sealed: Vec<u8>) -> Result<(), StoreError> {
    let changes = (quote::step.eq(step.as_str()), quote::sealed.eq(sealed));
    let unchanged = quote::table
        .find(read.id.as_bytes().to_vec())
        .filter(quote::step.eq(read.step.as_str()))
        .filter(quote::sealed.eq(read.sealed.clone()));
    let rows = diesel::update(unchanged).set(changes).execute(tx.connection)?;
    exactly_one(tx.leaves_order(rows))
}

/// Erases a quote as it was read.
///
/// # Errors
/// [`StoreError::Changed`] if it is not as it was read.
pub fn erase_read(tx: &mut WriteTx<'_>, read: &StoredQuote) -> Result<(), StoreError> {
    let unchanged = quote::table
        .find(read.id.as_bytes().to_vec())
        .filter(quote::step.eq(read.step.as_str()))
        .filter(quote::sealed.eq(read.sealed.clone()));
    let rows = diesel::delete(unchanged).execute(tx.connection)?;
    exactly_one(tx.leaves_order(rows))
}

/// Erases quotes by their ids; erasing what is not there is no error.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase(tx: &mut WriteTx<'_>, ids: &[ItemId]) -> Result<(), StoreError> {
    let these = quote::table.filter(quote::id.eq_any(bytes_of(ids)));
    let rows = diesel::delete(these).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}

/// Erases every quote of a consultation but these.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_all_but(tx: &mut WriteTx<'_>, consultation: ConsultationId, kept: &[ItemId]) -> Result<(), StoreError> {
    let others = quote::table
        .filter(quote::consultation.eq(consultation.as_bytes().to_vec()))
        .filter(diesel::dsl::not(quote::id.eq_any(bytes_of(kept))));
    let rows = diesel::delete(others).execute(tx.connection)?;
    tx.leaves_order(rows);
    Ok(())
}
