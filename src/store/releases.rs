//! Releases: the stored artefacts that designers and the public read (D6). They hold nothing but what anyone
//! may read after publication.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::domain::ids::ConsultationId;

use super::convert;
use super::error::{StoreError, exactly_one};
use super::schema::release;
use super::transaction::{ReadTx, WriteTx};

/// One release.
#[derive(Debug, Clone)]
pub struct StoredRelease {
    /// Its number, from 1.
    pub number: u32,
    /// Canonical JSON, byte for byte what was signed.
    pub artefact: Vec<u8>,
    /// SHA-256 of the artefact.
    pub sha256: [u8; 32],
    /// Ed25519 signature of the artefact, 64 bytes.
    pub signature: [u8; 64],
    /// The day of publication; `None` while the panel has it.
    pub published_on: Option<NaiveDate>,
}

#[derive(Queryable)]
struct ReleaseRow {
    _consultation: Vec<u8>,
    number: i64,
    artefact: Vec<u8>,
    sha256: Vec<u8>,
    signature: Vec<u8>,
    published_on: Option<NaiveDate>,
}

impl ReleaseRow {
    fn into_release(self) -> Result<StoredRelease, StoreError> {
        Ok(StoredRelease {
            number: convert::number(self.number)?,
            artefact: self.artefact,
            sha256: convert::bytes(self.sha256)?,
            signature: convert::bytes(self.signature)?,
            published_on: self.published_on,
        })
    }
}

/// Adds a release that is not published yet.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if the number is taken: a release is never rebuilt (DESIGN 8).
pub fn insert(tx: &mut WriteTx<'_>, consultation: ConsultationId, new: &StoredRelease) -> Result<(), StoreError> {
    let values = (
        release::consultation.eq(consultation.as_bytes().as_slice()),
        release::number.eq(i64::from(new.number)),
        release::artefact.eq(&new.artefact),
        release::sha256.eq(new.sha256.as_slice()),
        release::signature.eq(new.signature.as_slice()),
    );
    diesel::insert_into(release::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// Publishes a release that is not published yet.
///
/// # Errors
/// [`StoreError::Changed`] if it is published already or not there.
pub fn update_published(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    number: u32,
    day: NaiveDate,
) -> Result<(), StoreError> {
    let key = (consultation.as_bytes().as_slice(), i64::from(number));
    let unpublished = release::table.find(key).filter(release::published_on.is_null());
    exactly_one(diesel::update(unpublished).set(release::published_on.eq(Some(day))).execute(tx.connection)?)
}

/// Every release, newest first; only published ones unless `unpublished_too`.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    unpublished_too: bool,
) -> Result<Vec<StoredRelease>, StoreError> {
    let here = release::table.filter(release::consultation.eq(consultation.as_bytes().as_slice()));
    let mut wanted = here.order(release::number.desc()).into_boxed();
    if !unpublished_too {
        wanted = wanted.filter(release::published_on.is_not_null());
    }
    let rows: Vec<ReleaseRow> = wanted.load(tx.connection)?;
    rows.into_iter().map(ReleaseRow::into_release).collect()
}

/// Whether any release is published.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn has_published(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<bool, StoreError> {
    let here = release::table.filter(release::consultation.eq(consultation.as_bytes().as_slice()));
    let published: i64 = here.filter(release::published_on.is_not_null()).count().get_result(tx.connection)?;
    Ok(published > 0)
}

/// A published release by its number.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_published(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    number: u32,
) -> Result<Option<StoredRelease>, StoreError> {
    let key = (consultation.as_bytes().as_slice(), i64::from(number));
    let published = release::table.find(key).filter(release::published_on.is_not_null());
    let row: Option<ReleaseRow> = published.first(tx.connection).optional()?;
    row.map(ReleaseRow::into_release).transpose()
}
