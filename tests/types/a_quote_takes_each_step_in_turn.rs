//! AGG-33: only what was checked is approved, only what was approved is sealed for everyone, and only words that may be quoted give
//! what is inserted.

use linden::domain::quote::{Approved, Checked, Idea, Proposed, Quote, Wordings};
use linden::domain::reading::ItemId;
use linden::vault::ConsultationVault;
use linden::vault::rows::SealedQuote;

pub fn approved(quote: Quote<Proposed>) -> Quote<Approved> {
    quote.approve() //~
}

pub fn checked(idea: Idea, wordings: Wordings) -> Quote<Checked> {
    Quote { idea, wordings, step: Checked } //~
}

pub fn for_everyone(vault: &ConsultationVault, id: &ItemId, quote: &Quote<Checked>) {
    let _ = vault.seal_approved(id, quote); //~
}

pub fn for_the_panel(vault: &ConsultationVault, id: &ItemId, quote: &Quote<Proposed>, panel: &linden::vault::keys::CheckedPublicKey) {
    let _ = vault.seal_checked(id, quote, panel); //~
}

pub fn inserted(id: ItemId, sealed: Vec<u8>) -> SealedQuote {
    SealedQuote { id, sealed } //~
}
