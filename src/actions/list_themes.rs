//! What themes are called.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::ids::{ConsultationId, QuestionId};
use crate::domain::reading::ThemeNumber;
use crate::store::{StoreError, themes};

use super::service::Service;

/// The labels of `found` themes in a language, in the order of questions and numbers.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn theme_labels(
    service: &Service,
    consultation: ConsultationId,
    found: &BTreeMap<QuestionId, BTreeSet<ThemeNumber>>,
    language: &str,
) -> Result<Vec<String>, StoreError> {
    if found.values().all(BTreeSet::is_empty) {
        return Ok(Vec::new());
    }
    let listed = service.store.read(|tx| themes::list(tx, consultation))?;
    let is_found = |theme: &themes::StoredTheme| {
        let numbers = found.get(&theme.question);
        theme.language == language && numbers.is_some_and(|numbers| numbers.iter().any(|n| n.get() == theme.number))
    };
    Ok(listed.into_iter().filter(is_found).map(|theme| theme.label).collect())
}

/// One theme with its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedTheme {
    /// Its number in the question's list.
    pub number: u8,
    /// What it is called, by language.
    pub labels: BTreeMap<String, String>,
}

/// The `found` themes of each question, in the order of their numbers, with their names in every language.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn named_themes(
    service: &Service,
    consultation: ConsultationId,
    found: &BTreeMap<QuestionId, BTreeSet<ThemeNumber>>,
) -> Result<BTreeMap<QuestionId, Vec<NamedTheme>>, StoreError> {
    let nothing = found.values().all(BTreeSet::is_empty);
    let listed = if nothing { Vec::new() } else { service.store.read(|tx| themes::list(tx, consultation))? };
    let named = |question: &QuestionId, number: &ThemeNumber| {
        let its = listed.iter().filter(|theme| theme.question == *question && theme.number == number.get());
        let labels = its.map(|theme| (theme.language.clone(), theme.label.clone())).collect();
        NamedTheme { number: number.get(), labels }
    };
    let of_question = |(question, numbers): (&QuestionId, &BTreeSet<ThemeNumber>)| {
        (question.clone(), numbers.iter().map(|number| named(question, number)).collect())
    };
    Ok(found.iter().filter(|(_, numbers)| !numbers.is_empty()).map(of_question).collect())
}
