//! From card and submission to the receipt, and from the receipt to ids and keys (B3). Nothing here is
//! stored but the ids; whoever holds the database and not the code can follow none of the steps back.

use std::fmt;

use data_encoding::HEXLOWER;

use super::Vault;
use super::labels::{self, Label};
use super::primitives::{Prk, kdf_bytes};
use super::secret::Secret;
use crate::domain::card::CardCode;
use crate::domain::ids::{ConsultationId, SubmissionId};
use crate::domain::receipt::ReceiptCode;

stored_id! {
    /// The id of an answer sheet.
    AnswerSheetId;
    /// The id of a words row. Nothing but the receipt joins it to the answer sheet's.
    WordsId;
    /// The id of a saved visit.
    SavedVisitId;
}

/// What a receipt gives: the ids of its rows, and the keys of what only it opens. Zeroed when dropped.
pub struct ReceiptKeys {
    answers_id: AnswerSheetId,
    words_id: WordsId,
    saved_id: SavedVisitId,
    record: Secret,
    principal: Secret,
    /// Whether anybody was given the receipt.
    pub(super) given: bool,
    pub(super) self_answers: Secret,
    pub(super) self_words: Secret,
    pub(super) self_saved: Secret,
    pub(super) own_answers: Secret,
    pub(super) own_words: Secret,
}

impl ReceiptKeys {
    /// The id of the answer sheet.
    #[must_use]
    pub const fn answers_id(&self) -> AnswerSheetId {
        self.answers_id
    }

    /// The id of the words row.
    #[must_use]
    pub const fn words_id(&self) -> WordsId {
        self.words_id
    }

    /// The id of a saved visit.
    #[must_use]
    pub const fn saved_id(&self) -> SavedVisitId {
        self.saved_id
    }

    /// The name of the consent record in the full receipt (DOMAIN 1.1): the same each time, stored nowhere, and to
    /// everybody without the receipt as good as random.
    #[must_use]
    pub fn record_name(&self) -> String {
        name_of("r_", &self.record)
    }

    /// The name of the person in the full receipt: hers in this consultation alone.
    #[must_use]
    pub fn principal_name(&self) -> String {
        name_of("p_", &self.principal)
    }
}

fn name_of(kind: &str, secret: &Secret) -> String {
    let half: Vec<u8> = secret.as_bytes().iter().copied().take(16).collect();
    format!("{kind}{}", HEXLOWER.encode(&half))
}

impl fmt::Debug for ReceiptKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReceiptKeys(…)")
    }
}

impl Vault {
    /// The receipt of a submission: the same each time for the same card and submission.
    #[must_use]
    pub fn issue_receipt(
        &self,
        consultation: ConsultationId,
        card: &CardCode,
        submission: SubmissionId,
    ) -> ReceiptCode {
        self.derive_receipt(labels::ISSUE, consultation, card, submission)
    }

    /// The ids of a submission whose person wanted no code (CON-13): the receipt behind them is dropped
    /// here, and nothing gives it out.
    #[must_use]
    pub fn receiptless_keys(
        &self,
        consultation: ConsultationId,
        card: &CardCode,
        submission: SubmissionId,
    ) -> ReceiptKeys {
        let receipt = self.derive_receipt(labels::ISSUE_NONE, consultation, card, submission);
        ReceiptKeys { given: false, ..self.receipt_keys(&receipt) }
    }

    /// The submission of a paper form. Its code stands on its tear-off slip before anybody has answered, so it can
    /// follow from the card alone; that is why such a code only ever takes back (docs/decisions/0034).
    #[must_use]
    pub fn paper_submission(&self, consultation: ConsultationId, card: &CardCode) -> SubmissionId {
        let context = zeroize::Zeroizing::new([consultation.as_bytes().as_slice(), card.as_bytes()].concat());
        SubmissionId::from_bytes(*kdf_bytes::<16>(self.ring().issue.as_bytes(), labels::PAPER, &context))
    }

    fn derive_receipt(
        &self,
        label: Label,
        consultation: ConsultationId,
        card: &CardCode,
        submission: SubmissionId,
    ) -> ReceiptCode {
        let context = [consultation.as_bytes().as_slice(), card.as_bytes(), submission.as_bytes()].concat();
        let context = zeroize::Zeroizing::new(context);
        ReceiptCode::from_bytes(*kdf_bytes::<{ ReceiptCode::BYTES }>(self.ring().issue.as_bytes(), label, &context))
    }

    /// What a receipt gives.
    #[must_use]
    pub fn receipt_keys(&self, receipt: &ReceiptCode) -> ReceiptKeys {
        let prk = Prk::extract(&self.ring().receipt, receipt.as_bytes());
        ReceiptKeys {
            answers_id: AnswerSheetId::from_bytes(*prk.expand(labels::ID_ANSWERS).as_bytes()),
            words_id: WordsId::from_bytes(*prk.expand(labels::ID_WORDS).as_bytes()),
            saved_id: SavedVisitId::from_bytes(*prk.expand(labels::ID_SAVED).as_bytes()),
            record: prk.expand(labels::ID_RECORD),
            principal: prk.expand(labels::ID_PRINCIPAL),
            given: true,
            self_answers: prk.expand(labels::SELF_ANSWERS),
            self_words: prk.expand(labels::SELF_WORDS),
            self_saved: prk.expand(labels::SELF_SAVED),
            own_answers: prk.expand(labels::OWN_ANSWERS),
            own_words: prk.expand(labels::OWN_WORDS),
        }
    }
}
