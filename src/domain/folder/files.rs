//! The files of a folder, kept byte for byte: export gives back what import took (CONSULTATION).

use std::collections::BTreeMap;
use std::fmt;

/// The file that every folder has.
pub const CONSULTATION_FILE: &str = "consultation.toml";

/// The files of a folder by name, with `/` between folder and file: `translations/ar.toml`.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct FolderFiles(BTreeMap<String, String>);

/// Stored bytes that are not a folder.
#[derive(Debug, thiserror::Error)]
#[error("the stored consultation folder cannot be read")]
pub struct InvalidStoredFolder(#[source] serde_json::Error);

impl FolderFiles {
    /// These files.
    #[must_use]
    pub const fn new(files: BTreeMap<String, String>) -> Self {
        Self(files)
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
        serde_json::from_slice(bytes).map(Self).map_err(InvalidStoredFolder)
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
