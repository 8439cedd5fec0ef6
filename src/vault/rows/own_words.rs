//! The words in the hands of their person: open, change, take back (B6).

use std::collections::BTreeSet;
use std::fmt;

use chrono::NaiveDate;

use super::marks::Marks;
use super::record::{Head, OwnRecord};
use super::row::{Kept, Row, WORDS, WORDS_OWN};
use super::sending::RowSizes;
use super::words::{HEAD, MarksKept, Plain, RAW, READING, WordsRow, composed};
use crate::domain::answer::Words;
use crate::domain::consent::{NoticeShown, Purpose};
use crate::domain::reading::{ItemId, Reading};
use crate::vault::keys::CheckedPublicKey;
use crate::vault::labels;
use crate::vault::secret::{SealError, Unopenable};
use crate::vault::{ConsultationVault, ReceiptKeys, WordsId};

/// A words row opened with its receipt. Its methods change it in memory;
/// [`reseal_words`](ConsultationVault::reseal_words) makes the row to write back.
pub struct OwnWords {
    id: WordsId,
    record: OwnRecord,
    raw: Kept<Words>,
    raw_size: usize,
    reading: Kept<Reading>,
    reading_size: usize,
    /// The marks under their outer layer, sealed to the figures key; none if erased.
    marks: Option<Vec<u8>>,
    headless: bool,
    /// Whether words and reading start afresh.
    renewed: bool,
    removed: BTreeSet<ItemId>,
}

impl OwnWords {
    /// The consent record.
    #[must_use]
    pub const fn record(&self) -> &OwnRecord {
        &self.record
    }

    /// What she wrote.
    #[must_use]
    pub const fn words(&self) -> &Kept<Words> {
        &self.raw
    }

    /// What a reader made of it, for the themes.
    #[must_use]
    pub const fn reading(&self) -> &Kept<Reading> {
        &self.reading
    }

    /// Replaces the words. What a reader made of the old ones is gone, and the new ones are unread.
    ///
    /// # Errors
    /// [`SealError::NotCovered`] without C2, [`SealError::Erased`] if the words were erased on schedule.
    pub fn set_words(&mut self, words: &Words) -> Result<(), SealError> {
        if !self.record.holds(Purpose::Words) {
            return Err(SealError::NotCovered);
        }
        if !self.raw.put(Some(composed(words))) {
            return Err(SealError::Erased);
        }
        self.start_afresh();
        Ok(())
    }

    fn start_afresh(&mut self) {
        if let Kept::Here(reading) = &self.reading {
            self.removed.extend(reading.items());
        }
        self.reading.put(None);
        self.renewed = true;
    }

    /// Agrees to C2, C3, C5 or C6, under the notice shown on `day`. What is agreed to already stays as it is.
    ///
    /// # Errors
    /// [`SealError::NotCovered`] for another purpose, and for C3 or C6 without C2.
    pub fn agree(&mut self, purpose: Purpose, notice: &NoticeShown, day: NaiveDate) -> Result<(), SealError> {
        let needs_words = matches!(purpose, Purpose::Quote | Purpose::Panel);
        if needs_words && !self.record.holds(Purpose::Words) {
            return Err(SealError::NotCovered);
        }
        let new = !self.record.holds(purpose);
        self.record.agree(purpose, notice, day)?;
        if new && purpose == Purpose::Words {
            self.raw.put(Some(Words::default()));
            self.start_afresh();
        }
        Ok(())
    }

    /// Takes C2, C3, C5 or C6 back. C2 takes the words with it, and C3 and C6; these take the quotes and
    /// panel texts with them.
    ///
    /// # Errors
    /// [`SealError::NotCovered`] for another purpose; C1 is taken back by deleting both rows.
    pub fn withdraw(&mut self, purpose: Purpose, day: NaiveDate) -> Result<(), SealError> {
        match purpose {
            Purpose::Words => {
                self.raw.put(None);
                self.start_afresh();
                [Purpose::Quote, Purpose::Panel].iter().for_each(|purpose| self.record.withdraw(*purpose, day));
            }
            Purpose::Quote | Purpose::Panel => self.remove_items(purpose),
            Purpose::Keep => {}
            Purpose::Count | Purpose::AboutMe => return Err(SealError::NotCovered),
        }
        self.record.withdraw(purpose, day);
        Ok(())
    }

    fn remove_items(&mut self, purpose: Purpose) {
        if let Kept::Here(reading) = &mut self.reading {
            let items = if purpose == Purpose::Quote { &mut reading.quotes } else { &mut reading.panel };
            self.removed.extend(std::mem::take(items));
        }
    }
}

impl fmt::Debug for OwnWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OwnWords(…)")
    }
}

/// A words row to be written over the one it was opened from.
#[derive(Debug)]
pub struct ResealedWords {
    row: WordsRow,
    removed: BTreeSet<ItemId>,
}

impl ResealedWords {
    /// A row whose content is what it was.
    pub(super) const fn rotated(row: WordsRow) -> Self {
        Self { row, removed: BTreeSet::new() }
    }

    /// The row to write, and the items to delete in the same transaction.
    #[must_use]
    pub fn into_parts(self) -> (WordsRow, BTreeSet<ItemId>) {
        (self.row, self.removed)
    }
}

impl ConsultationVault {
    /// Opens a words row with its receipt.
    ///
    /// # Errors
    /// [`Unopenable`]: another receipt's, sent without a receipt that opens (B5), or damaged. Say what is
    /// said of an unknown receipt.
    pub fn open_own_words(&self, sealed: &WordsRow, keys: &ReceiptKeys) -> Result<OwnWords, Unopenable> {
        if sealed.id != keys.words_id() {
            return Err(Unopenable);
        }
        let row = Row { vault: self, table: &WORDS, id: sealed.id.as_bytes() };
        let columns = &sealed.columns;
        let key = row.row_key_for_self(columns.wrap.as_deref(), &keys.self_words)?;
        let record = row.open_own(&WORDS_OWN, &keys.own_words, columns.own.as_deref())?;
        let head: Kept<Head> = row.open_segment(&key, &HEAD, columns.head.as_deref())?.content;
        let raw = row.open_segment(&key, &RAW, columns.raw.as_deref())?;
        let reading = row.open_segment(&key, &READING, columns.reading.as_deref())?;
        let marks = columns.marks.as_deref().map(|marks| row.column(labels::OUTER_WORDS_MARKS).open(marks));
        Ok(OwnWords {
            id: sealed.id,
            record,
            raw: raw.content,
            raw_size: raw.size,
            reading: reading.content,
            reading_size: reading.size,
            marks: marks.transpose()?.map(|marks| marks.to_vec()),
            headless: head == Kept::Erased,
            renewed: false,
            removed: BTreeSet::new(),
        })
    }

    /// Seals a words row anew, all of it under a new row key: at the sizes it had, or at those of the new
    /// words.
    ///
    /// # Errors
    /// [`SealError::TooLong`] if the words do not fit, [`SealError::WrongKey`] if receipt or keys belong
    /// elsewhere.
    pub fn reseal_words(
        &self,
        own: OwnWords,
        keys: &ReceiptKeys,
        sizes: &RowSizes,
        words: &CheckedPublicKey,
        figures: &CheckedPublicKey,
    ) -> Result<ResealedWords, SealError> {
        if own.id != keys.words_id() {
            return Err(SealError::WrongKey);
        }
        let new_size = own.raw.as_ref().map_or(sizes.words_small, |words| sizes.words(words));
        let marks = match own.marks {
            None => MarksKept::Erased,
            Some(_) if own.renewed => {
                let agreed = own.record.holds(Purpose::Words);
                MarksKept::New(Marks::unread(agreed, own.raw.as_ref(), sizes), sizes.marks())
            }
            Some(inner) => MarksKept::Same(inner),
        };
        let plain = Plain {
            record: &own.record,
            raw: &own.raw,
            raw_size: if own.renewed { new_size } else { own.raw_size },
            reading: &own.reading,
            reading_size: if own.renewed { new_size } else { own.reading_size },
            marks,
            headless: own.headless,
        };
        let row = self.seal_words_row(&plain, keys, true, words, figures)?;
        Ok(ResealedWords { row, removed: own.removed })
    }
}
