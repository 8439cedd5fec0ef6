//! Secrets of 32 bytes, and the one error of everything that does not open.

use std::fmt;

use subtle::ConstantTimeEq as _;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::randomness::Randomness;

/// It does not open. Why is never told: a wrong key, another place, a changed byte, a wrong size
/// and a wrong form look alike (SECURITY section 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("it does not open")]
pub struct Unopenable;

/// Why something was not sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The content is longer than its fixed size.
    #[error("the content is longer than its place")]
    TooLong,
    /// The consent does not cover the content.
    #[error("the consent does not cover this")]
    NotCovered,
    /// The key or part that was handed in belongs elsewhere.
    #[error("the key belongs elsewhere")]
    WrongKey,
    /// What should change was erased on schedule: it stays erased (B6).
    #[error("this was erased and stays erased")]
    Erased,
    /// The content cannot be written down.
    #[error("the content cannot be written down")]
    Content,
}

/// A secret of 32 bytes: shows nothing, compares in constant time, zeroed when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Secret([u8; 32]);

impl Secret {
    /// A new random secret.
    pub fn random(randomness: &dyn Randomness) -> Self {
        Self(randomness.bytes())
    }

    /// The secret with these bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The secret with these bytes.
    ///
    /// # Errors
    /// [`Unopenable`] unless there are 32.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Unopenable> {
        bytes.try_into().map(Self).map_err(|_| Unopenable)
    }

    /// The bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(super) const fn as_mut(&mut self) -> &mut [u8; 32] {
        &mut self.0
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for Secret {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}
