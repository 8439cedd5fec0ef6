//! What is open to whoever comes without an address.

use crate::actions::key_kits::places::is_served;
use crate::actions::service::{Found, Service};
use crate::domain::consultation::State;
use crate::store::StoreError;

/// Every consultation that is open, wants to be listed, and is served by this instance: nobody is led to one whose first page
/// would turn them away (D14).
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_open(service: &Service) -> Result<Vec<Found>, StoreError> {
    let mut all = service.store.read(|tx| service.list(tx))?;
    all.retain(|found| {
        found.state() == State::Open && found.definition().listed && is_served(service, found.consultation.id())
    });
    Ok(all)
}
