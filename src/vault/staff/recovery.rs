//! A staff member's private key under the recovery code, and the seed of their second factor (B2).

use zeroize::Zeroizing;

use crate::domain::ids::AccountId;
use crate::domain::recovery_code::RecoveryCode;
use crate::vault::Vault;
use crate::vault::labels::{self, Place};
use crate::vault::primitives::{KeyPair, PublicKey, aead_open, aead_seal, kdf, open, seal};
use crate::vault::secret::{SealError, Secret, Unopenable};

impl Vault {
    /// A new key pair for a staff member. Nobody else ever holds its private half.
    #[must_use]
    pub fn new_user_pair(&self) -> KeyPair {
        KeyPair::random(self.randomness())
    }

    /// A new recovery code, to be printed once.
    #[must_use]
    pub fn new_recovery_code(&self) -> RecoveryCode {
        RecoveryCode::random(self.randomness())
    }

    /// Wraps a private key under the recovery code: 72 bytes, to be stored.
    ///
    /// # Errors
    /// [`SealError::TooLong`], never in practice.
    pub fn wrap_for_recovery(
        &self,
        code: &RecoveryCode,
        user: AccountId,
        pair: &KeyPair,
    ) -> Result<Vec<u8>, SealError> {
        aead_seal(&recovery_key(code), pair.private().as_bytes(), &recovery_place(user), self.randomness())
    }

    /// Unwraps a private key with the recovery code.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn recover(&self, code: &RecoveryCode, user: AccountId, wrapped: &[u8]) -> Result<KeyPair, Unopenable> {
        let private = aead_open(&recovery_key(code), wrapped, &recovery_place(user))?;
        KeyPair::from_private(Secret::from_slice(&private)?)
    }

    /// Seals the seed of a second factor for its holder: `SEAL(pk_user, 0, seed, "totp", 0, user)`.
    ///
    /// # Errors
    /// [`SealError::WrongKey`] if `public` is no usable key.
    pub fn seal_second_factor(&self, public: &PublicKey, user: AccountId, seed: &[u8]) -> Result<Vec<u8>, SealError> {
        seal(public, 0, seed, &Place::outside(labels::TOTP, user.as_bytes()), self.randomness())
    }

    /// Opens the seed of a second factor with its holder's pair.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_second_factor(
        &self,
        pair: &KeyPair,
        user: AccountId,
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, Unopenable> {
        match open(pair, sealed, &Place::outside(labels::TOTP, user.as_bytes()))? {
            (0, seed) => Ok(seed),
            _ => Err(Unopenable),
        }
    }
}

fn recovery_key(code: &RecoveryCode) -> Secret {
    kdf(code.as_bytes(), labels::REC, &[])
}

fn recovery_place(user: AccountId) -> Place {
    Place::outside(labels::WRAP_REC, user.as_bytes())
}
