//! Accepting an invitation: its holder sets the password, and the key pair is made then, so that nobody else ever
//! knows either (DESIGN 8, "Accounts").

use crate::actions::service::Service;
use crate::domain::audit::{By, Event};
use crate::domain::ids::AccountId;
use crate::domain::invitation_code::InvitationCode;
use crate::domain::password::NewPassword;
use crate::store::{StoreError, accounts, outbox};
use crate::vault::SealError;
use crate::vault::staff::{PasswordCost, PasswordMemory, PasswordRecord, PasswordWorkError, Stretching};

use super::credentials::to_stored;

/// Why an invitation was not accepted.
#[derive(Debug, thiserror::Error)]
pub enum AcceptError {
    /// Unknown, used and expired codes look alike.
    #[error("this code is not valid, or no longer")]
    NotValid,
    /// The machine has not enough memory.
    #[error(transparent)]
    Work(#[from] PasswordWorkError),
    /// The key pair could not be sealed.
    #[error("the key pair could not be sealed")]
    Sealing(#[from] SealError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Sets password and key pair of the invited account and erases the invitation, in one transaction.
///
/// # Errors
/// [`AcceptError`]; the invitation stays as it was then.
pub fn accept_invitation(
    service: &Service,
    code: &InvitationCode,
    password: &NewPassword,
    cost: PasswordCost,
    memory: &mut PasswordMemory,
) -> Result<AccountId, AcceptError> {
    let tag = service.vault.invitation_tag(code);
    let today = service.today();
    let invited = service.store.read(|tx| accounts::find_invited(tx, tag.as_bytes(), today))?;
    let account = invited.ok_or(AcceptError::NotValid)?;
    let pair = service.vault.new_user_pair();
    let stretching = Stretching::new(cost, &*service.randomness);
    let master = stretching.run(password.as_bytes(), memory)?;
    let record = PasswordRecord::new(stretching, &master, account, &pair, &*service.randomness)?;
    let credentials = to_stored(record, pair.public());
    service.act(By::account(account), Event::InvitationAccepted, move |tx| {
        match accounts::erase_invitation(tx, tag.as_bytes()) {
            Ok(()) => {}
            Err(StoreError::Changed) => return Err(AcceptError::NotValid),
            Err(error) => return Err(error.into()),
        }
        accounts::erase_invitations(tx, account)?;
        // Whoever was quicker than the mail needs it no more.
        outbox::erase_for_account(tx, account)?;
        accounts::update_credentials(tx, account, &credentials)?;
        Ok(account)
    })
}

/// For whom a valid code is: the name, for the page that asks for the password.
///
/// # Errors
/// [`AcceptError::NotValid`] for any other code.
pub fn invited_name(service: &Service, code: &InvitationCode) -> Result<String, AcceptError> {
    let tag = service.vault.invitation_tag(code);
    let today = service.today();
    let found = service.store.read(|tx| {
        let invited = accounts::find_invited(tx, tag.as_bytes(), today)?;
        invited.map(|account| accounts::get(tx, account)).transpose()
    })?;
    let account = found.ok_or(AcceptError::NotValid)?;
    let contact = service.vault.open_contact(account.id, &account.contact);
    contact.map(|contact| contact.name).map_err(|_| StoreError::Malformed("the contact of an account").into())
}
