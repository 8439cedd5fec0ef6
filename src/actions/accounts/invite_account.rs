//! Inviting: an account without a password, and a code that works once (DESIGN 8, "Accounts").

use crate::actions::service::Service;
use crate::domain::ids::AccountId;
use crate::domain::permission::OrganisationAdministrator;
use crate::store::{StoreError, accounts};
use crate::vault::SealError;

use super::invitation::{ContactFault, Invited, contact, invitation, prepare};

/// Why nobody was invited.
#[derive(Debug, thiserror::Error)]
pub enum InviteError {
    /// An account has this address, here or elsewhere.
    #[error("an account with this address exists already")]
    AddressTaken,
    /// The account is not of this organisation, or its invitation was accepted.
    #[error("there is no open invitation for this account")]
    NoOpenInvitation,
    /// Name or mail address cannot be taken.
    #[error(transparent)]
    Contact(#[from] ContactFault),
    /// Name and address could not be sealed.
    #[error("name and address could not be sealed")]
    Sealing(#[from] SealError),
    /// The database failed.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for InviteError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::AlreadyExists => Self::AddressTaken,
            other => Self::Store(other),
        }
    }
}

/// Makes an account in the administrator's organisation. It carries no role until somebody gives it one.
///
/// # Errors
/// [`InviteError`]; nothing was made then.
pub fn invite_account(
    service: &Service,
    administrator: &OrganisationAdministrator,
    name: &str,
    mail: &str,
) -> Result<Invited, InviteError> {
    let prepared = prepare(service, administrator.organisation(), &contact(name, mail)?, false)?;
    service.store.write(move |tx| Ok(prepared.insert(tx)?))
}

/// Makes a new code for an account whose invitation was not accepted; the one before no longer works.
///
/// # Errors
/// [`InviteError::NoOpenInvitation`] for any other account.
pub fn invite_again(
    service: &Service,
    administrator: &OrganisationAdministrator,
    account: AccountId,
) -> Result<Invited, InviteError> {
    invite_if(service, administrator, account, false)
}

/// Makes a one-time code for an account whose password, second factor or both are lost. Until it is used nothing changes.
/// With the recovery code and the second factor it keeps the key ([`super::recovery::recover`]); without them it makes a
/// new one ([`super::accept_invitation`]), and what the old one opened is lost.
///
/// # Errors
/// [`InviteError::NoOpenInvitation`] for an account of another organisation and for one that was never accepted.
pub fn invite_anew(
    service: &Service,
    administrator: &OrganisationAdministrator,
    account: AccountId,
) -> Result<Invited, InviteError> {
    invite_if(service, administrator, account, true)
}

fn invite_if(
    service: &Service,
    administrator: &OrganisationAdministrator,
    account: AccountId,
    accepted: bool,
) -> Result<Invited, InviteError> {
    let organisation = administrator.organisation();
    let (tag, invited) = invitation(service, account);
    service.store.write(move |tx| {
        let found = accounts::get(tx, account);
        match found {
            Ok(found) if found.organisation == organisation && found.credentials.is_some() == accepted => {}
            Ok(_) | Err(StoreError::NotFound) => return Err(InviteError::NoOpenInvitation),
            Err(error) => return Err(error.into()),
        }
        accounts::erase_invitations(tx, account)?;
        accounts::insert_invitation(tx, tag.as_bytes(), account, invited.until)?;
        Ok(invited)
    })
}
