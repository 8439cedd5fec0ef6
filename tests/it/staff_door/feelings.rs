//! What a custodian is told of how taking part felt (SAF-24), and what nobody can find out by it.

use chrono::{TimeZone as _, Utc};
use linden::actions::withdraw_response::withdraw_response;
use linden::cli::demo::participants::{SampleResponse, published_sample};
use linden::domain::consultation::State;
use linden::store::harder_weeks;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::engine::Engine;
use crate::support::world::World;

const HOME: &str = "/staff/7k2m";
const TOLD: &str = "Taking part made things harder for too many people.";

/// As many people as these, who say how it felt.
fn saying(feelings: &[Option<u8>]) -> Vec<SampleResponse> {
    let felt = |(mut person, feeling): (SampleResponse, &Option<u8>)| {
        person.sheet.answers.feeling = *feeling;
        person
    };
    published_sample().into_iter().zip(feelings).map(felt).collect()
}

fn open(engine: Engine) -> World {
    let world = World::staffed(engine);
    world.bring_to(State::Open);
    world
}

on_both_engines! {
    /// SAF-24: custodians are told as they sign in, calmly and with what to do next; nobody else is, and there is no number.
    fn saf_24_a_custodian_who_signs_in_is_told_to_pause_and_to_tell_the_panel(engine: Engine) {
        let world = open(engine);
        let mut felt = [Some(2); 3].to_vec();
        felt.extend([Some(0); 5].iter().chain(&[Some(1); 4]).chain(&[None; 3]));
        world.send(&saying(&felt));
        let served = serve(&world);
        for name in ["ada", "panel", "reader", "designer", "auditor"] {
            let other = Colleague::signed_in(&served, name);
            assert!(!other.open("/staff").says(TOLD) && !other.open(HOME).says(TOLD), "{name}");
        }
        for name in ["custodian", "second custodian"] {
            let custodian = Colleague::signed_in(&served, name);
            for page in [custodian.open("/staff"), custodian.open(HOME)] {
                assert!(page.says(TOLD) && page.says("Please have it paused, and tell the panel."), "{}", page.text);
                assert!(page.says("/staff/help#harder"));
            }
            assert!(custodian.open("/staff/help").says("id=\"harder\""));
        }
        let ada = Colleague::signed_in(&served, "ada");
        assert!(!ada.open(HOME).says(TOLD), "once found out it is told to custodians only, still");
        ada.press(&ada.open(HOME), &format!("{HOME}/pause"), &[]).expect(200);
        assert!(Colleague::signed_in(&served, "custodian").open(HOME).says("It is paused: the panel decides with you"));
        world.bring_to(State::Closed);
        assert!(!Colleague::signed_in(&served, "custodian").open(HOME).says(TOLD), "there is nothing to pause any more");
    }

    /// SAF-24, AGG-18: it is looked at once a week, whoever comes and however often: an arrival changes nothing before Monday
    /// at six, and a withdrawal neither.
    fn saf_24_one_arrival_cannot_be_watched(engine: Engine) {
        let world = open(engine);
        let nine = saying(&[Some(2); 9]);
        world.send(&nine);
        let served = serve(&world);
        let is_told = |name: &str| Colleague::signed_in(&served, name).open(HOME).says(TOLD);
        assert!(!is_told("custodian"), "nine are too few");
        let tenth = world.send(&saying(&[Some(2)])).remove(0);
        assert!(!is_told("custodian") && !is_told("second custodian"), "the tenth is not seen to come");
        world.clock.set(Utc.with_ymd_and_hms(2026, 3, 16, 5, 59, 0).unwrap());
        assert!(!is_told("custodian"));
        world.clock.set(Utc.with_ymd_and_hms(2026, 3, 16, 6, 0, 0).unwrap());
        assert!(is_told("custodian"));
        withdraw_response(&world.service, &tenth, None).unwrap();
        assert!(is_told("second custodian"), "nor seen to go");
        world.clock.set(Utc.with_ymd_and_hms(2026, 3, 23, 6, 0, 0).unwrap());
        assert!(!is_told("custodian"), "what is kept is of the newest week alone");
    }

    /// SAF-24: without a custodian nothing is looked at; one without a key looks at nothing, and comes in all the same.
    fn saf_24_only_a_custodian_with_a_key_looks(engine: Engine) {
        let world = open(engine);
        world.send(&saying(&[Some(2); 10]));
        let kept = || world.service.store.read(|tx| harder_weeks::find(tx, world.id())).unwrap();
        let served = serve(&world);
        Colleague::signed_in(&served, "ada");
        Colleague::signed_in(&served, "reader");
        assert!(kept().is_none());
        crate::support::sql::run(&world.database.address, "DELETE FROM key_grant WHERE kind = 'figures'");
        let custodian = Colleague::signed_in(&served, "custodian");
        assert!(custodian.open(HOME).expect(200).says("you") && kept().is_none());
    }
}
