//! Reading what was published: for everyone, without an account (PAR-8).

use chrono::NaiveDate;

use crate::domain::ids::{ConsultationId, Slug};
use crate::domain::release::artefact::StoredArtefact;
use crate::domain::text::Language;
use crate::store::releases::{self, StoredRelease};
use crate::store::{ReadTx, StoreError, consultations};

use super::service::{Found, Service};

/// The consultation at this address, with its newest published release, if there is one.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn newest_published(service: &Service, slug: &Slug) -> Result<Option<(Found, Option<StoredRelease>)>, StoreError> {
    service.store.read(|tx| {
        let Some(found) = service.find_by_slug(tx, slug)? else { return Ok(None) };
        let published = releases::list(tx, found.consultation.id(), false)?.into_iter().next();
        Ok(Some((found, published)))
    })
}

/// One published release.
#[derive(Debug, Clone)]
pub struct PublishedRelease {
    /// Its number, from 1.
    pub number: u32,
    /// The day of publication.
    pub published_on: NaiveDate,
    /// SHA-256 of the artefact.
    pub sha256: [u8; 32],
    /// The artefact: canonical JSON, byte for byte what was signed.
    pub artefact: Vec<u8>,
    /// The Ed25519 signature of the artefact.
    pub signature: [u8; 64],
}

/// The published releases of a consultation, newest first; none if there is no such consultation.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_published(service: &Service, slug: &Slug) -> Result<Option<Vec<PublishedRelease>>, StoreError> {
    service.store.read(|tx| {
        let Some(id) = id_of(tx, slug)? else { return Ok(None) };
        Ok(Some(releases::list(tx, id, false)?.into_iter().filter_map(published).collect()))
    })
}

/// One published release; none if there is no such consultation, number, or publication.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_published(service: &Service, slug: &Slug, number: u32) -> Result<Option<PublishedRelease>, StoreError> {
    service.store.read(|tx| {
        let Some(id) = id_of(tx, slug)? else { return Ok(None) };
        Ok(releases::find_published(tx, id, number)?.and_then(published))
    })
}

/// A release as a table for spreadsheets, labelled in a language; none if it has no labels in it.
///
/// # Errors
/// [`StoreError::Malformed`] if the stored artefact is none.
pub fn published_table(release: &PublishedRelease, language: Option<&Language>) -> Result<Option<String>, StoreError> {
    let stored = StoredArtefact::parse(&release.artefact).map_err(|_| StoreError::Malformed("a release's artefact"))?;
    let artefact = stored.artefact();
    let language = language.or_else(|| artefact.languages().first());
    Ok(language.and_then(|language| artefact.table(language)))
}

fn id_of(tx: &mut ReadTx<'_>, slug: &Slug) -> Result<Option<ConsultationId>, StoreError> {
    Ok(consultations::find_by_slug(tx, slug)?.map(|stored| stored.id))
}

fn published(stored: StoredRelease) -> Option<PublishedRelease> {
    let StoredRelease { number, artefact, sha256, signature, published_on } = stored;
    Some(PublishedRelease { number, published_on: published_on?, sha256, artefact, signature })
}
