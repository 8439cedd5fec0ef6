//! AGG-31: nobody writes down that a text was checked, and only words that the panel may read give what is inserted.

use linden::domain::checked_text::{CheckedText, Piece};
use linden::domain::ids::QuestionId;
use linden::domain::reading::ItemId;
use linden::vault::rows::SealedText;

pub fn checked(question: QuestionId, pieces: Vec<Piece>) -> CheckedText {
    CheckedText { question, part: None, pieces } //~
}

pub fn inserted(id: ItemId, sealed: Vec<u8>) -> SealedText {
    SealedText { id, sealed } //~
}
