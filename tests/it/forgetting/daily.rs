//! The daily erasing: on its day, without a sign-in, out of the files themselves (CON-22, RET-2, RET-3).

use linden::actions::releases::read_release::read_releases;
use linden::actions::retention::erase_due::erase_due;
use linden::domain::consultation::State;
use linden::domain::retention::{Erasable, SizeBand};
use linden::jobs;
use linden::store::counts;
use linden::store::erasures::list_reports;
use linden::vault::keys::KeyName;

use super::{columns, names, pass, people, rows, started};
use crate::support::remnants::{found, raw_files};
use crate::support::world::World;

fn published(engine: crate::support::engine::Engine, number: u8) -> World {
    let world = World::staffed(engine);
    world.bring_to(State::Open);
    world.send(&people(number));
    world.bring_to(State::Published);
    world
}

fn reports(world: &World) -> Vec<(String, Erasable, SizeBand)> {
    let all = world.service.store.read(|tx| list_reports(tx, world.id())).unwrap();
    all.into_iter().map(|report| (report.erased_on.to_string(), report.kind, report.band)).collect()
}

crate::on_both_engines! {
    /// CON-22, RET-2, RET-3, RET-4, AGG-31: each kind goes on its day and not before, out of every file, and with everything goes the key;
    /// what was published stays.
    fn ret_2_and_ret_3_each_kind_is_gone_from_the_files_on_its_day(engine: Engine) {
        let world = published(engine, 12);
        let before = columns(&rows(&world.service, world.id()));
        let left = |world: &World| found(&raw_files(&world.service.store, &world.database.address), &before);
        let all = names(&["about", "answers", "not kept", "raw", "words"]);
        assert_eq!(left(&world), all, "the search finds everything while it is there");
        pass(&world, 29);
        assert_eq!(left(&world), all, "a day early nothing is missing");
        assert_eq!(reports(&world), []);
        pass(&world, 1);
        assert_eq!(left(&world), names(&["answers", "words"]), "30 days after the release");
        let cards = |world: &World| {
            world.service.store.read(counts::all).unwrap().into_iter().find(|(name, _)| *name == "card").unwrap().1
        };
        assert_eq!(cards(&world), 12);
        pass(&world, 60);
        assert_eq!(cards(&world), 0, "90 days after closing");
        assert_eq!(left(&world), names(&["answers", "words"]));
        let key = KeyName::Consultation(world.id());
        assert!(world.service.vault.directory().has(key));
        pass(&world, 365 - 90);
        assert_eq!(left(&world), names(&[]), "a year after closing nothing is left");
        assert!(!world.service.vault.directory().has(key), "and the key is gone");
        let told = reports(&world);
        let of = |kind, band| told.iter().any(|(_, told, told_band)| (*told, *told_band) == (kind, band));
        assert!(of(Erasable::RawWords, SizeBand::From10) && of(Erasable::AboutYou, SizeBand::From10), "{told:?}");
        assert!(of(Erasable::NotKept, SizeBand::Under10) && of(Erasable::Cards, SizeBand::From10), "{told:?}");
        assert!(of(Erasable::Everything, SizeBand::Under10), "{told:?}");
        assert_eq!(told.len(), 5, "one report for each kind: {told:?}");
        crate::support::release::accepts_terms(&world, "designer");
        assert_eq!(read_releases(&world.service, &world.may("designer")).unwrap().len(), 1, "the release stays");
    }

    /// RET-2: two instances at once, as often as they like, write one report a day and meet no error.
    fn ret_2_two_instances_at_once_report_once(engine: Engine) {
        let world = published(engine, 10);
        let other = started(&world);
        world.clock.advance(chrono::TimeDelta::days(30));
        std::thread::scope(|scope| {
            for service in [&world.service, &other, &world.service, &other] {
                scope.spawn(move || erase_due(service).unwrap());
            }
        });
        assert_eq!(reports(&world).len(), 3, "{:?}", reports(&world));
        let (sheets, words) = rows(&world.service, world.id());
        assert_eq!((sheets.len(), words.len()), (5, 5));
        assert!(sheets.iter().all(|row| row.columns.about.is_none() && row.columns.answers.is_some()));
        assert!(words.iter().all(|row| row.columns.raw.is_none() && row.columns.reading.is_some()));
    }

    /// CON-22, RET-5: whoever was off on the day erases at the next start, before anything is answered.
    fn con_22_a_start_after_the_day_erases_first(engine: Engine) {
        let world = published(engine, 10);
        world.clock.advance(chrono::TimeDelta::days(400));
        started(&world);
        let (sheets, words) = rows(&world.service, world.id());
        assert_eq!((sheets.len(), words.len()), (0, 0));
    }

    /// RET-2: a clock that is an hour off and back, or that stands still, erases nothing twice and nothing early.
    fn ret_2_before_closing_nothing_is_erased_whatever_the_day(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.send(&people(3));
        jobs::once(&world.service).unwrap();
        pass(&world, 0);
        assert_eq!(rows(&world.service, world.id()).0.len(), 3);
        assert_eq!(reports(&world), []);
    }
}
