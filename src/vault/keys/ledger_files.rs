//! The files of the erasure ledger (B8, D14), outside the database: `current` and `previous`, swapped every 30 days. Each is
//! nothing but entries of 32 bytes, sorted and filled up to a power of two, with no day in or on it, so that a file tells
//! neither order nor time, and without K_ledger not even how many it holds.

use std::collections::BTreeSet;
use std::fs::{self, File, FileTimes, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::{Datelike as _, NaiveDate};

use super::key_dir::{
    KeyDirError, check_directory, is_too_open, make_directory, remove_if_there, sync_directory_of, write_new,
};
use crate::randomness::Randomness;
use crate::vault::labels;
use crate::vault::primitives::{mac, mac_matches};
use crate::vault::secret::Secret;

/// Days that a file is written to; it is kept as long again. An entry so lives 30 to 60 days, longer than any backup.
const DAYS: i32 = 30;
/// The fewest entries of a file.
const FEWEST: usize = 256;
/// Bytes of an entry.
const ENTRY: usize = 32;
/// How many periods ahead a file may be marked without being swapped: a clock that ran ahead came back.
const AHEAD: u32 = 150;

/// The 30 days that a file belongs to, counted from a fixed day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period(u32);

impl Period {
    /// The period of a day.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self(u32::try_from(day.num_days_from_ce().div_euclid(DAYS)).unwrap_or_default())
    }

    /// What marks a file as of this period: an entry like any other to whoever lacks the key.
    fn mark(self, key: &Secret) -> [u8; ENTRY] {
        mac(key, labels::LEDGER_PERIOD, &[&self.0.to_be_bytes()])
    }

    /// Whether a file with these entries belongs to this period, or to one that has not come yet.
    fn is_over_for(self, key: &Secret, entries: &BTreeSet<[u8; ENTRY]>) -> bool {
        !(0..=AHEAD).any(|more| entries.contains(&Self(self.0.saturating_add(more)).mark(key)))
    }
}

/// The folders that the ledger lies in. Each holds all of it.
#[derive(Debug, Clone)]
pub struct LedgerFiles {
    folders: Vec<PathBuf>,
}

type Result<T> = std::result::Result<T, KeyDirError>;

impl LedgerFiles {
    /// The ledger in these folders, which are made when it is first written.
    #[must_use]
    pub const fn new(folders: Vec<PathBuf>) -> Self {
        Self { folders }
    }

    /// The folders.
    #[must_use]
    pub fn folders(&self) -> &[PathBuf] {
        &self.folders
    }

    /// Adds entries in every folder, after swapping the files of a period that is over. On disk when this returns.
    pub(in crate::vault) fn add(
        &self,
        key: &Secret,
        entries: &[[u8; ENTRY]],
        period: Period,
        randomness: &dyn Randomness,
    ) -> Result<()> {
        self.folders.iter().try_for_each(|folder| Folder::open(folder)?.add(key, entries, period, randomness))
    }

    /// Every entry of every file of every folder, without what fills them up.
    pub(in crate::vault) fn read(&self, key: &Secret) -> Result<BTreeSet<[u8; ENTRY]>> {
        let mut all = BTreeSet::new();
        for folder in &self.folders {
            for name in [CURRENT, PREVIOUS] {
                all.extend(read(&folder.join(name), key)?.unwrap_or_default());
            }
        }
        Ok(all)
    }
}

impl LedgerFiles {
    /// The entries of both files, each over every folder: for bringing two ledgers to the same (D14).
    pub(in crate::vault) fn read_both(&self, key: &Secret) -> Result<BothFiles> {
        let mut both = BothFiles::default();
        for folder in &self.folders {
            both.current.extend(read(&folder.join(CURRENT), key)?.unwrap_or_default());
            both.previous.extend(read(&folder.join(PREVIOUS), key)?.unwrap_or_default());
        }
        Ok(both)
    }

    /// Adds to both files, in every folder, what they lack of these entries. Nothing is ever taken out.
    pub(in crate::vault) fn take_in(&self, key: &Secret, both: &BothFiles, randomness: &dyn Randomness) -> Result<()> {
        for path in &self.folders {
            let folder = Folder::open(path)?;
            for (name, entries) in [(CURRENT, &both.current), (PREVIOUS, &both.previous)] {
                let file = path.join(name);
                let held = read(&file, key)?.unwrap_or_default();
                if !entries.is_subset(&held) {
                    folder.write(&file, &filled(held.union(entries).copied().collect(), key, randomness))?;
                }
            }
        }
        Ok(())
    }
}

/// The entries of the two files of a ledger.
#[derive(Default)]
pub(in crate::vault) struct BothFiles {
    current: BTreeSet<[u8; ENTRY]>,
    previous: BTreeSet<[u8; ENTRY]>,
}

impl BothFiles {
    /// Whether everything that `other` holds is here, in either file.
    pub(in crate::vault) fn covers(&self, other: &Self) -> bool {
        let mut all = other.current.union(&other.previous);
        all.all(|entry| self.current.contains(entry) || self.previous.contains(entry))
    }
}

const CURRENT: &str = "current";
const PREVIOUS: &str = "previous";
const UNFINISHED: &str = "unfinished";

/// One folder, which no other process and no other thread writes to while this value lives.
struct Folder<'a> {
    path: &'a Path,
    _lock: File,
}

impl<'a> Folder<'a> {
    fn open(path: &'a Path) -> Result<Self> {
        make_directory(path)?;
        check_directory(path)?;
        let lock = path.join("lock");
        let failed = |source| KeyDirError::Io { path: lock.clone(), source };
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&lock).map_err(failed)?;
        file.lock().map_err(failed)?;
        Ok(Self { path, _lock: file })
    }

    fn add(&self, key: &Secret, entries: &[[u8; ENTRY]], period: Period, randomness: &dyn Randomness) -> Result<()> {
        let current = self.path.join(CURRENT);
        let mut held = read(&current, key)?;
        if let Some(over) = held.take_if(|held| period.is_over_for(key, held)) {
            self.swap(over, key, period, randomness)?;
        }
        let is_new = held.is_none();
        let mut all = held.unwrap_or_default();
        let before = all.len();
        all.extend(entries);
        if is_new {
            all.insert(period.mark(key));
        }
        // A file that already says all of this keeps its bytes.
        if is_new || all.len() != before { self.write(&current, &filled(all, key, randomness)) } else { Ok(()) }
    }

    /// Makes the file of a period that is over the previous one. If it is not the period just before, the clock ran ahead or the
    /// service stood still: what was the previous file is kept with it then, for a clock that comes back.
    fn swap(
        &self,
        mut over: BTreeSet<[u8; ENTRY]>,
        key: &Secret,
        period: Period,
        randomness: &dyn Randomness,
    ) -> Result<()> {
        let previous = self.path.join(PREVIOUS);
        if !over.contains(&Period(period.0.saturating_sub(1)).mark(key)) {
            over.extend(read(&previous, key)?.unwrap_or_default());
        }
        self.write(&previous, &filled(over, key, randomness))
    }

    fn write(&self, file: &Path, bytes: &[u8]) -> Result<()> {
        let unfinished = self.path.join(UNFINISHED);
        let failed = |source| KeyDirError::Io { path: file.to_owned(), source };
        remove_if_there(&unfinished).map_err(failed)?;
        write_new(&unfinished, bytes).and_then(|()| without_time(&unfinished)).map_err(failed)?;
        fs::rename(&unfinished, file).and_then(|()| sync_directory_of(file)).map_err(failed)?;
        // The folder's own time would tell when it was last written to.
        without_time(self.path).map_err(failed)
    }
}

/// Takes the time off a file or a folder.
fn without_time(path: &Path) -> io::Result<()> {
    let times = FileTimes::new().set_accessed(SystemTime::UNIX_EPOCH).set_modified(SystemTime::UNIX_EPOCH);
    let file = File::open(path)?;
    file.set_times(times)?;
    file.sync_all()
}

/// Sorted, and filled up with as many random ones as the next power of two needs: no two writings share a filler.
fn filled(mut entries: BTreeSet<[u8; ENTRY]>, key: &Secret, randomness: &dyn Randomness) -> Vec<u8> {
    let wanted = entries.len().next_power_of_two().max(FEWEST);
    while entries.len() < wanted {
        entries.insert(filler(key, randomness));
    }
    entries.into_iter().flatten().collect()
}

/// 16 random bytes and half a code over them, so that whoever writes the file next can tell it from an entry.
fn filler(key: &Secret, randomness: &dyn Randomness) -> [u8; ENTRY] {
    let random: [u8; ENTRY / 2] = randomness.bytes();
    let code = mac(key, labels::LEDGER_FILLER, &[&random]);
    let mut filler = [0; ENTRY];
    filler.iter_mut().zip(random.iter().chain(&code)).for_each(|(to, from)| *to = *from);
    filler
}

fn is_filler(entry: &[u8; ENTRY], key: &Secret) -> bool {
    let (random, code) = entry.split_at(ENTRY / 2);
    mac_matches(key, labels::LEDGER_FILLER, &[random], code)
}

/// The entries of a file; `None` if it is not there.
fn read(path: &Path, key: &Secret) -> Result<Option<BTreeSet<[u8; ENTRY]>>> {
    let failed = |source| KeyDirError::Io { path: path.to_owned(), source };
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(failed(source)),
    };
    if is_too_open(&fs::metadata(path).map_err(failed)?) {
        return Err(KeyDirError::TooOpen { path: path.to_owned() });
    }
    let (entries, rest) = bytes.as_chunks::<ENTRY>();
    if !rest.is_empty() || entries.len() < FEWEST || !entries.len().is_power_of_two() {
        return Err(KeyDirError::Damaged { path: path.to_owned() });
    }
    Ok(Some(entries.iter().filter(|entry| !is_filler(entry, key)).copied().collect()))
}

#[cfg(test)]
#[path = "ledger_files_tests.rs"]
mod tests;
