//! Changing a response with its receipt, while the consultation is open. Only the row that is touched is written
//! again, under a new row key; the other keeps its bytes (SECURITY B6).

use crate::domain::answer::{AnswerSheet, Words};
use crate::domain::consent::{NoticeShown, Purpose, Purposes};
use crate::domain::consultation::{AnyConsultation, Consultation, Open, State};
use crate::domain::ids::ConsultationId;
use crate::domain::questionnaire::{AnswerFault, SubmittedAnswers, SubmittedChange, parse_answers};
use crate::domain::receipt::ReceiptCode;
use crate::store::{StoreError, WriteTx, answer_sheets, consultations, words};
use crate::vault::rows::{AnswerRow, ResealedAnswers, ResealedWords, WordsRow};
use crate::vault::{Erased, LedgerLine, ReceiptKeys, SealError, Unopenable};

use super::consultation_keys::{KeysInUse, keys_in_use, row_sizes, still_in_force};
use super::open_receipt::OwnRows;
use super::retention::erase_due::of_files;
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
    Agree(Agreement),
    /// What is named, laid over the answers as they stand in the moment of writing; first more purposes, if any.
    Fields {
        /// More purposes.
        agree: Option<Agreement>,
        /// The fields to replace or erase.
        change: SubmittedChange,
    },
}

/// A consent event after the first one (CON-8).
#[derive(Clone)]
pub struct Agreement {
    /// What is agreed to now.
    pub purposes: Purposes,
    /// The notice that was shown.
    pub notice: NoticeShown,
}

impl std::fmt::Debug for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Change(…)")
    }
}

impl std::fmt::Debug for Agreement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Agreement(…)")
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
    /// The named fields are not answers to this consultation's questions.
    #[error("{} answers cannot be read", .0.len())]
    Faults(Vec<AnswerFault>),
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
    let keys = service.vault.receipt_keys(receipt);
    for _ in 0..TRIES {
        match attempt(service, receipt, &keys, change.clone()) {
            Err(ChangeError::Store(StoreError::Changed)) => {}
            outcome => return outcome,
        }
    }
    Err(StoreError::Changed.into())
}

fn attempt(service: &Service, receipt: &ReceiptCode, keys: &ReceiptKeys, change: Change) -> Result<(), ChangeError> {
    let rows = OwnRows::open(service, keys)?.ok_or(ChangeError::UnknownReceipt)?;
    let consultation = rows.consultation;
    let (found, in_use) = service.store.read(|tx| {
        let found = service.get(tx, consultation)?;
        Ok::<_, StoreError>((found, keys_in_use(tx, &rows.vault, consultation)?))
    })?;
    let sizes = row_sizes(found.definition());
    let AnyConsultation::Open(open) = found.consultation else { return Err(ChangeError::NotOpen) };
    let mut changing =
        Changing { rows, sheet_touched: false, words_touched: false, about_replaced: false, words_replaced: false };
    match change {
        Change::Answers { sheet, words } => changing.answer(receipt, sheet, &words)?,
        Change::Agree(agreement) => changing.agree(&agreement, service.today())?,
        Change::Fields { agree, change } => {
            if let Some(agreement) = agree {
                changing.agree(&agreement, service.today())?;
            }
            let (sheet, words) = changing.laid_over(&open, &change)?;
            changing.answer(receipt, sheet, &words)?;
        }
    }
    let lines = changing.lines().map_err(|_| StoreError::Malformed("a row without its wrap"))?;
    let rewrite = changing.reseal(keys, &sizes, &in_use)?;
    if rewrite.sheet.is_none() && rewrite.words.is_none() {
        return Ok(());
    }
    // First what may be replaced, then, once it is, that it was: whatever comes between the two, an old copy gives back nothing
    // that was replaced, and this one loses nothing that was not (decision 0043).
    let intended: Vec<_> = lines.iter().map(|line| line.intended()).collect();
    service.vault.remember(&intended, service.today()).map_err(of_files)?;
    service.store.write(move |tx| {
        still_in_force(tx, consultation, &in_use.both())?;
        write(tx, consultation, rewrite)
    })?;
    Ok(service.vault.remember(&lines, service.today()).map_err(of_files)?)
}

/// Opened rows while they are changed in memory.
struct Changing {
    rows: OwnRows,
    sheet_touched: bool,
    words_touched: bool,
    /// Whether bands that were here are replaced.
    about_replaced: bool,
    /// Whether words that were here are replaced.
    words_replaced: bool,
}

impl Changing {
    /// What an older copy of the rows loses with this change (B8).
    fn lines(&self) -> Result<Vec<LedgerLine>, Unopenable> {
        let (vault, sheet, words) = (&self.rows.vault, &self.rows.sheet_row, &self.rows.words_row);
        let mut lines = Vec::new();
        if self.about_replaced {
            let revision = vault.revision_of_sheet(&sheet.id, sheet.columns.wrap.as_deref().ok_or(Unopenable)?)?;
            lines.push(LedgerLine::part(Erased::About(sheet.id), revision));
        }
        if self.words_replaced {
            let revision = vault.revision_of_words(&words.id, words.columns.wrap.as_deref().ok_or(Unopenable)?)?;
            lines.push(LedgerLine::part(Erased::Words(words.id), revision));
        }
        Ok(lines)
    }

    fn agree(&mut self, agreement: &Agreement, today: chrono::NaiveDate) -> Result<(), ChangeError> {
        let held = self.rows.purposes();
        for purpose in agreement.purposes.iter().filter(|purpose| !held.contains(*purpose)) {
            if matches!(purpose, Purpose::AboutMe | Purpose::Keep) {
                self.rows.sheet.agree(purpose, &agreement.notice, today)?;
                self.sheet_touched = true;
            }
            if !matches!(purpose, Purpose::AboutMe | Purpose::Count) {
                self.rows.words.agree(purpose, &agreement.notice, today)?;
                self.words_touched = true;
            }
        }
        Ok(())
    }

    /// The answers as they stand with the named fields laid over them, parsed like any others.
    fn laid_over(
        &self,
        consultation: &Consultation<Open>,
        change: &SubmittedChange,
    ) -> Result<(AnswerSheet, Words), ChangeError> {
        let answers = self.rows.sheet.answers().as_ref().cloned().unwrap_or_default();
        let about = self.rows.sheet.about().as_ref().cloned().unwrap_or_default();
        let words = self.rows.words.words().as_ref().cloned().unwrap_or_default();
        let mut submitted = SubmittedAnswers::of(&AnswerSheet { answers, about }, &words);
        submitted.apply(change);
        parse_answers(consultation, &submitted).map_err(ChangeError::Faults)
    }

    /// Takes over what differs.
    fn answer(&mut self, receipt: &ReceiptCode, sheet: AnswerSheet, words: &Words) -> Result<(), ChangeError> {
        if self.rows.words.words().as_ref().cloned().unwrap_or_default() != *words {
            if holds_code(words, receipt) {
                return Err(ChangeError::HoldsCode);
            }
            self.words_replaced = self.rows.words.words().as_ref().is_some_and(|words| !words.is_empty());
            self.rows.words.set_words(words)?;
            self.words_touched = true;
        }
        if self.rows.sheet.about().as_ref().cloned().unwrap_or_default() != sheet.about {
            self.about_replaced = self.rows.sheet.about().as_ref().is_some_and(|about| !about.bands.is_empty());
            self.rows.sheet.set_about(sheet.about)?;
            self.sheet_touched = true;
        }
        if self.rows.sheet.answers().as_ref().cloned().unwrap_or_default() != sheet.answers {
            self.rows.sheet.set_answers(sheet.answers)?;
            self.sheet_touched = true;
        }
        Ok(())
    }

    fn reseal(
        self,
        keys: &ReceiptKeys,
        sizes: &crate::vault::rows::RowSizes,
        in_use: &KeysInUse,
    ) -> Result<Rewrite, ChangeError> {
        let mut rewrite = Rewrite { sheet: None, words: None };
        let rows = self.rows;
        if self.sheet_touched {
            let resealed = rows.vault.reseal_answers(&rows.sheet, keys, &in_use.figures)?;
            rewrite.sheet = Some((rows.sheet_row, resealed));
        }
        if self.words_touched {
            let resealed = rows.vault.reseal_words(rows.words, keys, sizes, &in_use.words, &in_use.figures)?;
            rewrite.words = Some((rows.words_row, resealed));
        }
        Ok(rewrite)
    }
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
