//! The second copy of the audit log (ACC-7): a file, one entry a line, that is only ever added to and may lie on another
//! disk or machine. Each line bears its number, so that copy and log can be compared; a line may come twice, none is lost.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use crate::domain::audit::{ChainHash, Link};

/// More than the longest line.
const TAIL: u64 = 8 * 1024;

/// Where the copy is.
#[derive(Debug, Clone)]
pub struct AuditCopy {
    path: PathBuf,
}

/// The copy, held for this process alone until it is dropped.
#[derive(Debug)]
pub struct HeldCopy {
    file: File,
    last: u64,
    /// Whether the last line was broken off, as by a power cut.
    is_torn: bool,
}

/// What a copy says.
#[derive(Debug, Default)]
pub struct CopyRead {
    /// The hash of each entry.
    pub hashes: BTreeMap<u64, ChainHash>,
    /// The lines that are no entry, counted from 1: such as one that was broken off.
    pub unreadable: Vec<usize>,
}

impl AuditCopy {
    /// A copy in this file.
    #[must_use]
    pub const fn at(path: PathBuf) -> Self {
        Self { path }
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Takes the file, makes it if it is not there, and sees how far it goes.
    ///
    /// # Errors
    /// [`io::Error`] if it cannot be opened.
    pub fn hold(&self) -> io::Result<HeldCopy> {
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&self.path)?;
        file.lock()?;
        let length = file.seek(SeekFrom::End(0))?;
        file.seek(SeekFrom::Start(length.saturating_sub(TAIL)))?;
        let mut tail = Vec::new();
        file.read_to_end(&mut tail)?;
        let is_torn = tail.last().is_some_and(|byte| *byte != b'\n');
        let lines = String::from_utf8_lossy(&tail);
        let last = lines.lines().rev().find_map(|line| line.parse::<Link>().ok()).map_or(0, |link| link.entry.number);
        Ok(HeldCopy { file, last, is_torn })
    }

    /// How far the copy goes: its last entry and the hash of that. It is neither made nor held for it, but it must be one that
    /// can be added to.
    ///
    /// # Errors
    /// [`io::Error`] if it is not there, or cannot be read or added to.
    pub fn end(&self) -> io::Result<Option<(u64, ChainHash)>> {
        let mut file = OpenOptions::new().read(true).append(true).open(&self.path)?;
        let length = file.seek(SeekFrom::End(0))?;
        file.seek(SeekFrom::Start(length.saturating_sub(TAIL)))?;
        let mut tail = Vec::new();
        file.read_to_end(&mut tail)?;
        let lines = String::from_utf8_lossy(&tail);
        let last = lines.lines().rev().find_map(|line| line.parse::<Link>().ok());
        Ok(last.map(|link| (link.entry.number, link.hash)))
    }

    /// Reads the whole copy.
    ///
    /// # Errors
    /// [`io::Error`] if it cannot be read.
    pub fn read(&self) -> io::Result<CopyRead> {
        let mut read = CopyRead::default();
        for (number, line) in BufReader::new(File::open(&self.path)?).lines().enumerate() {
            match line?.parse::<Link>() {
                Ok(link) => {
                    read.hashes.insert(link.entry.number, link.hash);
                }
                Err(_) => read.unreadable.push(number.saturating_add(1)),
            }
        }
        Ok(read)
    }
}

impl HeldCopy {
    /// The number of the last entry in it.
    #[must_use]
    pub const fn last(&self) -> u64 {
        self.last
    }

    /// Adds entries, and returns once they are on the disk.
    ///
    /// # Errors
    /// [`io::Error`] if they cannot be written; some may stand there nevertheless.
    pub fn add(&mut self, links: &[Link]) -> io::Result<()> {
        let mut text = String::new();
        if std::mem::take(&mut self.is_torn) {
            text.push('\n');
        }
        for link in links {
            text.push_str(&link.to_string());
            text.push('\n');
        }
        self.file.write_all(text.as_bytes())?;
        self.file.sync_all()?;
        self.last = links.last().map_or(self.last, |link| link.entry.number);
        Ok(())
    }
}
