//! What somebody brings who comes in without a password: the code of an invitation, or the secret of a link that was mailed
//! (SECURITY 2, "Staff").

use std::fmt;
use std::str::FromStr;

use data_encoding::BASE64URL_NOPAD;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::invitation_code::InvitationCode;
use super::spelling::CodeError;
use crate::randomness::Randomness;

/// The secret of a link that brings back: 256 bits. It stands behind the `#` of the link, which no browser sends and no
/// server logs. Its `Debug` shows nothing.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct ReturnToken([u8; Self::BYTES]);

impl ReturnToken {
    /// Bytes of a secret.
    pub const BYTES: usize = 32;
    /// Characters of a secret in a link.
    const LETTERS: usize = 43;

    /// A new random secret.
    pub fn random(randomness: &dyn Randomness) -> Self {
        Self(randomness.bytes())
    }

    /// The secret bytes: for derivation only.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; Self::BYTES] {
        &self.0
    }

    /// The secret as a link carries it.
    #[must_use]
    pub fn letters(&self) -> String {
        BASE64URL_NOPAD.encode(&self.0)
    }

    fn read(text: &str) -> Option<Self> {
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
        bytes.try_into().ok().map(Self)
    }
}

impl fmt::Debug for ReturnToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReturnToken(…)")
    }
}

/// A code that works once, of either kind.
#[derive(Debug, Clone)]
pub enum OneTimeCode {
    /// That of an invitation, or of an administrator for somebody who lost access.
    Invitation(InvitationCode),
    /// That of a link in a mail.
    Link(ReturnToken),
}

impl From<InvitationCode> for OneTimeCode {
    fn from(code: InvitationCode) -> Self {
        Self::Invitation(code)
    }
}

impl From<&InvitationCode> for OneTimeCode {
    fn from(code: &InvitationCode) -> Self {
        Self::Invitation(code.clone())
    }
}

impl FromStr for OneTimeCode {
    type Err = CodeError;

    /// Reads the code as typed or pasted; of a link that is pasted whole, what stands behind its `#`.
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let last = text.rsplit_once('#').map_or(text, |(_, last)| last).trim();
        if last.len() == ReturnToken::LETTERS
            && let Some(token) = ReturnToken::read(last)
        {
            return Ok(Self::Link(token));
        }
        last.parse().map(Self::Invitation)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SystemRandomness;

    #[test]
    fn a_code_and_a_link_are_told_apart_however_they_are_pasted() {
        let token = ReturnToken::random(&SystemRandomness);
        let link = format!("https://feedback.example/staff/recover#{}", token.letters());
        for pasted in [&token.letters(), &link, &format!(" {link}\n")] {
            let read = pasted.parse::<OneTimeCode>();
            assert!(matches!(&read, Ok(OneTimeCode::Link(read)) if read.0 == token.0), "{pasted}");
        }
        let code = InvitationCode::random(&SystemRandomness);
        assert!(matches!(code.letters().parse(), Ok(OneTimeCode::Invitation(_))));
        assert!("https://feedback.example/staff/recover".parse::<OneTimeCode>().is_err());
    }
}
