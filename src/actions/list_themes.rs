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
