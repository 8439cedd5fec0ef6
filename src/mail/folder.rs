//! Mail into a folder, for development: one file per mail, which any mail program opens.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

use chrono::{DateTime, Utc};

use super::{Letter, MailAddress, SendFault, Unusable};
use crate::domain::ids::MailId;

/// A folder that mails are written to.
#[derive(Debug)]
pub struct Folder {
    /// The folder; it is made when the first mail is written.
    pub path: PathBuf,
    /// Whom mails say that they are from.
    pub from: MailAddress,
}

impl Folder {
    pub(super) fn send(&self, letter: &Letter, id: MailId, now: DateTime<Utc>) -> Result<(), SendFault> {
        let message = letter.message(&self.from, id, now)?.formatted();
        self.check()?;
        let file = self.path.join(format!("{id}.eml"));
        Ok(closed(&file).and_then(|mut file| file.write_all(&message)).map_err(|_| Unusable::Folder)?)
    }

    pub(super) fn check(&self) -> Result<(), SendFault> {
        let made = fs::create_dir_all(&self.path).and_then(|()| fs::metadata(&self.path));
        match made {
            Ok(folder) if !folder.permissions().readonly() => Ok(()),
            _ => Err(Unusable::Folder.into()),
        }
    }

    pub(super) fn described(&self) -> String {
        format!("one file per mail in {}", self.path.display())
    }
}

/// A file for its owner alone: it holds a code.
fn closed(file: &std::path::Path) -> std::io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}
