//! What is sealed for one place opens in no other (B1, B4).

use linden::domain::ids::ConsultationId;
use linden::vault::keys::{KeyKind, KeyName};
use linden::vault::labels::{self, Place};
use linden::vault::primitives::{Column, Padded, aead_open, aead_seal};
use linden::vault::rows::{AnswerRow, WordsRow};
use linden::vault::{AnswerSheetId, ConsultationVault, Secret, WordsId};

use super::people::{Installation, Sent, pair};

fn opens_answers(linden: &Installation, there: &ConsultationVault, row: &AnswerRow, sent: &Sent) -> (bool, bool) {
    let own = there.open_own_answers(row, &sent.keys).is_ok();
    (own, there.open_answers_to_count(row, &linden.figures.private).is_ok())
}

fn opens_words(linden: &Installation, there: &ConsultationVault, row: &WordsRow, sent: &Sent) -> (bool, bool) {
    let own = there.open_own_words(row, &sent.keys).is_ok();
    (own, there.open_words_to_read(row, &linden.words.private).is_ok())
}

#[test]
fn a_row_moved_to_another_consultation_does_not_open() {
    let linden = Installation::new(1);
    let sent = linden.send_all();
    // The harder case: the other consultation has the very same shred key.
    let there = ConsultationId::random(linden.chance());
    let keys = linden.vault.directory();
    let shred = keys.read(KeyName::Consultation(linden.here.id())).unwrap();
    keys.install(KeyName::Consultation(there), &shred).unwrap();
    let there = linden.vault.for_consultation(there).unwrap();
    assert_eq!(opens_answers(&linden, &there, &sent.answers, &sent), (false, false));
    assert_eq!(opens_words(&linden, &there, &sent.words, &sent), (false, false));
    assert_eq!(opens_answers(&linden, &linden.here, &sent.answers, &sent), (true, true));
    assert_eq!(opens_words(&linden, &linden.here, &sent.words, &sent), (true, true));
}

#[test]
fn a_row_moved_to_another_id_does_not_open() {
    let linden = Installation::new(2);
    let sent = linden.send_all();
    let row = AnswerRow { id: AnswerSheetId::from_bytes([7; 32]), ..sent.answers.clone() };
    assert_eq!(opens_answers(&linden, &linden.here, &row, &sent), (false, false));
    let row = WordsRow { id: WordsId::from_bytes([7; 32]), ..sent.words.clone() };
    assert_eq!(opens_words(&linden, &linden.here, &row, &sent), (false, false));
    assert!(linden.here.open_marks(&row, &linden.figures.private).is_err());
}

#[test]
fn a_column_of_another_person_does_not_open_in_this_row() {
    let linden = Installation::new(3);
    let (sent, other) = (linden.send_all(), linden.send_all());
    type Pick = fn(&mut AnswerRow) -> &mut Option<Vec<u8>>;
    let columns: [Pick; 5] = [
        |row| &mut row.columns.wrap,
        |row| &mut row.columns.head,
        |row| &mut row.columns.answers,
        |row| &mut row.columns.about,
        |row| &mut row.columns.own,
    ];
    for (at, column) in columns.iter().enumerate() {
        let mut row = sent.answers.clone();
        *column(&mut row) = column(&mut other.answers.clone()).clone();
        let (own, staff) = opens_answers(&linden, &linden.here, &row, &sent);
        assert!(!own && (!staff || at == 4), "column {at}; staff do not look at the own part");
    }
    type PickWords = fn(&mut WordsRow) -> &mut Option<Vec<u8>>;
    let columns: [PickWords; 6] = [
        |row| &mut row.columns.wrap,
        |row| &mut row.columns.head,
        |row| &mut row.columns.raw,
        |row| &mut row.columns.reading,
        |row| &mut row.columns.own,
        |row| &mut row.columns.marks,
    ];
    for (at, column) in columns.iter().enumerate() {
        let mut row = sent.words.clone();
        *column(&mut row) = column(&mut other.words.clone()).clone();
        let (own, staff) = opens_words(&linden, &linden.here, &row, &sent);
        assert!(!own && (!staff || at > 3), "column {at}");
    }
    let mut row = sent.words.clone();
    row.columns.marks = other.words.columns.marks.clone();
    assert!(linden.here.open_marks(&row, &linden.figures.private).is_err());
}

#[test]
fn two_columns_of_one_row_cannot_change_places() {
    let linden = Installation::new(4);
    let sent = linden.send_all();
    let mut row = sent.words.clone();
    std::mem::swap(&mut row.columns.raw, &mut row.columns.reading);
    assert_eq!(opens_words(&linden, &linden.here, &row, &sent), (false, false));
    let mut row = sent.answers.clone();
    std::mem::swap(&mut row.columns.answers, &mut row.columns.about);
    assert_eq!(opens_answers(&linden, &linden.here, &row, &sent), (false, false));
}

#[test]
fn a_column_of_an_earlier_revision_does_not_open_in_a_later_one() {
    let linden = Installation::new(5);
    let sent = linden.send_all();
    let own = linden.here.open_own_answers(&sent.answers, &sent.keys).unwrap();
    let later = linden.here.reseal_answers(&own, &sent.keys, &linden.figures.public).unwrap().into_row();
    let mut mixed = later.clone();
    mixed.columns.answers = sent.answers.columns.answers.clone();
    assert_eq!(opens_answers(&linden, &linden.here, &later, &sent), (true, true));
    assert_eq!(opens_answers(&linden, &linden.here, &mixed, &sent), (false, false));
}

/// Takes the outer layer off with the shred key and puts another one on, as a thief with the key directory
/// and write access could.
fn rewrap(
    shred: &Secret,
    from: (labels::Label, &[u8]),
    to: (labels::Label, &[u8]),
    here: ConsultationId,
    sealed: &[u8],
    linden: &Installation,
) -> Vec<u8> {
    let inner = Column::new(shred, from.0, here, from.1).open(sealed).unwrap();
    Column::new(shred, to.0, here, to.1).seal(&inner, linden.chance()).unwrap()
}

#[test]
fn even_with_the_shred_key_nothing_can_be_moved_to_another_table_column_or_id() {
    let linden = Installation::new(6);
    let (sent, other) = (linden.send_all(), linden.send_all());
    let here = linden.here.id();
    let shred = linden.vault.directory().read(KeyName::Consultation(here)).unwrap();
    let (own_id, other_id) = (sent.answers.id, other.answers.id);

    // Another person's answers and wrap under this id.
    let mut row = sent.answers.clone();
    for (label, column) in [
        (labels::OUTER_ANSWER_SHEET_WRAP, &mut row.columns.wrap as &mut Option<Vec<u8>>),
        (labels::OUTER_ANSWER_SHEET_ANSWERS, &mut row.columns.answers),
    ] {
        let source = if label == labels::OUTER_ANSWER_SHEET_WRAP {
            other.answers.columns.wrap.as_ref()
        } else {
            other.answers.columns.answers.as_ref()
        };
        *column = Some(rewrap(
            &shred,
            (label, other_id.as_bytes()),
            (label, own_id.as_bytes()),
            here,
            source.unwrap(),
            &linden,
        ));
    }
    assert_eq!(opens_answers(&linden, &linden.here, &row, &sent), (false, false));

    // Raw words as reading, within one row and under one row key.
    let mut row = sent.words.clone();
    let id = sent.words.id;
    row.columns.reading = Some(rewrap(
        &shred,
        (labels::OUTER_WORDS_RAW, id.as_bytes()),
        (labels::OUTER_WORDS_READING, id.as_bytes()),
        here,
        sent.words.columns.raw.as_ref().unwrap(),
        &linden,
    ));
    assert_eq!(opens_words(&linden, &linden.here, &row, &sent), (false, false));

    // The words' wrap as the answer sheet's.
    let mut row = sent.answers.clone();
    row.columns.wrap = Some(rewrap(
        &shred,
        (labels::OUTER_WORDS_WRAP, sent.words.id.as_bytes()),
        (labels::OUTER_ANSWER_SHEET_WRAP, own_id.as_bytes()),
        here,
        sent.words.columns.wrap.as_ref().unwrap(),
        &linden,
    ));
    assert_eq!(opens_answers(&linden, &linden.here, &row, &sent), (false, false));
}

#[test]
fn what_is_sealed_in_one_epoch_does_not_open_in_another() {
    let linden = Installation::new(7);
    let sent = linden.send_all();
    let next = pair(&linden.here, KeyKind::Figures, 2);
    assert!(linden.here.open_answers_to_count(&sent.answers, &next.private).is_err());
    // The same pair granted under another epoch is another key.
    let shred = linden.vault.directory().read(KeyName::Consultation(linden.here.id())).unwrap();
    let id = sent.answers.id;
    let column = Column::new(&shred, labels::OUTER_ANSWER_SHEET_WRAP, linden.here.id(), id.as_bytes());
    let mut inner = column.open(sent.answers.columns.wrap.as_ref().unwrap()).unwrap().to_vec();
    assert_eq!(inner[..4], [0, 0, 0, 1], "the epoch stands in front");
    inner[3] = 2;
    let mut row = sent.answers.clone();
    row.columns.wrap = Some(column.seal(&inner, linden.chance()).unwrap());
    assert_eq!(opens_answers(&linden, &linden.here, &row, &sent), (true, false));

    // Words and marks alike: the other reader's epoch, and the same key under another number.
    let (next_words, next_figures) = (pair(&linden.here, KeyKind::Words, 2), pair(&linden.here, KeyKind::Figures, 2));
    assert!(linden.here.open_words_to_read(&sent.words, &next_words.private).is_err());
    assert!(linden.here.open_marks(&sent.words, &next_figures.private).is_err());
    let column = Column::new(&shred, labels::OUTER_WORDS_WRAP, linden.here.id(), sent.words.id.as_bytes());
    let mut inner = column.open(sent.words.columns.wrap.as_ref().unwrap()).unwrap().to_vec();
    assert_eq!(inner[..4], [0, 0, 0, 1]);
    inner[3] = 2;
    let mut row = sent.words.clone();
    row.columns.wrap = Some(column.seal(&inner, linden.chance()).unwrap());
    assert_eq!(opens_words(&linden, &linden.here, &row, &sent), (true, false));
}

#[test]
fn every_changed_byte_of_a_small_column_is_found() {
    let linden = Installation::new(8);
    let sent = linden.send_all();
    let length = sent.answers.columns.wrap.as_ref().unwrap().len();
    for at in 0..length {
        let mut row = sent.answers.clone();
        row.columns.wrap.as_mut().unwrap()[at] ^= 0x40;
        assert_eq!(opens_answers(&linden, &linden.here, &row, &sent), (false, false), "byte {at} of wrap");
    }
    for at in 0..sent.answers.columns.head.as_ref().unwrap().len() {
        let mut row = sent.answers.clone();
        row.columns.head.as_mut().unwrap()[at] ^= 1;
        assert_eq!(opens_answers(&linden, &linden.here, &row, &sent), (false, false), "byte {at} of head");
    }
    for cut in [0, 1, 40, 41, length - 1] {
        let mut row = sent.answers.clone();
        row.columns.wrap.as_mut().unwrap().truncate(cut);
        assert_eq!(opens_answers(&linden, &linden.here, &row, &sent), (false, false), "cut to {cut}");
    }
}

#[test]
fn authenticated_encryption_is_bound_to_every_byte_of_its_place() {
    let linden = Installation::new(9);
    let (key, here) = (Secret::random(linden.chance()), linden.here.id());
    let place = Place::within(labels::SAVED, here, &[1; 32]);
    let sealed = aead_seal(&key, b"x", &place, linden.chance()).unwrap();
    assert!(aead_open(&key, &sealed, &place).is_ok());
    for other in [
        Place::within(labels::STATE, here, &[1; 32]),
        Place::within(labels::SAVED, here, &[1; 31]),
        Place::within(labels::SAVED, ConsultationId::from_bytes([0; 16]), &[1; 32]),
        Place::outside(labels::SAVED, &[1; 32]),
    ] {
        assert!(aead_open(&key, &sealed, &other).is_err());
    }
    for at in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        assert!(aead_open(&key, &changed, &place).is_err());
    }
    assert!(Padded::check_any(aead_open(&key, &sealed, &place).unwrap()).is_err(), "and filler is checked apart");
}
