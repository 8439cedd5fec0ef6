//! The administrator hands the draft to the panel (PAR-3).

use crate::actions::acts::{WrongState, in_state, move_on};
use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::consultation::readiness::{Missing, Step};
use crate::domain::consultation::{ByWhom, Draft, State};
use crate::domain::permission::{Granted, RunConsultation};
use crate::store::{StoreError, consultations};

use super::languages::Catalogues;
use super::readiness::{About, facts};

/// Why the draft was not handed over.
#[derive(Debug, thiserror::Error)]
pub enum SendToPanelError {
    /// It is no draft any more.
    #[error(transparent)]
    State(#[from] WrongState),
    /// Something is missing: the same list as on the page of what is missing.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Missing(Vec<Missing>),
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
    let (definition, stored) = (found.definition().clone(), found.stored.clone());
    let sent = in_state::<Draft>(found)?.send_to_panel();
    service.act(granted, Event::SentToPanel, move |tx| {
        consultations::hold(tx, id)?;
        if consultations::get(tx, id)?.folder_sha256 != stored.folder_sha256 {
            return Err(StoreError::Changed.into());
        }
        let (review, catalogues) = (&stored.review_sha256, &Catalogues::new());
        let about = About { id, definition: &definition, review, catalogues, today, overlap: None };
        let missing = facts(tx, None, &about)?.missing(Step::Panel, None);
        if !missing.is_empty() {
            return Err(SendToPanelError::Missing(missing));
        }
        Ok(move_on(tx, State::Draft, &sent, ByWhom::Administrator, today)?)
    })
}
