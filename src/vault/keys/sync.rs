//! Two key directories side by side (D14): what each lacks, and bringing both to the same. A key is never overwritten, and one that was
//! destroyed in either is destroyed in both.

use std::collections::BTreeSet;

use super::key_dir::{KeyDir, KeyDirError, KeyName};
use crate::domain::ids::ConsultationId;
use crate::vault::secret::Secret;

/// Which of two directories.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// This installation's.
    Here,
    /// The other one.
    There,
}

/// What two directories do not have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// One lacks a key that the other holds.
    Lacks(Side, KeyName),
    /// Both hold a key under this name, and they are not the same: no copying mends that.
    Differs(KeyName),
    /// One was never told that this key is destroyed for good; it may hold the key still.
    Destroyed(Side, ConsultationId),
    /// The other is a copy that says it is the same place: it has to be counted by itself.
    SamePlace,
}

/// Two directories.
#[derive(Debug, Clone, Copy)]
pub struct KeyDirs<'d> {
    here: &'d KeyDir,
    there: &'d KeyDir,
}

type Result<T> = std::result::Result<T, KeyDirError>;

impl<'d> KeyDirs<'d> {
    /// These two.
    #[must_use]
    pub const fn new(here: &'d KeyDir, there: &'d KeyDir) -> Self {
        Self { here, there }
    }

    /// Everything they do not have in common. Nothing is changed.
    ///
    /// # Errors
    /// [`KeyDirError`] if a key cannot be read.
    pub fn compare(&self) -> Result<Vec<Difference>> {
        let gone: BTreeSet<_> = self.here.list_gone()?.union(&self.there.list_gone()?).copied().collect();
        let held: BTreeSet<_> = self.here.list_held()?.union(&self.there.list_held()?).copied().collect();
        let mut found = Vec::new();
        for name in [KeyName::Root, KeyName::Sign] {
            found.extend(self.difference(name)?);
        }
        for id in held.difference(&gone) {
            found.extend(self.difference(KeyName::Consultation(*id))?);
        }
        for id in gone {
            for (side, directory) in [(Side::Here, self.here), (Side::There, self.there)] {
                if !directory.is_gone(id) || directory.has(KeyName::Consultation(id)) {
                    found.push(Difference::Destroyed(side, id));
                }
            }
        }
        if let (Some(here), Some(there)) = (self.here.find_place()?, self.there.find_place()?)
            && here == there
        {
            found.push(Difference::SamePlace);
        }
        Ok(found)
    }

    fn difference(&self, name: KeyName) -> Result<Option<Difference>> {
        Ok(match (read_if_there(self.here, name)?, read_if_there(self.there, name)?) {
            (Some(here), Some(there)) if here != there => Some(Difference::Differs(name)),
            (Some(_), None) => Some(Difference::Lacks(Side::There, name)),
            (None, Some(_)) => Some(Difference::Lacks(Side::Here, name)),
            _ => None,
        })
    }

    /// Mends one difference.
    ///
    /// # Errors
    /// [`KeyDirError::Exists`] for two keys that differ, and the other [`KeyDirError`]s.
    pub fn mend(&self, difference: Difference) -> Result<()> {
        match difference {
            Difference::Lacks(Side::Here, name) => self.here.install(name, &self.there.read(name)?),
            Difference::Lacks(Side::There, name) => self.there.install(name, &self.here.read(name)?),
            Difference::Differs(name) => Err(KeyDirError::Exists { path: self.there.file(name) }),
            Difference::Destroyed(side, id) => {
                let directory = if side == Side::Here { self.here } else { self.there };
                directory.mark_gone(id)?;
                match directory.destroy(KeyName::Consultation(id)) {
                    Err(KeyDirError::Missing { .. }) => Ok(()),
                    other => other,
                }
            }
            Difference::SamePlace => self.there.forget_place(),
        }
    }
}

fn read_if_there(directory: &KeyDir, name: KeyName) -> Result<Option<Secret>> {
    match directory.read(name) {
        Ok(key) => Ok(Some(key)),
        Err(KeyDirError::Missing { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}
