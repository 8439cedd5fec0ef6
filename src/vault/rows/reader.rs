//! Words in the hands of a reader: one person's at a time, and what the reader makes of them.

use std::fmt;

use super::marks::Marks;
use super::record::Head;
use super::row::{Kept, Row, WORDS};
use super::sending::RowSizes;
use super::words::{HEAD, RAW, READING, WordsRow, composed};
use crate::domain::answer::Words;
use crate::domain::consent::Purpose;
use crate::domain::reading::{ItemId, Reading};
use crate::vault::keys::{CheckedPublicKey, StaffKey};
use crate::vault::secret::{SealError, Secret, Unopenable};
use crate::vault::{ConsultationVault, WordsId};

/// A words row opened with the words key.
pub struct WordsToRead {
    id: WordsId,
    head: Kept<Head>,
    words: Kept<Words>,
    reading: Kept<Reading>,
    reading_size: usize,
    row_key: Secret,
}

impl WordsToRead {
    /// What she wrote.
    #[must_use]
    pub const fn words(&self) -> &Kept<Words> {
        &self.words
    }

    /// What a reader made of it: nothing until it is read.
    #[must_use]
    pub const fn reading(&self) -> &Kept<Reading> {
        &self.reading
    }

    /// Notice version and purposes.
    #[must_use]
    pub const fn head(&self) -> &Kept<Head> {
        &self.head
    }

    /// The id of the one quote that this person can have in a release; none without C3 (AGG-33).
    #[must_use]
    pub fn quote_id(&self, release: u32) -> Option<ItemId> {
        let head = self.head.as_ref().filter(|_| self.allows(Purpose::Words) && self.allows(Purpose::Quote))?;
        head.quotes.as_ref().map(|seed| seed.id(release))
    }

    /// The id of the next of her texts that the panel may read; none without C6, and none beyond those that her words can have.
    #[must_use]
    pub fn text_id(&self) -> Option<ItemId> {
        let head = self.head.as_ref().filter(|_| self.allows(Purpose::Words) && self.allows(Purpose::Panel))?;
        let handed_on = self.reading.as_ref().map_or(0, |reading| reading.panel.len());
        // One place stays for a quote.
        let next = handed_on.saturating_add(1);
        let number = u32::try_from(next).ok().filter(|_| next < Reading::MOST_ITEMS)?;
        head.quotes.as_ref().map(|seed| seed.text_id(number))
    }

    /// Whether a purpose was agreed to. Without a head only reading is (B8).
    #[must_use]
    pub fn allows(&self, purpose: Purpose) -> bool {
        self.head.as_ref().map_or(purpose == Purpose::Words, |head| head.purposes.contains(&purpose))
    }
}

impl fmt::Debug for WordsToRead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WordsToRead(…)")
    }
}

/// The two columns that a reader writes. All others stay as they are.
#[derive(Clone, PartialEq, Eq)]
pub struct ReadColumns {
    /// `reading`.
    pub reading: Vec<u8>,
    /// `marks`; none if they were erased.
    pub marks: Option<Vec<u8>>,
}

impl fmt::Debug for ReadColumns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReadColumns(…)")
    }
}

impl ConsultationVault {
    /// Opens a words row with the words key.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_words_to_read(&self, sealed: &WordsRow, words: &StaffKey) -> Result<WordsToRead, Unopenable> {
        let row = Row { vault: self, table: &WORDS, id: sealed.id.as_bytes() };
        let columns = &sealed.columns;
        let row_key = row.row_key_for_staff(columns.wrap.as_deref(), words)?;
        let reading = row.open_segment(&row_key, &READING, columns.reading.as_deref())?;
        Ok(WordsToRead {
            id: sealed.id,
            head: row.open_segment(&row_key, &HEAD, columns.head.as_deref())?.content,
            words: row.open_segment(&row_key, &RAW, columns.raw.as_deref())?.content,
            reading: reading.content,
            reading_size: reading.size,
            row_key,
        })
    }

    /// Seals what a reader made of the words, and the marks that follow from it. `sealed` is the row that
    /// was opened; its columns stand as conditions of the update.
    ///
    /// # Errors
    /// [`SealError::NotCovered`] for quotes without C3, panel texts without C6, or words not agreed to be
    /// read; [`SealError::Erased`] if the reading was erased; [`SealError::TooLong`] for more than 16 items or
    /// more text than was written; [`SealError::WrongKey`] if row or key belong elsewhere.
    pub fn seal_reading(
        &self,
        opened: &WordsToRead,
        sealed: &WordsRow,
        reading: &Reading,
        sizes: &RowSizes,
        figures: &CheckedPublicKey,
    ) -> Result<ReadColumns, SealError> {
        if opened.id != sealed.id {
            return Err(SealError::WrongKey);
        }
        let covered = opened.allows(Purpose::Words)
            && (reading.quotes.is_empty() || opened.allows(Purpose::Quote))
            && (reading.panel.is_empty() || opened.allows(Purpose::Panel));
        if !covered || opened.words == Kept::Nothing {
            return Err(SealError::NotCovered);
        }
        if reading.items().count() > Reading::MOST_ITEMS {
            return Err(SealError::TooLong);
        }
        let reading = Reading { checked: composed(&reading.checked), ..reading.clone() };
        let row = Row { vault: self, table: &WORDS, id: opened.id.as_bytes() };
        let marks = Marks::read(opened.words.as_ref().unwrap_or(&reading.checked), &reading, sizes);
        let content = if opened.reading == Kept::Erased { Kept::Erased } else { Kept::Here(reading) };
        let column = row.seal_segment(&opened.row_key, &READING, &content, opened.reading_size)?;
        let marks = match sealed.columns.marks {
            Some(_) => Some(self.seal_marks(opened.id, &marks, sizes.marks(), figures)?),
            None => None,
        };
        Ok(ReadColumns { reading: column.ok_or(SealError::Erased)?, marks })
    }
}
