//! A new password: exactly as typed, long, and nothing else asked of it (SECURITY 5).

use std::fmt;

use zeroize::Zeroizing;

/// A password that may be set. Its `Debug` shows nothing; zeroed when dropped.
pub struct NewPassword(Zeroizing<String>);

/// Why a password may not be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordFault {
    /// Fewer than 15 characters.
    #[error("a password needs at least {} characters", NewPassword::SHORTEST)]
    TooShort,
    /// More than 256 characters.
    #[error("a password has at most {} characters", NewPassword::LONGEST)]
    TooLong,
    /// A few characters over and over.
    #[error("a password needs more than a few different characters")]
    TooPlain,
}

impl NewPassword {
    /// The fewest characters.
    pub const SHORTEST: usize = 15;
    /// The most characters.
    pub const LONGEST: usize = 256;
    /// The fewest different characters.
    const FEWEST_DIFFERENT: usize = 5;

    /// Takes a password exactly as typed: nothing is trimmed, folded or composed.
    ///
    /// # Errors
    /// [`PasswordFault`].
    pub fn new(typed: Zeroizing<String>) -> Result<Self, PasswordFault> {
        let characters = typed.chars().count();
        if characters < Self::SHORTEST {
            return Err(PasswordFault::TooShort);
        }
        if characters > Self::LONGEST {
            return Err(PasswordFault::TooLong);
        }
        let different = typed.chars().enumerate().filter(|(at, c)| !typed.chars().take(*at).any(|d| d == *c)).count();
        if different < Self::FEWEST_DIFFERENT { Err(PasswordFault::TooPlain) } else { Ok(Self(typed)) }
    }

    /// The bytes, for stretching only.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for NewPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NewPassword(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str) -> Result<(), PasswordFault> {
        NewPassword::new(Zeroizing::new(typed.to_owned())).map(|_| ())
    }

    #[test]
    fn a_password_is_taken_as_typed_between_15_and_256_characters() {
        assert_eq!(check(" quite a phrase "), Ok(()));
        assert_eq!(check("ثلاث كلمات عابرة"), Ok(()), "characters are counted, not bytes");
        assert_eq!(check("fourteen chars"), Err(PasswordFault::TooShort));
        assert_eq!(check(&"abcdefgh".repeat(33)), Err(PasswordFault::TooLong));
        assert_eq!(check(&"ab".repeat(10)), Err(PasswordFault::TooPlain));
    }
}
