//! Who an act on the command line is done as (DESIGN 8, "Accounts"): `--as EMAIL`.
//!
//! No password is asked, and that is no hidden way to read anything. Whoever runs a command holds the key directory and
//! the database already: nothing that a role permits is more than that. And a name without a password carries no key
//! pair: it opens nothing that is sealed, so no answer and no word. What it is for: that the act is
//! recorded under somebody's name, and refused to whoever may not do it. No request ever gets here: only the command
//! line may name this module (`tests/it/layers.rs`).

use crate::actions::service::Service;
use crate::domain::ids::AccountId;
use crate::domain::permission::{OrganisationAdministrator, StaffMember};
use crate::store::{StoreError, accounts, roles};

use super::organisations::folded;

/// Why nobody can act under a mail address.
#[derive(Debug, thiserror::Error)]
pub enum MemberByMailError {
    /// No account has this address.
    #[error("no account has the address {0}")]
    NoAccount(String),
    /// Several organisations have an account with this address.
    #[error("several organisations know {0}: name one behind a comma, as in --as \"{0}, NAME OF THE ORGANISATION\"")]
    Several(String),
    /// Nobody has set the account's password yet.
    #[error("the invitation for {0} has not been accepted yet: until then the account cannot act")]
    NotAccepted(String),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The member of staff with this mail address, with the roles held now (ACC-6) and without a key. Where several organisations
/// know the address, its organisation stands behind a comma.
///
/// # Errors
/// [`MemberByMailError`].
pub fn find_member_by_mail(service: &Service, named: &str) -> Result<StaffMember, MemberByMailError> {
    let (mail, organisation) = match named.split_once(',') {
        Some((mail, organisation)) => (mail, Some(folded(organisation))),
        None => (named, None),
    };
    service.store.read(|tx| {
        let mut all = accounts::list_live_organisations(tx)?;
        all.retain(|(_, name)| organisation.as_ref().is_none_or(|named| folded(name) == *named));
        let mut found = Vec::new();
        for (id, _) in all {
            found.extend(accounts::find_by_mail_tag(tx, service.vault.account_tag(id, mail).as_bytes())?);
        }
        if found.len() > 1 {
            return Err(MemberByMailError::Several(mail.trim().to_owned()));
        }
        let account = found.pop().ok_or_else(|| MemberByMailError::NoAccount(named.trim().to_owned()))?;
        if account.credentials.is_none() {
            return Err(MemberByMailError::NotAccepted(mail.trim().to_owned()));
        }
        let roles = roles::list_for_account(tx, account.id)?;
        Ok(StaffMember::new(account.id, account.organisation, account.administrator, roles))
    })
}

/// The account with this mail address in the administrator's organisation; whether it exists elsewhere is not said
/// (ACC-5).
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_account_by_mail(
    service: &Service,
    administrator: &OrganisationAdministrator,
    mail: &str,
) -> Result<Option<AccountId>, StoreError> {
    let tag = service.vault.account_tag(administrator.organisation(), mail);
    let found = service.store.read(|tx| accounts::find_by_mail_tag(tx, tag.as_bytes()))?;
    Ok(found.map(|account| account.id))
}
