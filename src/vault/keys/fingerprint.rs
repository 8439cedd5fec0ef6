//! Key fingerprints that two people can read to each other.

use std::fmt;

use sha2::{Digest as _, Sha256};

use crate::vault::labels;
use crate::vault::primitives::PublicKey;

const CONSONANTS: &[u8; 16] = b"bdfghjklmnprstvz";
const VOWELS: &[u8; 4] = b"aiou";

/// The fingerprint of a public key: six made-up words of three syllables, such as `bakodu`, which carry
/// 108 bits of `SHA-256(N("fingerprint") ‖ pk)`. Each syllable is 6 bits, most significant first: four
/// choose a consonant of `bdfghjklmnprstvz`, two a vowel of `aiou`; no list is needed and none can
/// change. To find a second key with the same words takes some 2^108 trials.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// Words in a fingerprint.
    pub const WORDS: usize = 6;

    /// The fingerprint of `key`.
    #[must_use]
    pub fn of(key: &PublicKey) -> Self {
        let hash = Sha256::new().chain_update(labels::FINGERPRINT.name()).chain_update(key.as_bytes());
        Self(hash.finalize().into())
    }

    /// The six words.
    #[must_use]
    pub fn words(&self) -> [String; Self::WORDS] {
        let (first, _) = self.0.split_first_chunk::<16>().unwrap_or((&[0; 16], &[]));
        let mut bits = u128::from_be_bytes(*first);
        [(); Self::WORDS].map(|()| {
            let mut word = String::with_capacity(6);
            for _ in 0..3 {
                let syllable = usize::try_from(bits >> 122).unwrap_or_default();
                bits <<= 6;
                word.extend(CONSONANTS.get(syllable >> 2).copied().map(char::from));
                word.extend(VOWELS.get(syllable & 3).copied().map(char::from));
            }
            word
        })
    }

    /// Whether these are the six words, however they are spaced, joined or capitalised.
    #[must_use]
    pub fn is_typed_as(&self, typed: &str) -> bool {
        let letters = typed.chars().filter(char::is_ascii_alphabetic).map(|letter| letter.to_ascii_lowercase());
        let strange =
            typed.chars().any(|one| !one.is_ascii_alphabetic() && !one.is_whitespace() && !",.-".contains(one));
        !strange && letters.eq(self.words().concat().chars())
    }
}

impl fmt::Display for Fingerprint {
    /// The six words, with spaces between them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words().join(" "))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fingerprint({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_six_words_of_three_syllables_and_never_changes() {
        let fingerprint = Fingerprint::of(&PublicKey::from_bytes([1; 32]));
        assert_eq!(fingerprint.to_string().split(' ').count(), 6);
        assert!(fingerprint.words().iter().all(|word| word.len() == 6));
        assert_eq!(fingerprint.to_string(), "tuburi sikapa rojuro kotaru diloka sadudi");
    }

    #[test]
    fn words_are_recognised_as_people_type_them_and_no_other_words_are() {
        let fingerprint = Fingerprint::of(&PublicKey::from_bytes([1; 32]));
        for typed in ["tuburi sikapa rojuro kotaru diloka sadudi", " Tuburi, sikapa,\nrojuro-kotaru  DILOKA sadudi. "] {
            assert!(fingerprint.is_typed_as(typed), "{typed}");
        }
        for typed in ["", "tuburi sikapa rojuro kotaru diloka", "tuburi sikapa rojuro kotaru diloka sadudo", "tuburi1"]
        {
            assert!(!fingerprint.is_typed_as(typed), "{typed}");
        }
    }

    #[test]
    fn the_alphabet_has_no_sound_twice() {
        assert!(CONSONANTS.is_sorted_by(|a, b| a < b) && VOWELS.is_sorted_by(|a, b| a < b));
    }
}
