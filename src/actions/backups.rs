//! Backups (RET-5, SECURITY 2): one moment of the database, sealed to a key that lies offline, made while the service goes on; and
//! the way back, which erases what the ledger knows before anybody is answered.

use std::io::{self, Read, Write};

use chrono::{Datelike as _, Days, NaiveDate};

use crate::domain::audit::{By, Event};
use crate::store::backup::{self, CopyError};
use crate::store::{StoreError, accounts, audit};
use crate::vault::backup::{BackupKey, BackupRecipient, OpenedReader, SealedWriter};

use super::mix_rows::{Unmixed, mix_first, mix_now};
use super::retention::erase_due::{erase_due, of_files};
use super::retention::replay_ledger::{Replay, replay_ledger};
use super::service::Service;

/// Days that a backup may be put back: as long as the ledger surely knows what was erased since.
pub const DAYS: u64 = 30;

/// What stands in front of the tables: which form of them this is.
const FORM: &[u8; 8] = b"tables14";

/// Why a backup was not made or not put back.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The database failed, or the file.
    #[error(transparent)]
    Copy(#[from] CopyError),
    /// The file cannot be written, is cut short or changed, or is for another key.
    #[error("the backup cannot be read or written")]
    Io(#[from] io::Error),
    /// It was made by another version.
    #[error("this backup was made by another version of the program")]
    OtherVersion,
    /// It is older than the ledger reaches.
    #[error("this backup of {0} is older than {DAYS} days: what was erased since is not known any more")]
    TooOld(NaiveDate),
    /// What people sent could not be mixed first (SECURITY 3.4).
    #[error(
        "no backup was made, because what people sent could not be mixed first; nothing is lost: try again in some minutes"
    )]
    Unmixed(#[from] Unmixed),
    /// There is something in the database.
    #[error("the database is not empty: a backup is put back into an empty one only")]
    NotEmpty,
}

impl From<StoreError> for BackupError {
    fn from(error: StoreError) -> Self {
        Self::Copy(error.into())
    }
}

/// What a backup holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BackupSeen {
    /// The day it was made.
    pub made_on: NaiveDate,
    /// How many rows of all tables together.
    pub rows: u64,
}

/// Writes a backup of this moment to `out`, for `recipient`. Requests are answered meanwhile. Rows are mixed first, and where that
/// fails no backup is made (SECURITY 3.4): it holds rows by their keys and shows no order, but the database that lies beside it would,
/// and whoever makes backups learns so that something is wrong with it.
///
/// # Errors
/// [`BackupError`]; what was written is no backup then.
pub fn back_up<W: Write>(service: &Service, recipient: &BackupRecipient, out: W) -> Result<W, BackupError> {
    // Before anything is handed over; so a backup that fails stands in the log, too (ACC-7).
    service.note(By::default(), Event::BackedUp)?;
    mix_first(service)?;
    let mut sealed = SealedWriter::begin(out, recipient, &*service.randomness)?;
    sealed.write_all(FORM)?;
    sealed.write_all(&service.today().num_days_from_ce().to_be_bytes())?;
    service.store.read(|tx| backup::dump(tx, &mut sealed))?;
    Ok(sealed.finish()?)
}

fn begin<R: Read>(key: &BackupKey, input: R) -> Result<(OpenedReader<R>, NaiveDate), BackupError> {
    let mut opened = OpenedReader::begin(input, key)?;
    let mut form = [0; 8];
    let mut day = [0; 4];
    opened.read_exact(&mut form)?;
    if form != *FORM {
        return Err(BackupError::OtherVersion);
    }
    opened.read_exact(&mut day)?;
    let day = NaiveDate::from_num_days_from_ce_opt(i32::from_be_bytes(day)).ok_or(BackupError::OtherVersion)?;
    Ok((opened, day))
}

/// Reads a backup through to its end, and keeps nothing of it.
///
/// # Errors
/// [`BackupError`] if it could not be put back.
pub fn verify<R: Read>(key: &BackupKey, input: R) -> Result<BackupSeen, BackupError> {
    let (mut opened, made_on) = begin(key, input)?;
    let rows = backup::load(None, &mut opened)?;
    opened.finish()?;
    Ok(BackupSeen { made_on, rows })
}

/// Puts a backup back into an empty database, and erases what is gone since: what the ledger knows, and what is due.
///
/// # Errors
/// [`BackupError`]. The database is as empty as before, unless only the erasing failed: empty it then, and begin again.
pub fn restore<R>(service: &Service, key: &BackupKey, input: R) -> Result<BackupSeen, BackupError>
where
    R: Read + Send + 'static,
{
    // A ledger that cannot be read is found out before anything is put back.
    drop(service.vault.ledger().map_err(of_files)?);
    let (organisations, log) =
        service.store.read(|tx| Ok::<_, StoreError>((accounts::list_organisations(tx)?, audit::get_head(tx)?)))?;
    // A log that was begun here cannot be taken away to make room for the one that comes back (ACC-7).
    if !organisations.is_empty() || log.0 > 0 {
        return Err(BackupError::NotEmpty);
    }
    let (mut opened, made_on) = begin(key, input)?;
    if made_on.checked_add_days(Days::new(DAYS)).is_none_or(|last| last < service.today()) {
        return Err(BackupError::TooOld(made_on));
    }
    let rows = service.act(By::default(), Event::Restored, move |tx| {
        let rows = backup::load(Some(tx), &mut opened)?;
        opened.finish()?;
        Ok::<_, BackupError>(rows)
    })?;
    replay_ledger(service, Replay::Restored)?;
    erase_due(service)?;
    service.store.settle()?;
    mix_now(service);
    Ok(BackupSeen { made_on, rows })
}
