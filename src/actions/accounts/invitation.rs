//! What making an account needs, whoever makes it.

use chrono::{NaiveDate, TimeDelta};

use crate::actions::queue_mail::SealedLetter;
use crate::actions::service::Service;
use crate::domain::ids::{AccountId, OrganisationId};
use crate::domain::invitation_code::InvitationCode;
use crate::domain::mail_language::MailLanguage;
use crate::mail::{Letter, MailAddress};
use crate::store::accounts::{self, StoredAccount};
use crate::store::{StoreError, WriteTx};
use crate::vault::SealError;
use crate::vault::staff::{Contact, InvitationTag};

/// Days on which an invitation works, the day of inviting not counted.
const DAYS: i64 = 7;
/// The longest name, in characters.
const LONGEST_NAME: usize = 100;
/// The longest mail address, in characters.
const LONGEST_MAIL: usize = 254;

/// An invitation as it is shown, once.
#[derive(Debug)]
pub struct Invited {
    /// The new account.
    pub account: AccountId,
    /// The one-time code: it is nowhere else.
    pub code: InvitationCode,
    /// The last day on which it works.
    pub until: NaiveDate,
    /// Whether it is on its way by mail as well.
    pub mailed: bool,
}

/// Why a name or a mail address cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ContactFault {
    /// No name, one of several lines, or a very long one.
    #[error("the name must be one line of at most {LONGEST_NAME} characters")]
    Name,
    /// Not a mail address.
    #[error("this is not a mail address")]
    Mail,
}

/// A new account with its invitation, ready to be written.
pub(super) struct Prepared {
    account: StoredAccount,
    tag: InvitationTag,
    invited: Invited,
    letter: Option<SealedLetter>,
}

/// Checks a name and a mail address, as typed.
pub(super) fn contact(name: &str, mail: &str) -> Result<Contact, ContactFault> {
    let (name, mail) = (name.trim(), mail.trim());
    let is_line =
        |text: &str, longest| (1..=longest).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    if !is_line(name, LONGEST_NAME) {
        return Err(ContactFault::Name);
    }
    let parts = mail.rsplit_once('@').filter(|(local, host)| !local.is_empty() && !host.is_empty());
    let fits = parts.is_some() && is_line(mail, LONGEST_MAIL) && !mail.contains(char::is_whitespace);
    if !fits {
        return Err(ContactFault::Mail);
    }
    Ok(Contact { name: name.to_owned(), mail: mail.to_owned(), language: None })
}

/// A code for an account, with the tag that is stored in its place.
pub(super) fn invitation(service: &Service, account: AccountId) -> (InvitationTag, Invited) {
    let code = service.vault.new_invitation_code();
    let tag = service.vault.invitation_tag(&code);
    (tag, Invited { account, code, until: service.today() + TimeDelta::days(DAYS), mailed: false })
}

/// The mail that brings an invitation, where mail is sent at all.
pub(super) fn letter(
    service: &Service,
    invited: &Invited,
    contact: &Contact,
    language: MailLanguage,
) -> Result<Option<SealedLetter>, LetterError> {
    let Some(mailing) = &service.mailing else { return Ok(None) };
    let to = MailAddress::new(&contact.mail).map_err(|_| ContactFault::Mail)?;
    let address = format!("{}/staff/invitation", mailing.public_address);
    let letter = Letter::invitation(to, language, &address, &invited.code, invited.until);
    Ok(Some(SealedLetter::new(service, invited.account, &letter)?))
}

/// Why there is no letter for an invitation.
pub(super) enum LetterError {
    /// The address is none that mail can be sent to.
    Contact(ContactFault),
    /// It could not be sealed.
    Sealing(SealError),
}

impl From<ContactFault> for LetterError {
    fn from(fault: ContactFault) -> Self {
        Self::Contact(fault)
    }
}

impl From<SealError> for LetterError {
    fn from(error: SealError) -> Self {
        Self::Sealing(error)
    }
}

/// A new account without a password, and its invitation.
pub(super) fn prepare(
    service: &Service,
    organisation: OrganisationId,
    contact: &Contact,
    administrator: bool,
) -> Result<Prepared, SealError> {
    let id = AccountId::random(&*service.randomness);
    let (tag, invited) = invitation(service, id);
    let account = StoredAccount {
        id,
        organisation,
        mail_tag: service.vault.account_tag(organisation, &contact.mail).as_bytes().to_vec(),
        contact: service.vault.seal_contact(id, contact)?,
        administrator,
        credentials: None,
    };
    Ok(Prepared { account, tag, invited, letter: None })
}

impl Prepared {
    /// The account's id.
    pub(super) const fn account(&self) -> AccountId {
        self.account.id
    }

    /// The same, with a mail to whoever is invited if mail is sent.
    pub(super) fn with_letter(
        self,
        service: &Service,
        contact: &Contact,
        language: MailLanguage,
    ) -> Result<Self, LetterError> {
        let letter = letter(service, &self.invited, contact, language)?;
        Ok(Self { letter, ..self })
    }

    /// Writes account, invitation and mail.
    pub(super) fn insert(self, tx: &mut WriteTx<'_>) -> Result<Invited, StoreError> {
        accounts::insert(tx, &self.account)?;
        accounts::insert_invitation(tx, self.tag.as_bytes(), self.account.id, self.invited.until)?;
        let mailed = self.letter.is_some();
        self.letter.map_or(Ok(()), |letter| letter.queue(tx))?;
        Ok(Invited { mailed, ..self.invited })
    }
}
