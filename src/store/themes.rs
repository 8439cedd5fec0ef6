//! Lists of themes, written by readers: one per text question, each theme in every language (DESIGN 8, "Reader").

use diesel::prelude::*;

use crate::domain::ids::{ConsultationId, QuestionId};

use super::convert;
use super::error::StoreError;
use super::schema::theme;
use super::transaction::{ReadTx, WriteTx};

/// One theme's label in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredTheme {
    /// The text question it belongs to.
    pub question: QuestionId,
    /// Its number in the question's list, from 0; at most 63 (SECURITY B4).
    pub number: u8,
    /// BCP 47 tag.
    pub language: String,
    /// What it is called.
    pub label: String,
}

/// Every theme of one consultation, by question, number and language.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn list(tx: &mut ReadTx<'_>, consultation: ConsultationId) -> Result<Vec<StoredTheme>, StoreError> {
    let here = theme::table.filter(theme::consultation.eq(consultation.as_bytes().as_slice()));
    let columns = (theme::question, theme::number, theme::language, theme::label);
    let ordered = here.order((theme::question, theme::number, theme::language)).select(columns);
    let rows: Vec<(String, i64, String, String)> = ordered.load(tx.connection)?;
    rows.into_iter()
        .map(|(question, number, language, label)| {
            let question = QuestionId::new(question).map_err(|_| StoreError::Malformed("a question id"))?;
            Ok(StoredTheme { question, number: convert::number(number)?, language, label })
        })
        .collect()
}

/// Adds a theme in one language.
///
/// # Errors
/// [`StoreError::AlreadyExists`] if the number is taken.
pub fn insert(tx: &mut WriteTx<'_>, consultation: ConsultationId, new: &StoredTheme) -> Result<(), StoreError> {
    let values = (
        theme::consultation.eq(consultation.as_bytes().as_slice()),
        theme::question.eq(new.question.as_str()),
        theme::number.eq(i64::from(new.number)),
        theme::language.eq(new.language.as_str()),
        theme::label.eq(&new.label),
    );
    diesel::insert_into(theme::table).values(values).execute(tx.connection)?;
    Ok(())
}

/// Adds a theme, or renames it: the label in this language is replaced.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn insert_or_update(
    tx: &mut WriteTx<'_>,
    consultation: ConsultationId,
    new: &StoredTheme,
) -> Result<(), StoreError> {
    let number = i64::from(new.number);
    let key = (consultation.as_bytes().as_slice(), new.question.as_str(), number, new.language.as_str());
    let changed = diesel::update(theme::table.find(key)).set(theme::label.eq(&new.label)).execute(tx.connection)?;
    if changed == 0 {
        let values = (
            theme::consultation.eq(key.0),
            theme::question.eq(key.1),
            theme::number.eq(number),
            theme::language.eq(key.3),
            theme::label.eq(&new.label),
        );
        diesel::insert_into(theme::table).values(values).execute(tx.connection)?;
    }
    Ok(())
}
