//! Consultation folders on disk.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use crate::domain::folder::{CONSULTATION_FILE, Fault, FolderFiles};
use crate::domain::media::{LARGEST_MEDIUM, MediaName};
use crate::domain::text::Language;

/// No file of a folder is larger than this, in bytes.
pub const LARGEST_FILE: u64 = 512 * 1024;

/// Why a folder on disk cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// There is no such folder.
    #[error("{} is not a folder", .0.display())]
    NotAFolder(PathBuf),
    /// Something is in the way of writing.
    #[error("{} is there already and is not empty", .0.display())]
    NotEmpty(PathBuf),
    /// A file has a name that a consultation folder does not have.
    #[error("{0} cannot stand in a consultation folder")]
    UnexpectedName(String),
    /// Some files cannot be taken.
    #[error("{} of the files cannot be read", .0.len())]
    Refused(Vec<Fault>),
    /// Reading or writing failed.
    #[error("{} cannot be read or written", path.display())]
    Io {
        /// The path.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
}

impl FolderError {
    fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { path, source }
    }
}

/// Reads the files of a consultation folder. `README.md` and names that begin with a dot are passed
/// over; links, other files, and files that are too large or not UTF-8 are refused.
///
/// # Errors
/// [`FolderError::Refused`] names every such file at once.
pub fn read_folder(dir: &Path) -> Result<FolderFiles, FolderError> {
    if !dir.is_dir() {
        return Err(FolderError::NotAFolder(dir.to_owned()));
    }
    let mut reading = Reading::default();
    reading.folder(dir, "")?;
    if reading.faults.is_empty() { Ok(reading.into_files()) } else { Err(FolderError::Refused(reading.faults)) }
}

#[derive(Default)]
struct Reading {
    files: BTreeMap<String, String>,
    media: FolderFiles,
    faults: Vec<Fault>,
}

impl Reading {
    fn folder(&mut self, dir: &Path, prefix: &str) -> Result<(), FolderError> {
        let mut entries =
            fs::read_dir(dir).and_then(Iterator::collect::<Result<Vec<_>, _>>).map_err(FolderError::io(dir))?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            let path = entry.path();
            if entry.file_name().as_encoded_bytes().starts_with(b".") || name == "README.md" {
                continue;
            }
            let kind = entry.file_type().map_err(FolderError::io(&path))?;
            if kind.is_symlink() {
                self.refuse(&name, "is a link to another place.", "Put the file itself here.");
            } else if kind.is_dir() && is_inner_folder(&name) {
                self.folder(&path, &format!("{name}/"))?;
            } else if kind.is_file() && name.parse::<MediaName>().is_ok() {
                self.medium(&path, &name)?;
            } else if kind.is_file() && is_expected(&name) {
                self.file(&path, name)?;
            } else {
                let remedy = "Remove it. A folder holds consultation.toml, translations/<lang>.toml, policy.<lang>.md and easy.<lang>.md.";
                self.refuse(&name, "does not belong in a consultation folder.", remedy);
            }
        }
        Ok(())
    }

    fn file(&mut self, path: &Path, name: String) -> Result<(), FolderError> {
        let mut bytes = Vec::new();
        let file = fs::File::open(path).map_err(FolderError::io(path))?;
        file.take(LARGEST_FILE.saturating_add(1)).read_to_end(&mut bytes).map_err(FolderError::io(path))?;
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LARGEST_FILE {
            self.refuse(&name, &format!("is larger than {LARGEST_FILE} bytes."), "Shorten it.");
            return Ok(());
        }
        match String::from_utf8(bytes) {
            Ok(text) => drop(self.files.insert(name, text)),
            Err(_) => self.refuse(&name, "is not UTF-8 text.", "Save it again as UTF-8."),
        }
        Ok(())
    }

    fn medium(&mut self, path: &Path, name: &str) -> Result<(), FolderError> {
        let mut bytes = Vec::new();
        let most = u64::try_from(LARGEST_MEDIUM).unwrap_or(u64::MAX);
        let file = fs::File::open(path).map_err(FolderError::io(path))?;
        file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(FolderError::io(path))?;
        if let Err(error) = self.media.add_medium(name, bytes) {
            self.refuse(name, &format!("{error}."), "Save it again, smaller, or in the format that its ending says.");
        }
        Ok(())
    }

    /// The texts and what lies beside them.
    fn into_files(self) -> FolderFiles {
        let named = self.media.iter().map(|(name, line)| (name.to_owned(), line.to_owned()));
        FolderFiles::new(self.files.into_iter().chain(named).collect()).with_media(self.media.media())
    }

    fn refuse(&mut self, name: &str, what: &str, remedy: &str) {
        let what = format!("{name} {what}");
        self.faults.push(Fault { file: name.to_owned(), line: 1, what, remedy: remedy.to_owned() });
    }
}

fn is_inner_folder(name: &str) -> bool {
    let inner = name.strip_prefix("media/").is_some_and(|inner| !inner.contains('/'));
    name == "translations" || name == "media" || inner
}

fn is_expected(name: &str) -> bool {
    let translation = name.strip_prefix("translations/").and_then(|rest| rest.strip_suffix(".toml"));
    let draft = name.strip_prefix("policy.").or_else(|| name.strip_prefix("easy."));
    let draft = draft.and_then(|rest| rest.strip_suffix(".md"));
    name == CONSULTATION_FILE
        || translation.or(draft).is_some_and(|tag| Language::new(tag).is_ok())
        || name.parse::<MediaName>().is_ok()
}

/// Writes the files into `dir`, which must be empty or not there. A new folder appears all at once or not at all; an
/// empty one keeps its owner and mode, and is empty again if something fails.
///
/// # Errors
/// [`FolderError::NotEmpty`] if something is there, [`FolderError::UnexpectedName`] before anything is
/// written, [`FolderError::Io`] otherwise.
pub fn write_folder(dir: &Path, files: &FolderFiles) -> Result<(), FolderError> {
    if let Some(name) = files.names().find(|name| !is_expected(name)) {
        return Err(FolderError::UnexpectedName(name.to_owned()));
    }
    if fs::symlink_metadata(dir).is_err() {
        return write_new_folder(dir, files);
    }
    if !dir.is_dir() || fs::read_dir(dir).map_err(FolderError::io(dir))?.next().is_some() {
        return Err(FolderError::NotEmpty(dir.to_owned()));
    }
    write_files(dir, files).inspect_err(|_| {
        // What was written goes again as far as that is possible; the first reason is the one to tell.
        for name in files.names() {
            let _ = fs::remove_file(dir.join(name));
        }
        let _ = fs::remove_dir(dir.join("translations"));
        let _ = fs::remove_dir_all(dir.join("media"));
    })
}

fn write_new_folder(dir: &Path, files: &FolderFiles) -> Result<(), FolderError> {
    // Without the slash that may stand behind the name.
    let dir: PathBuf = dir.components().collect();
    let mut beside = dir.clone().into_os_string();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    fs::create_dir(&beside).map_err(FolderError::io(&beside))?;
    let written = write_files(&beside, files).and_then(|()| fs::rename(&beside, &dir).map_err(FolderError::io(&dir)));
    if written.is_err() {
        fs::remove_dir_all(&beside).map_err(FolderError::io(&beside))?;
    }
    written
}

fn write_files(dir: &Path, files: &FolderFiles) -> Result<(), FolderError> {
    for name in files.names() {
        let bytes = files.bytes(name).ok_or_else(|| FolderError::UnexpectedName(name.to_owned()))?;
        let path = dir.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(FolderError::io(parent))?;
        }
        let mut file = fs::File::create_new(&path).map_err(FolderError::io(&path))?;
        file.write_all(bytes).and_then(|()| file.sync_all()).map_err(FolderError::io(&path))?;
    }
    Ok(())
}
