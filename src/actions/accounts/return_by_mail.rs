//! A link by mail for whoever cannot sign in (SECURITY 2, "Staff"). Whether an address is that of an account is told to nobody:
//! the answer is one, and the work is of one kind. By itself the link changes nothing: it stands in the place of an
//! administrator's one-time code.

use chrono::TimeDelta;

use crate::actions::queue_mail::SealedLetter;
use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::ids::AccountId;
use crate::domain::mail_language::MailLanguage;
use crate::mail::{Letter, MailAddress};
use crate::store::{StoreError, return_links};
use crate::vault::SealError;

use super::notice::language_of;
use super::organisations::find_account;

/// How long a link works.
pub const WORKS_FOR: TimeDelta = TimeDelta::minutes(30);

/// Why nothing was sent.
#[derive(Debug, thiserror::Error)]
pub enum ReturnError {
    /// No mail is sent here.
    #[error("no mail is sent here")]
    NoMail,
    /// This is not an address that mail can be sent to.
    #[error("this is not a mail address")]
    NotAnAddress,
    /// The letter could not be sealed.
    #[error("the letter could not be sealed")]
    Sealing(#[from] SealError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Puts a link into the outbox for the account with this address in the organisation that is named (where there is one only, in that), if there is one that was accepted. An address that nobody has
/// costs the same work: a letter is made and sealed, and the log is written.
///
/// # Errors
/// [`ReturnError`]; never because nobody has the address.
pub fn ask_to_return(
    service: &Service,
    (organisation, mail): (&str, &str),
    language: MailLanguage,
) -> Result<(), ReturnError> {
    let mailing = service.mailing.as_ref().ok_or(ReturnError::NoMail)?;
    let typed = MailAddress::new(mail.trim()).map_err(|_| ReturnError::NotAnAddress)?;
    let found = service.store.read(|tx| find_account(service, tx, organisation, mail))?;
    let known = found.filter(|account| account.credentials.is_some());
    let (account, to, language) = match &known {
        Some(account) => {
            let contact = service.vault.open_contact(account.id, &account.contact);
            let contact = contact.map_err(|_| StoreError::Malformed("the contact of an account"))?;
            let to = MailAddress::new(&contact.mail).unwrap_or(typed);
            let language = if contact.language.is_some() { language_of(&contact) } else { language };
            (account.id, to, language)
        }
        None => (AccountId::from_bytes([0; 16]), typed, language),
    };
    let token = service.vault.new_return_token();
    let address = format!("{}/staff/recover", mailing.public_address);
    let letter = SealedLetter::new(service, account, &Letter::returning(to, language, &address, &token))?;
    let (tag, now) = (service.vault.return_tag(&token), service.now().naive_utc());
    let named = known.map(|account| account.id);
    let done = service.act_unknown(named, Event::ReturnAsked, Event::MoreReturnsAsked, move |tx| {
        return_links::erase_ended(tx, now)?;
        let Some(account) = named else { return Ok(()) };
        return_links::insert(tx, tag.as_bytes(), account, now + WORKS_FOR)?;
        letter.queue(tx)
    });
    Ok(done?)
}
