//! Signing in begins with a password. Whether the address or the password was wrong is told to nobody, and both cost the
//! same work. What a right password gives leads to the second factor and nowhere else (ACC-4).

use zeroize::Zeroizing;

use crate::actions::service::Service;
use crate::domain::ids::AccountId;
use crate::store::StoreError;
use crate::store::sign_ins::{self, StoredSignIn};
use crate::vault::SealError;
use crate::vault::primitives::KeyPair;
use crate::vault::staff::{PasswordCost, PasswordRecord, SignInToken, StretchError};

use super::credentials::from_stored;
use super::organisations::find_account;

/// Why nobody was signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Unknown address, wrong password, invitation not accepted: all the same.
    #[error("address and password do not fit")]
    NotKnown,
    /// Too many are at it already, or the machine has not enough memory.
    #[error(transparent)]
    Stretch(#[from] StretchError),
    /// The sign-in could not be sealed.
    #[error("the sign-in could not be sealed")]
    Sealing(#[from] SealError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Begins a sign-in where there is one organisation.
///
/// # Errors
/// [`SignInError`].
pub fn sign_in(
    service: &Service,
    mail: &str,
    password: &Zeroizing<String>,
    cost: PasswordCost,
) -> Result<SignInToken, SignInError> {
    sign_in_to(service, "", mail, password, cost)
}

/// Begins a sign-in with an organisation's name, a mail address and a password, the last exactly as typed. `cost` is that of
/// new passwords: an unknown address takes as much work as one of those.
///
/// # Errors
/// [`SignInError`].
pub fn sign_in_to(
    service: &Service,
    organisation: &str,
    mail: &str,
    password: &Zeroizing<String>,
    cost: PasswordCost,
) -> Result<SignInToken, SignInError> {
    let found = service.store.read(|tx| find_account(service, tx, organisation, mail))?;
    let known = found.and_then(|account| account.credentials.map(|credentials| (account.id, credentials)));
    let named = known.as_ref().map(|(account, _)| *account);
    let (account, record) = match known {
        Some((account, credentials)) => (account, from_stored(credentials)?),
        None => (AccountId::from_bytes([0; 16]), PasswordRecord::dummy(cost)),
    };
    let master = service.passwords.stretch(record.stretching(), password.as_bytes())?;
    let Ok(pair) = record.open(account, &master) else {
        service.note_sign_in_refused(named)?;
        return Err(SignInError::NotKnown);
    };
    let (token, stored) = begun(service, account, &pair, false)?;
    service.store.write(move |tx| sign_ins::insert(tx, &stored))?;
    Ok(token)
}

/// A new sign-in, to be stored; `checked` if a code was given too.
pub(super) fn begun(
    service: &Service,
    account: AccountId,
    pair: &KeyPair,
    checked: bool,
) -> Result<(SignInToken, StoredSignIn), SealError> {
    let (token, sealed) = service.vault.seal_sign_in(pair)?;
    let now = service.now().naive_utc();
    let stored = StoredSignIn {
        id: *sealed.id.as_bytes(),
        account,
        private_key: sealed.key,
        started_at: now,
        seen_at: now,
        checked_at: checked.then_some(now),
    };
    Ok((token, stored))
}
