//! How far the audit log was sent to a syslog (ACC-7): one number for each address, so that nothing is left out after a rest.

use diesel::prelude::*;

use super::convert;
use super::error::StoreError;
use super::schema::audit_sent;
use super::transaction::{ReadTx, WriteTx};

/// The number of the last entry that was sent to this address; 0 if none was.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find(tx: &mut ReadTx<'_>, address: &str) -> Result<u64, StoreError> {
    let sent: Option<i64> =
        audit_sent::table.find(address).select(audit_sent::number).first(tx.connection).optional()?;
    sent.map_or(Ok(0), convert::number)
}

/// Notes how far the log was sent.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn put(tx: &mut WriteTx<'_>, address: &str, number: u64) -> Result<(), StoreError> {
    let number = i64::try_from(number).map_err(|_| StoreError::Malformed("a number out of range"))?;
    diesel::delete(audit_sent::table.find(address)).execute(tx.connection)?;
    let values = (audit_sent::address.eq(address), audit_sent::number.eq(number));
    diesel::insert_into(audit_sent::table).values(values).execute(tx.connection)?;
    Ok(())
}
