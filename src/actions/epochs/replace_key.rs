//! Putting a new pair of a kind in force (SECURITY 2, B2, B6). The act of somebody who holds the one before: an administrator can
//! only ask for it. The private half is sealed to every present holder and dropped; nothing new comes to lie under the old one from
//! the moment this commits, and [`super::sweep`] takes everything else along.

use std::collections::BTreeMap;

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::actions::accounts::credentials::public_key;
use crate::actions::acts::{WrongState, approval_of, state_now};
use crate::actions::consultation_keys::{NotGranted, checked_keys, held_key, newest, to_stored};
use crate::actions::consultations::change_role::kind_of_role;
use crate::actions::consultations::opening::opened_with;
use crate::actions::service::Service;
use crate::domain::approval::Act;
use crate::domain::audit::{ChainHash, Event, KeyOf};
use crate::domain::ids::{AccountId, ConsultationId};
use crate::domain::permission::{Granted, ReplaceKey};
use crate::store::keys::{self, StoredGrant};
use crate::store::{ReadTx, StoreError, accounts, approvals, consultations};
use crate::vault::keys::{CheckedPublicKey, Fingerprint, KeyDirError, KeyKind, StaffKey, StoredPublicKey};
use crate::vault::primitives::{KeyPair, PublicKey};
use crate::vault::{ConsultationVault, SealError};

use super::leaving::{are_in_use, holders};
use super::sweep::{SLICE, Sweep};

/// Why no key was replaced. Nothing was written then.
#[derive(Debug, thiserror::Error)]
pub enum ReplaceError {
    /// Before it opens the keys are made again; after its end there are none.
    #[error(transparent)]
    State(#[from] WrongState),
    /// Whoever asks holds no grant to the pair in force, or not to every one that something is still sealed to.
    #[error(transparent)]
    NotGranted(#[from] NotGranted),
    /// Other people hold it than were shown, or another pair is in force.
    #[error("something changed since it was shown")]
    OtherThanShown,
    /// It goes on already, on this instance.
    #[error("this key is being replaced already")]
    GoesOn,
    /// This instance lacks the consultation's key (D14).
    #[error("the consultation's key is not here")]
    NoKey(#[from] KeyDirError),
    /// The new key could not be sealed.
    #[error("the new key could not be sealed")]
    Sealing(#[from] SealError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Everyone who holds a key now, with their own public key.
type Holders = BTreeMap<AccountId, PublicKey>;

/// What a replacement begins from.
struct Standing {
    holders: Holders,
    newest: CheckedPublicKey,
    /// Whether a replacement stopped before its end, and nobody left with the pair that it put in force.
    is_unfinished: bool,
    opening_sha256: [u8; 32],
}

impl Standing {
    fn read(
        tx: &mut ReadTx<'_>,
        vault: &ConsultationVault,
        id: ConsultationId,
        kind: KeyKind,
    ) -> Result<Self, ReplaceError> {
        match state_now(tx, id)? {
            state if are_in_use(state) => {}
            found => return Err(WrongState { found }.into()),
        }
        let checked = checked_keys(tx, vault, id)?;
        let newest = newest(&checked, kind).ok_or(NotGranted(kind))?;
        let older = |grant: &StoredGrant| grant.kind == kind.as_str() && grant.epoch < newest.epoch();
        let has_older = keys::list_grants(tx, id)?.iter().any(older);
        let departures = keys::list_departures(tx, id)?;
        let left_with_newest = departures.iter().any(|left| left.kind == kind.as_str() && left.epoch >= newest.epoch());
        Ok(Self {
            holders: holders_with_keys(tx, id, kind)?,
            newest,
            is_unfinished: has_older && !left_with_newest,
            opening_sha256: opened_with(tx, id)?,
        })
    }

    fn shown(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(self.newest.kind().as_str());
        hash.update(self.newest.epoch().to_be_bytes());
        hash.update(self.newest.key().as_bytes());
        for (account, key) in &self.holders {
            hash.update(account.as_bytes());
            hash.update(key.as_bytes());
        }
        hash.finalize().into()
    }
}

fn holders_with_keys(tx: &mut ReadTx<'_>, id: ConsultationId, kind: KeyKind) -> Result<Holders, StoreError> {
    let mut found = Holders::new();
    for account in holders(tx, id, kind)? {
        if let Some(credentials) = &accounts::get(tx, account)?.credentials {
            found.insert(account, public_key(credentials)?);
        }
    }
    Ok(found)
}

/// What [`replace_key`] takes: the hash of who would hold the new pair, with their own keys, and of the pair that it replaces. So
/// nobody is granted anything whose six words were not on the page.
pub(super) fn shown(
    tx: &mut ReadTx<'_>,
    vault: &ConsultationVault,
    id: ConsultationId,
    kind: KeyKind,
) -> Result<[u8; 32], ReplaceError> {
    Ok(Standing::read(tx, vault, id, kind)?.shown())
}

/// Replaces the key of the kind that the permission's role holds, or goes on with a replacement that stopped. What is left to do is
/// given back: run it, or start it on a thread of its own.
///
/// # Errors
/// [`ReplaceError`].
pub fn replace_key(
    service: &Service,
    granted: &Granted<ReplaceKey>,
    pair: &KeyPair,
    shown: [u8; 32],
) -> Result<Sweep, ReplaceError> {
    let id = granted.consultation();
    let kind = kind_of_role(granted.role()).ok_or(NotGranted(KeyKind::Panel))?;
    let vault = service.vault.for_consultation(id)?;
    let (standing, held) = service.store.read(|tx| {
        let standing = Standing::read(tx, &vault, id, kind)?;
        let held = held_key(tx, &vault, kind, granted.account(), pair)??;
        // Whoever came later may hold the newest pair alone: somebody who holds the older ones too has to do this.
        let grants = keys::list_grants(tx, id)?;
        let all = grants.iter().filter(|grant| grant.kind == kind.as_str()).all(|grant| held.opens(grant.epoch));
        if all { Ok::<_, ReplaceError>((standing, held)) } else { Err(NotGranted(kind).into()) }
    })?;
    if standing.shown() != shown {
        return Err(ReplaceError::OtherThanShown);
    }
    let running = service.replacements.begin(id, kind).ok_or(ReplaceError::GoesOn)?;
    let begun = if standing.is_unfinished {
        go_on(service, granted, &standing)
    } else {
        put_in_force(service, granted, &vault, kind, &standing)
    };
    match begun {
        Ok((new, named)) => Ok(Sweep { vault, kind, granted: *granted, held, new, named, running, slice: SLICE }),
        Err(error) => {
            running.never_mind();
            Err(error)
        }
    }
}

/// The pair in force stays; what is left under those before is still to be sealed to it.
fn go_on(
    service: &Service,
    granted: &Granted<ReplaceKey>,
    standing: &Standing,
) -> Result<(CheckedPublicKey, KeyOf), ReplaceError> {
    let new = standing.newest;
    let named = named(&new, &standing.opening_sha256)?;
    service.note(granted, Event::KeyReplacingContinued(named.clone()))?;
    Ok((new, named))
}

fn put_in_force(
    service: &Service,
    granted: &Granted<ReplaceKey>,
    vault: &ConsultationVault,
    kind: KeyKind,
    standing: &Standing,
) -> Result<(CheckedPublicKey, KeyOf), ReplaceError> {
    let id = granted.consultation();
    let epoch = standing.newest.epoch().saturating_add(1);
    let (private, public) = vault.make_staff_key(kind, epoch);
    let grants = grants_of(vault, &private, &standing.holders)?;
    drop(private);
    let new = vault.check_public_key(&public).map_err(|_| SealError::WrongKey)?;
    let named = named(&new, &standing.opening_sha256)?;
    let approval = approval_of(service, granted, Act::ReplaceKey, *named.sha256.as_bytes());
    let (meant, before, again) = (standing.shown(), vault.clone(), named.clone());
    let public: StoredPublicKey = public;
    service.act(granted, Event::KeyReplaced(again), move |tx| {
        // From here on until this commits nobody writes what is sealed to the pair before.
        keys::hold(tx, id)?;
        consultations::hold(tx, id)?;
        if Standing::read(tx, &before, id, kind)?.shown() != meant {
            return Err(ReplaceError::OtherThanShown);
        }
        keys::insert(tx, id, &to_stored(&public))?;
        for grant in &grants {
            keys::insert_grant(tx, id, grant)?;
        }
        Ok(approvals::insert(tx, &approval)?)
    })?;
    Ok((new, named))
}

fn grants_of(vault: &ConsultationVault, private: &StaffKey, holders: &Holders) -> Result<Vec<StoredGrant>, SealError> {
    let (kind, epoch) = (private.kind().as_str(), private.epoch());
    let grant = |(account, key): (&AccountId, &PublicKey)| {
        let sealed = vault.grant(private, *account, key)?;
        Ok(StoredGrant { kind: kind.to_owned(), epoch, account: *account, sealed })
    };
    holders.iter().map(grant).collect()
}

#[derive(Serialize)]
struct Replaced {
    opening_sha256: String,
    kind: &'static str,
    epoch: u32,
    public_key: String,
    fingerprint: String,
}

/// What the log and the approval name: SHA-256 of the canonical JSON {opening_sha256, kind, epoch, public_key, fingerprint}. What was
/// approved at opening stays as it is, and each later pair stands on it (decision 0046).
fn named(key: &CheckedPublicKey, opening_sha256: &[u8; 32]) -> Result<KeyOf, StoreError> {
    let replaced = Replaced {
        opening_sha256: HEXLOWER.encode(opening_sha256),
        kind: key.kind().as_str(),
        epoch: key.epoch(),
        public_key: BASE64URL_NOPAD.encode(key.key().as_bytes()),
        fingerprint: Fingerprint::of(key.key()).to_string(),
    };
    let bytes = serde_json_canonicalizer::to_vec(&replaced);
    let bytes = bytes.map_err(|_| StoreError::Malformed("a key that cannot be written down"))?;
    let sha256 = ChainHash::from_bytes(Sha256::digest(bytes).into());
    Ok(KeyOf { kind: key.kind().as_str(), epoch: key.epoch(), sha256 })
}

/// The hash that an approval of exactly this key would name.
pub(super) fn approved_as(key: &CheckedPublicKey, opening_sha256: &[u8; 32]) -> Result<[u8; 32], StoreError> {
    Ok(*named(key, opening_sha256)?.sha256.as_bytes())
}
