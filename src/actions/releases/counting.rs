//! Counting: every answer sheet and every theme mark of a consultation, once, into a tally that cannot be read (D5).

use sha2::{Digest as _, Sha256};

use crate::actions::desk::list_themes::theme_lists;
use crate::actions::service::{Found, Service};
use crate::domain::answer::AboutYou;
use crate::domain::consent::Purpose;
use crate::domain::consultation::Definition;
use crate::domain::ids::ConsultationId;
use crate::domain::question::QuestionKind;
use crate::domain::release::tally::{ForeignAnswer, Tally, ThemeMarks};
use crate::store::{ReadTx, StoreError, answer_sheets, words};
use crate::vault::keys::StaffKey;
use crate::vault::rows::{CountedAnswers, Marks};
use crate::vault::{ConsultationVault, Unopenable};

/// Rows that are opened at a time.
const SLICE: i64 = 100;

/// Why nothing was counted. Which row was the reason is named to nobody.
#[derive(Debug, thiserror::Error)]
pub enum CountError {
    /// Words are unread, however few: it is not said how many.
    #[error("not everything has been read yet")]
    Unread,
    /// A row does not open.
    #[error("something that was stored does not open")]
    Unopenable(#[from] Unopenable),
    /// A row does not belong to this consultation's questions or themes.
    #[error(transparent)]
    Foreign(#[from] ForeignAnswer),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Counts everyone, as they stand at this one moment of the database: slice by slice, each in random order.
pub(super) fn count_everyone(
    service: &Service,
    tx: &mut ReadTx<'_>,
    found: &Found,
    vault: &ConsultationVault,
    figures: &StaffKey,
) -> Result<Tally, CountError> {
    let definition = found.definition();
    let mut tally = Tally::new(definition, theme_lists(tx, found)?);
    let mut after = None;
    loop {
        let mut rows = answer_sheets::list_after(tx, vault.id(), after.as_ref(), SLICE)?;
        let Some(last) = rows.last() else { break };
        after = Some(last.id);
        service.randomness.shuffle(&mut rows);
        for row in &rows {
            count_answers(&mut tally, &vault.open_answers_to_count(row, figures)?)?;
        }
    }
    let mut after: Vec<u8> = Vec::new();
    loop {
        let mut rows = words::list_after(tx, vault.id(), &after, SLICE)?;
        let Some(last) = rows.last() else { return Ok(tally) };
        after = last.id.as_bytes().to_vec();
        service.randomness.shuffle(&mut rows);
        for row in &rows {
            if let Some(marks) = vault.open_marks(row, figures)?.as_ref() {
                count_marks(&mut tally, definition, marks)?;
            }
        }
    }
}

/// Counts one sheet: nothing without C1, no band without C4.
fn count_answers(tally: &mut Tally, counted: &CountedAnswers) -> Result<(), CountError> {
    let allows = |purpose| counted.head.as_ref().is_none_or(|head| head.purposes.contains(&purpose));
    // Without a head, which schedule erases, counting was agreed to and comparing was not (SECURITY B8).
    let compared = counted.head.as_ref().is_some() && allows(Purpose::AboutMe);
    let Some(answers) = counted.answers.as_ref().filter(|_| allows(Purpose::Count)) else { return Ok(()) };
    let nothing = AboutYou::default();
    let about = counted.about.as_ref().filter(|_| compared).unwrap_or(&nothing);
    Ok(tally.add_answers(answers, about)?)
}

/// Counts one person's theme marks: of the questions that have themes, those she wrote something for (AGG-32).
fn count_marks(tally: &mut Tally, definition: &Definition, marks: &Marks) -> Result<(), CountError> {
    if marks.is_unread() {
        return Err(CountError::Unread);
    }
    if !marks.agreed {
        return Ok(());
    }
    let has_themes = |question| {
        let asked = definition.question(question);
        asked.is_some_and(|question| matches!(question.kind, QuestionKind::Text { themes: true, .. }))
    };
    let wrote = marks.questions.iter().filter(|(question, marks)| marks.wrote && has_themes(question));
    Ok(tally.add_marks(&ThemeMarks(wrote.map(|(question, marks)| (question.clone(), marks.themes())).collect()))?)
}

/// What would differ if anyone had changed or taken back anything: a hash over every row's id and wrap.
pub(super) fn everyone_now(tx: &mut ReadTx<'_>, id: ConsultationId) -> Result<[u8; 32], StoreError> {
    let mut hash = Sha256::new();
    for rows in [answer_sheets::list_wraps(tx, id)?, words::list_wraps(tx, id)?] {
        for (id, wrap) in rows {
            hash.update(id);
            hash.update(wrap.unwrap_or_default());
        }
        hash.update([0]);
    }
    Ok(hash.finalize().into())
}
