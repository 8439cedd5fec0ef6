//! How many texts a reader has opened today (AGG-36). How many there are to read is nobody's to count, so the number is sealed.

use chrono::NaiveDate;

use crate::domain::ids::AccountId;
use crate::vault::Vault;
use crate::vault::labels::{self, Place};
use crate::vault::primitives::{aead_open, aead_seal, kdf};
use crate::vault::secret::{SealError, Secret, Unopenable};
use crate::vault::visit::day_number;

impl Vault {
    /// Seals how many texts somebody opened on a day: `AEAD(KDF(K_contact, "reading-day"), number(4), A("reading-day", 0, user ‖ day(4)))`.
    ///
    /// # Errors
    /// [`SealError::TooLong`], never in practice.
    pub fn seal_opened(&self, user: AccountId, day: NaiveDate, number: u32) -> Result<Vec<u8>, SealError> {
        aead_seal(&self.reading_key(), &number.to_be_bytes(), &place(user, day), self.randomness())
    }

    /// How many texts somebody opened on a day.
    ///
    /// # Errors
    /// [`Unopenable`], also for the number of another day or of somebody else.
    pub fn open_opened(&self, user: AccountId, day: NaiveDate, sealed: &[u8]) -> Result<u32, Unopenable> {
        let plain = aead_open(&self.reading_key(), sealed, &place(user, day))?;
        plain.as_slice().try_into().map(u32::from_be_bytes).map_err(|_| Unopenable)
    }

    fn reading_key(&self) -> Secret {
        kdf(self.ring().contact.as_bytes(), labels::READING_DAY, &[])
    }
}

fn place(user: AccountId, day: NaiveDate) -> Place {
    let owner = [user.as_bytes().as_slice(), &day_number(day).to_be_bytes()].concat();
    Place::outside(labels::READING_DAY, &owner)
}
