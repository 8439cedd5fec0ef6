//! In which epoch a row is sealed to a kind of key: what a rotation asks before it touches anything (B6).

use super::answers::AnswerRow;
use super::complaint::ComplaintRow;
use super::row::{ANSWER_SHEET, COMPLAINT, Row, WORDS};
use super::words::WordsRow;
use crate::vault::ConsultationVault;
use crate::vault::labels;
use crate::vault::primitives::epoch_of;
use crate::vault::secret::Unopenable;

impl ConsultationVault {
    /// The epoch of the figures key that an answer sheet is sealed in; none if that part was erased.
    ///
    /// # Errors
    /// [`Unopenable`] if its outer layer is not whole.
    pub fn epoch_of_answers(&self, sheet: &AnswerRow) -> Result<Option<u32>, Unopenable> {
        let row = Row { vault: self, table: &ANSWER_SHEET, id: sheet.id.as_bytes() };
        sheet.columns.wrap.as_deref().map(|wrap| row.wrap_epoch(wrap)).transpose()
    }

    /// The epoch of the words key that a words row is sealed in; none if that part was erased.
    ///
    /// # Errors
    /// [`Unopenable`] if its outer layer is not whole.
    pub fn epoch_of_words(&self, words: &WordsRow) -> Result<Option<u32>, Unopenable> {
        let row = Row { vault: self, table: &WORDS, id: words.id.as_bytes() };
        words.columns.wrap.as_deref().map(|wrap| row.wrap_epoch(wrap)).transpose()
    }

    /// The epoch of the figures key that the theme marks of a words row are sealed in; none if they were erased.
    ///
    /// # Errors
    /// [`Unopenable`] if their outer layer is not whole.
    pub fn epoch_of_marks(&self, words: &WordsRow) -> Result<Option<u32>, Unopenable> {
        let row = Row { vault: self, table: &WORDS, id: words.id.as_bytes() };
        let column = row.column(labels::OUTER_WORDS_MARKS);
        words.columns.marks.as_deref().map(|marks| epoch_of(&column.open(marks)?)).transpose()
    }

    /// The epoch of the figures key that a complaint is sealed in.
    ///
    /// # Errors
    /// [`Unopenable`] if its outer layer is not whole.
    pub fn epoch_of_complaint(&self, complaint: &ComplaintRow) -> Result<u32, Unopenable> {
        Row { vault: self, table: &COMPLAINT, id: complaint.id.as_bytes() }.wrap_epoch(&complaint.wrap)
    }
}
