//! The one-time code of an invitation: shown once to whoever invites, typed once by whoever is invited. It can be
//! shown; what is stored is the tag that [`crate::vault`] derives from it.

use std::fmt;
use std::str::FromStr;

use super::receipt::ReceiptCode;
use super::spelling::CodeError;
use crate::randomness::Randomness;

/// An invitation code: 120 secret bits, spelt like a receipt in letters. Its `Debug` shows nothing.
#[derive(Clone)]
pub struct InvitationCode(ReceiptCode);

impl InvitationCode {
    /// A new random code.
    pub fn random(randomness: &dyn Randomness) -> Self {
        Self(ReceiptCode::from_bytes(randomness.bytes()))
    }

    /// The secret bytes: for derivation only.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; ReceiptCode::BYTES] {
        self.0.as_bytes()
    }

    /// Five groups of five characters.
    #[must_use]
    pub fn letters(&self) -> String {
        self.0.letters()
    }
}

impl FromStr for InvitationCode {
    type Err = CodeError;

    /// Reads the code as typed or pasted, like a receipt.
    fn from_str(text: &str) -> Result<Self, CodeError> {
        text.parse().map(Self)
    }
}

impl fmt::Debug for InvitationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InvitationCode(…)")
    }
}
