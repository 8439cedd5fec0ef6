//! The list of a consultation's complaints: days and outcomes, and no word of any. It needs no key, so that the clock of 30
//! days can be seen before anything is opened.

use serde::{Deserialize, Serialize};

use crate::actions::consultation_keys::NotGranted;
use crate::actions::service::Service;
use crate::domain::complaint::Progress;
use crate::domain::permission::{AnswerComplaints, Granted};
use crate::store::{StoreError, complaints};
use crate::vault::keys::KeyDirError;
use crate::vault::{ComplaintId, SealError, Unopenable};

/// What a custodian's page carries in place of a complaint's id, sealed for this person alone.
#[derive(Serialize, Deserialize)]
pub(super) struct Named {
    pub(super) complaint: [u8; 32],
}

/// Why nothing was listed, opened or done.
#[derive(Debug, thiserror::Error)]
pub enum ComplaintError {
    /// It was taken back by whoever wrote it.
    #[error("the complaint was taken back")]
    TakenBack,
    /// Somebody else was first.
    #[error("this was done already")]
    DoneAlready,
    /// The custodian holds no grant to the figures key.
    #[error(transparent)]
    NotGranted(#[from] NotGranted),
    /// The handle is not one of this person's.
    #[error("the handle names nothing")]
    UnknownHandle,
    /// Something stored does not open.
    #[error("it does not open")]
    Unopenable(#[from] Unopenable),
    /// It could not be sealed.
    #[error("it could not be sealed")]
    Sealing(#[from] SealError),
    /// This instance lacks the consultation's key (D14).
    #[error("the consultation's key is not here")]
    NoKey(#[from] KeyDirError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// One complaint of the list.
#[derive(Debug)]
pub struct Listed {
    /// Names it when it is opened. New each time, and of use to this custodian only.
    pub handle: String,
    /// How far it has come.
    pub progress: Progress,
}

/// Every complaint of the consultation: what should have been acknowledged first, then what waits longest, then what is closed.
///
/// # Errors
/// [`ComplaintError`].
pub fn list_complaints(service: &Service, granted: &Granted<AnswerComplaints>) -> Result<Vec<Listed>, ComplaintError> {
    let id = granted.consultation();
    let mut all = service.store.read(|tx| complaints::list_progress(tx, id))?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    all.sort_by_key(|(_, progress)| progress.urgency());
    let vault = service.vault.for_consultation(id)?;
    let listed = |(complaint, progress): (ComplaintId, Progress)| {
        let named = Named { complaint: *complaint.as_bytes() };
        Ok(Listed { handle: vault.seal_handle(granted.account(), &named)?, progress })
    };
    all.into_iter().map(listed).collect()
}

/// What waits for a custodian.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Complaints that nobody has acknowledged, those overdue among them.
    pub unacknowledged: usize,
    /// Complaints that should have been acknowledged before today.
    pub overdue: usize,
    /// How many days are left for the first of them; negative when it is overdue.
    pub days_left: Option<i64>,
    /// Complaints that were acknowledged and wait for their outcome.
    pub open: usize,
}

/// What waits for the custodians of a consultation.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn waiting_complaints(service: &Service, granted: &Granted<AnswerComplaints>) -> Result<Waiting, StoreError> {
    let today = service.today();
    let all = service.store.read(|tx| complaints::list_progress(tx, granted.consultation()))?;
    let not_closed: Vec<Progress> =
        all.into_iter().map(|(_, progress)| progress).filter(|progress| progress.closed.is_none()).collect();
    let left: Vec<i64> = not_closed.iter().filter_map(|progress| progress.days_left(today)).collect();
    Ok(Waiting {
        unacknowledged: left.len(),
        overdue: left.iter().filter(|days| **days < 0).count(),
        days_left: left.iter().min().copied(),
        open: not_closed.len().saturating_sub(left.len()),
    })
}
