//! B3 and B7: cards, receipts, the state in the page, leaving, saving, and ledger entries.

use chrono::{DateTime, NaiveDate, Utc};
use data_encoding::BASE64URL_NOPAD;
use linden::domain::card::CardCode;
use linden::domain::ids::{BatchId, ConsultationId, SubmissionId, VisitId};
use linden::domain::reading::ItemId;
use linden::vault::visit::{FormKey, FormKeys, Journey, day_number};
use linden::vault::{Erased, SealError};

use super::people::{Installation, day};

fn form_key(linden: &Installation, day: NaiveDate) -> FormKey {
    linden.vault.open_form_key(&linden.vault.new_form_key(day).unwrap()).unwrap()
}

#[test]
fn a_receipt_is_the_same_for_the_same_card_and_submission_and_for_no_others() {
    let linden = Installation::new(1);
    let here = linden.here.id();
    let (card, submission) = (CardCode::random(linden.chance()), SubmissionId::random(linden.chance()));
    let receipt = |c, card: &CardCode, submission| *linden.vault.issue_receipt(c, card, submission).as_bytes();
    let first = receipt(here, &card, submission);
    assert_eq!(receipt(here, &card, submission), first);
    assert_ne!(receipt(ConsultationId::random(linden.chance()), &card, submission), first);
    assert_ne!(receipt(here, &CardCode::random(linden.chance()), submission), first);
    assert_ne!(receipt(here, &card, SubmissionId::random(linden.chance())), first);
}

#[test]
fn the_ids_of_one_receipt_have_nothing_in_common() {
    let linden = Installation::new(2);
    let keys = linden.send_all().keys;
    let ids = [*keys.answers_id().as_bytes(), *keys.words_id().as_bytes(), *keys.saved_id().as_bytes()];
    for (a, b) in [(0, 1), (0, 2), (1, 2)] {
        assert!(ids[a].iter().zip(&ids[b]).filter(|(a, b)| a == b).count() < 8);
    }
}

#[test]
fn a_card_is_stored_differently_in_each_consultation_and_batch() {
    let linden = Installation::new(3);
    let card = CardCode::random(linden.chance());
    let other = ConsultationId::random(linden.chance());
    let id = linden.vault.card_id(linden.here.id(), &card);
    assert_eq!(linden.vault.card_id(linden.here.id(), &card.letters().parse().unwrap()), id);
    assert_ne!(linden.vault.card_id(other, &card), id);
    let (one, two) = (BatchId::random(linden.chance()), BatchId::random(linden.chance()));
    assert_eq!(linden.vault.batch_tag(one, &id), linden.vault.batch_tag(one, &id));
    assert_ne!(linden.vault.batch_tag(one, &id), linden.vault.batch_tag(two, &id));
}

#[test]
fn a_state_comes_back_in_its_journey_and_in_no_other() {
    let linden = Installation::new(4);
    let key = form_key(&linden, day(2));
    let keys: FormKeys = [key.clone()].into_iter().collect();
    let visit = Journey::Visit(linden.here.id());
    let sealed = linden.vault.seal_state(&key, visit, &("step", 3)).unwrap();
    assert_eq!(linden.vault.open_state::<(String, u8)>(&keys, visit, &sealed).unwrap(), ("step".into(), 3));
    for other in [Journey::Return, Journey::Visit(ConsultationId::random(linden.chance()))] {
        assert!(linden.vault.open_state::<(String, u8)>(&keys, other, &sealed).is_err());
    }
    assert!(linden.vault.open_state::<u8>(&keys, visit, &sealed).is_err(), "another form");
    let gone: FormKeys = [form_key(&linden, day(3))].into_iter().collect();
    assert!(linden.vault.open_state::<(String, u8)>(&gone, visit, &sealed).is_err(), "its day's key is gone");
    let redrawn: FormKeys = [form_key(&linden, day(2))].into_iter().collect();
    assert!(linden.vault.open_state::<(String, u8)>(&redrawn, visit, &sealed).is_err());
}

#[test]
fn states_have_few_sizes_and_no_byte_of_them_can_be_changed() {
    let linden = Installation::new(5);
    let key = form_key(&linden, day(2));
    let keys: FormKeys = [key.clone()].into_iter().collect();
    let length = |text: &str| linden.vault.seal_state(&key, Journey::Return, &text).unwrap().len();
    assert_eq!(length(""), length(&"x".repeat(4090)));
    assert_eq!(length("x"), (45_usize + 4096).div_ceil(3) * 4 - 2);
    assert!(length(&"x".repeat(4091)) > length(""));

    let sealed = linden.vault.seal_state(&key, Journey::Return, &"x").unwrap();
    let bytes = BASE64URL_NOPAD.decode(sealed.as_bytes()).unwrap();
    assert_eq!(bytes[..5], [&[1], day_number(day(2)).to_be_bytes().as_slice()].concat());
    for at in (0..200).chain(bytes.len() - 40..bytes.len()) {
        let mut changed = bytes.clone();
        changed[at] ^= 2;
        let text = BASE64URL_NOPAD.encode(&changed);
        assert!(linden.vault.open_state::<String>(&keys, Journey::Return, &text).is_err(), "byte {at}");
    }
    for text in ["", "AQ", "%%%", &sealed[..sealed.len() - 1], &format!("{sealed}=")] {
        assert!(linden.vault.open_state::<String>(&keys, Journey::Return, text).is_err());
    }
}

#[test]
fn a_stored_form_key_opens_for_its_day_only() {
    let linden = Installation::new(6);
    let stored = linden.vault.new_form_key(day(2)).unwrap();
    assert_eq!((stored.day, stored.sealed.len()), (20514, 73));
    let mut moved = stored.clone();
    moved.day += 1;
    assert!(linden.vault.open_form_key(&moved).is_err());
    assert!(Installation::new(7).vault.open_form_key(&stored).is_err());
}

#[test]
fn an_exit_token_ends_its_visit_and_a_bad_one_ends_none() {
    let linden = Installation::new(8);
    let visit = VisitId::random(linden.chance());
    let issued: DateTime<Utc> = "2026-03-02T10:00:01Z".parse().unwrap();
    let token = linden.vault.exit_token(visit, issued);
    assert_eq!(token.len(), 48);
    let ended = linden.vault.read_exit_token(&token).unwrap();
    assert_eq!(ended.tag, linden.vault.ended_visit_tag(visit));
    assert_eq!(i64::from(ended.until_hour), issued.timestamp() / 3600 + 4, "hard limit, rounded up to the hour");
    let on_the_hour = linden.vault.exit_token(visit, "2026-03-02T10:00:00Z".parse().unwrap());
    let hour = linden.vault.read_exit_token(&on_the_hour).unwrap().until_hour;
    assert_eq!(hour + 1, ended.until_hour);

    let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).unwrap();
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        assert!(linden.vault.read_exit_token(&BASE64URL_NOPAD.encode(&changed)).is_err());
    }
    assert!(linden.vault.read_exit_token("").is_err() && linden.vault.read_exit_token(&token[..44]).is_err());
    assert_ne!(linden.vault.ended_visit_tag(VisitId::random(linden.chance())), ended.tag);
}

#[test]
fn a_saved_visit_has_one_size_and_opens_with_its_receipt() {
    let linden = Installation::new(9);
    let (sent, other) = (linden.send_all(), linden.send_all());
    let sealed = linden.here.seal_saved_visit(&sent.keys, &"half way").unwrap();
    let longer = linden.here.seal_saved_visit(&sent.keys, &"x".repeat(40_000)).unwrap();
    assert_eq!((sealed.len(), longer.len()), (48 * 1024 + 81, 48 * 1024 + 81));
    assert_eq!(linden.here.open_saved_visit::<String>(&sent.keys, &sealed).unwrap(), "half way");
    assert!(linden.here.open_saved_visit::<String>(&other.keys, &sealed).is_err());
    assert_eq!(linden.here.seal_saved_visit(&sent.keys, &"x".repeat(50_000)), Err(SealError::TooLong));
}

#[test]
fn ledger_entries_tell_kinds_and_ids_apart() {
    let linden = Installation::new(10);
    let sent = linden.send_all();
    let (answers, words) = (sent.answers.id, sent.words.id);
    let entries = [
        Erased::AnswerSheet(answers),
        Erased::WordsRow(words),
        Erased::About(answers),
        Erased::Words(words),
        Erased::QuotePanel(words),
        Erased::Item(ItemId::random(linden.chance())),
    ]
    .map(|erased| linden.vault.ledger_entry(erased));
    assert_eq!(std::collections::BTreeSet::from(entries).len(), 6);
    assert_eq!(linden.vault.ledger_entry(Erased::About(answers)), entries[2]);
}
