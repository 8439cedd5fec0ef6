//! Mail addresses: one recipient, one line, parsed once.

use std::fmt;

use lettre::Address;
use serde::{Deserialize, Serialize};

/// The longest address, in bytes (RFC 5321).
const LONGEST: usize = 254;

/// An address that mail can be sent to. Its `Debug` shows nothing, so that no log names anybody.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MailAddress(Address);

/// A text that is no mail address. It does not repeat the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a mail address")]
pub struct InvalidAddress;

impl MailAddress {
    /// Reads an address. Line breaks, other control characters and white space are refused before anything else looks at it.
    ///
    /// # Errors
    /// [`InvalidAddress`].
    pub fn new(text: &str) -> Result<Self, InvalidAddress> {
        let is_broken = |character: char| character.is_control() || character.is_whitespace();
        if text.len() > LONGEST || text.chars().any(is_broken) {
            return Err(InvalidAddress);
        }
        text.parse().map(Self).map_err(|_| InvalidAddress)
    }

    pub(super) const fn address(&self) -> &Address {
        &self.0
    }

    /// The host behind the `@`.
    pub(super) fn domain(&self) -> &str {
        self.0.domain()
    }
}

impl TryFrom<String> for MailAddress {
    type Error = InvalidAddress;

    fn try_from(text: String) -> Result<Self, InvalidAddress> {
        Self::new(&text)
    }
}

impl From<MailAddress> for String {
    fn from(address: MailAddress) -> Self {
        address.0.to_string()
    }
}

impl fmt::Debug for MailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MailAddress(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_one_line_and_one_recipient() {
        for good in ["noor@alliance.example", "noor+x@alliance.example", "noor@localhost", "nöor@alliance.example"] {
            assert!(MailAddress::new(good).is_ok(), "{good}");
        }
        let long = format!("{}@alliance.example", "n".repeat(1000));
        for bad in [
            "",
            "noor",
            "@alliance.example",
            "noor@",
            "noor@alliance.example\r\nBcc: other@alliance.example",
            "noor@alliance.example\n",
            "noor\0@alliance.example",
            "noor@alliance.example,other@alliance.example",
            "noor@alliance.example other@alliance.example",
            "\"noor\r\n\"@alliance.example",
            "Noor <noor@alliance.example>",
            "noor@alliance.example> SIZE=0",
            &long,
        ] {
            assert_eq!(MailAddress::new(bad).err(), Some(InvalidAddress), "{bad:?}");
        }
    }

    #[test]
    fn an_address_is_never_printed() {
        assert_eq!(format!("{:?}", MailAddress::new("noor@alliance.example").unwrap()), "MailAddress(…)");
    }
}
