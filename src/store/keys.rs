//! A consultation's public keys and the grants that let named people open what is sealed to them.

use diesel::prelude::*;

use crate::domain::ids::{AccountId, ConsultationId};

use super::convert;
use super::error::StoreError;
use super::schema::{consultation_key, key_grant};
use super::transaction::{ReadTx, WriteTx};

/// A public key with its authentication code, as SECURITY B2 writes it.
#[derive(Debug, Clone)]
pub struct StoredKey {
    /// The word of the kind: figures, words or panel.
    pub kind: String,
    /// The epoch, from 1.
    pub epoch: u32,
    /// Key and code.
    pub public_key: Vec<u8>,
}

/// One person's grant to one private key.
#[derive(Debug, Clone)]
pub struct StoredGrant {
    /// The word of the kind.
    pub kind: String,
    /// The epoch.
    pub epoch: u32,
    /// Who holds it.
    pub account: AccountId,
    /// The private key, sealed to the account and under the consultation's key.
    pub sealed: Vec<u8>,
}

/// Adds a public key.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if this kind has this epoch already.
pub fn insert(tx: &mut WriteTx<'_>, consultation: ConsultationId, new: &StoredKey) -> Result<(), StoreError> {
    let values = (
        consultation_key::consultation.eq(consultation.as_bytes().as_slice()),
        consultation_key::kind.eq(&new.kind),
        consultation_key::epoch.eq(i64::from(new.epoch)),
        consultation_key::public_key.eq(&new.public_key),
    );
    diesel::insert_into(consultation_key::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// Every public key of one consultation, by kind and epoch.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<Vec<StoredKey>, StoreError> {
    let here = consultation_key::table.filter(consultation_key::consultation.eq(consultation.as_bytes().as_slice()));
    let columns = (consultation_key::kind, consultation_key::epoch, consultation_key::public_key);
    let ordered = here.order((consultation_key::kind, consultation_key::epoch)).select(columns);
    let rows: Vec<(String, i64, Vec<u8>)> = ordered.load(tx.connection)?;
    rows.into_iter()
        .map(|(kind, epoch, public_key)| Ok(StoredKey { kind, epoch: convert::number(epoch)?, public_key }))
        .collect()
}

/// Adds a grant.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if this person holds it already.
pub fn insert_grant(tx: &mut WriteTx<'_>, consultation: ConsultationId, new: &StoredGrant) -> Result<(), StoreError> {
    let values = (
        key_grant::consultation.eq(consultation.as_bytes().as_slice()),
        key_grant::kind.eq(&new.kind),
        key_grant::epoch.eq(i64::from(new.epoch)),
        key_grant::account.eq(new.account.as_bytes().as_slice()),
        key_grant::sealed.eq(&new.sealed),
    );
    diesel::insert_into(key_grant::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// Every grant in one consultation.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_grants(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<Vec<StoredGrant>, StoreError> {
    let here = key_grant::table.filter(key_grant::consultation.eq(consultation.as_bytes().as_slice()));
    let columns = (key_grant::kind, key_grant::epoch, key_grant::account, key_grant::sealed);
    let rows: Vec<(String, i64, Vec<u8>, Vec<u8>)> = here.select(columns).load(tx.connection)?;
    rows.into_iter()
        .map(|(kind, epoch, account, sealed)| {
            let (epoch, account) = (convert::number(epoch)?, convert::account_id(account)?);
            Ok(StoredGrant { kind, epoch, account, sealed })
        })
        .collect()
}

/// Erases every grant one person holds to one kind of key.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_grants(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    kind: &str,
    account: AccountId,
) -> Result<(), StoreError> {
    let here = key_grant::table
        .filter(key_grant::consultation.eq(consultation.as_bytes().as_slice()))
        .filter(key_grant::kind.eq(kind))
        .filter(key_grant::account.eq(account.as_bytes().as_slice()));
    diesel::delete(here).execute(tx.connection)?;
    Ok(())
}

/// Erases every grant one person holds anywhere: nothing can be opened with a key pair that is gone.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_grants_of(tx: &mut WriteTx<'_>, account: AccountId) -> Result<(), StoreError> {
    diesel::delete(key_grant::table.filter(key_grant::account.eq(account.as_bytes().as_slice())))
        .execute(tx.connection)?;
    Ok(())
}

/// Erases every key and grant of one consultation: only before it opens, while nothing is sealed to them.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_all(tx: &mut WriteTx<'_>, consultation: ConsultationId) -> Result<(), StoreError> {
    let id = consultation.as_bytes().as_slice();
    diesel::delete(key_grant::table.filter(key_grant::consultation.eq(id))).execute(tx.connection)?;
    diesel::delete(consultation_key::table.filter(consultation_key::consultation.eq(id))).execute(tx.connection)?;
    Ok(())
}
