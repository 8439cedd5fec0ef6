//! Destroying a key counts every machine that holds it, and every paper (RET-4, D14).

use std::sync::Arc;

use linden::actions::retention::decide::{Decision, sign_as_custodian, sign_for_controller};
use linden::actions::retention::see_erasure::see_erasure;
use linden::domain::consultation::State;
use linden::randomness::SystemRandomness;
use linden::vault::keys::{Difference, KeyDir, KeyDirs, KeyName, Side};
use linden::{jobs, server};

use super::{clock, keys, people};
use crate::support::colleague::Colleague;
use crate::support::world::World;

crate::on_both_engines! {
    /// RET-4: the key is destroyed when every machine has destroyed it and two custodians have attested the paper; not before, and
    /// no copy brings it back.
    fn ret_4_destruction_counts_every_machine_and_the_paper(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.send(&people(10));
        world.bring_to(State::Published);
        jobs::once(&world.service).unwrap();
        let elsewhere = world.database.folder.path().join("elsewhere");
        let other_keys = KeyDir::create(&elsewhere).unwrap();
        let here = KeyDir::open(keys(&world)).unwrap();
        let dirs = KeyDirs::new(&here, &other_keys);
        for difference in dirs.compare().unwrap() {
            dirs.mend(difference).unwrap();
        }
        assert_eq!(dirs.compare().unwrap(), []);
        let other = server::open_service(&world.database.address, &elsewhere, clock(&world)).unwrap();
        let late = KeyDir::create(world.database.folder.path().join("late")).unwrap();
        let kept_late = KeyDirs::new(&here, &late);
        for difference in kept_late.compare().unwrap() {
            kept_late.mend(difference).unwrap();
        }

        sign_as_custodian(&world.service, &world.may("custodian"), Decision::EraseEarly).unwrap();
        sign_for_controller(&world.service, &world.may("ada"), Decision::EraseEarly).unwrap();
        jobs::once(&world.service).unwrap();
        let seen = |world: &World| see_erasure(&world.service, &world.may("auditor")).unwrap();
        let copies = seen(&world).copies;
        assert_eq!((copies.held, copies.destroyed), (1, 1), "the other machine holds it still");
        for name in ["custodian", "second custodian"] {
            sign_as_custodian(&world.service, &world.may(name), Decision::KitDestroyed).unwrap();
        }
        assert!(!seen(&world).is_key_destroyed(), "attested, and not destroyed everywhere");
        let served = world.serve();
        let auditor = Colleague::signed_in(&served, "auditor");
        let page = auditor.open("/staff/7k2m/erasure");
        assert!(page.says("Servers that still hold the key: 1.") && page.says("The key is not destroyed everywhere yet."));
        assert!(page.says("Times that the key kit was printed: 1"), "{}", page.text);

        jobs::once(&other).unwrap();
        assert!(!other_keys.has(KeyName::Consultation(world.id())));
        assert!(seen(&world).is_key_destroyed());
        assert!(auditor.open("/staff/7k2m/erasure").says("The key is destroyed everywhere"));
        auditor.open("/staff/7k2m").expect(200);

        // A copy that nobody knew of: bringing both together destroys it, and brings nothing back.
        let id = world.id();
        assert!(late.has(KeyName::Consultation(id)));
        assert_eq!(kept_late.compare().unwrap(), [Difference::Destroyed(Side::There, id)]);
        kept_late.mend(Difference::Destroyed(Side::There, id)).unwrap();
        assert!(!late.has(KeyName::Consultation(id)) && !here.has(KeyName::Consultation(id)) && late.is_gone(id));
        let again = server::open_vault(late.path(), Arc::new(SystemRandomness)).unwrap();
        assert!(again.for_consultation(id).is_err());
    }
}
