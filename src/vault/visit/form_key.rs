//! Form keys: one a UTC day, random, stored sealed under K_wrap, deleted soon after their day.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;

use crate::vault::Vault;
use crate::vault::labels::{self, Place};
use crate::vault::primitives::{aead_open, aead_seal};
use crate::vault::secret::{SealError, Secret, Unopenable};

/// The number of a day: days since 1970-01-01, UTC. Earlier days count as 0.
#[must_use]
pub fn day_number(day: NaiveDate) -> u32 {
    let days = day.signed_duration_since(NaiveDate::default()).num_days();
    u32::try_from(days).unwrap_or_default()
}

/// `K_form[n]`: seals the states of visits that were issued on day `n`.
#[derive(Clone)]
pub struct FormKey {
    pub(super) day: u32,
    pub(super) key: Secret,
}

impl FormKey {
    /// Its day.
    #[must_use]
    pub const fn day(&self) -> u32 {
        self.day
    }
}

impl fmt::Debug for FormKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FormKey({}, …)", self.day)
    }
}

/// A form key as it is stored.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredFormKey {
    /// Its day, see [`day_number`].
    pub day: u32,
    /// `0x01 ‖ AEAD(K_wrap, K_form, A("form-key", 0, n))`, 73 bytes.
    pub sealed: Vec<u8>,
}

impl fmt::Debug for StoredFormKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StoredFormKey({}, …)", self.day)
    }
}

/// The form keys that are still there, by day.
#[derive(Debug, Clone, Default)]
pub struct FormKeys(BTreeMap<u32, FormKey>);

impl FormKeys {
    /// The key of a day.
    #[must_use]
    pub fn of_day(&self, day: u32) -> Option<&FormKey> {
        self.0.get(&day)
    }
}

impl FromIterator<FormKey> for FormKeys {
    fn from_iter<I: IntoIterator<Item = FormKey>>(keys: I) -> Self {
        Self(keys.into_iter().map(|key| (key.day, key)).collect())
    }
}

impl Vault {
    /// A new random form key for `day`, to be stored if the day has none yet and then read back: another
    /// instance may have been first.
    ///
    /// # Errors
    /// [`SealError::TooLong`], never in practice.
    pub fn new_form_key(&self, day: NaiveDate) -> Result<StoredFormKey, SealError> {
        let day = day_number(day);
        let key = Secret::random(self.randomness());
        let sealed = aead_seal(&self.ring().wrap, key.as_bytes(), &place(day), self.randomness())?;
        Ok(StoredFormKey { day, sealed: [&[1], sealed.as_slice()].concat() })
    }

    /// Opens a stored form key.
    ///
    /// # Errors
    /// [`Unopenable`].
    pub fn open_form_key(&self, stored: &StoredFormKey) -> Result<FormKey, Unopenable> {
        let Some((1, sealed)) = stored.sealed.split_first() else { return Err(Unopenable) };
        let key = aead_open(&self.ring().wrap, sealed, &place(stored.day))?;
        Ok(FormKey { day: stored.day, key: Secret::from_slice(&key)? })
    }
}

fn place(day: u32) -> Place {
    Place::outside(labels::FORM_KEY, &day.to_be_bytes())
}
