//! What of the two rows counting needs, and no more: neither what somebody wrote nor her own copy is taken from the database to be
//! counted.

use std::fmt;

use super::answers::AnswerRow;
use super::words::WordsRow;
use crate::vault::{AnswerSheetId, WordsId};

/// An answer sheet without the own record of whoever sent it.
#[derive(Clone, PartialEq, Eq)]
pub struct AnswersToCount {
    /// The id of the sheet.
    pub id: AnswerSheetId,
    /// The row key.
    pub wrap: Option<Vec<u8>>,
    /// Notice version, C1 and C4.
    pub head: Option<Vec<u8>>,
    /// The scored answers.
    pub answers: Option<Vec<u8>>,
    /// The bands.
    pub about: Option<Vec<u8>>,
}

/// The theme marks of a words row.
#[derive(Clone, PartialEq, Eq)]
pub struct MarksToCount {
    /// The id of the row.
    pub id: WordsId,
    /// The row key, which nobody who counts can open: it tells whether the row was changed.
    pub wrap: Option<Vec<u8>>,
    /// Theme marks, for the figures key; `None` is NULL, erased on schedule.
    pub marks: Option<Vec<u8>>,
}

impl fmt::Debug for AnswersToCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnswersToCount(…)")
    }
}

impl fmt::Debug for MarksToCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MarksToCount(…)")
    }
}

/// The same, of a row that is here already.
#[derive(Clone, Copy)]
pub struct AnswersIn<'a> {
    pub(super) id: &'a AnswerSheetId,
    pub(super) wrap: Option<&'a [u8]>,
    pub(super) head: Option<&'a [u8]>,
    pub(super) answers: Option<&'a [u8]>,
    pub(super) about: Option<&'a [u8]>,
}

/// The same, of a row that is here already.
#[derive(Clone, Copy)]
pub struct MarksIn<'a> {
    pub(super) id: &'a WordsId,
    pub(super) marks: Option<&'a [u8]>,
}

impl<'a> From<&'a AnswersToCount> for AnswersIn<'a> {
    fn from(row: &'a AnswersToCount) -> Self {
        let AnswersToCount { id, wrap, head, answers, about } = row;
        Self { id, wrap: wrap.as_deref(), head: head.as_deref(), answers: answers.as_deref(), about: about.as_deref() }
    }
}

impl<'a> From<&'a AnswerRow> for AnswersIn<'a> {
    fn from(row: &'a AnswerRow) -> Self {
        let columns = &row.columns;
        Self {
            id: &row.id,
            wrap: columns.wrap.as_deref(),
            head: columns.head.as_deref(),
            answers: columns.answers.as_deref(),
            about: columns.about.as_deref(),
        }
    }
}

impl<'a> From<&'a MarksToCount> for MarksIn<'a> {
    fn from(row: &'a MarksToCount) -> Self {
        Self { id: &row.id, marks: row.marks.as_deref() }
    }
}

impl<'a> From<&'a WordsRow> for MarksIn<'a> {
    fn from(row: &'a WordsRow) -> Self {
        Self { id: &row.id, marks: row.columns.marks.as_deref() }
    }
}
