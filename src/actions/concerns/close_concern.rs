//! Closing a concern, once the route has been followed.

use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::ids::ConcernId;
use crate::domain::permission::{Granted, RaiseConcern};
use crate::store::{StoreError, concerns};

/// Writes down the day on which a reader closed a concern. Nothing of it is erased.
///
/// # Errors
/// [`StoreError::Changed`] if it is closed already; [`StoreError::NotFound`] if it is none of this consultation (ACC-5).
pub fn close_concern(service: &Service, granted: &Granted<RaiseConcern>, id: ConcernId) -> Result<(), StoreError> {
    let (consultation, today) = (granted.consultation(), service.today());
    let closed =
        service.act(granted, Event::ConcernClosed, move |tx| concerns::update_closed(tx, consultation, id, today));
    match closed {
        Err(StoreError::Changed) => {
            let known = service.store.read(|tx| concerns::list(tx, consultation))?;
            Err(if known.iter().any(|one| one.id == id) { StoreError::Changed } else { StoreError::NotFound })
        }
        outcome => outcome,
    }
}
