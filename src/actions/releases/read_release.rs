//! Reading releases: the stored bytes, and nothing computed from anything else (D6).

use chrono::NaiveDate;

use crate::actions::acts::approvals_of;
use crate::actions::quotes::live_quotes::live;
use crate::actions::service::{Found, Service};
use crate::domain::approval::Act;
use crate::domain::ids::{AccountId, ConsultationId, Slug};
use crate::domain::permission::{Granted, ReadReleases, SeeUnreleasedFigures};
use crate::domain::quote::{Approved, Quote};
use crate::domain::release::artefact::StoredArtefact;
use crate::domain::role::Role;
use crate::store::releases::{self, StoredRelease};
use crate::store::{ReadTx, StoreError, consultations, roles, terms};

use super::accept_terms::stands;

/// A release as it is read.
#[derive(Clone)]
pub struct ReadRelease {
    /// The number, from 1.
    pub number: u32,
    /// What was signed, with its bytes.
    pub artefact: StoredArtefact,
    /// The detached signature.
    pub signature: [u8; 64],
    /// The day of publication; none while the panel has it.
    pub published_on: Option<NaiveDate>,
    /// Whether the panel approved it. A published one that it did not is headed so (D18).
    pub panel_approved: bool,
    /// Who signed the check, and on which day. For staff only.
    pub checked: Option<(AccountId, NaiveDate)>,
}

impl std::fmt::Debug for ReadRelease {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ReadRelease({})", self.number)
    }
}

/// What everyone finds at the address of the results: the consultation, its newest published release, and the quotes that stand beside
/// that.
pub type Newest = (Found, Option<(ReadRelease, Vec<Quote<Approved>>)>);

/// The consultation at this address with its newest published release, for everyone, without an account (PAR-8).
///
/// # Errors
/// [`StoreError`] if the database fails, or holds a release that this installation did not sign.
pub fn newest_published(service: &Service, slug: &Slug) -> Result<Option<Newest>, StoreError> {
    service.store.read(|tx| {
        let Some(found) = service.find_by_slug(tx, slug)? else { return Ok(None) };
        let id = found.consultation.id();
        let newest = releases::list(tx, id, false)?.into_iter().next();
        let newest = newest.map(|release| {
            let read = read(service, tx, id, release)?;
            Ok::<_, StoreError>((read, live(service, tx, id)?))
        });
        Ok(Some((found, newest.transpose()?)))
    })
}

/// The published releases of the consultation at this address, newest first, for everyone; `None` if there is no such
/// consultation.
///
/// # Errors
/// As [`newest_published`].
pub fn published_releases(service: &Service, slug: &Slug) -> Result<Option<Vec<ReadRelease>>, StoreError> {
    service.store.read(|tx| {
        let found = consultations::find_by_slug(tx, slug)?;
        found.map(|found| list(service, tx, found.id, false)).transpose()
    })
}

/// One published release, for everyone; `None` if there is no such consultation, number or publication.
///
/// # Errors
/// As [`newest_published`].
pub fn published_release(service: &Service, slug: &Slug, number: u32) -> Result<Option<ReadRelease>, StoreError> {
    service.store.read(|tx| {
        let Some(found) = consultations::find_by_slug(tx, slug)? else { return Ok(None) };
        let release = releases::find_published(tx, found.id, number)?;
        release.map(|release| read(service, tx, found.id, release)).transpose()
    })
}

/// Why no release is read.
#[derive(Debug, thiserror::Error)]
pub enum ReadReleaseError {
    /// A designer accepts the terms first (ACC-12).
    #[error("the terms for reading results are not accepted yet")]
    TermsFirst,
    /// The database failed, or holds a release that this installation did not sign.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The published releases, for staff; to designers once they accepted the terms (ACC-12).
///
/// # Errors
/// [`ReadReleaseError`].
pub fn read_releases(service: &Service, granted: &Granted<ReadReleases>) -> Result<Vec<ReadRelease>, ReadReleaseError> {
    let (id, account) = (granted.consultation(), granted.account());
    service.store.read(|tx| {
        let releases = list(service, tx, id, false)?;
        // Whoever holds another role beside is a designer all the same.
        let designs = roles::list_for_account(tx, account)?.get(&id).is_some_and(|held| held.contains(&Role::Designer));
        let accepted = terms::find(tx, id, account)?.is_some_and(|sha256| stands(&sha256));
        if designs && !accepted && !releases.is_empty() { Err(ReadReleaseError::TermsFirst) } else { Ok(releases) }
    })
}

/// The release that is not published yet, exactly as everyone would see it. Custodians see it from the build on, the
/// panel once a custodian has signed the check (AGG-22).
///
/// # Errors
/// As [`newest_published`].
pub fn read_unreleased(
    service: &Service,
    granted: &Granted<SeeUnreleasedFigures>,
) -> Result<Option<ReadRelease>, StoreError> {
    let all = service.store.read(|tx| list(service, tx, granted.consultation(), true))?;
    let seen = |release: &ReadRelease| granted.role() == Role::Custodian || release.checked.is_some();
    Ok(all.into_iter().find(|release| release.published_on.is_none()).filter(seen))
}

fn list(
    service: &Service,
    tx: &mut ReadTx<'_>,
    id: ConsultationId,
    unpublished_too: bool,
) -> Result<Vec<ReadRelease>, StoreError> {
    let stored = releases::list(tx, id, unpublished_too)?;
    stored.into_iter().map(|release| read(service, tx, id, release)).collect()
}

/// A release whose signature holds. Whoever can write to the database cannot put figures there.
pub(super) fn read(
    service: &Service,
    tx: &mut ReadTx<'_>,
    id: ConsultationId,
    stored: StoredRelease,
) -> Result<ReadRelease, StoreError> {
    let StoredRelease { number, artefact, sha256, signature, published_on } = stored;
    let signed = service.vault.signing().verifier().verify_release(&artefact, &signature);
    signed.map_err(|_| StoreError::Malformed("a release that was not signed here"))?;
    let artefact = StoredArtefact::parse(&artefact).map_err(|_| StoreError::Malformed("a release"))?;
    let slug = consultations::get(tx, id)?.slug;
    let content = artefact.artefact();
    if artefact.sha256() != sha256 || content.number() != number || *content.slug() != slug || content.is_made_up() {
        return Err(StoreError::Malformed("a release that belongs elsewhere"));
    }
    let panel_approved = !approvals_of(tx, id, Act::Publish, &sha256)?.is_empty();
    let check = approvals_of(tx, id, Act::Check, &sha256)?.into_iter().next();
    let checked = check.map(|check| (check.account, check.given_on));
    Ok(ReadRelease { number, artefact, signature, published_on, panel_approved, checked })
}
