//! Quotes, each under the key of those whose turn it is (SECURITY B4, decision 0059): readers', then the panel's, and once it is
//! approved, the consultation's own, for it is meant for everyone. What lies under one opens under no other.

use std::fmt;

use super::items::{ITEM_STEP, Sealing};
use super::reader::WordsToRead;
use crate::domain::quote::{Approved, Checked, Proposed, Quote};
use crate::domain::reading::ItemId;
use crate::vault::ConsultationVault;
use crate::vault::keys::{CheckedPublicKey, KeyKind, StaffKey};
use crate::vault::labels;
use crate::vault::primitives::{Column, Padded, json_of, read_json};
use crate::vault::secret::{SealError, Unopenable};

/// A quote that may be inserted. Only words whose writer agreed to be quoted give one (D5, AGG-33).
pub struct SealedQuote {
    id: ItemId,
    sealed: Vec<u8>,
}

impl SealedQuote {
    /// Its id, and what is sealed.
    #[must_use]
    pub fn into_parts(self) -> (ItemId, Vec<u8>) {
        (self.id, self.sealed)
    }

    /// Its id: the one that this person's quote has in this release.
    #[must_use]
    pub const fn id(&self) -> ItemId {
        self.id
    }
}

impl fmt::Debug for SealedQuote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealedQuote(…)")
    }
}

impl ConsultationVault {
    fn proposed<'a>(&'a self, id: &'a ItemId) -> Sealing<'a> {
        let (kind, label, outer) = (KeyKind::Words, labels::QUOTE, labels::OUTER_QUOTE);
        Sealing { vault: self, kind, label, outer, owner: id.as_bytes(), step: ITEM_STEP }
    }

    fn approved(&self, id: &ItemId) -> Column {
        Column::new(self.shred_key(), labels::OUTER_QUOTE_APPROVED, self.id(), id.as_bytes())
    }

    /// Seals what a reader proposes: `COL(proposed, SEAL(pk_words, e, pad(·, next 1 KiB), "quote", c, id))`. The only way to
    /// [`SealedQuote`].
    ///
    /// # Errors
    /// [`SealError::NotCovered`] without C3; [`SealError::WrongKey`] if `words` is no words key of this consultation.
    pub fn seal_proposed(
        &self,
        opened: &WordsToRead,
        release: u32,
        quote: &Quote<Proposed>,
        words: &CheckedPublicKey,
    ) -> Result<SealedQuote, SealError> {
        let id = opened.quote_id(release).ok_or(SealError::NotCovered)?;
        let sealed = self.proposed(&id).seal(quote, words)?;
        Ok(SealedQuote { id, sealed })
    }

    /// Opens what was proposed with the words key.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_proposed(&self, id: &ItemId, sealed: &[u8], words: &StaffKey) -> Result<Quote<Proposed>, Unopenable> {
        self.proposed(id).open(sealed, words)
    }

    /// What was proposed, sealed to another pair of the words kind.
    ///
    /// # Errors
    /// [`SealError::WrongKey`] if it does not open with `old`, or `new` is no words key.
    pub fn rotate_proposed(
        &self,
        id: &ItemId,
        sealed: &[u8],
        old: &StaffKey,
        new: &CheckedPublicKey,
    ) -> Result<Vec<u8>, SealError> {
        self.proposed(id).rotate(sealed, old, new)
    }

    /// The epoch that a proposal is sealed in.
    ///
    /// # Errors
    /// [`Unopenable`] if its outer layer is not whole.
    pub fn epoch_of_proposed(&self, id: &ItemId, sealed: &[u8]) -> Result<u32, Unopenable> {
        self.proposed(id).epoch(sealed)
    }

    /// Seals what two readers have checked for the panel, as an item (B4).
    ///
    /// # Errors
    /// [`SealError::WrongKey`] if `panel` is no panel key of this consultation.
    pub fn seal_checked(
        &self,
        id: &ItemId,
        quote: &Quote<Checked>,
        panel: &CheckedPublicKey,
    ) -> Result<Vec<u8>, SealError> {
        self.seal_item(id, quote, panel)
    }

    /// Opens what was checked with the panel key.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_checked(&self, id: &ItemId, sealed: &[u8], panel: &StaffKey) -> Result<Quote<Checked>, Unopenable> {
        self.open_item(id, sealed, panel)
    }

    /// Seals what the panel approved under the consultation's own key: `COL(approved, pad(·, next 1 KiB))`. It is read without
    /// anybody's sign-in, and ends with that key.
    ///
    /// # Errors
    /// [`SealError`], never in practice.
    pub fn seal_approved(&self, id: &ItemId, quote: &Quote<Approved>) -> Result<Vec<u8>, SealError> {
        let plain = Padded::to_next(&json_of(quote)?, ITEM_STEP)?;
        self.approved(id).seal(plain.bytes(), self.randomness())
    }

    /// Opens what the panel approved.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_approved(&self, id: &ItemId, sealed: &[u8]) -> Result<Quote<Approved>, Unopenable> {
        read_json(Padded::check_any(self.approved(id).open(sealed)?)?.content())
    }
}
