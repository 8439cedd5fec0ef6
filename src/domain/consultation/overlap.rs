//! Two consultations that ask the same people the same question for the same publisher: their results could be subtracted
//! from each other, and so tell of whoever took part in one only (AGG-21). Decided from the two definitions alone.

use super::Definition;
use crate::domain::ids::QuestionId;
use crate::domain::question::{Question, QuestionKind};
use crate::domain::text::Localised;

/// The question of `new` whose results are laid beside those of `other` for everyone, part by part, if its draft follows that one's: it
/// counts as an overlap whatever else differs (AGG-21, decision 0063).
#[must_use]
pub fn followed_question<'d>(new: &'d Definition, other: &Definition) -> Option<&'d QuestionId> {
    new.follows.as_ref().filter(|follows| follows.consultation == other.slug).map(|follows| &follows.question)
}

/// The questions of `new` that `other` asked too, if the two share a publisher and could reach the same people; none where
/// they do not. A question is the same if its text is the same in a language that both are offered in, or if id and options
/// are; what has no figures cannot be subtracted.
#[must_use]
pub fn shared_questions(new: &Definition, other: &Definition) -> Vec<QuestionId> {
    if !is_same(&new.people.publisher, &other.people.publisher) || new.audience != other.audience {
        return Vec::new();
    }
    let asked_too = |question: &&Question| other.questions.iter().any(|asked| is_same_question(question, asked));
    new.questions.iter().filter(|question| has_figures(question)).filter(asked_too).map(|one| one.id.clone()).collect()
}

const fn has_figures(question: &Question) -> bool {
    !matches!(question.kind, QuestionKind::Text { themes: false, .. })
}

fn is_same_question(one: &Question, other: &Question) -> bool {
    let options = |question: &Question| question.options().to_vec();
    let (own, others) = (options(one), options(other));
    let same_options =
        !own.is_empty() && own.len() == others.len() && own.iter().zip(&others).all(|(own, other)| is_same(own, other));
    has_figures(other) && (is_same(&one.text, &other.text) || (one.id == other.id && same_options))
}

/// Whether two texts say the same in any language that both have.
fn is_same(one: &Localised, other: &Localised) -> bool {
    one.iter()
        .any(|(language, text)| other.in_language(language).is_ok_and(|other| canonical(text) == canonical(other)))
}

/// Capitals, spaces and marks make no other question.
fn canonical(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
