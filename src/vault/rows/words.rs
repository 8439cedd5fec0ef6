//! The words row: sealing it once.

use std::fmt;

use unicode_normalization::UnicodeNormalization as _;

use super::counted::MarksIn;
use super::marks::Marks;
use super::own_words::ResealedWords;
use super::record::{Head, OwnRecord};
use super::row::{HEAD_SIZE, Kept, Row, Segment, WORDS, WORDS_OWN};
use super::sending::Sending;
use crate::domain::answer::Words;
use crate::domain::consent::{Consented, Purpose};
use crate::domain::ids::ConsultationId;
use crate::domain::reading::Reading;
use crate::domain::receipt::ReceiptMode;
use crate::vault::keys::{CheckedPublicKey, KeyKind, StaffKey};
use crate::vault::labels;
use crate::vault::primitives::{Padded, padded_json, read_json};
use crate::vault::secret::{SealError, Secret, Unopenable};
use crate::vault::{ConsultationVault, ReceiptKeys, WordsId};

/// The purposes that the words row carries.
const PURPOSES: [Purpose; 4] = [Purpose::Words, Purpose::Quote, Purpose::Panel, Purpose::Keep];

pub(super) const HEAD: Segment =
    Segment { key: labels::HEAD, place: labels::WORDS_HEAD, outer: labels::OUTER_WORDS_HEAD };
pub(super) const RAW: Segment = Segment { key: labels::RAW, place: labels::WORDS_RAW, outer: labels::OUTER_WORDS_RAW };
pub(super) const READING: Segment =
    Segment { key: labels::READING, place: labels::WORDS_READING, outer: labels::OUTER_WORDS_READING };

/// The sealed columns of a words row; `None` is NULL, erased on schedule.
#[derive(Clone, PartialEq, Eq)]
pub struct WordsColumns {
    /// The row key, for the words key and for the receipt.
    pub wrap: Option<Vec<u8>>,
    /// Notice version, C2, C3 and C6.
    pub head: Option<Vec<u8>>,
    /// What she wrote.
    pub raw: Option<Vec<u8>>,
    /// What a reader made of it.
    pub reading: Option<Vec<u8>>,
    /// Theme marks, for the figures key.
    pub marks: Option<Vec<u8>>,
    /// The own record.
    pub own: Option<Vec<u8>>,
}

impl fmt::Debug for WordsColumns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WordsColumns(…)")
    }
}

/// A words row as it lies in the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordsRow {
    /// Its id.
    pub id: WordsId,
    /// C5: may be kept for the longer time.
    pub keep: bool,
    /// Everything else.
    pub columns: WordsColumns,
}

/// A new words row: the only thing that may be inserted, and only consent makes it (D5).
#[derive(Debug)]
pub struct SealedWords {
    consultation: ConsultationId,
    row: WordsRow,
}

impl SealedWords {
    /// The consultation it belongs to.
    #[must_use]
    pub const fn consultation(&self) -> ConsultationId {
        self.consultation
    }

    /// Its id.
    #[must_use]
    pub const fn id(&self) -> WordsId {
        self.row.id
    }

    /// The row to insert.
    #[must_use]
    pub fn into_row(self) -> WordsRow {
        self.row
    }
}

/// What the marks column holds after a rewriting.
pub(super) enum MarksKept {
    /// New marks of this size.
    New(Marks, usize),
    /// The bytes it held under the outer layer: they are sealed to the figures key.
    Same(Vec<u8>),
    /// NULL.
    Erased,
}

/// The plain content of a words row.
pub(super) struct Plain<'a> {
    pub(super) record: &'a OwnRecord,
    pub(super) raw: &'a Kept<Words>,
    pub(super) raw_size: usize,
    pub(super) reading: &'a Kept<Reading>,
    pub(super) reading_size: usize,
    pub(super) marks: MarksKept,
    /// Whether the head was erased.
    pub(super) headless: bool,
}

/// The same words in Unicode's composed form (NFC), as everything that is sealed.
pub(super) fn composed(words: &Words) -> Words {
    let nfc = |text: &String| text.nfc().collect::<String>();
    Words {
        texts: words.texts.iter().map(|(question, text)| (question.clone(), nfc(text))).collect(),
        comments: words
            .comments
            .iter()
            .map(|(question, comments)| {
                (question.clone(), comments.iter().map(|(part, text)| (part.clone(), nfc(text))).collect())
            })
            .collect(),
    }
}

impl ConsultationVault {
    /// Seals the words of a response; without C2 an empty row of the small size. The only way to
    /// [`SealedWords`].
    ///
    /// # Errors
    /// [`SealError::TooLong`] if the words do not fit the form's sizes, [`SealError::WrongKey`] if keys and
    /// mode do not belong together.
    pub fn seal_words(&self, words: &Consented<Words>, sending: &Sending<'_>) -> Result<SealedWords, SealError> {
        sending.check()?;
        let record = OwnRecord::new(words.consent(), sending.help, &PURPOSES)?;
        let agreed = record.holds(Purpose::Words);
        let raw = if agreed { Kept::Here(composed(words.content())) } else { Kept::Nothing };
        let size = raw.as_ref().map_or(sending.sizes.words_small, |words| sending.sizes.words(words));
        let marks = Marks::unread(agreed, raw.as_ref(), sending.sizes);
        let plain = Plain {
            record: &record,
            raw: &raw,
            raw_size: size,
            reading: &Kept::Nothing,
            reading_size: size,
            marks: MarksKept::New(marks, sending.sizes.marks()),
            headless: false,
        };
        let readable = sending.mode == ReceiptMode::Full;
        let row = self.seal_words_row(&plain, sending.keys, readable, sending.words, sending.figures)?;
        Ok(SealedWords { consultation: self.id(), row })
    }

    /// Seals a whole row under a new row key; `readable` by the receipt, or only to be taken back.
    pub(super) fn seal_words_row(
        &self,
        plain: &Plain<'_>,
        keys: &ReceiptKeys,
        readable: bool,
        words: &CheckedPublicKey,
        figures: &CheckedPublicKey,
    ) -> Result<WordsRow, SealError> {
        let id = keys.words_id();
        let row = Row { vault: self, table: &WORDS, id: id.as_bytes() };
        let key = Secret::random(self.randomness());
        let head = Head { quotes: Some(keys.quote_seed().clone()), ..plain.record.head() };
        let head = if plain.headless { Kept::Erased } else { Kept::Here(head) };
        let marks = match &plain.marks {
            MarksKept::New(marks, size) => Some(self.seal_marks(id, marks, *size, figures)?),
            MarksKept::Same(inner) => Some(row.column(labels::OUTER_WORDS_MARKS).seal(inner, self.randomness())?),
            MarksKept::Erased => None,
        };
        let columns = WordsColumns {
            wrap: Some(row.seal_wrap(&key, words, readable.then_some(&keys.self_words))?),
            head: row.seal_segment(&key, &HEAD, &head, HEAD_SIZE)?,
            raw: row.seal_segment(&key, &RAW, plain.raw, plain.raw_size)?,
            reading: row.seal_segment(&key, &READING, plain.reading, plain.reading_size)?,
            marks,
            own: Some(row.seal_own(&WORDS_OWN, readable.then_some(&keys.own_words), plain.record)?),
        };
        Ok(WordsRow { id, keep: plain.record.holds(Purpose::Keep), columns })
    }

    /// `SEAL(pk_figures, e, pad(marks), "marks", c, id_w)` inside its column.
    pub(super) fn seal_marks(
        &self,
        id: WordsId,
        marks: &Marks,
        size: usize,
        figures: &CheckedPublicKey,
    ) -> Result<Vec<u8>, SealError> {
        let row = Row { vault: self, table: &WORDS, id: id.as_bytes() };
        let plain = padded_json(marks, size)?;
        let inner = figures.seal(KeyKind::Figures, plain.bytes(), &row.place(labels::MARKS), self.randomness())?;
        row.column(labels::OUTER_WORDS_MARKS).seal(&inner, self.randomness())
    }

    /// Opens the marks of a words row with the figures key.
    ///
    /// # Errors
    /// [`Unopenable`]: the build stops, and names the row to nobody.
    pub fn open_marks<'a>(
        &self,
        sealed: impl Into<MarksIn<'a>>,
        figures: &StaffKey,
    ) -> Result<Kept<Marks>, Unopenable> {
        let sealed = sealed.into();
        let Some(marks) = sealed.marks else { return Ok(Kept::Erased) };
        let row = Row { vault: self, table: &WORDS, id: sealed.id.as_bytes() };
        let inner = row.column(labels::OUTER_WORDS_MARKS).open(marks)?;
        let plain = figures.open(KeyKind::Figures, &inner, &row.place(labels::MARKS))?;
        read_json(Padded::check_any(plain)?.content()).map(Kept::Here)
    }

    /// A words row for other pairs: the row key wrapped anew if `words` is given as the old
    /// and the new key, the marks sealed anew if `figures` is. Every outer layer is new, nothing else
    /// changes (B6).
    ///
    /// # Errors
    /// [`SealError::WrongKey`] if the row does not open with an old key, or a new one is of another kind.
    pub fn rotate_words(
        &self,
        sealed: &WordsRow,
        words: Option<(&StaffKey, &CheckedPublicKey)>,
        figures: Option<(&StaffKey, &CheckedPublicKey)>,
    ) -> Result<ResealedWords, SealError> {
        let row = Row { vault: self, table: &WORDS, id: sealed.id.as_bytes() };
        let columns = &sealed.columns;
        let wrap = match words {
            Some((old, new)) => Some(row.rotate_wrap(columns.wrap.as_deref(), old, new)?),
            None => row.renew_outer(labels::OUTER_WORDS_WRAP, columns.wrap.as_deref())?,
        };
        let marks = match (figures, &columns.marks) {
            (Some((old, new)), Some(marks)) => {
                let place = row.place(labels::MARKS);
                let column = row.column(labels::OUTER_WORDS_MARKS);
                let inner = column.open(marks).map_err(|_| SealError::WrongKey)?;
                let plain = old.open(KeyKind::Figures, &inner, &place).map_err(|_| SealError::WrongKey)?;
                let inner = new.seal(KeyKind::Figures, &plain, &place, self.randomness())?;
                Some(column.seal(&inner, self.randomness())?)
            }
            _ => row.renew_outer(labels::OUTER_WORDS_MARKS, columns.marks.as_deref())?,
        };
        let columns = WordsColumns {
            wrap,
            head: row.renew_outer(HEAD.outer, columns.head.as_deref())?,
            raw: row.renew_outer(RAW.outer, columns.raw.as_deref())?,
            reading: row.renew_outer(READING.outer, columns.reading.as_deref())?,
            marks,
            own: row.renew_outer(labels::OUTER_WORDS_OWN, columns.own.as_deref())?,
        };
        Ok(ResealedWords::rotated(WordsRow { id: sealed.id, keep: sealed.keep, columns }))
    }
}
