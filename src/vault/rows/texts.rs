//! Whole texts on their way to the panel (C6, SECURITY B4, decision 0061): under the readers' key until two of them agree on what is
//! hidden, then as an item under the panel's.

use std::fmt;

use super::items::{ITEM_STEP, Sealing};
use super::reader::WordsToRead;
use crate::domain::checked_text::{CheckedText, MarkedText};
use crate::domain::consent::Purpose;
use crate::domain::reading::ItemId;
use crate::vault::ConsultationVault;
use crate::vault::keys::{CheckedPublicKey, KeyKind, StaffKey};
use crate::vault::labels;
use crate::vault::secret::{SealError, Unopenable};

/// A text that may be inserted. Only words whose writer agreed that the panel may read them give one (D5).
pub struct SealedText {
    id: ItemId,
    sealed: Vec<u8>,
}

impl SealedText {
    /// Its id, and what is sealed.
    #[must_use]
    pub fn into_parts(self) -> (ItemId, Vec<u8>) {
        (self.id, self.sealed)
    }

    /// Its id.
    #[must_use]
    pub const fn id(&self) -> ItemId {
        self.id
    }
}

impl fmt::Debug for SealedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealedText(…)")
    }
}

impl ConsultationVault {
    fn marked<'a>(&'a self, id: &'a ItemId) -> Sealing<'a> {
        let (kind, label, outer) = (KeyKind::Words, labels::MARKED, labels::OUTER_MARKED);
        Sealing { vault: self, kind, label, outer, owner: id.as_bytes(), step: ITEM_STEP }
    }

    /// Seals what a reader hid: `COL(marked, SEAL(pk_words, e, pad(·, next 1 KiB), "marked", c, id))`. The only way to [`SealedText`].
    ///
    /// # Errors
    /// [`SealError::NotCovered`] without C6; [`SealError::WrongKey`] if `words` is no words key of this consultation.
    pub fn seal_marked(
        &self,
        opened: &WordsToRead,
        text: &MarkedText,
        words: &CheckedPublicKey,
    ) -> Result<SealedText, SealError> {
        let id = opened.text_id().ok_or(SealError::NotCovered)?;
        let sealed = self.marked(&id).seal(text, words)?;
        Ok(SealedText { id, sealed })
    }

    /// Seals what a second reader hid instead, under the same id.
    ///
    /// # Errors
    /// [`SealError::NotCovered`] without C6; [`SealError::WrongKey`] if `words` is no words key of this consultation.
    pub fn reseal_marked(
        &self,
        id: &ItemId,
        opened: &WordsToRead,
        text: &MarkedText,
        words: &CheckedPublicKey,
    ) -> Result<Vec<u8>, SealError> {
        covered(opened)?;
        self.marked(id).seal(text, words)
    }

    /// Opens what a reader hid with the words key.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_marked(&self, id: &ItemId, sealed: &[u8], words: &StaffKey) -> Result<MarkedText, Unopenable> {
        self.marked(id).open(sealed, words)
    }

    /// What a reader hid, sealed to another pair of the words kind.
    ///
    /// # Errors
    /// [`SealError::WrongKey`] if it does not open with `old`, or `new` is no words key.
    pub fn rotate_marked(
        &self,
        id: &ItemId,
        sealed: &[u8],
        old: &StaffKey,
        new: &CheckedPublicKey,
    ) -> Result<Vec<u8>, SealError> {
        self.marked(id).rotate(sealed, old, new)
    }

    /// The epoch that it is sealed in.
    ///
    /// # Errors
    /// [`Unopenable`] if its outer layer is not whole.
    pub fn epoch_of_marked(&self, id: &ItemId, sealed: &[u8]) -> Result<u32, Unopenable> {
        self.marked(id).epoch(sealed)
    }

    /// Seals a text that two readers agree on for the panel, as an item (B4).
    ///
    /// # Errors
    /// [`SealError::NotCovered`] without C6; [`SealError::WrongKey`] if `panel` is no panel key of this consultation.
    pub fn seal_text(
        &self,
        id: &ItemId,
        opened: &WordsToRead,
        text: &CheckedText,
        panel: &CheckedPublicKey,
    ) -> Result<Vec<u8>, SealError> {
        covered(opened)?;
        self.seal_item(id, text, panel)
    }

    /// Opens a text with the panel key.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_text(&self, id: &ItemId, sealed: &[u8], panel: &StaffKey) -> Result<CheckedText, Unopenable> {
        self.open_item(id, sealed, panel)
    }
}

fn covered(opened: &WordsToRead) -> Result<(), SealError> {
    let agreed = opened.allows(Purpose::Words) && opened.allows(Purpose::Panel);
    if agreed { Ok(()) } else { Err(SealError::NotCovered) }
}
