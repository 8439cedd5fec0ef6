//! Entering a card: its spelling and that it was issued. Whether it is spent only *Send* tells, so that testing a
//! card costs the card (D8).

use crate::domain::card::CardCode;
use crate::domain::ids::ConsultationId;
use crate::store::{StoreError, cards};

use super::service::Service;

/// Whether a card was issued for this consultation. Writes nothing.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn card_was_issued(service: &Service, consultation: ConsultationId, card: &CardCode) -> Result<bool, StoreError> {
    let id = service.vault.card_id(consultation, card);
    service.store.read(|tx| cards::was_issued(tx, consultation, id.as_bytes()))
}
