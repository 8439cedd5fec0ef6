//! Closing a concern, once the route has been followed.

use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::ids::ConcernId;
use crate::domain::permission::{Granted, RaiseConcern};
use crate::store::{StoreError, concerns};

/// Writes down the day on which a reader closed a concern. Nothing of it is erased.
///
/// # Errors
/// [`StoreError::Changed`] if it is closed already, or not one of this consultation.
pub fn close_concern(service: &Service, granted: &Granted<RaiseConcern>, id: ConcernId) -> Result<(), StoreError> {
    let (consultation, today) = (granted.consultation(), service.today());
    service.act(granted, Event::ConcernClosed, move |tx| concerns::update_closed(tx, consultation, id, today))
}
