//! A consultation's public keys and the grants that let named people open what is sealed to them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::ids::{AccountId, ConsultationId};

use super::connection;
use super::convert;
use super::error::StoreError;
use super::schema::{consultation_key, departure, key_grant};
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
    diesel::delete(departure::table.filter(departure::consultation.eq(id))).execute(tx.connection)?;
    diesel::delete(consultation_key::table.filter(consultation_key::consultation.eq(id))).execute(tx.connection)?;
    Ok(())
}

/// The newest epoch of each kind that a consultation has keys of.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn newest_epochs(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<BTreeMap<String, u32>, StoreError> {
    let here = consultation_key::table.filter(consultation_key::consultation.eq(consultation.as_bytes().as_slice()));
    let ordered = here.order((consultation_key::kind, consultation_key::epoch));
    let rows: Vec<(String, i64)> =
        ordered.select((consultation_key::kind, consultation_key::epoch)).load(tx.connection)?;
    rows.into_iter().map(|(kind, epoch)| Ok((kind, convert::number(epoch)?))).collect()
}

/// For a transaction that writes what was sealed to the keys in force: until it ends no new key comes into force. What it reads of
/// the keys after this is what holds when it commits.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn share(tx: &mut WriteTx<'_>, consultation: ConsultationId) -> Result<(), StoreError> {
    Ok(connection::lock_shared(tx.connection, lock_of(consultation))?)
}

/// For the transaction that puts a new key into force: it waits for all that [`share`], and those after it see the new key.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn hold(tx: &mut WriteTx<'_>, consultation: ConsultationId) -> Result<(), StoreError> {
    Ok(connection::lock_alone(tx.connection, lock_of(consultation))?)
}

/// The number of a consultation's lock. Two consultations with one number would wait for each other and be none the worse.
fn lock_of(consultation: ConsultationId) -> i64 {
    let (first, _) = consultation.as_bytes().split_first_chunk::<8>().unwrap_or((&[0; 8], &[]));
    i64::from_be_bytes(*first)
}

/// Erases the grants of a kind to every epoch before `epoch`: nothing is sealed to those any more.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_grants_before(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    kind: &str,
    epoch: u32,
) -> Result<(), StoreError> {
    let here = key_grant::table
        .filter(key_grant::consultation.eq(consultation.as_bytes().as_slice()))
        .filter(key_grant::kind.eq(kind))
        .filter(key_grant::epoch.lt(i64::from(epoch)));
    diesel::delete(here).execute(tx.connection)?;
    Ok(())
}

/// Every grant that one person holds anywhere: the consultation, the kind and the epoch.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_grants_of(
    tx: &mut ReadTx<'_>,
    account: AccountId,
) -> Result<Vec<(ConsultationId, String, u32)>, StoreError> {
    let own = key_grant::table.filter(key_grant::account.eq(account.as_bytes().as_slice()));
    let columns = (key_grant::consultation, key_grant::kind, key_grant::epoch);
    let rows: Vec<(Vec<u8>, String, i64)> = own.order(columns).select(columns).load(tx.connection)?;
    let of = |(consultation, kind, epoch)| Ok((convert::consultation_id(consultation)?, kind, convert::number(epoch)?));
    rows.into_iter().map(of).collect()
}

/// Somebody who held a key and left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDeparture {
    /// The word of the kind.
    pub kind: String,
    /// Who.
    pub account: AccountId,
    /// The newest epoch they held.
    pub epoch: u32,
    /// The day.
    pub left_on: NaiveDate,
}

/// Notes that somebody left with a key, in place of an earlier note of the same person and kind.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn replace_departure(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    new: &StoredDeparture,
) -> Result<(), StoreError> {
    let (id, account) = (consultation.as_bytes().as_slice(), new.account.as_bytes().as_slice());
    diesel::delete(departure::table.find((id, &new.kind, account))).execute(tx.connection)?;
    let values = (
        departure::consultation.eq(id),
        departure::kind.eq(&new.kind),
        departure::account.eq(account),
        departure::epoch.eq(i64::from(new.epoch)),
        departure::left_on.eq(new.left_on),
    );
    diesel::insert_into(departure::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// Everybody who left with a key of a consultation that is not replaced yet, by the day.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_departures(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<Vec<StoredDeparture>, StoreError> {
    let here = departure::table.filter(departure::consultation.eq(consultation.as_bytes().as_slice()));
    let columns = (departure::kind, departure::account, departure::epoch, departure::left_on);
    let ordered = here.order((departure::left_on, departure::kind, departure::account)).select(columns);
    let rows: Vec<(String, Vec<u8>, i64, NaiveDate)> = ordered.load(tx.connection)?;
    let of = |(kind, account, epoch, left_on)| {
        let (account, epoch) = (convert::account_id(account)?, convert::number(epoch)?);
        Ok(StoredDeparture { kind, account, epoch, left_on })
    };
    rows.into_iter().map(of).collect()
}

/// Erases the notes of those who left with a pair before `epoch`: it is out of use.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn erase_departures_before(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    kind: &str,
    epoch: u32,
) -> Result<(), StoreError> {
    let here = departure::table
        .filter(departure::consultation.eq(consultation.as_bytes().as_slice()))
        .filter(departure::kind.eq(kind))
        .filter(departure::epoch.lt(i64::from(epoch)));
    diesel::delete(here).execute(tx.connection)?;
    Ok(())
}
