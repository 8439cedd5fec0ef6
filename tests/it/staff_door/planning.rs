//! What will you be able to see? The page for whoever prepares, approves and opens.

use linden::domain::consultation::State;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::world::World;

const PAGE: &str = "/staff/7k2m/plan";

on_both_engines! {
    /// AGG-3 to AGG-9 before opening: a line for each question and comparison, five turn-outs, in words; administrator,
    /// panel and custodian may read it, nobody else; and what people answer changes nothing in it.
    fn agg_3_what_will_be_seen_is_planned_before_opening_for_those_who_prepare(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let ada = Colleague::signed_in(&served, "ada");
        assert!(ada.open("/staff/7k2m/before-opening").text.contains(PAGE), "linked from there");
        let page = ada.open(PAGE).expect(200);
        for said in [
            "What will you be able to see?",
            "1,000 people",
            "This consultation expects about 60 people.",
            "nearly always",
            "Likely from",
            "No answer was used, and none could be.",
            "Three of four say which group they are in",
        ] {
            assert!(page.says(said), "{said}: {}", page.text);
        }
        assert_eq!(page.text.matches("scope=\"rowgroup\"").count(), 14 + 3);
        assert_eq!(page.text.matches("<td>").count(), 5 * (14 + 3));
        assert_eq!((page.text.matches("<caption").count(), page.text.matches("scope=\"col\"").count()), (2, 10));
        assert!(!page.text.contains("%"), "no percentage");
        for name in ["panel", "custodian"] {
            assert!(Colleague::signed_in(&served, name).open(PAGE).says("nearly always"), "{name}");
        }
        for name in ["reader", "coordinator", "designer"] {
            assert_eq!(Colleague::signed_in(&served, name).look(PAGE).status, 403, "{name}");
        }
        assert_eq!(Colleague::outside(&served).look(PAGE).status, 303);

        let tables = |text: &str| text.split("<h2 id=\"questions\"").nth(1).unwrap().to_owned();
        let before = tables(&page.text);
        world.bring_to(State::Open);
        world.send(&linden::cli::demo::participants::published_sample()[..12]);
        assert_eq!(tables(&ada.open(PAGE).expect(200).text), before, "no answer changes it");
    }
}
