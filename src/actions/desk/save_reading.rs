//! Saving what a reader made of one text. The first save wins (DESIGN 8, "Reader").

use std::collections::BTreeSet;
use std::fmt;

use crate::actions::acts::{WrongState, state_now, trying_again};
use crate::actions::consultation_keys::{row_sizes, still_in_force};
use crate::actions::service::Service;
use crate::domain::checked_text::MarkedText;
use crate::domain::consent::Purpose;
use crate::domain::consultation::State;
use crate::domain::hidden::Hidden;
use crate::domain::ids::{AccountId, ConsultationId};
use crate::domain::permission::{Granted, ReadWords};
use crate::domain::reading::{Reading, ThemeNumber};
use crate::store::{ReadTx, StoreError, quotes, words};
use crate::vault::WordsId;
use crate::vault::primitives::KeyPair;
use crate::vault::rows::{SealedText, WordsRow, WordsToRead};

use super::list_themes::theme_lists;
use super::piece::{Desk, DeskError, Piece};

/// What became of a reader's work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// It is stored.
    Saved,
    /// Another reader had read this text first: theirs stands.
    ReadAlready,
    /// Whoever wrote it took it back meanwhile: nothing of it is kept.
    TakenBack,
}

/// What a reader's page says of one text: its handle, what is hidden of it as [`Hidden`] is written, and its themes.
#[derive(Clone, Copy)]
pub struct Work<'a> {
    /// The handle.
    pub handle: &'a str,
    /// What is hidden.
    pub hidden: &'a str,
    /// The themes.
    pub themes: &'a BTreeSet<ThemeNumber>,
}

impl fmt::Debug for Work<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Work(…)")
    }
}

/// Saves the themes of one text; no theme is an answer too. Themes of a question without a list are refused. If the panel may read
/// the text (C6), what is hidden of it waits for a second reader; of any other text nothing further is kept.
///
/// # Errors
/// [`DeskError`]; nothing was stored then.
pub fn save_reading(
    service: &Service,
    granted: &Granted<ReadWords>,
    pair: &KeyPair,
    work: Work<'_>,
) -> Result<Saved, DeskError> {
    trying_again(
        |error| matches!(error, DeskError::Store(StoreError::Changed)),
        // The keys anew each time: one of them may be what has changed.
        || attempt(service, granted.account(), &Desk::open(service, granted, pair)?, work),
    )
}

/// A text in the moment in which a reader has handled it: the row, and what its reading is to be.
pub(super) struct Handled {
    pub(super) row: WordsRow,
    pub(super) to_read: WordsToRead,
    pub(super) reading: Reading,
    pub(super) piece: Piece,
    pub(super) hidden: Hidden,
    /// What waits for a second reader, if the panel may read it.
    pub(super) for_panel: Option<SealedText>,
}

/// What a reader made of one text, before it is sealed; or why nothing is to be saved.
pub(super) fn handled(
    service: &Service,
    reader: AccountId,
    desk: &Desk,
    Work { handle, hidden, themes }: Work<'_>,
) -> Result<Result<Box<Handled>, Saved>, DeskError> {
    let piece: Piece = desk.named(reader, handle)?;
    let lists = service.store.read(|tx| theme_lists(tx, &desk.found))?;
    let known = lists.0.get(&piece.question);
    if !themes.iter().all(|theme| known.is_some_and(|list| list.contains_key(&theme.get()))) {
        return Err(DeskError::UnknownTheme);
    }
    let row = service.store.read(|tx| words::find_by_id(tx, desk.vault.id(), &WordsId::from_bytes(piece.row)))?;
    let Some(row) = row else { return Ok(Err(Saved::TakenBack)) };
    let to_read = desk.vault.open_words_to_read(&row, &desk.words)?;
    let words = to_read.words().as_ref().filter(|_| to_read.allows(Purpose::Words));
    let part = piece.part.as_ref();
    let Some(text) = words.and_then(|words| words.piece(&piece.question, part)) else {
        return Ok(Err(Saved::TakenBack));
    };
    let hidden = Hidden::read(text, hidden)?;
    let mut reading = to_read.reading().as_ref().cloned().unwrap_or_default();
    if reading.holds(&piece.question, part) {
        return Ok(Err(Saved::ReadAlready));
    }
    reading.checked.put(&piece.question, part, Reading::HIDDEN.to_string());
    if !themes.is_empty() {
        reading.themes.insert(piece.question.clone(), themes.clone());
    }
    let for_panel = for_panel(desk, reader, (&piece, &to_read), &hidden)?;
    reading.panel.extend(for_panel.as_ref().map(SealedText::id));
    Ok(Ok(Box::new(Handled { row, to_read, reading, piece, hidden, for_panel })))
}

/// What is hidden of a text, sealed for a second reader, if its writer agreed that the panel reads it (C6).
fn for_panel(
    desk: &Desk,
    reader: AccountId,
    (piece, to_read): (&Piece, &WordsToRead),
    hidden: &Hidden,
) -> Result<Option<SealedText>, DeskError> {
    if to_read.text_id().is_none() {
        return Ok(None);
    }
    let place = (piece.row, piece.question.clone(), piece.part.clone());
    let marked = MarkedText::mark(reader, place, hidden.clone());
    Ok(Some(desk.vault.seal_marked(to_read, &marked, &desk.words_in_use)?))
}

fn attempt(service: &Service, reader: AccountId, desk: &Desk, work: Work<'_>) -> Result<Saved, DeskError> {
    let (id, sealed_to) = (desk.vault.id(), [desk.figures, desk.words_in_use]);
    let Handled { row, to_read, reading, for_panel, .. } = match handled(service, reader, desk, work)? {
        Ok(handled) => *handled,
        Err(saved) => return Ok(saved),
    };
    let sizes = row_sizes(desk.found.definition());
    let columns = desk.vault.seal_reading(&to_read, &row, &reading, &sizes, &desk.figures)?;
    service.store.write(move |tx| {
        still_in_force(tx, id, &sealed_to)?;
        still_closed(tx, id)?;
        words::update_reading(tx, &row, columns)?;
        Ok::<_, DeskError>(for_panel.map_or(Ok(()), |text| quotes::insert_text(tx, id, text))?)
    })?;
    Ok(Saved::Saved)
}

/// Reading ends with the analysis.
pub(super) fn still_closed(tx: &mut ReadTx<'_>, id: ConsultationId) -> Result<(), DeskError> {
    match state_now(tx, id)? {
        State::Closed => Ok(()),
        found => Err(WrongState { found }.into()),
    }
}
