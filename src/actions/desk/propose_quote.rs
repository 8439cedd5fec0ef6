//! Proposing a quote out of the text that lies on the desk (AGG-33). The text counts as read with it, in the same transaction.

use std::collections::BTreeMap;
use std::fmt;

use crate::actions::acts::trying_again;
use crate::actions::consultation_keys::{row_sizes, still_in_force};
use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::permission::{Granted, ReadWords};
use crate::domain::quote::{Idea, Passage, Quote, Wordings};
use crate::domain::reading::ThemeNumber;
use crate::domain::text::Language;
use crate::store::{StoreError, quotes, words};
use crate::vault::primitives::KeyPair;

use super::piece::{Desk, DeskError};
use super::save_reading::{Handled, Saved, Work, handled, still_closed};

/// The release that quotes stand beside: until later ones exist there is one (DESIGN 8, AGG-15).
pub(super) const RELEASE: u32 = 1;

/// What a reader typed.
#[derive(Clone)]
pub struct TypedQuote {
    /// The theme that the quote stands for, one of those given to the text.
    pub theme: ThemeNumber,
    /// The piece of the text, with `[...]` where a detail is hidden.
    pub passage: String,
    /// What it shall say, in every language of the consultation.
    pub wordings: BTreeMap<Language, String>,
}

impl fmt::Debug for TypedQuote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TypedQuote(…)")
    }
}

impl Drop for TypedQuote {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.passage);
        self.wordings.values_mut().for_each(zeroize::Zeroize::zeroize);
    }
}

/// Saves the themes of one text, and a quote out of it for a second reader.
///
/// # Errors
/// [`DeskError`]; nothing was stored then.
pub fn propose_quote(
    service: &Service,
    granted: &Granted<ReadWords>,
    pair: &KeyPair,
    work: Work<'_>,
    typed: &TypedQuote,
) -> Result<Saved, DeskError> {
    trying_again(
        |error| matches!(error, DeskError::Store(StoreError::Changed)),
        || attempt(service, granted, &Desk::open(service, granted, pair)?, work, typed),
    )
}

fn attempt(
    service: &Service,
    granted: &Granted<ReadWords>,
    desk: &Desk,
    work: Work<'_>,
    typed: &TypedQuote,
) -> Result<Saved, DeskError> {
    let id = desk.vault.id();
    let sealed_to = [desk.figures, desk.words_in_use];
    let Handled { row, to_read, mut reading, piece, hidden, for_panel } =
        match handled(service, granted.account(), desk, work)? {
            Ok(handled) => *handled,
            Err(saved) => return Ok(saved),
        };
    let quote_id = to_read.quote_id(RELEASE).ok_or(DeskError::MayNotBeQuoted)?;
    // Ideas are counted of whole answers (AGG-32): a comment on one paragraph has none.
    if piece.part.is_some() || !work.themes.contains(&typed.theme) {
        return Err(DeskError::NoSuchIdea);
    }
    let original = to_read.words().as_ref().and_then(|words| words.piece(&piece.question, None)).unwrap_or_default();
    // What is hidden at the desk is hidden here too: no piece of it stands in the text any more (AGG-31).
    let passage = Passage::taken_from(&hidden.over(original), &typed.passage).map_err(DeskError::Passage)?;
    let offered = &desk.found.definition().languages;
    let wordings = Wordings::new(offered, &typed.wordings).map_err(|(at, fault)| DeskError::Wording(at, fault))?;
    let idea = Idea { question: piece.question, theme: typed.theme };
    let quote = Quote::propose(idea, wordings, (granted.account(), piece.row), (passage, hidden));
    let sealed = desk.vault.seal_proposed(&to_read, RELEASE, &quote, &desk.words_in_use)?;
    reading.quotes.insert(quote_id);
    let sizes = row_sizes(desk.found.definition());
    let columns = desk.vault.seal_reading(&to_read, &row, &reading, &sizes, &desk.figures)?;
    service.act(granted, Event::QuoteProposed, move |tx| {
        still_in_force(tx, id, &sealed_to)?;
        still_closed(tx, id)?;
        words::update_reading(tx, &row, columns)?;
        if quotes::exists(tx, &quote_id)? {
            return Err(DeskError::QuotedAlready);
        }
        quotes::insert(tx, id, sealed)?;
        Ok(for_panel.map_or(Ok(()), |text| quotes::insert_text(tx, id, text))?)
    })?;
    Ok(Saved::Saved)
}
