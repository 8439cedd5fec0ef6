//! Two instances at once: one chain, without a gap and without a fork (ACC-7).

use std::sync::{Arc, Barrier};

use linden::clock::Clock;
use linden::domain::audit::{By, Event};
use linden::server;
use linden::store::StoreError;

use crate::on_both_engines;
use crate::support::log_of_staff::{entries, faults};
use crate::support::world::World;

const THREADS: usize = 4;
const EACH: usize = 25;

on_both_engines! {
    fn acc_7_two_instances_write_one_chain(engine: Engine) {
        let world = World::with_administrator(engine);
        let clock: Arc<dyn Clock> = Arc::clone(&world.clock) as Arc<dyn Clock>;
        let keys = world.database.folder.path().join("keys");
        let other = server::open_service(&world.database.address, &keys, clock).unwrap();
        let before = entries(&world.service).len();
        let together = Barrier::new(2 * THREADS);
        std::thread::scope(|scope| {
            for service in [&world.service, &other] {
                for thread in 0..THREADS {
                    let together = &together;
                    scope.spawn(move || {
                        together.wait();
                        for turn in 0..EACH {
                            let failing = (thread + turn) % 5 == 0;
                            let act = service.act(By::job(), Event::Paused, move |_| {
                                if failing { Err(StoreError::Changed) } else { Ok(()) }
                            });
                            assert_eq!(act.is_err(), failing);
                        }
                    });
                }
            }
        });
        assert_eq!(faults(&world.service), []);
        assert_eq!(entries(&other).len(), before + 2 * THREADS * EACH * 4 / 5, "an act that failed leaves no number out");
    }
}
