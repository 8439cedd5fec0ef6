//! The state of a visit, sealed into its page.

use data_encoding::BASE64URL_NOPAD;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::form_key::{FormKey, FormKeys};
use crate::domain::ids::ConsultationId;
use crate::vault::Vault;
use crate::vault::labels::{self, Place};
use crate::vault::primitives::{Padded, aead_open, aead_seal, json_of, read_json};
use crate::vault::secret::{SealError, Unopenable};

/// Sizes go up in steps of 4 KiB, so that a length tells little of what was typed.
const STEP: usize = 4096;

/// Which way of steps a state belongs to. A state of one never opens as the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Journey {
    /// Answering, in this consultation.
    Visit(ConsultationId),
    /// Coming back with a receipt. Its consultation is known only from the code inside, so it is bound to
    /// none.
    Return,
    /// Complaining in this consultation, or reading the reply (ACC-10).
    Complaint(ConsultationId),
}

impl Journey {
    fn place(self, day: u32) -> Place {
        match self {
            Self::Visit(consultation) => Place::within(labels::STATE, consultation, &day.to_be_bytes()),
            Self::Complaint(consultation) => Place::within(labels::COMPLAINING, consultation, &day.to_be_bytes()),
            Self::Return => Place::outside(labels::RETURN, &day.to_be_bytes()),
        }
    }
}

impl Vault {
    /// Seals a state into text for a hidden field: base64url of
    /// `0x01 ‖ n(4) ‖ AEAD(K_form[n], pad(json, next 4 KiB), A("state", "return" or "complaining", c, n))`.
    ///
    /// # Errors
    /// [`SealError::Content`] if the state has no JSON form.
    pub fn seal_state<T: Serialize>(&self, key: &FormKey, journey: Journey, state: &T) -> Result<String, SealError> {
        let plain = Padded::to_next(&json_of(state)?, STEP)?;
        let sealed = aead_seal(&key.key, plain.bytes(), &journey.place(key.day), self.randomness())?;
        Ok(BASE64URL_NOPAD.encode(&[[1].as_slice(), &key.day.to_be_bytes(), &sealed].concat()))
    }

    /// Opens a state. Whether it may still be used (idle limit, ended visit) is for the caller to decide,
    /// and must look the same.
    ///
    /// # Errors
    /// [`Unopenable`], also when its day's key is gone.
    pub fn open_state<T: DeserializeOwned>(
        &self,
        keys: &FormKeys,
        journey: Journey,
        sealed: &str,
    ) -> Result<T, Unopenable> {
        let bytes = BASE64URL_NOPAD.decode(sealed.as_bytes()).map_err(|_| Unopenable)?;
        let Some((1, rest)) = bytes.split_first() else { return Err(Unopenable) };
        let (day, sealed) = rest.split_first_chunk::<4>().ok_or(Unopenable)?;
        let key = keys.of_day(u32::from_be_bytes(*day)).ok_or(Unopenable)?;
        let plain = Padded::check_any(aead_open(&key.key, sealed, &journey.place(key.day))?)?;
        let expected = Padded::to_next(plain.content(), STEP).map_err(|_| Unopenable)?;
        if plain.size() == expected.size() { read_json(plain.content()) } else { Err(Unopenable) }
    }
}
