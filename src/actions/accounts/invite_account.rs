//! Inviting: an account without a password, and a code that works once (DESIGN 8, "Accounts").

use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::ids::{AccountId, OrganisationId};
use crate::domain::mail_language::MailLanguage;
use crate::domain::permission::OrganisationAdministrator;
use crate::store::accounts::StoredAccount;
use crate::store::{ReadTx, StoreError, accounts, outbox};
use crate::vault::SealError;

use super::invitation::{ContactFault, Invited, LetterError, contact, invitation, letter, prepare};

/// Why nobody was invited.
#[derive(Debug, thiserror::Error)]
pub enum InviteError {
    /// An account of this organisation has this address; whether one elsewhere has it is not said (ACC-5).
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

impl From<LetterError> for InviteError {
    fn from(error: LetterError) -> Self {
        match error {
            LetterError::Contact(fault) => Self::Contact(fault),
            LetterError::Sealing(error) => Self::Sealing(error),
        }
    }
}

impl From<StoreError> for InviteError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::AlreadyExists => Self::AddressTaken,
            other => Self::Store(other),
        }
    }
}

/// Makes an account in the administrator's organisation. It carries no role until somebody gives it one. Where mail is sent,
/// the invitation goes by mail too, in `language`.
///
/// # Errors
/// [`InviteError`]; nothing was made then.
pub fn invite_account(
    service: &Service,
    administrator: &OrganisationAdministrator,
    name: &str,
    mail: &str,
    language: MailLanguage,
) -> Result<Invited, InviteError> {
    let contact = contact(name, mail)?;
    let prepared = prepare(service, administrator.organisation(), &contact, false)?;
    let prepared = prepared.with_letter(service, &contact, language)?;
    service.act(administrator, Event::Invited(prepared.account()), move |tx| Ok(prepared.insert(tx)?))
}

/// Makes a new code for an account whose invitation was not accepted; the one before no longer works, and a mail that would
/// have brought it is not sent any more.
///
/// # Errors
/// [`InviteError::NoOpenInvitation`] for any other account.
pub fn invite_again(
    service: &Service,
    administrator: &OrganisationAdministrator,
    account: AccountId,
    language: MailLanguage,
) -> Result<Invited, InviteError> {
    invite_if(service, administrator, account, language, false)
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
    language: MailLanguage,
) -> Result<Invited, InviteError> {
    invite_if(service, administrator, account, language, true)
}

fn invite_if(
    service: &Service,
    administrator: &OrganisationAdministrator,
    account: AccountId,
    language: MailLanguage,
    accepted: bool,
) -> Result<Invited, InviteError> {
    let organisation = administrator.organisation();
    let found = service.store.read(|tx| open_account(tx, account, organisation, accepted))?;
    let contact = service.vault.open_contact(account, &found.contact);
    let contact = contact.map_err(|_| StoreError::Malformed("the contact of an account"))?;
    let (tag, invited) = invitation(service, account);
    let letter = letter(service, &invited, &contact, language)?;
    let event = if accepted { Event::InvitedAnew(account) } else { Event::InvitedAgain(account) };
    service.act(administrator, event, move |tx| {
        open_account(tx, account, organisation, accepted)?;
        accounts::erase_invitations(tx, account)?;
        outbox::erase_for_account(tx, account)?;
        accounts::insert_invitation(tx, tag.as_bytes(), account, invited.until)?;
        let mailed = letter.is_some();
        letter.map_or(Ok(()), |letter| letter.queue(tx))?;
        Ok(Invited { mailed, ..invited })
    })
}

/// The account, if it is of this organisation and its invitation was `accepted`, or was not.
fn open_account(
    tx: &mut ReadTx<'_>,
    account: AccountId,
    organisation: OrganisationId,
    accepted: bool,
) -> Result<StoredAccount, InviteError> {
    match accounts::get(tx, account) {
        Ok(found) if found.organisation == organisation && found.credentials.is_some() == accepted => Ok(found),
        Ok(_) | Err(StoreError::NotFound) => Err(InviteError::NoOpenInvitation),
        Err(error) => Err(error.into()),
    }
}
