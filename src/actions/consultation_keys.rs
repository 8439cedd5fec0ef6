//! The public keys that rows are sealed to, checked at each use (SECURITY B2).

use crate::domain::consultation::Definition;
use crate::domain::ids::{AccountId, ConsultationId};
use crate::store::keys::{self, StoredGrant, StoredKey};
use crate::store::{ReadTx, StoreError, WriteTx};
use crate::vault::ConsultationVault;
use crate::vault::keys::{CheckedPublicKey, KeyKind, StaffKey, StoredPublicKey};
use crate::vault::primitives::{KeyPair, PublicKey};
use crate::vault::rows::RowSizes;

/// The pairs in use: the newest epoch of each kind.
#[derive(Debug, Clone, Copy)]
pub struct KeysInUse {
    /// Answer sheets and theme marks are sealed to it.
    pub figures: CheckedPublicKey,
    /// Words are sealed to it.
    pub words: CheckedPublicKey,
}

impl KeysInUse {
    /// Both of them, for [`still_in_force`].
    #[must_use]
    pub const fn both(&self) -> [CheckedPublicKey; 2] {
        [self.figures, self.words]
    }
}

/// A public key as it is stored: key and authentication code, 64 bytes.
#[must_use]
pub fn to_stored(key: &StoredPublicKey) -> StoredKey {
    let public_key = [key.key.as_bytes().as_slice(), &key.mac].concat();
    StoredKey { kind: key.kind.as_str().to_owned(), epoch: key.epoch, public_key }
}

/// A stored public key, not checked yet.
///
/// # Errors
/// [`StoreError::Malformed`] if it is not one.
pub fn from_stored(stored: &StoredKey) -> Result<StoredPublicKey, StoreError> {
    let malformed = || StoreError::Malformed("a public key");
    let kind = [KeyKind::Figures, KeyKind::Words, KeyKind::Panel];
    let kind = kind.into_iter().find(|kind| kind.as_str() == stored.kind).ok_or_else(malformed)?;
    let (key, mac) = stored.public_key.split_first_chunk::<32>().ok_or_else(malformed)?;
    let mac = mac.try_into().map_err(|_| malformed())?;
    Ok(StoredPublicKey { kind, epoch: stored.epoch, key: PublicKey::from_bytes(*key), mac })
}

/// Every key of a consultation, checked.
///
/// # Errors
/// [`StoreError::Malformed`] if one was put there by somebody else than this service.
pub fn checked_keys(
    tx: &mut ReadTx<'_>,
    vault: &ConsultationVault,
    consultation: ConsultationId,
) -> Result<Vec<CheckedPublicKey>, StoreError> {
    let stored = keys::list(tx, consultation)?;
    let check = |stored: &StoredKey| {
        let key = from_stored(stored)?;
        vault.check_public_key(&key).map_err(|_| StoreError::Malformed("a public key that is not ours"))
    };
    stored.iter().map(check).collect()
}

/// The newest key of a kind.
#[must_use]
pub fn newest(keys: &[CheckedPublicKey], kind: KeyKind) -> Option<CheckedPublicKey> {
    keys.iter().filter(|key| key.kind() == kind).max_by_key(|key| key.epoch()).copied()
}

/// The keys that a response is sealed to now.
///
/// # Errors
/// [`StoreError::Malformed`] if the consultation was opened without them, which cannot be.
pub fn keys_in_use(
    tx: &mut ReadTx<'_>,
    vault: &ConsultationVault,
    consultation: ConsultationId,
) -> Result<KeysInUse, StoreError> {
    let keys = checked_keys(tx, vault, consultation)?;
    let of = |kind| newest(&keys, kind).ok_or(StoreError::Malformed("a consultation without keys"));
    Ok(KeysInUse { figures: of(KeyKind::Figures)?, words: of(KeyKind::Words)? })
}

/// The sizes of the sealed rows of a form (D4).
#[must_use]
pub fn row_sizes(definition: &Definition) -> RowSizes {
    let sizes = definition.sizes();
    let asks_words = definition.questions.iter().filter(|question| question.asks_words());
    RowSizes {
        answers: sizes.answers,
        about: sizes.about,
        words_small: sizes.words_small,
        words_large: sizes.words_large,
        words_questions: asks_words.map(|question| question.id.clone()).collect(),
    }
}

/// Why a member of staff cannot open what is sealed to a kind of key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this account holds no grant to the {} key", .0.as_str())]
pub struct NotGranted(pub KeyKind);

/// The private key of a kind that an account holds a grant to, opened with the account's own pair, and with it those of earlier
/// epochs that are still in use: while a key is being replaced everything opens all the same. Hold it for one act only.
///
/// # Errors
/// [`StoreError`] if the database fails; inside, [`NotGranted`] if there is no grant to the newest that opens.
pub fn held_key(
    tx: &mut ReadTx<'_>,
    vault: &ConsultationVault,
    kind: KeyKind,
    account: AccountId,
    pair: &KeyPair,
) -> Result<Result<StaffKey, NotGranted>, StoreError> {
    let id = vault.id();
    let checked = checked_keys(tx, vault, id)?;
    let own = |grant: &StoredGrant| grant.kind == kind.as_str() && grant.account == account;
    let grants: Vec<_> = keys::list_grants(tx, id)?.into_iter().filter(own).collect();
    let opened = |key: &CheckedPublicKey| {
        let grant = grants.iter().find(|grant| grant.epoch == key.epoch())?;
        let opened = vault.open_grant(&grant.sealed, kind, account, pair).ok()?;
        // A grant could have been put there for another pair than the one that answers are sealed to.
        (opened.epoch() == key.epoch() && opened.public() == key.key()).then_some(opened)
    };
    let Some(newest) = newest(&checked, kind) else { return Ok(Err(NotGranted(kind))) };
    let earlier = checked.iter().filter(|key| key.kind() == kind && key.epoch() < newest.epoch());
    let held = opened(&newest).map(|held| {
        // Of an earlier epoch, so that it always fits.
        earlier.filter_map(opened).fold(held, |held, earlier| held.clone().with_earlier(earlier).unwrap_or(held))
    });
    Ok(held.ok_or(NotGranted(kind)))
}

/// Asked in the transaction that writes what was sealed to `sealed_to`, before anything else: that none of them was replaced in the
/// meantime. So nothing comes to lie under a key whose replacement has begun (SECURITY B6, decision 0046).
///
/// # Errors
/// [`StoreError::Changed`] if one was: seal again.
pub fn still_in_force(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    sealed_to: &[CheckedPublicKey],
) -> Result<(), StoreError> {
    keys::share(tx, consultation)?;
    let newest = keys::newest_epochs(tx, consultation)?;
    let stands = |key: &CheckedPublicKey| newest.get(key.kind().as_str()) == Some(&key.epoch());
    if sealed_to.iter().all(stands) { Ok(()) } else { Err(StoreError::Changed) }
}
