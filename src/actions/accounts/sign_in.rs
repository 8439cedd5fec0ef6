//! Signing in. Whether the address or the password was wrong is told to nobody, and both cost the same work.

use zeroize::Zeroizing;

use crate::actions::service::Service;
use crate::domain::audit::{By, Event};
use crate::domain::ids::AccountId;
use crate::store::sign_ins::{self, StoredSignIn};
use crate::store::{StoreError, accounts};
use crate::vault::SealError;
use crate::vault::staff::{PasswordCost, PasswordMemory, PasswordRecord, PasswordWorkError, SignInToken};

use super::credentials::from_stored;

/// Why nobody was signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Unknown address, wrong password, invitation not accepted: all the same.
    #[error("address and password do not fit")]
    NotKnown,
    /// The machine has not enough memory.
    #[error(transparent)]
    Work(#[from] PasswordWorkError),
    /// The sign-in could not be sealed.
    #[error("the sign-in could not be sealed")]
    Sealing(#[from] SealError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Signs in with a mail address and a password, exactly as typed. `cost` is that of new passwords: an unknown address
/// takes as much work as one of those.
///
/// # Errors
/// [`SignInError`].
pub fn sign_in(
    service: &Service,
    mail: &str,
    password: &Zeroizing<String>,
    cost: PasswordCost,
    memory: &mut PasswordMemory,
) -> Result<SignInToken, SignInError> {
    let tag = service.vault.mail_tag(mail);
    let found = service.store.read(|tx| accounts::find_by_mail_tag(tx, tag.as_bytes()))?;
    let known = found.and_then(|account| account.credentials.map(|credentials| (account.id, credentials)));
    let named = known.as_ref().map(|(account, _)| *account);
    let (account, record) = match known {
        Some((account, credentials)) => (account, from_stored(credentials)?),
        None => (AccountId::from_bytes([0; 16]), PasswordRecord::dummy(cost)),
    };
    let master = record.stretching().run(password.as_bytes(), memory)?;
    let Ok(pair) = record.open(account, &master) else {
        service.note_sign_in_refused(named)?;
        return Err(SignInError::NotKnown);
    };
    let (token, sealed) = service.vault.seal_sign_in(&pair)?;
    let now = service.now().naive_utc();
    let stored =
        StoredSignIn { id: *sealed.id.as_bytes(), account, private_key: sealed.key, started_at: now, seen_at: now };
    service.act(By::account(account), Event::SignedIn, move |tx| sign_ins::insert(tx, &stored))?;
    Ok(token)
}
