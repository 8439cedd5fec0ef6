//! B4 and B6: a reader's work, what the panel is handed, and the rotation of keys.

use std::collections::BTreeSet;

use linden::domain::answer::Words;
use linden::domain::consent::Purpose;
use linden::domain::reading::{ItemId, Reading, ThemeNumber};
use linden::domain::receipt::ReceiptMode;
use linden::vault::SealError;
use linden::vault::keys::KeyKind;
use linden::vault::rows::{Kept, ResealedWords, WordsColumns};

use super::people::{ALL, Installation, pair, q, sizes, some_words, words, words_columns};
use super::rewriting::read;

#[test]
fn a_readers_work_is_seen_by_the_receipt_and_its_marks_by_a_custodian() {
    let linden = Installation::new(3);
    let mut sent = linden.send_all();
    let before = words_columns(&sent.words);
    read(&linden, &mut sent);
    let after = words_columns(&sent.words);
    let changed: Vec<_> = (0..6).filter(|column| before[*column] != after[*column]).collect();
    assert_eq!(changed, [3, 4], "reading and marks, nothing else");
    assert_eq!(before.map(|c| c.map(|c| c.len())), after.map(|c| c.map(|c| c.len())));

    let own = linden.here.open_own_words(&sent.words, &sent.keys).unwrap();
    assert_eq!(own.reading().as_ref().unwrap().themes[&q("Q12")].len(), 2);
    let marks = linden.here.open_marks(&sent.words, &linden.figures.private).unwrap().here().unwrap();
    assert!(marks.agreed && marks.read && !marks.is_unread());
    assert_eq!(marks.questions[&q("Q12")].themes(), 1 << 63 | 1);
    assert_eq!((marks.questions[&q("Q13")].wrote, marks.questions[&q("Q13")].themes()), (true, 0));
}

#[test]
fn a_reader_cannot_go_beyond_the_consent() {
    let linden = Installation::new(13);
    let sent = linden.send(ReceiptMode::Full, &[Purpose::Count, Purpose::Words], some_words());
    let opened = linden.here.open_words_to_read(&sent.words, &linden.words.private).unwrap();
    let seal = |reading: &Reading| {
        linden.here.seal_reading(&opened, &sent.words, reading, &sizes(), &linden.figures.public).err()
    };
    let item = BTreeSet::from([ItemId::random(linden.chance())]);
    assert_eq!(seal(&Reading { quotes: item.clone(), ..Reading::default() }), Some(SealError::NotCovered));
    assert_eq!(seal(&Reading { panel: item, ..Reading::default() }), Some(SealError::NotCovered));
    assert_eq!(seal(&Reading::default()), None);

    let silent = linden.send(ReceiptMode::Full, &[Purpose::Count], Words::default());
    let opened = linden.here.open_words_to_read(&silent.words, &linden.words.private).unwrap();
    let sealed =
        linden.here.seal_reading(&opened, &silent.words, &Reading::default(), &sizes(), &linden.figures.public);
    assert_eq!(sealed.err(), Some(SealError::NotCovered));
}

#[test]
fn a_full_reading_fits_where_the_fullest_words_fit() {
    let linden = Installation::new(14);
    let mut sent = linden.send(ReceiptMode::Full, &ALL, words(&"𝔵".repeat(1200 - 24)));
    let opened = linden.here.open_words_to_read(&sent.words, &linden.words.private).unwrap();
    let every: BTreeSet<_> = (0..64).map(|number| ThemeNumber::new(number).unwrap()).collect();
    let reading = Reading {
        checked: opened.words().as_ref().unwrap().clone(),
        themes: sizes().words_questions.into_iter().map(|question| (question, every.clone())).collect(),
        quotes: (0..8).map(|_| ItemId::random(linden.chance())).collect(),
        panel: (0..8).map(|_| ItemId::random(linden.chance())).collect(),
    };
    let columns = linden.here.seal_reading(&opened, &sent.words, &reading, &sizes(), &linden.figures.public).unwrap();
    sent.words.columns.reading = Some(columns.reading);
    let own = linden.here.open_own_words(&sent.words, &sent.keys).unwrap();
    assert_eq!(own.reading(), &Kept::Here(reading));
}

fn rotated(words: Result<ResealedWords, SealError>) -> WordsColumns {
    words.unwrap().into_parts().0.columns
}

#[test]
fn receipts_open_after_three_rotations_and_old_keys_do_not() {
    let linden = Installation::new(15);
    let mut sent = linden.send_all();
    read(&linden, &mut sent);
    let (mut figures, mut words) = (linden.figures.private.clone(), linden.words.private.clone());
    for epoch in 2..=4 {
        let (new_figures, new_words) =
            (pair(&linden.here, KeyKind::Figures, epoch), pair(&linden.here, KeyKind::Words, epoch));
        sent.answers.columns =
            linden.here.rotate_answers(&sent.answers, &figures, &new_figures.public).unwrap().into_row().columns;
        assert!(linden.here.open_answers_to_count(&sent.answers, &figures).is_err());
        sent.words.columns =
            rotated(linden.here.rotate_words(&sent.words, None, Some((&figures, &new_figures.public))));
        assert!(linden.here.open_words_to_read(&sent.words, &words).is_ok(), "kinds rotate alone");
        sent.words.columns = rotated(linden.here.rotate_words(&sent.words, Some((&words, &new_words.public)), None));
        assert!(linden.here.open_words_to_read(&sent.words, &words).is_err());
        assert!(linden.here.open_marks(&sent.words, &figures).is_err());
        (figures, words) = (new_figures.private, new_words.private);
    }
    assert!(linden.here.open_answers_to_count(&sent.answers, &figures).is_ok());
    assert!(linden.here.open_words_to_read(&sent.words, &words).is_ok());
    assert!(linden.here.open_marks(&sent.words, &figures).unwrap().here().unwrap().read);
    assert!(linden.here.open_own_answers(&sent.answers, &sent.keys).is_ok());
    assert!(linden.here.open_own_words(&sent.words, &sent.keys).is_ok());
}

#[test]
fn items_and_tallies_open_for_their_kind_and_after_rotation() {
    let linden = Installation::new(16);
    let item = ItemId::random(linden.chance());
    let sealed = linden.here.seal_item(&item, &"one sentence", &linden.panel.public).unwrap();
    assert_eq!(linden.here.open_item::<String>(&item, &sealed, &linden.panel.private).unwrap(), "one sentence");
    assert!(linden.here.open_item::<String>(&item, &sealed, &linden.words.private).is_err());
    let other = ItemId::random(linden.chance());
    assert!(linden.here.open_item::<String>(&other, &sealed, &linden.panel.private).is_err());
    assert_eq!(linden.here.seal_item(&item, &"one sentence", &linden.words.public), Err(SealError::WrongKey));
    let new = pair(&linden.here, KeyKind::Panel, 2);
    let sealed = linden.here.rotate_item(&item, &sealed, &linden.panel.private, &new.public).unwrap();
    assert!(linden.here.open_item::<String>(&item, &sealed, &new.private).is_ok());

    let tally = linden.here.seal_tally(1, &[3, 9], &linden.figures.public).unwrap();
    assert_eq!(linden.here.open_tally::<[u8; 2]>(1, &tally, &linden.figures.private).unwrap(), [3, 9]);
    assert!(linden.here.open_tally::<[u8; 2]>(2, &tally, &linden.figures.private).is_err());
    let new = pair(&linden.here, KeyKind::Figures, 2);
    let tally = linden.here.rotate_tally(1, &tally, &linden.figures.private, &new.public).unwrap();
    assert!(linden.here.open_tally::<[u8; 2]>(1, &tally, &new.private).is_ok());
}
