//! AGG-31: the panel gets only what a second reader has confirmed.

use linden::domain::checked_text::MarkedText;
use linden::domain::reading::ItemId;
use linden::vault::ConsultationVault;
use linden::vault::keys::CheckedPublicKey;
use linden::vault::rows::WordsToRead;

pub fn for_the_panel(
    vault: &ConsultationVault,
    (id, opened): (&ItemId, &WordsToRead),
    text: &MarkedText,
    panel: &CheckedPublicKey,
) {
    let _ = vault.seal_text(id, opened, text, panel); //~
}
