//! The files of a folder, kept byte for byte: export gives back what import took (CONSULTATION).

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::domain::media::{LARGEST_IN_ALL, LARGEST_MEDIUM, MOST_MEDIA, MediaHash, MediaName, MediumError};

/// The file that every folder has.
pub const CONSULTATION_FILE: &str = "consultation.toml";

/// The files of a folder by name, with `/` between folder and file: `translations/ar.toml`. A recording or picture is
/// its hash among the texts, and its bytes beside them; a folder from storage has the hash alone.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct FolderFiles(BTreeMap<String, String>, BTreeMap<MediaHash, Arc<[u8]>>);

/// Stored bytes that are not a folder.
#[derive(Debug, thiserror::Error)]
#[error("the stored consultation folder cannot be read")]
pub struct InvalidStoredFolder(#[source] serde_json::Error);

impl FolderFiles {
    /// These files.
    #[must_use]
    pub const fn new(files: BTreeMap<String, String>) -> Self {
        Self(files, BTreeMap::new())
    }

    /// Adds a recording or a picture.
    ///
    /// # Errors
    /// [`MediumError`] if it is not of the kind that its name says, or there is no room for it.
    pub fn add_medium(&mut self, name: &str, bytes: Vec<u8>) -> Result<(), MediumError> {
        let parsed: MediaName = name.parse().map_err(|_| MediumError::Name)?;
        if bytes.len() > LARGEST_MEDIUM {
            return Err(MediumError::TooLarge);
        }
        if !parsed.kind.begins(&bytes) {
            return Err(MediumError::OtherKind);
        }
        let in_all = self.1.values().map(|one| one.len()).fold(bytes.len(), usize::saturating_add);
        if in_all > LARGEST_IN_ALL || self.1.len() >= MOST_MEDIA {
            return Err(MediumError::TooMuch);
        }
        let sha256 = MediaHash::of(&bytes);
        self.0.insert(name.to_owned(), format!("sha256:{sha256}"));
        self.1.insert(sha256, bytes.into());
        Ok(())
    }

    /// The bytes of recordings and pictures, each once.
    pub fn media(&self) -> impl Iterator<Item = (MediaHash, Arc<[u8]>)> {
        self.1.iter().map(|(sha256, bytes)| (*sha256, Arc::clone(bytes)))
    }

    /// The same texts with these bytes beside them.
    #[must_use]
    pub fn with_media(self, media: impl IntoIterator<Item = (MediaHash, Arc<[u8]>)>) -> Self {
        Self(self.0, media.into_iter().collect())
    }

    /// The hashes that stand among the texts.
    pub fn media_named(&self) -> impl Iterator<Item = (&str, MediaHash)> {
        let media = self.0.iter().filter(|(name, _)| name.starts_with("media/"));
        media.filter_map(|(name, line)| Some((name.as_str(), line.strip_prefix("sha256:")?.parse().ok()?)))
    }

    /// What a file of this name holds on disk.
    #[must_use]
    pub fn bytes(&self, name: &str) -> Option<&[u8]> {
        if let Some((_, sha256)) = self.media_named().find(|(one, _)| *one == name) {
            return self.1.get(&sha256).map(|bytes| &**bytes);
        }
        self.get(name).map(str::as_bytes)
    }

    /// The text of a file.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// The names, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Names and texts, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// The folder as one row for storage: canonical JSON of name and text, so that one folder has
    /// exactly one form.
    ///
    /// # Errors
    /// Only if the canonical form cannot be written.
    pub fn to_stored(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json_canonicalizer::to_vec(&self.0)
    }

    /// The folder from storage, every byte as it was imported.
    ///
    /// # Errors
    /// [`InvalidStoredFolder`] if the bytes are not such a form.
    pub fn from_stored(bytes: &[u8]) -> Result<Self, InvalidStoredFolder> {
        serde_json::from_slice(bytes).map(Self::new).map_err(InvalidStoredFolder)
    }
}

impl From<BTreeMap<String, String>> for FolderFiles {
    fn from(files: BTreeMap<String, String>) -> Self {
        Self::new(files)
    }
}

impl fmt::Debug for FolderFiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}
