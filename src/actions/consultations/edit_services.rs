//! Editing the support services of a consultation, in every state (SAF-18). Services stand outside what the panel
//! approves (DESIGN 8, "Hashes"), so an edit cancels nothing; it makes a new folder text through the same checks as an
//! import, and export gives that text back.

use sha2::{Digest as _, Sha256};

use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::folder::{
    self, Checked, FolderFiles, Rejected, ServiceEdit, ServiceEditError, with_edited_services,
};
use crate::domain::permission::{Granted, ManageServices};
use crate::store::{StoreError, consultations};

/// Why the services were not edited.
#[derive(Debug, thiserror::Error)]
pub enum EditServicesError {
    /// Somebody changed the folder since the page was shown.
    #[error("the services changed meanwhile")]
    Changed,
    /// The edit does not fit the folder.
    #[error(transparent)]
    Edit(#[from] ServiceEditError),
    /// The folder would have faults.
    #[error("the folder would have {} faults", .0.faults.len())]
    Faults(Rejected),
    /// The database failed.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for EditServicesError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Changed => Self::Changed,
            other => Self::Store(other),
        }
    }
}

/// Makes one change to the services of the folder with the hash `seen`.
///
/// # Errors
/// [`EditServicesError`]; nothing was changed then.
pub fn edit_services(
    service: &Service,
    granted: &Granted<ManageServices>,
    seen: &[u8; 32],
    edit: &ServiceEdit,
) -> Result<(), EditServicesError> {
    let id = granted.consultation();
    let (found, text) = service.store.read(|tx| {
        let found = service.get(tx, id)?;
        Ok::<_, StoreError>((found, consultations::get_folder(tx, id)?))
    })?;
    if found.stored.folder_sha256 != *seen {
        return Err(EditServicesError::Changed);
    }
    let malformed = || StoreError::Malformed("a consultation folder");
    let files = FolderFiles::from_stored(text.as_bytes()).map_err(|_| malformed())?;
    let before = found.definition();
    let languages = (&before.source_language, before.languages.as_slice());
    let files = with_edited_services(&files, languages, edit, service.today())?;
    let Checked { definition, .. } = folder::check(&files).map_err(EditServicesError::Faults)?;
    // Nothing that was approved may have changed with it.
    if definition.review_hash() != before.review_hash() || definition.dates != before.dates {
        return Err(EditServicesError::Edit(ServiceEditError::Form));
    }
    let bytes = files.to_stored().map_err(|_| malformed())?;
    let sha256: [u8; 32] = Sha256::digest(&bytes).into();
    let text = String::from_utf8(bytes).map_err(|_| malformed())?;
    let seen = *seen;
    service.act(granted, Event::ServicesChanged, move |tx| {
        consultations::replace_folder(tx, id, (&seen, &sha256), &text)
    })?;
    Ok(())
}
