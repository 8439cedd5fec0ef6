//! An installation with one consultation, and the people in it.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use linden::domain::answer::{AboutYou, AnswerSheet, Answers, ScoredAnswer, Words};
use linden::domain::card::CardCode;
use linden::domain::consent::{Consent, NoticeShown, Purpose, Purposes};
use linden::domain::help::Help;
use linden::domain::ids::{AccountId, BandId, ConsultationId, ParagraphRef, QuestionId, SubmissionId};
use linden::domain::receipt::{ReceiptCode, ReceiptMode};
use linden::randomness::{Randomness, SeededRandomness};
use linden::vault::keys::{CheckedPublicKey, KeyDir, KeyKind, StaffKey, StoredPublicKey};
use linden::vault::primitives::KeyPair;
use linden::vault::rows::{AnswerRow, RowSizes, Sending, WordsRow};
use linden::vault::{ConsultationVault, ReceiptKeys, Vault};

/// Everything agreed to.
pub(super) const ALL: [Purpose; 6] = Purpose::ALL;

pub(super) struct Installation {
    pub(super) directory: tempfile::TempDir,
    pub(super) chance: Arc<SeededRandomness>,
    pub(super) vault: Vault,
    pub(super) here: ConsultationVault,
    pub(super) figures: Pair,
    pub(super) words: Pair,
    pub(super) panel: Pair,
}

/// A pair of the consultation, in the hands of whoever was granted it.
pub(super) struct Pair {
    pub(super) private: StaffKey,
    pub(super) stored: StoredPublicKey,
    pub(super) public: CheckedPublicKey,
}

pub(super) fn pair(vault: &ConsultationVault, kind: KeyKind, epoch: u32) -> Pair {
    let (private, stored) = vault.make_staff_key(kind, epoch);
    let public = vault.check_public_key(&stored).unwrap();
    Pair { private, stored, public }
}

impl Installation {
    pub(super) fn new(seed: u64) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let chance = Arc::new(SeededRandomness::new(seed));
        let keys = KeyDir::create(directory.path().join("keys")).unwrap();
        let vault = Vault::initialise(keys, chance.clone()).unwrap();
        let here = vault.create_consultation(ConsultationId::random(&*chance)).unwrap();
        let [figures, words, panel] = KeyKind::ALL.map(|kind| pair(&here, kind, 1));
        Self { directory, chance, vault, here, figures, words, panel }
    }

    pub(super) fn chance(&self) -> &dyn Randomness {
        &*self.chance
    }

    /// Somebody with a new card sends this.
    pub(super) fn send(&self, mode: ReceiptMode, purposes: &[Purpose], words: Words) -> Sent {
        let card = CardCode::random(self.chance());
        let submission = SubmissionId::random(self.chance());
        let receipt = self.vault.issue_receipt(self.here.id(), &card, submission);
        let keys = match mode {
            ReceiptMode::None => self.vault.receiptless_keys(self.here.id(), &card, submission),
            ReceiptMode::Full | ReceiptMode::TakeBack => self.vault.receipt_keys(&receipt),
        };
        let sizes = sizes();
        let about = if purposes.contains(&Purpose::AboutMe) { about() } else { AboutYou::default() };
        let sheet = AnswerSheet { answers: answers(), about };
        let (sheet, words) = consent(purposes).covers(sheet, words).unwrap();
        let sending = Sending {
            keys: &keys,
            mode,
            help: Help::Interpreter,
            sizes: &sizes,
            figures: &self.figures.public,
            words: &self.words.public,
        };
        let answers = self.here.seal_answers(&sheet, &sending).unwrap().into_row();
        let words = self.here.seal_words(&words, &sending).unwrap().into_row();
        Sent { receipt, keys, answers, words }
    }

    /// Somebody who agreed to everything and wrote something.
    pub(super) fn send_all(&self) -> Sent {
        self.send(ReceiptMode::Full, &ALL, some_words())
    }
}

/// What a response left behind, and what its person holds.
pub(super) struct Sent {
    pub(super) receipt: ReceiptCode,
    pub(super) keys: ReceiptKeys,
    pub(super) answers: AnswerRow,
    pub(super) words: WordsRow,
}

pub(super) fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

pub(super) fn notice(version: u32) -> NoticeShown {
    let sha256 = [u8::try_from(version).unwrap(); 32];
    NoticeShown { version, language: "sw".into(), sha256 }
}

pub(super) fn consent(purposes: &[Purpose]) -> Consent {
    Consent::given(notice(3), Purposes::of(purposes.iter().copied()), day(2)).unwrap()
}

pub(super) fn q(name: &str) -> QuestionId {
    QuestionId::new(name).unwrap()
}

pub(super) fn answers() -> Answers {
    let scored = BTreeMap::from([
        (q("Q1"), ScoredAnswer::One(2)),
        (q("Q5"), ScoredAnswer::Several(vec![0, 3])),
        (q("Q6"), ScoredAnswer::Ranking(vec![1, 0, 4])),
        (q("Q13"), ScoredAnswer::Paragraphs(BTreeMap::from([(ParagraphRef::new("P8").unwrap(), 1)]))),
    ]);
    Answers { scored, feeling: Some(1) }
}

pub(super) fn about() -> AboutYou {
    AboutYou { bands: BTreeMap::from([(BandId::new("age").unwrap(), 1)]) }
}

pub(super) fn words(text: &str) -> Words {
    let comments = BTreeMap::from([(ParagraphRef::new("P8").unwrap(), "Say it \"plainly\"\nplease".to_owned())]);
    Words { texts: BTreeMap::from([(q("Q12"), text.to_owned())]), comments: BTreeMap::from([(q("Q13"), comments)]) }
}

pub(super) fn some_words() -> Words {
    words("A home for the first year")
}

pub(super) fn sizes() -> RowSizes {
    RowSizes {
        answers: 1024,
        about: 256,
        words_small: 6144,
        words_large: 20480,
        words_questions: vec![q("Q12"), q("Q13"), q("Q14")],
    }
}

pub(super) fn staff_member(installation: &Installation) -> (AccountId, KeyPair) {
    (AccountId::random(installation.chance()), installation.vault.new_user_pair())
}

/// The lengths of all columns.
pub(super) fn lengths(sent: &Sent) -> Vec<Option<usize>> {
    answer_columns(&sent.answers).into_iter().chain(words_columns(&sent.words)).map(|c| c.map(|c| c.len())).collect()
}

pub(super) fn answer_columns(row: &AnswerRow) -> [Option<Vec<u8>>; 5] {
    let columns = row.columns.clone();
    [columns.wrap, columns.head, columns.answers, columns.about, columns.own]
}

pub(super) fn words_columns(row: &WordsRow) -> [Option<Vec<u8>>; 6] {
    let columns = row.columns.clone();
    [columns.wrap, columns.head, columns.raw, columns.reading, columns.marks, columns.own]
}
