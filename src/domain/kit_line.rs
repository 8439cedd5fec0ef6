//! One line of the offline key kit, as it is printed and typed back (D14): spelled and checked like a receipt (D8), so that a slip is
//! found in the line it was made in. It can be shown by the command line only; nothing here can be stored.

use std::fmt;
use std::str::FromStr;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::spelling::{CodeError, Typed, grouped, luhn, spell, unspell};

/// 15 secret bytes. Its `Debug` shows nothing; zeroed when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct KitLine([u8; Self::BYTES]);

impl KitLine {
    /// Bytes of a line.
    pub const BYTES: usize = 15;
    /// Characters of base 32 before the check.
    const CHARACTERS: usize = 24;

    /// The line of these bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; Self::BYTES] {
        &self.0
    }

    /// Five groups of five: 24 characters of Crockford's base 32 and a Luhn check.
    #[must_use]
    pub fn letters(&self) -> Zeroizing<String> {
        let number = self.0.iter().fold(0, |number, byte| number << 8 | u128::from(*byte));
        let payload = spell(number, 32, Self::CHARACTERS);
        let check = luhn(payload.as_bytes(), 32).unwrap_or('0');
        Zeroizing::new(grouped(&Zeroizing::new(format!("{}{check}", payload.as_str())), 5))
    }
}

impl FromStr for KitLine {
    type Err = CodeError;

    /// Reads a line as it was typed or pasted, like a receipt.
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let typed = Typed::read(text)?;
        let (payload, check) =
            typed.characters.split_at_checked(Self::CHARACTERS).ok_or_else(|| typed.wrong_length())?;
        let [check] = check else { return Err(typed.wrong_length()) };
        if luhn(payload, 32) != Some(char::from(*check)) {
            return Err(CodeError::Check);
        }
        let number = unspell(payload, 32).ok_or(CodeError::Check)?;
        let [0, bytes @ ..] = number.to_be_bytes() else { return Err(CodeError::Check) };
        Ok(Self(bytes))
    }
}

impl fmt::Debug for KitLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KitLine(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_comes_back_however_it_is_typed_and_a_slip_does_not() {
        let line = KitLine::from_bytes([0x5a; 15]);
        let letters = line.letters();
        assert_eq!(letters.len(), 29);
        assert_eq!(letters.to_lowercase().replace('-', " ").parse(), Ok(line));
        for (at, old) in letters.char_indices().filter(|(_, old)| *old != '-') {
            let mut wrong = letters.to_string();
            wrong.replace_range(at..=at, if old == '7' { "8" } else { "7" });
            assert_eq!(wrong.parse::<KitLine>(), Err(CodeError::Check), "{at}");
        }
        let short = letters.strip_suffix(|_| true).unwrap();
        assert!(matches!(short.parse::<KitLine>(), Err(CodeError::OddGroup { group: 5, .. })));
    }
}
