//! Consent over HTTP (DOMAIN 1).

use crate::support::house::House;
use crate::support::participant::Participant;

crate::on_both_engines! {
    /// CON-1: refusing the basic purpose ends kindly, and every table's row count is as it was.
    fn refusing_the_basic_purpose_stores_nothing(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(1).remove(0).letters();
        let before = house.counts();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let choices = her.enter(&card).expect(200);
        let end = her.send(&choices, &[("C1", "no"), ("C2", "yes")], "next").expect(200);
        assert!(end.state().is_none() && end.says("Thank you"), "{}", end.text);
        assert_eq!(house.counts(), before);
    }

    /// CON-2: nothing is chosen beforehand, and an optional purpose left blank is a no.
    fn nothing_is_preselected_and_blank_is_no(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let choices = her.enter(&card);
        assert!(!choices.says(" checked"));
        let draft = her.send(&choices, &[("C1", "yes")], "next").expect(200);
        let all = her.send(&draft, &[], "one-page").expect(200);
        assert!(!all.says("<textarea"), "without C2 there is nothing to write in");
        assert!(!all.says("about.age"), "without C4 there are no bands");
    }

    /// CON-3: who says no to every optional choice goes the same way in the same order, is not asked again, and no page on
    /// it says that anything was refused.
    fn con_3_a_no_neither_blocks_nor_marks_the_way(engine: Engine) {
        let house = House::open(engine);
        let cards = house.cards(2);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let definition = linden::domain::folder::check(&crate::support::house::demo_folder()).unwrap().definition;
        let english = definition.offered_language("en").unwrap();
        let ways = [["C1"].as_slice(), &["C1", "C2", "C3", "C4", "C5", "C6"]].into_iter().zip(&cards).map(|(yeses, card)| {
            let mut page = her.choose(&her.enter(&card.letters()), yeses);
            let mut headings = Vec::new();
            while page.heading() != "Check your answers" {
                for asked in definition.purposes.iter().filter(|asked| !yeses.contains(&asked.purpose.code())) {
                    assert!(!page.says(asked.text.in_language(english).unwrap()), "asked again");
                }
                headings.push(page.heading());
                page = her.send(&page, &[], "next").expect(200);
            }
            headings
        });
        let [few, all]: [Vec<String>; 2] = ways.collect::<Vec<_>>().try_into().unwrap();
        let mut rest = all.iter();
        assert!(few.iter().all(|heading| rest.any(|other| other == heading)), "another order: {few:?}");
        assert_eq!((few.len(), all.len()), (12, 15), "the pages that would hold only text, and about you");
    }

    /// CON-11, CON-21: before the choices it is said that published figures stay, that one can stop and come another day;
    /// nothing counts down and nothing presses.
    fn con_11_published_figures_stay_is_said_before_the_choices(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let start = her.open();
        assert!(start.says("You can stop at any time, or start another day."));
        let notice = her.send(&her.send(&start, &[], "card"), &[("code", &card)], "next").expect(200);
        let first = notice.text.split("<details>").next().unwrap();
        assert!(first.contains("Results already shared cannot be pulled back"), "{first}");
        assert!(first.contains("your answers will not be in any new"), "{first}");
        for page in [&start, &notice] {
            let text = page.text.to_lowercase();
            assert!(["hurry", "last chance", "only today", "days left", "countdown"].iter().all(|word| !text.contains(word)));
        }
    }

    /// CON-23: what staff keys open of a consent is the notice's version and the purposes: no day, no language, no hash.
    fn con_23_staff_keys_open_only_version_and_purposes(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let software = crate::api::Software::at(&served);
        software.sent(&crate::api::full(&house.cards(1)[0]));
        let id = house.consultation;
        let sheets = house.service.store.read(|tx| linden::store::answer_sheets::list_after(tx, id, None, 1)).unwrap();
        let vault = house.service.vault.for_consultation(id).unwrap();
        let counted = vault.open_answers_to_count(&sheets[0], &house.figures).unwrap();
        let head = serde_json::to_value(counted.head.as_ref().unwrap()).unwrap();
        assert_eq!(head, serde_json::json!({ "notice": 1, "purposes": ["C1", "C4"] }));
    }

    /// CON-2: C3 and C6 without C2 count as no.
    fn quoting_without_reading_counts_as_no(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let code = her.to_code(&her.choose(&her.enter(&card), &["C1", "C3", "C6"]));
        her.send(&code, &[], "send").expect(200);
        let back = Participant::at(&served, "/c");
        let own = back.send(&back.open(), &[("code", &code.code())], "open").expect(200);
        assert!(!own.says("withdraw:C3") && !own.says("withdraw:C6"), "{}", own.text);
    }
}
