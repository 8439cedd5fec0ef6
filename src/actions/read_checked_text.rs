//! The panel reads what people wrote for it (C6): one text at a time, with its details hidden by one reader and confirmed by another,
//! and nothing of its writer beside it (AGG-30, AGG-35). It ends with the publication: the texts are erased with it.

use std::fmt;

use crate::actions::consultation_keys::held_key;
use crate::actions::quotes::judge_quotes::{JudgeError, in_time};
use crate::actions::service::Service;
use crate::domain::audit::Event;
use crate::domain::checked_text::CheckedText;
use crate::domain::permission::{ApproveForPanel, Granted};
use crate::domain::quote::Step;
use crate::store::quotes;
use crate::vault::keys::KeyKind;
use crate::vault::primitives::KeyPair;

/// A text before the panel.
pub struct TextForPanel {
    /// Names its place, to go on from. Of use to this person only.
    pub handle: String,
    /// The text.
    pub text: CheckedText,
}

impl fmt::Debug for TextForPanel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TextForPanel(…)")
    }
}

/// The text that comes after the one of `handle`, or the first; none after the last. They lie by ids that are as good as random, so
/// that two texts of one person do not follow each other.
///
/// # Errors
/// [`JudgeError`].
pub fn next_checked_text(
    service: &Service,
    granted: &Granted<ApproveForPanel>,
    pair: &KeyPair,
    handle: Option<&str>,
) -> Result<Option<TextForPanel>, JudgeError> {
    let id = granted.consultation();
    let vault = service.vault.for_consultation(id)?;
    let after: Option<[u8; 16]> = match handle {
        Some(handle) => Some(vault.open_handle(granted.account(), handle).map_err(|_| JudgeError::UnknownHandle)?),
        None => None,
    };
    let after = after.as_ref().map_or(&[][..], |after| after.as_slice());
    let (panel, next) = service.store.read(|tx| {
        in_time(tx, id)?;
        let panel = held_key(tx, &vault, KeyKind::Panel, granted.account(), pair)?;
        Ok::<_, JudgeError>((panel, quotes::list_after(tx, (id, Step::Text), after, 1)?))
    })?;
    let (panel, Some(stored)) = (panel?, next.into_iter().next()) else { return Ok(None) };
    let text = vault.open_text(&stored.id, &stored.sealed, &panel)?;
    service.note_once_an_hour(granted, Event::TextsRead)?;
    let handle = vault.seal_handle(granted.account(), stored.id.as_bytes())?;
    Ok(Some(TextForPanel { handle, text }))
}
