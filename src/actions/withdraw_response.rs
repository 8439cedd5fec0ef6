//! Taking back: one purpose or everything, on any day, needing only the receipt and giving no reason (CON-9). What is
//! answered never tells whether the code was known (CON-12).

use crate::domain::consent::{Purpose, Purposes};
use crate::domain::receipt::ReceiptCode;
use crate::store::{StoreError, answer_sheets, saved_visits, words};
use crate::vault::{ReceiptKeys, SealError};

use super::change_response::TRIES;
use super::consultation_keys::{keys_in_use, row_sizes};
use super::open_receipt::OwnRows;
use super::service::Service;

/// Why nothing was taken back although the code may have been known: try again.
#[derive(Debug, thiserror::Error)]
pub enum WithdrawError {
    /// What is left could not be sealed.
    #[error("what is left could not be sealed")]
    Sealing(#[from] SealError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Takes purposes back; `None`, or C1 among them, takes everything back: both rows and a saved visit are deleted in one transaction
/// (CON-10). An unknown code is no error.
///
/// # Errors
/// [`WithdrawError`].
pub fn withdraw_response(
    service: &Service,
    receipt: &ReceiptCode,
    purposes: Option<&Purposes>,
) -> Result<(), WithdrawError> {
    let keys = service.vault.receipt_keys(receipt);
    let Some(some) = purposes.filter(|purposes| !purposes.contains(Purpose::Count)) else {
        return Ok(erase(service, keys)?);
    };
    for _ in 0..TRIES {
        match attempt(service, &keys, some) {
            Err(WithdrawError::Store(StoreError::Changed)) => {}
            outcome => return outcome,
        }
    }
    Err(StoreError::Changed.into())
}

fn erase(service: &Service, keys: ReceiptKeys) -> Result<(), StoreError> {
    service.store.write(move |tx| {
        answer_sheets::erase(tx, &keys)?;
        words::erase(tx, &keys)?;
        saved_visits::erase(tx, &keys)
    })
}

fn attempt(service: &Service, keys: &ReceiptKeys, purposes: &Purposes) -> Result<(), WithdrawError> {
    let Some(mut rows) = OwnRows::open(service, keys)? else { return Ok(()) };
    let consultation = rows.consultation;
    let (found, in_use) = service.store.read(|tx| {
        let found = service.get(tx, consultation)?;
        Ok::<_, StoreError>((found, keys_in_use(tx, &rows.vault, consultation)?))
    })?;
    let today = service.today();
    let held = rows.purposes();
    let (mut sheet_touched, mut words_touched) = (false, false);
    for purpose in purposes.iter().filter(|purpose| held.contains(*purpose)) {
        if matches!(purpose, Purpose::AboutMe | Purpose::Keep) {
            rows.sheet.withdraw(purpose, today)?;
            sheet_touched = true;
        }
        if purpose != Purpose::AboutMe {
            rows.words.withdraw(purpose, today)?;
            words_touched = true;
        }
    }
    let sizes = row_sizes(found.definition());
    let sheet = match sheet_touched {
        true => Some((rows.sheet_row, rows.vault.reseal_answers(&rows.sheet, keys, &in_use.figures)?)),
        false => None,
    };
    let resealed_words = match words_touched {
        true => {
            let resealed = rows.vault.reseal_words(rows.words, keys, &sizes, &in_use.words, &in_use.figures)?;
            Some((rows.words_row, resealed))
        }
        false => None,
    };
    service.store.write(move |tx| {
        if let Some((read, resealed)) = sheet {
            answer_sheets::update(tx, &read, resealed)?;
        }
        if let Some((read, resealed)) = resealed_words {
            words::update(tx, &read, resealed)?;
        }
        Ok::<_, StoreError>(())
    })?;
    Ok(())
}
