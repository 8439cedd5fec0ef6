//! The entries of the erasure ledger (B8): keyed hashes, so that a restored backup can be told what was
//! erased without the ledger telling anybody which rows there were. Where the files lie: [`super::keys::LedgerFiles`].

use std::collections::BTreeSet;
use std::path::PathBuf;

use chrono::NaiveDate;

use super::keys::{KeyDirError, LedgerFiles, Period};
use super::labels;
use super::primitives::mac;
use super::{AnswerSheetId, ComplaintId, ConsultationVault, Vault, WordsId};
use crate::domain::reading::ItemId;
use crate::vault::secret::Unopenable;

/// One writing of a row by its person: a row that she changed is another revision under the same id. An old backup holds the old
/// one, and only that is erased from it (decision 0043).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Revision([u8; 32]);

impl Revision {
    pub(super) const fn of(hash: [u8; 32]) -> Self {
        Self(hash)
    }
}

impl std::fmt::Debug for Revision {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Revision(…)")
    }
}

/// What was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erased {
    /// A whole answer sheet.
    AnswerSheet(AnswerSheetId),
    /// A whole words row.
    WordsRow(WordsId),
    /// The bands of an answer sheet: its `about` becomes NULL.
    About(AnswerSheetId),
    /// The words of a words row: `raw`, `reading` and `marks` become NULL.
    Words(WordsId),
    /// What was made of the words: `head` and `reading` become NULL.
    QuotePanel(WordsId),
    /// A text for the panel.
    Item(ItemId),
    /// What was written, by schedule: `raw` becomes NULL, what readers made of it stays.
    Raw(WordsId),
    /// Longer keeping of an answer sheet (C5): `keep` is off.
    KeepOfSheet(AnswerSheetId),
    /// Longer keeping of a words row (C5): `keep` is off.
    KeepOfWords(WordsId),
    /// A complaint that was taken back.
    Complaint(ComplaintId),
}

impl Erased {
    /// The kind's byte: rows 1, about 2, words 3, quote-panel 4, item 5, raw 6, keep 7.
    const fn what(self) -> u8 {
        match self {
            Self::AnswerSheet(_) | Self::WordsRow(_) | Self::Complaint(_) => 1,
            Self::About(_) => 2,
            Self::Words(_) => 3,
            Self::QuotePanel(_) => 4,
            Self::Item(_) => 5,
            Self::Raw(_) => 6,
            Self::KeepOfSheet(_) | Self::KeepOfWords(_) => 7,
        }
    }

    fn id(&self) -> &[u8] {
        match self {
            Self::AnswerSheet(id) | Self::About(id) | Self::KeepOfSheet(id) => id.as_bytes(),
            Self::WordsRow(id) | Self::Words(id) | Self::QuotePanel(id) | Self::Raw(id) | Self::KeepOfWords(id) => {
                id.as_bytes()
            }
            Self::Item(id) => id.as_bytes(),
            Self::Complaint(id) => id.as_bytes(),
        }
    }
}

/// How sure an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Somebody wants it gone, whatever became of the transaction: taken back, or due.
    Done,
    /// It goes if a change is committed that replaces it. Only a restored backup is told (decision 0043).
    Intended,
}

/// One line for the ledger.
#[derive(Debug, Clone, Copy)]
pub struct LedgerLine {
    erased: Erased,
    revision: Option<Revision>,
    standing: Standing,
}

impl LedgerLine {
    /// A whole row: its id never comes back.
    #[must_use]
    pub const fn row(erased: Erased) -> Self {
        Self { erased, revision: None, standing: Standing::Done }
    }

    /// A part of one revision of a row.
    #[must_use]
    pub const fn part(erased: Erased, revision: Revision) -> Self {
        Self { erased, revision: Some(revision), standing: Standing::Done }
    }

    /// The same, before it is known whether a change will stand.
    #[must_use]
    pub const fn intended(self) -> Self {
        Self { standing: Standing::Intended, ..self }
    }
}

/// What two ledgers do not have in common. How many entries it is tells how many people took back, and is not said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LedgerDifference {
    /// This installation's lacks entries of the other one.
    pub here_lacks: bool,
    /// The other one lacks entries of this installation's.
    pub there_lacks: bool,
}

/// All that the ledger holds, for asking.
pub struct Ledger<'v> {
    vault: &'v Vault,
    entries: BTreeSet<[u8; 32]>,
}

impl Ledger<'_> {
    /// Whether the ledger holds this line.
    #[must_use]
    pub fn holds(&self, line: LedgerLine) -> bool {
        self.entries.contains(&self.vault.ledger_line(line))
    }

    /// Whether nothing stands in it but what fills it up.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl Vault {
    /// The ledger entry of an erasure: `MAC(K_ledger, "ledger", what(1) ‖ id)`.
    #[must_use]
    pub fn ledger_entry(&self, erased: Erased) -> [u8; 32] {
        self.ledger_line(LedgerLine::row(erased))
    }

    /// The entry of a line: the revision, if it has one, stands behind the id; the first bit of `what` tells an intention.
    fn ledger_line(&self, line: LedgerLine) -> [u8; 32] {
        let what = match line.standing {
            Standing::Done => line.erased.what(),
            Standing::Intended => line.erased.what() | 0x80,
        };
        let revision = line.revision.map(|revision| revision.0);
        let revision = revision.as_ref().map_or(&[][..], |revision| revision.as_slice());
        mac(&self.ring().ledger, labels::LEDGER, &[&[what], line.erased.id(), revision])
    }

    /// Writes lines into the ledger, on disk when this returns: before the transaction that erases commits (D14).
    ///
    /// # Errors
    /// [`KeyDirError`] if one of the ledger's folders cannot be written; nothing may be erased then.
    pub fn remember(&self, lines: &[LedgerLine], today: NaiveDate) -> Result<(), KeyDirError> {
        if lines.is_empty() {
            return Ok(());
        }
        let entries: Vec<_> = lines.iter().map(|line| self.ledger_line(*line)).collect();
        self.ledger_files().add(self.ledger_key(), &entries, Period::of(today), self.randomness())
    }

    /// Swaps the ledger's files if their 30 days are over: the daily job's part.
    ///
    /// # Errors
    /// [`KeyDirError`].
    pub fn turn_ledger(&self, today: NaiveDate) -> Result<(), KeyDirError> {
        self.ledger_files().add(self.ledger_key(), &[], Period::of(today), self.randomness())
    }

    /// Whether two ledgers hold the same entries: what this installation lacks of the one in `folders`, and what that one lacks (D14).
    ///
    /// # Errors
    /// [`KeyDirError`] if a file is there that cannot be read or is damaged.
    pub fn compare_ledger(&self, folders: &[PathBuf]) -> Result<LedgerDifference, KeyDirError> {
        let other = LedgerFiles::new(folders.to_vec()).read_both(self.ledger_key())?;
        let own = self.ledger_files().read_both(self.ledger_key())?;
        Ok(LedgerDifference { here_lacks: !own.covers(&other), there_lacks: !other.covers(&own) })
    }

    /// Brings this ledger and the one in `folders` to the same: every entry of either is in both afterwards (D14).
    ///
    /// # Errors
    /// [`KeyDirError`] as [`Self::compare_ledger`], or if a folder cannot be written.
    pub fn sync_ledger(&self, folders: &[PathBuf], today: NaiveDate) -> Result<(), KeyDirError> {
        let (key, period, randomness) = (self.ledger_key(), Period::of(today), self.randomness());
        let (own, other) = (self.ledger_files(), LedgerFiles::new(folders.to_vec()));
        // Both of the same 30 days first, so that an entry stays in the file of its time.
        own.add(key, &[], period, randomness)?;
        other.add(key, &[], period, randomness)?;
        let (ours, theirs) = (own.read_both(key)?, other.read_both(key)?);
        own.take_in(key, &theirs, randomness)?;
        other.take_in(key, &ours, randomness)
    }

    /// What the ledger holds.
    ///
    /// # Errors
    /// [`KeyDirError`] if a file is there that cannot be read or is damaged.
    pub fn ledger(&self) -> Result<Ledger<'_>, KeyDirError> {
        Ok(Ledger { vault: self, entries: self.ledger_files().read(self.ledger_key())? })
    }
}

impl ConsultationVault {
    /// The revision of an answer sheet, from its wrap.
    ///
    /// # Errors
    /// [`Unopenable`] if the wrap is not of this row.
    pub fn revision_of_sheet(&self, id: &AnswerSheetId, wrap: &[u8]) -> Result<Revision, Unopenable> {
        super::rows::revision_of_sheet(self, id, wrap)
    }

    /// The revision of a words row, from its wrap.
    ///
    /// # Errors
    /// [`Unopenable`] if the wrap is not of this row.
    pub fn revision_of_words(&self, id: &WordsId, wrap: &[u8]) -> Result<Revision, Unopenable> {
        super::rows::revision_of_words(self, id, wrap)
    }
}
