//! The next text: of somebody, in no order (FTX; DESIGN 8, "Reader").

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::consent::Purpose;
use crate::domain::ids::{ParagraphRef, QuestionId};
use crate::domain::permission::{Granted, ReadWords};
use crate::domain::release::labels::ThemeLists;
use crate::store::{StoreError, quotes, words};
use crate::vault::primitives::KeyPair;
use crate::vault::rows::{WordsRow, WordsToRead, in_letters};

use super::list_themes::theme_lists;
use super::piece::{Desk, DeskError, Piece};
use super::propose_quote::RELEASE;
use super::reading_day::count_one;

/// Rows that are read from the database at a time.
const SLICE: i64 = 50;
/// Rows that are opened for one request at most.
const MOST: usize = 200;

/// One text to read. Nothing in it says whose it is, or when it came.
pub struct Item {
    /// Names the text when it is saved. New each time, and of use to this reader only.
    pub handle: String,
    /// The question.
    pub question: QuestionId,
    /// The paragraph, for a comment on one.
    pub paragraph: Option<ParagraphRef>,
    /// What she wrote.
    pub text: Zeroizing<String>,
    /// The themes that may be assigned; none for a question without.
    pub themes: ThemeLists,
    /// Whether a quote may be made of it: its writer agreed to that, and has none yet in this release (AGG-33).
    pub may_be_quoted: bool,
    /// Whether the panel reads it once two readers agree on what is hidden (C6).
    pub panel_reads: bool,
}

impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Item(…)")
    }
}

/// What the desk has to give.
#[derive(Debug)]
pub enum Next {
    /// A text.
    Item(Box<Item>),
    /// Enough rows were opened for one request and none was unread: ask again, from here.
    GoOn(String),
    /// Everything has been read.
    NothingLeft,
}

/// How far a search around all rows has come. Sealed for its reader like an item.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct Round {
    #[serde(with = "in_letters")]
    start: [u8; 32],
    #[serde(with = "in_letters")]
    after: [u8; 32],
    wrapped: bool,
}

/// The next unread text, beginning at a random place; or going on `from` where a search stopped.
///
/// # Errors
/// [`DeskError`]; [`DeskError::DayIsOver`] if there is one and the reader has opened enough today.
pub fn next_item(
    service: &Service,
    granted: &Granted<ReadWords>,
    pair: &KeyPair,
    from: Option<&str>,
) -> Result<Next, DeskError> {
    let desk = Desk::open(service, granted, pair)?;
    let mut round = match from {
        Some(handle) => desk.named(granted.account(), handle)?,
        None => {
            let start = service.randomness.bytes();
            Round { start, after: start, wrapped: false }
        }
    };
    let mut opened = 0;
    while opened < MOST {
        let rows = service.store.read(|tx| words::list_after(tx, desk.vault.id(), &round.after, SLICE))?;
        if rows.is_empty() {
            if round.wrapped {
                return Ok(Next::NothingLeft);
            }
            round = Round { after: [0; 32], wrapped: true, ..round };
        }
        for row in &rows {
            if round.wrapped && *row.id.as_bytes() > round.start {
                return Ok(Next::NothingLeft);
            }
            round.after = *row.id.as_bytes();
            opened += 1;
            let to_read = desk.vault.open_words_to_read(row, &desk.words)?;
            if let Some(item) = one_of(service, granted, &desk, row, &to_read)? {
                count_one(service, granted)?;
                service.note_once_an_hour(granted, Event::TextsRead)?;
                return Ok(Next::Item(Box::new(item)));
            }
        }
    }
    Ok(Next::GoOn(desk.vault.seal_handle(granted.account(), &round)?))
}

/// One unread text of a row, chosen at random.
fn one_of(
    service: &Service,
    granted: &Granted<ReadWords>,
    desk: &Desk,
    row: &WordsRow,
    to_read: &WordsToRead,
) -> Result<Option<Item>, DeskError> {
    let Some(words) = to_read.words().as_ref().filter(|_| to_read.allows(Purpose::Words)) else { return Ok(None) };
    let is_unread = |question: &QuestionId, part: Option<&ParagraphRef>| {
        to_read.reading().as_ref().is_none_or(|reading| !reading.holds(question, part))
    };
    let unread: Vec<_> = words.pieces().filter(|(question, part, _)| is_unread(question, *part)).collect();
    let number = service.randomness.below(u64::try_from(unread.len()).unwrap_or_default());
    let chosen = usize::try_from(number).ok().and_then(|number| unread.get(number));
    let Some((question, part, text)) = chosen else { return Ok(None) };
    let piece = Piece { row: *row.id.as_bytes(), question: (*question).clone(), part: part.cloned() };
    item(service, granted, desk, (piece, to_read), text).map(Some)
}

/// A text as its reader gets it, under a new handle.
pub(super) fn item(
    service: &Service,
    granted: &Granted<ReadWords>,
    desk: &Desk,
    (piece, to_read): (Piece, &WordsToRead),
    text: &str,
) -> Result<Item, DeskError> {
    let quote = to_read.quote_id(RELEASE).filter(|_| piece.part.is_none());
    let (mut themes, is_quoted) = service.store.read(|tx| {
        let is_quoted = quote.map(|id| quotes::exists(tx, &id)).transpose()?;
        Ok::<_, StoreError>((theme_lists(tx, &desk.found)?, is_quoted))
    })?;
    themes.0.retain(|listed, _| *listed == piece.question);
    let may_be_quoted = is_quoted == Some(false) && themes.0.values().any(|list| !list.is_empty());
    Ok(Item {
        handle: desk.vault.seal_handle(granted.account(), &piece)?,
        question: piece.question,
        paragraph: piece.part,
        text: Zeroizing::new(text.to_owned()),
        themes,
        may_be_quoted,
        panel_reads: to_read.text_id().is_some(),
    })
}
