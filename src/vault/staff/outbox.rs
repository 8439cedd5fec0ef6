//! Mails that wait to be sent: recipient and text sealed as one, all of one length (D7).

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::ids::MailId;
use crate::vault::Vault;
use crate::vault::labels::{self, Place};
use crate::vault::primitives::{Padded, aead_open, aead_seal, kdf, padded_json, read_json};
use crate::vault::secret::{SealError, Secret, Unopenable};

/// Bytes of a mail before sealing; all have one length, so that none shows what it is about.
const SIZE: usize = 8 * 1024;

impl Vault {
    /// Seals a mail: `AEAD(KDF(K_contact, "outbox"), pad(json, 8 KiB), A("outbox", 0, id))`.
    ///
    /// # Errors
    /// [`SealError::TooLong`] beyond 8 KiB.
    pub fn seal_letter<T: Serialize>(&self, id: MailId, letter: &T) -> Result<Vec<u8>, SealError> {
        let plain = padded_json(letter, SIZE)?;
        aead_seal(&self.outbox_key(), plain.bytes(), &place(id), self.randomness())
    }

    /// Opens a mail.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_letter<T: DeserializeOwned>(&self, id: MailId, sealed: &[u8]) -> Result<T, Unopenable> {
        let plain = aead_open(&self.outbox_key(), sealed, &place(id))?;
        read_json(Padded::check(plain, SIZE)?.content())
    }

    fn outbox_key(&self) -> Secret {
        kdf(self.ring().contact.as_bytes(), labels::OUTBOX, &[])
    }
}

fn place(id: MailId) -> Place {
    Place::outside(labels::OUTBOX, id.as_bytes())
}
