//! A custodian ends the reading, once nothing is unread (DESIGN 8). Whether anything is, theme marks tell without a
//! word.

use crate::actions::acts::{WrongState, in_state, move_on};
use crate::actions::consultation_keys::{NotGranted, held_key};
use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::consultation::{ByWhom, Closed, State};
use crate::domain::permission::{ApproveOpening, Granted};
use crate::store::{ReadTx, StoreError, words};
use crate::vault::keys::{KeyDirError, KeyKind, StaffKey};
use crate::vault::primitives::KeyPair;
use crate::vault::{ConsultationVault, Unopenable};

/// Rows that are opened at a time.
const SLICE: i64 = 100;

/// Why the analysis did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartAnalysisError {
    /// It is not closed, or further on already.
    #[error(transparent)]
    State(#[from] WrongState),
    /// Readers are not done. How much is left is not said: it would count people.
    #[error("not everything has been read yet")]
    Unread,
    /// The custodian holds no grant to the figures key.
    #[error(transparent)]
    NotGranted(#[from] NotGranted),
    /// A row does not open. Which one is named to nobody.
    #[error("something that was stored does not open")]
    Unopenable(#[from] Unopenable),
    /// This instance lacks the consultation's key (D14).
    #[error("the consultation's key is not here")]
    NoKey(#[from] KeyDirError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Ends the reading. After closing nothing can become unread any more, so what was found holds when it is written.
///
/// # Errors
/// [`StartAnalysisError`].
pub fn start_analysis(
    service: &Service,
    granted: &Granted<ApproveOpening>,
    pair: &KeyPair,
) -> Result<(), StartAnalysisError> {
    let (id, today) = (granted.consultation(), service.today());
    let vault = service.vault.for_consultation(id)?;
    let (found, figures) = service.store.read(|tx| {
        let found = service.get(tx, id)?;
        Ok::<_, StoreError>((found, held_key(tx, &vault, KeyKind::Figures, granted.account(), pair)?))
    })?;
    let started = in_state::<Closed>(found)?.start_analysis();
    let figures = figures?;
    if service.store.read(|tx| anything_unread(tx, &vault, &figures))? {
        return Err(StartAnalysisError::Unread);
    }
    service.act(granted, Event::AnalysisStarted, move |tx| {
        move_on(tx, State::Closed, &started, ByWhom::Custodian, today)
    })?;
    Ok(())
}

fn anything_unread(
    tx: &mut ReadTx<'_>,
    vault: &ConsultationVault,
    figures: &StaffKey,
) -> Result<bool, StartAnalysisError> {
    let mut after: Vec<u8> = Vec::new();
    loop {
        let rows = words::list_marks(tx, vault.id(), &after, SLICE)?;
        let Some(last) = rows.last() else { return Ok(false) };
        after = last.id.as_bytes().to_vec();
        for row in &rows {
            if vault.open_marks(row, figures)?.as_ref().is_some_and(crate::vault::rows::Marks::is_unread) {
                return Ok(true);
            }
        }
    }
}
