//! The fields of a participant's form, sent as `multipart/form-data` (DESIGN 8), within the limits of SECURITY 5.

use actix_multipart::Multipart;
use futures_util::StreamExt as _;
use zeroize::Zeroize;

use crate::web::limits::MOST_OF_BODY;

/// The most a body may hold, in bytes (SECURITY 5).
pub(super) const MOST_BYTES: usize = MOST_OF_BODY;

/// Why a form could not be read. Nothing of it is kept or logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FormError {
    /// Not `multipart/form-data`, broken off, or not UTF-8.
    #[error("the form cannot be read")]
    Malformed,
    /// More bytes or more fields than the form can have.
    #[error("the form is too large")]
    TooLarge,
}

/// The fields of one form, in the order sent. Zeroed when dropped; never printed.
#[derive(Default)]
pub struct StepForm {
    fields: Vec<(String, String)>,
}

impl StepForm {
    /// Reads a form of at most `most_fields` fields.
    ///
    /// # Errors
    /// [`FormError`].
    pub async fn read(mut parts: Multipart, most_fields: usize) -> Result<Self, FormError> {
        let mut form = Self::default();
        let mut bytes_left = MOST_BYTES;
        while let Some(part) = parts.next().await {
            let mut part = part.map_err(|_| FormError::Malformed)?;
            if form.fields.len() >= most_fields {
                return Err(FormError::TooLarge);
            }
            let name = part.name().ok_or(FormError::Malformed)?.to_owned();
            bytes_left = bytes_left.checked_sub(name.len()).ok_or(FormError::TooLarge)?;
            let mut value = Vec::new();
            while let Some(chunk) = part.next().await {
                let chunk = chunk.map_err(|_| FormError::Malformed)?;
                bytes_left = bytes_left.checked_sub(chunk.len()).ok_or(FormError::TooLarge)?;
                value.extend_from_slice(&chunk);
            }
            let value = String::from_utf8(value).map_err(|error| {
                error.into_bytes().zeroize();
                FormError::Malformed
            })?;
            form.fields.push((name, value));
        }
        Ok(form)
    }

    /// A form with these fields, for callers that have no request.
    #[must_use]
    pub const fn of(fields: Vec<(String, String)>) -> Self {
        Self { fields }
    }

    /// How many fields were sent.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.fields.len()
    }

    /// Whether no field was sent.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// The first value of `name`.
    #[must_use]
    pub fn get<'f>(&'f self, name: &'f str) -> Option<&'f str> {
        self.all(name).next()
    }

    /// Every value of `name`, in the order sent.
    pub fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.fields.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }
}

impl Drop for StepForm {
    fn drop(&mut self) {
        self.fields.iter_mut().for_each(|(_, value)| value.zeroize());
    }
}

impl std::fmt::Debug for StepForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StepForm(…)")
    }
}
