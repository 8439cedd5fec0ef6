//! Reading a draft beside the one that it follows: both newest published releases, each as it was stored, and nothing computed
//! from the two (decision 0063, AGG-1).

use crate::actions::service::{Found, Service};
use crate::domain::consultation::Follows;
use crate::domain::ids::Slug;
use crate::store::{ReadTx, StoreError, releases};

use super::read_release::{ReadRelease, read};

/// Two consultations about one policy, of which both have published.
#[derive(Debug)]
pub struct TwoDrafts {
    /// Which part became which, as the panel approved it.
    pub follows: Follows,
    /// The earlier consultation, and its newest published release.
    pub earlier: (Found, ReadRelease),
    /// The later one.
    pub later: (Found, ReadRelease),
}

/// The two drafts of which the later is at this address, for everyone, without an account (PAR-8). `None` unless the draft there
/// follows another and both have a published release.
///
/// # Errors
/// [`StoreError`] if the database fails, or holds a release that this installation did not sign.
pub fn read_two_drafts(service: &Service, slug: &Slug) -> Result<Option<TwoDrafts>, StoreError> {
    service.store.read(|tx| {
        let Some(later) = service.find_by_slug(tx, slug)? else { return Ok(None) };
        let Some((follows, earlier)) = followed(service, tx, &later)? else { return Ok(None) };
        let (before, after) = (newest(service, tx, &earlier)?, newest(service, tx, &later)?);
        let both = before.zip(after);
        Ok(both.map(|(before, after)| TwoDrafts { follows, earlier: (earlier, before), later: (later, after) }))
    })
}

/// Whether the draft that this one follows has a published release.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn has_earlier_release(service: &Service, later: &Found) -> Result<bool, StoreError> {
    if later.definition().follows.is_none() {
        return Ok(false);
    }
    service.store.read(|tx| match followed(service, tx, later)? {
        Some((_, earlier)) => releases::has_published(tx, earlier.stored.id),
        None => Ok(false),
    })
}

/// The consultation whose draft this one follows: one of the same organisation, as on import (ACC-5).
fn followed(service: &Service, tx: &mut ReadTx<'_>, later: &Found) -> Result<Option<(Follows, Found)>, StoreError> {
    let Some(follows) = later.definition().follows.clone() else { return Ok(None) };
    let earlier = service.find_by_slug(tx, &follows.consultation)?;
    let own = earlier.filter(|earlier| earlier.stored.organisation == later.stored.organisation);
    Ok(own.map(|earlier| (follows, earlier)))
}

fn newest(service: &Service, tx: &mut ReadTx<'_>, found: &Found) -> Result<Option<ReadRelease>, StoreError> {
    let newest = releases::list(tx, found.stored.id, false)?.into_iter().next();
    newest.map(|release| read(service, tx, found.stored.id, release)).transpose()
}
