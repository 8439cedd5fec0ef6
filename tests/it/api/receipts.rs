//! Opening, changing and taking back (CON-8 to CON-14).

use linden::actions::consultation_keys::{keys_in_use, row_sizes};
use linden::domain::ids::QuestionId;
use linden::domain::reading::{Reading, ThemeNumber};
use linden::domain::receipt::ReceiptCode;
use linden::store::themes::{StoredTheme, insert_or_update};
use linden::store::{StoreError, answer_sheets, words};
use linden::vault::rows::{AnswerRow, WordsRow};
use serde_json::{Value, json};

use super::{Software, empty, full};
use crate::support::house::House;

/// The two rows of a receipt as they lie in the database.
fn rows(house: &House, receipt: &str) -> (AnswerRow, WordsRow) {
    let keys = house.service.vault.receipt_keys(&receipt.parse::<ReceiptCode>().unwrap());
    let read = house.service.store.read(|tx| {
        let sheet = answer_sheets::find(tx, &keys)?.expect("the answer sheet").1;
        Ok::<_, StoreError>((sheet, words::find(tx, &keys)?.expect("the words")))
    });
    read.unwrap()
}

fn change(software: &Software<'_>, receipt: &str, mut body: Value) -> super::Answer {
    body["receipt"] = json!(receipt);
    software.post("/receipts/change", &body)
}

fn withdraw(software: &Software<'_>, receipt: &str, purposes: &[&str]) -> Value {
    software.post("/receipts/withdraw", &json!({ "receipt": receipt, "purposes": purposes })).expect(200)
}

fn state<'o>(opened: &'o Value, code: &str) -> &'o Value {
    opened["consent"]["purposes"].as_array().unwrap().iter().find(|purpose| purpose["code"] == code).unwrap()
}

crate::on_both_engines! {
    /// Each named field is replaced, null erases, others stay; the row that is not touched keeps its bytes (B6).
    fn a_change_touches_what_it_names(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let software = Software::at(&served);
        let body = full(&house.cards(1)[0]);
        let receipt = software.sent(&body);
        let before = rows(&house, &receipt);
        let now = change(&software, &receipt, json!({ "answers": { "Q1": 4, "Q9": null }, "about": { "age": null } }));
        let now = now.expect(200);
        let mut answers = body["answers"].clone();
        answers["Q1"] = json!(4);
        answers["Q5"] = json!([0, 3]);
        answers.as_object_mut().unwrap().remove("Q9");
        assert_eq!((&now["answers"], &now["about"]), (&answers, &json!({ "gender": 0 })));
        let after = rows(&house, &receipt);
        assert!(before.1 == after.1, "the words keep their bytes");
        let (old, new) = (&before.0.columns, &after.0.columns);
        assert!(old.wrap != new.wrap && old.head != new.head && old.answers != new.answers && old.own != new.own);

        let parts = json!({ "answers": { "Q12": "two years", "Q13": { "P8": { "comment": null }, "P10": null } } });
        let now = change(&software, &receipt, parts).expect(200);
        assert_eq!(now["answers"]["Q13"], json!({ "P8": { "choice": 1 } }));
        assert_eq!((&now["answers"]["Q12"], &now["answers"]["Q1"]), (&json!("two years"), &json!(4)));
        let before = rows(&house, &receipt);
        change(&software, &receipt, json!({ "answers": { "Q1": 4 } })).expect(200);
        assert!(before == rows(&house, &receipt), "a change that changes nothing writes nothing");
        let now = change(&software, &receipt, json!({ "answers": null, "about": null, "feeling": null })).expect(200);
        assert_eq!((&now["answers"], &now["about"], &now["feeling"]), (&json!({}), &json!({}), &Value::Null));
        assert_eq!(software.open(&receipt).expect(200), now, "the answer is as for open");
    }

    /// CON-8: a purpose is added by a consent event of its own, with its own day, and never reaches back.
    fn a_new_purpose_is_agreed_to_with_the_notice(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let software = Software::at(&served);
        let receipt = software.sent(&empty(&house.cards(1)[0], &["C1"]));
        change(&software, &receipt, json!({ "answers": { "Q12": "words" } })).problem(422, "consent-missing");
        change(&software, &receipt, json!({ "about": { "age": 1 } })).problem(422, "consent-missing");
        house.clock.advance(chrono::TimeDelta::days(2));
        let consent = |purposes: &[&str], version: u32| {
            json!({ "notice": "feedback-7k2m", "version": version, "language": "ar", "purposes": purposes })
        };
        let old = change(&software, &receipt, json!({ "consent": consent(&["C2"], 2) }));
        old.problem(409, "notice-changed");
        let alone = change(&software, &receipt, json!({ "consent": consent(&["C3"], 1) }));
        alone.problem(422, "consent-missing");
        let before = rows(&house, &receipt);
        let body = json!({ "consent": consent(&["C2", "C3"], 1), "answers": { "Q12": "now with words" } });
        let now = change(&software, &receipt, body).expect(200);
        assert!(before.0 == rows(&house, &receipt).0, "the answer sheet keeps its bytes");
        assert_eq!(now["answers"]["Q12"], "now with words");
        assert_eq!((&state(&now, "C1")["given_on"], &state(&now, "C2")["given_on"]), (&json!("2026-03-09"), &json!("2026-03-11")));
        assert_eq!((&state(&now, "C4")["state"], &state(&now, "C4")["given_on"]), (&json!("refused"), &Value::Null));
        let notices = now["consent"]["notices"].as_array().unwrap();
        let languages: Vec<_> = notices.iter().map(|notice| notice["language"].as_str().unwrap()).collect();
        assert_eq!((languages, &state(&now, "C3")["notice"]), (vec!["en", "ar"], &json!(1)));
    }

    /// CON-9, CON-10: a purpose takes its content with it, in its row alone, and its record moves to withdrawn.
    fn a_purpose_takes_its_content_with_it(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let software = Software::at(&served);
        let receipt = software.sent(&full(&house.cards(1)[0]));
        let before = rows(&house, &receipt);
        house.clock.advance(chrono::TimeDelta::days(1));
        withdraw(&software, &receipt, &["C4"]);
        let now = software.open(&receipt).expect(200);
        assert_eq!((&now["about"], &state(&now, "C4")["state"]), (&Value::Null, &json!("withdrawn")));
        assert_eq!(state(&now, "C4")["withdrawn_on"], "2026-03-10");
        let after = rows(&house, &receipt);
        assert!(before.1 == after.1 && before.0.columns.about != after.0.columns.about);

        house.set_state("closed");
        withdraw(&software, &receipt, &["C2"]);
        let now = software.open(&receipt).expect(200);
        let kept = json!({ "Q1": 2, "Q5": [0, 3], "Q6": [1, 0, 4], "Q9": 1, "Q13": { "P8": { "choice": 1 }, "P10": { "choice": 0 } } });
        assert_eq!(now["answers"], kept, "words and comments are gone, choices stay");
        assert!(["C2", "C3", "C6"].iter().all(|code| state(&now, code)["state"] == "withdrawn"));
        let words = rows(&house, &receipt).1;
        assert!(after.0 == rows(&house, &receipt).0 && words.keep);

        withdraw(&software, &receipt, &["C5"]);
        let (sheet, words) = rows(&house, &receipt);
        assert!(!sheet.keep && !words.keep, "the longer keeping ends in both rows");
        let before = rows(&house, &receipt);
        withdraw(&software, &receipt, &["C4", "C3"]);
        assert!(before == rows(&house, &receipt), "what is taken back already is not written again");
    }

    /// CON-10, CON-12: everything is gone after the commit, and known and unknown codes are answered alike.
    fn everything_is_taken_back(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let software = Software::at(&served);
        let cards = house.cards(3);
        let [whole, basic, other] = [0, 1, 2].map(|at| software.sent(&full(&cards[at])));
        house.set_state("published");
        let never = ReceiptCode::from_bytes([9; 15]).letters();
        let said: Vec<String> = [&whole, &whole, &never]
            .map(|receipt| software.post("/receipts/withdraw", &json!({ "receipt": receipt })).expect(200).to_string())
            .to_vec();
        assert!(said[0] == said[1] && said[1] == said[2]);
        assert_eq!(withdraw(&software, &basic, &["C1"]).to_string(), said[0]);
        assert_eq!(withdraw(&software, &never, &["C2"]).to_string(), said[0]);
        let counts = house.counts();
        assert_eq!((counts["answer_sheet"], counts["words"]), (1, 1));
        let gone = software.open(&whole);
        let unknown = software.open(&never);
        assert_eq!(gone.text, unknown.text);
        gone.problem(404, "unknown-receipt");
        change(&software, &basic, json!({ "answers": { "Q1": 1 } })).problem(404, "unknown-receipt");
        software.open(&other).expect(200);
    }

    /// DESIGN 8, "One write transaction": changes at the same moment each start again from what the other left, so
    /// that none is lost.
    fn changes_at_the_same_moment_are_all_kept(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let receipt = Software::at(&served).sent(&empty(&house.cards(1)[0], &["C1"]));
        for value in [1, 3] {
            let kept: Vec<&str> = std::thread::scope(|scope| {
                let send = |question: &'static str| {
                    let answers = json!({ "answers": { question: value } });
                    let answer = change(&Software::at(&served), &receipt, answers);
                    // Three tries may not be enough; then it says so, and nothing was changed.
                    assert!([200, 503].contains(&answer.status), "{}", answer.text);
                    (answer.status == 200).then_some(question)
                };
                let threads = ["Q1", "Q2", "Q3"].map(|question| scope.spawn(move || send(question)));
                threads.into_iter().filter_map(|thread| thread.join().unwrap()).collect()
            });
            let now = Software::at(&served).open(&receipt).expect(200);
            assert!(!kept.is_empty() && kept.iter().all(|question| now["answers"][question] == value), "{now}");
        }
    }
}

fn house() -> House {
    House::open(crate::support::engine::Engine::Sqlite)
}

#[test]
fn changes_end_at_closing() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    let receipt = software.sent(&full(&house.cards(1)[0]));
    house.set_state("closed");
    change(&software, &receipt, json!({ "answers": { "Q1": 1 } })).problem(409, "not-open");
    let opened = software.open(&receipt).expect(200);
    assert_eq!((&opened["can_change"], &opened["state"]), (&json!(false), &json!("closed")));
    assert_eq!(opened["answers"]["Q1"], 2);
}

#[test]
fn a_change_is_parsed_by_the_same_rules() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    let receipt = software.sent(&full(&house.cards(1)[0]));
    let before = rows(&house, &receipt);
    for (body, pointer) in [
        (json!({ "answers": { "Q1": 9, "Q2": 1 } }), "/answers/Q1"),
        (json!({ "answers": { "Q99": null } }), "/answers/Q99"),
        (json!({ "answers": { "Q13": { "P8": { "choice": 7 } } } }), "/answers/Q13/P8/choice"),
        (json!({ "answers": { "Q13": { "P77": null } } }), "/answers/Q13/P77"),
        (json!({ "answers": { "Q1": { "P8": 1 } } }), "/answers/Q1"),
        (json!({ "about": { "height": null } }), "/about/height"),
        (json!({ "answers": [1] }), "/answers"),
        (json!({ "feeling": 9 }), "/feeling"),
        (json!({ "anwsers": { "Q1": 1 } }), "/anwsers"),
        (json!({ "answers": { "Q12": format!("call me {receipt}") } }), "/answers"),
    ] {
        let problem = change(&software, &receipt, body.clone()).problem(422, "invalid-answers");
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{body}");
    }
    assert!(before == rows(&house, &receipt));
}

#[test]
fn an_empty_list_of_purposes_takes_nothing_back() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    let receipt = software.sent(&full(&house.cards(1)[0]));
    for purposes in [json!([]), json!(["C9"]), json!("C1"), json!([1])] {
        let body = json!({ "receipt": receipt, "purposes": purposes });
        software.post("/receipts/withdraw", &body).problem(422, "invalid-answers");
    }
    software.open(&receipt).expect(200);
}

#[test]
fn con_14_the_exact_notice_is_read_again() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    let receipt = software.sent(&empty(&house.cards(1)[0], &["C1"]));
    let shown = software.get("/consultations/7k2m").expect(200);
    let opened = software.open(&receipt).expect(200);
    let notice = &opened["consent"]["notices"][0];
    for field in ["id", "version", "language", "sha256", "texts"] {
        assert_eq!(notice[field], shown["notice"][field], "{field}");
    }
    assert_eq!(notice["purposes"], shown["purposes"]);
}

#[test]
fn the_themes_of_her_words_are_shown() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    let receipt = software.sent(&full(&house.cards(1)[0]));
    let (id, question) = (house.consultation, QuestionId::new("Q12").unwrap());
    let theme = StoredTheme { question: question.clone(), number: 3, language: "en".into(), label: "A home".into() };
    house.service.store.write(move |tx| insert_or_update(tx, id, &theme)).unwrap();
    assert_eq!(software.open(&receipt).expect(200)["themes"], json!({}));
    read_by_somebody(&house, &receipt, &question);
    let opened = software.open(&receipt).expect(200);
    assert_eq!(opened["themes"], json!({ "Q12": [{ "number": 3, "labels": { "en": "A home" } }] }));
    let after = change(&software, &receipt, json!({ "answers": { "Q12": "something else" } })).expect(200);
    assert_eq!(after["themes"], json!({}), "new words are unread");
}

/// A reader gives her words theme 3.
fn read_by_somebody(house: &House, receipt: &str, question: &QuestionId) {
    let words_row = rows(house, receipt).1;
    let id = house.consultation;
    let vault = house.service.vault.for_consultation(id).unwrap();
    let opened = vault.open_words_to_read(&words_row, &house.words).unwrap();
    let theme = [(question.clone(), [ThemeNumber::new(3).unwrap()].into())];
    let reading =
        Reading { checked: opened.words().as_ref().unwrap().clone(), themes: theme.into(), ..Reading::default() };
    let store = &house.service.store;
    let (found, keys) =
        store.read(|tx| Ok::<_, StoreError>((house.service.get(tx, id)?, keys_in_use(tx, &vault, id)?))).unwrap();
    let sizes = row_sizes(found.definition());
    let columns = vault.seal_reading(&opened, &words_row, &reading, &sizes, &keys.figures).unwrap();
    store.write(move |tx| words::update_reading(tx, &words_row, columns)).unwrap();
}
