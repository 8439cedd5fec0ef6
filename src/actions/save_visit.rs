//! *Save and come back* (SAF-14): a visit that is not sent yet, sealed under its receipt for 72 hours. Whoever has the
//! database cannot open it, and neither can we.

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::ids::ConsultationId;
use crate::domain::receipt::ReceiptCode;
use crate::domain::visit::Visit;
use crate::store::saved_visits::{self, SavedVisit};
use crate::store::{StoreError, answer_sheets};
use crate::vault::SealError;
use crate::vault::keys::KeyDirError;

use super::service::Service;

/// How long a saved visit is kept.
pub const KEPT: TimeDelta = TimeDelta::hours(72);

/// How many saved visits there may be at once, of all consultations: at 48 KiB each they stay under 100 MiB.
pub const MOST: i64 = 2_000;

/// What became of saving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// It is kept.
    Kept,
    /// There is no room at this moment; nothing was kept.
    Full,
    /// The answers were sent before; nothing was kept.
    Sent,
}

/// Why nothing was saved.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// This instance lacks the consultation's key (D14).
    #[error("the consultation's key is not here")]
    NoKey(#[from] KeyDirError),
    /// The visit could not be sealed.
    #[error("the visit could not be sealed")]
    Sealing(#[from] SealError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Saves a visit for whoever has its receipt, in the place of what was saved under it before.
///
/// # Errors
/// [`SaveError`].
pub fn save_visit(
    service: &Service,
    consultation: ConsultationId,
    receipt: &ReceiptCode,
    visit: &Visit,
) -> Result<Saved, SaveError> {
    let keys = service.vault.receipt_keys(receipt);
    let saved = service.vault.for_consultation(consultation)?.seal_saved_visit(&keys, visit)?;
    let visit = SavedVisit { consultation, until_hour: until_hour(service.now()), saved };
    let outcome = service.store.write(move |tx| {
        if answer_sheets::exists(tx, &keys)? {
            return Ok(Saved::Sent);
        }
        let kept = saved_visits::replace(tx, &keys, visit, MOST)?;
        Ok::<_, StoreError>(if kept { Saved::Kept } else { Saved::Full })
    })?;
    Ok(outcome)
}

/// Erases what was saved under a receipt, if anything was.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn forget_saved(service: &Service, receipt: &ReceiptCode) -> Result<(), StoreError> {
    let keys = service.vault.receipt_keys(receipt);
    service.store.write(move |tx| saved_visits::erase(tx, &keys))
}

/// The hour at which a visit saved now is over: rounded up, so that it tells little of when that was.
fn until_hour(now: DateTime<Utc>) -> i64 {
    let end = now.timestamp().saturating_add(KEPT.num_seconds());
    end.saturating_add(3599).div_euclid(3600)
}
