//! Coming back to a visit that was saved (SAF-14). Reading writes nothing: it lies there until *Send* or its hour.

use crate::domain::ids::VisitId;
use crate::domain::receipt::ReceiptCode;
use crate::domain::visit::Visit;
use crate::store::{StoreError, saved_visits};
use crate::vault::keys::KeyDirError;

use super::service::{Found, Service};

/// A visit that goes on.
#[derive(Debug)]
pub struct Resumed {
    /// Its consultation as it stands.
    pub found: Found,
    /// The visit, under a new id and with new times; its submission, and so its receipt, is the same (B7).
    pub visit: Visit,
}

/// Opens the visit saved under a receipt; `None` if there is none, or none any more.
///
/// # Errors
/// [`StoreError`] if the database fails or the key directory cannot be read.
pub fn resume_visit(service: &Service, receipt: &ReceiptCode) -> Result<Option<Resumed>, StoreError> {
    let keys = service.vault.receipt_keys(receipt);
    let Some(saved) = service.store.read(|tx| saved_visits::find(tx, &keys))? else { return Ok(None) };
    if service.now().timestamp().div_euclid(3600) >= saved.until_hour {
        return Ok(None);
    }
    let vault = match service.vault.for_consultation(saved.consultation) {
        Ok(vault) => vault,
        // A destroyed key is the end of everything under it (RET-4).
        Err(KeyDirError::Missing { .. }) if service.vault.directory().is_gone(saved.consultation) => return Ok(None),
        Err(error) => return Err(StoreError::Unavailable(Box::new(error))),
    };
    let Ok(visit) = vault.open_saved_visit::<Visit>(&keys, &saved.saved) else { return Ok(None) };
    let found = service.store.read(|tx| service.get(tx, saved.consultation))?;
    let id = VisitId::random(&*service.randomness);
    Ok(Some(Resumed { found, visit: visit.resumed(id, service.now()) }))
}
