//! Recordings and pictures, whole, by their SHA-256 (LNG-5). Which belongs to what stands in the folder.

use std::sync::Arc;

use diesel::prelude::*;

use crate::domain::ids::ConsultationId;
use crate::domain::media::{MediaBytes, MediaHash};

use super::convert;
use super::error::StoreError;
use super::schema::medium;
use super::transaction::{ReadTx, WriteTx};

/// Keeps exactly these files of a consultation: others go, and those that stand already stay as they are.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn replace(tx: &mut WriteTx<'_>, consultation: ConsultationId, media: &[MediaBytes]) -> Result<(), StoreError> {
    let here = medium::consultation.eq(consultation.as_bytes().as_slice());
    let stored: Vec<Vec<u8>> = medium::table.filter(here).select(medium::sha256).load(tx.connection)?;
    let is_wanted = |sha256: &Vec<u8>| media.iter().any(|(wanted, _)| wanted.as_bytes().as_slice() == sha256);
    for gone in stored.iter().filter(|sha256| !is_wanted(sha256)) {
        let row = medium::table.find((consultation.as_bytes().as_slice(), gone.as_slice()));
        diesel::delete(row).execute(tx.connection)?;
    }
    for (sha256, content) in media {
        if !stored.iter().any(|stored| stored == sha256.as_bytes()) {
            let values = (
                medium::consultation.eq(consultation.as_bytes().as_slice()),
                medium::sha256.eq(sha256.as_bytes().as_slice()),
                medium::content.eq(&**content),
            );
            diesel::insert_into(medium::table).values(values).execute(tx.connection)?;
        }
    }
    Ok(())
}

/// The bytes of one file.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    sha256: MediaHash,
) -> Result<Option<Vec<u8>>, StoreError> {
    let row = medium::table.find((consultation.as_bytes().as_slice(), sha256.as_bytes().as_slice()));
    Ok(row.select(medium::content).first(tx.connection).optional()?)
}

/// Whether there is any file of any consultation.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn any(tx: &mut ReadTx<'_>) -> Result<bool, StoreError> {
    let first: Option<Vec<u8>> = medium::table.select(medium::sha256).first(tx.connection).optional()?;
    Ok(first.is_some())
}

/// Every file of a consultation.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<Vec<MediaBytes>, StoreError> {
    let here = medium::table.filter(medium::consultation.eq(consultation.as_bytes().as_slice()));
    let rows: Vec<(Vec<u8>, Vec<u8>)> = here.select((medium::sha256, medium::content)).load(tx.connection)?;
    let typed = |(sha256, content): (Vec<u8>, Vec<u8>)| {
        Ok((MediaHash::from_bytes(convert::bytes(sha256)?), Arc::from(content)))
    };
    rows.into_iter().map(typed).collect()
}
