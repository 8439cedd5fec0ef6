//! Grants: a consultation's private key, sealed to one staff member (B2).

use crate::domain::ids::{AccountId, ConsultationId};
use crate::vault::ConsultationVault;
use crate::vault::labels::{self, Place};
use crate::vault::primitives::{KeyPair, PublicKey, aead_open, aead_seal, kdf, open, seal};
use crate::vault::secret::{SealError, Secret, Unopenable};

use super::staff_keys::{CheckedPublicKey, KeyKind, StaffKey, StoredPublicKey};

impl ConsultationVault {
    /// Makes a new pair of `kind`. The private half lives as long as the returned [`StaffKey`]: grant it
    /// and drop it.
    #[must_use]
    pub fn make_staff_key(&self, kind: KeyKind, epoch: u32) -> (StaffKey, StoredPublicKey) {
        let pair = KeyPair::random(self.randomness());
        let stored = StoredPublicKey::new(self.shred_key(), self.id(), kind, epoch, *pair.public());
        (StaffKey::new(self.id(), kind, epoch, pair), stored)
    }

    /// Checks a stored public key: before each use (B2).
    ///
    /// # Errors
    /// [`Unopenable`] unless this installation made it for this consultation, kind and epoch.
    pub fn check_public_key(&self, stored: &StoredPublicKey) -> Result<CheckedPublicKey, Unopenable> {
        stored.check(self.shred_key(), self.id())
    }

    /// Grants a private key to the holder of `public`, whose fingerprint the granter has confirmed:
    /// `AEAD(KDF(SK, "grant"), SEAL(pk_user, e, sk, "grant/"kind, c, user), A("grant/"kind, c, user))`.
    ///
    /// # Errors
    /// [`SealError::WrongKey`] if the key is of another consultation, or `public` no usable key.
    pub fn grant(&self, key: &StaffKey, user: AccountId, public: &PublicKey) -> Result<Vec<u8>, SealError> {
        if key.consultation() != self.id() {
            return Err(SealError::WrongKey);
        }
        let place = grant_place(key.kind(), self.id(), user);
        let inner = seal(public, key.epoch(), key.private().as_bytes(), &place, self.randomness())?;
        aead_seal(&self.grant_key(), &inner, &place, self.randomness())
    }

    /// Opens a grant with its holder's own pair.
    ///
    /// # Errors
    /// [`Unopenable`] for any other kind, user, consultation or pair.
    pub fn open_grant(
        &self,
        grant: &[u8],
        kind: KeyKind,
        user: AccountId,
        pair: &KeyPair,
    ) -> Result<StaffKey, Unopenable> {
        let place = grant_place(kind, self.id(), user);
        let inner = aead_open(&self.grant_key(), grant, &place)?;
        let (epoch, private) = open(pair, &inner, &place)?;
        let pair = KeyPair::from_private(Secret::from_slice(&private)?)?;
        Ok(StaffKey::new(self.id(), kind, epoch, pair))
    }

    fn grant_key(&self) -> Secret {
        kdf(self.shred_key().as_bytes(), labels::GRANT, &[])
    }
}

fn grant_place(kind: KeyKind, consultation: ConsultationId, user: AccountId) -> Place {
    Place::within(kind.grant_label(), consultation, user.as_bytes())
}
