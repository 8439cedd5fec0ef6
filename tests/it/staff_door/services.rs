//! Support services, edited by an administrator and seen by everyone at once (SAF-18).

use linden::actions::consultations::export_consultation::export_consultation;
use linden::domain::consultation::State;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::participant::Participant;
use crate::support::world::World;

const PAGE: &str = "/staff/7k2m/services";

fn act(word: &str) -> String {
    format!("{PAGE}/{word}")
}

pub(super) const NEW: [(&str, &str); 19] = [
    ("country", "UA"),
    ("name-en", "A quiet line"),
    ("reach-en", "Call 1632 and say nothing else."),
    ("hours-en", "Every day"),
    ("name-ar", "خط هادئ"),
    ("reach-ar", "اتصلوا بهذا الرقم."),
    ("hours-ar", "كل يوم"),
    ("name-fr", "Une ligne calme"),
    ("reach-fr", "Appelez ce numéro."),
    ("hours-fr", "Tous les jours"),
    ("name-sw", "Simu tulivu"),
    ("reach-sw", "Piga namba hii."),
    ("hours-sw", "Kila siku"),
    ("name-uk", "Тиха лінія"),
    ("reach-uk", "Зателефонуйте за цим номером."),
    ("hours-uk", "Щодня"),
    ("name-es", "Una línea tranquila"),
    ("reach-es", "Llame a este número."),
    ("hours-es", "Todos los días"),
];

on_both_engines! {
    /// Keeps SAF-18: in an open consultation, at once, in every language, and the panel's approval stands.
    fn an_edit_is_seen_at_once_and_cancels_nothing(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let approved = world.found().stored.review_sha256;
        let served = serve(&world);
        let ada = Colleague::signed_in(&served, "ada");
        assert!(ada.open("/staff/7k2m").says("href=\"/staff/7k2m/services\""));
        let page = ada.open(PAGE).expect(200);
        let added = ada.press(&page, &act("add"), &NEW).expect(200);
        assert!(added.says("Saved. Everyone sees it now.") && added.says("A quiet line") && added.says("Ukraine"));

        let her = Participant::at(&served, "/v/7k2m/support");
        assert!(her.open().says("A quiet line"));
        assert!(her.moved_to("/ar/v/7k2m/support").open().says("خط هادئ"));
        assert_eq!((world.state(), world.found().stored.review_sha256), (State::Open, approved));
        let exported = export_consultation(&world.service, &world.may("ada")).unwrap();
        assert!(exported.get("consultation.toml").unwrap().contains("name = \"A quiet line\"\n"));
        assert!(exported.get("translations/ar.toml").unwrap().contains("name = \"خط هادئ\"\n"));

        let last = added.text.matches("/services/remove\"").count() - 1;
        let gone = ada.press(&added, &act("remove"), &[("at", &last.to_string())]).expect(200);
        assert!(gone.says("Removed.") && !her.open().says("A quiet line"));
    }

    /// Keeps SAF-18: after 90 days participants read "please check first", administrators are told, and one press is
    /// enough; nobody else is told.
    fn an_old_entry_is_marked_and_one_press_checks_it(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let served = serve(&world);
        let her = Participant::at(&served, "/v/7k2m/support");
        assert!(!her.open().says("Please check"));
        assert!(!Colleague::signed_in(&served, "ada").open("/staff").says("more than 90 days ago"));
        world.clock.advance(chrono::TimeDelta::days(80));
        let said = her.open().text.matches("heck first").count();
        assert_eq!(said, 6, "{}", her.open().text);
        let ada = Colleague::signed_in(&served, "ada");
        for page in ["/staff", "/staff/7k2m", PAGE] {
            assert!(ada.open(page).says("more than 90 days ago"), "{page}");
        }
        let custodian = Colleague::signed_in(&served, "custodian");
        assert!(!custodian.open("/staff").says("90 days ago") && !custodian.open("/staff/7k2m").says("90 days ago"));
        let page = ada.open(PAGE);
        let checked = ada.press(&page, &act("checked"), &[]).expect(200);
        assert!(checked.says("Noted: checked today."), "{}", checked.text);
        assert_eq!(her.open().text.matches("heck first").count(), 5);
        let late = ada.press(&page, &act("checked"), &[]).expect(409);
        assert!(late.says("The list changed since you opened the page."), "{}", late.text);
    }

    /// Keeps SAF-18: what the check of the folder refuses is said, and what was typed stands there still.
    fn a_fault_is_said_and_nothing_typed_is_lost(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let ada = Colleague::signed_in(&served, "ada");
        let page = ada.open(PAGE);
        let mut fields = NEW;
        fields[4].1 = " ";
        let refused = ada.press(&page, &act("add"), &fields).expect(422);
        assert!(refused.says("Not saved yet") && refused.says("is empty.") && refused.says("A quiet line"));
        fields[0].1 = "Ukraine";
        let refused = ada.press(&page, &act("add"), &fields).expect(422);
        assert!(refused.says("Write two capital letters") && refused.says("A quiet line"), "{}", refused.text);
    }

    /// Keeps SAF-18: a country is chosen by a link before there is state and by a button afterwards, scripts off; its
    /// services come first, and the choice lasts for the visit.
    fn the_chosen_country_comes_first(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let served = serve(&world);
        let her = Participant::at(&served, "/v/7k2m/support");
        let first = |page: &crate::support::participant::Page| {
            let headings: Vec<_> = page.text.split("<section aria-label=\"").skip(1).collect();
            headings[0].split('"').next().unwrap().to_owned()
        };
        let page = her.open().expect(200);
        assert!(page.says("Where are you?") && page.says("href=\"/v/7k2m/support?country=IQ\""), "{}", page.text);
        assert_ne!(first(&page), "Iraq");
        let chosen = her.moved_to("/v/7k2m/support?country=IQ").open().expect(200);
        assert_eq!(first(&chosen), "Iraq");
        for odd in ["XX", "iq", "%22", "*"] {
            let page = her.moved_to(&format!("/v/7k2m/support?country={odd}")).open().expect(200);
            assert_ne!(first(&page), "Iraq", "{odd}");
        }

        let her = her.moved_to("/v/7k2m");
        let notice = her.enter(&world.cards(12).remove(0).letters());
        let support = her.send(&notice, &[], "support").expect(200);
        let sudan = her.send(&support, &[], "support:SD").expect(200);
        assert_eq!(first(&sudan), "Sudan");
        let back = her.send(&sudan, &[], "back").expect(200);
        assert_eq!(first(&her.send(&back, &[], "support").expect(200)), "Sudan", "the choice lasts");
    }
}
