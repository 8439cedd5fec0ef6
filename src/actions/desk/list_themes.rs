//! The themes of the text questions, in every language of the consultation.

use std::collections::BTreeMap;

use crate::actions::service::{Found, Service};
use crate::domain::ids::{ConsultationId, QuestionId};
use crate::domain::permission::{Granted, SeeConsultation};
use crate::domain::question::QuestionKind;
use crate::domain::release::labels::ThemeLists;
use crate::store::{ReadTx, StoreError, themes};

/// Whether themes are assigned to the answers of a question.
pub(super) fn has_themes(found: &Found, question: &QuestionId) -> bool {
    let asked = found.definition().question(question);
    asked.is_some_and(|question| matches!(question.kind, QuestionKind::Text { themes: true, .. }))
}

/// The lists as they stand, inside a transaction.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn theme_lists(tx: &mut ReadTx<'_>, found: &Found) -> Result<ThemeLists, StoreError> {
    lists(tx, found.stored.id, found)
}

fn lists(tx: &mut ReadTx<'_>, id: ConsultationId, found: &Found) -> Result<ThemeLists, StoreError> {
    let asked = found.definition().questions.iter().filter(|question| has_themes(found, &question.id));
    let mut lists: BTreeMap<QuestionId, BTreeMap<u8, BTreeMap<_, String>>> =
        asked.map(|question| (question.id.clone(), BTreeMap::new())).collect();
    for theme in themes::list(tx, id)? {
        let language = found.definition().offered_language(&theme.language).cloned();
        if let (Some(list), Some(language)) = (lists.get_mut(&theme.question), language) {
            list.entry(theme.number).or_default().insert(language, theme.label);
        }
    }
    Ok(ThemeLists(lists))
}

/// The list of every text question with themes, the empty ones too.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list_themes(service: &Service, granted: &Granted<SeeConsultation>) -> Result<ThemeLists, StoreError> {
    service.store.read(|tx| {
        let found = service.get(tx, granted.consultation())?;
        theme_lists(tx, &found)
    })
}
