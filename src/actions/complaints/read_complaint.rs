//! Coming back with a complaint's code. Reading writes nothing; a code that opens nothing here looks like one never given.

use crate::actions::service::{Found, Service};
use crate::domain::complaint::{ComplaintCode, Progress};
use crate::store::{StoreError, complaints};
use crate::vault::rows::OpenedComplaint;

use super::send_complaint::complaints_of;

/// A complaint in the hands of whoever wrote it.
#[derive(Debug)]
pub struct OwnComplaint {
    /// Her words, and the reply.
    pub opened: OpenedComplaint,
    /// How far it has come.
    pub progress: Progress,
}

/// Opens the complaint of a code in this consultation.
///
/// # Errors
/// [`StoreError`] if the database fails or the key directory cannot be read.
pub fn read_complaint(
    service: &Service,
    found: &Found,
    code: &ComplaintCode,
) -> Result<Option<OwnComplaint>, StoreError> {
    let Some(vault) = complaints_of(service, found)? else { return Ok(None) };
    let keys = service.vault.complaint_keys(code);
    let stored = service.store.read(|tx| complaints::find(tx, vault.id(), &keys.id()))?;
    let own = stored.and_then(|stored| {
        let opened = vault.open_own_complaint(&stored.row, &keys).ok()?;
        Some(OwnComplaint { opened, progress: stored.progress })
    });
    Ok(own)
}
