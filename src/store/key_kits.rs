//! Prints of the offline key kit (D14): never what was printed, only its hash, by whom and on which day, and that it was typed back.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::ids::{AccountId, ConsultationId, KitId};

use super::convert;
use super::error::StoreError;
use super::schema::key_kit;
use super::transaction::{ReadTx, WriteTx};

/// One print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredKit {
    /// Its id.
    pub id: KitId,
    /// The consultation whose key it holds; none for the installation's own keys.
    pub consultation: Option<ConsultationId>,
    /// The hash of exactly what was printed.
    pub sha256: [u8; 32],
    /// The day on which it was printed.
    pub printed_on: NaiveDate,
    /// Who had it printed.
    pub printed_by: AccountId,
    /// The day on which it was typed back, and by whom.
    pub read_back: Option<(NaiveDate, AccountId)>,
}

/// Notes a print.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn insert(tx: &mut WriteTx<'_>, new: &StoredKit) -> Result<(), StoreError> {
    let values = (
        key_kit::id.eq(new.id.as_bytes().as_slice()),
        key_kit::consultation.eq(new.consultation.as_ref().map(|id| id.as_bytes().as_slice())),
        key_kit::sha256.eq(new.sha256.as_slice()),
        key_kit::printed_on.eq(new.printed_on),
        key_kit::printed_by.eq(new.printed_by.as_bytes().as_slice()),
        key_kit::read_back_on.eq(new.read_back.map(|(day, _)| day)),
        key_kit::read_back_by.eq(new.read_back.as_ref().map(|(_, by)| by.as_bytes().as_slice())),
    );
    diesel::insert_into(key_kit::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// Every print of the installation's kit, or of one consultation's, oldest first.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list(tx: &mut ReadTx<'_>, of: Option<ConsultationId>) -> Result<Vec<StoredKit>, StoreError> {
    type Row = (Vec<u8>, Option<Vec<u8>>, Vec<u8>, NaiveDate, Vec<u8>, Option<NaiveDate>, Option<Vec<u8>>);
    let ordered = key_kit::table.order((key_kit::printed_on, key_kit::id));
    let rows: Vec<Row> = match &of {
        Some(id) => ordered.filter(key_kit::consultation.eq(id.as_bytes().as_slice())).load(tx.connection)?,
        None => ordered.filter(key_kit::consultation.is_null()).load(tx.connection)?,
    };
    rows.into_iter()
        .map(|(id, _, sha256, printed_on, printed_by, day, by)| {
            Ok(StoredKit {
                id: convert::kit_id(id)?,
                consultation: of,
                sha256: convert::bytes(sha256)?,
                printed_on,
                printed_by: convert::account_id(printed_by)?,
                read_back: day.zip(by.map(convert::account_id).transpose()?),
            })
        })
        .collect()
}

/// Notes that a print was typed back.
///
/// # Errors
/// [`StoreError::Changed`] if it was already, or is not there.
pub fn note_read_back(tx: &mut WriteTx<'_>, id: KitId, day: NaiveDate, by: AccountId) -> Result<(), StoreError> {
    let this = key_kit::table.find(id.as_bytes().as_slice()).filter(key_kit::read_back_on.is_null());
    let values = (key_kit::read_back_on.eq(day), key_kit::read_back_by.eq(by.as_bytes().as_slice()));
    match diesel::update(this).set(values).execute(tx.connection)? {
        1 => Ok(()),
        _ => Err(StoreError::Changed),
    }
}
