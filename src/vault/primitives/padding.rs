//! Exact sizes: nothing about a person shows in a length.

use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use crate::vault::secret::{SealError, Unopenable};

/// Content filled up to an exact size: `pad(p, n) = len(4) ‖ p ‖ zeros`, `n` bytes in all. Zeroed when
/// dropped.
#[derive(Clone)]
pub struct Padded(Zeroizing<Vec<u8>>);

impl Padded {
    /// Bytes for the length.
    pub const OVERHEAD: usize = 4;

    /// `content` in exactly `size` bytes.
    ///
    /// # Errors
    /// [`SealError::TooLong`] if it does not fit.
    pub fn new(content: &[u8], size: usize) -> Result<Self, SealError> {
        let length = u32::try_from(content.len()).map_err(|_| SealError::TooLong)?;
        if content.len().saturating_add(Self::OVERHEAD) > size {
            return Err(SealError::TooLong);
        }
        let mut bytes = Zeroizing::new(Vec::with_capacity(size));
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(content);
        bytes.resize(size, 0);
        Ok(Self(bytes))
    }

    /// `content` in the next multiple of `step` bytes.
    ///
    /// # Errors
    /// [`SealError::TooLong`] if there is none.
    pub fn to_next(content: &[u8], step: usize) -> Result<Self, SealError> {
        let least = content.len().saturating_add(Self::OVERHEAD);
        Self::new(content, least.checked_next_multiple_of(step).ok_or(SealError::TooLong)?)
    }

    /// Takes bytes that were opened for padded content of exactly `size`.
    ///
    /// # Errors
    /// [`Unopenable`] for another size, a length beyond it, or filler that is not zero.
    pub fn check(bytes: Zeroizing<Vec<u8>>, size: usize) -> Result<Self, Unopenable> {
        if bytes.len() == size { Self::check_any(bytes) } else { Err(Unopenable) }
    }

    /// Takes bytes that were opened for padded content of whatever size they have.
    ///
    /// # Errors
    /// [`Unopenable`] for a length beyond it, or filler that is not zero.
    pub fn check_any(bytes: Zeroizing<Vec<u8>>) -> Result<Self, Unopenable> {
        let (length, rest) = bytes.split_first_chunk::<4>().ok_or(Unopenable)?;
        let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| Unopenable)?;
        let (_, filler) = rest.split_at_checked(length).ok_or(Unopenable)?;
        if filler.iter().all(|byte| *byte == 0) { Ok(Self(bytes)) } else { Err(Unopenable) }
    }

    /// The content without its filler.
    #[must_use]
    pub fn content(&self) -> &[u8] {
        let parts = self.0.split_first_chunk::<4>();
        let content = parts.and_then(|(length, rest)| rest.get(..usize::try_from(u32::from_be_bytes(*length)).ok()?));
        content.unwrap_or_default()
    }

    /// All bytes, filler included: what is sealed.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Bytes in all.
    #[must_use]
    pub fn size(&self) -> usize {
        self.0.len()
    }
}

/// Canonical JSON (RFC 8785). The text inside must be NFC already.
///
/// # Errors
/// [`SealError::Content`] if the value has no JSON form.
pub fn json_of<T: Serialize>(value: &T) -> Result<Zeroizing<Vec<u8>>, SealError> {
    serde_json_canonicalizer::to_vec(value).map(Zeroizing::new).map_err(|_| SealError::Content)
}

/// Canonical JSON in exactly `size` bytes.
///
/// # Errors
/// [`SealError::TooLong`] if it does not fit.
pub fn padded_json<T: Serialize>(value: &T, size: usize) -> Result<Padded, SealError> {
    Padded::new(&json_of(value)?, size)
}

/// Reads JSON that was opened.
///
/// # Errors
/// [`Unopenable`] for anything that is not a `T`.
pub fn read_json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Unopenable> {
    serde_json::from_slice(bytes).map_err(|_| Unopenable)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(bytes: &[u8], size: usize) -> Result<Vec<u8>, Unopenable> {
        Padded::check(Zeroizing::new(bytes.to_vec()), size).map(|padded| padded.content().to_vec())
    }

    #[test]
    fn padding_is_length_content_zeros_b1() {
        let padded = Padded::new(b"ab", 9).unwrap();
        assert_eq!(padded.bytes(), b"\0\0\0\x02ab\0\0\0");
        assert_eq!(checked(padded.bytes(), 9).unwrap(), b"ab");
    }

    #[test]
    fn what_does_not_fit_is_refused_and_not_cut() {
        assert!(Padded::new(b"abc", 7).is_ok());
        assert_eq!(Padded::new(b"abcd", 7).err(), Some(SealError::TooLong));
        assert_eq!(Padded::to_next(&[1; 4092], 4096).unwrap().size(), 4096);
        assert_eq!(Padded::to_next(&[1; 4093], 4096).unwrap().size(), 8192);
    }

    #[test]
    fn another_size_filler_or_length_is_refused() {
        for (bytes, size) in [
            (b"\0\0\0\x02ab\0\0\0".as_slice(), 8),
            (b"\0\0\0\x02ab\0\0\0", 10),
            (b"\0\0\0\x02ab\0\x01\0", 9),
            (b"\0\0\0\x06ab\0\0\0", 9),
            (b"\xff\xff\xff\xffab\0\0\0", 9),
            (b"\0\0\0", 3),
        ] {
            assert_eq!(checked(bytes, size), Err(Unopenable));
        }
    }
}
