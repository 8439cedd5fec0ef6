//! B6: what is rewritten, and what keeps its bytes.

use std::collections::{BTreeMap, BTreeSet};

use linden::domain::answer::{AboutYou, Answers, Words};
use linden::domain::consent::Purpose;
use linden::domain::reading::{ItemId, Reading, ThemeNumber};
use linden::domain::receipt::ReceiptMode;
use linden::vault::SealError;
use linden::vault::rows::{AnswerRow, Kept, OwnAnswers, OwnWords, PurposeState, WordsRow};

use super::people::{
    Installation, Sent, about, answer_columns, day, notice, q, sizes, some_words, words, words_columns,
};

fn rewrite_answers(linden: &Installation, sent: &Sent, change: impl FnOnce(&mut OwnAnswers)) -> AnswerRow {
    let mut own = linden.here.open_own_answers(&sent.answers, &sent.keys).unwrap();
    change(&mut own);
    linden.here.reseal_answers(&own, &sent.keys, &linden.figures.public).unwrap().into_row()
}

fn rewrite_words(
    linden: &Installation,
    sent: &Sent,
    change: impl FnOnce(&mut OwnWords),
) -> (WordsRow, BTreeSet<ItemId>) {
    let mut own = linden.here.open_own_words(&sent.words, &sent.keys).unwrap();
    change(&mut own);
    let (figures, words) = (&linden.figures.public, &linden.words.public);
    linden.here.reseal_words(own, &sent.keys, &sizes(), words, figures).unwrap().into_parts()
}

/// A reader hides a word, gives themes, prepares a quote and hands a text to the panel.
pub(super) fn read(linden: &Installation, sent: &mut Sent) -> (ItemId, ItemId) {
    let (quote, text) = (ItemId::random(linden.chance()), ItemId::random(linden.chance()));
    let theme = |number| ThemeNumber::new(number).unwrap();
    let reading = Reading {
        checked: words("A █ for the first year"),
        themes: BTreeMap::from([(q("Q12"), BTreeSet::from([theme(0), theme(63)]))]),
        quotes: BTreeSet::from([quote]),
        panel: BTreeSet::from([text]),
    };
    let opened = linden.here.open_words_to_read(&sent.words, &linden.words.private).unwrap();
    let columns = linden.here.seal_reading(&opened, &sent.words, &reading, &sizes(), &linden.figures.public).unwrap();
    sent.words.columns.reading = Some(columns.reading);
    sent.words.columns.marks = columns.marks;
    (quote, text)
}

#[test]
fn a_rewriting_changes_every_column_and_no_length() {
    let linden = Installation::new(1);
    let sent = linden.send_all();
    let row = rewrite_answers(&linden, &sent, |own| own.set_answers(Answers::default()).unwrap());
    for (old, new) in answer_columns(&sent.answers).into_iter().zip(answer_columns(&row)) {
        let (old, new) = (old.unwrap(), new.unwrap());
        assert!(old != new && old.len() == new.len());
    }
    let (row, _) = rewrite_words(&linden, &sent, |own| own.withdraw(Purpose::Keep, day(9)).unwrap());
    for (old, new) in words_columns(&sent.words).into_iter().zip(words_columns(&row)) {
        let (old, new) = (old.unwrap(), new.unwrap());
        assert!(old != new && old.len() == new.len());
    }
}

#[test]
fn changed_answers_and_bands_are_what_staff_count_and_the_receipt_shows() {
    let linden = Installation::new(2);
    let sent = linden.send_all();
    let row = rewrite_answers(&linden, &sent, |own| {
        own.set_answers(Answers::default()).unwrap();
        own.set_about(AboutYou::default()).unwrap();
    });
    let counted = linden.here.open_answers_to_count(&row, &linden.figures.private).unwrap();
    assert_eq!((counted.answers, counted.about), (Kept::Here(Answers::default()), Kept::Here(AboutYou::default())));
    assert!(linden.here.open_own_answers(&row, &sent.keys).is_ok());
}

#[test]
fn new_words_are_unread_and_what_was_made_of_the_old_ones_goes() {
    let linden = Installation::new(4);
    let mut sent = linden.send_all();
    let (quote, text) = read(&linden, &mut sent);
    let (row, removed) = rewrite_words(&linden, &sent, |own| own.set_words(&words("Something else")).unwrap());
    assert_eq!(removed, BTreeSet::from([quote, text]));
    let read = linden.here.open_words_to_read(&row, &linden.words.private).unwrap();
    assert_eq!((read.words(), read.reading()), (&Kept::Here(words("Something else")), &Kept::Nothing));
    let marks = linden.here.open_marks(&row, &linden.figures.private).unwrap().here().unwrap();
    assert!(marks.is_unread() && marks.questions[&q("Q12")].themes() == 0);
}

#[test]
fn longer_words_take_the_large_size_and_withdrawn_ones_the_small() {
    let linden = Installation::new(5);
    let mut sent = linden.send_all();
    let small = sent.words.columns.raw.as_ref().unwrap().len();
    let (row, _) = rewrite_words(&linden, &sent, |own| own.set_words(&words(&"x".repeat(2000))).unwrap());
    assert_eq!(row.columns.raw.as_ref().unwrap().len(), small - 6144 + 20480);
    assert_eq!(row.columns.reading.as_ref().unwrap().len(), small - 6144 + 20480);
    sent.words = row;
    let (row, _) = rewrite_words(&linden, &sent, |own| own.withdraw(Purpose::Quote, day(9)).unwrap());
    assert_eq!(row.columns.raw.as_ref().unwrap().len(), small - 6144 + 20480, "untouched words keep their size");
    sent.words = row;
    let (row, _) = rewrite_words(&linden, &sent, |own| own.withdraw(Purpose::Words, day(9)).unwrap());
    assert_eq!((row.columns.raw.unwrap().len(), row.columns.reading.unwrap().len()), (small, small));
}

#[test]
fn taking_c4_back_takes_the_bands_and_records_the_day() {
    let linden = Installation::new(6);
    let sent = linden.send_all();
    let row = rewrite_answers(&linden, &sent, |own| own.withdraw(Purpose::AboutMe, day(9)).unwrap());
    let counted = linden.here.open_answers_to_count(&row, &linden.figures.private).unwrap();
    assert_eq!(counted.about, Kept::Nothing);
    assert!(!counted.head.here().unwrap().purposes.contains(&Purpose::AboutMe));
    let mut own = linden.here.open_own_answers(&row, &sent.keys).unwrap();
    let state = own.record().purposes().find(|(purpose, _)| *purpose == Purpose::AboutMe).unwrap().1;
    assert!(*state == PurposeState::Withdrawn(0, day(2), day(9)));
    assert_eq!(own.set_about(about()), Err(SealError::NotCovered));
}

#[test]
fn taking_c2_back_takes_words_reading_themes_c3_and_c6() {
    let linden = Installation::new(7);
    let mut sent = linden.send_all();
    let (quote, text) = read(&linden, &mut sent);
    let (row, removed) = rewrite_words(&linden, &sent, |own| own.withdraw(Purpose::Words, day(9)).unwrap());
    assert_eq!(removed, BTreeSet::from([quote, text]));
    let opened = linden.here.open_words_to_read(&row, &linden.words.private).unwrap();
    assert_eq!((opened.words(), opened.reading()), (&Kept::Nothing, &Kept::Nothing));
    assert!(opened.head().as_ref().unwrap().purposes.is_empty());
    let marks = linden.here.open_marks(&row, &linden.figures.private).unwrap().here().unwrap();
    assert!(!marks.agreed && !marks.read && marks.questions.values().all(|marks| !marks.wrote));
    let mut own = linden.here.open_own_words(&row, &sent.keys).unwrap();
    assert_eq!(own.set_words(&some_words()), Err(SealError::NotCovered));
    assert!(row.keep, "C5 is another choice");
}

#[test]
fn taking_c3_or_c6_back_takes_its_items_and_leaves_the_rest() {
    let linden = Installation::new(8);
    let mut sent = linden.send_all();
    let (quote, text) = read(&linden, &mut sent);
    let marks_before = linden.here.open_marks(&sent.words, &linden.figures.private).unwrap();
    for (purpose, gone, left) in [(Purpose::Quote, quote, text), (Purpose::Panel, text, quote)] {
        let (row, removed) = rewrite_words(&linden, &sent, |own| own.withdraw(purpose, day(9)).unwrap());
        assert_eq!(removed, BTreeSet::from([gone]));
        let opened = linden.here.open_words_to_read(&row, &linden.words.private).unwrap();
        assert_eq!(opened.words(), &Kept::Here(some_words()));
        assert_eq!(opened.reading().as_ref().unwrap().items().collect::<Vec<_>>(), [left]);
        assert!(!opened.allows(purpose) && opened.allows(Purpose::Words));
        assert_eq!(linden.here.open_marks(&row, &linden.figures.private).unwrap(), marks_before);
    }
}

#[test]
fn longer_keeping_is_switched_in_both_rows_alone() {
    let linden = Installation::new(9);
    let mut sent = linden.send_all();
    sent.answers = rewrite_answers(&linden, &sent, |own| own.withdraw(Purpose::Keep, day(9)).unwrap());
    sent.words = rewrite_words(&linden, &sent, |own| own.withdraw(Purpose::Keep, day(9)).unwrap()).0;
    assert!(!sent.answers.keep && !sent.words.keep);
    let again = rewrite_answers(&linden, &sent, |own| own.agree(Purpose::Keep, &notice(3), day(10)).unwrap());
    assert!(again.keep);
    let counted = linden.here.open_answers_to_count(&again, &linden.figures.private).unwrap();
    assert_eq!(counted.about, Kept::Here(about()));
}

#[test]
fn adding_a_purpose_is_a_consent_of_its_own_under_the_notice_then_shown() {
    let linden = Installation::new(10);
    let sent = linden.send(ReceiptMode::Full, &[Purpose::Count], Words::default());
    let (row, _) = rewrite_words(&linden, &sent, |own| {
        assert_eq!(own.set_words(&some_words()), Err(SealError::NotCovered));
        assert_eq!(own.agree(Purpose::Quote, &notice(5), day(9)), Err(SealError::NotCovered), "C3 needs C2");
        own.agree(Purpose::Words, &notice(4), day(8)).unwrap();
        own.agree(Purpose::Quote, &notice(5), day(9)).unwrap();
        own.set_words(&some_words()).unwrap();
    });
    let own = linden.here.open_own_words(&row, &sent.keys).unwrap();
    assert!(own.record().notice(Purpose::Words).unwrap() == notice(4));
    assert!(own.record().notice(Purpose::Quote).unwrap() == notice(5));
    let opened = linden.here.open_words_to_read(&row, &linden.words.private).unwrap();
    assert_eq!(opened.head().as_ref().unwrap().notice, 4, "staff keep to the older notice");
    assert!(linden.here.open_marks(&row, &linden.figures.private).unwrap().here().unwrap().is_unread());

    let row = rewrite_answers(&linden, &sent, |own| {
        own.agree(Purpose::AboutMe, &notice(4), day(8)).unwrap();
        own.set_about(about()).unwrap();
        assert_eq!(own.agree(Purpose::Words, &notice(4), day(8)), Err(SealError::NotCovered));
    });
    let counted = linden.here.open_answers_to_count(&row, &linden.figures.private).unwrap();
    assert_eq!(counted.about, Kept::Here(about()));
}

#[test]
fn the_record_holds_the_fullest_history_it_can_have() {
    let linden = Installation::new(11);
    let sent = linden.send(ReceiptMode::Full, &[Purpose::Count], Words::default());
    let purposes = [Purpose::Words, Purpose::Quote, Purpose::Panel, Purpose::Keep];
    let (row, _) = rewrite_words(&linden, &sent, |own| {
        for (version, purpose) in (201..).zip(purposes) {
            let notice = linden::domain::consent::NoticeShown { language: "zh-Hant-HK".into(), ..notice(version) };
            own.agree(purpose, &notice, day(9)).unwrap();
        }
        purposes.iter().rev().for_each(|purpose| own.withdraw(*purpose, day(10)).unwrap());
    });
    let own = linden.here.open_own_words(&row, &sent.keys).unwrap();
    assert_eq!(own.record().notice(Purpose::Panel).unwrap().version, 203);
}

#[test]
fn what_was_erased_on_schedule_stays_erased() {
    let linden = Installation::new(12);
    let mut sent = linden.send_all();
    let (quote, _) = read(&linden, &mut sent);
    sent.answers.columns.about = None;
    sent.words.columns.raw = None;
    let row = rewrite_answers(&linden, &sent, |own| {
        assert_eq!(own.set_about(about()), Err(SealError::Erased));
        own.withdraw(Purpose::AboutMe, day(9)).unwrap();
    });
    assert!(row.columns.about.is_none() && row.columns.answers.is_some());
    let (row, removed) = rewrite_words(&linden, &sent, |own| {
        assert_eq!(own.set_words(&some_words()), Err(SealError::Erased));
        own.withdraw(Purpose::Quote, day(9)).unwrap();
    });
    assert!(row.columns.raw.is_none() && row.columns.reading.is_some());
    assert_eq!(removed, BTreeSet::from([quote]));

    sent.words.columns.head = None;
    sent.words.columns.reading = None;
    sent.words.columns.marks = None;
    let (row, _) = rewrite_words(&linden, &sent, |own| own.withdraw(Purpose::Words, day(9)).unwrap());
    let columns = row.columns;
    assert!(columns.head.is_none() && columns.raw.is_none() && columns.reading.is_none() && columns.marks.is_none());
}

#[test]
fn a_notice_that_nothing_rests_on_any_more_no_longer_binds_staff() {
    let linden = Installation::new(17);
    let sent = linden.send(ReceiptMode::Full, &[Purpose::Count], Words::default());
    let (row, _) = rewrite_words(&linden, &sent, |own| {
        own.agree(Purpose::Keep, &notice(4), day(8)).unwrap();
        own.agree(Purpose::Words, &notice(5), day(9)).unwrap();
        own.withdraw(Purpose::Keep, day(10)).unwrap();
    });
    let opened = linden.here.open_words_to_read(&row, &linden.words.private).unwrap();
    assert_eq!(opened.head().as_ref().unwrap().notice, 5);
}
