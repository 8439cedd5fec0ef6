//! Which terms for reading releases somebody accepted, and when (ACC-12). Nothing takes an acceptance back.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::ids::{AccountId, ConsultationId};

use super::convert;
use super::error::StoreError;
use super::schema::release_terms as terms;
use super::transaction::{ReadTx, WriteTx};

/// The hash of the terms that somebody accepted here, if they did.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    account: AccountId,
) -> Result<Option<[u8; 32]>, StoreError> {
    let accepted = terms::table.find((consultation.as_bytes().as_slice(), account.as_bytes().as_slice()));
    let sha256: Option<Vec<u8>> = accepted.select(terms::sha256).first(tx.connection).optional()?;
    sha256.map(convert::bytes).transpose()
}

/// Notes an acceptance, in the place of one of an earlier text.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn put(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    account: AccountId,
    (sha256, accepted_on): (&[u8; 32], NaiveDate),
) -> Result<(), StoreError> {
    let key = (consultation.as_bytes().as_slice(), account.as_bytes().as_slice());
    diesel::delete(terms::table.find(key)).execute(tx.connection)?;
    let values = (
        terms::consultation.eq(key.0),
        terms::account.eq(key.1),
        terms::sha256.eq(sha256.as_slice()),
        terms::accepted_on.eq(accepted_on),
    );
    diesel::insert_into(terms::table).values(values).execute(tx.connection)?;
    Ok(())
}
