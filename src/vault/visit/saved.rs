//! "Save and come back": the state under the receipt, at one size.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::vault::labels::{self, Place};
use crate::vault::primitives::{Column, Padded, aead_open, aead_seal, padded_json, read_json};
use crate::vault::secret::{SealError, Unopenable};
use crate::vault::{ConsultationVault, ReceiptKeys};

/// Bytes of a saved state before sealing.
const SIZE: usize = 48 * 1024;

impl ConsultationVault {
    /// Seals a state for whoever has the receipt:
    /// `COL(saved_visit, saved, AEAD(S_s, pad(json, 48 KiB), A("saved", c, id_s)))`.
    ///
    /// # Errors
    /// [`SealError::TooLong`] beyond 48 KiB.
    pub fn seal_saved_visit<T: Serialize>(&self, keys: &ReceiptKeys, state: &T) -> Result<Vec<u8>, SealError> {
        let plain = padded_json(state, SIZE)?;
        let inner = aead_seal(&keys.self_saved, plain.bytes(), &self.saved_place(keys), self.randomness())?;
        self.saved_column(keys).seal(&inner, self.randomness())
    }

    /// Opens a saved state.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_saved_visit<T: DeserializeOwned>(&self, keys: &ReceiptKeys, sealed: &[u8]) -> Result<T, Unopenable> {
        let inner = self.saved_column(keys).open(sealed)?;
        let plain = aead_open(&keys.self_saved, &inner, &self.saved_place(keys))?;
        read_json(Padded::check(plain, SIZE)?.content())
    }

    fn saved_place(&self, keys: &ReceiptKeys) -> Place {
        Place::within(labels::SAVED, self.id(), keys.saved_id().as_bytes())
    }

    fn saved_column(&self, keys: &ReceiptKeys) -> Column {
        Column::new(self.shred_key(), labels::OUTER_SAVED, self.id(), keys.saved_id().as_bytes())
    }
}
