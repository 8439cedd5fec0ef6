//! Accepting an invitation: its holder sets the password, and the key pair is made then, so that nobody else ever
//! knows either (DESIGN 8, "Accounts").

use crate::actions::service::Service;
use crate::domain::audit::{By, Event};
use crate::domain::ids::AccountId;
use crate::domain::one_time_code::OneTimeCode;
use crate::domain::password::NewPassword;
use crate::store::{
    StoreError, WriteTx, accounts, keys, known_devices, outbox, passkeys, recoveries, second_factors, sign_ins,
};
use crate::vault::SealError;
use crate::vault::staff::{PasswordCost, PasswordRecord, SignInToken, StretchError, Stretching};

use super::credentials::to_stored;
use super::notice::{Notice, notice};
use super::sign_in::begun;

/// Why an invitation was not accepted.
#[derive(Debug, thiserror::Error)]
pub enum AcceptError {
    /// Unknown, used and expired codes look alike.
    #[error("this code is not valid, or no longer")]
    NotValid,
    /// The account has a key already, and what that key opens would be lost: whoever accepts has to say that they know.
    #[error("the account has a key, and what it opens would be lost")]
    WouldLose,
    /// Too many are at it already, or the machine has not enough memory.
    #[error(transparent)]
    Stretch(#[from] StretchError),
    /// The key pair could not be sealed.
    #[error("the key pair could not be sealed")]
    Sealing(#[from] SealError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Sets password and key pair of the invited account and erases the invitation, in one transaction. The sign-in that this
/// begins leads to setting up the second factor, and nowhere else (ACC-4).
///
/// An account that was invited anew, or that came back by a link, has a key already. `gives_up` says that its holder knows what
/// is lost with that: every grant sealed to it, the second factors and the recovery code. A mail tells of it.
///
/// # Errors
/// [`AcceptError`]; the invitation stays as it was then.
pub fn accept_invitation(
    service: &Service,
    code: impl Into<OneTimeCode>,
    password: &NewPassword,
    cost: PasswordCost,
    gives_up: bool,
) -> Result<(AccountId, SignInToken), AcceptError> {
    let tag = service.vault.one_time_tag(&code.into());
    let now = service.now().naive_utc();
    let invited = service.store.read(|tx| {
        let invited = accounts::find_invited(tx, tag.as_bytes(), now)?;
        invited.map(|account| accounts::get(tx, account)).transpose()
    })?;
    let invited = invited.ok_or(AcceptError::NotValid)?;
    let (account, has_key) = (invited.id, invited.credentials.is_some());
    if has_key && !gives_up {
        return Err(AcceptError::WouldLose);
    }
    let pair = service.vault.new_user_pair();
    let stretching = Stretching::new(cost, &*service.randomness);
    let master = service.passwords.stretch(stretching, password.as_bytes())?;
    let record = PasswordRecord::new(stretching, &master, account, &pair, &*service.randomness)?;
    let credentials = to_stored(record, pair.public());
    let (token, sign_in) = begun(service, account, &pair, false)?;
    let letter = if has_key { notice(service, account, Notice::Password)? } else { None };
    service.act(By::account(account), Event::InvitationAccepted, move |tx| {
        match accounts::erase_invitation(tx, tag.as_bytes()) {
            Ok(()) => {}
            Err(StoreError::Changed) => return Err(AcceptError::NotValid),
            Err(error) => return Err(error.into()),
        }
        accounts::erase_invitations(tx, account)?;
        // Whoever was quicker than the mail needs it no more.
        outbox::erase_for_account(tx, account)?;
        if has_key {
            give_up(tx, account)?;
        }
        accounts::update_credentials(tx, account, &credentials)?;
        sign_ins::insert(tx, &sign_in)?;
        letter.map_or(Ok(()), |letter| letter.queue(tx))?;
        Ok((account, token))
    })
}

/// Erases everything that hung on a key pair that is gone.
fn give_up(tx: &mut WriteTx<'_>, account: AccountId) -> Result<(), StoreError> {
    keys::erase_grants_of(tx, account)?;
    second_factors::erase(tx, account)?;
    passkeys::erase_for_account(tx, account)?;
    recoveries::erase(tx, account)?;
    known_devices::erase_for_account(tx, account)?;
    sign_ins::erase_for_account(tx, account, None)
}

/// For whom a valid code is: the name, for the page that asks for the password.
///
/// # Errors
/// [`AcceptError::NotValid`] for any other code.
pub fn invited_name(service: &Service, code: impl Into<OneTimeCode>) -> Result<String, AcceptError> {
    let tag = service.vault.one_time_tag(&code.into());
    let now = service.now().naive_utc();
    let found = service.store.read(|tx| {
        let invited = accounts::find_invited(tx, tag.as_bytes(), now)?;
        invited.map(|account| accounts::get(tx, account)).transpose()
    })?;
    let account = found.ok_or(AcceptError::NotValid)?;
    let contact = service.vault.open_contact(account.id, &account.contact);
    contact.map(|contact| contact.name).map_err(|_| StoreError::Malformed("the contact of an account").into())
}
