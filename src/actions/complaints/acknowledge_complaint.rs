//! Saying that a complaint is here: within 30 days (ACC-10).

use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::permission::{AnswerComplaints, Granted};
use crate::store::{StoreError, complaints};

use super::list_complaints::ComplaintError;
use super::open_complaint::{named, why_unchanged};

/// Acknowledges the complaint that `handle` names, today. It opens nothing, so no key is needed.
///
/// # Errors
/// [`ComplaintError::DoneAlready`] if it was acknowledged before, and the other [`ComplaintError`]s.
pub fn acknowledge_complaint(
    service: &Service,
    granted: &Granted<AnswerComplaints>,
    handle: &str,
) -> Result<(), ComplaintError> {
    let vault = service.vault.for_consultation(granted.consultation())?;
    let complaint = named(&vault, granted, handle)?;
    let (id, today) = (vault.id(), service.today());
    match service.act(granted, Event::ComplaintAcknowledged, move |tx| {
        complaints::update_acknowledged(tx, id, &complaint, today)
    }) {
        Err(StoreError::Changed) => Err(why_unchanged(service, &vault, &complaint)?),
        outcome => Ok(outcome?),
    }
}
