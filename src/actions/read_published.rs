//! Reading what was published: for everyone, without an account (PAR-8).

use crate::domain::ids::Slug;
use crate::store::StoreError;
use crate::store::releases::{self, StoredRelease};

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
