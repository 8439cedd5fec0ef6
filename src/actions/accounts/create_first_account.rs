//! An organisation and its first administrator, from the command line (`linden account first`): one installation may hold
//! several, which know nothing of each other (ACC-5). Everyone else is invited.

use crate::actions::service::Service;
use crate::domain::audit::{By, Event};
use crate::domain::ids::OrganisationId;
use crate::store::{StoreError, accounts};
use crate::vault::SealError;

use super::invitation::{ContactFault, Invited, contact, invitation, prepare};
use super::organisations::{BadName, find_named, organisation_name};

/// Why there is no first account.
#[derive(Debug, thiserror::Error)]
pub enum FirstAccountError {
    /// There is an organisation of this name already: its administrator invites.
    #[error("there is an organisation of this name already; its administrator invites everyone else")]
    NotFirst,
    /// The organisation has no name, or one of several lines.
    #[error(transparent)]
    OrganisationName(#[from] BadName),
    /// Name or mail address cannot be taken.
    #[error(transparent)]
    Contact(#[from] ContactFault),
    /// Name and address could not be sealed.
    #[error("name and address could not be sealed")]
    Sealing(#[from] SealError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Makes the organisation and the account that administers it. The code is shown once; its holder sets the password,
/// so that nobody else ever knows it.
///
/// # Errors
/// [`FirstAccountError`]; nothing was made then.
pub fn create_first_account(
    service: &Service,
    organisation: &str,
    name: &str,
    mail: &str,
) -> Result<Invited, FirstAccountError> {
    let organisation = organisation_name(organisation)?;
    let id = OrganisationId::random(&*service.randomness);
    let prepared = prepare(service, id, &contact(name, mail)?, true)?;
    service.act(By::default(), Event::FirstAccountMade(prepared.account()), move |tx| {
        if find_named(tx, &organisation)?.is_some() {
            return Err(FirstAccountError::NotFirst);
        }
        accounts::insert_organisation(tx, id, &organisation)?;
        Ok(prepared.insert(tx)?)
    })
}

/// Makes a new code for the first account of an organisation, as long as it is the only one there and its invitation was not
/// accepted: nobody else could invite it again. The code before no longer works. `None` if it is otherwise.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn invite_first_again(service: &Service, organisation: &str, mail: &str) -> Result<Option<Invited>, StoreError> {
    let found = service.store.read(|tx| {
        let Some(organisation) = find_named(tx, organisation)? else { return Ok(None) };
        accounts::find_by_mail_tag(tx, service.vault.account_tag(organisation, mail).as_bytes())
    })?;
    let Some(found) = found else { return Ok(None) };
    let (id, organisation) = (found.id, found.organisation);
    let (tag, invited) = invitation(service, id);
    let invited_again = service.act(By::default(), Event::InvitedAgain(id), move |tx| {
        let all = accounts::list_in_organisation(tx, organisation)?;
        let is_open =
            all.iter().all(|account| account.id == id && account.administrator && account.credentials.is_none());
        if !is_open || all.is_empty() {
            return Err(StoreError::Changed);
        }
        accounts::erase_invitations(tx, id)?;
        accounts::insert_invitation(tx, tag.as_bytes(), id, invited.until)?;
        Ok(invited)
    });
    match invited_again {
        Err(StoreError::Changed) => Ok(None),
        other => other.map(Some),
    }
}
