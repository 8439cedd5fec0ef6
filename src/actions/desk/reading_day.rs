//! Care for readers (AGG-36): a reader opens so many texts in a day and no more, in all consultations together. What counts is a text
//! that is newly shown with nothing of it out of sight: at the desk, and to a second reader of a text or of a quote. The same text once
//! more, on a page that comes back, is open already and does not count: whatever is open can be ended (decision 0064).

use crate::actions::acts::trying_again;
use crate::actions::service::Service;
use crate::domain::ids::AccountId;
use crate::domain::permission::{Granted, ReadWords};
use crate::store::reading_days::{self, StoredDay};
use crate::store::{ReadTx, StoreError};

use super::piece::DeskError;

/// Whether a reader has opened as many texts today as a day has.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn is_over(service: &Service, granted: &Granted<ReadWords>) -> Result<bool, StoreError> {
    let (_, opened) = service.store.read(|tx| so_far(service, tx, granted.account()))?;
    Ok(!service.daily_texts.allows_one_more(opened))
}

/// Counts a text that is about to be shown. However many windows somebody has, one more text is shown for one more that is counted.
///
/// # Errors
/// [`DeskError::DayIsOver`] if no more is shown today; nothing was written then.
pub(super) fn count_one(service: &Service, granted: &Granted<ReadWords>) -> Result<(), DeskError> {
    trying_again(
        |error| matches!(error, DeskError::Store(StoreError::Changed | StoreError::AlreadyExists)),
        || attempt(service, granted.account()),
    )
}

fn attempt(service: &Service, reader: AccountId) -> Result<(), DeskError> {
    let (read, opened) = service.store.read(|tx| so_far(service, tx, reader))?;
    if !service.daily_texts.allows_one_more(opened) {
        return Err(DeskError::DayIsOver);
    }
    let day = service.today();
    let opened = service.vault.seal_opened(reader, day, opened.saturating_add(1))?;
    let new = StoredDay { day, opened };
    Ok(service.store.write(move |tx| reading_days::put(tx, reader, read.as_ref(), &new))?)
}

/// What is stored of a reader, and how many texts of today that is.
fn so_far(service: &Service, tx: &mut ReadTx<'_>, reader: AccountId) -> Result<(Option<StoredDay>, u32), StoreError> {
    let (stored, today) = (reading_days::find(tx, reader)?, service.today());
    let opened = stored.as_ref().filter(|stored| stored.day == today);
    let opened = opened.map(|stored| service.vault.open_opened(reader, today, &stored.opened));
    let opened = opened.transpose().map_err(|_| StoreError::Malformed("the day of a reader"))?;
    Ok((stored, opened.unwrap_or_default()))
}

/// Forgets how much was read on days that are over: the daily job's part.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn forget_days(service: &Service) -> Result<(), StoreError> {
    let today = service.today();
    service.store.write(move |tx| reading_days::erase_older(tx, today))
}
