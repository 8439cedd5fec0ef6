//! What somebody calls a passkey of theirs.

use std::str::FromStr;

use unicode_normalization::UnicodeNormalization as _;

/// A name on one line, of at most [`PasskeyName::LONGEST`] characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasskeyName(String);

/// What was typed is no name: nothing, more than one line, or very long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a name is one line of at most {} characters", PasskeyName::LONGEST)]
pub struct NotAName;

impl PasskeyName {
    /// The most characters of a name.
    pub const LONGEST: usize = 60;

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for PasskeyName {
    type Err = NotAName;

    fn from_str(text: &str) -> Result<Self, NotAName> {
        let name: String = text.trim().nfc().collect();
        let fits = (1..=Self::LONGEST).contains(&name.chars().count()) && !name.chars().any(char::is_control);
        if fits { Ok(Self(name)) } else { Err(NotAName) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_that_is_not_empty_and_not_long() {
        assert_eq!(" Blue key ".parse::<PasskeyName>().map(|name| name.0), Ok("Blue key".to_owned()));
        for text in ["", "   ", "two\nlines", &"x".repeat(61)] {
            assert_eq!(text.parse::<PasskeyName>(), Err(NotAName), "{text:?}");
        }
    }
}
