//! Several organisations in one installation (ACC-5). An account is found by its organisation and its mail address together,
//! so that the same address may be known in two of them, and neither learns of the other.

use std::collections::BTreeMap;

use crate::actions::service::Service;
use crate::domain::ids::{AccountId, OrganisationId};
use crate::store::accounts::StoredAccount;
use crate::store::{ReadTx, StoreError, accounts};

/// An organisation's name as two of them are compared: large and small letters and further spaces make no difference.
#[must_use]
pub fn folded(name: &str) -> String {
    name.split_whitespace().flat_map(|word| [" ", word]).skip(1).collect::<String>().to_lowercase()
}

/// A name that no organisation can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the organisation needs a name of one line")]
pub struct BadName;

/// An organisation's name as it is kept.
pub(super) fn organisation_name(typed: &str) -> Result<String, BadName> {
    let name = typed.trim();
    let fits = (1..=200).contains(&name.chars().count()) && !name.chars().any(char::is_control);
    if fits { Ok(name.to_owned()) } else { Err(BadName) }
}

/// The organisation of this name that has not ended.
pub(super) fn find_named(tx: &mut ReadTx<'_>, name: &str) -> Result<Option<OrganisationId>, StoreError> {
    let (named, all) = (folded(name), accounts::list_live_organisations(tx)?);
    Ok(all.into_iter().find(|(_, name)| folded(name) == named).map(|(id, _)| id))
}

/// Whether the name of the organisation is asked for at signing in: where there is one only, nobody is troubled.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn asks_organisation(service: &Service) -> Result<bool, StoreError> {
    Ok(service.store.read(accounts::list_live_organisations)?.len() > 1)
}

/// The account with this address in the organisation that is named; where there is one only, in that. An organisation that
/// does not exist takes the same search.
pub(super) fn find_account(
    service: &Service,
    tx: &mut ReadTx<'_>,
    organisation: &str,
    mail: &str,
) -> Result<Option<StoredAccount>, StoreError> {
    let all = accounts::list_live_organisations(tx)?;
    let id = match all.as_slice() {
        [(only, _)] => *only,
        several => {
            let named = folded(organisation);
            let found = several.iter().find(|(_, name)| folded(name) == named);
            found.map_or(OrganisationId::from_bytes([0; 16]), |(id, _)| *id)
        }
    };
    accounts::find_by_mail_tag(tx, service.vault.account_tag(id, mail).as_bytes())
}

/// Finds anew every account that an earlier version stored by its address alone.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_accounts_anew(service: &Service) -> Result<(), StoreError> {
    let stored = service.store.read(|tx| {
        let mut stored = Vec::new();
        for (id, _) in accounts::list_organisations(tx)? {
            stored.extend(accounts::list_in_organisation(tx, id)?);
        }
        Ok::<_, StoreError>(stored)
    })?;
    let mut tags: BTreeMap<AccountId, Vec<u8>> = BTreeMap::new();
    for account in stored {
        // One that does not open belongs elsewhere: it is named when somebody asks for it.
        let Ok(contact) = service.vault.open_contact(account.id, &account.contact) else { continue };
        if account.mail_tag.as_slice() == service.vault.mail_tag(&contact.mail).as_bytes().as_slice() {
            let tag = service.vault.account_tag(account.organisation, &contact.mail);
            tags.insert(account.id, tag.as_bytes().to_vec());
        }
    }
    if tags.is_empty() {
        return Ok(());
    }
    service.store.write(move |tx| tags.iter().try_for_each(|(id, tag)| accounts::update_mail_tag(tx, *id, tag)))
}
