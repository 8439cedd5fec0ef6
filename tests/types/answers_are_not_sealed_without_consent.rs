//! D5: only what a consent covers can be sealed.

use linden::domain::answer::{AnswerSheet, Words};
use linden::vault::ConsultationVault;
use linden::vault::rows::Sending;

pub fn sealed(vault: &ConsultationVault, sheet: &AnswerSheet, words: &Words, sending: &Sending<'_>) {
    let _ = vault.seal_answers(sheet, sending); //~
    let _ = vault.seal_words(words, sending); //~
}
