//! What is stored of a card (B3): an id and a batch tag, neither of which leads back to the code.

use super::Vault;
use super::labels;
use super::primitives::mac;
use crate::domain::card::CardCode;
use crate::domain::ids::{BatchId, ConsultationId};

stored_id! {
    /// The stored id of a card: `MAC(K_invite, "card", c ‖ card)`.
    CardId;
}

/// The tag by which the cards of a lost envelope are found: `MAC(K_batch, "batch", batch ‖ card_id)[..16]`.
/// Without the key directory it says of no two cards that they were of one batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct BatchTag([u8; 16]);

impl BatchTag {
    /// The tag with these bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The 16 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl Vault {
    /// The stored id of a card.
    #[must_use]
    pub fn card_id(&self, consultation: ConsultationId, card: &CardCode) -> CardId {
        let parts: [&[u8]; 2] = [consultation.as_bytes(), card.as_bytes()];
        CardId::from_bytes(mac(&self.ring().invite, labels::CARD, &parts))
    }

    /// The test card of a consultation on a day, counted from the first of 1970: it is derived, stored nowhere, and spends nothing
    /// (decision 0053).
    #[must_use]
    pub fn trial_card(&self, consultation: ConsultationId, day: u32) -> CardCode {
        let parts: [&[u8]; 2] = [consultation.as_bytes(), &day.to_be_bytes()];
        let derived = mac(&self.ring().invite, labels::TRIAL, &parts);
        CardCode::from_random(derived.first_chunk().copied().unwrap_or_default())
    }

    /// The batch tag of a stored card.
    #[must_use]
    pub fn batch_tag(&self, batch: BatchId, card: &CardId) -> BatchTag {
        let parts: [&[u8]; 2] = [batch.as_bytes(), card.as_bytes()];
        let tag = mac(&self.ring().batch, labels::BATCH, &parts);
        let (first, _) = tag.split_first_chunk::<16>().unwrap_or((&[0; 16], &[]));
        BatchTag(*first)
    }
}
