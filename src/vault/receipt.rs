//! From card and submission to the receipt, and from the receipt to ids and keys (B3). Nothing here is
//! stored but the ids; whoever holds the database and not the code can follow none of the steps back.

use std::fmt;

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize as _, Zeroizing};

use super::Vault;
use super::labels::{self, Label};
use super::primitives::{Prk, kdf_bytes, mac};
use super::secret::{Secret, Unopenable};
use crate::domain::card::CardCode;
use crate::domain::ids::{ConsultationId, SubmissionId};
use crate::domain::reading::ItemId;
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
    quotes: QuoteSeed,
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

impl ReceiptKeys {
    /// What the ids of her quotes come from: it goes into the head of her words, for readers.
    pub(super) const fn quote_seed(&self) -> &QuoteSeed {
        &self.quotes
    }

    /// The ids that quotes of hers have, if there are any: with these alone they are found and erased, whatever became of her rows
    /// (AGG-34, CON-9).
    #[must_use]
    pub fn quote_ids(&self) -> Vec<ItemId> {
        (1..=QuoteSeed::MOST).map(|release| self.quotes.id(release)).collect()
    }

    /// The ids that texts of hers have on their way to the panel, if there are any (C6, decision 0061).
    #[must_use]
    pub fn text_ids(&self) -> Vec<ItemId> {
        (1..=QuoteSeed::MOST).map(|number| self.quotes.text_id(number)).collect()
    }
}

/// What the ids of one person's quotes come from, one for each release (AGG-33): known to whoever holds her receipt, or opens the
/// head of her words.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct QuoteSeed([u8; 16]);

impl QuoteSeed {
    /// Releases in which somebody can be quoted, and texts she can have before the panel: as many as items (SECURITY B4).
    const MOST: u32 = 16;

    /// The id of her one quote in a release.
    pub(super) fn id(&self, release: u32) -> ItemId {
        self.derived(labels::ID_QUOTE, release)
    }

    /// The id of one of her texts for the panel, by its number from 1.
    pub(super) fn text_id(&self, number: u32) -> ItemId {
        self.derived(labels::ID_TEXT, number)
    }

    fn derived(&self, label: Label, number: u32) -> ItemId {
        let mut key = Secret::from_bytes([0; 32]);
        key.as_mut().iter_mut().zip(self.0).for_each(|(to, from)| *to = from);
        let tag = Secret::from_bytes(mac(&key, label, &[&number.to_be_bytes()]));
        ItemId::from_bytes(first_half(&tag))
    }
}

fn first_half(secret: &Secret) -> [u8; 16] {
    let mut half = [0; 16];
    half.iter_mut().zip(secret.as_bytes()).for_each(|(to, from)| *to = *from);
    half
}

impl TryFrom<String> for QuoteSeed {
    type Error = Unopenable;

    fn try_from(text: String) -> Result<Self, Unopenable> {
        let text = Zeroizing::new(text);
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| Unopenable)?;
        bytes.try_into().map(Self).map_err(|_| Unopenable)
    }
}

impl From<QuoteSeed> for String {
    fn from(seed: QuoteSeed) -> Self {
        BASE64URL_NOPAD.encode(&seed.0)
    }
}

impl fmt::Debug for QuoteSeed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("QuoteSeed(…)")
    }
}

impl Drop for QuoteSeed {
    fn drop(&mut self) {
        self.0.zeroize();
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
        let context = Zeroizing::new([consultation.as_bytes().as_slice(), card.as_bytes()].concat());
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
        let context = Zeroizing::new(context);
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
            quotes: QuoteSeed(first_half(&prk.expand(labels::QUOTES))),
            given: true,
            self_answers: prk.expand(labels::SELF_ANSWERS),
            self_words: prk.expand(labels::SELF_WORDS),
            self_saved: prk.expand(labels::SELF_SAVED),
            own_answers: prk.expand(labels::OWN_ANSWERS),
            own_words: prk.expand(labels::OWN_WORDS),
        }
    }
}
