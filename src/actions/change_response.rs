//! Changing a response with its receipt, while the consultation is open. Only the row that is touched is written
//! again, under a new row key; the other keeps its bytes (SECURITY B6).

use crate::domain::answer::{AnswerSheet, Words};
use crate::domain::consent::{NoticeShown, Purpose, Purposes};
use crate::domain::consultation::State;
use crate::domain::ids::ConsultationId;
use crate::domain::receipt::ReceiptCode;
use crate::store::{StoreError, WriteTx, answer_sheets, consultations, words};
use crate::vault::rows::{AnswerRow, ResealedAnswers, ResealedWords, WordsRow};
use crate::vault::{ReceiptKeys, SealError};

use super::consultation_keys::{KeysInUse, keys_in_use, row_sizes};
use super::open_receipt::OwnRows;
use super::send_response::holds_code;
use super::service::Service;

/// What is changed.
#[derive(Clone)]
pub enum Change {
    /// Answers and words as they shall stand, parsed by the consultation's own rules.
    Answers {
        /// The scored side.
        sheet: AnswerSheet,
        /// The words.
        words: Words,
    },
    /// More purposes, agreed to under the notice shown this time: a consent event of its own (CON-8).
    Agree {
        /// What is agreed to now.
        purposes: Purposes,
        /// The notice that was shown.
        notice: NoticeShown,
    },
}

impl std::fmt::Debug for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Change(…)")
    }
}

/// Why a change was not made. Nothing was written then.
#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    /// The receipt opens nothing.
    #[error("nothing is found under this code")]
    UnknownReceipt,
    /// Changes end at closing.
    #[error("the consultation is not open")]
    NotOpen,
    /// Words without C2, bands without C4, or C3 or C6 without C2.
    #[error("the consent does not cover this")]
    NotCovered,
    /// A text holds the person's own code (SECURITY 2).
    #[error("a text holds the code itself")]
    HoldsCode,
    /// The change could not be sealed.
    #[error("the change could not be sealed")]
    Sealing(#[source] SealError),
    /// The database failed, or the row kept changing.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<SealError> for ChangeError {
    fn from(error: SealError) -> Self {
        match error {
            SealError::NotCovered => Self::NotCovered,
            other => Self::Sealing(other),
        }
    }
}

/// How often a row is read again when it has changed meanwhile (DESIGN 8).
pub(super) const TRIES: usize = 3;

/// What is to be written: each row only if it was touched.
struct Rewrite {
    sheet: Option<(AnswerRow, ResealedAnswers)>,
    words: Option<(WordsRow, ResealedWords)>,
}

/// Changes a response.
///
/// # Errors
/// [`ChangeError`].
pub fn change_response(service: &Service, receipt: &ReceiptCode, change: Change) -> Result<(), ChangeError> {
    if let Change::Answers { words, .. } = &change
        && holds_code(words, receipt)
    {
        return Err(ChangeError::HoldsCode);
    }
    let keys = service.vault.receipt_keys(receipt);
    for _ in 0..TRIES {
        match attempt(service, &keys, change.clone()) {
            Err(ChangeError::Store(StoreError::Changed)) => {}
            outcome => return outcome,
        }
    }
    Err(StoreError::Changed.into())
}

fn attempt(service: &Service, keys: &ReceiptKeys, change: Change) -> Result<(), ChangeError> {
    let rows = OwnRows::open(service, keys)?.ok_or(ChangeError::UnknownReceipt)?;
    let consultation = rows.consultation;
    let (found, in_use) = service.store.read(|tx| {
        let found = service.get(tx, consultation)?;
        Ok::<_, StoreError>((found, keys_in_use(tx, &rows.vault, consultation)?))
    })?;
    if found.state() != State::Open {
        return Err(ChangeError::NotOpen);
    }
    let today = service.today();
    let sizes = row_sizes(found.definition());
    let rewrite = match change {
        Change::Answers { sheet, words } => rewrite_answers(rows, keys, &sizes, &in_use, sheet, &words)?,
        Change::Agree { purposes, notice } => {
            let held = rows.purposes();
            let new: Vec<Purpose> = purposes.iter().filter(|purpose| !held.contains(*purpose)).collect();
            agree(rows, keys, &sizes, &in_use, &new, &notice, today)?
        }
    };
    service.store.write(move |tx| write(tx, consultation, rewrite)).map_err(ChangeError::from)
}

fn rewrite_answers(
    mut rows: OwnRows,
    keys: &ReceiptKeys,
    sizes: &crate::vault::rows::RowSizes,
    in_use: &KeysInUse,
    sheet: AnswerSheet,
    words: &Words,
) -> Result<Rewrite, ChangeError> {
    let mut rewrite = Rewrite { sheet: None, words: None };
    let answers_touched = rows.sheet.answers().as_ref() != Some(&sheet.answers);
    let about_touched = rows.sheet.about().as_ref().cloned().unwrap_or_default() != sheet.about;
    if about_touched {
        rows.sheet.set_about(sheet.about)?;
    }
    if answers_touched {
        rows.sheet.set_answers(sheet.answers)?;
    }
    if answers_touched || about_touched {
        let resealed = rows.vault.reseal_answers(&rows.sheet, keys, &in_use.figures)?;
        rewrite.sheet = Some((rows.sheet_row, resealed));
    }
    if rows.words.words().as_ref().cloned().unwrap_or_default() != *words {
        rows.words.set_words(words)?;
        let resealed = rows.vault.reseal_words(rows.words, keys, sizes, &in_use.words, &in_use.figures)?;
        rewrite.words = Some((rows.words_row, resealed));
    }
    Ok(rewrite)
}

fn agree(
    mut rows: OwnRows,
    keys: &ReceiptKeys,
    sizes: &crate::vault::rows::RowSizes,
    in_use: &KeysInUse,
    new: &[Purpose],
    notice: &NoticeShown,
    today: chrono::NaiveDate,
) -> Result<Rewrite, ChangeError> {
    let mut rewrite = Rewrite { sheet: None, words: None };
    let (mut sheet_touched, mut words_touched) = (false, false);
    for purpose in new {
        if matches!(purpose, Purpose::AboutMe | Purpose::Keep) {
            rows.sheet.agree(*purpose, notice, today)?;
            sheet_touched = true;
        }
        if !matches!(purpose, Purpose::AboutMe | Purpose::Count) {
            rows.words.agree(*purpose, notice, today)?;
            words_touched = true;
        }
    }
    if sheet_touched {
        rewrite.sheet = Some((rows.sheet_row, rows.vault.reseal_answers(&rows.sheet, keys, &in_use.figures)?));
    }
    if words_touched {
        let resealed = rows.vault.reseal_words(rows.words, keys, sizes, &in_use.words, &in_use.figures)?;
        rewrite.words = Some((rows.words_row, resealed));
    }
    Ok(rewrite)
}

fn write(tx: &mut WriteTx<'_>, consultation: ConsultationId, rewrite: Rewrite) -> Result<(), StoreError> {
    if consultations::get(tx, consultation)?.state != State::Open.as_str() {
        return Err(StoreError::Changed);
    }
    if let Some((read, resealed)) = rewrite.sheet {
        answer_sheets::update(tx, &read, resealed)?;
    }
    if let Some((read, resealed)) = rewrite.words {
        words::update(tx, &read, resealed)?;
    }
    Ok(())
}
