//! The six digits of a second factor, as typed.

use std::fmt;
use std::str::FromStr;

/// A code that was typed: six digits. Its `Debug` shows nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct FactorCode([u8; Self::DIGITS]);

/// What was typed is not six digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a code has six digits")]
pub struct NotSixDigits;

impl FactorCode {
    /// How many digits a code has.
    pub const DIGITS: usize = 6;

    /// The digits, in ASCII.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; Self::DIGITS] {
        &self.0
    }
}

impl FromStr for FactorCode {
    type Err = NotSixDigits;

    /// Reads the code with or without gaps, as apps show it.
    fn from_str(text: &str) -> Result<Self, NotSixDigits> {
        let mut digits = text.chars().filter(|sign| !sign.is_whitespace() && *sign != '-');
        let mut code = [0; Self::DIGITS];
        for place in &mut code {
            let digit = digits.next().filter(char::is_ascii_digit).ok_or(NotSixDigits)?;
            *place = u8::try_from(digit).map_err(|_| NotSixDigits)?;
        }
        if digits.next().is_none() { Ok(Self(code)) } else { Err(NotSixDigits) }
    }
}

impl fmt::Debug for FactorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FactorCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_digits_are_read_with_or_without_gaps_and_nothing_else_is() {
        for typed in ["287082", " 287 082 ", "287-082", "28 70 82"] {
            assert_eq!(typed.parse::<FactorCode>().map(|code| code.0), Ok(*b"287082"), "{typed}");
        }
        for typed in ["", "28708", "2870821", "28708x", "+87082", "٢٨٧٠٨٢"] {
            assert_eq!(typed.parse::<FactorCode>(), Err(NotSixDigits), "{typed}");
        }
    }
}
