//! Before the choices: of age or not, and whether the notice was understood.

use crate::support::house::House;
use crate::support::participant::{Page, Participant};

/// The page that asks whether she is of age.
fn asked(her: &Participant<'_>, card: &str) -> Page {
    let page = her.send(&her.open(), &[], "card");
    let notice = her.send(&page, &[("code", card)], "next").expect(200);
    her.send(&notice, &[], "next").expect(200)
}

crate::on_both_engines! {
    /// CON-16: a no and "I'd rather not say" look the same to us, lead to support with no state left, and leave every
    /// table as it was; a yes leads to the choices, and the state does not hold it.
    fn con_16_only_adults_are_asked_and_what_they_say_is_kept_nowhere(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        let before = house.counts();
        let question = asked(&her, &card);
        assert!(question.says("Are you 18 or over?"), "{}", question.text);
        assert_eq!(question.text.matches("value=\"not-adult\"").count(), 2, "no and rather not are one value");
        for go in ["not-adult", "skip"] {
            let end = her.send(&question, &[], go).expect(200);
            assert!(end.state().is_none() && end.says("Last checked on"), "{}", end.text);
            assert!(!end.says("name=\"token\""), "nothing of the visit is left");
        }
        assert_eq!(house.counts(), before);
        let choices = her.send(&question, &[], "next").expect(200);
        assert_eq!(choices.heading(), "Your choices");
        let back = her.send(&choices, &[], "back").expect(200);
        assert!(back.says("Are you 18 or over?") && !back.says(" checked"));
        assert_eq!(back.state().unwrap().len(), question.state().unwrap().len());
        // The card is as good as before, for whoever pressed the wrong button.
        assert_eq!(her.enter(&card).heading(), "Your choices");
    }
}

/// CON-20: the three questions are answered on the page itself: nothing of them is sent, nothing is kept, and the way on
/// is the same with and without them, in every language.
#[test]
fn con_20_whoever_likes_checks_that_she_has_understood() {
    let house = House::open(crate::support::engine::Engine::Sqlite);
    let card = house.cards(1).remove(0).letters();
    let served = house.serve();
    for address in ["/v/7k2m", "/ar/v/7k2m"] {
        let her = Participant::at(&served, address);
        let page = her.send(&her.open(), &[], "card");
        let notice = her.send(&page, &[("code", &card)], "next").expect(200);
        assert!(notice.says("value=\"understood\""));
        let three = her.send(&notice, &[], "understood").expect(200);
        assert_eq!(three.text.matches("<summary>").count(), 6, "{}", three.text);
        assert_eq!(three.text.matches("</summary><p>").count(), 6, "each answer has its explanation");
        assert!(
            !three.says("type=radio")
                && !three.says("<input type=\"radio\"")
                && !three.says("type=checkbox")
                && !three.says("<input type=\"checkbox\"")
        );
        let back = her.send(&three, &[], "back").expect(200);
        assert_eq!(back.heading(), notice.heading());
        let after = her.send(&back, &[], "next").expect(200);
        assert_eq!(after.heading(), her.send(&notice, &[], "next").heading());
    }
}
