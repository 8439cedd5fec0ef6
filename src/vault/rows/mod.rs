//! The two sealed rows of a response (D4, SECURITY B4 to B6): sealing, opening with the receipt or with
//! a staff key, and every rewriting.
//!
//! | | with the receipt | with a staff key |
//! |---|---|---|
//! | answer sheet | [`OwnAnswers`], then [`ResealedAnswers`] | [`CountedAnswers`] |
//! | words | [`OwnWords`], then [`ResealedWords`] | [`WordsToRead`], then [`ReadColumns`]; [`Marks`] |
//!
//! A complaint lies in a row of the same making ([`ComplaintRow`], decision 0032), joined to neither.
//!
//! [`SealedAnswers`] and [`SealedWords`] are what may be inserted. Only
//! [`seal_answers`](crate::vault::ConsultationVault::seal_answers) and
//! [`seal_words`](crate::vault::ConsultationVault::seal_words) make them, and those ask for consent.

mod answers;
mod complaint;
mod counted;
mod epochs;
mod handle;
mod items;
mod marks;
mod own_answers;
mod own_words;
mod quotes;
mod reader;
mod record;
mod row;
mod sending;
mod texts;
mod words;

use row::{ANSWER_SHEET, Row, WORDS};

use super::ledger::Revision;
use super::secret::Unopenable;
use super::{AnswerSheetId, ConsultationVault, WordsId};

pub use answers::{AnswerColumns, AnswerRow, CountedAnswers, SealedAnswers};
pub use complaint::{ComplaintRow, OpenedComplaint, SealedComplaint, SealedReply};
pub use counted::{AnswersIn, AnswersToCount, MarksIn, MarksToCount};
pub use handle::in_letters;
pub use marks::{Marks, QuestionMarks};
pub use own_answers::{OwnAnswers, ResealedAnswers};
pub use own_words::{OwnWords, ResealedWords};
pub use quotes::SealedQuote;
pub use reader::{ReadColumns, WordsToRead};
pub use record::{Head, OwnRecord, PurposeState};
pub use row::Kept;
pub use sending::{RowSizes, Sending};
pub use texts::SealedText;
pub use words::{SealedWords, WordsColumns, WordsRow};

/// The revision of an answer sheet, for the ledger (B8).
pub(super) fn revision_of_sheet(
    vault: &ConsultationVault,
    id: &AnswerSheetId,
    wrap: &[u8],
) -> Result<Revision, Unopenable> {
    Row { vault, table: &ANSWER_SHEET, id: id.as_bytes() }.revision(wrap)
}

/// The revision of a words row, for the ledger (B8).
pub(super) fn revision_of_words(vault: &ConsultationVault, id: &WordsId, wrap: &[u8]) -> Result<Revision, Unopenable> {
    Row { vault, table: &WORDS, id: id.as_bytes() }.revision(wrap)
}
