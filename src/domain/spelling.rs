//! How a code becomes characters and digits and comes back: what [`super::receipt`] and
//! [`super::card`] share (D8). Pure; knows nothing of keys.
//!
//! Every code is a number below 2^128, spelled most significant first, either in Crockford's base 32
//! or in decimal digits.

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// Crockford's base 32: no I, L, O or U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Longest text that is looked at, in Unicode scalars; anything longer is no code.
const LONGEST: usize = 256;

/// The code points of the digit zero in every script with decimal digits (general category Nd of
/// the Unicode Character Database); each is followed by its one to nine.
const ZEROS: [u32; 74] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
    0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620,
    0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136,
    0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0,
    0x11c50, 0x11d50, 0x11da0, 0x11f50, 0x16a60, 0x16ac0, 0x16b50, 0x1ccf0, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec,
    0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

/// Why typed characters are not a code. All of it follows from what was typed alone, so telling it
/// tells nothing about which codes exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Nothing was typed.
    #[error("no code was typed")]
    Empty,
    /// One group is longer or shorter than all the others, which have one length.
    #[error("group {group} has {characters} characters and the others have {others}")]
    OddGroup {
        /// Which group, counted from 1.
        group: usize,
        /// Characters in it.
        characters: usize,
        /// Characters in each of the others.
        others: usize,
    },
    /// The number of characters fits no spelling, and the groups do not tell where one is missing.
    #[error("the code has {characters} characters")]
    Length {
        /// Characters that were typed, without spaces and hyphens.
        characters: usize,
    },
    /// A character that no spelling uses.
    #[error("group {group} has a character that no code uses")]
    Character {
        /// Which group, counted from 1.
        group: usize,
    },
    /// The right number of characters, but the check does not fit: one of them is wrong.
    #[error("a character looks wrong")]
    Check,
}

/// What was typed, folded to capitals and digits. Zeroed when dropped.
pub(super) struct Typed {
    /// Letters and digits, separators gone.
    pub(super) characters: Zeroizing<Vec<u8>>,
    groups: Vec<usize>,
}

impl Typed {
    /// Folds `text`: any script's decimal digits and full-width forms to ASCII, small letters to
    /// capitals, `O` to `0`, `I` and `L` to `1`; spaces, dashes and direction marks go.
    pub(super) fn read(text: &str) -> Result<Self, CodeError> {
        if text.chars().nth(LONGEST).is_some() {
            return Err(CodeError::Length { characters: text.chars().filter(|c| !separates(*c)).count() });
        }
        let mut characters = Zeroizing::new(Vec::with_capacity(LONGEST));
        let mut groups: Vec<usize> = Vec::new();
        let mut between = true;
        for character in text.nfkc().filter(|character| !is_invisible(*character)) {
            if separates(character) {
                between = true;
                continue;
            }
            if between {
                groups.push(0);
                between = false;
            }
            let folded = fold(character).ok_or(CodeError::Character { group: groups.len() })?;
            characters.push(folded);
            if let Some(group) = groups.last_mut() {
                *group = group.saturating_add(1);
            }
        }
        if characters.is_empty() { Err(CodeError::Empty) } else { Ok(Self { characters, groups }) }
    }

    /// What to say when the number of characters fits no spelling.
    pub(super) fn wrong_length(&self) -> CodeError {
        let odd = |(at, &length): (usize, &usize)| {
            let mut others = self.groups.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, l)| *l);
            let first = others.next()?;
            let alike = self.groups.len() > 2 && first != length && others.all(|other| other == first);
            alike.then_some(CodeError::OddGroup { group: at.saturating_add(1), characters: length, others: first })
        };
        let length = CodeError::Length { characters: self.characters.len() };
        self.groups.iter().enumerate().find_map(odd).unwrap_or(length)
    }
}

/// Marks that show nothing: direction marks, joiners, byte order mark, soft hyphen.
const fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Spaces, hyphens and dashes, and the marks that people put between groups or after a code.
fn separates(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '-' | '.' | ',' | '_' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{5be}' | '\u{640}')
}

/// The value of a decimal digit of any script.
pub(in crate::domain) fn digit_value(character: char) -> Option<u32> {
    let point = u32::from(character);
    ZEROS.iter().find_map(|zero| point.checked_sub(*zero).filter(|value| *value < 10))
}

fn fold(character: char) -> Option<u8> {
    if let Some(value) = digit_value(character) {
        return u8::try_from(value).ok().map(|value| b'0'.saturating_add(value));
    }
    let letter = u8::try_from(character.to_ascii_uppercase()).ok()?;
    let letter = match letter {
        b'O' => b'0',
        b'I' | b'L' => b'1',
        other => other,
    };
    ALPHABET.contains(&letter).then_some(letter)
}

/// Whether a code in its letters or digits stands anywhere in `text`, however it is grouped, capitalised or written:
/// what [`Typed::read`] would take for the code is found.
pub(super) fn stands_in(code: &str, text: &str) -> bool {
    let folded = |text: &str| -> Zeroizing<Vec<u8>> {
        let said = text.nfkc().filter(|c| !is_invisible(*c) && (c.is_alphanumeric() && !separates(*c)));
        // A letter that no code uses parts what stands around it.
        Zeroizing::new(said.map(|c| fold(c).unwrap_or_default()).collect())
    };
    let (code, text) = (folded(code), folded(text));
    !code.is_empty() && text.windows(code.len()).any(|window| window == code.as_slice())
}

/// The value of a base-32 character.
fn value_of(character: u8) -> Option<u8> {
    let at = ALPHABET.iter().position(|other| *other == character)?;
    u8::try_from(at).ok()
}

/// `number` in exactly `length` characters of `base` (10 or 32), most significant first.
pub(super) fn spell(number: u128, base: u8, length: usize) -> Zeroizing<String> {
    let mut rest = number;
    let mut characters = Zeroizing::new(Vec::with_capacity(length));
    for _ in 0..length {
        let value = usize::try_from(rest % u128::from(base)).unwrap_or_default();
        characters.push(ALPHABET.get(value).copied().unwrap_or(b'0'));
        rest /= u128::from(base);
    }
    Zeroizing::new(characters.iter().rev().map(|byte| char::from(*byte)).collect())
}

/// The number that `characters` spell in `base`; none for a character outside the base or a number
/// of 2^128 or more.
pub(super) fn unspell(characters: &[u8], base: u8) -> Option<u128> {
    characters.iter().try_fold(0_u128, |number, character| {
        let value = value_of(*character).filter(|value| *value < base)?;
        number.checked_mul(u128::from(base))?.checked_add(u128::from(value))
    })
}

/// The check character by Luhn's scheme modulo `base`. It catches every single wrong character, and
/// every exchange of two neighbours but that of the lowest with the highest character of the base
/// (`0Z`/`Z0`, `09`/`90`).
pub(super) fn luhn(characters: &[u8], base: u8) -> Option<char> {
    let base = u32::from(base);
    let mut sum = 0_u32;
    for (place, character) in characters.iter().rev().enumerate() {
        let value = value_of(*character).map(u32::from).filter(|value| *value < base)?;
        let weighed = if place % 2 == 0 { value.saturating_mul(2) } else { value };
        sum = sum.saturating_add(weighed / base).saturating_add(weighed % base);
    }
    let check = usize::try_from((base - sum % base) % base).ok()?;
    ALPHABET.get(check).copied().map(char::from)
}

/// `characters` in groups of `size`, joined by hyphens.
pub(super) fn grouped(characters: &str, size: usize) -> String {
    let mut text = String::with_capacity(characters.len().saturating_mul(2));
    for (place, character) in characters.chars().enumerate() {
        if place > 0 && place % size == 0 {
            text.push('-');
        }
        text.push(character);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_s_digits_fold_to_ours() {
        for zero in ZEROS {
            for value in 0..10 {
                let digit = char::from_u32(zero + value).unwrap();
                let typed = Typed::read(&digit.to_string()).unwrap();
                assert_eq!(typed.characters.as_slice(), &[b'0' + u8::try_from(value).unwrap()]);
            }
        }
    }

    #[test]
    fn no_code_point_is_taken_for_two_digits() {
        assert!(ZEROS.is_sorted_by(|a, b| a + 10 <= *b));
        assert!(ZEROS.iter().all(|zero| (0..10).all(|value| char::from_u32(zero + value).unwrap().is_numeric())));
    }

    #[test]
    fn luhn_in_base_32_is_a_permutation_at_every_place() {
        for base in [10, 32] {
            for place in 0..2 {
                let mut seen = std::collections::BTreeSet::new();
                for value in 0..base {
                    let mut characters = vec![ALPHABET[usize::from(value)]];
                    characters.extend(std::iter::repeat_n(b'0', place));
                    seen.insert(luhn(&characters, base).unwrap());
                }
                assert_eq!(seen.len(), usize::from(base));
            }
        }
    }

    #[test]
    fn a_very_long_text_is_refused_without_being_folded() {
        assert!(matches!(Typed::read(&"7".repeat(5000)), Err(CodeError::Length { characters: 5000 })));
    }
}
