//! Taking back: one purpose or everything, on any day, needing only the receipt and giving no reason (CON-9). What is
//! answered never tells whether the code was known (CON-12).

use crate::domain::consent::{Purpose, Purposes};
use crate::domain::receipt::ReceiptCode;
use crate::store::{StoreError, answer_sheets, quotes, saved_visits, words};
use crate::vault::rows::{AnswerRow, WordsRow};
use crate::vault::{ConsultationVault, Erased, LedgerLine, ReceiptKeys, SealError, Unopenable};

use super::change_response::TRIES;
use super::consultation_keys::{keys_in_use, row_sizes, still_in_force};
use super::open_receipt::OwnRows;
use super::quotes::taken_back::{HandedOn, remembered};
use super::retention::erase_due::of_files;
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

/// Both rows go. The ledger knows it first, so that no backup gives them back (RET-5).
fn erase(service: &Service, keys: ReceiptKeys) -> Result<(), StoreError> {
    let (sheet, words_row) = service.store.read(|tx| {
        let sheet = answer_sheets::exists(tx, &keys)?;
        Ok::<_, StoreError>((sheet, words::find(tx, &keys)?.is_some()))
    })?;
    let sheet = sheet.then(|| LedgerLine::row(Erased::AnswerSheet(keys.answers_id())));
    let words_row = words_row.then(|| LedgerLine::row(Erased::WordsRow(keys.words_id())));
    let lines: Vec<_> = sheet.into_iter().chain(words_row).collect();
    service.vault.remember(&lines, service.today()).map_err(of_files)?;
    let quoted = remembered(service, &keys, HandedOn::ALL)?;
    service.store.write(move |tx| {
        quotes::erase(tx, &quoted)?;
        answer_sheets::erase(tx, &keys)?;
        words::erase(tx, &keys)?;
        saved_visits::erase(tx, &keys)
    })
}

const MALFORMED: StoreError = StoreError::Malformed("a row without its wrap");

/// What an older copy of the two rows loses with these purposes (B6, B8).
fn lines_of(
    vault: &ConsultationVault,
    purposes: &Purposes,
    (sheet, words): (&AnswerRow, &WordsRow),
) -> Result<Vec<LedgerLine>, Unopenable> {
    let of_sheet = vault.revision_of_sheet(&sheet.id, sheet.columns.wrap.as_deref().ok_or(Unopenable)?)?;
    let of_words = vault.revision_of_words(&words.id, words.columns.wrap.as_deref().ok_or(Unopenable)?)?;
    let lines = purposes.iter().flat_map(|purpose| match purpose {
        Purpose::AboutMe => vec![LedgerLine::part(Erased::About(sheet.id), of_sheet)],
        Purpose::Words => vec![LedgerLine::part(Erased::Words(words.id), of_words)],
        Purpose::Quote | Purpose::Panel => vec![LedgerLine::part(Erased::QuotePanel(words.id), of_words)],
        Purpose::Keep => vec![
            LedgerLine::part(Erased::KeepOfSheet(sheet.id), of_sheet),
            LedgerLine::part(Erased::KeepOfWords(words.id), of_words),
        ],
        Purpose::Count => Vec::new(),
    });
    Ok(lines.collect())
}

/// What goes with these purposes: being quoted, or read by the panel, needs being read (DOMAIN 10.3).
fn goes_with(purposes: &Purposes) -> HandedOn {
    let words = purposes.contains(Purpose::Words);
    HandedOn { quotes: words || purposes.contains(Purpose::Quote), texts: words || purposes.contains(Purpose::Panel) }
}

fn attempt(service: &Service, keys: &ReceiptKeys, purposes: &Purposes) -> Result<(), WithdrawError> {
    let quoted = remembered(service, keys, goes_with(purposes))?;
    let Some(mut rows) = OwnRows::open(service, keys)? else {
        return Ok(service.store.write(move |tx| quotes::erase(tx, &quoted))?);
    };
    let consultation = rows.consultation;
    let (found, in_use) = service.store.read(|tx| {
        let found = service.get(tx, consultation)?;
        Ok::<_, StoreError>((found, keys_in_use(tx, &rows.vault, consultation)?))
    })?;
    let today = service.today();
    let held = rows.purposes();
    let taken_back = Purposes::exactly(purposes.iter().filter(|purpose| held.contains(*purpose)));
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
        true => Some(rows.vault.reseal_answers(&rows.sheet, keys, &in_use.figures)?),
        false => None,
    };
    let resealed_words = match words_touched {
        true => Some(rows.vault.reseal_words(rows.words, keys, &sizes, &in_use.words, &in_use.figures)?),
        false => None,
    };
    let lines = lines_of(&rows.vault, &taken_back, (&rows.sheet_row, &rows.words_row)).map_err(|_| MALFORMED)?;
    service.vault.remember(&lines, today).map_err(of_files)?;
    let sheet = sheet.map(|resealed| (rows.sheet_row, resealed));
    let resealed_words = resealed_words.map(|resealed| (rows.words_row, resealed));
    service.store.write(move |tx| {
        still_in_force(tx, consultation, &in_use.both())?;
        quotes::erase(tx, &quoted)?;
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
