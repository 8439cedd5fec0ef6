//! SECURITY 3: nothing that a person typed or chose, and no secret, can be shown in passing.

use linden::domain::answer::{AboutYou, AnswerSheet, Answers, Words};
use linden::domain::card::CardCode;
use linden::domain::visit::Visit;
use linden::vault::Secret;
use linden::vault::primitives::KeyPair;
use linden::web::extract::StepForm;

pub fn answers(sheet: &AnswerSheet, answers: &Answers, about: &AboutYou, words: &Words) -> String {
    format!("{sheet} {answers} {about} {words}") //~
}

pub fn on_the_way(visit: &Visit, form: &StepForm, card: &CardCode) -> String {
    format!("{visit} {form} {card}") //~
}

pub fn secrets(secret: &Secret, pair: &KeyPair) -> String {
    format!("{secret} {pair}") //~
}
