//! HKDF-SHA256 and HMAC-SHA256 under labels.

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::vault::labels::Label;
use crate::vault::secret::Secret;

/// `KDF(k, l, ctx) = HKDF-SHA256(salt empty, ikm k, info N(l) ‖ ctx)`, 32 bytes.
#[must_use]
pub fn kdf(key: &[u8], label: Label, context: &[u8]) -> Secret {
    let mut derived = Secret::from_bytes([0; 32]);
    expand(&Hkdf::new(None, key), label, context, derived.as_mut());
    derived
}

/// `KDF` with an output of `N` bytes.
#[must_use]
pub fn kdf_bytes<const N: usize>(key: &[u8], label: Label, context: &[u8]) -> Zeroizing<[u8; N]> {
    let mut derived = Zeroizing::new([0; N]);
    expand(&Hkdf::new(None, key), label, context, derived.as_mut());
    derived
}

fn expand(hkdf: &Hkdf<Sha256>, label: Label, context: &[u8], into: &mut [u8]) {
    let written = hkdf.expand_multi_info(&[&label.name(), context], into);
    // HKDF-SHA256 gives up to 8160 bytes; nothing here asks for more than 32.
    debug_assert!(written.is_ok());
}

/// A pseudo-random key: HKDF-Extract of a salt and a secret, from which many keys are expanded.
pub struct Prk(Hkdf<Sha256>);

impl Prk {
    /// `HKDF-Extract(salt, ikm)`.
    #[must_use]
    pub fn extract(salt: &Secret, ikm: &[u8]) -> Self {
        Self(Hkdf::new(Some(salt.as_bytes()), ikm))
    }

    /// `X(l) = HKDF-Expand(PRK, N(l), 32)`.
    #[must_use]
    pub fn expand(&self, label: Label) -> Secret {
        let mut derived = Secret::from_bytes([0; 32]);
        expand(&self.0, label, &[], derived.as_mut());
        derived
    }
}

/// `MAC(k, l, x) = HMAC-SHA256(k, N(l) ‖ x)`, over the joined `parts`.
#[must_use]
pub fn mac(key: &Secret, label: Label, parts: &[&[u8]]) -> [u8; 32] {
    // HMAC extends a key with zeros to SHA-256's block of 64 bytes; doing so here leaves no error case.
    let mut block = Zeroizing::new([0; 64]);
    block.iter_mut().zip(key.as_bytes()).for_each(|(to, from)| *to = *from);
    let mut hmac = <Hmac<Sha256>>::new((&*block).into());
    hmac.update(&label.name());
    parts.iter().for_each(|part| hmac.update(part));
    hmac.finalize().into_bytes().into()
}

/// Whether `tag` (the first 16 or all 32 bytes of a MAC) fits, in constant time.
#[must_use]
pub fn mac_matches(key: &Secret, label: Label, parts: &[&[u8]], tag: &[u8]) -> bool {
    let expected = mac(key, label, parts);
    let length = if tag.len() == 16 { 16 } else { 32 };
    expected.get(..length).is_some_and(|expected| expected.ct_eq(tag).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::labels;

    /// HMAC-SHA256 by hand from SHA-256, so that MAC and KDF are checked against their definition and
    /// not against themselves.
    fn hmac_by_hand(key: &[u8], message: &[u8]) -> [u8; 32] {
        use sha2::Digest as _;
        let mut block = [0_u8; 64];
        block[..key.len()].copy_from_slice(key);
        let inner = Sha256::new().chain_update(block.map(|b| b ^ 0x36)).chain_update(message).finalize();
        Sha256::new().chain_update(block.map(|b| b ^ 0x5c)).chain_update(inner).finalize().into()
    }

    #[test]
    fn mac_is_hmac_over_name_and_message_b1() {
        let expected = hmac_by_hand(&[5; 32], b"linden/v1/card\0abc");
        assert_eq!(mac(&Secret::from_bytes([5; 32]), labels::CARD, &[b"a", b"bc"]), expected);
    }

    #[test]
    fn kdf_is_hkdf_with_empty_salt_b1() {
        let prk = hmac_by_hand(&[], b"key");
        let expected = hmac_by_hand(&prk, b"linden/v1/issue\0ctx\x01");
        assert_eq!(kdf(b"key", labels::ISSUE, b"ctx").as_bytes(), &expected);
        assert_eq!(kdf_bytes::<15>(b"key", labels::ISSUE, b"ctx").as_slice(), &expected[..15]);
    }

    #[test]
    fn expansion_is_hkdf_expand_of_the_extracted_key_b3() {
        let prk = hmac_by_hand(&[3; 32], b"receipt bytes");
        let expected = hmac_by_hand(&prk, b"linden/v1/id/answers\0\x01");
        let expanded = Prk::extract(&Secret::from_bytes([3; 32]), b"receipt bytes").expand(labels::ID_ANSWERS);
        assert_eq!(expanded.as_bytes(), &expected);
    }

    #[test]
    fn a_tag_of_another_length_never_matches() {
        let key = Secret::from_bytes([1; 32]);
        let tag = mac(&key, labels::EXIT, &[b"x"]);
        assert!(mac_matches(&key, labels::EXIT, &[b"x"], &tag) && mac_matches(&key, labels::EXIT, &[b"x"], &tag[..16]));
        for length in (0..32).filter(|length| *length != 16) {
            assert!(!mac_matches(&key, labels::EXIT, &[b"x"], &tag[..length]));
        }
    }
}
