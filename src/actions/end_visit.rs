//! Leaving: the visit ends on the server, so that no step of it works any more (SAF-2, D3).

use crate::domain::ids::VisitId;
use crate::store::{StoreError, ended_visits};
use crate::vault::visit::EndedVisit;

use super::service::Service;

/// Ends the visit whose exit form was sent. A token that does not check writes nothing, and nobody can tell.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn leave(service: &Service, token: &str) -> Result<(), StoreError> {
    match service.vault.read_exit_token(token) {
        Ok(ended) => note(service, ended),
        Err(_) => Ok(()),
    }
}

/// Ends a visit whose state was opened: *Delete everything*.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn end_visit(service: &Service, visit: VisitId) -> Result<(), StoreError> {
    leave(service, &service.vault.exit_token(visit, service.now()))
}

/// Whether a visit was left.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn has_ended(service: &Service, visit: VisitId) -> Result<bool, StoreError> {
    let tag = service.vault.ended_visit_tag(visit);
    service.store.read(|tx| ended_visits::exists(tx, tag.as_bytes()))
}

fn note(service: &Service, ended: EndedVisit) -> Result<(), StoreError> {
    service.store.write(move |tx| ended_visits::insert_if_absent(tx, ended.tag.as_bytes(), i64::from(ended.until_hour)))
}
