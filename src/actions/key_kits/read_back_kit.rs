//! Typing a key kit back (D14): only that shows that the paper can be read, and that what it holds is the key.

use std::fmt;

use chrono::NaiveDate;

use crate::actions::service::Service;
use crate::domain::audit::{ChainHash, Event};
use crate::store::{StoreError, key_kits};
use crate::vault::keys::{KeyDirError, KitFault, read_kits};

use super::print_kit::{KitKeeper, consultation_of};

/// Everything that is wrong with what was typed, line by line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KitFaults(pub Vec<KitFault>);

impl fmt::Display for KitFaults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what was typed is not the kit")?;
        self.0.iter().try_for_each(|fault| write!(f, "\n  {fault}"))
    }
}

impl std::error::Error for KitFaults {}

/// Why a kit does not count as read back.
#[derive(Debug, thiserror::Error)]
pub enum ReadBackError {
    /// Something was typed wrong.
    #[error(transparent)]
    Faults(#[from] KitFaults),
    /// It is the kit of something else, or there is more than one.
    #[error("this is not the kit that was asked for, or more than that one kit")]
    OtherKit,
    /// It was typed right, and the key in it is not the one that lies here.
    #[error("the key in this kit is not the key that lies here")]
    OtherKey,
    /// No print of it was written down here.
    #[error("this kit was not printed here: print a new one")]
    NotPrintedHere,
    /// A key is not here.
    #[error(transparent)]
    Keys(#[from] KeyDirError),
    /// The database failed, or somebody else read it back at the same moment.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A kit that was read back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadBack {
    /// The hash of what was printed.
    pub sha256: [u8; 32],
    /// The day on which it was read back first.
    pub on: NaiveDate,
}

/// Notes that the kit was typed back as it was printed, and that its key is the one that lies here. Doing it again changes nothing.
///
/// # Errors
/// [`ReadBackError`]; nothing was noted then.
pub fn read_back_kit(service: &Service, keeper: &KitKeeper, typed: &str) -> Result<ReadBack, ReadBackError> {
    let of = keeper.of();
    let kits = read_kits(typed).map_err(KitFaults)?;
    let [kit] = kits.as_slice() else { return Err(ReadBackError::OtherKit) };
    if kit.is_of() != of {
        return Err(ReadBackError::OtherKit);
    }
    let directory = service.vault.directory();
    for (name, key) in kit.keys() {
        if directory.read(name)? != key {
            return Err(ReadBackError::OtherKey);
        }
    }
    let (sha256, today, account) = (kit.sha256(), service.today(), keeper.account());
    let printed = service.store.read(|tx| key_kits::list(tx, consultation_of(of)))?;
    let printed = printed.into_iter().find(|stored| stored.sha256 == sha256).ok_or(ReadBackError::NotPrintedHere)?;
    if let Some((on, _)) = printed.read_back {
        return Ok(ReadBack { sha256, on });
    }
    service.act(keeper.by(), Event::KitReadBack(ChainHash::from_bytes(sha256)), move |tx| {
        key_kits::note_read_back(tx, printed.id, today, account)
    })?;
    Ok(ReadBack { sha256, on: today })
}
