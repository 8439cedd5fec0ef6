//! The signature of releases: Ed25519 over the artefact's bytes (D6, DESIGN 8).

use std::fmt;

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};

use crate::vault::secret::{Secret, Unopenable};

/// A detached signature: 64 raw bytes, the content of `.sig`.
pub type ReleaseSignature = [u8; 64];

/// The key pair of `sign.key`. It signs release bytes only. Its private half is zeroed when dropped.
#[derive(Clone)]
pub struct SigningPair(SigningKey);

impl SigningPair {
    /// The pair of this private key.
    #[must_use]
    pub fn from_secret(key: &Secret) -> Self {
        Self(SigningKey::from_bytes(key.as_bytes()))
    }

    /// Signs the bytes of a release artefact.
    #[must_use]
    pub fn sign_release(&self, artefact: &[u8]) -> ReleaseSignature {
        self.0.sign(artefact).to_bytes()
    }

    /// The public half, which stands in the artefact.
    #[must_use]
    pub fn verifier(&self) -> ReleaseVerifier {
        ReleaseVerifier(self.0.verifying_key())
    }
}

impl fmt::Debug for SigningPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningPair(…)")
    }
}

/// Whoever holds the public key can check a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseVerifier(VerifyingKey);

impl ReleaseVerifier {
    /// The verifier of a public key: 32 bytes.
    ///
    /// # Errors
    /// [`Unopenable`] if the bytes are no key.
    pub fn from_bytes(key: &[u8; 32]) -> Result<Self, Unopenable> {
        VerifyingKey::from_bytes(key).map(Self).map_err(|_| Unopenable)
    }

    /// The 32 bytes of the public key.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// Checks a signature, strictly: no weak keys, no second form of the same signature.
    ///
    /// # Errors
    /// [`Unopenable`] if it does not fit.
    pub fn verify_release(&self, artefact: &[u8], signature: &ReleaseSignature) -> Result<(), Unopenable> {
        self.0.verify_strict(artefact, &Signature::from_bytes(signature)).map_err(|_| Unopenable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_fits_its_bytes_and_no_others() {
        let pair = SigningPair::from_secret(&Secret::from_bytes([6; 32]));
        let signature = pair.sign_release(b"artefact");
        let verifier = ReleaseVerifier::from_bytes(pair.verifier().as_bytes()).unwrap();
        assert_eq!(verifier.verify_release(b"artefact", &signature), Ok(()));
        assert_eq!(verifier.verify_release(b"artefacT", &signature), Err(Unopenable));
        let mut changed = signature;
        changed[0] ^= 1;
        assert_eq!(verifier.verify_release(b"artefact", &changed), Err(Unopenable));
    }

    #[test]
    fn the_first_vector_of_rfc_8032_holds() {
        let hex = |text: &str| data_encoding::HEXLOWER.decode(text.as_bytes()).unwrap();
        let secret = hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        let pair = SigningPair::from_secret(&Secret::from_slice(&secret).unwrap());
        let public = hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assert_eq!(pair.verifier().as_bytes().as_slice(), public);
        let signature = concat!(
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b",
            "d25bf5f0595bbe24655141438e7a100b"
        );
        assert_eq!(pair.sign_release(b"").as_slice(), hex(signature));
    }
}
