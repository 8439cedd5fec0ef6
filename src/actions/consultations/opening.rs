//! What a custodian opens: the text the panel approved, and the public keys that answers will be sealed to. Both are
//! one hash (SECURITY B2, D18).

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::actions::accounts::list_accounts::{Account, open};
use crate::actions::consultation_keys::{checked_keys, newest};
use crate::actions::service::Service;
use crate::domain::ids::{AccountId, ConsultationId};
use crate::domain::permission::{Granted, SeeConsultation};
use crate::domain::role::Role;
use crate::store::accounts::StoredAccount;
use crate::store::{ReadTx, StoreError, accounts, audit, keys, roles};
use crate::vault::keys::{CheckedPublicKey, Fingerprint, KeyDirError, KeyKind};

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
}

/// The hash that the approval of opening names: SHA-256 of the canonical JSON {review_sha256, keys: [{kind, epoch,
/// public_key, fingerprint}]}, figures, words, panel.
///
/// # Errors
/// [`StoreError::Malformed`] if it cannot be written down.
pub fn opening_hash(review_sha256: &[u8; 32], keys: &[CheckedPublicKey]) -> Result<[u8; 32], StoreError> {
    let of_kind = |kind| newest(keys, kind);
    let stated = KeyKind::ALL.into_iter().filter_map(of_kind).map(|key| Key {
        kind: key.kind().as_str(),
        epoch: key.epoch(),
        public_key: BASE64URL_NOPAD.encode(key.key().as_bytes()),
        fingerprint: Fingerprint::of(key.key()).to_string(),
    });
    let opening = Opening { review_sha256: HEXLOWER.encode(review_sha256), keys: stated.collect() };
    let bytes = serde_json_canonicalizer::to_vec(&opening);
    Ok(Sha256::digest(bytes.map_err(|_| StoreError::Malformed("an opening that cannot be written down"))?).into())
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
    /// Who has the role and not the key, once it is made: they got the role later.
    pub without: Vec<Account>,
    /// Who had the role and the key with it, and until which day.
    pub left: Vec<(Account, NaiveDate)>,
}

/// The keys of a consultation and what opening it would approve.
#[derive(Debug)]
pub struct KeysShown {
    /// Figures, words, panel.
    pub keys: Vec<KeyShown>,
    /// What [`super::approve_opening::approve_opening`] takes, once all keys are made.
    pub opening_sha256: Option<[u8; 32]>,
}

impl KeysShown {
    /// The roles of which there are not enough people whose invitation is accepted.
    pub fn missing(&self) -> impl Iterator<Item = Role> {
        self.keys.iter().filter(|key| key.holders.len() < FEWEST_HOLDERS).map(|key| role_of_kind(key.kind))
    }
}

/// Who had a role here and has it no more, with the day on which it was taken from them last.
fn left(
    service: &Service,
    tx: &mut ReadTx<'_>,
    consultation: ConsultationId,
    role: Role,
    now: &BTreeMap<AccountId, StoredAccount>,
) -> Result<Vec<(Account, NaiveDate)>, StoreError> {
    let mut days = BTreeMap::new();
    for (taken, hour) in audit::list_roles_taken(tx, consultation)? {
        if taken.role == role && !now.contains_key(&taken.account) {
            days.insert(taken.account, hour.begins().date_naive());
        }
    }
    let mut left = Vec::new();
    for (account, day) in days {
        let stored = accounts::get(tx, account)?;
        // Whoever never accepted held no key.
        if stored.credentials.is_some() {
            left.push((open(service, stored)?, day));
        }
    }
    Ok(left)
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
    let vault = service.vault.for_consultation(id)?;
    let shown = service.store.read(|tx| {
        let found = service.get(tx, id)?;
        let checked = checked_keys(tx, &vault, id)?;
        let mut shown = Vec::new();
        for kind in KeyKind::ALL {
            let key = newest(&checked, kind);
            let mut people = holders(tx, id, role_of_kind(kind))?;
            let mut without = Vec::new();
            let left = left(service, tx, id, role_of_kind(kind), &people)?;
            if let Some(key) = &key {
                let granted = granted(tx, id, key)?;
                let others = people.extract_if(.., |account, _| !granted.contains(account));
                without = others.map(|(_, stored)| open(service, stored)).collect::<Result<_, _>>()?;
            }
            let holders = people.into_values().map(|stored| open(service, stored)).collect::<Result<_, _>>()?;
            let made = key.map(|key| (key.epoch(), Fingerprint::of(key.key())));
            shown.push(KeyShown { kind, made, holders, without, left });
        }
        let complete = shown.iter().all(|key: &KeyShown| key.made.is_some());
        let hash = complete.then(|| opening_hash(&found.stored.review_sha256, &checked)).transpose()?;
        Ok::<_, StoreError>(KeysShown { keys: shown, opening_sha256: hash })
    })?;
    Ok(shown)
}
