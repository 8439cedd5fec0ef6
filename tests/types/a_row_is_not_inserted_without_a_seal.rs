//! D5: the only inserts take what only the vault makes.

use linden::domain::ids::ConsultationId;
use linden::store::{WriteTx, answer_sheets, words};
use linden::vault::rows::{AnswerRow, WordsRow};

pub fn rows(tx: &mut WriteTx<'_>, id: ConsultationId, sheet: AnswerRow, written: WordsRow) {
    let _ = answer_sheets::insert(tx, id, sheet); //~
    let _ = words::insert(tx, id, written); //~
}
