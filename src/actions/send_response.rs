//! *Send* (D8): the card is spent, both rows are inserted and a saved visit is erased in one transaction, and the acknowledgement leaves after
//! the commit is on disk (D11). Sent twice, a response is stored once and has the same receipt.

use crate::domain::answer::{AnswerSheet, Words};
use crate::domain::card::CardCode;
use crate::domain::consent::{Consent, ConsentError};
use crate::domain::consultation::{Consultation, Open, State};
use crate::domain::help::Help;
use crate::domain::ids::{ConsultationId, SubmissionId};
use crate::domain::receipt::{ReceiptCode, ReceiptMode};
use crate::store::{ReadTx, StoreError, WriteTx, answer_sheets, cards, consultations, saved_visits, words};
use crate::vault::keys::KeyDirError;
use crate::vault::rows::{SealedAnswers, SealedWords, Sending};
use crate::vault::{CardId, ReceiptKeys, SealError};

use super::acts::trying_again;
use super::consultation_keys::{keys_in_use, row_sizes, still_in_force};
use super::service::Service;

/// A whole response.
pub struct Response {
    /// The card it spends.
    pub card: CardCode,
    /// Drawn by the page or by the participant's software; as secret as the receipt.
    pub submission: SubmissionId,
    /// What was agreed to.
    pub consent: Consent,
    /// Scored answers and bands.
    pub sheet: AnswerSheet,
    /// Words.
    pub words: Words,
    /// What her code shall be able to do (SECURITY B5).
    pub mode: ReceiptMode,
    /// How she was helped (CON-18).
    pub help: Help,
}

impl std::fmt::Debug for Response {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Response(…)")
    }
}

/// What became of a response. The receipt is `None` where she wanted no code (CON-13): it is dropped here.
#[derive(Debug)]
pub enum Sent {
    /// It is stored.
    Stored(Option<ReceiptCode>),
    /// It was stored before, under the same receipt.
    Already(Option<ReceiptCode>),
    /// The card is spent, or not one of ours: nothing was stored.
    CardNotAccepted,
    /// The consultation takes no answers at this moment: nothing was stored.
    NotOpen,
    /// A text holds the person's own code, which would then lie beside the answers (SECURITY 2): nothing was stored.
    HoldsCode,
}

/// Why a response could not be stored.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The consent does not cover the response.
    #[error(transparent)]
    Consent(#[from] ConsentError),
    /// This instance lacks the consultation's key (D14).
    #[error("the consultation's key is not here")]
    NoKey(#[from] KeyDirError),
    /// The response could not be sealed.
    #[error("the response could not be sealed")]
    Sealing(#[from] SealError),
    /// The database failed; nothing was acknowledged.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What the write transaction found.
enum Written {
    Stored,
    Already { with_code: bool },
    CardNotAccepted,
    NotOpen,
}

/// Sends a response.
///
/// # Errors
/// [`SendError`]; nothing was stored then.
pub fn send_response(
    service: &Service,
    consultation: &Consultation<Open>,
    response: Response,
) -> Result<Sent, SendError> {
    let Response { card, submission, consent, sheet, words, mode, help } = response;
    let id = consultation.id();
    let receipt = service.vault.issue_receipt(id, &card, submission);
    if holds_code(&words, &receipt) {
        return Ok(Sent::HoldsCode);
    }
    let card_id = service.vault.card_id(id, &card);
    let vault = service.vault.for_consultation(id)?;
    let sizes = row_sizes(consultation.definition());
    let (sheet, words) = consent.covers(sheet, words)?;
    // A key that is replaced between sealing and writing: sealed again, to the new one.
    let written = trying_again(
        |error| matches!(error, SendError::Store(StoreError::Changed)),
        || {
            let both = BothKeys::of(service, id, &card, submission, &receipt);
            let in_use = service.store.read(|tx| keys_in_use(tx, &vault, id))?;
            let (figures, to_words) = (&in_use.figures, &in_use.words);
            let sending = Sending { keys: both.of_mode(mode), mode, help, sizes: &sizes, figures, words: to_words };
            let answers = vault.seal_answers(&sheet, &sending)?;
            let words = vault.seal_words(&words, &sending)?;
            let written = service.store.write(move |tx| {
                still_in_force(tx, id, &in_use.both())?;
                write(tx, id, &both, &card_id, answers, words)
            });
            Ok(written?)
        },
    )?;
    Ok(match written {
        Written::Stored => Sent::Stored((mode != ReceiptMode::None).then_some(receipt)),
        Written::Already { with_code } => Sent::Already(with_code.then_some(receipt)),
        Written::CardNotAccepted => Sent::CardNotAccepted,
        Written::NotOpen => Sent::NotOpen,
    })
}

/// What was sent before with this card and submission, in whatever state its consultation is by now: step (1) of *Send*
/// on its own, so that a repeated call learns that the first one arrived. The inner `None`: it was sent without a code.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn find_sent(
    service: &Service,
    consultation: ConsultationId,
    card: &CardCode,
    submission: SubmissionId,
) -> Result<Option<Option<ReceiptCode>>, StoreError> {
    let receipt = service.vault.issue_receipt(consultation, card, submission);
    let both = BothKeys::of(service, consultation, card, submission, &receipt);
    let there = service.store.read(|tx| both.find(tx))?;
    Ok(there.map(|with_code| with_code.then_some(receipt)))
}

/// What a submission may lie under: with a code, or without one (SECURITY B3).
struct BothKeys {
    with_code: ReceiptKeys,
    without: ReceiptKeys,
}

impl BothKeys {
    fn of(
        service: &Service,
        consultation: ConsultationId,
        card: &CardCode,
        submission: SubmissionId,
        receipt: &ReceiptCode,
    ) -> Self {
        let without = service.vault.receiptless_keys(consultation, card, submission);
        Self { with_code: service.vault.receipt_keys(receipt), without }
    }

    const fn of_mode(&self, mode: ReceiptMode) -> &ReceiptKeys {
        match mode {
            ReceiptMode::Full | ReceiptMode::TakeBack => &self.with_code,
            ReceiptMode::None => &self.without,
        }
    }

    /// Whether the submission is stored; if so, whether its code was given out.
    fn find(&self, tx: &mut ReadTx<'_>) -> Result<Option<bool>, StoreError> {
        if answer_sheets::exists(tx, &self.with_code)? {
            return Ok(Some(true));
        }
        Ok(answer_sheets::exists(tx, &self.without)?.then_some(false))
    }
}

/// The three steps of D8, under the condition that the consultation is still open.
fn write(
    tx: &mut WriteTx<'_>,
    id: ConsultationId,
    both: &BothKeys,
    card: &CardId,
    answers: SealedAnswers,
    sealed_words: SealedWords,
) -> Result<Written, StoreError> {
    if let Some(with_code) = both.find(tx)? {
        return Ok(Written::Already { with_code });
    }
    let stored = consultations::get(tx, id)?;
    if stored.state != State::Open.as_str() || stored.paused {
        return Ok(Written::NotOpen);
    }
    let inserted = tx.nested(|tx| {
        if !cards::spend(tx, id, card.as_bytes())? {
            return Ok(false);
        }
        answer_sheets::insert(tx, id, answers)?;
        words::insert(tx, id, sealed_words)?;
        saved_visits::erase(tx, &both.with_code)?;
        Ok::<_, StoreError>(true)
    });
    match inserted {
        Ok(true) => Ok(Written::Stored),
        // The same Send may have been committed on another connection meanwhile: look once more.
        Ok(false) | Err(StoreError::AlreadyExists) => {
            let there = both.find(tx)?;
            Ok(there.map_or(Written::CardNotAccepted, |with_code| Written::Already { with_code }))
        }
        Err(error) => Err(error),
    }
}

/// Whether the receipt stands in the words, in either spelling, however it is grouped.
pub(super) fn holds_code(words: &Words, receipt: &ReceiptCode) -> bool {
    words.all().any(|text| receipt.stands_in(text))
}
