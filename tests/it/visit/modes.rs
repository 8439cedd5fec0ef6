//! What a code can do: everything, only take back, or there is none (SECURITY B5).

use serde_json::{Value, json};

use crate::api::{Software, full};
use crate::support::house::{House, Served};
use crate::support::participant::{Page, Participant};

/// To the code page, with an answer and a few words.
fn code_page(house: &House, served: &Served) -> (String, Page) {
    let card = house.cards(1).remove(0).letters();
    let her = Participant::at(served, "/v/7k2m");
    let page = her.send(&her.choose(&her.enter(&card), &["C1", "C2", "C4"]), &[], "one-page");
    let check = her.send(&page, &[("Q1", "0"), ("Q12", "a home"), ("about.gender", "0")], "next").expect(200);
    let code = her.to_code(&check).expect(200);
    (code.code(), code)
}

/// Everything that a page or an answer is, but the moment.
fn whole(page: &Page) -> (u16, String, Vec<(String, String)>) {
    let headers = page.headers.iter().filter(|(name, _)| *name != "date");
    let mut headers: Vec<_> =
        headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
    // Their order is another one each time, whatever the page.
    headers.sort();
    (page.status, page.text.clone(), headers)
}

/// The code of nobody.
fn unknown() -> String {
    linden::domain::receipt::ReceiptCode::from_bytes([7; 15]).letters()
}

/// Says that a code opens as one that was never given: the same status, headers and bytes but for the code itself.
fn opens_as_unknown(served: &Served, code: &str) {
    let back = Participant::at(served, "/c");
    let [one, other] = [code, &unknown()].map(|code| {
        let page = back.send(&back.open(), &[("code", code)], "open").expect(422);
        assert!(page.state().is_none());
        let mut whole = whole(&page);
        whole.1 = whole.1.replace(code, "the code");
        whole
    });
    assert_eq!(one, other);
    let software = Software::at(served);
    let [first, second] = [code, &unknown()].map(|code| software.open(code));
    assert_eq!((first.status, &first.text), (404, &second.text));
    let change = |code: &str| software.post("/receipts/change", &json!({ "receipt": code, "answers": { "Q1": 4 } }));
    assert_eq!((change(code).status, change(code).text), (404, change(&unknown()).text));
}

/// Takes everything back on the pages.
fn take_back(served: &Served, code: &str) -> Page {
    let back = Participant::at(served, "/c");
    let asked = back.send(&back.open(), &[("code", code)], "take-back").expect(200);
    back.send(&asked, &[], "confirm").expect(200)
}

fn rows(house: &House) -> (i64, i64, i64) {
    let counts = house.counts();
    (counts["answer_sheet"], counts["words"], counts["spent"])
}

crate::on_both_engines! {
    /// CON-13: without a code the page says what that means and asks for a second yes; what was sent is then found,
    /// changed and taken back by nothing, not by the code that was shown before either.
    fn con_13_without_a_code_answers_are_sent_and_nothing_finds_them(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let (shown, code) = code_page(&house, &served);
        let asked = her.send(&code, &[], "code:none").expect(200);
        assert!(asked.says("cannot be found, changed or removed after you send them"), "{}", asked.text);
        assert!(!asked.says("class=\"code") && !asked.says("class=\"slip\""));
        assert_eq!(rows(&house), (0, 0, 0), "the first yes sends nothing");
        let again = her.send(&asked, &[], "back").expect(200);
        assert_eq!(again.code(), shown, "the way back is to the same code");

        let done = her.send(&asked, &[], "send").expect(200);
        assert!(done.says("There is no code for them") && !done.says("class=\"code"), "{}", done.text);
        assert_eq!(rows(&house), (1, 1, 1));
        opens_as_unknown(&served, &shown);
        let [mine, never] = [&shown, &unknown()].map(|code| whole(&take_back(&served, code)));
        assert_eq!(mine, never);
        assert_eq!(rows(&house), (1, 1, 1), "nothing takes it back");
        let twice = her.send(&asked, &[], "send").expect(200);
        assert!(twice.says("We already had your answers") && !twice.says("class=\"code"), "{}", twice.text);
        let with_code = her.send(&code, &[], "send").expect(200);
        assert!(with_code.says("We already had your answers") && !with_code.says("class=\"code"));
        assert_eq!(rows(&house), (1, 1, 1));
    }

    /// CON-12, CON-13: a code that can only take back opens as one that was never given, takes no single purpose back,
    /// and takes everything back.
    fn con_12_a_code_that_can_only_take_back_never_shows(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let (shown, code) = code_page(&house, &served);
        let chosen = her.send(&code, &[], "code:take-back").expect(200);
        assert!(chosen.says("It never shows your answers") && chosen.code() == shown, "{}", chosen.text);
        let full = her.send(&chosen, &[], "code:full").expect(200);
        assert!(full.says("read, change or delete"));
        let done = her.send(&chosen, &[], "send").expect(200);
        assert!(done.says("never shows them") && done.code() == shown, "{}", done.text);

        opens_as_unknown(&served, &shown);
        let software = Software::at(&served);
        let one = |code: &str| software.post("/receipts/withdraw", &json!({ "receipt": code, "purposes": ["C2"] }));
        assert_eq!(one(&shown).text, one(&unknown()).text);
        assert_eq!(rows(&house), (1, 1, 1), "single purposes stay");
        house.set_state("closed");
        assert_eq!(whole(&take_back(&served, &shown)), whole(&take_back(&served, &unknown())));
        assert_eq!(rows(&house), (0, 0, 1), "both rows are gone");
    }

    /// CON-13, DESIGN 6: the same three kinds for software; a repeated call hears the same.
    fn con_13_software_chooses_among_the_same_kinds_of_code(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let software = Software::at(&served);
        let cards = house.cards(4);
        let body = |at: usize, kind: Value| {
            let mut body = full(&cards[at]);
            body["code"] = kind;
            body
        };
        let none = body(0, json!("none"));
        assert_eq!(software.respond(&none).expect(201), json!({ "receipt": null }));
        assert_eq!(software.respond(&none).expect(200), json!({ "receipt": null }));
        let mut changed_mind = none.clone();
        changed_mind["code"] = json!("full");
        assert_eq!(software.respond(&changed_mind).expect(200), json!({ "receipt": null }));
        let take_back = software.sent(&body(1, json!("take-back")));
        opens_as_unknown(&served, &take_back);
        let opens = software.sent(&body(2, Value::Null));
        software.open(&opens).expect(200);
        software.respond(&body(3, json!("all"))).problem(422, "invalid-answers");
        assert_eq!(rows(&house).0, 3);
        software.post("/receipts/withdraw", &json!({ "receipt": take_back })).expect(200);
        assert_eq!(rows(&house), (2, 2, 3));
    }
}

/// B4, B5: a row has the same sizes whatever its code can do, and its staff half opens for counting all the same.
#[test]
fn con_13_a_row_does_not_show_what_its_code_can_do() {
    let house = House::open(crate::support::engine::Engine::Sqlite);
    let served = house.serve();
    let software = Software::at(&served);
    for (card, kind) in house.cards(3).iter().zip(["full", "take-back", "none"]) {
        let mut body = full(card);
        body["code"] = json!(kind);
        software.respond(&body).expect(201);
    }
    let id = house.consultation;
    let sheets = house.service.store.read(|tx| linden::store::answer_sheets::list_after(tx, id, None, 10)).unwrap();
    let vault = house.service.vault.for_consultation(id).unwrap();
    let mut sizes = std::collections::BTreeSet::new();
    for sheet in &sheets {
        let columns = &sheet.columns;
        let all = [&columns.wrap, &columns.head, &columns.answers, &columns.about, &columns.own];
        sizes.insert(all.map(|column| column.as_ref().unwrap().len()));
        assert!(vault.open_answers_to_count(sheet, &house.figures).unwrap().answers.as_ref().is_some());
    }
    assert_eq!((sheets.len(), sizes.len()), (3, 1));
}
