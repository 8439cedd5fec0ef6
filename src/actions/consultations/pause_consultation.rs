//! Pausing takes no new answers; whoever returns with a code can still read and take back (SAF-23, DESIGN 8).

use crate::actions::acts::{WrongState, state_now};
use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::consultation::State;
use crate::domain::permission::{Granted, RunConsultation};
use crate::store::{StoreError, consultations};

/// Why intake was neither paused nor resumed.
#[derive(Debug, thiserror::Error)]
pub enum PauseError {
    /// Only an open consultation takes answers at all.
    #[error(transparent)]
    State(#[from] WrongState),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Pauses intake.
///
/// # Errors
/// [`PauseError`].
pub fn pause_consultation(service: &Service, granted: &Granted<RunConsultation>) -> Result<(), PauseError> {
    set(service, granted, true)
}

/// Resumes intake.
///
/// # Errors
/// [`PauseError`].
pub fn resume_consultation(service: &Service, granted: &Granted<RunConsultation>) -> Result<(), PauseError> {
    set(service, granted, false)
}

fn set(service: &Service, granted: &Granted<RunConsultation>, paused: bool) -> Result<(), PauseError> {
    let id = granted.consultation();
    let event = if paused { Event::Paused } else { Event::Resumed };
    service.act(granted, event, move |tx| match state_now(tx, id)? {
        State::Open => Ok(consultations::update_paused(tx, id, paused)?),
        found => Err(WrongState { found }.into()),
    })
}
