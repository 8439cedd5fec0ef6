//! The answer sheet: sealing it once, and opening it to be counted.

use std::fmt;

use super::counted::AnswersIn;
use super::own_answers::ResealedAnswers;
use super::record::{Head, OwnRecord};
use super::row::{ANSWER_SHEET, ANSWER_SHEET_OWN, HEAD_SIZE, Kept, Row, Segment};
use super::sending::Sending;
use crate::domain::answer::{AboutYou, AnswerSheet, Answers};
use crate::domain::consent::{Consented, Purpose};
use crate::domain::ids::ConsultationId;
use crate::domain::receipt::ReceiptMode;
use crate::vault::keys::{CheckedPublicKey, StaffKey};
use crate::vault::labels;
use crate::vault::secret::{SealError, Secret, Unopenable};
use crate::vault::{AnswerSheetId, ConsultationVault, ReceiptKeys};

/// The purposes that the answer sheet carries.
const PURPOSES: [Purpose; 3] = [Purpose::Count, Purpose::AboutMe, Purpose::Keep];

pub(super) const HEAD: Segment =
    Segment { key: labels::HEAD, place: labels::ANSWER_SHEET_HEAD, outer: labels::OUTER_ANSWER_SHEET_HEAD };
pub(super) const ANSWERS: Segment =
    Segment { key: labels::ANSWERS, place: labels::ANSWER_SHEET_ANSWERS, outer: labels::OUTER_ANSWER_SHEET_ANSWERS };
pub(super) const ABOUT: Segment =
    Segment { key: labels::ABOUT, place: labels::ANSWER_SHEET_ABOUT, outer: labels::OUTER_ANSWER_SHEET_ABOUT };

/// The sealed columns of an answer sheet; `None` is NULL, erased on schedule.
#[derive(Clone, PartialEq, Eq)]
pub struct AnswerColumns {
    /// The row key, for the figures key and for the receipt.
    pub wrap: Option<Vec<u8>>,
    /// Notice version, C1 and C4.
    pub head: Option<Vec<u8>>,
    /// The scored answers.
    pub answers: Option<Vec<u8>>,
    /// The bands.
    pub about: Option<Vec<u8>>,
    /// The own record.
    pub own: Option<Vec<u8>>,
}

impl fmt::Debug for AnswerColumns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnswerColumns(…)")
    }
}

/// An answer sheet as it lies in the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    /// Its id.
    pub id: AnswerSheetId,
    /// C5: may be kept for the longer time. The only plain bit.
    pub keep: bool,
    /// Everything else.
    pub columns: AnswerColumns,
}

/// A new answer sheet: the only thing that may be inserted, and only consent makes it (D5).
#[derive(Debug)]
pub struct SealedAnswers {
    consultation: ConsultationId,
    row: AnswerRow,
}

impl SealedAnswers {
    /// The consultation it belongs to.
    #[must_use]
    pub const fn consultation(&self) -> ConsultationId {
        self.consultation
    }

    /// Its id.
    #[must_use]
    pub const fn id(&self) -> AnswerSheetId {
        self.row.id
    }

    /// The row to insert.
    #[must_use]
    pub fn into_row(self) -> AnswerRow {
        self.row
    }
}

/// An answer sheet opened for counting: in memory, for one build, never on a screen.
#[derive(Debug)]
pub struct CountedAnswers {
    /// Notice version and purposes.
    pub head: Kept<Head>,
    /// The scored answers.
    pub answers: Kept<Answers>,
    /// The bands; nothing without C4.
    pub about: Kept<AboutYou>,
}

/// The plain content of an answer sheet.
pub(super) struct Plain<'a> {
    pub(super) record: &'a OwnRecord,
    pub(super) answers: &'a Kept<Answers>,
    pub(super) answers_size: usize,
    pub(super) about: &'a Kept<AboutYou>,
    pub(super) about_size: usize,
    /// Whether the head was erased.
    pub(super) headless: bool,
}

impl ConsultationVault {
    /// Seals the scored side of a response. The only way to [`SealedAnswers`].
    ///
    /// # Errors
    /// [`SealError::TooLong`] if the answers do not fit the form's sizes, [`SealError::WrongKey`] if keys and
    /// mode do not belong together.
    pub fn seal_answers(
        &self,
        sheet: &Consented<AnswerSheet>,
        sending: &Sending<'_>,
    ) -> Result<SealedAnswers, SealError> {
        sending.check()?;
        let record = OwnRecord::new(sheet.consent(), sending.help, &PURPOSES)?;
        let bands = record.holds(Purpose::AboutMe).then(|| sheet.content().about.clone());
        let plain = Plain {
            record: &record,
            answers: &Kept::Here(sheet.content().answers.clone()),
            answers_size: sending.sizes.answers,
            about: &bands.map_or(Kept::Nothing, Kept::Here),
            about_size: sending.sizes.about,
            headless: false,
        };
        let readable = sending.mode == ReceiptMode::Full;
        let row = self.seal_answer_row(&plain, sending.keys, readable, sending.figures)?;
        Ok(SealedAnswers { consultation: self.id(), row })
    }

    /// Seals a whole row under a new row key; `readable` by the receipt, or only to be taken back.
    pub(super) fn seal_answer_row(
        &self,
        plain: &Plain<'_>,
        keys: &ReceiptKeys,
        readable: bool,
        figures: &CheckedPublicKey,
    ) -> Result<AnswerRow, SealError> {
        let id = keys.answers_id();
        let row = Row { vault: self, table: &ANSWER_SHEET, id: id.as_bytes() };
        let key = Secret::random(self.randomness());
        let head = if plain.headless { Kept::Erased } else { Kept::Here(plain.record.head()) };
        let columns = AnswerColumns {
            wrap: Some(row.seal_wrap(&key, figures, readable.then_some(&keys.self_answers))?),
            head: row.seal_segment(&key, &HEAD, &head, HEAD_SIZE)?,
            answers: row.seal_segment(&key, &ANSWERS, plain.answers, plain.answers_size)?,
            about: row.seal_segment(&key, &ABOUT, plain.about, plain.about_size)?,
            own: Some(row.seal_own(&ANSWER_SHEET_OWN, readable.then_some(&keys.own_answers), plain.record)?),
        };
        Ok(AnswerRow { id, keep: plain.record.holds(Purpose::Keep), columns })
    }

    /// Opens an answer sheet with the figures key, to be counted.
    ///
    /// # Errors
    /// [`Unopenable`]: the build stops, and names the row to nobody.
    pub fn open_answers_to_count<'a>(
        &self,
        sealed: impl Into<AnswersIn<'a>>,
        figures: &StaffKey,
    ) -> Result<CountedAnswers, Unopenable> {
        let sealed = sealed.into();
        let row = Row { vault: self, table: &ANSWER_SHEET, id: sealed.id.as_bytes() };
        let key = row.row_key_for_staff(sealed.wrap, figures)?;
        Ok(CountedAnswers {
            head: row.open_segment(&key, &HEAD, sealed.head)?.content,
            answers: row.open_segment(&key, &ANSWERS, sealed.answers)?.content,
            about: row.open_segment(&key, &ABOUT, sealed.about)?.content,
        })
    }

    /// An answer sheet with the row key wrapped to another pair of the figures kind. Every outer layer is new, nothing else
    /// changes (B6).
    ///
    /// # Errors
    /// [`SealError::WrongKey`] if the row does not open with `old`, or `new` is no figures key.
    pub fn rotate_answers(
        &self,
        sealed: &AnswerRow,
        old: &StaffKey,
        new: &CheckedPublicKey,
    ) -> Result<ResealedAnswers, SealError> {
        let row = Row { vault: self, table: &ANSWER_SHEET, id: sealed.id.as_bytes() };
        let columns = &sealed.columns;
        let columns = AnswerColumns {
            wrap: Some(row.rotate_wrap(columns.wrap.as_deref(), old, new)?),
            head: row.renew_outer(HEAD.outer, columns.head.as_deref())?,
            answers: row.renew_outer(ANSWERS.outer, columns.answers.as_deref())?,
            about: row.renew_outer(ABOUT.outer, columns.about.as_deref())?,
            own: row.renew_outer(labels::OUTER_ANSWER_SHEET_OWN, columns.own.as_deref())?,
        };
        Ok(ResealedAnswers(AnswerRow { id: sealed.id, keep: sealed.keep, columns }))
    }
}
