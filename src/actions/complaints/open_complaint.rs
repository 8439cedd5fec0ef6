//! Opening one complaint, with the figures key that custodians hold.

use crate::actions::consultation_keys::held_key;
use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::complaint::Progress;
use crate::domain::permission::{AnswerComplaints, Granted};
use crate::store::complaints::{self, StoredComplaint};
use crate::store::{ReadTx, StoreError};
use crate::vault::keys::KeyKind;
use crate::vault::primitives::KeyPair;
use crate::vault::rows::OpenedComplaint;
use crate::vault::{ComplaintId, ConsultationVault};

use super::list_complaints::{ComplaintError, Named};

/// One complaint in the hands of a custodian.
#[derive(Debug)]
pub struct OneComplaint {
    /// Names it for the next act. New each time, and of use to this custodian only.
    pub handle: String,
    /// The words, and the reply.
    pub opened: OpenedComplaint,
    /// How far it has come.
    pub progress: Progress,
}

/// What a handle names.
pub(super) fn named(
    vault: &ConsultationVault,
    granted: &Granted<AnswerComplaints>,
    handle: &str,
) -> Result<ComplaintId, ComplaintError> {
    let named: Named = vault.open_handle(granted.account(), handle).map_err(|_| ComplaintError::UnknownHandle)?;
    Ok(ComplaintId::from_bytes(named.complaint))
}

/// Reads a complaint and opens it with the custodian's key.
pub(super) fn opened(
    tx: &mut ReadTx<'_>,
    vault: &ConsultationVault,
    granted: &Granted<AnswerComplaints>,
    pair: &KeyPair,
    complaint: &ComplaintId,
) -> Result<(StoredComplaint, OpenedComplaint), ComplaintError> {
    let figures = held_key(tx, vault, KeyKind::Figures, granted.account(), pair)??;
    let stored = complaints::find(tx, vault.id(), complaint)?.ok_or(ComplaintError::TakenBack)?;
    let opened = vault.open_complaint(&stored.row, &figures)?;
    Ok((stored, opened))
}

/// Opens the complaint that `handle` names.
///
/// # Errors
/// [`ComplaintError`].
pub fn open_complaint(
    service: &Service,
    granted: &Granted<AnswerComplaints>,
    pair: &KeyPair,
    handle: &str,
) -> Result<OneComplaint, ComplaintError> {
    let vault = service.vault.for_consultation(granted.consultation())?;
    let complaint = named(&vault, granted, handle)?;
    let (stored, opened) = service.store.read(|tx| opened(tx, &vault, granted, pair, &complaint))?;
    service.note(granted, Event::ComplaintOpened)?;
    let handle = vault.seal_handle(granted.account(), &Named { complaint: *complaint.as_bytes() })?;
    Ok(OneComplaint { handle, opened, progress: stored.progress })
}

/// What a write that met no row means: it was taken back, or somebody else was first.
pub(super) fn why_unchanged(
    service: &Service,
    vault: &ConsultationVault,
    complaint: &ComplaintId,
) -> Result<ComplaintError, StoreError> {
    let there = service.store.read(|tx| complaints::find(tx, vault.id(), complaint))?.is_some();
    Ok(if there { ComplaintError::DoneAlready } else { ComplaintError::TakenBack })
}
