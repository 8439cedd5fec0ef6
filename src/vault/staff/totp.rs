//! Six digits from an authenticator app (ACC-4): RFC 6238 with HMAC-SHA-1, steps of 30 seconds, which every app knows.
//! What is stored of a seed is sealed to its holder's own key ([`Vault::seal_second_factor`]).

use std::fmt;

use chrono::{DateTime, Utc};
use data_encoding::{BASE32_NOPAD, BASE64URL_NOPAD, HEXUPPER};
use subtle::ConstantTimeEq as _;
use totp_rs::{Builder, Totp};
use zeroize::Zeroizing;

use crate::domain::ids::AccountId;
use crate::domain::second_factor::FactorCode;
use crate::randomness::Randomness;
use crate::vault::Vault;
use crate::vault::primitives::{KeyPair, PublicKey};
use crate::vault::secret::{SealError, Unopenable};

/// Seconds of a step.
pub const STEP: u64 = 30;

/// The step that a moment lies in.
#[must_use]
pub fn step_at(now: DateTime<Utc>) -> u64 {
    u64::try_from(now.timestamp()).unwrap_or_default() / STEP
}

/// The seed of a second factor: 160 random bits. Its `Debug` shows nothing.
pub struct FactorSeed(Zeroizing<[u8; Self::BYTES]>);

impl FactorSeed {
    /// Bytes of a seed.
    pub const BYTES: usize = 20;

    /// A new random seed.
    pub fn random(randomness: &dyn Randomness) -> Self {
        Self(Zeroizing::new(randomness.bytes()))
    }

    /// The seed with these bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; Self::BYTES]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The seed in the letters that apps take: 32 characters of base 32.
    #[must_use]
    pub fn letters(&self) -> Zeroizing<String> {
        Zeroizing::new(BASE32_NOPAD.encode(&*self.0))
    }

    /// What the square code holds: the account is named by its mail address, so that an app with several keeps them apart.
    #[must_use]
    pub fn address(&self, mail: &str) -> Zeroizing<String> {
        let mut named = String::new();
        for byte in mail.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                named.push(char::from(byte));
            } else {
                named.push('%');
                named.push_str(&HEXUPPER.encode(&[byte]));
            }
        }
        Zeroizing::new(format!("otpauth://totp/Linden:{named}?secret={}&issuer=Linden", *self.letters()))
    }

    /// The code of a step.
    #[must_use]
    pub fn code(&self, step: u64) -> String {
        self.totp().generate(step.saturating_mul(STEP)).to_string()
    }

    /// The step whose code this is: the current one or the one before. Both are compared, whichever fits.
    #[must_use]
    pub fn step_of(&self, code: &FactorCode, now: DateTime<Utc>) -> Option<u64> {
        let current = step_at(now);
        let fits = |step| bool::from(self.code(step).as_bytes().ct_eq(code.as_bytes()));
        let (before, is_before) = (current.saturating_sub(1), fits(current.saturating_sub(1)));
        if fits(current) { Some(current) } else { is_before.then_some(before) }
    }

    fn totp(&self) -> Totp {
        Builder::new().with_secret(*self.0).build_noncompliant()
    }
}

impl fmt::Debug for FactorSeed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FactorSeed(…)")
    }
}

impl Vault {
    /// A new seed.
    #[must_use]
    pub fn new_factor_seed(&self) -> FactorSeed {
        FactorSeed::random(self.randomness())
    }

    /// A seed that is being set up, for the page to carry until a first code confirms it: sealed to its holder.
    ///
    /// # Errors
    /// [`SealError::WrongKey`] if `public` is no usable key.
    pub fn carry_factor_seed(
        &self,
        public: &PublicKey,
        user: AccountId,
        seed: &FactorSeed,
    ) -> Result<String, SealError> {
        Ok(BASE64URL_NOPAD.encode(&self.seal_factor_seed(public, user, seed)?))
    }

    /// The seed that a page carried.
    ///
    /// # Errors
    /// [`Unopenable`] for anything else.
    pub fn carried_factor_seed(
        &self,
        pair: &KeyPair,
        user: AccountId,
        carried: &str,
    ) -> Result<FactorSeed, Unopenable> {
        let sealed = BASE64URL_NOPAD.decode(carried.as_bytes()).map_err(|_| Unopenable)?;
        self.open_factor_seed(pair, user, &sealed)
    }

    /// Seals a seed for its holder, to be stored.
    ///
    /// # Errors
    /// [`SealError::WrongKey`] if `public` is no usable key.
    pub fn seal_factor_seed(
        &self,
        public: &PublicKey,
        user: AccountId,
        seed: &FactorSeed,
    ) -> Result<Vec<u8>, SealError> {
        self.seal_second_factor(public, user, &*seed.0)
    }

    /// Opens a stored seed with its holder's pair.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_factor_seed(&self, pair: &KeyPair, user: AccountId, sealed: &[u8]) -> Result<FactorSeed, Unopenable> {
        let seed = self.open_second_factor(pair, user, sealed)?;
        seed.as_slice().try_into().map(FactorSeed::from_bytes).map_err(|_| Unopenable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, SHA-1: the seed is `12345678901234567890`; of its eight digits apps show the last six.
    const RFC_6238: [(i64, &str); 6] = [
        (59, "94287082"),
        (1_111_111_109, "07081804"),
        (1_111_111_111, "14050471"),
        (1_234_567_890, "89005924"),
        (2_000_000_000, "69279037"),
        (20_000_000_000, "65353130"),
    ];

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(second, 0).unwrap()
    }

    #[test]
    fn acc_4_codes_are_those_of_rfc_6238() {
        let seed = FactorSeed::from_bytes(*b"12345678901234567890");
        for (second, eight) in RFC_6238 {
            assert_eq!(seed.code(step_at(at(second))), eight[2..], "at {second}");
        }
        assert_eq!(*seed.letters(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    #[test]
    fn acc_4_a_code_is_good_in_its_step_and_the_next_and_never_before_or_after() {
        let seed = FactorSeed::from_bytes(*b"12345678901234567890");
        let code: FactorCode = seed.code(100).parse().unwrap();
        for (second, step) in [(2999, None), (3000, Some(100)), (3059, Some(100)), (3060, None)] {
            assert_eq!(seed.step_of(&code, at(second)), step, "at {second}");
        }
    }

    #[test]
    fn the_square_code_names_the_account_and_cannot_be_led_astray_by_its_address() {
        let seed = FactorSeed::from_bytes(*b"12345678901234567890");
        let address = seed.address("a&b?secret=x@demo.example");
        let named = "otpauth://totp/Linden:a%26b%3Fsecret%3Dx%40demo.example?secret=";
        assert_eq!(*address, format!("{named}GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Linden"));
    }
}
