//! AGG-33: nobody writes down that a quote was checked, and only words that may be quoted give what is inserted.

use linden::domain::quote::{Checked, Idea, Quote, Wordings};
use linden::domain::reading::ItemId;
use linden::vault::rows::SealedQuote;

pub fn checked(idea: Idea, wordings: Wordings) -> Quote<Checked> {
    Quote { idea, wordings, step: Checked } //~
}

pub fn inserted(id: ItemId, sealed: Vec<u8>) -> SealedQuote {
    SealedQuote { id, sealed } //~
}
