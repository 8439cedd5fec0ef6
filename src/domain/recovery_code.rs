//! The recovery code of a staff member: printed once, the only way back to their key without the
//! password. It can be shown; nothing here can be stored.

use std::fmt;
use std::str::FromStr;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::spelling::{CodeError, Typed, grouped, luhn, spell, unspell};
use crate::randomness::Randomness;

/// A recovery code: 160 secret bits. Its `Debug` shows nothing; zeroed when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode([u8; Self::BYTES]);

impl RecoveryCode {
    /// Bytes of a recovery code.
    pub const BYTES: usize = 20;

    /// A new random code.
    pub fn random(randomness: &dyn Randomness) -> Self {
        Self(randomness.bytes())
    }

    /// The secret bytes: for derivation only.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; Self::BYTES] {
        &self.0
    }

    /// Eleven groups of three: 32 characters of Crockford's base 32 and a Luhn check.
    #[must_use]
    pub fn letters(&self) -> String {
        let halves = self.0.chunks(10).map(|half| half.iter().fold(0, |number, byte| number << 8 | u128::from(*byte)));
        let mut text = Zeroizing::new(String::with_capacity(33));
        halves.for_each(|half| text.push_str(&spell(half, 32, 16)));
        let check = luhn(text.as_bytes(), 32).unwrap_or('0');
        text.push(check);
        grouped(&text, 3)
    }
}

impl FromStr for RecoveryCode {
    type Err = CodeError;

    /// Reads the code as typed or pasted, like a receipt.
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let typed = Typed::read(text)?;
        if typed.characters.len() != 33 {
            return Err(typed.wrong_length());
        }
        let (check, payload) = typed.characters.split_last().ok_or(CodeError::Empty)?;
        if luhn(payload, 32) != Some(char::from(*check)) {
            return Err(CodeError::Check);
        }
        let mut bytes = [0; Self::BYTES];
        for (half, characters) in bytes.chunks_mut(10).zip(payload.chunks(16)) {
            let number = unspell(characters, 32).ok_or(CodeError::Check)?.to_be_bytes();
            half.iter_mut().zip(number.iter().skip(6)).for_each(|(to, from)| *to = *from);
        }
        Ok(Self(bytes))
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}
