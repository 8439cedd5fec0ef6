//! Exporting: the folder byte for byte as it was imported.

use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::folder::FolderFiles;
use crate::domain::permission::{Granted, RunConsultation};
use crate::store::{StoreError, consultations, media};

/// The files of the folder.
///
/// # Errors
/// [`StoreError`] if the database fails or holds no folder.
pub fn export_consultation(service: &Service, granted: &Granted<RunConsultation>) -> Result<FolderFiles, StoreError> {
    service.note(granted, Event::Exported)?;
    let (text, media) = service.store.read(|tx| {
        let text = consultations::get_folder(tx, granted.consultation())?;
        Ok::<_, StoreError>((text, media::list(tx, granted.consultation())?))
    })?;
    let files = FolderFiles::from_stored(text.as_bytes());
    Ok(files.map_err(|_| StoreError::Malformed("a consultation folder"))?.with_media(media))
}
