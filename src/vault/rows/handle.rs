//! Handles: how a reader's page names a text without naming its row (DESIGN 8, "Reader").

use data_encoding::BASE64URL_NOPAD;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::ids::AccountId;
use crate::vault::ConsultationVault;
use crate::vault::labels::{self, Place};
use crate::vault::primitives::{Padded, aead_open, aead_seal, json_of, kdf, read_json};
use crate::vault::secret::{SealError, Secret, Unopenable};

/// Bytes of a handle before sealing: all handles have one length.
const SIZE: usize = 256;

impl ConsultationVault {
    /// Seals what a reader's page carries: `AEAD(KDF(SK, "handle"), pad(json, 256), A("desk", c, user))`, base64url. New
    /// each time, so that two handles of one row have nothing in common; of use to this reader only.
    ///
    /// # Errors
    /// [`SealError::TooLong`], never in practice.
    pub fn seal_handle<T: Serialize>(&self, reader: AccountId, content: &T) -> Result<String, SealError> {
        let plain = Padded::new(&json_of(content)?, SIZE)?;
        let sealed = aead_seal(&self.handle_key(), plain.bytes(), &self.desk(reader), self.randomness())?;
        Ok(BASE64URL_NOPAD.encode(&sealed))
    }

    /// Opens what this reader's page carried.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_handle<T: DeserializeOwned>(&self, reader: AccountId, handle: &str) -> Result<T, Unopenable> {
        let sealed = BASE64URL_NOPAD.decode(handle.as_bytes()).map_err(|_| Unopenable)?;
        let plain = aead_open(&self.handle_key(), &sealed, &self.desk(reader))?;
        read_json(Padded::check(plain, SIZE)?.content())
    }

    fn handle_key(&self) -> Secret {
        kdf(self.shred_key().as_bytes(), labels::HANDLE, &[])
    }

    fn desk(&self, reader: AccountId) -> Place {
        Place::within(labels::DESK, self.id(), reader.as_bytes())
    }
}

/// `#[serde(with = "in_letters")]`: the id of a row in base64url. As a list of numbers, which is how JSON has it, two fill a handle.
pub mod in_letters {
    use data_encoding::BASE64URL_NOPAD;
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

    /// Writes it.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(bytes: &[u8; 32], to: S) -> Result<S::Ok, S::Error> {
        BASE64URL_NOPAD.encode(bytes).serialize(to)
    }

    /// Reads it.
    ///
    /// # Errors
    /// If it is none.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<[u8; 32], D::Error> {
        let bytes = BASE64URL_NOPAD.decode(String::deserialize(from)?.as_bytes()).map_err(D::Error::custom)?;
        bytes.try_into().map_err(|_| D::Error::custom("32 bytes"))
    }
}
