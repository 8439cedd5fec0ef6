//! Somebody was not let in (ACC-7). The page that tells them says nothing of what exists; the log does.

use crate::actions::service::Service;
use crate::domain::audit::{By, Door};
use crate::domain::ids::Slug;
use crate::store::{StoreError, consultations, sign_ins};
use crate::vault::staff::SignInToken;

/// Writes down that whoever holds this sign-in was refused, in the consultation of this address if there is one. Whoever is
/// not signed in was led to signing in, and leaves nothing.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn note_refusal(
    service: &Service,
    token: Option<&SignInToken>,
    slug: Option<&str>,
    door: Door,
) -> Result<(), StoreError> {
    let Some(token) = token else { return Ok(()) };
    let slug = slug.and_then(|slug| Slug::new(slug).ok());
    let by = service.store.read(|tx| {
        let Some(stored) = sign_ins::find(tx, token.id().as_bytes())? else { return Ok(None) };
        let there = slug.map(|slug| consultations::find_by_slug(tx, &slug)).transpose()?.flatten();
        let consultation = there.map(|found| found.id);
        Ok::<_, StoreError>(Some(By { consultation, ..By::account(stored.account) }))
    })?;
    by.map_or(Ok(()), |by| service.note_refused(by, door))
}
