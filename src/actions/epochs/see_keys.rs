//! What has to be done about the keys of a consultation, and by whom: for the page of keys and for the overview.

use chrono::NaiveDate;

use crate::actions::accounts::list_accounts::open;
use crate::actions::acts::{WrongState, state_now};
use crate::actions::consultation_keys::{checked_keys, newest};
use crate::actions::consultations::change_role::kind_of_role;
use crate::actions::consultations::opening::{first, opened_with};
use crate::actions::service::Service;
use crate::domain::approval::Act;
use crate::domain::permission::{Granted, ReplaceKey, RunConsultation, SeeConsultation};
use crate::store::{ReadTx, StoreError, accounts, approvals, keys};
use crate::vault::ConsultationVault;
use crate::vault::keys::{Fingerprint, KeyDirError, KeyKind};

use super::leaving::{are_in_use, holders};
use super::replace_key::{ReplaceError, approved_as, shown};
use super::replacements::Progress;

/// Somebody who left with a key that is not replaced yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// The name.
    pub name: String,
    /// The day.
    pub on: NaiveDate,
}

/// How it stands with one key after the opening.
#[derive(Debug, Clone)]
pub struct KeyState {
    /// Which.
    pub kind: KeyKind,
    /// Who left with it.
    pub left: Vec<Left>,
    /// Whether something may still lie under a pair before the one in force.
    pub is_unfinished: bool,
    /// How far a replacement is that was begun on this instance.
    pub progress: Option<Progress>,
    /// The pair in force was put there by somebody on a day; none for the first one, which the opening approved.
    pub replaced: Option<Left>,
    /// The fingerprint of the first pair.
    pub first: Option<Fingerprint>,
}

impl KeyState {
    /// Whether a holder should press the button now.
    #[must_use]
    pub fn waits(&self) -> bool {
        !matches!(self.progress, Some(Progress::Running(_))) && (self.is_unfinished || !self.left.is_empty())
    }
}

/// Why the keys cannot be seen.
#[derive(Debug, thiserror::Error)]
pub enum SeeKeysError {
    /// This instance lacks the consultation's key (D14).
    #[error("the consultation's key is not here")]
    NoKey(#[from] KeyDirError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How it stands with each key of a consultation that has opened.
///
/// # Errors
/// [`SeeKeysError`].
pub fn see_keys(service: &Service, granted: &Granted<SeeConsultation>) -> Result<Vec<KeyState>, SeeKeysError> {
    let id = granted.consultation();
    if !service.store.read(|tx| Ok::<_, StoreError>(are_in_use(state_now(tx, id)?)))? {
        return Ok(Vec::new());
    }
    let vault = service.vault.for_consultation(id)?;
    let states = service.store.read(|tx| {
        let states = KeyKind::ALL.into_iter().map(|kind| state_of(service, tx, &vault, kind));
        states.collect::<Result<Vec<_>, StoreError>>()
    })?;
    Ok(states)
}

fn state_of(
    service: &Service,
    tx: &mut ReadTx<'_>,
    vault: &ConsultationVault,
    kind: KeyKind,
) -> Result<KeyState, StoreError> {
    let id = vault.id();
    let checked = checked_keys(tx, vault, id)?;
    let in_force = newest(&checked, kind);
    let epoch = in_force.map_or(0, |key| key.epoch());
    let is_unfinished =
        keys::list_grants(tx, id)?.iter().any(|grant| grant.kind == kind.as_str() && grant.epoch < epoch);
    let mut left = Vec::new();
    for departure in keys::list_departures(tx, id)?.into_iter().filter(|left| left.kind == kind.as_str()) {
        let name = open(service, accounts::get(tx, departure.account)?)?.contact.name;
        left.push(Left { name, on: departure.left_on });
    }
    let mut replaced = None;
    if let Some(key) = in_force.filter(|key| key.epoch() > 1) {
        let sha256 = approved_as(&key, &opened_with(tx, id)?)?;
        let given = approvals::list(tx, id)?;
        let given = given.into_iter().find(|one| one.act == Act::ReplaceKey.as_str() && one.sha256 == sha256);
        if let Some(given) = given {
            let name = open(service, accounts::get(tx, given.account)?)?.contact.name;
            replaced = Some(Left { name, on: given.given_on });
        }
    }
    Ok(KeyState {
        kind,
        left,
        is_unfinished,
        progress: service.replacements.progress(id, kind),
        replaced,
        first: first(&checked, kind).map(|key| Fingerprint::of(key.key())),
    })
}

/// What a holder of a key is offered: the kind, and the hash that [`super::replace_key::replace_key`] takes. None where there is
/// nothing to press: before the opening, after the end, and for somebody who has the role and no key.
///
/// # Errors
/// [`SeeKeysError`].
pub fn offer(service: &Service, granted: &Granted<ReplaceKey>) -> Result<Option<(KeyKind, [u8; 32])>, SeeKeysError> {
    let id = granted.consultation();
    let Some(kind) = kind_of_role(granted.role()) else { return Ok(None) };
    let vault = service.vault.for_consultation(id)?;
    let offered = service.store.read(|tx| {
        if !holders(tx, id, kind)?.contains(&granted.account()) {
            return Ok(None);
        }
        shown(tx, &vault, id, kind).map(|shown| Some((kind, shown)))
    });
    match offered {
        Ok(offered) => Ok(offered),
        Err(ReplaceError::State(WrongState { .. }) | ReplaceError::NotGranted(_)) => Ok(None),
        Err(ReplaceError::Store(error)) => Err(error.into()),
        Err(_) => Ok(None),
    }
}

/// What waits for a holder, for the overview: the state of their own key, if something is to be pressed.
///
/// # Errors
/// [`SeeKeysError`].
pub fn waiting_key(service: &Service, granted: &Granted<ReplaceKey>) -> Result<Option<KeyState>, SeeKeysError> {
    let id = granted.consultation();
    let Some(kind) = kind_of_role(granted.role()) else { return Ok(None) };
    let is_holder = service.store.read(|tx| {
        Ok::<_, StoreError>(are_in_use(state_now(tx, id)?) && holders(tx, id, kind)?.contains(&granted.account()))
    })?;
    if !is_holder {
        return Ok(None);
    }
    let vault = service.vault.for_consultation(id)?;
    let state = service.store.read(|tx| state_of(service, tx, &vault, kind))?;
    Ok(Some(state).filter(KeyState::waits))
}

/// The keys that nobody holds any more while answers lie under them: for the administrator, who can pause.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn held_by_nobody(service: &Service, granted: &Granted<RunConsultation>) -> Result<Vec<KeyKind>, StoreError> {
    let id = granted.consultation();
    service.store.read(|tx| {
        let mut nobodys = Vec::new();
        if are_in_use(state_now(tx, id)?) {
            for kind in KeyKind::ALL {
                if holders(tx, id, kind)?.is_empty() {
                    nobodys.push(kind);
                }
            }
        }
        Ok(nobodys)
    })
}
