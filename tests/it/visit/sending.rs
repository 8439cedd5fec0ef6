//! From card to Send (D3, D8, D11).

use crate::support::house::House;
use crate::support::participant::Participant;

crate::on_both_engines! {
    /// CON-1, D8: the whole way stores exactly one pair of rows and spends exactly one card.
    fn a_response_is_stored_once_and_spends_its_card(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(3).remove(0).letters();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let question = her.choose(&her.enter(&card), &["C1", "C2", "C4"]).expect(200);
        let next = her.send(&question, &[("Q1", "0")], "next").expect(200);
        assert_eq!(house.counts()["answer_sheet"], 0, "nothing is stored before Send");
        let code = her.to_code(&next).expect(200);
        let done = her.send(&code, &[], "send").expect(200);
        assert!(done.says("Your answers arrived"), "{}", done.text);
        let counts = house.counts();
        assert_eq!((counts["answer_sheet"], counts["words"], counts["spent"]), (1, 1, 1));
    }

    /// D8: a doubled Send yields one stored response and the same receipt.
    fn a_doubled_send_is_stored_once(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(1).remove(0).digits();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let code = her.to_code(&her.choose(&her.enter(&card), &["C1"]));
        let first = her.send(&code, &[], "send").expect(200);
        let second = her.send(&code, &[], "send").expect(200);
        assert!(first.says("Your answers arrived") && second.says("We already had your answers"));
        assert_eq!(first.code(), second.code());
        assert_eq!(house.counts()["answer_sheet"], 1);
    }

    /// D8: a spent card is told at Send alone; nothing typed is lost, and another card gives another code.
    fn a_spent_card_can_be_replaced_at_send(engine: Engine) {
        let house = House::open(engine);
        let cards = house.cards(2);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let mine = her.choose(&her.enter(&cards[0].letters()), &["C1", "C2"]);
        let mine = her.send(&mine, &[("Q1", "4")], "next");
        let mine = her.to_code(&mine);
        let others = her.to_code(&her.choose(&her.enter(&cards[0].letters()), &["C1"]));
        her.send(&others, &[], "send").expect(200);
        let refused = her.send(&mine, &[], "send").expect(422);
        let again = her.send(&refused, &[("code", &cards[1].letters())], "next").expect(200);
        assert_ne!(again.code(), mine.code());
        assert!(again.says("void") || again.says("new code") || again.says("earlier"), "{}", again.text);
        her.send(&again, &[], "send").expect(200);
        assert_eq!(house.counts()["spent"], 2);
    }

    /// D8: what is wrong with a code is told from the code alone; an unknown one stores nothing.
    fn codes_that_cannot_be_used_are_told_calmly(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let page = her.send(&her.open(), &[], "card");
        let mut wrong = card.clone().into_bytes();
        wrong[0] = if wrong[0] == b'A' { b'B' } else { b'A' };
        let misspelt = her.send(&page, &[("code", std::str::from_utf8(&wrong).unwrap())], "next").expect(422);
        let unknown = linden::domain::card::CardCode::random(&linden::randomness::SystemRandomness).letters();
        let unknown = her.send(&page, &[("code", &unknown)], "next").expect(422);
        let nothing = her.send(&page, &[("code", " ")], "next").expect(422);
        assert!(misspelt.state().is_none() && unknown.state().is_none() && nothing.state().is_none());
        assert_ne!(misspelt.text, unknown.text);
    }

    /// "Sending after closing shows not-open with the words typed so far, for copying" (DESIGN 8).
    fn sending_after_closing_keeps_the_words_on_the_page(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let first = her.choose(&her.enter(&card), &["C1", "C2"]);
        let page = her.send(&first, &[], "one-page");
        let page = her.send(&page, &[("Q12", "a home for the first year")], "next");
        let code = her.to_code(&page);
        house.set_state("closed");
        let late = her.send(&code, &[], "send").expect(409);
        assert!(late.says("a home for the first year"), "{}", late.text);
        assert_eq!(house.counts()["answer_sheet"], 0);
    }

    /// SAF-15, D3: a page that rested too long echoes nothing; an edited state opens as little as none.
    fn an_expired_or_edited_state_shows_the_neutral_page(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let question = her.choose(&her.enter(&card), &["C1"]);
        let mut edited = question.state().unwrap().to_owned();
        let last = edited.pop().unwrap();
        edited.insert(40, if last == 'A' { 'B' } else { 'A' });
        assert_eq!(her.send_raw(Some(&edited), &[], "next").status, 410);
        assert_eq!(her.send_raw(Some("no state at all"), &[], "next").status, 410);
        house.clock.advance(chrono::TimeDelta::minutes(16));
        let late = her.send(&question, &[("Q1", "0")], "next").expect(410);
        assert!(late.state().is_none());
    }

    /// Bad input gets a clear page and never a 500, and what was typed stays in the fields.
    fn bad_input_is_shown_again_with_what_was_typed(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let page = her.choose(&her.enter(&card), &["C1", "C2"]);
        let page = her.send(&page, &[], "one-page").expect(200);
        let long = "ж".repeat(1001);
        let fault = her.send(&page, &[("Q12", &long), ("Q1", "2")], "next").expect(422);
        assert!(fault.says(&long));
        let many = [("Q5", "0"), ("Q5", "1"), ("Q5", "2"), ("Q5", "3")];
        assert_eq!(her.send(&page, &many, "next").status, 422);
        for (field, value) in [("Q1", "9"), ("Q1", "x"), ("Q6.1", "77"), ("Q9", "-1"), ("Q12", "\u{7}")] {
            assert_eq!(her.send(&page, &[(field, value)], "next").status, 422, "{field}={value}");
        }
        assert_eq!(her.send(&page, &[], "no-such-button").status, 400);
        let flood: Vec<_> = (0..90).map(|_| ("Q5", "0")).collect();
        assert_eq!(her.send(&page, &flood, "next").status, 413);
    }
}
