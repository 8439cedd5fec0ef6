//! Formats are for ever: what one release sealed, every later one opens. `tests/vectors/vault-1.json` was
//! made once by `make_vectors` with made-up keys and is never made again; a new format gets a new file.

use std::collections::BTreeMap;
use std::sync::Arc;

use data_encoding::BASE64;
use linden::domain::card::CardCode;
use linden::domain::consent::Purpose;
use linden::domain::ids::{AccountId, BatchId, ConsultationId, SubmissionId, VisitId};
use linden::domain::reading::{ItemId, Reading};
use linden::domain::receipt::ReceiptCode;
use linden::domain::recovery_code::RecoveryCode;
use linden::randomness::SeededRandomness;
use linden::vault::keys::{Fingerprint, KeyDir, KeyKind, KeyName, StaffKey, StoredPublicKey};
use linden::vault::primitives::{KeyPair, PublicKey};
use linden::vault::rows::{AnswerColumns, AnswerRow, Kept, WordsColumns, WordsRow};
use linden::vault::staff::{PasswordCost, PasswordMemory, PasswordRecord, SealedSignIn, SignInToken};
use linden::vault::visit::{FormKeys, Journey, StoredFormKey};
use linden::vault::{ConsultationVault, Erased, Secret, Vault};

use super::people::{Sent, about, answer_columns, answers, some_words, words_columns};

pub(super) const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/vault-1.json");
pub(super) const PASSWORD: &[u8] = b"a password of more than fifteen";

/// Named bytes, in base64.
#[derive(serde::Serialize, serde::Deserialize)]
pub(super) struct Vectors(pub(super) BTreeMap<String, String>);

impl Vectors {
    pub(super) fn put(&mut self, name: &str, bytes: &[u8]) {
        assert!(self.0.insert(name.into(), BASE64.encode(bytes)).is_none(), "{name}");
    }

    pub(super) fn get(&self, name: &str) -> Vec<u8> {
        BASE64.decode(self.0[name].as_bytes()).unwrap()
    }

    pub(super) fn array<const N: usize>(&self, name: &str) -> [u8; N] {
        self.get(name).try_into().unwrap()
    }

    pub(super) fn text(&self, name: &str) -> String {
        String::from_utf8(self.get(name)).unwrap()
    }

    fn load() -> Self {
        Self::of(FILE)
    }

    pub(super) fn of(file: &str) -> Self {
        serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
    }

    /// The installation that made the vectors, from its keys alone.
    pub(super) fn installation(&self) -> (tempfile::TempDir, Vault, ConsultationVault) {
        let directory = tempfile::tempdir().unwrap();
        let keys = KeyDir::create(directory.path().join("keys")).unwrap();
        let id = ConsultationId::from_bytes(self.array("consultation"));
        for (name, key) in [(KeyName::Root, "root"), (KeyName::Sign, "sign"), (KeyName::Consultation(id), "shred")] {
            keys.install(name, &Secret::from_bytes(self.array(key))).unwrap();
        }
        let vault = Vault::open(keys, Arc::new(SeededRandomness::new(99))).unwrap();
        let here = vault.for_consultation(id).unwrap();
        (directory, vault, here)
    }

    pub(super) fn user(&self) -> (AccountId, KeyPair) {
        let pair = KeyPair::from_private(Secret::from_bytes(self.array("user private key"))).unwrap();
        (AccountId::from_bytes(self.array("user")), pair)
    }

    pub(super) fn staff_key(&self, here: &ConsultationVault, kind: KeyKind) -> StaffKey {
        let (user, pair) = self.user();
        here.open_grant(&self.get(&format!("grant {}", kind.as_str())), kind, user, &pair).unwrap()
    }

    fn answers(&self, name: &str, keep: bool) -> AnswerRow {
        let column = |column: &str| Some(self.get(&format!("{name} answer_sheet {column}")));
        let columns = AnswerColumns {
            wrap: column("wrap"),
            head: column("head"),
            answers: column("answers"),
            about: column("about"),
            own: column("own"),
        };
        let id = linden::vault::AnswerSheetId::from_bytes(self.array(&format!("{name} answer_sheet id")));
        AnswerRow { id, keep, columns }
    }

    fn words(&self, name: &str, keep: bool) -> WordsRow {
        let column = |column: &str| Some(self.get(&format!("{name} words {column}")));
        let columns = WordsColumns {
            wrap: column("wrap"),
            head: column("head"),
            raw: column("raw"),
            reading: column("reading"),
            marks: column("marks"),
            own: column("own"),
        };
        let id = linden::vault::WordsId::from_bytes(self.array(&format!("{name} words id")));
        WordsRow { id, keep, columns }
    }

    pub(super) fn put_rows(&mut self, name: &str, sent: &Sent) {
        self.put(&format!("{name} answer_sheet id"), sent.answers.id.as_bytes());
        self.put(&format!("{name} words id"), sent.words.id.as_bytes());
        let names = ["wrap", "head", "answers", "about", "own"];
        for (column, bytes) in names.iter().zip(answer_columns(&sent.answers)) {
            self.put(&format!("{name} answer_sheet {column}"), &bytes.unwrap());
        }
        let names = ["wrap", "head", "raw", "reading", "marks", "own"];
        for (column, bytes) in names.iter().zip(words_columns(&sent.words)) {
            self.put(&format!("{name} words {column}"), &bytes.unwrap());
        }
    }
}

#[test]
fn keys_and_grants_of_the_first_release_open() {
    let vectors = Vectors::load();
    let (_directory, vault, here) = vectors.installation();
    for kind in KeyKind::ALL {
        let key = vectors.staff_key(&here, kind);
        let stored = StoredPublicKey {
            kind,
            epoch: 1,
            key: PublicKey::from_bytes(vectors.array(&format!("public key {}", kind.as_str()))),
            mac: vectors.array(&format!("public key mac {}", kind.as_str())),
        };
        assert_eq!((key.epoch(), key.public()), (1, here.check_public_key(&stored).unwrap().key()));
        let fingerprint = Fingerprint::of(&stored.key).to_string();
        assert_eq!(fingerprint, vectors.text(&format!("fingerprint {}", kind.as_str())));
    }
    let signature = vault.signing().sign_release(b"a release");
    assert_eq!(signature.to_vec(), vectors.get("release signature"));
    assert_eq!(vault.signing().verifier().as_bytes().to_vec(), vectors.get("release verifier"));
}

#[test]
fn codes_and_ids_of_the_first_release_are_derived_alike() {
    let vectors = Vectors::load();
    let (_directory, vault, here) = vectors.installation();
    let card = CardCode::from_bytes(vectors.array("card")).unwrap();
    assert_eq!((card.letters(), card.digits()), (vectors.text("card letters"), vectors.text("card digits")));
    let id = vault.card_id(here.id(), &card);
    assert_eq!(id.as_bytes().to_vec(), vectors.get("card id"));
    let batch = BatchId::from_bytes(vectors.array("batch"));
    assert_eq!(vault.batch_tag(batch, &id).as_bytes().to_vec(), vectors.get("batch tag"));

    let submission = SubmissionId::from_bytes(vectors.array("submission"));
    let receipt = vault.issue_receipt(here.id(), &card, submission);
    assert_eq!(receipt.as_bytes().to_vec(), vectors.get("receipt of card and submission"));
    assert_eq!(receipt.letters(), vectors.text("receipt letters"));
    assert_eq!(receipt.digits(), vectors.text("receipt digits"));
    let keys = vault.receiptless_keys(here.id(), &card, submission);
    assert_eq!(keys.answers_id().as_bytes().to_vec(), vectors.get("receiptless answer_sheet id"));

    let row = vectors.answers("full", true);
    let entry = vault.ledger_entry(Erased::About(row.id));
    assert_eq!(entry.to_vec(), vectors.get("ledger entry about"));
    let visit = VisitId::from_bytes(vectors.array("visit"));
    assert_eq!(vault.ended_visit_tag(visit).as_bytes().to_vec(), vectors.get("ended visit tag"));
    assert_eq!(vault.exit_token(visit, "2026-03-02T10:20:30Z".parse().unwrap()), vectors.text("exit token"));
    assert_eq!(vault.mail_tag("amina@example.org").as_bytes().to_vec(), vectors.get("mail tag"));
}

#[test]
fn rows_of_the_first_release_open_with_receipt_and_staff_keys() {
    let vectors = Vectors::load();
    let (_directory, vault, here) = vectors.installation();
    let [figures, words, panel] = KeyKind::ALL.map(|kind| vectors.staff_key(&here, kind));
    let keys = vault.receipt_keys(&ReceiptCode::from_bytes(vectors.array("receipt full")));
    let (sheet, text) = (vectors.answers("full", true), vectors.words("full", true));
    let own = here.open_own_answers(&sheet, &keys).unwrap();
    assert_eq!((own.answers(), own.about()), (&Kept::Here(answers()), &Kept::Here(about())));
    assert!(own.record().holds(Purpose::Keep));
    let own = here.open_own_words(&text, &keys).unwrap();
    assert_eq!(own.words(), &Kept::Here(some_words()));
    assert_eq!(own.reading(), &Kept::Here(Reading { checked: some_words(), ..Reading::default() }));
    assert_eq!(here.open_answers_to_count(&sheet, &figures).unwrap().answers, Kept::Here(answers()));
    assert_eq!(here.open_words_to_read(&text, &words).unwrap().words(), &Kept::Here(some_words()));
    assert!(here.open_marks(&text, &figures).unwrap().here().unwrap().read);

    let (sheet, text) = (vectors.answers("take-back", false), vectors.words("take-back", false));
    let keys = vault.receipt_keys(&ReceiptCode::from_bytes(vectors.array("receipt take-back")));
    assert_eq!((keys.answers_id(), keys.words_id()), (sheet.id, text.id));
    assert!(here.open_own_answers(&sheet, &keys).is_err());
    assert_eq!(here.open_words_to_read(&text, &words).unwrap().words(), &Kept::Nothing);

    let item = ItemId::from_bytes(vectors.array("item id"));
    assert_eq!(here.open_item::<String>(&item, &vectors.get("item"), &panel).unwrap(), "one sentence");
    assert_eq!(here.open_tally::<Vec<u8>>(1, &vectors.get("tally"), &figures).unwrap(), [3, 9]);
}

#[test]
fn visits_of_the_first_release_open() {
    let vectors = Vectors::load();
    let (_directory, vault, here) = vectors.installation();
    let stored = StoredFormKey { day: 20514, sealed: vectors.get("form key of day 20514") };
    let keys: FormKeys = [vault.open_form_key(&stored).unwrap()].into_iter().collect();
    let visit = Journey::Visit(here.id());
    assert_eq!(vault.open_state::<String>(&keys, visit, &vectors.text("state")).unwrap(), "a state");
    assert_eq!(vault.open_state::<String>(&keys, Journey::Return, &vectors.text("return")).unwrap(), "a return");
    let receipt = vault.receipt_keys(&ReceiptCode::from_bytes(vectors.array("receipt full")));
    assert_eq!(here.open_saved_visit::<String>(&receipt, &vectors.get("saved visit")).unwrap(), "half way");
}

#[test]
fn accounts_of_the_first_release_open() {
    let vectors = Vectors::load();
    let (_directory, vault, _) = vectors.installation();
    let (user, pair) = vectors.user();
    let record = PasswordRecord {
        salt: vectors.array("password salt"),
        cost: PasswordCost::new(19 * 1024, 2).unwrap(),
        proof: vectors.array("password proof"),
        wrapped: vectors.get("password wrap"),
    };
    let master = record.stretching().run(PASSWORD, &mut PasswordMemory::default()).unwrap();
    assert_eq!(record.open(user, &master).unwrap().public(), pair.public());
    let code: RecoveryCode = vectors.text("recovery code").parse().unwrap();
    assert_eq!(vault.recover(&code, user, &vectors.get("recovery wrap")).unwrap().public(), pair.public());
    let token = SignInToken::from_cookie(&vectors.text("cookie")).unwrap();
    let sealed = SealedSignIn { id: token.id(), key: vectors.get("sign-in key") };
    assert_eq!(vectors.get("sign-in id"), token.id().as_bytes());
    assert_eq!(vault.open_sign_in(&token, &sealed).unwrap().public(), pair.public());
    assert!(vault.check_form_token(&token.id(), &vectors.text("form token")).is_ok());
    let seed = vault.open_second_factor(&pair, user, &vectors.get("second factor")).unwrap();
    assert_eq!(seed.as_slice(), b"twenty bytes of seed");
    let contact = vault.open_contact(user, &vectors.get("contact")).unwrap();
    assert_eq!(contact.mail, "amina@example.org");
}
