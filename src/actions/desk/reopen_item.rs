//! The same text once more, for a page that comes back with something to put right.

use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::consent::Purpose;
use crate::domain::permission::{Granted, ReadWords};
use crate::store::words;
use crate::vault::WordsId;
use crate::vault::primitives::KeyPair;

use super::next_item::{Item, item};
use super::piece::{Desk, DeskError, Piece};

/// The text of a handle, if it is still there and nobody has read it meanwhile.
///
/// # Errors
/// [`DeskError`].
pub fn reopen_item(
    service: &Service,
    granted: &Granted<ReadWords>,
    pair: &KeyPair,
    handle: &str,
) -> Result<Option<Item>, DeskError> {
    let desk = Desk::open(service, granted, pair)?;
    let piece: Piece = desk.named(granted.account(), handle)?;
    let id = WordsId::from_bytes(piece.row);
    let row = service.store.read(|tx| words::find_by_id(tx, desk.vault.id(), &id))?;
    let Some(row) = row else { return Ok(None) };
    let to_read = desk.vault.open_words_to_read(&row, &desk.words)?;
    let part = piece.part.as_ref();
    if to_read.reading().as_ref().is_some_and(|reading| reading.holds(&piece.question, part)) {
        return Ok(None);
    }
    service.note_once_an_hour(granted, Event::TextsRead)?;
    let words = to_read.words().as_ref().filter(|_| to_read.allows(Purpose::Words));
    let text = words.and_then(|words| words.piece(&piece.question, part)).map(str::to_owned);
    text.map(|text| item(service, granted, &desk, (piece, &to_read), &text)).transpose()
}
