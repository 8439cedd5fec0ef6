//! The key directory (B2, D14): `root.key`, `sign.key` and one shred key per consultation, 32 raw bytes
//! each, outside the database. Beside the ledger the only part of the vault that touches the file system.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use data_encoding::HEXLOWER;
use zeroize::Zeroizing;

use crate::domain::ids::ConsultationId;
use crate::randomness::Randomness;
use crate::vault::secret::Secret;

/// Which key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyName {
    /// Everything of the installation is derived from it.
    Root,
    /// Signs release bytes, and nothing else.
    Sign,
    /// The shred key of a consultation: destroying it kills what is left (RET-4).
    Consultation(ConsultationId),
}

/// Why a key cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum KeyDirError {
    /// It is not there. A consultation without its key is not served by this instance (D14).
    #[error("the key {path} is not there")]
    Missing {
        /// The file that was looked for.
        path: PathBuf,
    },
    /// It is there already: keys are never overwritten.
    #[error("the key {path} is there already")]
    Exists {
        /// The file that is in the way.
        path: PathBuf,
    },
    /// Others than its owner may read or change it.
    #[error("{path} is open to others than its owner: only its owner may read it (mode 600, directories 700)")]
    TooOpen {
        /// The file or directory.
        path: PathBuf,
    },
    /// It does not hold 32 bytes, or only zeros.
    #[error("the key {path} is damaged or an example")]
    Damaged {
        /// The file.
        path: PathBuf,
    },
    /// The file system refused.
    #[error("the key {path} cannot be read or written")]
    Io {
        /// The file or directory.
        path: PathBuf,
        /// Its reason.
        source: io::Error,
    },
}

type Result<T> = std::result::Result<T, KeyDirError>;

/// A directory of keys whose permissions have been checked.
#[derive(Debug, Clone)]
pub struct KeyDir {
    path: PathBuf,
}

impl KeyDir {
    /// The directory at `path`, made with mode 700 if it is not there.
    ///
    /// # Errors
    /// [`KeyDirError::TooOpen`], [`KeyDirError::Io`].
    pub fn create(path: impl Into<PathBuf>) -> Result<Self> {
        let path = path.into();
        make_directory(&path)?;
        make_directory(&path.join("consultation"))?;
        Self::open(path)
    }

    /// The directory at `path`, which must be there.
    ///
    /// # Errors
    /// [`KeyDirError::Missing`], [`KeyDirError::TooOpen`], [`KeyDirError::Io`].
    pub fn open(path: impl Into<PathBuf>) -> Result<Self> {
        let path = path.into();
        check_directory(&path)?;
        check_directory(&path.join("consultation"))?;
        Ok(Self { path })
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The file of a key.
    #[must_use]
    pub fn file(&self, name: KeyName) -> PathBuf {
        match name {
            KeyName::Root => self.path.join("root.key"),
            KeyName::Sign => self.path.join("sign.key"),
            KeyName::Consultation(id) => self.path.join("consultation").join(format!("{id}.key")),
        }
    }

    /// Makes a new random key.
    ///
    /// # Errors
    /// [`KeyDirError::Exists`], [`KeyDirError::Io`].
    pub fn generate(&self, name: KeyName, randomness: &dyn Randomness) -> Result<Secret> {
        let key = Secret::random(randomness);
        self.install(name, &key)?;
        Ok(key)
    }

    /// Puts a key in its place: a new one, or one that comes back from the offline key kit. Either the
    /// whole key is there and on the disk afterwards, or nothing is.
    ///
    /// # Errors
    /// [`KeyDirError::Exists`], [`KeyDirError::Io`].
    pub fn install(&self, name: KeyName, key: &Secret) -> Result<()> {
        let file = self.file(name);
        let unfinished = unfinished_name(&file);
        let failed = |source| KeyDirError::Io { path: file.clone(), source };
        remove_if_there(&unfinished).map_err(failed)?;
        let written = write_new(&unfinished, key.as_bytes()).and_then(|()| publish(&unfinished, &file));
        // After a success the temporary name is still there if the key was linked to its own.
        remove_if_there(&unfinished).map_err(failed)?;
        match written {
            Ok(()) => sync_directory_of(&file).map_err(failed),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(KeyDirError::Exists { path: file }),
            Err(source) => Err(KeyDirError::Io { path: file, source }),
        }
    }

    /// Reads a key.
    ///
    /// # Errors
    /// All of [`KeyDirError`] but [`KeyDirError::Exists`].
    pub fn read(&self, name: KeyName) -> Result<Secret> {
        let path = self.file(name);
        let failed = |source: io::Error| not_there_or(&path, source);
        let mut file = File::open(&path).map_err(failed)?;
        if is_too_open(&file.metadata().map_err(failed)?) {
            return Err(KeyDirError::TooOpen { path });
        }
        // One byte more than a key, so that a longer file shows.
        let mut bytes = Zeroizing::new([0_u8; 33]);
        let mut held = 0;
        while let Some(rest) = bytes.get_mut(held..).filter(|rest| !rest.is_empty()) {
            match file.read(rest).map_err(failed)? {
                0 => break,
                more => held = held.saturating_add(more),
            }
        }
        let key = bytes.get(..held).and_then(|bytes| Secret::from_slice(bytes).ok());
        key.filter(|key| *key != Secret::from_bytes([0; 32])).ok_or(KeyDirError::Damaged { path })
    }

    /// Whether a key is there, readable or not.
    #[must_use]
    pub fn has(&self, name: KeyName) -> bool {
        self.file(name).symlink_metadata().is_ok()
    }

    /// Destroys a key: overwrites it, removes it, and waits until the disk has both. On flash a remnant
    /// may stay without disk encryption (SECURITY 1).
    ///
    /// # Errors
    /// [`KeyDirError::Missing`], [`KeyDirError::Io`].
    pub fn destroy(&self, name: KeyName) -> Result<()> {
        let path = self.file(name);
        let failed = |source: io::Error| not_there_or(&path, source);
        let mut file = OpenOptions::new().write(true).open(&path).map_err(failed)?;
        file.rewind().and_then(|()| file.write_all(&[0; 32])).and_then(|()| file.sync_all()).map_err(failed)?;
        drop(file);
        fs::remove_file(&path).and_then(|()| sync_directory_of(&path)).map_err(failed)
    }
}

fn not_there_or(path: &Path, source: io::Error) -> KeyDirError {
    let path = path.to_owned();
    if source.kind() == io::ErrorKind::NotFound {
        KeyDirError::Missing { path }
    } else {
        KeyDirError::Io { path, source }
    }
}

pub(super) fn make_directory(path: &Path) -> Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(path) {
        Ok(()) => sync_directory_of(path).map_err(|source| KeyDirError::Io { path: path.to_owned(), source }),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(source) => Err(KeyDirError::Io { path: path.to_owned(), source }),
    }
}

pub(super) fn check_directory(path: &Path) -> Result<()> {
    let metadata = fs::metadata(path).map_err(|source| not_there_or(path, source))?;
    if is_too_open(&metadata) { Err(KeyDirError::TooOpen { path: path.to_owned() }) } else { Ok(()) }
}

/// A name beside `file` that nobody else writes to at the same time. If a crash leaves it behind, it is
/// either a key that was never used or a second link to the key, which [`KeyDir::destroy`] empties too.
fn unfinished_name(file: &Path) -> PathBuf {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    file.with_extension(format!("{}-{count}.unfinished", std::process::id()))
}

pub(super) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Gives the finished file its own name. A link never replaces a key that another instance made in the
/// same moment; where links do not exist, a check and a rename come close.
fn publish(unfinished: &Path, file: &Path) -> io::Result<()> {
    match fs::hard_link(unfinished, file) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            if file.symlink_metadata().is_ok() {
                return Err(io::ErrorKind::AlreadyExists.into());
            }
            fs::rename(unfinished, file)
        }
        linked => linked,
    }
}

pub(super) fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Makes a new or removed name in a directory last.
pub(super) fn sync_directory_of(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    if let Some(directory) = path.parent().filter(|directory| !directory.as_os_str().is_empty()) {
        File::open(directory)?.sync_all()?;
    }
    Ok(())
}

#[cfg(unix)]
pub(super) fn is_too_open(metadata: &fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::mode(metadata) & 0o077 != 0
}

#[cfg(not(unix))]
pub(super) const fn is_too_open(_: &fs::Metadata) -> bool {
    false
}

impl KeyName {
    /// The consultation whose key file has this name, such as `0123….key`.
    #[must_use]
    pub fn of_consultation_file(name: &str) -> Option<Self> {
        let bytes = HEXLOWER.decode(name.strip_suffix(".key")?.as_bytes()).ok()?;
        bytes.try_into().ok().map(ConsultationId::from_bytes).map(Self::Consultation)
    }
}
