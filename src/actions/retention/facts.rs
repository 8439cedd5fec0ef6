//! What decides on which day something of a consultation is erased.

use crate::actions::service::{Found, Service};
use crate::domain::consultation::State;
use crate::domain::retention::{Happened, Schedule};
use crate::store::{ReadTx, StoreError, approvals, consultations, key_kits};

use super::signatures::Decisions;

/// The schedule of one consultation, and what two people decided about it.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    /// The schedule.
    pub schedule: Schedule,
    /// The decisions.
    pub decisions: Decisions,
    /// Whether anything is erased at all: not before it closed.
    pub applies: bool,
}

impl Facts {
    /// Whether the schedule stands still: a hold covers the whole consultation (RET-7).
    #[must_use]
    pub const fn is_held(&self) -> bool {
        self.decisions.held_since().is_some()
    }
}

/// Reads them.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn facts(service: &Service, tx: &mut ReadTx<'_>, found: &Found) -> Result<Facts, StoreError> {
    let id = found.stored.id;
    let transitions = consultations::list_transitions(tx, id)?;
    let came_to = |state: State| {
        transitions.iter().find(|(reached, ..)| reached == state.as_str()).map(|(_, _, made_on)| *made_on)
    };
    let decisions = Decisions::read(id, &approvals::list(tx, id)?, service.today(), &key_kits::list(tx, Some(id))?);
    let happened = Happened {
        closed_on: came_to(State::Closed),
        published_on: came_to(State::Published),
        early_on: decisions.erase_early.on(),
    };
    let schedule = Schedule::new(&found.definition().dates, &happened);
    Ok(Facts { schedule, decisions, applies: found.state() >= State::Closed })
}
