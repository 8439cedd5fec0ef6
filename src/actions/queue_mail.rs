//! Putting a mail to staff into the outbox, as part of the act that asks for it (D7).

use chrono::NaiveDateTime;

use crate::actions::service::Service;
use crate::domain::ids::{AccountId, MailId};
use crate::mail::Letter;
use crate::store::{StoreError, WriteTx, outbox};
use crate::vault::SealError;

/// A sealed letter to an account, ready to be written: sealing comes before the transaction (D11).
pub(super) struct SealedLetter {
    id: MailId,
    account: AccountId,
    now: NaiveDateTime,
    sealed: Vec<u8>,
}

impl SealedLetter {
    /// Seals a letter.
    pub(super) fn new(service: &Service, account: AccountId, letter: &Letter) -> Result<Self, SealError> {
        let id = MailId::random(&*service.randomness);
        let sealed = service.vault.seal_letter(id, letter)?;
        Ok(Self { id, account, now: service.now().naive_utc(), sealed })
    }

    /// Writes it in the transaction of the act: undone with it, sent after it.
    pub(super) fn queue(self, tx: &mut WriteTx<'_>) -> Result<(), StoreError> {
        outbox::insert(tx, self.id, self.account, self.now, &self.sealed)
    }
}
