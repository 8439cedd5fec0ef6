//! The receipt code: what a participant notes down, and the only thing that opens, changes or takes
//! back her answers (D8). It can be shown; nothing here can be stored. What is stored in its place
//! are the ids that [`crate::vault`] derives from it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::ids::InvalidId;
use super::spelling::{CodeError, Typed, grouped, luhn, spell, stands_in, unspell};

/// What the receipt of a response can do (SECURITY B5).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReceiptMode {
    /// It opens, changes and takes back.
    #[default]
    Full,
    /// It takes everything back, and never shows anything.
    TakeBack,
    /// There is none (CON-13).
    None,
}

impl ReceiptMode {
    /// Every mode.
    pub const ALL: [Self; 3] = [Self::Full, Self::TakeBack, Self::None];

    /// The word for it at the JSON door and on buttons.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::TakeBack => "take-back",
            Self::None => "none",
        }
    }
}

impl FromStr for ReceiptMode {
    type Err = InvalidId;

    fn from_str(word: &str) -> Result<Self, InvalidId> {
        Self::ALL.into_iter().find(|mode| mode.as_str() == word).ok_or(InvalidId { kind: "kind of code" })
    }
}

/// A receipt code: 15 secret bytes. Its `Debug` shows nothing; zeroed when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct ReceiptCode([u8; Self::BYTES]);

impl ReceiptCode {
    /// Bytes of a receipt: 120 bits.
    pub const BYTES: usize = 15;

    /// The code of these bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }

    /// The secret bytes: for derivation only.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; Self::BYTES] {
        &self.0
    }

    /// Spelling A: five groups of five, 24 characters of Crockford's base 32 and a Luhn check.
    #[must_use]
    pub fn letters(&self) -> String {
        let payload = spell(self.number(), 32, 24);
        let check = luhn(payload.as_bytes(), 32).unwrap_or('0');
        grouped(&zeroize::Zeroizing::new(format!("{}{check}", payload.as_str())), 5)
    }

    /// Spelling B: ten groups of four, 37 digits and the number modulo 997 in three.
    #[must_use]
    pub fn digits(&self) -> String {
        let payload = spell(self.number(), 10, 37);
        let check = self.number() % 997;
        grouped(&zeroize::Zeroizing::new(format!("{}{check:03}", payload.as_str())), 4)
    }

    /// Whether the code stands in `text`, in either spelling and any script's digits, however it is grouped.
    #[must_use]
    pub fn stands_in(&self, text: &str) -> bool {
        let spellings = [self.letters(), self.digits()].map(zeroize::Zeroizing::new);
        spellings.iter().any(|spelling| stands_in(spelling, text))
    }

    fn number(&self) -> u128 {
        self.0.iter().fold(0, |number, byte| number << 8 | u128::from(*byte))
    }

    /// The code of `number`; a bad check if it is 2^120 or more.
    fn of_number(number: u128) -> Result<Self, CodeError> {
        let [0, bytes @ ..] = number.to_be_bytes() else { return Err(CodeError::Check) };
        Ok(Self(bytes))
    }
}

impl FromStr for ReceiptCode {
    type Err = CodeError;

    /// Reads either spelling, as typed or pasted: spaces, hyphens, capitals and direction marks make
    /// no difference, and digits may be those of any script.
    ///
    /// Any single wrong character is caught. So is any exchange of two neighbours in spelling B, and
    /// in spelling A any but that of `0` with `Z`.
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let typed = Typed::read(text)?;
        let characters = typed.characters.as_slice();
        match characters.len() {
            25 => {
                let (payload, check) = characters.split_at(24);
                let expected = luhn(payload, 32).ok_or(CodeError::Check)?;
                if check.first().copied().map(char::from) != Some(expected) {
                    return Err(CodeError::Check);
                }
                Self::of_number(unspell(payload, 32).ok_or(CodeError::Check)?)
            }
            40 => {
                let (payload, check) = characters.split_at(37);
                let number = unspell(payload, 10).ok_or(CodeError::Check)?;
                if unspell(check, 10) != Some(number % 997) {
                    return Err(CodeError::Check);
                }
                Self::of_number(number)
            }
            _ => Err(typed.wrong_length()),
        }
    }
}

impl fmt::Debug for ReceiptCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReceiptCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_in_a_text_however_it_is_written() {
        let code = ReceiptCode::from_bytes([0x5a; 15]);
        let arabic: String = code
            .digits()
            .chars()
            .map(|c| c.to_digit(10).map_or(' ', |digit| char::from_u32(0x660 + digit).unwrap()))
            .collect();
        for written in [
            code.letters(),
            code.letters().to_lowercase().replace('-', " "),
            code.letters().replace('0', "O").replace('1', "l"),
            code.digits().replace('-', ""),
            arabic,
        ] {
            assert!(code.stands_in(&format!("my code: {written}, keep it")), "{written}");
        }
        assert!(!code.stands_in(""));
        assert!(!code.stands_in(&ReceiptCode::from_bytes([0x5b; 15]).letters()));
        assert!(!code.stands_in(&code.letters()[..20]));
    }
}
