//! What days bring the log: who helped (ACC-8), and its end after 24 months (DOMAIN 6).

use chrono::{Months, TimeDelta};
use linden::domain::audit::{By, Event};
use linden::domain::help::AssistedDay;
use linden::domain::role::Role;
use linden::store::{StoreError, assisting};

use crate::on_both_engines;
use crate::support::log_of_staff::{entries, faults, kinds_after, last};
use crate::support::world::World;

fn later(world: &World, by: TimeDelta) {
    world.clock.advance(by);
    linden::jobs::once(&world.service).unwrap();
}

on_both_engines! {
    /// Keeps ACC-8: of a day on which somebody helped there is one entry, once it is over, and it says no number and no hour
    /// of that day.
    fn acc_8_a_day_of_helping_is_one_entry_by_its_end(engine: Engine) {
        let world = World::staffed(engine);
        let before = last(&world.service);
        let (id, today) = (world.id(), world.service.today());
        for (name, spoken) in [("assister", 1), ("coordinator", 7)] {
            let account = world.account(name);
            let day = AssistedDay { spoken, ..AssistedDay::of(today) };
            world.service.store.write(move |tx| assisting::put_day(tx, id, account, day)).unwrap();
        }
        later(&world, TimeDelta::zero());
        assert_eq!(last(&world.service), before, "the day is not over");
        later(&world, TimeDelta::days(1));
        later(&world, TimeDelta::days(1));
        assert_eq!(kinds_after(&world.service, before), ["helped", "helped"], "once, and not for each");
        let helped = entries(&world.service).split_off(usize::try_from(before).unwrap());
        for link in &helped {
            assert_eq!(link.entry.event, Event::Helped(today));
            assert_eq!((link.entry.role, link.entry.consultation), (Some(Role::Assister), Some(id)));
            assert!(link.to_string().contains("\"via\":\"job\""), "{link}");
        }
        let by: Vec<_> = helped.iter().map(|link| link.entry.account.unwrap()).collect();
        let mut both = ["assister", "coordinator"].map(|name| world.account(name)).to_vec();
        both.sort();
        assert_eq!(by, both, "in the order of accounts: who was first is told by nothing");
    }

    /// DOMAIN 6: after 24 months an entry is erased, the chain can be verified still, and nothing younger goes with it.
    fn acc_7_old_entries_are_erased_and_the_rest_is_still_a_chain(engine: Engine) {
        let world = World::with_administrator(engine);
        let old = last(&world.service);
        later(&world, TimeDelta::days(400));
        world.service.note(By::job(), Event::Paused).unwrap();
        let now = world.service.now();
        let due = now.checked_sub_signed(TimeDelta::days(400)).unwrap().checked_add_months(Months::new(24)).unwrap();
        later(&world, due - now);
        assert_eq!((last(&world.service), entries(&world.service).len() as u64), (old + 1, old + 1), "not before its time");
        later(&world, TimeDelta::hours(1));
        let kept = entries(&world.service);
        assert_eq!(kept.iter().map(|link| link.entry.number).collect::<Vec<_>>(), [old + 1, old + 2]);
        assert_eq!(kept[1].entry.event.kind(), "erased");
        assert!(kept[1].entry.event.about().unwrap().starts_with(&format!("{old} ")), "{}", kept[1]);
        assert_eq!(faults(&world.service), []);
        later(&world, TimeDelta::days(1));
        assert_eq!(last(&world.service), old + 2, "once is enough");

        later(&world, TimeDelta::days(1000));
        let kept = entries(&world.service);
        assert_eq!((kept.len(), kept[0].entry.event.kind()), (1, "erased"), "the note of the note");
        assert_eq!(faults(&world.service), []);
        world.service.note(By::job(), Event::Closed).unwrap();
        assert_eq!(faults(&world.service), []);
    }

    /// An act that is undone leaves no entry, and no entry is left without its act.
    fn acc_7_an_act_and_its_entry_are_written_together_or_not_at_all(engine: Engine) {
        let world = World::with_administrator(engine);
        let before = last(&world.service);
        let by = || By::account(world.account("ada"));
        let failed = world.service.act(by(), Event::Closed, |_| Err::<(), _>(StoreError::Changed));
        assert!(failed.is_err());
        assert_eq!((last(&world.service), faults(&world.service)), (before, vec![]));
        world.service.act(by(), Event::Closed, |_| Ok::<_, StoreError>(())).unwrap();
        assert_eq!(last(&world.service), before + 1);
    }
}
