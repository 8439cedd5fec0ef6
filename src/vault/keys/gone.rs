//! What a key directory knows beside its keys (D14): which consultations' keys were destroyed, so that no copy brings one back, which keys
//! there are, and which place it is, so that destruction can be counted.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::PathBuf;

use super::key_dir::{KeyDir, KeyDirError, KeyName, remove_if_there, sync_directory_of, write_new};
use crate::domain::ids::{ConsultationId, PlaceId};
use crate::randomness::Randomness;

type Result<T> = std::result::Result<T, KeyDirError>;

impl KeyDir {
    fn mark_of(&self, id: ConsultationId) -> PathBuf {
        self.file(KeyName::Consultation(id)).with_extension("gone")
    }

    fn place_file(&self) -> PathBuf {
        self.path().join("place")
    }

    /// Whether this consultation's key was destroyed for good, here or in another copy.
    #[must_use]
    pub fn is_gone(&self, id: ConsultationId) -> bool {
        self.mark_of(id).symlink_metadata().is_ok()
    }

    /// Notes that a key is destroyed for good. Noting it twice is no error.
    ///
    /// # Errors
    /// [`KeyDirError::Io`].
    pub fn mark_gone(&self, id: ConsultationId) -> Result<()> {
        let path = self.mark_of(id);
        match write_new(&path, &[]).and_then(|()| sync_directory_of(&path)) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            Err(source) => Err(KeyDirError::Io { path, source }),
            Ok(()) => Ok(()),
        }
    }

    /// The consultations whose keys are here.
    ///
    /// # Errors
    /// [`KeyDirError::Io`].
    pub fn list_held(&self) -> Result<BTreeSet<ConsultationId>> {
        self.list(|name| name.to_owned())
    }

    /// The consultations whose keys were destroyed for good.
    ///
    /// # Errors
    /// [`KeyDirError::Io`].
    pub fn list_gone(&self) -> Result<BTreeSet<ConsultationId>> {
        self.list(|name| name.strip_suffix(".gone").map(|id| format!("{id}.key")).unwrap_or_default())
    }

    fn list(&self, as_key: impl Fn(&str) -> String) -> Result<BTreeSet<ConsultationId>> {
        let path = self.path().join("consultation");
        let failed = |source| KeyDirError::Io { path: path.clone(), source };
        let mut found = BTreeSet::new();
        for entry in fs::read_dir(&path).map_err(failed)? {
            let name = entry.map_err(failed)?.file_name();
            let named = name.to_str().map(&as_key).and_then(|name| KeyName::of_consultation_file(&name));
            if let Some(KeyName::Consultation(id)) = named {
                found.insert(id);
            }
        }
        Ok(found)
    }

    /// Which place this directory is, if it has been named.
    ///
    /// # Errors
    /// [`KeyDirError::Damaged`], [`KeyDirError::Io`].
    pub fn find_place(&self) -> Result<Option<PlaceId>> {
        let path = self.place_file();
        match fs::read(&path) {
            Ok(bytes) => {
                let bytes = bytes.try_into().map_err(|_| KeyDirError::Damaged { path })?;
                Ok(Some(PlaceId::from_bytes(bytes)))
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(KeyDirError::Io { path, source }),
        }
    }

    /// Which place this directory is; named now if it was not. Several instances that share it are one place.
    ///
    /// # Errors
    /// [`KeyDirError::Damaged`], [`KeyDirError::Io`].
    pub fn place(&self, randomness: &dyn Randomness) -> Result<PlaceId> {
        if let Some(place) = self.find_place()? {
            return Ok(place);
        }
        let (path, place) = (self.place_file(), PlaceId::random(randomness));
        match write_new(&path, place.as_bytes()).and_then(|()| sync_directory_of(&path)) {
            Ok(()) => Ok(place),
            // Another instance was first.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(self.find_place()?.unwrap_or(place)),
            Err(source) => Err(KeyDirError::Io { path, source }),
        }
    }

    /// Takes the name of the place away: this directory is a copy of another one.
    pub(super) fn forget_place(&self) -> Result<()> {
        let path = self.place_file();
        remove_if_there(&path).map_err(|source| KeyDirError::Io { path, source })
    }
}
