//! Taking a complaint back: its row is deleted, on any day and without a reason. What is answered never tells whether the code was
//! known.

use crate::actions::retention::erase_due::of_files;
use crate::actions::service::{Found, Service};
use crate::domain::complaint::ComplaintCode;
use crate::store::{StoreError, complaints};
use crate::vault::{Erased, LedgerLine};

/// Erases the complaint of a code in this consultation. An unknown code is no error.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn take_back_complaint(service: &Service, found: &Found, code: &ComplaintCode) -> Result<(), StoreError> {
    let (id, complaint) = (found.consultation.id(), service.vault.complaint_keys(code).id());
    if service.store.read(|tx| complaints::find(tx, id, &complaint))?.is_some() {
        let line = LedgerLine::row(Erased::Complaint(complaint));
        service.vault.remember(&[line], service.today()).map_err(of_files)?;
    }
    service.store.write(move |tx| complaints::erase(tx, id, &complaint))
}
