//! *Send* of a complaint: nothing of it is stored before, and sent twice it is stored once.

use crate::actions::acts::{state_now, trying_again};
use crate::actions::consultation_keys::{keys_in_use, still_in_force};
use crate::actions::service::{Found, Service};
use crate::domain::complaint::{ComplaintCode, ComplaintText};
use crate::domain::consultation::State;
use crate::domain::ids::ConsultationId;
use crate::store::{StoreError, WriteTx, complaints};
use crate::vault::keys::KeyDirError;
use crate::vault::rows::SealedComplaint;
use crate::vault::{ComplaintId, ConsultationVault, SealError};

/// How many complaints of one consultation may wait for their outcome. At 17 KiB each they stay under 6 MiB.
pub const MOST: i64 = 300;

/// What became of a complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ComplaintSent {
    /// It is stored.
    Stored,
    /// One was stored under this code before; this one was not.
    Already,
    /// Too many wait: nothing was stored.
    Full,
    /// This consultation takes no complaints: nothing was stored.
    NotTaken,
}

/// Why a complaint could not be stored.
#[derive(Debug, thiserror::Error)]
pub enum SendComplaintError {
    /// It could not be sealed.
    #[error("the complaint could not be sealed")]
    Sealing(#[from] SealError),
    /// The database failed, or the key directory cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Whether complaints are taken in this state: from the opening on, for good. Before it nobody has given anything.
fn takes_complaints(state: State) -> bool {
    state >= State::Open
}

/// The keys of a consultation that takes complaints; none where it takes none, also where its keys are destroyed, for nobody
/// could open one any more.
///
/// # Errors
/// [`StoreError::Unavailable`] if the key directory cannot be read.
pub fn complaints_of(service: &Service, found: &Found) -> Result<Option<ConsultationVault>, StoreError> {
    if !takes_complaints(found.state()) {
        return Ok(None);
    }
    match service.vault.for_consultation(found.consultation.id()) {
        Ok(vault) => Ok(Some(vault)),
        Err(KeyDirError::Missing { .. }) if service.vault.directory().is_gone(found.consultation.id()) => Ok(None),
        Err(error) => Err(StoreError::Unavailable(Box::new(error))),
    }
}

/// Stores a complaint under its code.
///
/// # Errors
/// [`SendComplaintError`].
pub fn send_complaint(
    service: &Service,
    found: &Found,
    code: &ComplaintCode,
    text: &ComplaintText,
) -> Result<ComplaintSent, SendComplaintError> {
    let Some(vault) = complaints_of(service, found)? else { return Ok(ComplaintSent::NotTaken) };
    let id = vault.id();
    let keys = service.vault.complaint_keys(code);
    let (complaint, today) = (keys.id(), service.today());
    trying_again(
        |error| matches!(error, SendComplaintError::Store(StoreError::Changed)),
        || {
            let figures = service.store.read(|tx| keys_in_use(tx, &vault, id))?.figures;
            let sealed = vault.seal_complaint(&keys, &figures, text)?;
            Ok(service.store.write(move |tx| {
                still_in_force(tx, id, &[figures])?;
                write(tx, id, (&complaint, today), sealed)
            })?)
        },
    )
}

fn write(
    tx: &mut WriteTx<'_>,
    id: ConsultationId,
    (complaint, today): (&ComplaintId, chrono::NaiveDate),
    sealed: SealedComplaint,
) -> Result<ComplaintSent, StoreError> {
    if complaints::find(tx, id, complaint)?.is_some() {
        return Ok(ComplaintSent::Already);
    }
    if !takes_complaints(state_now(tx, id)?) {
        return Ok(ComplaintSent::NotTaken);
    }
    if complaints::count_not_closed(tx, id)? >= MOST {
        return Ok(ComplaintSent::Full);
    }
    insert(tx, id, today, sealed)
}

/// Two presses at the same moment: the second meets the first one's row.
fn insert(
    tx: &mut WriteTx<'_>,
    id: ConsultationId,
    today: chrono::NaiveDate,
    sealed: SealedComplaint,
) -> Result<ComplaintSent, StoreError> {
    match tx.nested(|tx| complaints::insert(tx, id, today, sealed)) {
        Ok(()) => Ok(ComplaintSent::Stored),
        Err(StoreError::AlreadyExists) => Ok(ComplaintSent::Already),
        Err(error) => Err(error),
    }
}
