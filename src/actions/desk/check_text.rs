//! A second reader looks at what is hidden of a text that the panel may read (C6, AGG-31): confirms exactly that, hands it back with
//! other pieces hidden, or says no. Whoever hid it last does not confirm it.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::actions::acts::trying_again;
use crate::actions::consultation_keys::{checked_keys, newest, still_in_force};
use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::checked_text::MarkedText;
use crate::domain::hidden::Hidden;
use crate::domain::ids::{ParagraphRef, QuestionId};
use crate::domain::permission::{Granted, ReadWords};
use crate::domain::quote::Step;
use crate::domain::reading::ItemId;
use crate::store::quotes::StoredQuote;
use crate::store::{StoreError, quotes, words};
use crate::vault::WordsId;
use crate::vault::keys::KeyKind;
use crate::vault::primitives::KeyPair;
use crate::vault::rows::WordsToRead;

use super::check_quote::{STATES, still_in_time};
use super::piece::{Desk, DeskError};
use super::reading_day::count_one;

/// A text before a second reader.
pub struct TextToCheck {
    /// Names exactly this text with exactly these pieces hidden. Of use to this reader only.
    pub handle: String,
    /// The question.
    pub question: QuestionId,
    /// The paragraph, for a comment on one.
    pub paragraph: Option<ParagraphRef>,
    /// What she wrote.
    pub text: Zeroizing<String>,
    /// What is hidden of it.
    pub hidden: Hidden,
}

impl fmt::Debug for TextToCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TextToCheck(…)")
    }
}

/// What a handle names.
#[derive(Serialize, Deserialize)]
struct Shown {
    item: [u8; 16],
    sha256: [u8; 32],
}

/// What a second reader decides.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Checked<'a> {
    /// Nothing but what is hidden shows who it is: to the panel.
    Confirmed,
    /// This should be hidden instead, as [`Hidden`] is written: another reader confirms it.
    Changed(&'a str),
    /// It does not go to the panel, and nobody is asked why.
    Declined,
}

impl fmt::Debug for Checked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Checked(…)")
    }
}

/// A text with what another reader hid of it, and the row it stands in.
struct Found {
    stored: StoredQuote,
    marked: MarkedText,
    to_read: WordsToRead,
    text: Zeroizing<String>,
}

impl Found {
    fn shown(self, desk: &Desk, granted: &Granted<ReadWords>) -> Result<TextToCheck, DeskError> {
        let shown = Shown { item: *self.stored.id.as_bytes(), sha256: self.marked.sha256(&self.stored.id) };
        let (_, question, paragraph) = self.marked.place().clone();
        Ok(TextToCheck {
            handle: desk.vault.seal_handle(granted.account(), &shown)?,
            question,
            paragraph,
            text: self.text,
            hidden: self.marked.hidden().clone(),
        })
    }
}

/// A text that another reader has hidden details of, in no order; none if there is none.
///
/// # Errors
/// [`DeskError`]; [`DeskError::DayIsOver`] if there is one and the reader has opened enough today.
pub fn next_text(
    service: &Service,
    granted: &Granted<ReadWords>,
    pair: &KeyPair,
) -> Result<Option<TextToCheck>, DeskError> {
    let desk = Desk::open_in(service, granted, pair, &STATES)?;
    let mut waiting = marked(service, &desk)?;
    service.randomness.shuffle(&mut waiting);
    for (stored, marked) in waiting.into_iter().filter(|(_, marked)| !marked.is_by(granted.account())) {
        if let Some(found) = found(service, &desk, (stored, marked))? {
            count_one(service, granted)?;
            service.note_once_an_hour(granted, Event::TextsRead)?;
            return found.shown(&desk, granted).map(Some);
        }
    }
    Ok(None)
}

/// The same text once more, for a page on which something was hidden or shown again.
///
/// # Errors
/// [`DeskError`].
pub fn reopen_text(
    service: &Service,
    granted: &Granted<ReadWords>,
    pair: &KeyPair,
    handle: &str,
) -> Result<Option<TextToCheck>, DeskError> {
    let desk = Desk::open_in(service, granted, pair, &STATES)?;
    let Some(found) = named(service, granted, &desk, handle)? else { return Ok(None) };
    service.note_once_an_hour(granted, Event::TextsRead)?;
    found.shown(&desk, granted).map(Some)
}

/// Whether a text waits for a second reader, whoever hid its details.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn is_any_marked(service: &Service, granted: &Granted<ReadWords>) -> Result<bool, StoreError> {
    let here = (granted.consultation(), Step::Marked);
    Ok(!service.store.read(|tx| quotes::list_after(tx, here, &[], 1))?.is_empty())
}

fn marked(service: &Service, desk: &Desk) -> Result<Vec<(StoredQuote, MarkedText)>, DeskError> {
    let stored = service.store.read(|tx| quotes::list(tx, desk.vault.id(), Step::Marked))?;
    let opened = stored.into_iter().map(|stored| {
        let marked = desk.vault.open_marked(&stored.id, &stored.sealed, &desk.words)?;
        Ok((stored, marked))
    });
    opened.collect()
}

/// The words behind what was marked; none if they are gone.
fn found(
    service: &Service,
    desk: &Desk,
    (stored, marked): (StoredQuote, MarkedText),
) -> Result<Option<Found>, DeskError> {
    let (row, question, part) = marked.place();
    let row = WordsId::from_bytes(*row);
    let row = service.store.read(|tx| words::find_by_id(tx, desk.vault.id(), &row))?;
    let Some(row) = row else { return Ok(None) };
    let to_read = desk.vault.open_words_to_read(&row, &desk.words)?;
    let text = to_read.words().as_ref().and_then(|words| words.piece(question, part.as_ref()));
    let text = text.map(|text| Zeroizing::new(text.to_owned()));
    Ok(text.map(|text| Found { stored, marked, to_read, text }))
}

/// What a handle of this reader's names, if it is there just so.
fn named(
    service: &Service,
    granted: &Granted<ReadWords>,
    desk: &Desk,
    handle: &str,
) -> Result<Option<Found>, DeskError> {
    let shown: Shown = desk.named(granted.account(), handle)?;
    let item = ItemId::from_bytes(shown.item);
    let is_it =
        |(stored, marked): &(StoredQuote, MarkedText)| stored.id == item && marked.sha256(&item) == shown.sha256;
    match marked(service, desk)?.into_iter().find(is_it) {
        Some(here) => found(service, desk, here),
        None => Ok(None),
    }
}

/// Decides about exactly the text and the pieces that were shown. Says `false` if it is not there any more: another reader was faster,
/// or its writer took it back.
///
/// # Errors
/// [`DeskError`]; [`DeskError::SamePerson`] for whoever hid it last.
pub fn check_text(
    service: &Service,
    granted: &Granted<ReadWords>,
    pair: &KeyPair,
    handle: &str,
    decided: Checked<'_>,
) -> Result<bool, DeskError> {
    let done = trying_again(
        |error| matches!(error, DeskError::Store(StoreError::Changed)),
        || attempt(service, granted, &Desk::open_in(service, granted, pair, &STATES)?, handle, decided),
    )?;
    if done {
        service.note_once_an_hour(granted, Event::TextsChecked)?;
    }
    Ok(done)
}

fn attempt(
    service: &Service,
    granted: &Granted<ReadWords>,
    desk: &Desk,
    handle: &str,
    decided: Checked<'_>,
) -> Result<bool, DeskError> {
    let (id, account) = (desk.vault.id(), granted.account());
    let Some(Found { stored, marked, to_read, text }) = named(service, granted, desk, handle)? else {
        return Ok(false);
    };
    let (step, sealed, key) = match decided {
        Checked::Confirmed => {
            let checked = marked.check(account, &text)?;
            let keys = service.store.read(|tx| checked_keys(tx, &desk.vault, id))?;
            let panel = newest(&keys, KeyKind::Panel).ok_or(StoreError::Malformed("a consultation without keys"))?;
            (Step::Text, desk.vault.seal_text(&stored.id, &to_read, &checked, &panel)?, panel)
        }
        Checked::Changed(hidden) => {
            let again = marked.mark_again(account, Hidden::read(&text, hidden)?)?;
            let sealed = desk.vault.reseal_marked(&stored.id, &to_read, &again, &desk.words_in_use)?;
            (Step::Marked, sealed, desk.words_in_use)
        }
        Checked::Declined => {
            // Whoever hid it has no second say in it either.
            marked.check(account, "")?;
            service.store.write(move |tx| {
                still_in_time(tx, id)?;
                Ok::<_, DeskError>(quotes::erase_read(tx, &stored)?)
            })?;
            return Ok(true);
        }
    };
    service.store.write(move |tx| {
        still_in_force(tx, id, &[key])?;
        still_in_time(tx, id)?;
        Ok::<_, DeskError>(quotes::update(tx, &stored, step, sealed)?)
    })?;
    Ok(true)
}
