//! Another name for an organisation (ACC-5), from the command line: its people type it when they sign in.

use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::permission::OrganisationAdministrator;
use crate::store::{StoreError, accounts};

use super::organisations::{BadName, find_named, organisation_name};

/// Why the name stayed.
#[derive(Debug, thiserror::Error)]
pub enum RenameError {
    /// It is no name.
    #[error(transparent)]
    Name(#[from] BadName),
    /// Another organisation has it: its people could not say which they mean.
    #[error("another organisation has this name")]
    Taken,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Renames the administrator's organisation; gives the name as it is kept. Nothing else hangs on it.
///
/// # Errors
/// [`RenameError`]; nothing was changed then.
pub fn rename_organisation(
    service: &Service,
    administrator: &OrganisationAdministrator,
    name: &str,
) -> Result<String, RenameError> {
    let (id, name) = (administrator.organisation(), organisation_name(name)?);
    service.act(administrator, Event::OrganisationRenamed, move |tx| {
        if find_named(tx, &name)?.is_some_and(|other| other != id) {
            return Err(RenameError::Taken);
        }
        accounts::update_organisation_name(tx, id, &name)?;
        Ok(name)
    })
}
