//! Replying to a complaint and closing it with an outcome: once, for she may have read it a moment later.

use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::complaint::{ComplaintText, Outcome};
use crate::domain::permission::{AnswerComplaints, Granted};
use crate::store::{StoreError, complaints};
use crate::vault::primitives::KeyPair;

use super::list_complaints::ComplaintError;
use super::open_complaint::{named, opened, why_unchanged};

/// Writes the reply and closes the complaint that `handle` names, today. What was not acknowledged yet is acknowledged by it.
///
/// # Errors
/// [`ComplaintError::DoneAlready`] if it was closed before, and the other [`ComplaintError`]s.
pub fn close_complaint(
    service: &Service,
    granted: &Granted<AnswerComplaints>,
    pair: &KeyPair,
    handle: &str,
    (outcome, reply): (Outcome, &ComplaintText),
) -> Result<(), ComplaintError> {
    let vault = service.vault.for_consultation(granted.consultation())?;
    let complaint = named(&vault, granted, handle)?;
    let (stored, opened) = service.store.read(|tx| opened(tx, &vault, granted, pair, &complaint))?;
    if stored.progress.closed.is_some() {
        return Err(ComplaintError::DoneAlready);
    }
    let sealed = vault.seal_reply(&opened, reply)?;
    let (id, today) = (vault.id(), service.today());
    match service.act(granted, Event::ComplaintClosed, move |tx| {
        complaints::update_closed(tx, id, &stored, sealed, (today, outcome))
    }) {
        Err(StoreError::Changed) => Err(why_unchanged(service, &vault, &complaint)?),
        outcome => Ok(outcome?),
    }
}
