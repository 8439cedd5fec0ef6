//! Coming back with a receipt. Reading writes nothing, and whatever does not open looks like a code never seen (D8).

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::answer::{AboutYou, Answers, Words};
use crate::domain::consent::{NoticeShown, Purpose, Purposes};
use crate::domain::consultation::State;
use crate::domain::help::Help;
use crate::domain::ids::{ConsultationId, QuestionId};
use crate::domain::reading::ThemeNumber;
use crate::domain::receipt::ReceiptCode;
use crate::store::{StoreError, answer_sheets, words};
use crate::vault::keys::KeyDirError;
use crate::vault::rows::{AnswerRow, OwnAnswers, OwnWords, PurposeState, WordsRow};
use crate::vault::{ConsultationVault, ReceiptKeys};

use super::service::{Found, Service};

/// What a receipt opens. Personal: nothing here prints content.
pub struct OpenedReceipt {
    /// The consultation as it stands.
    pub found: Found,
    /// Whether answers can still be changed: while it is open. Taking back is possible on any day.
    pub can_change: bool,
    /// The scored answers, unless they were erased.
    pub answers: Option<Answers>,
    /// The bands, with C4 and unless they were erased.
    pub about: Option<AboutYou>,
    /// The words, with C2 and unless they were erased.
    pub words: Option<Words>,
    /// The purposes agreed to now.
    pub purposes: Purposes,
    /// The notice behind each purpose, as it was agreed to (CON-14).
    pub notices: BTreeMap<Purpose, NoticeShown>,
    /// What became of each purpose, in the order of their codes (DOMAIN 1.1).
    pub consent: Vec<PurposeRecord>,
    /// How she was helped.
    pub helped: Help,
    /// The themes a reader found, by question.
    pub themes: BTreeMap<QuestionId, BTreeSet<ThemeNumber>>,
}

/// What became of one purpose.
pub struct PurposeRecord {
    /// The purpose.
    pub purpose: Purpose,
    /// The day it was last agreed to; none if it never was.
    pub given_on: Option<NaiveDate>,
    /// The day it was taken back; none if it stands.
    pub withdrawn_on: Option<NaiveDate>,
    /// The notice it was last agreed to under.
    pub notice: Option<NoticeShown>,
}

impl std::fmt::Debug for PurposeRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PurposeRecord(…)")
    }
}

impl std::fmt::Debug for OpenedReceipt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OpenedReceipt(…)")
    }
}

/// The rows of one receipt, opened, with the bytes they were opened from.
pub(super) struct OwnRows {
    pub(super) consultation: ConsultationId,
    pub(super) vault: ConsultationVault,
    pub(super) sheet_row: AnswerRow,
    pub(super) sheet: OwnAnswers,
    pub(super) words_row: WordsRow,
    pub(super) words: OwnWords,
}

impl OwnRows {
    /// Finds and opens the rows of a receipt; `None` if there are none or they do not open with it.
    pub(super) fn open(service: &Service, keys: &ReceiptKeys) -> Result<Option<Self>, StoreError> {
        let found = service.store.read(|tx| {
            let sheet = answer_sheets::find(tx, keys)?;
            Ok::<_, StoreError>(sheet.zip(words::find(tx, keys)?))
        })?;
        let Some(((consultation, sheet_row), words_row)) = found else { return Ok(None) };
        let vault = match service.vault.for_consultation(consultation) {
            Ok(vault) => vault,
            // A destroyed key is the end of everything under it (RET-4).
            Err(KeyDirError::Missing { .. }) if service.vault.directory().is_gone(consultation) => return Ok(None),
            Err(error) => return Err(StoreError::Unavailable(Box::new(error))),
        };
        let opened = vault.open_own_answers(&sheet_row, keys).ok().zip(vault.open_own_words(&words_row, keys).ok());
        Ok(opened.map(|(sheet, words)| Self { consultation, vault, sheet_row, sheet, words_row, words }))
    }

    /// The purposes agreed to now, over both rows.
    pub(super) fn purposes(&self) -> Purposes {
        let held = |purpose: &Purpose| self.sheet.record().holds(*purpose) || self.words.record().holds(*purpose);
        Purposes::of(Purpose::ALL.into_iter().filter(held))
    }

    /// The record over both rows; what both carry stands in both alike, and is taken from the answer sheet.
    fn consent(&self) -> Vec<PurposeRecord> {
        let mut record = BTreeMap::new();
        for own in [self.words.record(), self.sheet.record()] {
            for (purpose, state) in own.purposes() {
                let (given_on, withdrawn_on) = match state {
                    PurposeState::Refused => (None, None),
                    PurposeState::Given(_, given) => (Some(*given), None),
                    PurposeState::Withdrawn(_, given, withdrawn) => (Some(*given), Some(*withdrawn)),
                };
                let notice = given_on.and_then(|_| own.notice(purpose));
                record.insert(purpose, PurposeRecord { purpose, given_on, withdrawn_on, notice });
            }
        }
        record.into_values().collect()
    }

    fn notices(&self, purposes: &Purposes) -> BTreeMap<Purpose, NoticeShown> {
        let of = |purpose: Purpose| {
            let record = if self.sheet.record().holds(purpose) { self.sheet.record() } else { self.words.record() };
            Some((purpose, record.notice(purpose)?))
        };
        purposes.iter().filter_map(of).collect()
    }
}

/// Opens a receipt.
///
/// # Errors
/// [`StoreError`] if the database fails or the key directory cannot be read.
pub fn open_receipt(service: &Service, receipt: &ReceiptCode) -> Result<Option<OpenedReceipt>, StoreError> {
    let keys = service.vault.receipt_keys(receipt);
    let Some(rows) = OwnRows::open(service, &keys)? else { return Ok(None) };
    let found = service.store.read(|tx| service.get(tx, rows.consultation))?;
    let purposes = rows.purposes();
    Ok(Some(OpenedReceipt {
        can_change: found.state() == State::Open,
        found,
        answers: rows.sheet.answers().as_ref().cloned(),
        about: rows.sheet.about().as_ref().cloned(),
        words: rows.words.words().as_ref().cloned(),
        notices: rows.notices(&purposes),
        consent: rows.consent(),
        helped: rows.sheet.record().helped(),
        purposes,
        themes: rows.words.reading().as_ref().map(|reading| reading.themes.clone()).unwrap_or_default(),
    }))
}
