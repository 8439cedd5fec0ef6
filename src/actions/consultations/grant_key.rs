//! Somebody who holds a key gives it to somebody new (SECURITY 2): after opening, or when a colleague had to make a new key pair. What she
//! types are the six words that the other person reads to her from their own page; the page does not show them to her, and without
//! them nothing is granted, so that nobody in between can put a key of their own in that person's place.

use std::collections::BTreeMap;

use crate::actions::accounts::credentials::public_key;
use crate::actions::accounts::list_accounts::{Account, open};
use crate::actions::consultation_keys::checked_keys;
use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::ids::{AccountId, ConsultationId};
use crate::domain::permission::{GrantKey, Granted};
use crate::store::accounts::StoredAccount;
use crate::store::keys::{self, StoredGrant};
use crate::store::{ReadTx, StoreError, accounts, consultations, erasures};
use crate::vault::SealError;
use crate::vault::keys::{CheckedPublicKey, Fingerprint, KeyDirError, KeyKind};
use crate::vault::primitives::{KeyPair, PublicKey};

use super::change_role::kind_of_role;
use super::opening::holders;

/// Why a key was not given.
#[derive(Debug, thiserror::Error)]
pub enum GrantKeyError {
    /// Whoever gives holds no key of the kind themselves.
    #[error("this account holds no key to give")]
    NotHeld,
    /// The other one does not have the role, has no key pair of their own, or holds the key already.
    #[error("this person is not waiting for this key")]
    NotWaiting,
    /// The words are not those of the other one's key.
    #[error("the words are not those of this person's key")]
    OtherWords,
    /// This instance lacks the consultation's key (D14).
    #[error("the consultation's key is not here")]
    NoKey(#[from] KeyDirError),
    /// A key could not be granted.
    #[error("a key could not be granted")]
    Sealing(#[from] SealError),
    /// The database failed, or something changed meanwhile.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Those who have the role of a kind and a key pair of their own, and hold no grant to its key in use.
pub(super) fn waiting(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    key: &CheckedPublicKey,
) -> Result<BTreeMap<AccountId, StoredAccount>, StoreError> {
    let mut people = holders(tx, consultation, super::opening::role_of_kind(key.kind()))?;
    let granted = super::opening::granted(tx, consultation, key)?;
    people.retain(|account, _| !granted.contains(account));
    Ok(people)
}

/// Gives the key that `granted` and `pair` hold to `to`, whose six words were typed. Every generation of it that is held is given: whoever
/// reads must open what came before, too.
///
/// # Errors
/// [`GrantKeyError`]; nothing was given then. Wrong words are written down (ACC-7).
pub fn grant_key(
    service: &Service,
    granted: &Granted<GrantKey>,
    pair: &KeyPair,
    to: AccountId,
    typed: &str,
) -> Result<(), GrantKeyError> {
    let (id, own) = (granted.consultation(), granted.account());
    let kind = kind_of_role(granted.role()).ok_or(GrantKeyError::NotHeld)?;
    let vault = service.vault.for_consultation(id)?;
    let (held, public) = service.store.read(|tx| {
        let public_keys = checked_keys(tx, &vault, id)?;
        let newest = super::super::consultation_keys::newest(&public_keys, kind).ok_or(GrantKeyError::NotHeld)?;
        let stored = waiting(tx, id, &newest)?.remove(&to).ok_or(GrantKeyError::NotWaiting)?;
        let credentials = stored.credentials.as_ref().ok_or(GrantKeyError::NotWaiting)?;
        let grants = keys::list_grants(tx, id)?;
        let own = grants.into_iter().filter(|grant| grant.account == own && grant.kind == kind.as_str());
        let opened = own.filter_map(|grant| vault.open_grant(&grant.sealed, kind, granted.account(), pair).ok());
        let opened: Vec<_> = opened.filter(|key| public_keys.iter().any(|one| one.key() == key.public())).collect();
        if !opened.iter().any(|key| key.public() == newest.key()) {
            return Err(GrantKeyError::NotHeld);
        }
        Ok::<_, GrantKeyError>((opened, public_key(credentials)?))
    })?;
    if !Fingerprint::of(&public).is_typed_as(typed) {
        service.note(granted, Event::KeyNotGranted(to))?;
        return Err(GrantKeyError::OtherWords);
    }
    let mut grants = Vec::new();
    for key in &held {
        let sealed = vault.grant(key, to, &public)?;
        grants.push(StoredGrant { kind: kind.as_str().to_owned(), epoch: key.epoch(), account: to, sealed });
    }
    let mine = *granted;
    service.act(granted, Event::KeyGranted(to), move |tx| {
        consultations::hold(tx, id)?;
        still_fits(tx, &mine, kind, (to, &public))?;
        // Grants to a pair that this person has no more open nothing.
        keys::erase_grants(tx, id, kind.as_str(), to)?;
        grants.iter().try_for_each(|grant| keys::insert_grant(tx, id, grant)).map_err(GrantKeyError::from)
    })
}

/// Both still have the role, the other one still has the pair whose words were typed, and not everything is erased.
fn still_fits(
    tx: &mut ReadTx<'_>,
    granted: &Granted<GrantKey>,
    kind: KeyKind,
    (to, public): (AccountId, &PublicKey),
) -> Result<(), StoreError> {
    let id = granted.consultation();
    let people = holders(tx, id, super::opening::role_of_kind(kind))?;
    let credentials = accounts::get(tx, to)?.credentials;
    let same_pair = credentials.map(|held| public_key(&held)).transpose()?.is_some_and(|key| key == *public);
    let fits = people.contains_key(&to) && people.contains_key(&granted.account()) && same_pair;
    if fits && erasures::find_purge(tx, id)?.is_none() { Ok(()) } else { Err(StoreError::Changed) }
}

/// The accounts that wait for a key, opened.
pub(super) fn waiting_accounts(
    service: &Service,
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    key: &CheckedPublicKey,
) -> Result<Vec<Account>, StoreError> {
    waiting(tx, consultation, key)?.into_values().map(|stored| open(service, stored)).collect()
}
