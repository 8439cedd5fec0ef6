//! The language in which a member of staff reads their pages and mails.

use crate::actions::service::Service;
use crate::domain::ids::AccountId;
use crate::domain::text::Language;
use crate::store::{StoreError, accounts};
use crate::vault::SealError;

/// Why it was not kept.
#[derive(Debug, thiserror::Error)]
pub enum ChooseLanguageError {
    /// Name and address fill all the room there is.
    #[error("the contact could not be sealed")]
    Seal(#[from] SealError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Keeps the language with the name and the address, sealed like them.
///
/// # Errors
/// [`ChooseLanguageError`].
pub fn choose_language(service: &Service, id: AccountId, language: Language) -> Result<(), ChooseLanguageError> {
    let stored = service.store.read(|tx| accounts::get(tx, id))?;
    let contact = service.vault.open_contact(id, &stored.contact);
    let mut contact = contact.map_err(|_| StoreError::Malformed("the contact of an account"))?;
    contact.language = Some(language);
    let sealed = service.vault.seal_contact(id, &contact)?;
    Ok(service.store.write(move |tx| accounts::update_contact(tx, id, &sealed))?)
}
