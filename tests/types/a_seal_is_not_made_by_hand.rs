//! D5: only `seal_answers` and `seal_words` make what can be inserted.

use linden::domain::ids::ConsultationId;
use linden::vault::rows::{AnswerRow, SealedAnswers, SealedWords, WordsRow};

pub fn answers(consultation: ConsultationId, row: AnswerRow) -> SealedAnswers {
    SealedAnswers { consultation, row } //~
}

pub fn words(consultation: ConsultationId, row: WordsRow) -> SealedWords {
    SealedWords { consultation, row } //~
}
