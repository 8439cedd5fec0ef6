//! D2: what only reads is given a transaction that cannot write.

use linden::actions::service::Service;
use linden::domain::ids::ConsultationId;
use linden::store::{ReadTx, StoreError, answer_sheets, cards};
use linden::vault::ReceiptKeys;

pub fn erased(tx: &mut ReadTx<'_>, keys: &ReceiptKeys) {
    let _ = answer_sheets::erase(tx, keys); //~
}

pub fn spent(service: &Service, id: ConsultationId, card: [u8; 32]) -> Result<bool, StoreError> {
    service.store.read(|tx| cards::spend(tx, id, &card)) //~
}

pub fn around(tx: &mut ReadTx<'_>) {
    let _ = tx.connection; //~
}
