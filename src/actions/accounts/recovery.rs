//! The recovery code: printed once, and the only way to a key whose password is lost (SECURITY 2, "Staff").

use crate::actions::service::Service;
use crate::domain::audit::{By, Event};
use crate::domain::ids::AccountId;
use crate::domain::one_time_code::OneTimeCode;
use crate::domain::password::NewPassword;
use crate::domain::recovery_code::RecoveryCode;
use crate::store::{StoreError, accounts, known_devices, outbox, recoveries, sign_ins};
use crate::vault::primitives::KeyPair;
use crate::vault::staff::{Asking, PasskeyAsk, PasskeySite, PasswordCost, PasswordRecord, StretchError, Stretching};
use crate::vault::{SealError, Unopenable};

use super::credentials::{public_key, to_stored};
use super::find_staff_member::HeldSignIn;
use super::giving::{Given, Used, opened as opened_passkeys};
use super::notice::{Notice, notice};
use super::second_factor::FactorError;

/// Why a recovery code was not kept.
#[derive(Debug, thiserror::Error)]
pub enum KeepRecoveryError {
    /// The sign-in does not open.
    #[error(transparent)]
    Unopenable(#[from] Unopenable),
    /// The key could not be wrapped.
    #[error("the key could not be wrapped")]
    Sealing(#[from] SealError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Wraps the holder's key under the code that they have printed. An earlier code opens nothing any more.
///
/// # Errors
/// [`KeepRecoveryError`].
pub fn keep_recovery_code(service: &Service, held: &HeldSignIn, code: &RecoveryCode) -> Result<(), KeepRecoveryError> {
    let account = held.account();
    let wrapped = service.vault.wrap_for_recovery(code, account, &held.key_pair(&service.vault)?)?;
    let made = service
        .act(By::account(account), Event::RecoveryCodeMade, move |tx| recoveries::replace(tx, account, &wrapped));
    Ok(made?)
}

/// Why nothing was recovered.
#[derive(Debug, thiserror::Error)]
pub enum RecoverError {
    /// One of the three codes does not fit: which of them is not said.
    #[error("the codes do not fit together")]
    NotValid,
    /// Too many are at it already, or the machine has not enough memory.
    #[error(transparent)]
    Stretch(#[from] StretchError),
    /// The key could not be sealed.
    #[error("the key could not be sealed")]
    Sealing(#[from] SealError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What somebody brings who has lost their password.
#[derive(Debug)]
pub struct Recovering<'a> {
    /// The one-time code that an administrator made, or the link that was mailed: it says who this is.
    pub one_time: &'a OneTimeCode,
    /// The recovery code from paper: it opens the key.
    pub recovery: &'a RecoveryCode,
}

/// The question for a passkey, for somebody who comes back and has no app; it is bound to the one-time code.
///
/// # Errors
/// [`RecoverError::NotValid`] if the codes do not fit, or there is no passkey for this name of the service.
pub fn ask_while_recovering(
    service: &Service,
    brought: &Recovering<'_>,
    site: &PasskeySite,
) -> Result<PasskeyAsk, RecoverError> {
    let tag = service.vault.one_time_tag(brought.one_time);
    let (account, pair) = opened(service, brought)?;
    let held = opened_passkeys(service, account, &pair)?;
    let held: Vec<_> = held.into_iter().map(|(_, held)| held).collect();
    let asking = Asking { site, owner: tag.as_bytes(), now: service.now() };
    service.vault.ask_for_passkey(&asking, &held)?.ok_or(RecoverError::NotValid)
}

/// Sets a new password and keeps the key and every grant. The one-time code is used up; every sign-in ends; the recovery
/// code has been typed, so a new one is printed at the next sign-in. A mail tells of it.
///
/// # Errors
/// [`RecoverError`]; everything stays as it was then.
pub fn recover(
    service: &Service,
    brought: &Recovering<'_>,
    factor: &Given<'_>,
    password: &NewPassword,
    cost: PasswordCost,
) -> Result<AccountId, RecoverError> {
    let tag = service.vault.one_time_tag(brought.one_time);
    let (account, pair) = opened(service, brought)?;
    let used = Used::by(service, account, &pair, tag.as_bytes(), factor)?;
    let stretching = Stretching::new(cost, &*service.randomness);
    let master = service.passwords.stretch(stretching, password.as_bytes())?;
    let record = PasswordRecord::new(stretching, &master, account, &pair, &*service.randomness)?;
    let credentials = to_stored(record, pair.public());
    let letter = notice(service, account, Notice::Password)?;
    service.act(By::account(account), Event::PasswordRecovered, move |tx| {
        match accounts::erase_invitation(tx, tag.as_bytes()) {
            Ok(()) => {}
            Err(StoreError::Changed) => return Err(RecoverError::NotValid),
            Err(error) => return Err(error.into()),
        }
        used.note(tx, account)?;
        accounts::erase_invitations(tx, account)?;
        accounts::update_credentials(tx, account, &credentials)?;
        recoveries::erase(tx, account)?;
        known_devices::erase_for_account(tx, account)?;
        sign_ins::erase_for_account(tx, account, None)?;
        // A link that still waits to be mailed has nothing to bring any more.
        outbox::erase_for_account(tx, account)?;
        letter.map_or(Ok(()), |letter| letter.queue(tx))?;
        Ok(account)
    })
}

impl From<FactorError> for RecoverError {
    fn from(error: FactorError) -> Self {
        match error {
            FactorError::NotTheCode | FactorError::NotNext => Self::NotValid,
            FactorError::Unopenable(_) => Self::Store(StoreError::Malformed("a second factor")),
            FactorError::Sealing(error) => Self::Sealing(error),
            FactorError::Store(error) => Self::Store(error),
        }
    }
}

/// The account, and its key pair as the recovery code opens it.
fn opened(service: &Service, brought: &Recovering<'_>) -> Result<(AccountId, KeyPair), RecoverError> {
    let tag = service.vault.one_time_tag(brought.one_time);
    let now = service.now().naive_utc();
    let found = service.store.read(|tx| {
        let Some(account) = accounts::find_invited(tx, tag.as_bytes(), now)? else { return Ok(None) };
        let (credentials, wrapped) = (accounts::get(tx, account)?.credentials, recoveries::find(tx, account)?);
        Ok::<_, StoreError>(credentials.zip(wrapped).map(|rest| (account, rest)))
    })?;
    let (account, (credentials, wrapped)) = found.ok_or(RecoverError::NotValid)?;
    let pair = service.vault.recover(brought.recovery, account, &wrapped).map_err(|_| RecoverError::NotValid)?;
    if *pair.public() != public_key(&credentials)? {
        return Err(RecoverError::NotValid);
    }
    Ok((account, pair))
}
