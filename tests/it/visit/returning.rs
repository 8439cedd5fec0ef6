//! Coming back with a receipt (CON-9 to CON-14).

use crate::support::house::{House, Served};
use crate::support::participant::Participant;

/// Sends a response with some answers and words, and returns the receipt in letters.
fn sent(house: &House, served: &Served, yeses: &[&str]) -> String {
    let card = house.cards(1).remove(0).letters();
    let her = Participant::at(served, "/v/7k2m");
    let first = her.choose(&her.enter(&card), yeses);
    let page = her.send(&first, &[], "one-page");
    let fields = [("Q1", "0"), ("Q5", "2"), ("Q12", "a home for the first year"), ("about.gender", "0")];
    let check = her.send(&page, &fields, "next").expect(200);
    let code = her.to_code(&check);
    her.send(&code, &[], "send").expect(200);
    code.code()
}

crate::on_both_engines! {
    /// CON-14: the receipt shows the answers, changes one, and downloads them under a neutral name.
    fn a_receipt_reads_changes_and_downloads(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let code = sent(&house, &served, &["C1", "C2", "C4"]);
        let her = Participant::at(&served, "/c");
        let own = her.send(&her.open(), &[("code", &code)], "open").expect(200);
        assert!(own.says("Yes, fully") && own.says("a home for the first year") && own.says("Woman"), "{}", own.text);
        let question = her.send(&own, &[], "question:Q1").expect(200);
        let changed = her.send(&question, &[("Q1", "3")], "next").expect(200);
        assert!(changed.says("Not really") && !changed.says("Yes, fully"), "{}", changed.text);
        let file = her.send(&changed, &[], "download-text").expect(200);
        assert!(file.headers["content-disposition"].to_str().unwrap().contains("feedback.txt"));
        assert!(file.says("Not really"));
    }

    /// CON-9, CON-10: one purpose is taken back in two presses, and its content is gone.
    fn one_purpose_is_taken_back(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let code = sent(&house, &served, &["C1", "C2", "C4"]);
        let her = Participant::at(&served, "/c");
        let own = her.send(&her.open(), &[("code", &code)], "open");
        let asked = her.send(&own, &[], "withdraw:C2").expect(200);
        let after = her.send(&asked, &[], "confirm").expect(200);
        assert!(!after.says("a home for the first year") && after.says("Yes, fully"), "{}", after.text);
        let added = her.send(&her.send(&after, &[], "add:C2"), &[], "confirm").expect(200);
        assert!(added.says("withdraw:C2") && !added.says("a home for the first year"));
    }

    /// CON-10, CON-12: everything is taken back, after closing too; an unknown code ends on the same page.
    fn everything_is_taken_back_and_an_unknown_code_looks_the_same(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let code = sent(&house, &served, &["C1", "C2"]);
        house.set_state("closed");
        let her = Participant::at(&served, "/c");
        let unknown = linden::domain::receipt::ReceiptCode::from_bytes([7; 15]).letters();
        let mut ends = Vec::new();
        for code in [&code, &unknown] {
            let asked = her.send(&her.open(), &[("code", code)], "take-back").expect(200);
            ends.push(her.send(&asked, &[], "confirm").expect(200));
        }
        assert_eq!(ends[0].text, ends[1].text);
        let counts = house.counts();
        assert_eq!((counts["answer_sheet"], counts["words"]), (0, 0));
        let gone = her.send(&her.open(), &[("code", &code)], "open").expect(422);
        let never = her.send(&her.open(), &[("code", &unknown)], "open").expect(422);
        assert_eq!(gone.text.replace(&code, ""), never.text.replace(&unknown, ""));
    }

    /// SAF-24: how taking part felt is asked once, before the code, and may be left empty; it is kept with the answers, where
    /// it was said, and shown to her again.
    fn saf_24_how_taking_part_felt_is_asked_at_the_end(engine: Engine) {
        let house = House::open(engine);
        let cards = house.cards(2);
        let served = house.serve();
        for (card, said, kept) in [(&cards[0], "2", Some(2)), (&cards[1], "", None)] {
            let her = Participant::at(&served, "/v/7k2m");
            let check = her.send(&her.choose(&her.enter(&card.letters()), &["C1"]), &[], "one-page");
            let check = her.send(&check, &[("Q1", "0")], "next").expect(200);
            assert!(check.says("How did taking part feel?") && !check.says(" checked"), "{}", check.text);
            for wrong in ["3", "-1", "helpful"] {
                assert_eq!(her.send(&check, &[("feeling", wrong)], "next").status, 422, "{wrong}");
            }
            let code = her.send(&check, &[("feeling", said)], "next").expect(200);
            let back = her.send(&code, &[], "back").expect(200);
            assert_eq!(back.says(" checked"), kept.is_some(), "what she said stands there, and nothing else");
            her.send(&her.send(&back, &[], "next"), &[], "send").expect(200);
            let software = crate::api::Software::at(&served);
            assert_eq!(software.open(&code.code()).expect(200)["feeling"], serde_json::json!(kept));
            let again = Participant::at(&served, "/c");
            let own = again.send(&again.open(), &[("code", &code.code())], "open").expect(200);
            assert_eq!(own.says("It made things harder"), kept.is_some());
        }
    }

    /// CON-8, D8: after closing answers are shown and cannot be changed.
    fn changes_end_at_closing(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let code = sent(&house, &served, &["C1"]);
        let her = Participant::at(&served, "/c");
        let own = her.send(&her.open(), &[("code", &code)], "open");
        let question = her.send(&own, &[], "question:Q1");
        house.set_state("closed");
        let after = her.send(&question, &[("Q1", "3")], "next").expect(200);
        assert!(after.says("Yes, fully") && !after.says("question:Q1"), "{}", after.text);
    }

    /// DESIGN 8: what she was typing when it closed is given back to be copied; what she sent is as it was.
    fn words_typed_into_a_change_while_it_closes_come_back(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let code = sent(&house, &served, &["C1", "C2"]);
        let her = Participant::at(&served, "/c");
        let own = her.send(&her.open(), &[("code", &code)], "open");
        let question = her.send(&own, &[], "question:Q12");
        house.set_state("closed");
        let late = her.send(&question, &[("Q12", "and a school for the children")], "next").expect(409);
        assert!(late.says("and a school for the children") && late.says("What you sent before is as it was."));
        let own = her.send(&her.open(), &[("code", &code)], "open").expect(200);
        assert!(!own.says("and a school") && own.says("a home for the first year"), "{}", own.text);
    }
}
