//! Pausing, on every instance at once (SAF-23), and the safeguarding route, which stands in the notice before anything
//! opens (SAF-25).

use std::sync::Arc;

use linden::clock::Clock;
use linden::domain::consultation::State;
use linden::server;

use crate::support::colleague::Colleague;
use crate::support::house::{Served, context_of};
use crate::support::participant::Participant;
use crate::support::world::World;

crate::on_both_engines! {
    /// Keeps SAF-23: two services over one database. What an administrator pauses at one rests at the other with the very
    /// next request, whatever that had in memory; a visit that is under way there stores nothing; resuming is as quick.
    fn a_pause_at_one_instance_is_kept_by_the_other_at_once(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let cards = world.cards(12);
        let here = world.serve();
        let clock: Arc<dyn Clock> = Arc::clone(&world.clock) as Arc<dyn Clock>;
        let keys = world.database.folder.path().join("keys");
        let other = Arc::new(server::open_service(&world.database.address, &keys, clock).unwrap());
        let there = Served::start(context_of(&other));
        let her = Participant::at(&there, "/v/7k2m");
        let first = her.choose(&her.enter(&cards[0].letters()), &["C1"]);
        let code = her.to_code(&first);

        let ada = Colleague::signed_in(&here, "ada");
        ada.press(&ada.open("/staff/7k2m"), "/staff/7k2m/pause", &[]).expect(200);
        let rests = her.open().expect(200);
        assert!(rests.says("Not available today") && !rests.says("value=\"card\""), "{}", rests.text);
        let sent = her.send(&code, &[], "send");
        assert!(!sent.says("class=\"code\"") || sent.status == 503, "{} {}", sent.status, sent.text);
        let counts = other.store.read(linden::store::counts::all).unwrap();
        assert!(counts.iter().all(|(table, rows)| !matches!(*table, "answer_sheet" | "words") || *rows == 0));

        ada.press(&ada.open("/staff/7k2m"), "/staff/7k2m/resume", &[]).expect(200);
        assert!(her.open().says("value=\"card\""));
        her.send(&code, &[], "send").expect(200);
    }
}
