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

/// Why nobody can act under a mail address.
#[derive(Debug, thiserror::Error)]
pub enum MemberByMailError {
    /// No account has this address.
    #[error("no account has the address {0}")]
    NoAccount(String),
    /// Nobody has set the account's password yet.
    #[error("the invitation for {0} has not been accepted yet: until then the account cannot act")]
    NotAccepted(String),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The member of staff with this mail address, with the roles held now (ACC-6) and without a key.
///
/// # Errors
/// [`MemberByMailError`].
pub fn find_member_by_mail(service: &Service, mail: &str) -> Result<StaffMember, MemberByMailError> {
    let tag = service.vault.mail_tag(mail);
    service.store.read(|tx| {
        let found = accounts::find_by_mail_tag(tx, tag.as_bytes())?;
        let account = found.ok_or_else(|| MemberByMailError::NoAccount(mail.trim().to_owned()))?;
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
    let tag = service.vault.mail_tag(mail);
    let found = service.store.read(|tx| accounts::find_by_mail_tag(tx, tag.as_bytes()))?;
    Ok(found.filter(|account| account.organisation == administrator.organisation()).map(|account| account.id))
}
