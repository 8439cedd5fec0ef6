//! XChaCha20-Poly1305 with a random nonce, and the outer layer of every sealed column.

use linden_cipher::{decrypt, encrypt};
use zeroize::Zeroizing;

use super::derive::kdf;
use crate::domain::ids::ConsultationId;
use crate::randomness::Randomness;
use crate::vault::labels::{self, Label, Place};
use crate::vault::secret::{SealError, Secret, Unopenable};

/// Bytes that sealing adds: a nonce of 24 and a tag of 16.
pub const AEAD_OVERHEAD: usize = 40;

/// Bytes that the outer layer of a column adds: a version byte and [`AEAD_OVERHEAD`].
pub const COLUMN_OVERHEAD: usize = AEAD_OVERHEAD + 1;

const NONCE: usize = 24;
const VERSION: u8 = 1;

/// `AEAD(k, p, a) = nonce(24 random) ‖ XChaCha20-Poly1305`, bound to `place`.
///
/// # Errors
/// [`SealError::TooLong`] beyond 256 GiB.
pub fn aead_seal(key: &Secret, plain: &[u8], place: &Place, randomness: &dyn Randomness) -> Result<Vec<u8>, SealError> {
    let nonce: [u8; NONCE] = randomness.bytes();
    let sealed = encrypt(key.as_bytes(), &nonce, plain, &place.bytes()).map_err(|_| SealError::TooLong)?;
    Ok([nonce.as_slice(), &sealed].concat())
}

/// Opens what [`aead_seal`] sealed for this key and place.
///
/// # Errors
/// [`Unopenable`].
pub fn aead_open(key: &Secret, sealed: &[u8], place: &Place) -> Result<Zeroizing<Vec<u8>>, Unopenable> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>().ok_or(Unopenable)?;
    decrypt(key.as_bytes(), nonce, sealed, &place.bytes()).map(Zeroizing::new).map_err(|_| Unopenable)
}

/// The outer layer of one sealed column of one row: `0x01 ‖ AEAD(KDF(SK, "outer"), x, A(…))`. Without the
/// consultation's shred key nothing inside can even be tried.
pub struct Column {
    key: Secret,
    place: Place,
}

impl Column {
    /// The column named by `label` in the row `owner` of `consultation`, under the shred key.
    #[must_use]
    pub fn new(shred_key: &Secret, label: Label, consultation: ConsultationId, owner: &[u8]) -> Self {
        let key = kdf(shred_key.as_bytes(), labels::OUTER, &[]);
        Self { key, place: Place::within(label, consultation, owner) }
    }

    /// Puts the outer layer around `inner`.
    ///
    /// # Errors
    /// [`SealError::TooLong`], never in practice.
    pub fn seal(&self, inner: &[u8], randomness: &dyn Randomness) -> Result<Vec<u8>, SealError> {
        let sealed = aead_seal(&self.key, inner, &self.place, randomness)?;
        Ok([&[VERSION], sealed.as_slice()].concat())
    }

    /// Takes the outer layer off.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unopenable> {
        match sealed.split_first() {
            Some((&VERSION, sealed)) => aead_open(&self.key, sealed, &self.place),
            _ => Err(Unopenable),
        }
    }
}
