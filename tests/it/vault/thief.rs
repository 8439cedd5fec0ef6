//! SECURITY 1, promise (1): disk, database and key directory together open no answer.

use linden::domain::receipt::ReceiptCode;
use linden::vault::keys::{KeyKind, KeyName};
use linden::vault::labels;
use linden::vault::primitives::{Column, KeyPair};

use super::people::{Installation, pair};

#[test]
fn database_and_key_directory_without_receipt_or_staff_key_open_nothing() {
    let linden = Installation::new(1);
    let sent = linden.send_all();
    // The thief opens the vault with the stolen keys, and makes pairs of their own in it.
    let there = linden.vault.for_consultation(linden.here.id()).unwrap();
    for epoch in [1, 2] {
        let [figures, words, panel] = KeyKind::ALL.map(|kind| pair(&there, kind, epoch));
        for key in [&figures, &words, &panel] {
            assert!(there.open_answers_to_count(&sent.answers, &key.private).is_err());
            assert!(there.open_words_to_read(&sent.words, &key.private).is_err());
            assert!(there.open_marks(&sent.words, &key.private).is_err());
        }
    }
    // A guessed receipt whose id is put into the row's place does not help either.
    let guessed = linden.vault.receipt_keys(&ReceiptCode::from_bytes([1; 15]));
    let mut row = sent.answers.clone();
    assert!(there.open_own_answers(&row, &guessed).is_err());
    row.id = guessed.answers_id();
    assert!(there.open_own_answers(&row, &guessed).is_err());
}

#[test]
fn without_the_shred_key_even_the_receipt_and_all_staff_keys_open_nothing() {
    let linden = Installation::new(2);
    let sent = linden.send_all();
    linden.vault.destroy_consultation(linden.here.id()).unwrap();
    let new = linden.vault.create_consultation(linden.here.id()).unwrap();
    assert!(new.open_own_answers(&sent.answers, &sent.keys).is_err());
    assert!(new.open_own_words(&sent.words, &sent.keys).is_err());
    assert!(new.open_answers_to_count(&sent.answers, &linden.figures.private).is_err());
    assert!(new.open_words_to_read(&sent.words, &linden.words.private).is_err());
}

#[test]
fn the_shred_key_alone_shows_no_word_of_what_is_inside() {
    let linden = Installation::new(3);
    let sent = linden.send_all();
    let shred = linden.vault.directory().read(KeyName::Consultation(linden.here.id())).unwrap();
    let id = sent.words.id;
    let columns = &sent.words.columns;
    for (label, sealed) in [
        (labels::OUTER_WORDS_RAW, &columns.raw),
        (labels::OUTER_WORDS_HEAD, &columns.head),
        (labels::OUTER_WORDS_MARKS, &columns.marks),
        (labels::OUTER_WORDS_OWN, &columns.own),
    ] {
        let inner = Column::new(&shred, label, linden.here.id(), id.as_bytes()).open(sealed.as_ref().unwrap()).unwrap();
        assert!(!inner.windows(4).any(|window| window == b"home" || window == b"2026" || window == b"\0\0\0\0"));
    }
}

#[test]
fn one_installation_cannot_open_what_another_sealed() {
    let (linden, other) = (Installation::new(4), Installation::new(5));
    let sent = linden.send_all();
    let keys = other.vault.receipt_keys(&sent.receipt);
    assert_ne!(keys.answers_id(), sent.answers.id, "the same code gives other ids");
    let shred = linden.vault.directory().read(KeyName::Consultation(linden.here.id())).unwrap();
    other.vault.directory().install(KeyName::Consultation(linden.here.id()), &shred).unwrap();
    let there = other.vault.for_consultation(linden.here.id()).unwrap();
    assert!(there.open_own_answers(&sent.answers, &keys).is_err());
}

#[test]
fn these_tests_can_fail() {
    // The positive control: with the right key, everything that is refused above opens.
    let linden = Installation::new(6);
    let sent = linden.send_all();
    let there = linden.vault.for_consultation(linden.here.id()).unwrap();
    assert!(there.open_answers_to_count(&sent.answers, &linden.figures.private).is_ok());
    assert!(there.open_words_to_read(&sent.words, &linden.words.private).is_ok());
    assert!(there.open_marks(&sent.words, &linden.figures.private).is_ok());
    let keys = linden.vault.receipt_keys(&sent.receipt.letters().parse().unwrap());
    assert!(there.open_own_answers(&sent.answers, &keys).is_ok());
    assert!(KeyPair::from_private(linden.vault.new_user_pair().private().clone()).is_ok());
}
