//! The chain: each entry is hashed together with the hash before it, so that none can be changed, taken out or moved
//! without every later one showing it. What the chain cannot show by itself, an end that was cut off or a chain that was
//! written anew, the head and the second copy show (docs/decisions/0040).

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

use super::event::{Erased, Event};
use super::{Entry, NotAnEntry};

/// What is hashed begins with this, so that it is the hash of nothing else.
const LABEL: &[u8] = b"linden/audit/v1\0";

/// The hash of an entry and of all before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChainHash([u8; 32]);

impl ChainHash {
    /// What the first entry follows on.
    pub const BEGINNING: Self = Self([0; 32]);

    /// The hash with exactly these bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for ChainHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

impl FromStr for ChainHash {
    type Err = NotAnEntry;

    fn from_str(text: &str) -> Result<Self, NotAnEntry> {
        let bytes = HEXLOWER.decode(text.as_bytes()).map_err(|_| NotAnEntry)?;
        bytes.try_into().map(Self).map_err(|_| NotAnEntry)
    }
}

/// An entry in the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The entry.
    pub entry: Entry,
    /// Its hash.
    pub hash: ChainHash,
}

impl Link {
    /// `entry` behind `previous`: SHA-256 of the label, the hash before, and the entry's canonical JSON.
    #[must_use]
    pub fn after(previous: &ChainHash, entry: Entry) -> Self {
        let hash = hash(previous, &entry);
        Self { entry, hash }
    }
}

fn hash(previous: &ChainHash, entry: &Entry) -> ChainHash {
    let hashed = Sha256::new().chain_update(LABEL).chain_update(previous.0).chain_update(entry.to_json(None));
    ChainHash(hashed.finalize().into())
}

/// Something that is not as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// An entry cannot be read.
    #[error("entry {0} cannot be read: it was changed")]
    Unreadable(u64),
    /// An entry does not fit its hash, or does not follow on the one before.
    #[error("entry {0} does not follow on the one before: it was changed or moved")]
    Changed(u64),
    /// An entry is not there.
    #[error("entries {0} to {1} are missing")]
    Missing(u64, u64),
    /// The end of the chain is not the one that was noted.
    #[error("the log ends with entry {0}, and another end was noted: entries were added or exchanged there")]
    OtherEnd(u64),
    /// The copy says something else.
    #[error("entry {0} says something else in the copy")]
    Differs(u64),
    /// The copy has entries that the log has not.
    #[error(
        "entries {0} to {1} stand in the copy and not in the log: they were cut off, or this is another log’s copy"
    )]
    OnlyInCopy(u64, u64),
    /// The copy lacks entries.
    #[error("entries {0} to {1} are not in the copy yet, or were taken out of it")]
    NotCopied(u64, u64),
}

/// Walks along the chain from its first entry to its last.
#[derive(Debug)]
pub struct Checker<'c> {
    next: u64,
    /// The hash that the next entry follows on; none where one is missing.
    previous: Option<ChainHash>,
    copy: Option<&'c BTreeMap<u64, ChainHash>>,
    not_copied: Option<(u64, u64)>,
    faults: Vec<Fault>,
}

impl<'c> Checker<'c> {
    /// Begins where the newest note of an erasure says, or at the first entry; beside a copy, if there is one.
    #[must_use]
    pub fn new(erased: Option<Erased>, copy: Option<&'c BTreeMap<u64, ChainHash>>) -> Self {
        let (next, previous) = match erased {
            Some(erased) => (erased.through.saturating_add(1), erased.hash),
            None => (1, ChainHash::BEGINNING),
        };
        Self { next, previous: Some(previous), copy, not_copied: None, faults: Vec::new() }
    }

    /// The next entry as it is stored; `None` if it cannot be read.
    pub fn look(&mut self, number: u64, link: Option<&Link>) {
        if number > self.next {
            self.missing(self.next, number.saturating_sub(1));
            self.previous = None;
        }
        self.next = number.saturating_add(1);
        let Some(link) = link else {
            self.faults.push(Fault::Unreadable(number));
            self.previous = None;
            return;
        };
        let follows = self.previous.is_none_or(|previous| hash(&previous, &link.entry) == link.hash);
        if !follows || link.entry.number != number {
            self.faults.push(Fault::Changed(number));
        }
        self.previous = Some(link.hash);
        self.compare(number, &link.hash);
    }

    fn compare(&mut self, number: u64, hash: &ChainHash) {
        match self.copy.map(|copy| copy.get(&number)) {
            Some(Some(copied)) if copied != hash => self.faults.push(Fault::Differs(number)),
            Some(None) => {
                let from = self.not_copied.filter(|(_, to)| to.saturating_add(1) == number).map(|(from, _)| from);
                if from.is_none() {
                    self.say_not_copied();
                }
                self.not_copied = Some((from.unwrap_or(number), number));
            }
            _ => {}
        }
    }

    fn say_not_copied(&mut self) {
        if let Some((from, to)) = self.not_copied.take() {
            self.faults.push(Fault::NotCopied(from, to));
        }
    }

    fn missing(&mut self, from: u64, to: u64) {
        self.faults.push(Fault::Missing(from, to));
    }

    /// All that is not as it was written, once the end is reached; `head` is the end that was noted with the last entry.
    #[must_use]
    pub fn finish(mut self, head: (u64, ChainHash)) -> Vec<Fault> {
        self.say_not_copied();
        let last = self.next.saturating_sub(1);
        if head.0 > last {
            self.missing(self.next, head.0);
        } else if head.0 < last || self.previous.is_some_and(|hash| hash != head.1) {
            self.faults.push(Fault::OtherEnd(last));
        }
        let beyond = self.copy.and_then(|copy| {
            let first = copy.range(self.next.max(head.0.saturating_add(1))..).next()?;
            Some((*first.0, *copy.last_key_value()?.0))
        });
        if let Some((from, to)) = beyond {
            self.faults.push(Fault::OnlyInCopy(from, to));
        }
        self.faults
    }
}

/// What a note of an erasure says, if an entry is one.
#[must_use]
pub const fn erased(entry: &Entry) -> Option<Erased> {
    match entry.event {
        Event::Erased(erased) => Some(erased),
        _ => None,
    }
}
