//! How taking part felt, looked at once a week when a custodian signs in (SAF-24). The first custodian who comes in a week
//! opens the answers in memory; one yes or no is kept for that week, and nobody can look again before the next.

use crate::actions::acts::state_now;
use crate::actions::consultation_keys::held_key;
use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::consent::Purpose;
use crate::domain::consultation::State;
use crate::domain::feeling::{Feelings, Week};
use crate::domain::ids::ConsultationId;
use crate::domain::permission::{Granted, WatchHarm};
use crate::store::{ReadTx, StoreError, answer_sheets, harder_weeks};
use crate::vault::ConsultationVault;
use crate::vault::keys::{KeyDirError, KeyKind, StaffKey};
use crate::vault::primitives::KeyPair;

/// Rows that are opened at a time.
const SLICE: i64 = 100;

/// Why nothing was looked at.
#[derive(Debug, thiserror::Error)]
pub enum WatchError {
    /// This instance lacks the consultation's key (D14).
    #[error("the consultation's key is not here")]
    NoKey(#[from] KeyDirError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Looks, if nobody has this week. Only while it is open: there is nothing to pause before and after. A custodian without
/// a key looks at nothing; another one will.
///
/// # Errors
/// [`WatchError`]; nothing was kept then.
pub fn watch_harm(service: &Service, granted: &Granted<WatchHarm>, pair: &KeyPair) -> Result<(), WatchError> {
    let (id, week) = (granted.consultation(), Week::of(service.now()));
    let vault = service.vault.for_consultation(id)?;
    let told = service.store.read(|tx| {
        if !is_due(tx, id, week)? {
            return Ok(None);
        }
        let Ok(figures) = held_key(tx, &vault, KeyKind::Figures, granted.account(), pair)? else { return Ok(None) };
        Ok::<_, StoreError>(Some(felt(service, tx, &vault, &figures)?.advise_a_pause()))
    })?;
    let Some(told) = told else { return Ok(()) };
    Ok(service.act(granted, Event::FeelingsLooked, move |tx| harder_weeks::replace_older(tx, id, week, told))?)
}

fn is_due(tx: &mut ReadTx<'_>, id: ConsultationId, week: Week) -> Result<bool, StoreError> {
    let looked = harder_weeks::find(tx, id)?.is_some_and(|(last, _)| last >= week);
    Ok(!looked && state_now(tx, id)? == State::Open)
}

/// What everyone said, slice by slice, each in random order. A row that does not open keeps nobody from being warned.
fn felt(
    service: &Service,
    tx: &mut ReadTx<'_>,
    vault: &ConsultationVault,
    figures: &StaffKey,
) -> Result<Feelings, StoreError> {
    let mut felt = Feelings::default();
    let mut after = None;
    loop {
        let mut rows = answer_sheets::list_to_count(tx, vault.id(), after.as_ref(), SLICE)?;
        let Some(last) = rows.last() else { return Ok(felt) };
        after = Some(last.id);
        service.randomness.shuffle(&mut rows);
        for counted in rows.iter().filter_map(|row| vault.open_answers_to_count(row, figures).ok()) {
            let allows = counted.head.as_ref().is_none_or(|head| head.purposes.contains(&Purpose::Count));
            if let Some(answers) = counted.answers.as_ref().filter(|_| allows) {
                felt.add(answers);
            }
        }
    }
}

/// Whether custodians are told of it now: what was found in the newest week that was looked at, while it is open.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn is_told(service: &Service, granted: &Granted<WatchHarm>) -> Result<bool, StoreError> {
    let id = granted.consultation();
    service.store.read(|tx| {
        let told = harder_weeks::find(tx, id)?.is_some_and(|(_, told)| told);
        Ok(told && state_now(tx, id)? == State::Open)
    })
}
