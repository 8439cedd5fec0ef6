//! Identifiers. Each is a type of its own, so that one cannot stand where another belongs.
//!
//! Random ids are 16 bytes drawn uniformly (PSE-4: never sequential, never ordered by time); text
//! ids are the references people write in a consultation folder.

use std::fmt;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};

use crate::randomness::Randomness;

/// A text that is not an identifier of the kind asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a valid {kind}")]
pub struct InvalidId {
    /// The kind of identifier, in words.
    pub kind: &'static str,
}

macro_rules! random_id {
    ($($(#[$doc:meta])* $name:ident = $kind:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name([u8; 16]);

        impl $name {
            /// A new random id.
            pub fn random(randomness: &dyn Randomness) -> Self {
                Self(randomness.bytes())
            }

            /// The id with exactly these bytes.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }

            /// The 16 bytes of the id.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; 16] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&HEXLOWER.encode(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl std::str::FromStr for $name {
            type Err = InvalidId;

            /// Reads 32 hexadecimal digits.
            fn from_str(text: &str) -> Result<Self, InvalidId> {
                let bytes = HEXLOWER.decode(text.as_bytes()).ok();
                bytes.and_then(|b| b.try_into().ok()).map(Self).ok_or(InvalidId { kind: $kind })
            }
        }
    )*};
}

random_id! {
    /// A consultation.
    ConsultationId = "consultation id";
    /// A staff account.
    AccountId = "account id";
    /// An organisation: the outer boundary of what an account can see (ACC-5).
    OrganisationId = "organisation id";
    /// A batch of printed cards.
    BatchId = "batch id";
    /// One approval by one person (D18).
    ApprovalId = "approval id";
    /// One safeguarding concern (SAF-25): random, and of nothing that somebody sent.
    ConcernId = "concern id";
    /// One mail to somebody of staff, as long as it waits.
    MailId = "mail id";
    /// One print of a key kit (D14).
    KitId = "kit id";
    /// One place that keys lie in: a key directory, whichever instances share it (D14).
    PlaceId = "place id";
}

macro_rules! secret_id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub struct $name([u8; 16]);

        impl $name {
            /// A new random id.
            pub fn random(randomness: &dyn Randomness) -> Self {
                Self(randomness.bytes())
            }

            /// The id with exactly these bytes.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }

            /// The 16 bytes of the id.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; 16] {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )*};
}

secret_id! {
    /// One visit of a participant: lives in her page only (D3), so it is never printed.
    VisitId;
    /// One submission: as secret as the receipt that is derived from it (DESIGN 6).
    SubmissionId;
}

macro_rules! text_id {
    ($($(#[$doc:meta])* $name:ident = $kind:literal, $longest:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Reads the id.
            ///
            /// # Errors
            /// [`InvalidId`] unless it is a letter followed by letters, digits or `_`, short enough.
            pub fn new(text: impl Into<String>) -> Result<Self, InvalidId> {
                let text = text.into();
                let mut characters = text.chars();
                let starts_well = characters.next().is_some_and(|c| c.is_ascii_alphabetic());
                let goes_on_well = characters.all(|c| c.is_ascii_alphanumeric() || c == '_');
                if starts_well && goes_on_well && text.len() <= $longest {
                    Ok(Self(text))
                } else {
                    Err(InvalidId { kind: $kind })
                }
            }

            /// The id as written in the folder.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;
            fn try_from(text: String) -> Result<Self, InvalidId> {
                Self::new(text)
            }
        }

        impl std::str::FromStr for $name {
            type Err = InvalidId;
            fn from_str(text: &str) -> Result<Self, InvalidId> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

text_id! {
    /// A question's reference in its consultation, such as `Q1`.
    QuestionId = "question id", 16;
    /// A paragraph's reference in the draft, such as `P8`.
    ParagraphRef = "paragraph reference", 8;
    /// A band variable, such as `gender`.
    BandId = "band id", 24;
    /// A scale shared by several questions, such as `S`.
    ScaleId = "scale id", 16;
}

/// The four characters that name a consultation in an address, such as `7k2m` (D16).
///
/// The alphabet is `[0-9a-hj-km-np-tv-z]`: Crockford's base 32, so that nothing in it can be misread.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

impl Slug {
    /// Reads a slug.
    ///
    /// # Errors
    /// [`InvalidId`] unless it is four characters of the alphabet.
    pub fn new(text: impl Into<String>) -> Result<Self, InvalidId> {
        let text = text.into();
        let fits = text.len() == 4
            && text.bytes().all(
                |b| matches!(b, b'0'..=b'9' | b'a'..=b'h' | b'j'..=b'k' | b'm'..=b'n' | b'p'..=b't' | b'v'..=b'z'),
            );
        if fits { Ok(Self(text)) } else { Err(InvalidId { kind: "slug" }) }
    }

    /// The four characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Slug {
    type Error = InvalidId;
    fn try_from(text: String) -> Result<Self, InvalidId> {
        Self::new(text)
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
