//! The recovery code: printed once, and the only way to a key whose password is lost (SECURITY 2, "Staff").

use crate::actions::service::Service;
use crate::domain::audit::{By, Event};
use crate::domain::ids::AccountId;
use crate::domain::invitation_code::InvitationCode;
use crate::domain::password::NewPassword;
use crate::domain::recovery_code::RecoveryCode;
use crate::domain::second_factor::FactorCode;
use crate::store::{StoreError, accounts, known_devices, recoveries, second_factors, sign_ins};
use crate::vault::primitives::KeyPair;
use crate::vault::staff::{PasswordCost, PasswordRecord, StretchError, Stretching};
use crate::vault::{SealError, Unopenable};

use super::credentials::{public_key, to_stored};
use super::find_staff_member::HeldSignIn;
use super::second_factor::{FactorError, used_once};

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
    /// The one-time code that an administrator made: it says who this is.
    pub one_time: &'a InvitationCode,
    /// The recovery code from paper: it opens the key.
    pub recovery: &'a RecoveryCode,
    /// The code of the second factor.
    pub factor: &'a FactorCode,
    /// The new password.
    pub password: &'a NewPassword,
}

/// Sets a new password and keeps the key and every grant. The one-time code is used up; every sign-in ends; the recovery
/// code has been typed, so a new one is printed at the next sign-in.
///
/// # Errors
/// [`RecoverError`]; everything stays as it was then.
pub fn recover(service: &Service, brought: &Recovering<'_>, cost: PasswordCost) -> Result<AccountId, RecoverError> {
    let tag = service.vault.invitation_tag(brought.one_time);
    let (account, pair, step) = opened(service, brought)?;
    let stretching = Stretching::new(cost, &*service.randomness);
    let master = service.passwords.stretch(stretching, brought.password.as_bytes())?;
    let record = PasswordRecord::new(stretching, &master, account, &pair, &*service.randomness)?;
    let credentials = to_stored(record, pair.public());
    service.act(By::account(account), Event::PasswordRecovered, move |tx| {
        match accounts::erase_invitation(tx, tag.as_bytes()) {
            Ok(()) => {}
            Err(StoreError::Changed) => return Err(RecoverError::NotValid),
            Err(error) => return Err(error.into()),
        }
        used_once(second_factors::update_used(tx, account, step)).map_err(|error| match error {
            FactorError::Store(error) => RecoverError::Store(error),
            _ => RecoverError::NotValid,
        })?;
        accounts::erase_invitations(tx, account)?;
        accounts::update_credentials(tx, account, &credentials)?;
        recoveries::erase(tx, account)?;
        known_devices::erase_for_account(tx, account)?;
        sign_ins::erase_for_account(tx, account, None)?;
        Ok(account)
    })
}

/// The account, its key pair as the recovery code opens it, and the step of the second factor's code.
fn opened(service: &Service, brought: &Recovering<'_>) -> Result<(AccountId, KeyPair, u64), RecoverError> {
    let tag = service.vault.invitation_tag(brought.one_time);
    let today = service.today();
    let found = service.store.read(|tx| {
        let Some(account) = accounts::find_invited(tx, tag.as_bytes(), today)? else { return Ok(None) };
        let credentials = accounts::get(tx, account)?.credentials;
        let (wrapped, factor) = (recoveries::find(tx, account)?, second_factors::find(tx, account)?);
        Ok::<_, StoreError>(credentials.zip(wrapped).zip(factor).map(|rest| (account, rest)))
    })?;
    let (account, ((credentials, wrapped), factor)) = found.ok_or(RecoverError::NotValid)?;
    let pair = service.vault.recover(brought.recovery, account, &wrapped).map_err(|_| RecoverError::NotValid)?;
    if *pair.public() != public_key(&credentials)? {
        return Err(RecoverError::NotValid);
    }
    let seed = service.vault.open_factor_seed(&pair, account, &factor.seed);
    let seed = seed.map_err(|_| StoreError::Malformed("the seed of a second factor"))?;
    let step = seed.step_of(brought.factor, service.now()).ok_or(RecoverError::NotValid)?;
    Ok((account, pair, step))
}
