//! What a custodian opens: the text the panel approved, and the public keys that answers will be sealed to. Both are
//! one hash (SECURITY B2, D18).

use std::collections::{BTreeMap, BTreeSet};

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::actions::accounts::credentials::public_key;
use crate::actions::accounts::list_accounts::{Account, open};
use crate::actions::consultation_keys::{checked_keys, newest};
use crate::actions::key_kits::see_kits::missing_kits;
use crate::actions::service::Service;
use crate::domain::approval::Act;
use crate::domain::consultation::readiness::MissingKit;
use crate::domain::ids::{AccountId, ConsultationId};
use crate::domain::permission::{Granted, SeeConsultation};
use crate::domain::role::Role;
use crate::store::accounts::StoredAccount;
use crate::store::{ReadTx, StoreError, accounts, approvals, keys, roles};
use crate::vault::keys::{CheckedPublicKey, Fingerprint, KeyDirError, KeyKind};

use super::grant_key::waiting_accounts;

/// The fewest people who hold each key before a consultation opens (SECURITY 2): one lost password loses nothing.
pub const FEWEST_HOLDERS: usize = 2;

/// The role whose holders get the key of a kind.
#[must_use]
pub const fn role_of_kind(kind: KeyKind) -> Role {
    match kind {
        KeyKind::Figures => Role::Custodian,
        KeyKind::Words => Role::Reader,
        KeyKind::Panel => Role::Panel,
    }
}

#[derive(Serialize)]
struct Opening {
    review_sha256: String,
    keys: Vec<Key>,
}

#[derive(Serialize)]
struct Key {
    kind: &'static str,
    epoch: u32,
    public_key: String,
    fingerprint: String,
    holders: BTreeSet<String>,
}

/// The first pair of a kind: the one that opening approved, however often it was replaced since. Its public half is kept for that.
pub(in crate::actions) fn first(keys: &[CheckedPublicKey], kind: KeyKind) -> Option<CheckedPublicKey> {
    keys.iter().filter(|key| key.kind() == kind).min_by_key(|key| key.epoch()).copied()
}

/// The hash that opening approved: every later pair of a key stands on it (decision 0046).
///
/// # Errors
/// [`StoreError::Malformed`] if nobody approved it.
pub(in crate::actions) fn opened_with(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
) -> Result<[u8; 32], StoreError> {
    let given = approvals::list(tx, consultation)?.into_iter().rfind(|one| one.act == Act::Open.as_str());
    given.map(|one| one.sha256).ok_or(StoreError::Malformed("a consultation that opened without an approval"))
}

/// The hash that the approval of opening names: SHA-256 of the canonical JSON {review_sha256, keys: [{kind, epoch,
/// public_key, fingerprint, holders}]}, figures, words, panel; the holders by the fingerprints of their own keys, in order: a key
/// that was put in somebody's place changes it.
///
/// # Errors
/// [`StoreError::Malformed`] if it cannot be written down.
pub fn opening_hash(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    review_sha256: &[u8; 32],
    keys: &[CheckedPublicKey],
) -> Result<[u8; 32], StoreError> {
    let of_kind = |kind| newest(keys, kind);
    let stated = KeyKind::ALL.into_iter().filter_map(of_kind).map(|key| {
        Ok(Key {
            kind: key.kind().as_str(),
            epoch: key.epoch(),
            public_key: BASE64URL_NOPAD.encode(key.key().as_bytes()),
            fingerprint: Fingerprint::of(key.key()).to_string(),
            holders: fingerprints_of_holders(tx, consultation, &key)?,
        })
    });
    let keys = stated.collect::<Result<_, StoreError>>()?;
    let opening = Opening { review_sha256: HEXLOWER.encode(review_sha256), keys };
    let bytes = serde_json_canonicalizer::to_vec(&opening);
    Ok(Sha256::digest(bytes.map_err(|_| StoreError::Malformed("an opening that cannot be written down"))?).into())
}

fn fingerprints_of_holders(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    key: &CheckedPublicKey,
) -> Result<BTreeSet<String>, StoreError> {
    let mut fingerprints = BTreeSet::new();
    for account in granted(tx, consultation, key)? {
        if let Some(held) = accounts::get(tx, account)?.credentials {
            fingerprints.insert(Fingerprint::of(&public_key(&held)?).to_string());
        }
    }
    Ok(fingerprints)
}

/// The accounts that hold a role and have a key pair of their own, by account.
pub(super) fn holders(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    role: Role,
) -> Result<BTreeMap<AccountId, StoredAccount>, StoreError> {
    let mut found = BTreeMap::new();
    for (account, roles) in roles::list_in_consultation(tx, consultation)? {
        if roles.contains(&role) {
            let stored = accounts::get(tx, account)?;
            if stored.credentials.is_some() {
                found.insert(account, stored);
            }
        }
    }
    Ok(found)
}

/// Those who hold the role of a kind and a grant to its key in use.
pub(super) fn granted(
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    key: &CheckedPublicKey,
) -> Result<BTreeSet<AccountId>, StoreError> {
    let with_role = holders(tx, consultation, role_of_kind(key.kind()))?;
    let grants = keys::list_grants(tx, consultation)?;
    let fits = grants.into_iter().filter(|grant| {
        grant.kind == key.kind().as_str() && grant.epoch == key.epoch() && with_role.contains_key(&grant.account)
    });
    Ok(fits.map(|grant| grant.account).collect())
}

/// One key of a consultation, as staff see it.
#[derive(Debug)]
pub struct KeyShown {
    /// What it opens.
    pub kind: KeyKind,
    /// Which pair of its kind it is and its fingerprint, once it is made.
    pub made: Option<(u32, Fingerprint)>,
    /// Who holds it; before it is made, who would.
    pub holders: Vec<Account>,
    /// Once it is made: who has the role and does not hold it yet.
    pub waiting: Vec<Account>,
}

/// The keys of a consultation and what opening it would approve.
#[derive(Debug)]
pub struct KeysShown {
    /// Figures, words, panel.
    pub keys: Vec<KeyShown>,
    /// What [`super::approve_opening::approve_opening`] takes, once all keys are made.
    pub opening_sha256: Option<[u8; 32]>,
    /// The key kits that opening still lacks.
    pub missing_kits: Vec<MissingKit>,
}

impl KeysShown {
    /// The roles of which there are not enough people whose invitation is accepted.
    pub fn missing(&self) -> impl Iterator<Item = Role> {
        self.keys.iter().filter(|key| key.holders.len() < FEWEST_HOLDERS).map(|key| role_of_kind(key.kind))
    }
}

/// Why the keys cannot be shown.
#[derive(Debug, thiserror::Error)]
pub enum KeysShownError {
    /// This instance lacks the consultation's key (D14).
    #[error("the consultation's key is not here")]
    NoKey(#[from] KeyDirError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Who can open what.
///
/// # Errors
/// [`KeysShownError`].
pub fn list_keys(service: &Service, permitted: &Granted<SeeConsultation>) -> Result<KeysShown, KeysShownError> {
    let id = permitted.consultation();
    let vault = match service.vault.for_consultation(id) {
        Ok(vault) => Some(vault),
        // Everything is erased, with the keys: there are none to show (RET-4).
        Err(KeyDirError::Missing { .. }) if service.vault.directory().is_gone(id) => None,
        Err(error) => return Err(error.into()),
    };
    let shown = service.store.read(|tx| {
        let found = service.get(tx, id)?;
        let checked = vault.as_ref().map(|vault| checked_keys(tx, vault, id)).transpose()?.unwrap_or_default();
        let mut shown = Vec::new();
        for kind in KeyKind::ALL {
            let key = newest(&checked, kind);
            let mut people = holders(tx, id, role_of_kind(kind))?;
            if let Some(key) = &key {
                let granted = granted(tx, id, key)?;
                people.retain(|account, _| granted.contains(account));
            }
            let holders = people.into_values().map(|stored| open(service, stored)).collect::<Result<_, _>>()?;
            let made = key.map(|key| (key.epoch(), Fingerprint::of(key.key())));
            let waiting = key.map(|key| waiting_accounts(service, tx, id, &key)).transpose()?.unwrap_or_default();
            shown.push(KeyShown { kind, made, holders, waiting });
        }
        let complete = shown.iter().all(|key: &KeyShown| key.made.is_some());
        let review = &found.stored.review_sha256;
        let hash = complete.then(|| opening_hash(tx, id, review, &checked)).transpose()?;
        Ok::<_, StoreError>(KeysShown { keys: shown, opening_sha256: hash, missing_kits: missing_kits(tx, id)? })
    })?;
    Ok(shown)
}
