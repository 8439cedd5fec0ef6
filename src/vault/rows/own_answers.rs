//! The answer sheet in the hands of its person: open, change, take back (B6).

use std::fmt;

use chrono::NaiveDate;

use super::answers::{ABOUT, ANSWERS, AnswerRow, HEAD, Plain};
use super::record::{Head, OwnRecord};
use super::row::{ANSWER_SHEET, ANSWER_SHEET_OWN, Kept, Row};
use crate::domain::answer::{AboutYou, Answers};
use crate::domain::consent::{NoticeShown, Purpose};
use crate::vault::keys::CheckedPublicKey;
use crate::vault::secret::{SealError, Unopenable};
use crate::vault::{AnswerSheetId, ConsultationVault, ReceiptKeys};

/// An answer sheet opened with its receipt. Its methods change it in memory;
/// [`reseal_answers`](ConsultationVault::reseal_answers) makes the row to write back.
pub struct OwnAnswers {
    id: AnswerSheetId,
    record: OwnRecord,
    answers: Kept<Answers>,
    answers_size: usize,
    about: Kept<AboutYou>,
    about_size: usize,
    headless: bool,
}

impl OwnAnswers {
    /// The consent record.
    #[must_use]
    pub const fn record(&self) -> &OwnRecord {
        &self.record
    }

    /// The scored answers.
    #[must_use]
    pub const fn answers(&self) -> &Kept<Answers> {
        &self.answers
    }

    /// The bands.
    #[must_use]
    pub const fn about(&self) -> &Kept<AboutYou> {
        &self.about
    }

    /// Replaces the scored answers.
    ///
    /// # Errors
    /// [`SealError::Erased`] if they were erased on schedule.
    pub fn set_answers(&mut self, answers: Answers) -> Result<(), SealError> {
        if self.answers.put(Some(answers)) { Ok(()) } else { Err(SealError::Erased) }
    }

    /// Replaces the bands.
    ///
    /// # Errors
    /// [`SealError::NotCovered`] without C4, [`SealError::Erased`] if they were erased on schedule.
    pub fn set_about(&mut self, about: AboutYou) -> Result<(), SealError> {
        if !self.record.holds(Purpose::AboutMe) {
            return Err(SealError::NotCovered);
        }
        if self.about.put(Some(about)) { Ok(()) } else { Err(SealError::Erased) }
    }

    /// Agrees to C4 or C5, under the notice shown on `day`. What is agreed to already stays as it is.
    ///
    /// # Errors
    /// [`SealError::NotCovered`] for another purpose.
    pub fn agree(&mut self, purpose: Purpose, notice: &NoticeShown, day: NaiveDate) -> Result<(), SealError> {
        if !matches!(purpose, Purpose::AboutMe | Purpose::Keep) {
            return Err(SealError::NotCovered);
        }
        let new = !self.record.holds(purpose);
        self.record.agree(purpose, notice, day)?;
        if new && purpose == Purpose::AboutMe {
            self.about.put(Some(AboutYou::default()));
        }
        Ok(())
    }

    /// Takes C4 or C5 back: with C4 the bands are gone.
    ///
    /// # Errors
    /// [`SealError::NotCovered`] for another purpose; C1 is taken back by deleting both rows.
    pub fn withdraw(&mut self, purpose: Purpose, day: NaiveDate) -> Result<(), SealError> {
        match purpose {
            Purpose::AboutMe => {
                self.about.put(None);
            }
            Purpose::Keep => {}
            _ => return Err(SealError::NotCovered),
        }
        self.record.withdraw(purpose, day);
        Ok(())
    }
}

impl fmt::Debug for OwnAnswers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OwnAnswers(…)")
    }
}

/// An answer sheet to be written over the one it was opened from.
#[derive(Debug)]
pub struct ResealedAnswers(pub(super) AnswerRow);

impl ResealedAnswers {
    /// The row to write.
    #[must_use]
    pub fn into_row(self) -> AnswerRow {
        self.0
    }
}

impl ConsultationVault {
    /// Opens an answer sheet with its receipt.
    ///
    /// # Errors
    /// [`Unopenable`]: another receipt's, sent without a receipt that opens (B5), or damaged. Say what is
    /// said of an unknown receipt.
    pub fn open_own_answers(&self, sealed: &AnswerRow, keys: &ReceiptKeys) -> Result<OwnAnswers, Unopenable> {
        if sealed.id != keys.answers_id() {
            return Err(Unopenable);
        }
        let row = Row { vault: self, table: &ANSWER_SHEET, id: sealed.id.as_bytes() };
        let columns = &sealed.columns;
        let key = row.row_key_for_self(columns.wrap.as_deref(), &keys.self_answers)?;
        let record = row.open_own(&ANSWER_SHEET_OWN, &keys.own_answers, columns.own.as_deref())?;
        let head: Kept<Head> = row.open_segment(&key, &HEAD, columns.head.as_deref())?.content;
        let answers = row.open_segment(&key, &ANSWERS, columns.answers.as_deref())?;
        let about = row.open_segment(&key, &ABOUT, columns.about.as_deref())?;
        Ok(OwnAnswers {
            id: sealed.id,
            record,
            answers: answers.content,
            answers_size: answers.size,
            about: about.content,
            about_size: about.size,
            headless: head == Kept::Erased,
        })
    }

    /// Seals an answer sheet anew, all of it under a new row key, at the sizes it had.
    ///
    /// # Errors
    /// [`SealError::TooLong`] if the answers do not fit, [`SealError::WrongKey`] if receipt or key belong
    /// elsewhere.
    pub fn reseal_answers(
        &self,
        own: &OwnAnswers,
        keys: &ReceiptKeys,
        figures: &CheckedPublicKey,
    ) -> Result<ResealedAnswers, SealError> {
        if own.id != keys.answers_id() {
            return Err(SealError::WrongKey);
        }
        let plain = Plain {
            record: &own.record,
            answers: &own.answers,
            answers_size: own.answers_size,
            about: &own.about,
            about_size: own.about_size,
            headless: own.headless,
        };
        self.seal_answer_row(&plain, keys, true, figures).map(ResealedAnswers)
    }
}
