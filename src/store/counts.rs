//! How many rows the tables hold that participants write to: for checks that nothing was stored. Never shown and never
//! measured while the service runs (AGG-18).

use diesel::prelude::*;

use super::error::StoreError;
use super::schema::{answer_sheet, card, complaint, ended_visit, saved_visit, words};
use super::transaction::ReadTx;

/// The number of rows of each table, and of spent cards.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn all(tx: &mut ReadTx<'_>) -> Result<Vec<(&'static str, i64)>, StoreError> {
    Ok(vec![
        ("card", card::table.count().get_result(tx.connection)?),
        ("spent", card::table.filter(card::spent.eq(true)).count().get_result(tx.connection)?),
        ("answer_sheet", answer_sheet::table.count().get_result(tx.connection)?),
        ("words", words::table.count().get_result(tx.connection)?),
        ("saved_visit", saved_visit::table.count().get_result(tx.connection)?),
        ("complaint", complaint::table.count().get_result(tx.connection)?),
        ("ended_visit", ended_visit::table.count().get_result(tx.connection)?),
    ])
}
