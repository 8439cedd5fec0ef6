//! Inviting: an account without a password, and a code that works once (DESIGN 8, "Accounts").

use crate::actions::service::Service;
use crate::domain::audit::Event;
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
    service.act(administrator, Event::Invited(prepared.account()), move |tx| Ok(prepared.insert(tx)?))
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
    let organisation = administrator.organisation();
    let (tag, invited) = invitation(service, account);
    service.act(administrator, Event::InvitedAgain(account), move |tx| {
        let found = accounts::get(tx, account);
        match found {
            Ok(found) if found.organisation == organisation && found.credentials.is_none() => {}
            Ok(_) | Err(StoreError::NotFound) => return Err(InviteError::NoOpenInvitation),
            Err(error) => return Err(error.into()),
        }
        accounts::erase_invitations(tx, account)?;
        accounts::insert_invitation(tx, tag.as_bytes(), account, invited.until)?;
        Ok(invited)
    })
}
