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
