//! AGG-33: only what was checked is approved, only what was approved is sealed for everyone, and the panel gets only what was checked.

use linden::domain::quote::{Approved, Checked, Proposed, Quote};
use linden::domain::reading::ItemId;
use linden::vault::ConsultationVault;
use linden::vault::keys::CheckedPublicKey;

pub fn approved(quote: Quote<Proposed>) -> Quote<Approved> {
    quote.approve() //~
}

pub fn for_everyone(vault: &ConsultationVault, id: &ItemId, quote: &Quote<Checked>) {
    let _ = vault.seal_approved(id, quote); //~
}

pub fn for_the_panel(vault: &ConsultationVault, id: &ItemId, quote: &Quote<Proposed>, panel: &CheckedPublicKey) {
    let _ = vault.seal_checked(id, quote, panel); //~
}
