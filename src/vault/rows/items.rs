//! What is sealed beside the rows: texts for the panel, the notes of safeguarding concerns, and the true tally of a
//! release (B4).

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::concern::ConcernNote;
use crate::domain::ids::ConcernId;
use crate::domain::reading::ItemId;
use crate::vault::ConsultationVault;
use crate::vault::keys::{CheckedPublicKey, KeyKind, StaffKey};
use crate::vault::labels::{self, Label, Place};
use crate::vault::primitives::{Column, Padded, epoch_of, json_of, read_json};
use crate::vault::secret::{SealError, Unopenable};

/// Items go up in steps of 1 KiB.
pub(super) const ITEM_STEP: usize = 1024;
/// Room for the longest note of a concern: all have one length.
const NOTE_STEP: usize = 4608;
/// Tallies go up in steps of 4 KiB.
const TALLY_STEP: usize = 4096;

/// Something sealed to one kind of staff key, in a column of its own.
pub(super) struct Sealing<'a> {
    pub(super) vault: &'a ConsultationVault,
    pub(super) kind: KeyKind,
    pub(super) label: Label,
    pub(super) outer: Label,
    pub(super) owner: &'a [u8],
    pub(super) step: usize,
}

impl Sealing<'_> {
    fn place(&self) -> Place {
        Place::within(self.label, self.vault.id(), self.owner)
    }

    pub(super) fn column(&self) -> Column {
        Column::new(self.vault.shred_key(), self.outer, self.vault.id(), self.owner)
    }

    pub(super) fn seal<T: Serialize>(&self, content: &T, key: &CheckedPublicKey) -> Result<Vec<u8>, SealError> {
        let plain = Padded::to_next(&json_of(content)?, self.step)?;
        let inner = key.seal(self.kind, plain.bytes(), &self.place(), self.vault.randomness())?;
        self.column().seal(&inner, self.vault.randomness())
    }

    pub(super) fn open<T: DeserializeOwned>(&self, sealed: &[u8], key: &StaffKey) -> Result<T, Unopenable> {
        let inner = self.column().open(sealed)?;
        read_json(Padded::check_any(key.open(self.kind, &inner, &self.place())?)?.content())
    }

    pub(super) fn epoch(&self, sealed: &[u8]) -> Result<u32, Unopenable> {
        epoch_of(&self.column().open(sealed)?)
    }

    pub(super) fn rotate(&self, sealed: &[u8], old: &StaffKey, new: &CheckedPublicKey) -> Result<Vec<u8>, SealError> {
        let inner = self.column().open(sealed).map_err(|_| SealError::WrongKey)?;
        let plain = old.open(self.kind, &inner, &self.place()).map_err(|_| SealError::WrongKey)?;
        let inner = new.seal(self.kind, &plain, &self.place(), self.vault.randomness())?;
        self.column().seal(&inner, self.vault.randomness())
    }
}

impl ConsultationVault {
    pub(super) fn item<'a>(&'a self, id: &'a ItemId) -> Sealing<'a> {
        let (kind, label, outer) = (KeyKind::Panel, labels::ITEM, labels::OUTER_ITEM);
        Sealing { vault: self, kind, label, outer, owner: id.as_bytes(), step: ITEM_STEP }
    }

    fn tally<'a>(&'a self, number: &'a [u8; 4]) -> Sealing<'a> {
        let (kind, label, outer) = (KeyKind::Figures, labels::TALLY, labels::OUTER_TALLY);
        Sealing { vault: self, kind, label, outer, owner: number, step: TALLY_STEP }
    }

    fn concern<'a>(&'a self, id: &'a ConcernId) -> Sealing<'a> {
        let (kind, label, outer) = (KeyKind::Words, labels::CONCERN, labels::OUTER_CONCERN);
        Sealing { vault: self, kind, label, outer, owner: id.as_bytes(), step: NOTE_STEP }
    }

    /// Seals the note of a concern for readers:
    /// `COL(concern, SEAL(pk_words, e, pad(·, 4608), "concern", c, concern))`.
    ///
    /// # Errors
    /// [`SealError::WrongKey`] if `words` is no words key of this consultation.
    pub fn seal_concern(
        &self,
        id: &ConcernId,
        note: &ConcernNote,
        words: &CheckedPublicKey,
    ) -> Result<Vec<u8>, SealError> {
        self.concern(id).seal(note, words)
    }

    /// Opens the note of a concern with the words key.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_concern(&self, id: &ConcernId, sealed: &[u8], words: &StaffKey) -> Result<ConcernNote, Unopenable> {
        self.concern(id).open(sealed, words)
    }

    /// The note of a concern sealed to another pair of the words kind.
    ///
    /// # Errors
    /// [`SealError::WrongKey`] if it does not open with `old`, or `new` is no words key.
    pub fn rotate_concern(
        &self,
        id: &ConcernId,
        sealed: &[u8],
        old: &StaffKey,
        new: &CheckedPublicKey,
    ) -> Result<Vec<u8>, SealError> {
        self.concern(id).rotate(sealed, old, new)
    }

    /// Seals a text for the panel: `COL(item, SEAL(pk_panel, e, pad(·, next 1 KiB), "item", c, item))`.
    ///
    /// # Errors
    /// [`SealError::WrongKey`] if `panel` is no panel key of this consultation.
    pub fn seal_item<T: Serialize>(
        &self,
        id: &ItemId,
        content: &T,
        panel: &CheckedPublicKey,
    ) -> Result<Vec<u8>, SealError> {
        self.item(id).seal(content, panel)
    }

    /// Opens a text with the panel key.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_item<T: DeserializeOwned>(
        &self,
        id: &ItemId,
        sealed: &[u8],
        panel: &StaffKey,
    ) -> Result<T, Unopenable> {
        self.item(id).open(sealed, panel)
    }

    /// The item sealed to another pair of the panel kind.
    ///
    /// # Errors
    /// [`SealError::WrongKey`] if it does not open with `old`, or `new` is no panel key.
    pub fn rotate_item(
        &self,
        id: &ItemId,
        sealed: &[u8],
        old: &StaffKey,
        new: &CheckedPublicKey,
    ) -> Result<Vec<u8>, SealError> {
        self.item(id).rotate(sealed, old, new)
    }

    /// Seals the true tally of release `number`: `COL(tally, SEAL(pk_figures, e, pad(·, next 4 KiB), "tally", c, number))`.
    ///
    /// # Errors
    /// [`SealError::WrongKey`] if `figures` is no figures key of this consultation.
    pub fn seal_tally<T: Serialize>(
        &self,
        number: u32,
        content: &T,
        figures: &CheckedPublicKey,
    ) -> Result<Vec<u8>, SealError> {
        self.tally(&number.to_be_bytes()).seal(content, figures)
    }

    /// Opens the true tally of release `number`.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_tally<T: DeserializeOwned>(
        &self,
        number: u32,
        sealed: &[u8],
        figures: &StaffKey,
    ) -> Result<T, Unopenable> {
        self.tally(&number.to_be_bytes()).open(sealed, figures)
    }

    /// The tally sealed to another pair of the figures kind.
    ///
    /// # Errors
    /// [`SealError::WrongKey`] if it does not open with `old`, or `new` is no figures key.
    pub fn rotate_tally(
        &self,
        number: u32,
        sealed: &[u8],
        old: &StaffKey,
        new: &CheckedPublicKey,
    ) -> Result<Vec<u8>, SealError> {
        self.tally(&number.to_be_bytes()).rotate(sealed, old, new)
    }

    /// The epoch that the note of a concern is sealed in.
    ///
    /// # Errors
    /// [`Unopenable`] if its outer layer is not whole.
    pub fn epoch_of_concern(&self, id: &ConcernId, sealed: &[u8]) -> Result<u32, Unopenable> {
        self.concern(id).epoch(sealed)
    }

    /// The epoch that a text for the panel is sealed in.
    ///
    /// # Errors
    /// [`Unopenable`] if its outer layer is not whole.
    pub fn epoch_of_item(&self, id: &ItemId, sealed: &[u8]) -> Result<u32, Unopenable> {
        self.item(id).epoch(sealed)
    }

    /// The epoch that the true tally of a release is sealed in.
    ///
    /// # Errors
    /// [`Unopenable`] if its outer layer is not whole.
    pub fn epoch_of_tally(&self, number: u32, sealed: &[u8]) -> Result<u32, Unopenable> {
        self.tally(&number.to_be_bytes()).epoch(sealed)
    }
}
