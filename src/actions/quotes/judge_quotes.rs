//! The panel reads the quotes that two readers have checked, and approves or declines each (AGG-33, PAR-4: over quotes it always has
//! a veto). It sees what everyone would see, and neither the text around it nor how it was said.

use std::fmt;

use crate::actions::acts::{WrongState, approval_of, state_now, trying_again};
use crate::actions::consultation_keys::{NotGranted, held_key};
use crate::actions::desk::check_quote::{STATES, Verdict};
use crate::actions::service::Service;
use crate::domain::approval::Act;
use crate::domain::audit::Event;
use crate::domain::ids::ConsultationId;
use crate::domain::permission::{ApproveForPanel, Granted};
use crate::domain::quote::{Checked, Quote, Step};
use crate::store::quotes::{self, StoredQuote};
use crate::store::{ReadTx, StoreError, approvals};
use crate::vault::keys::{KeyDirError, KeyKind};
use crate::vault::primitives::KeyPair;
use crate::vault::{ConsultationVault, SealError, Unopenable};

/// A quote before the panel.
pub struct ToJudge {
    /// What names exactly this quote.
    pub sha256: [u8; 32],
    /// What two readers checked.
    pub quote: Quote<Checked>,
}

impl fmt::Debug for ToJudge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ToJudge(…)")
    }
}

/// Why the panel cannot read or decide.
#[derive(Debug, thiserror::Error)]
pub enum JudgeError {
    /// Quotes are decided between closing and publication.
    #[error(transparent)]
    State(#[from] WrongState),
    /// This panel member holds no grant to the panel's key.
    #[error(transparent)]
    NotGranted(#[from] NotGranted),
    /// The handle names no place of this person's here.
    #[error("this names no text of this person's")]
    UnknownHandle,
    /// Something stored does not open.
    #[error("it does not open")]
    Unopenable(#[from] Unopenable),
    /// It could not be sealed.
    #[error("it could not be sealed")]
    Sealing(#[from] SealError),
    /// This instance lacks the consultation's key (D14).
    #[error("the consultation's key is not here")]
    NoKey(#[from] KeyDirError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The quotes that wait for the panel, in an order that tells nothing.
///
/// # Errors
/// [`JudgeError`].
pub fn list_to_judge(
    service: &Service,
    granted: &Granted<ApproveForPanel>,
    pair: &KeyPair,
) -> Result<Vec<ToJudge>, JudgeError> {
    let vault = service.vault.for_consultation(granted.consultation())?;
    let checked = checked(service, granted, &vault, pair)?;
    let waiting = checked.into_iter().map(|(stored, quote)| ToJudge { sha256: quote.sha256(&stored.id), quote });
    Ok(waiting.collect())
}

/// Whether a quote waits for the panel.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn is_any_checked(service: &Service, granted: &Granted<ApproveForPanel>) -> Result<bool, StoreError> {
    let here = (granted.consultation(), Step::Checked);
    Ok(!service.store.read(|tx| quotes::list_after(tx, here, &[], 1))?.is_empty())
}

fn checked(
    service: &Service,
    granted: &Granted<ApproveForPanel>,
    vault: &ConsultationVault,
    pair: &KeyPair,
) -> Result<Vec<(StoredQuote, Quote<Checked>)>, JudgeError> {
    let id = vault.id();
    let (panel, stored) = service.store.read(|tx| {
        in_time(tx, id)?;
        let panel = held_key(tx, vault, KeyKind::Panel, granted.account(), pair)?;
        Ok::<_, JudgeError>((panel, quotes::list(tx, id, Step::Checked)?))
    })?;
    let panel = panel?;
    let opened = stored.into_iter().map(|stored| {
        let quote = vault.open_checked(&stored.id, &stored.sealed, &panel)?;
        Ok((stored, quote))
    });
    opened.collect()
}

/// Approves exactly the quote that was shown, or declines it: then it is erased. Says `false` if it is not there any more.
///
/// # Errors
/// [`JudgeError`]; nothing was decided then.
pub fn judge_quote(
    service: &Service,
    granted: &Granted<ApproveForPanel>,
    pair: &KeyPair,
    decided: ([u8; 32], Verdict),
) -> Result<bool, JudgeError> {
    trying_again(
        |error| matches!(error, JudgeError::Store(StoreError::Changed)),
        || attempt(service, granted, pair, decided),
    )
}

fn attempt(
    service: &Service,
    granted: &Granted<ApproveForPanel>,
    pair: &KeyPair,
    (shown, verdict): ([u8; 32], Verdict),
) -> Result<bool, JudgeError> {
    let id = granted.consultation();
    let vault = service.vault.for_consultation(id)?;
    let waiting = checked(service, granted, &vault, pair)?;
    let found = waiting.into_iter().find(|(stored, quote)| quote.sha256(&stored.id) == shown);
    let Some((stored, quote)) = found else { return Ok(false) };
    if verdict == Verdict::No {
        service.act(granted, Event::QuoteDeclined, move |tx| {
            in_time(tx, id)?;
            Ok::<_, JudgeError>(quotes::erase_read(tx, &stored)?)
        })?;
        return Ok(true);
    }
    let sealed = vault.seal_approved(&stored.id, &quote.approve())?;
    let approval = approval_of(service, granted, Act::ApproveQuote, shown);
    service.act(granted, Event::approved(Act::ApproveQuote, shown), move |tx| {
        in_time(tx, id)?;
        approvals::insert(tx, &approval)?;
        Ok::<_, JudgeError>(quotes::update(tx, &stored, Step::Approved, sealed)?)
    })?;
    Ok(true)
}

pub(in crate::actions) fn in_time(tx: &mut ReadTx<'_>, id: ConsultationId) -> Result<(), JudgeError> {
    let found = state_now(tx, id)?;
    if STATES.contains(&found) { Ok(()) } else { Err(WrongState { found }.into()) }
}
