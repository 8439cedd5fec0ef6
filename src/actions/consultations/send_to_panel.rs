//! The administrator hands the draft to the panel (PAR-3).

use crate::actions::acts::{WrongState, in_state, move_on};
use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::consultation::{ByWhom, Draft, State};
use crate::domain::permission::{Granted, RunConsultation};
use crate::store::StoreError;

/// Why the draft was not handed over.
#[derive(Debug, thiserror::Error)]
pub enum SendToPanelError {
    /// It is no draft any more.
    #[error(transparent)]
    State(#[from] WrongState),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Hands the draft to the panel.
///
/// # Errors
/// [`SendToPanelError`].
pub fn send_to_panel(service: &Service, granted: &Granted<RunConsultation>) -> Result<(), SendToPanelError> {
    let (id, today) = (granted.consultation(), service.today());
    let found = service.store.read(|tx| service.get(tx, id))?;
    let sent = in_state::<Draft>(found)?.send_to_panel();
    service
        .act(granted, Event::SentToPanel, move |tx| move_on(tx, State::Draft, &sent, ByWhom::Administrator, today))?;
    Ok(())
}
