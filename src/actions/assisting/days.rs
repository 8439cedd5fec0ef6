//! Totals of a day, as the assister sees their own (ACC-8).

use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::help::AssistedDay;
use crate::domain::permission::{EnterAnswers, Granted};
use crate::store::{StoreError, WriteTx, assisting};

/// Why a number of destroyed forms was not noted.
#[derive(Debug, thiserror::Error)]
pub enum DestroyedError {
    /// More forms than were entered on that day, or no such day.
    #[error("more forms than were entered")]
    TooMany,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The own days, newest first.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_own_days(service: &Service, granted: &Granted<EnterAnswers>) -> Result<Vec<AssistedDay>, StoreError> {
    service.store.read(|tx| assisting::list_days(tx, granted.consultation(), granted.account()))
}

/// Notes that so many of the paper forms entered on that day are destroyed (DOMAIN 6, "Paper forms").
///
/// # Errors
/// [`DestroyedError`].
pub fn note_destroyed(
    service: &Service,
    granted: &Granted<EnterAnswers>,
    day: chrono::NaiveDate,
    destroyed: u32,
) -> Result<(), DestroyedError> {
    let (consultation, account) = (granted.consultation(), granted.account());
    service.act(granted, Event::FormsDestroyed, move |tx| {
        let days = assisting::list_days(tx, consultation, account)?;
        let of_day = days.into_iter().find(|one| one.day == day).filter(|one| destroyed <= one.paper);
        let of_day = of_day.ok_or(DestroyedError::TooMany)?;
        assisting::put_day(tx, consultation, account, AssistedDay { destroyed, ..of_day })?;
        Ok(())
    })
}

/// Counts one more entry that begins today.
pub(super) fn count_one(
    tx: &mut WriteTx<'_>,
    granted: &Granted<EnterAnswers>,
    today: chrono::NaiveDate,
    paper: bool,
) -> Result<(), StoreError> {
    let (consultation, account) = (granted.consultation(), granted.account());
    let days = assisting::list_days(tx, consultation, account)?;
    let mut of_day = days.into_iter().find(|one| one.day == today).unwrap_or(AssistedDay::of(today));
    let total = if paper { &mut of_day.paper } else { &mut of_day.spoken };
    *total = total.saturating_add(1);
    assisting::put_day(tx, consultation, account, of_day)
}
