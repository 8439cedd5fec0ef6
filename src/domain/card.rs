//! The card code: printed once, drawn blind, good for one response (D8). It can be shown on the
//! sheet that is printed; what is stored is the id that [`crate::vault`] derives from it.

use std::fmt;
use std::str::FromStr;

use zeroize::{Zeroize, ZeroizeOnDrop};

use super::spelling::{CodeError, Typed, grouped, luhn, spell, unspell};
use crate::randomness::Randomness;

/// A card code: 75 secret bits in 10 bytes, of which the top 5 bits are 0. Its `Debug` shows
/// nothing; zeroed when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct CardCode([u8; Self::BYTES]);

impl CardCode {
    /// Bytes of a card.
    pub const BYTES: usize = 10;

    /// A new random code.
    pub fn random(randomness: &dyn Randomness) -> Self {
        Self::from_random(randomness.bytes())
    }

    /// The code of these bytes, of whose first only the low three bits count.
    #[must_use]
    pub const fn from_random(mut bytes: [u8; Self::BYTES]) -> Self {
        let [top, ..] = &mut bytes;
        *top &= 0b111;
        Self(bytes)
    }

    /// The code of these bytes.
    ///
    /// # Errors
    /// [`CodeError::Check`] if one of the top 5 bits is set.
    pub const fn from_bytes(bytes: [u8; Self::BYTES]) -> Result<Self, CodeError> {
        let [top, ..] = bytes;
        if top < 0b1000 { Ok(Self(bytes)) } else { Err(CodeError::Check) }
    }

    /// The secret bytes: for derivation only.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; Self::BYTES] {
        &self.0
    }

    /// In letters: four groups of four, 15 characters of Crockford's base 32 and a Luhn check.
    #[must_use]
    pub fn letters(&self) -> String {
        self.spelt(32, 15)
    }

    /// In digits: six groups of four, 23 digits and a Luhn check.
    #[must_use]
    pub fn digits(&self) -> String {
        self.spelt(10, 23)
    }

    fn spelt(&self, base: u8, length: usize) -> String {
        let number = self.0.iter().fold(0_u128, |number, byte| number << 8 | u128::from(*byte));
        let payload = spell(number, base, length);
        let check = luhn(payload.as_bytes(), base).unwrap_or('0');
        grouped(&zeroize::Zeroizing::new(format!("{}{check}", payload.as_str())), 4)
    }

    fn read(characters: &[u8], base: u8) -> Result<Self, CodeError> {
        let (check, payload) = characters.split_last().ok_or(CodeError::Empty)?;
        let expected = luhn(payload, base).ok_or(CodeError::Check)?;
        if char::from(*check) != expected {
            return Err(CodeError::Check);
        }
        let number = unspell(payload, base).ok_or(CodeError::Check)?;
        let [0, 0, 0, 0, 0, 0, bytes @ ..] = number.to_be_bytes() else { return Err(CodeError::Check) };
        Self::from_bytes(bytes)
    }
}

impl FromStr for CardCode {
    type Err = CodeError;

    /// Reads either spelling, as typed or pasted, like [`super::receipt::ReceiptCode`].
    ///
    /// Any single wrong character is caught, and any exchange of two neighbours but that of `0` with
    /// `Z` in letters and of `0` with `9` in digits.
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let typed = Typed::read(text)?;
        match typed.characters.len() {
            16 => Self::read(&typed.characters, 32),
            24 => Self::read(&typed.characters, 10),
            _ => Err(typed.wrong_length()),
        }
    }
}

impl fmt::Debug for CardCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CardCode(…)")
    }
}
