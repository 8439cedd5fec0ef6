//! Exporting: the folder byte for byte as it was imported.

use crate::actions::service::Service;
use crate::domain::folder::FolderFiles;
use crate::domain::permission::{Granted, RunConsultation};
use crate::store::{StoreError, consultations};

/// The files of the folder.
///
/// # Errors
/// [`StoreError`] if the database fails or holds no folder.
pub fn export_consultation(service: &Service, granted: &Granted<RunConsultation>) -> Result<FolderFiles, StoreError> {
    let text = service.store.read(|tx| consultations::get_folder(tx, granted.consultation()))?;
    FolderFiles::from_stored(text.as_bytes()).map_err(|_| StoreError::Malformed("a consultation folder"))
}
