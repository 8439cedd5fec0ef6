//! Keeps LNG-6: an easy version can be chosen on the first page and on every page of the way, and left again; the questions
//! and the answers are the same.

use crate::support::house::House;
use crate::support::participant::{Page, Participant};

const EASY: &str = "Promise A: leaders will learn from survivors. Is this good enough?";
const FULL: &str =
    "Promise A: leaders will learn from survivors and from people who support them. Is this promise good enough?";

/// From the card page to the draft.
fn to_draft(her: &Participant<'_>, card_page: &Page, card: &str, ticked: &[(&str, &str)]) -> Page {
    let fields: Vec<_> = [("code", card)].into_iter().chain(ticked.iter().copied()).collect();
    let notice = her.send(card_page, &fields, "next").expect(200);
    let choices = her.send(&her.send(&notice, &[], "next"), &[], "next").expect(200);
    her.send(&choices, &[("C1", "yes"), ("C2", "yes")], "next").expect(200)
}

crate::on_both_engines! {
    fn lng_6_easy_to_read_is_chosen_on_the_first_page_and_carried_along(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let start = her.open().expect(200);
        assert!(start.says("name=\"easy\" value=\"yes\">") && !start.says("checked"), "{}", start.text);
        let ticked = [("easy", "yes")];
        let card_page = her.send(&start, &ticked, "card").expect(200);
        assert!(card_page.hidden("easy") == Some("yes") && card_page.state().is_none(), "{}", card_page.text);
        assert!(her.send(&card_page, &ticked, "back").expect(200).says("value=\"yes\" checked"), "Back keeps the tick");
        let again = her.send(&card_page, &[("code", "4H7K M2QX 9TBN R6WF"), ("easy", "yes")], "next").expect(422);
        assert_eq!(again.hidden("easy"), Some("yes"), "and so does a slip");

        let draft = to_draft(&her, &again, &card, &ticked);
        assert!(draft.says("<p>It must be easy to get a doctor.</p>"), "{}", draft.text);
        assert!(!draft.says("We recognise that the rights"), "the full words are a press away");
        let part = her.send(&draft, &[], "part:P8").expect(200);
        assert!(part.says("It must be easy to get a doctor.") && part.says("We recognise that the rights"), "{}", part.text);
        let draft = her.send(&part, &[("Q13.P8", "1"), ("Q13.P8.words", "Say how.")], "next").expect(200);
        let question = her.send(&draft, &[], "next").expect(200);
        assert!(question.says(EASY) && !question.says(FULL), "{}", question.text);

        // Back to the full text and to the easy one, any time: what was chosen and typed is not lost.
        let full = her.send(&question, &[("Q1", "3")], "full").expect(200);
        assert!(full.says(FULL) && full.says("value=3 name=Q1 checked"), "{}", full.text);
        let aside = her.send(&full, &[("Q1", "3")], "languages").expect(200);
        assert!(aside.says("value=\"easy\""), "{}", aside.text);
        let easy = her.send(&aside, &[], "easy").expect(200);
        assert!(easy.says(EASY) && easy.says("checked"), "{}", easy.text);
        let arabic = her.send(&easy, &[("Q1", "3")], "language:ar").expect(200);
        assert!(arabic.says("الوعد أ: سيتعلم القادة من الناجيات والناجين. هل هذا جيد بما يكفي؟"), "{}", arabic.text);
        let one_page = her.send(&easy, &[("Q1", "3")], "one-page").expect(200);
        assert!(one_page.says(EASY) && one_page.says("value=3 name=Q1 checked"));

        // The answers are the same, and what is kept of them does not say how they were read.
        let check = her.send(&easy, &[("Q1", "3")], "next").expect(200);
        let code = her.to_code(&check).expect(200);
        let receipt = code.code();
        her.send(&code, &[], "send").expect(200);
        let back = her.moved_to("/c");
        let own = back.send(&back.open(), &[("code", &receipt)], "open").expect(200);
        assert!(own.says("Not really") && own.says("Say how.") && !own.says("asy to read"), "{}", own.text);
        let json = back.send(&own, &[], "download-json").expect(200);
        assert!(!json.text.contains("easy"), "{}", json.text);
    }

    fn lng_6_easy_to_read_is_chosen_on_the_draft_page(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let card_page = her.send(&her.open(), &[], "card").expect(200);
        assert_eq!(card_page.hidden("easy"), None);
        let draft = to_draft(&her, &card_page, &card, &[]);
        assert!(draft.says("value=\"easy\"") && draft.says("We recognise that the rights"), "{}", draft.text);
        let easy = her.send(&draft, &[], "easy").expect(200);
        assert_eq!(easy.heading(), "The plan");
        assert!(easy.says("value=\"full\"") && easy.says("It must be easy to get a doctor."), "{}", easy.text);
        assert!(easy.says("id=\"P12\"") && easy.says("value=\"part:P12\""), "each part can still be spoken to");
        assert!(her.send(&easy, &[], "full").expect(200).says("We recognise that the rights"));
    }

    fn lng_6_where_there_is_no_easy_version_none_is_offered_or_given(engine: Engine) {
        let house = House::without_easy_version(engine);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let start = her.open().expect(200);
        assert!(!start.says("name=\"easy\""), "{}", start.text);
        let card_page = her.send(&start, &[("easy", "yes")], "card").expect(200);
        assert_eq!(card_page.hidden("easy"), None);
        let draft = to_draft(&her, &card_page, &card, &[("easy", "yes")]);
        assert!(!draft.says("value=\"easy\"") && !draft.says("value=\"full\""), "{}", draft.text);
        her.send(&draft, &[], "easy").expect(400);
    }
}
