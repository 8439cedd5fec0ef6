//! Sending: consent, the card, the receipt, and calls that come twice.

use linden::store::consultations;
use serde_json::json;

use super::{Software, empty, full, submission};
use crate::support::house::House;

crate::on_both_engines! {
    /// A whole response is stored, in two rows, and its receipt opens it in the very form in which it was sent.
    fn a_response_is_stored_and_opens_with_its_receipt(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let software = Software::at(&served);
        let body = full(&house.cards(1)[0]);
        let receipt = software.sent(&body);
        assert!(receipt.len() == 29 && receipt.split('-').all(|group| group.len() == 5), "{receipt}");
        let counts = house.counts();
        assert_eq!((counts["answer_sheet"], counts["words"]), (1, 1));
        let opened = software.open(&receipt).expect(200);
        let mut answers = body["answers"].clone();
        answers["Q5"] = json!([0, 3]);
        assert_eq!((&opened["answers"], &opened["about"]), (&answers, &body["about"]));
        assert_eq!((&opened["feeling"], &opened["state"]), (&json!(0), &json!("open")));
        assert_eq!((&opened["consultation"], &opened["can_change"]), (&json!("7k2m"), &json!(true)));
    }

    /// DESIGN 6: a repeated call gives the same receipt and stores nothing twice, also after closing and with a new
    /// version of everything in it: the first one arrived.
    fn a_repeated_call_gives_the_same_receipt(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let software = Software::at(&served);
        let mut body = full(&house.cards(1)[0]);
        let receipt = software.sent(&body);
        assert_eq!(software.respond(&body).expect(200)["receipt"], json!(receipt));
        house.set_state("closed");
        body["consent"]["version"] = json!(9);
        assert_eq!(software.respond(&body).expect(200)["receipt"], json!(receipt));
        assert_eq!(house.counts()["answer_sheet"], 1);
    }

    /// D8: a spent card and one that was never issued are refused alike; nothing is stored.
    fn a_card_works_once(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let software = Software::at(&served);
        let card = house.cards(1).remove(0);
        software.sent(&empty(&card, &["C1"]));
        let spent = software.respond(&empty(&card, &["C1"]));
        let never = linden::domain::card::CardCode::from_bytes([1; 10]).unwrap();
        let never = software.respond(&empty(&never, &["C1"]));
        assert_eq!(spent.text, never.text);
        spent.problem(403, "card-not-accepted");
        assert_eq!(house.counts()["answer_sheet"], 1);
    }
}

fn house() -> House {
    House::open(crate::support::engine::Engine::Sqlite)
}

#[test]
fn con_1_without_the_basic_purpose_nothing_is_stored() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    let card = house.cards(1).remove(0);
    let mut without = empty(&card, &["C1"]);
    without.as_object_mut().unwrap().remove("consent");
    for body in [empty(&card, &[]), empty(&card, &["C2", "C5"]), without] {
        software.respond(&body).problem(422, "consent-missing");
    }
    let mut words = empty(&card, &["C1", "C4"]);
    words["answers"] = json!({ "Q12": "a home" });
    software.respond(&words).problem(422, "consent-missing");
    let mut comment = empty(&card, &["C1"]);
    comment["answers"] = json!({ "Q13": { "P8": { "comment": "more" } } });
    software.respond(&comment).problem(422, "consent-missing");
    let mut bands = empty(&card, &["C1", "C2"]);
    bands["about"] = json!({ "age": 1 });
    software.respond(&bands).problem(422, "consent-missing");
    assert_eq!(house.counts()["answer_sheet"], 0);
    software.sent(&empty(&card, &["C1"]));
}

#[test]
fn con_7_another_notice_than_the_one_in_force_is_refused() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    let card = house.cards(1).remove(0);
    for (field, value) in
        [("notice", json!("feedback-9xyz")), ("version", json!(2)), ("version", json!(0)), ("language", json!("de"))]
    {
        let mut body = empty(&card, &["C1"]);
        body["consent"][field] = value;
        software.respond(&body).problem(409, "notice-changed");
    }
    let mut body = empty(&card, &["C1"]);
    body["notice_sha256"] = json!("00".repeat(32));
    software.respond(&body).problem(409, "notice-changed");
    let document = software.get("/consultations/7k2m?lang=ar").expect(200);
    body["notice_sha256"] = document["notice"]["sha256"].clone();
    software.respond(&body).problem(409, "notice-changed");
    body["consent"]["language"] = json!("ar");
    software.sent(&body);
}

#[test]
fn par_2_no_answers_are_taken_before_and_after_the_open_days() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    let card = house.cards(1).remove(0);
    for state in ["draft", "approved", "closed", "published"] {
        house.set_state(state);
        software.respond(&empty(&card, &["C1"])).problem(409, "not-open");
    }
    house.set_state("open");
    let id = house.consultation;
    house.service.store.write(move |tx| consultations::update_paused(tx, id, true)).unwrap();
    software.respond(&empty(&card, &["C1"])).problem(503, "paused");
    house.service.store.write(move |tx| consultations::update_paused(tx, id, false)).unwrap();
    software.sent(&empty(&card, &["C1"]));
}

#[test]
fn every_fault_in_the_answers_is_pointed_at() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    let mut body = empty(&house.cards(1)[0], &["C1", "C2", "C4"]);
    body["answers"] = json!({
        "Q1": 5, "Q2": "2", "Q5": [0, 1, 2, 3], "Q6": [1, 1], "Q99": 1, "Q12": "x".repeat(1001),
        "Q13": { "P8": { "choice": 9 }, "P99": {}, "P10": { "wish": 1 } }, "Q14": "a\u{7}b", "Q3": null,
    });
    body["about"] = json!({ "age": 9, "height": 1, "gender": null });
    body["feeling"] = json!(3);
    let problem = software.respond(&body).problem(422, "invalid-answers");
    let pointers: std::collections::BTreeSet<&str> =
        problem["errors"].as_array().unwrap().iter().map(|fault| fault["pointer"].as_str().unwrap()).collect();
    let expected = [
        "/about/age",
        "/about/height",
        "/answers/Q1",
        "/answers/Q12",
        "/answers/Q13/P10/wish",
        "/answers/Q13/P8/choice",
        "/answers/Q13/P99",
        "/answers/Q14",
        "/answers/Q2",
        "/answers/Q5",
        "/answers/Q6/1",
        "/answers/Q99",
        "/feeling",
    ];
    assert_eq!(pointers.into_iter().collect::<Vec<_>>(), expected);
    assert!(!problem.to_string().contains("xxx"), "no fault repeats an answer");
    assert_eq!(house.counts()["answer_sheet"], 0);
}

#[test]
fn a_submission_id_is_sixteen_random_bytes() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    let card = house.cards(1).remove(0);
    let wrong = [
        "",
        "A",
        "AAAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAAB",
        "AAAAAAAAAAAAAAAAAAAAAA==",
        "+/AAAAAAAAAAAAAAAAAAAA",
    ];
    for id in wrong.map(|id| json!(id)).into_iter().chain([json!(null), json!(7), json!(submission() + "AA")]) {
        let mut body = empty(&card, &["C1"]);
        body["submission_id"] = id.clone();
        let problem = software.respond(&body).problem(422, "invalid-answers");
        assert_eq!(problem["errors"][0]["pointer"], "/submission_id", "{id}");
    }
    let mut without = empty(&card, &["C1"]);
    without.as_object_mut().unwrap().remove("submission_id");
    software.respond(&without).problem(422, "invalid-answers");
    for mode in ["None", "takeback", "other"] {
        let mut body = empty(&card, &["C1"]);
        body["code"] = json!(mode);
        software.respond(&body).problem(422, "invalid-answers");
    }
}

#[test]
fn both_spellings_and_any_script_s_digits_are_read() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    let cards = house.cards(3);
    let arabic = |digits: String| -> String {
        digits.chars().map(|c| c.to_digit(10).map_or(c, |digit| char::from_u32(0x660 + digit).unwrap())).collect()
    };
    let spellings = [cards[0].letters().to_lowercase().replace('-', " "), cards[1].digits(), arabic(cards[2].digits())];
    for (card, spelling) in cards.iter().zip(spellings) {
        let mut body = empty(card, &["C1"]);
        body["card"] = json!(spelling);
        let receipt: linden::domain::receipt::ReceiptCode = software.sent(&body).parse().unwrap();
        software.open(&arabic(receipt.digits())).expect(200);
    }
    let mut wrong = cards[0].letters();
    wrong.replace_range(0..1, if wrong.starts_with('3') { "4" } else { "3" });
    let mut body = empty(&cards[0], &["C1"]);
    body["card"] = json!(wrong);
    assert_eq!(software.respond(&body).problem(422, "malformed-code")["pointer"], "/card");
    assert_eq!(software.open("123").problem(422, "malformed-code")["pointer"], "/receipt");
}
