//! Closing: no new answers and no more changes; taking back never ends (CON-9).

use crate::actions::acts::{WrongState, in_state, move_on};
use crate::actions::mix_rows::mix_next;
use crate::actions::service::Service;
use crate::domain::audit::{By, Event};
use crate::domain::consultation::{ByWhom, Open, State};
use crate::domain::permission::{Granted, RunConsultation};
use crate::store::StoreError;

/// Why it was not closed.
#[derive(Debug, thiserror::Error)]
pub enum CloseError {
    /// It is not open.
    #[error(transparent)]
    State(#[from] WrongState),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The administrator closes, before the promised day or on it.
///
/// # Errors
/// [`CloseError`].
pub fn close_consultation(service: &Service, granted: &Granted<RunConsultation>) -> Result<(), CloseError> {
    let (id, today) = (granted.consultation(), service.today());
    let found = service.store.read(|tx| service.get(tx, id))?;
    let closed = in_state::<Open>(found)?.close();
    service.act(granted, Event::Closed, move |tx| move_on(tx, State::Open, &closed, ByWhom::Administrator, today))?;
    mix_next(service);
    Ok(())
}

/// Closes every consultation whose day has come: the daily job's part. Says how many those were.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn close_due(service: &Service) -> Result<usize, StoreError> {
    let today = service.today();
    let listed = service.store.read(|tx| service.list(tx))?;
    let mut number = 0;
    for found in listed.into_iter().filter(|found| found.definition().dates.closes_on <= today) {
        let Ok(open) = in_state::<Open>(found) else { continue };
        let closed = open.close();
        let by = By::job().at(closed.id());
        match service.act(by, Event::Closed, move |tx| move_on(tx, State::Open, &closed, ByWhom::DailyJob, today)) {
            Ok(()) => {
                mix_next(service);
                number += 1;
            }
            // Another instance, or the administrator, was first.
            Err(StoreError::Changed) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(number)
}
