//! HPKE (RFC 9180) in base mode, one message at a time: X25519 with HKDF-SHA256, AES-256-GCM.

use std::convert::Infallible;
use std::fmt;

use hpke::aead::AesGcm256;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable as _, Kem as _, OpModeR, OpModeS, Serializable as _};
use zeroize::{Zeroize as _, Zeroizing};

use crate::randomness::Randomness;
use crate::vault::labels::Place;
use crate::vault::secret::{SealError, Secret, Unopenable};

type Kem = X25519HkdfSha256;

/// Bytes that sealing to a public key adds: epoch 4, encapsulated key 32, tag 16.
pub const SEAL_OVERHEAD: usize = 52;

/// A public key: 32 bytes of X25519.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// The key with these bytes. Whether they are a usable point shows when something is sealed.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// A key pair. Its `Debug` shows the public half only; the private half is zeroed when dropped.
#[derive(Clone)]
pub struct KeyPair {
    public: PublicKey,
    private: Secret,
}

impl KeyPair {
    /// A new random pair.
    pub fn random(randomness: &dyn Randomness) -> Self {
        let (private, _) = Kem::gen_keypair_with_rng(&mut Chance(randomness));
        let mut bytes = private.to_bytes();
        let mut secret = Secret::from_bytes([0; 32]);
        secret.as_mut().iter_mut().zip(&bytes).for_each(|(to, from)| *to = *from);
        bytes.zeroize();
        let public = public_of(&private);
        Self { public, private: secret }
    }

    /// The pair of this private key.
    ///
    /// # Errors
    /// [`Unopenable`] if the bytes are no private key.
    pub fn from_private(private: Secret) -> Result<Self, Unopenable> {
        let key = private_key(&private)?;
        Ok(Self { public: public_of(&key), private })
    }

    /// The public half.
    #[must_use]
    pub const fn public(&self) -> &PublicKey {
        &self.public
    }

    /// The private half: only to be sealed for somebody.
    #[must_use]
    pub const fn private(&self) -> &Secret {
        &self.private
    }
}

impl fmt::Debug for KeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyPair").field("public", &self.public).finish_non_exhaustive()
    }
}

fn public_of(private: &<Kem as hpke::Kem>::PrivateKey) -> PublicKey {
    let mut bytes = [0; 32];
    bytes.iter_mut().zip(&Kem::sk_to_pk(private).to_bytes()).for_each(|(to, from)| *to = *from);
    PublicKey(bytes)
}

fn private_key(secret: &Secret) -> Result<<Kem as hpke::Kem>::PrivateKey, Unopenable> {
    <Kem as hpke::Kem>::PrivateKey::from_bytes(secret.as_bytes()).map_err(|_| Unopenable)
}

/// `info = N(l) ‖ c ‖ e ‖ pk`.
fn info(place: &Place, epoch: [u8; 4], public: &PublicKey) -> Vec<u8> {
    [place.label.name().as_slice(), place.consultation(), &epoch, public.as_bytes()].concat()
}

/// `SEAL(pk, e, p, l, c, o) = e(4) ‖ enc(32) ‖ ct`: only the private key opens it, only in its place.
///
/// # Errors
/// [`SealError::WrongKey`] if `public` is no usable key, [`SealError::TooLong`] beyond 64 GiB.
pub fn seal(
    public: &PublicKey,
    epoch: u32,
    plain: &[u8],
    place: &Place,
    randomness: &dyn Randomness,
) -> Result<Vec<u8>, SealError> {
    let epoch = epoch.to_be_bytes();
    let recipient = <Kem as hpke::Kem>::PublicKey::from_bytes(public.as_bytes()).map_err(|_| SealError::WrongKey)?;
    let sealed = hpke::single_shot_seal_with_rng::<AesGcm256, HkdfSha256, Kem>(
        &OpModeS::Base,
        &recipient,
        &info(place, epoch, public),
        plain,
        &place.bytes(),
        &mut Chance(randomness),
    );
    let (encapsulated, sealed) = sealed.map_err(|error| match error {
        hpke::HpkeError::SealError | hpke::HpkeError::MessageLimitReached => SealError::TooLong,
        _ => SealError::WrongKey,
    })?;
    Ok([epoch.as_slice(), &encapsulated.to_bytes(), &sealed].concat())
}

/// The epoch that a SEAL carries in front. Only [`open`] says that it is true.
///
/// # Errors
/// [`Unopenable`] if it is too short to be one.
pub fn epoch_of(sealed: &[u8]) -> Result<u32, Unopenable> {
    sealed.split_first_chunk::<4>().map(|(epoch, _)| u32::from_be_bytes(*epoch)).ok_or(Unopenable)
}

/// Opens what [`seal`] sealed to `pair` for this place; gives the epoch it carries too, which is
/// authenticated.
///
/// # Errors
/// [`Unopenable`].
pub fn open(pair: &KeyPair, sealed: &[u8], place: &Place) -> Result<(u32, Zeroizing<Vec<u8>>), Unopenable> {
    let (epoch, rest) = sealed.split_first_chunk::<4>().ok_or(Unopenable)?;
    let (encapsulated, sealed) = rest.split_first_chunk::<32>().ok_or(Unopenable)?;
    let encapsulated = <Kem as hpke::Kem>::EncappedKey::from_bytes(encapsulated).map_err(|_| Unopenable)?;
    let plain = hpke::single_shot_open::<AesGcm256, HkdfSha256, Kem>(
        &OpModeR::Base,
        &private_key(&pair.private)?,
        &encapsulated,
        &info(place, *epoch, &pair.public),
        sealed,
        &place.bytes(),
    );
    plain.map(|plain| (u32::from_be_bytes(*epoch), Zeroizing::new(plain))).map_err(|_| Unopenable)
}

/// Our source of randomness in the form that the hpke crate asks for.
struct Chance<'a>(&'a dyn Randomness);

impl TryRng for Chance<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_le_bytes(self.0.bytes()))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_le_bytes(self.0.bytes()))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(bytes);
        Ok(())
    }
}

impl TryCryptoRng for Chance<'_> {}

#[cfg(test)]
#[path = "hybrid_tests.rs"]
mod tests;
