//! B4 and B5: what is sealed, who can open it, and that all rows look alike.

use std::collections::BTreeMap;

use linden::domain::answer::{AnswerSheet, Words};
use linden::domain::consent::Purpose;
use linden::domain::help::Help;
use linden::domain::receipt::ReceiptMode;
use linden::vault::SealError;
use linden::vault::rows::{Kept, PurposeState, Sending};

use super::people::{
    ALL, Installation, about, answer_columns, answers, consent, day, lengths, notice, q, sizes, some_words, words,
    words_columns,
};

#[test]
fn a_person_opens_her_own_response_with_her_receipt() {
    let linden = Installation::new(1);
    let sent = linden.send_all();
    let typed = sent.receipt.digits().parse().unwrap();
    let keys = linden.vault.receipt_keys(&typed);

    let own = linden.here.open_own_answers(&sent.answers, &keys).unwrap();
    assert_eq!(own.answers(), &Kept::Here(answers()));
    assert_eq!(own.about(), &Kept::Here(about()));
    let record = own.record();
    assert_eq!(record.helped(), Help::Interpreter);
    assert!(record.notice(Purpose::Count).unwrap() == notice(3));
    let states: Vec<_> = record.purposes().map(|(purpose, state)| (purpose.code(), state.clone())).collect();
    let given = PurposeState::Given(0, day(2));
    assert!(states == [("C1", given.clone()), ("C4", given.clone()), ("C5", given)]);

    let own = linden.here.open_own_words(&sent.words, &keys).unwrap();
    assert_eq!(own.words(), &Kept::Here(some_words()));
    assert_eq!(own.reading(), &Kept::Nothing);
    assert_eq!(
        own.record().purposes().map(|(purpose, _)| purpose.code()).collect::<Vec<_>>(),
        ["C2", "C3", "C5", "C6"]
    );
    assert!(sent.answers.keep && sent.words.keep);
}

#[test]
fn a_custodian_counts_answers_and_marks_and_a_reader_reads_words() {
    let linden = Installation::new(2);
    let sent = linden.send_all();
    let counted = linden.here.open_answers_to_count(&sent.answers, &linden.figures.private).unwrap();
    assert_eq!((counted.answers, counted.about), (Kept::Here(answers()), Kept::Here(about())));
    let head = counted.head.here().unwrap();
    assert_eq!((head.notice, head.purposes.iter().map(|p| p.code()).collect::<Vec<_>>()), (3, vec!["C1", "C4"]));

    let marks = linden.here.open_marks(&sent.words, &linden.figures.private).unwrap().here().unwrap();
    assert!(marks.agreed && !marks.read && marks.is_unread());
    let wrote: Vec<_> = marks.questions.iter().map(|(question, marks)| (question.as_str(), marks.wrote)).collect();
    assert_eq!(wrote, [("Q12", true), ("Q13", true), ("Q14", false)]);

    let read = linden.here.open_words_to_read(&sent.words, &linden.words.private).unwrap();
    assert_eq!((read.words(), read.reading()), (&Kept::Here(some_words()), &Kept::Nothing));
    let head = read.head().as_ref().unwrap();
    assert_eq!(head.purposes.iter().map(|p| p.code()).collect::<Vec<_>>(), ["C2", "C3", "C6"]);
}

#[test]
fn a_key_of_the_wrong_role_opens_nothing() {
    let linden = Installation::new(3);
    let sent = linden.send_all();
    for wrong in [&linden.words.private, &linden.panel.private] {
        assert!(linden.here.open_answers_to_count(&sent.answers, wrong).is_err());
        assert!(linden.here.open_marks(&sent.words, wrong).is_err());
    }
    for wrong in [&linden.figures.private, &linden.panel.private] {
        assert!(linden.here.open_words_to_read(&sent.words, wrong).is_err());
    }
    assert!(linden.here.open_answers_to_count(&sent.answers, &linden.figures.private).is_ok());
    assert!(linden.here.open_words_to_read(&sent.words, &linden.words.private).is_ok());
}

#[test]
fn nothing_is_sealed_to_a_key_of_the_wrong_role_or_consultation() {
    let linden = Installation::new(4);
    let other = Installation::new(5);
    let sent = linden.send_all();
    let sizes = sizes();
    let right = Sending {
        keys: &sent.keys,
        mode: ReceiptMode::Full,
        help: Help::Alone,
        sizes: &sizes,
        figures: &linden.figures.public,
        words: &linden.words.public,
    };
    let (sheet, text) = consent(&ALL).covers(AnswerSheet::default(), some_words()).unwrap();
    for wrong in [&linden.words.public, &linden.panel.public, &other.figures.public] {
        let sending = Sending { figures: wrong, ..right };
        assert_eq!(linden.here.seal_answers(&sheet, &sending).err(), Some(SealError::WrongKey));
        assert_eq!(linden.here.seal_words(&text, &sending).err(), Some(SealError::WrongKey), "marks");
    }
    let sending = Sending { words: &linden.figures.public, ..right };
    assert_eq!(linden.here.seal_words(&text, &sending).err(), Some(SealError::WrongKey));
    let sending = Sending { mode: ReceiptMode::None, ..right };
    assert_eq!(linden.here.seal_answers(&sheet, &sending).err(), Some(SealError::WrongKey), "a receipt was given");
}

#[test]
fn rows_of_different_people_have_equal_lengths_in_every_column() {
    let linden = Installation::new(6);
    let eloquent = lengths(&linden.send_all());
    let silent = lengths(&linden.send(ReceiptMode::Full, &[Purpose::Count], Words::default()));
    let longest_small = lengths(&linden.send(ReceiptMode::Full, &ALL, words(&"ж".repeat(1200 - 24))));
    let take_back = lengths(&linden.send(ReceiptMode::TakeBack, &ALL, some_words()));
    let none = lengths(&linden.send(ReceiptMode::None, &ALL, some_words()));
    assert!([silent, longest_small, take_back, none].iter().all(|other| *other == eloquent));
    let long = lengths(&linden.send(ReceiptMode::Full, &ALL, words(&"ж".repeat(1201))));
    let differing: Vec<_> = (0..11).filter(|column| long[*column] != eloquent[*column]).collect();
    assert_eq!(differing, [7, 8], "only raw and reading tell long words, by one of two sizes");
}

#[test]
fn column_lengths_are_those_of_the_specification() {
    let linden = Installation::new(7);
    let outer = 41;
    let wrap = Some(84 + 72 + outer);
    let segment = |size: usize| Some(size + 40 + outer);
    let answers = vec![wrap, segment(128), segment(1024), segment(256), segment(512)];
    let marks = Some(64 * 4 + 52 + outer);
    let words = vec![wrap, segment(128), segment(6144), segment(6144), marks, segment(512)];
    assert_eq!(lengths(&linden.send_all()), [answers, words].concat());
}

#[test]
fn every_sealed_column_begins_with_its_version_and_no_two_are_alike() {
    let linden = Installation::new(8);
    let (one, other) = (linden.send_all(), linden.send_all());
    let columns = |sent: &super::people::Sent| -> Vec<Vec<u8>> {
        answer_columns(&sent.answers).into_iter().chain(words_columns(&sent.words)).flatten().collect()
    };
    for (a, b) in columns(&one).iter().zip(columns(&other)) {
        assert_eq!((a[0], b[0]), (1, 1));
        let equal = a.iter().zip(&b).filter(|(a, b)| a == b).count();
        assert!(equal * 10 < a.len(), "the rest looks random");
    }
}

#[test]
fn without_c2_the_words_are_an_empty_row_and_without_c4_there_are_no_bands() {
    let linden = Installation::new(9);
    let sent = linden.send(ReceiptMode::Full, &[Purpose::Count], Words::default());
    let read = linden.here.open_words_to_read(&sent.words, &linden.words.private).unwrap();
    assert_eq!((read.words(), read.reading()), (&Kept::Nothing, &Kept::Nothing));
    let marks = linden.here.open_marks(&sent.words, &linden.figures.private).unwrap().here().unwrap();
    assert!(!marks.agreed && !marks.is_unread());
    let counted = linden.here.open_answers_to_count(&sent.answers, &linden.figures.private).unwrap();
    assert_eq!(counted.about, Kept::Nothing);
    assert!(!sent.answers.keep && !sent.words.keep);
}

#[test]
fn a_take_back_receipt_finds_its_rows_and_opens_nothing() {
    let linden = Installation::new(10);
    let sent = linden.send(ReceiptMode::TakeBack, &ALL, some_words());
    let keys = linden.vault.receipt_keys(&sent.receipt);
    assert_eq!((keys.answers_id(), keys.words_id()), (sent.answers.id, sent.words.id));
    assert!(linden.here.open_own_answers(&sent.answers, &keys).is_err());
    assert!(linden.here.open_own_words(&sent.words, &keys).is_err());
    assert!(linden.here.open_answers_to_count(&sent.answers, &linden.figures.private).is_ok());
}

#[test]
fn with_no_code_the_receipt_of_the_same_card_finds_nothing() {
    let linden = Installation::new(11);
    let sent = linden.send(ReceiptMode::None, &ALL, some_words());
    let keys = linden.vault.receipt_keys(&sent.receipt);
    assert_ne!(keys.answers_id(), sent.answers.id);
    assert_ne!(keys.words_id(), sent.words.id);
    assert!(linden.here.open_own_answers(&sent.answers, &sent.keys).is_err(), "not even with the dropped keys");
    assert!(linden.here.open_words_to_read(&sent.words, &linden.words.private).is_ok());
}

#[test]
fn what_does_not_fit_is_refused_and_nothing_is_cut() {
    let linden = Installation::new(12);
    let sent = linden.send_all();
    let sizes = sizes();
    let sending = Sending {
        keys: &sent.keys,
        mode: ReceiptMode::Full,
        help: Help::Alone,
        sizes: &sizes,
        figures: &linden.figures.public,
        words: &linden.words.public,
    };
    let (_, text) = consent(&ALL).covers(AnswerSheet::default(), words(&"x".repeat(20480))).unwrap();
    assert_eq!(linden.here.seal_words(&text, &sending).err(), Some(SealError::TooLong));
}

#[test]
fn words_are_sealed_in_composed_form() {
    let linden = Installation::new(13);
    let sent = linden.send(ReceiptMode::Full, &ALL, words("nin\u{303}o"));
    let own = linden.here.open_own_words(&sent.words, &sent.keys).unwrap();
    assert_eq!(own.words().as_ref().unwrap().texts, BTreeMap::from([(q("Q12"), "niño".to_owned())]));
}
