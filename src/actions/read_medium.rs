//! One recording or picture of a consultation (LNG-5). Its address is its hash, which only its pages name.

use crate::actions::service::Service;
use crate::domain::ids::Slug;
use crate::domain::media::{MediaHash, Medium};
use crate::store::{StoreError, media};

/// The file and what it is; `None` where the folder of this consultation has none with this hash.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn read_medium(service: &Service, slug: &Slug, sha256: MediaHash) -> Result<Option<(Medium, Vec<u8>)>, StoreError> {
    service.store.read(|tx| {
        let Some(found) = service.find_by_slug(tx, slug)? else { return Ok(None) };
        let Some(medium) = found.definition().media.medium(sha256) else { return Ok(None) };
        Ok(media::find(tx, found.stored.id, sha256)?.map(|content| (medium, content)))
    })
}

/// Whether anything is played or shown in any consultation here.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn has_media(service: &Service) -> Result<bool, StoreError> {
    service.store.read(media::any)
}
