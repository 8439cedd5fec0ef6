//! The hint that something may show who she is, between typing and sending (PSE-14).

use crate::support::house::House;
use crate::support::participant::Participant;

const ASKED: &str = "This may show who you are. Do you want to change it?";
const TYPED: &str = "call me on 077 1234 5678 about the plan";

crate::on_both_engines! {
    /// Keeps PSE-14: one page, one question. The place is marked, her words still stand in the field, one press keeps
    /// them, and the same text is not asked about again; another one is.
    fn a_number_is_pointed_at_once_and_never_refused(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let first = her.choose(&her.enter(&house.cards(1).remove(0).letters()), &["C1", "C2"]);
        let question = her.send(&first, &[], "question:Q12").expect(200);
        let before = house.counts();
        let asked = her.send(&question, &[("Q12", TYPED)], "next").expect(200);
        assert!(asked.says(ASKED) && asked.says("<mark dir=\"auto\">077 1234 5678</mark>"), "{}", asked.text);
        assert!(asked.says("href=\"#Q12\"") && asked.says(&format!("{TYPED}</textarea>")), "{}", asked.text);
        assert_eq!(house.counts(), before, "nothing is stored");
        let on = her.send(&asked, &[("Q12", TYPED)], "next").expect(200);
        assert!(!on.says(ASKED) && on.heading() != asked.heading(), "{}", on.text);
        let back = her.send(&on, &[], "question:Q12").expect(200);
        assert!(!her.send(&back, &[("Q12", TYPED)], "next").expect(200).says(ASKED), "the same text is not asked twice");
        let other = her.send(&back, &[("Q12", "or on 077 9999 8888")], "next").expect(200);
        assert!(other.says("<mark dir=\"auto\">077 9999 8888</mark>"), "{}", other.text);
    }

    /// Keeps PSE-14: words that show nothing go on without a question; leaving them empty and going back always do.
    fn what_shows_nothing_is_not_asked_about(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let first = her.choose(&her.enter(&house.cards(1).remove(0).letters()), &["C1", "C2"]);
        let question = her.send(&first, &[], "question:Q12").expect(200);
        let on = her.send(&question, &[("Q12", "article 12 for 2 or 3 people, as in 1325")], "next").expect(200);
        assert!(!on.says(ASKED), "{}", on.text);
        for button in ["skip", "back", "support", "stay"] {
            let after = her.send(&question, &[("Q12", TYPED)], button).expect(200);
            assert!(!after.says(ASKED), "{button}: {}", after.text);
        }
    }

    /// Keeps PSE-14: the one-page form, a comment on a part, and whatever was typed on the way to another page.
    fn one_page_comments_and_stopping_are_looked_at_too(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let first = her.choose(&her.enter(&house.cards(1).remove(0).letters()), &["C1", "C2"]);
        let one_page = her.write_about(&her.send(&first, &[], "one-page"), "P8", "ask at Sunrise House");
        let typed = [("Q12", TYPED), ("Q13.P8", "1")];
        let asked = her.send(&one_page, &typed, "next").expect(200);
        assert!(asked.says("<mark dir=\"auto\">077 1234 5678</mark>") && asked.says("<mark dir=\"auto\">Sunrise House</mark>"), "{}", asked.text);
        assert!(asked.says("href=\"#Q12\""), "{}", asked.text);
        let (_, change) = asked.text.split_once("Sunrise House</mark>").unwrap();
        assert!(change.split("</section>").next().unwrap().contains("value=\"part:P8\""), "{change}");
        let check = her.send(&asked, &typed, "next").expect(200);
        assert!(check.says("077 1234 5678") && !check.says(ASKED), "{}", check.text);

        let part = her.send(&her.send(&first, &[], "question:Q13"), &[], "part:P8").expect(200);
        let asked = her.send(&part, &[("Q13.P8.words", "since 3 March 2019")], "next").expect(200);
        assert!(asked.says("<mark dir=\"auto\">3 March 2019</mark>"), "{}", asked.text);

        let question = her.send(&first, &[], "question:Q12").expect(200);
        let stop = her.send(&question, &[("Q12", TYPED)], "stop").expect(200);
        let check = her.send(&stop, &[], "send").expect(200);
        assert!(check.says(ASKED) && check.says("value=\"question:Q12\""), "{}", check.text);
        let code = her.send(&check, &[], "next").expect(200);
        assert!(code.says("class=\"code\""), "{}", code.text);
    }

    /// Keeps PSE-14: with a code, before the change is stored.
    fn a_change_is_looked_at_before_it_is_stored(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let first = her.choose(&her.enter(&house.cards(1).remove(0).letters()), &["C1", "C2"]);
        let code = her.to_code(&first);
        her.send(&code, &[], "send").expect(200);
        let back = her.moved_to("/c");
        let own = back.send(&back.open(), &[("code", &code.code())], "open").expect(200);
        let question = back.send(&own, &[], "question:Q12").expect(200);
        let asked = back.send(&question, &[("Q12", "write to rose@house.example")], "next").expect(200);
        assert!(asked.says("<mark dir=\"auto\">rose@house.example</mark>"), "{}", asked.text);
        let again = back.send(&back.open(), &[("code", &code.code())], "open").expect(200);
        assert!(!again.says("rose@house.example"), "nothing is stored before the second press: {}", again.text);
        let kept = back.send(&asked, &[("Q12", "write to rose@house.example")], "next").expect(200);
        assert!(kept.says("rose@house.example") && !kept.says(ASKED), "{}", kept.text);
    }

    /// Keeps PSE-14, LNG-1: in Arabic, with Arabic digits and a listed place behind a particle.
    fn it_is_said_in_the_language_of_the_page(engine: Engine) {
        let house = House::open(engine);
        let served = house.serve();
        let her = Participant::at(&served, "/ar/v/7k2m");
        let first = her.choose(&her.enter(&house.cards(1).remove(0).letters()), &["C1", "C2"]);
        let question = her.send(&first, &[], "question:Q12").expect(200);
        let typed = "اتصلوا على ٠٧٧٠ ١٢٣ ٤٥٦٧ أو ببيت الشروق";
        let asked = her.send(&question, &[("Q12", typed)], "next").expect(200);
        assert!(asked.says("قد يدلّ هذا عليك"), "{}", asked.text);
        assert!(asked.says("<mark dir=\"auto\">٠٧٧٠ ١٢٣ ٤٥٦٧</mark>") && asked.says("<mark dir=\"auto\">ببيت الشروق</mark>"), "{}", asked.text);
    }
}
