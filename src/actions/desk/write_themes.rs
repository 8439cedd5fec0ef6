//! Writing the themes: readers add and rename them, in every language of the consultation, until the analysis starts.

use std::collections::BTreeMap;

use crate::actions::acts::{WrongState, trying_again};
use crate::actions::service::{Found, Service};
use crate::domain::audit::Event;
use crate::domain::consultation::State;
use crate::domain::ids::{ConsultationId, QuestionId};
use crate::domain::permission::{Granted, ReadWords};
use crate::domain::reading::ThemeNumber;
use crate::domain::text::Language;
use crate::store::themes::{self, StoredTheme};
use crate::store::{StoreError, WriteTx};

use super::list_themes::has_themes;

/// The longest label, in characters.
pub const LONGEST_LABEL: usize = 80;

/// Why a theme was not written.
#[derive(Debug, thiserror::Error)]
pub enum ThemeError {
    /// Figures are being built, or were.
    #[error(transparent)]
    State(#[from] WrongState),
    /// The question has no themes.
    #[error("this question has no themes")]
    NoThemes,
    /// There is no theme with this number.
    #[error("there is no such theme")]
    NoSuchTheme,
    /// The list is full.
    #[error("a question has at most {} themes", ThemeNumber::COUNT)]
    Full,
    /// A language has no label, or a label is longer than a line (LNG-1).
    #[error("the label in {0} must be one line of at most {LONGEST_LABEL} characters")]
    Label(Language),
    /// A label in a language the consultation is not offered in.
    #[error("the consultation is not offered in {0}")]
    NotOffered(Language),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Adds a theme to a question's list.
///
/// # Errors
/// [`ThemeError`]; nothing was written then.
pub fn add_theme(
    service: &Service,
    granted: &Granted<ReadWords>,
    question: &QuestionId,
    labels: &BTreeMap<Language, String>,
) -> Result<ThemeNumber, ThemeError> {
    let id = granted.consultation();
    let labels = checked(&writable(service, id, question)?, labels)?;
    let number = move |tx: &mut WriteTx<'_>, question: &QuestionId| {
        let listed = themes::list(tx, id)?;
        let used = listed.iter().filter(|theme| theme.question == *question).map(|theme| theme.number).max();
        let next = used.map_or(0, |last| last.saturating_add(1));
        ThemeNumber::new(next).map_err(|_| ThemeError::Full)
    };
    // Two readers may add at the same moment: whoever comes second takes the next number.
    trying_again(
        |error| matches!(error, ThemeError::Store(StoreError::AlreadyExists)),
        || {
            let (question, labels) = (question.clone(), labels.clone());
            service.act(granted, Event::ThemeWritten, move |tx| {
                let number = number(tx, &question)?;
                for theme in rows(&question, number, &labels) {
                    themes::insert(tx, id, &theme)?;
                }
                Ok(number)
            })
        },
    )
}

/// Renames a theme: what it means should stay, for texts may carry it already.
///
/// # Errors
/// [`ThemeError`]; nothing was written then.
pub fn rename_theme(
    service: &Service,
    granted: &Granted<ReadWords>,
    question: &QuestionId,
    number: ThemeNumber,
    labels: &BTreeMap<Language, String>,
) -> Result<(), ThemeError> {
    let id = granted.consultation();
    let labels = checked(&writable(service, id, question)?, labels)?;
    let question = question.clone();
    service.act(granted, Event::ThemeWritten, move |tx| {
        let listed = themes::list(tx, id)?;
        if !listed.iter().any(|theme| theme.question == question && theme.number == number.get()) {
            return Err(ThemeError::NoSuchTheme);
        }
        for theme in rows(&question, number, &labels) {
            themes::insert_or_update(tx, id, &theme)?;
        }
        Ok(())
    })
}

fn writable(service: &Service, id: ConsultationId, question: &QuestionId) -> Result<Found, ThemeError> {
    let found = service.store.read(|tx| service.get(tx, id))?;
    match found.state() {
        State::Draft | State::PanelReview | State::Approved | State::Open | State::Closed => {}
        state => return Err(WrongState { found: state }.into()),
    }
    if has_themes(&found, question) { Ok(found) } else { Err(ThemeError::NoThemes) }
}

/// Exactly one label in every language of the consultation.
fn checked(found: &Found, labels: &BTreeMap<Language, String>) -> Result<BTreeMap<Language, String>, ThemeError> {
    let offered = &found.definition().languages;
    if let Some(other) = labels.keys().find(|language| !offered.contains(language)) {
        return Err(ThemeError::NotOffered(other.clone()));
    }
    let mut kept = BTreeMap::new();
    for language in offered {
        let label = labels.get(language).map_or("", |label| label.trim());
        if !(1..=LONGEST_LABEL).contains(&label.chars().count()) || label.chars().any(char::is_control) {
            return Err(ThemeError::Label(language.clone()));
        }
        kept.insert(language.clone(), label.to_owned());
    }
    Ok(kept)
}

fn rows<'l>(
    question: &'l QuestionId,
    number: ThemeNumber,
    labels: &'l BTreeMap<Language, String>,
) -> impl Iterator<Item = StoredTheme> + 'l {
    labels.iter().map(move |(language, label)| StoredTheme {
        question: question.clone(),
        number: number.get(),
        language: language.to_string(),
        label: label.clone(),
    })
}
