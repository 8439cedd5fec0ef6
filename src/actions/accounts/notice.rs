//! A mail that tells somebody that what they sign in with was changed, so that they know if it was not they who did it.

use crate::actions::queue_mail::SealedLetter;
use crate::actions::service::Service;
use crate::domain::ids::AccountId;
use crate::domain::mail_language::MailLanguage;
use crate::mail::{Letter, MailAddress};
use crate::store::{StoreError, accounts};
use crate::vault::staff::Contact;

pub use crate::mail::Notice;

/// The mail to an account, where mail is sent at all and to an address that mail can be sent to.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub(super) fn notice(service: &Service, account: AccountId, what: Notice) -> Result<Option<SealedLetter>, StoreError> {
    if service.mailing.is_none() {
        return Ok(None);
    }
    let stored = service.store.read(|tx| accounts::get(tx, account))?;
    let contact = service.vault.open_contact(account, &stored.contact);
    let contact = contact.map_err(|_| StoreError::Malformed("the contact of an account"))?;
    let Ok(to) = MailAddress::new(&contact.mail) else { return Ok(None) };
    let letter = Letter::notice(to, language_of(&contact), what);
    // All letters fit; one that did not must not keep the act from being done.
    Ok(SealedLetter::new(service, account, &letter).ok())
}

/// The language of mail to somebody.
pub(super) fn language_of(contact: &Contact) -> MailLanguage {
    let chosen = contact.language.as_ref().and_then(|language| MailLanguage::from_tag(language.as_str()));
    chosen.unwrap_or_default()
}
