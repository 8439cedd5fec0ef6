//! A build that takes long: how far it is stands on a page, pressing twice begins nothing twice, and it can be stopped.

use std::sync::{Arc, Condvar, Mutex};

use linden::actions::releases::read_release::read_unreleased;
use linden::cli::demo::participants::published_sample;
use linden::domain::consultation::State;
use linden::randomness::{Randomness, SystemRandomness};

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::log_of_staff::{kinds_after, last};
use crate::support::world::World;

/// Chance that is asked for in the midst of a count, and keeps it waiting there.
#[derive(Default)]
struct Held {
    is_held: Mutex<bool>,
    changed: Condvar,
}

impl Held {
    fn hold(&self, held: bool) {
        *self.is_held.lock().unwrap() = held;
        self.changed.notify_all();
    }
}

/// Threads of the name that a build has are kept; pages, which ask for chance too, go on.
struct HeldChance(Arc<Held>);

impl Randomness for HeldChance {
    fn fill(&self, bytes: &mut [u8]) {
        if std::thread::current().name() == Some("release") {
            let held = self.0.is_held.lock().unwrap();
            drop(self.0.changed.wait_while(held, |held| *held).unwrap());
        }
        SystemRandomness.fill(bytes);
    }
}

on_both_engines! {
    /// DESIGN 6 (D6), AGG-14, AGG-18: how far it is is said in quarters and in no number; what was stopped is built another time, once.
    fn agg_18_a_long_build_says_how_far_it_is_without_a_number_and_can_be_stopped(engine: Engine) {
        let mut world = World::staffed(engine);
        let held = Arc::new(Held::default());
        Arc::get_mut(&mut world.service).unwrap().randomness = Arc::new(HeldChance(Arc::clone(&held)));
        world.bring_to(State::Open);
        world.send(&published_sample()[..12]);
        world.bring_to(State::Analysis);
        let served = serve(&world);
        let custodian = Colleague::signed_in(&served, "custodian");
        let other = Colleague::signed_in(&served, "second custodian");
        let page = custodian.open("/staff/7k2m");
        let before = last(&world.service);
        held.hold(true);
        let building = custodian.press(&page, "/staff/7k2m/release/build", &[("sure", "yes")]).expect(200);
        assert!(building.says("The release is being built") && building.says("The answers are being counted:"), "{}", building.text);
        let main = building.text.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        let said: String = main.split('<').skip(1).filter_map(|piece| Some(piece.split_once('>')?.1)).collect();
        let said = said.replace("7K2M", "");
        assert!(!said.contains(|c: char| c.is_ascii_digit()), "how many there are stands nowhere: {said}");
        let again = custodian.press(&page, "/staff/7k2m/release/build", &[("sure", "yes")]).expect(200);
        assert!(again.says("The release is being built"), "{}", again.text);
        let other = other.open("/staff/7k2m/release/building");
        assert!(other.says("The answers are being counted:"), "{}", other.text);

        assert!(custodian.press(&building, "/staff/7k2m/release/building/stop", &[]).expect(200).says("being built"));
        held.hold(false);
        let stopped = custodian.look("/staff/7k2m/release/building").expect(409);
        assert!(stopped.says("The counting was stopped. Nothing was built"), "{}", stopped.text);
        assert!(read_unreleased(&world.service, &world.may("custodian")).unwrap().is_none(), "nothing is stored");
        assert!(custodian.open("/staff/7k2m/release/building").says("Build the release"), "it is told once; then the consultation stands there");

        let check = custodian.press(&stopped, "/staff/7k2m/release/build", &[("sure", "yes")]).expect(200);
        assert!(check.says("Check the release"), "{}", check.text);
        assert_eq!(kinds_after(&world.service, before), ["release-built"], "pressing twice and stopping leave nothing");
    }
}
