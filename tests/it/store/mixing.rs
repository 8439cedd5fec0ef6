//! Mixing the rows that people sent (SECURITY 3.4): when, and that nothing else changes.

use chrono::TimeDelta;
use linden::actions::backups::back_up;
use linden::actions::consultations::close_consultation::close_consultation;
use linden::cli::demo::participants::published_sample;
use linden::domain::consultation::State;
use linden::jobs;
use linden::randomness::SystemRandomness;
use linden::store::{DatabaseAddress, Mixed, ReadTx, StoreError, answer_sheets, words};
use linden::vault::backup::BackupKey;

use crate::support::cluster::on;
use crate::support::engine::Engine;
use crate::support::source;
use crate::support::world::World;

/// An open consultation to which ten people sent.
fn sent(engine: Engine) -> World {
    let world = World::staffed(engine);
    world.bring_to(State::Open);
    world.send(&published_sample()[..10]);
    world
}

/// Every sealed byte that is there.
fn bytes(world: &World, tx: &mut ReadTx<'_>) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
    let mut all = Vec::new();
    for row in answer_sheets::list_after(tx, world.id(), None, 1000)? {
        let of = row.columns;
        all.extend([Some(row.id.as_bytes().to_vec()), of.wrap, of.head, of.answers, of.about, of.own]);
    }
    for row in words::list_after(tx, world.id(), &[], 1000)? {
        let of = row.columns;
        all.extend([Some(row.id.as_bytes().to_vec()), of.wrap, of.head, of.raw, of.reading, of.marks, of.own]);
    }
    Ok(all)
}

fn all_bytes(world: &World) -> Vec<Option<Vec<u8>>> {
    world.service.store.read(|tx| bytes(world, tx)).unwrap()
}

fn minutes(world: &World, number: i64) {
    world.clock.advance(TimeDelta::minutes(number));
    jobs::once(&world.service).unwrap();
}

fn is_unmixed(world: &World) -> bool {
    world.service.store.is_unmixed()
}

/// What stands in PostgreSQL's catalogue about the tables.
fn catalogue(world: &World) -> Vec<String> {
    let queries = [
        "SELECT oid::text || relname || coalesce(relacl::text, '') || relowner || relkind::text || coalesce(reloptions::text, '') \
         FROM pg_class WHERE relnamespace = 'public'::regnamespace ORDER BY oid",
        "SELECT attrelid::regclass::text || attname || atttypid || attnotnull || attstorage::text || attstattarget \
         FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid WHERE relnamespace = 'public'::regnamespace \
         ORDER BY attrelid, attnum",
        "SELECT conrelid::regclass::text || conname || pg_get_constraintdef(oid) FROM pg_constraint \
         WHERE connamespace = 'public'::regnamespace ORDER BY oid",
        "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexname",
    ];
    on(&world.database.text, async |client| {
        let mut all = Vec::new();
        for query in queries {
            all.extend(client.query(query, &[]).await.unwrap().iter().map(|row| row.get::<_, String>(0)));
        }
        all
    })
}

crate::on_both_engines! {
    /// PSE-4, SECURITY 3.4: what was sent is mixed within five minutes; later changes put it off no further; no byte changes.
    fn what_was_sent_is_mixed_within_five_minutes_of_the_first_change(engine: Engine) {
        let world = sent(engine);
        let before = all_bytes(&world);
        jobs::once(&world.service).unwrap();
        assert!(is_unmixed(&world), "it waits");
        minutes(&world, 2);
        world.send(&published_sample()[10..11]);
        minutes(&world, 1);
        assert!(is_unmixed(&world));
        minutes(&world, 1);
        assert!(!is_unmixed(&world), "four minutes after it was noticed, and within one of the change");
        let after = all_bytes(&world);
        assert!(before.iter().all(|column| after.contains(column)) && after.len() > before.len());
        minutes(&world, 10);
        assert_eq!(all_bytes(&world), after);
        world.send(&published_sample()[11..12]);
        assert!(is_unmixed(&world));
    }

    /// SECURITY 3.4: closing, a backup and the stop mix at once.
    fn closing_a_backup_and_the_stop_wait_for_nothing(engine: Engine) {
        let world = sent(engine);
        let key = BackupKey::random(&SystemRandomness);
        back_up(&world.service, &key.recipient(), Vec::new()).unwrap();
        assert!(!is_unmixed(&world), "before the backup");
        world.send(&published_sample()[10..11]);
        jobs::at_stop(&world.service).unwrap();
        assert!(!is_unmixed(&world), "at the stop");
        world.send(&published_sample()[11..12]);
        close_consultation(&world.service, &world.may("ada")).unwrap();
        jobs::once(&world.service).unwrap();
        assert!(!is_unmixed(&world), "after closing");
    }

    /// SECURITY 3.4: who reads one moment sees every row of it, whatever is mixed meanwhile; and what cannot be mixed is lost by nobody.
    fn whoever_reads_meanwhile_sees_every_row(engine: Engine) {
        let world = sent(engine);
        let before = all_bytes(&world);
        let store = &world.service.store;
        let (mixed, seen) = store
            .read(|tx| {
                let mixed = std::thread::scope(|scope| scope.spawn(|| store.mix()).join().unwrap());
                Ok::<_, StoreError>((mixed, bytes(&world, tx)?))
            })
            .unwrap();
        assert_eq!(seen, before);
        match engine {
            Engine::Sqlite => assert_eq!(mixed.unwrap(), Mixed::Whole),
            Engine::Postgres => {
                assert!(mixed.is_err(), "it gives up, so that nobody waits behind it");
                assert!(is_unmixed(&world), "and is tried again");
            }
        }
        assert_eq!(store.mix().unwrap(), Mixed::Whole);
        assert_eq!(all_bytes(&world), before);
        if let DatabaseAddress::Sqlite { file } = &world.database.address {
            let journal = std::fs::metadata(file.with_extension("db-wal")).unwrap().len();
            assert_eq!(journal, 0, "SECURITY 3.5: once nobody reads, the journal is cut to nothing");
        }
    }

    /// SECURITY 3.4: people send while it is mixed, and everybody's answers are there.
    fn nobody_who_sends_meanwhile_is_lost(engine: Engine) {
        let world = sent(engine);
        std::thread::scope(|scope| {
            let mixing = scope.spawn(|| (0..5).all(|_| world.service.store.mix().unwrap() == Mixed::Whole));
            for person in &published_sample()[10..25] {
                world.send(std::slice::from_ref(person));
            }
            assert!(mixing.join().unwrap());
        });
        let (sheets, rows) = world
            .service
            .store
            .read(|tx| {
                let sheets = answer_sheets::list_after(tx, world.id(), None, 1000)?.len();
                Ok::<_, StoreError>((sheets, words::list_after(tx, world.id(), &[], 1000)?.len()))
            })
            .unwrap();
        assert_eq!((sheets, rows), (25, 25));
    }
}

/// SECURITY 3.4: on PostgreSQL the tables, their indexes, constraints and rights are the same before and after.
#[test]
fn mixing_changes_nothing_in_the_schema() {
    let world = sent(Engine::Postgres);
    let before = catalogue(&world);
    assert!(before.len() > 100, "{}", before.len());
    assert_eq!(world.service.store.mix().unwrap(), Mixed::Whole);
    assert_eq!(catalogue(&world), before);
}

/// SECURITY 3.4: one instance mixes at a time; the other tries again later.
#[test]
fn two_instances_do_not_mix_at_the_same_time() {
    let world = sent(Engine::Postgres);
    on(&world.database.text, async |client| {
        client.batch_execute("SELECT pg_advisory_lock(x'72656d6978'::bigint)").await.unwrap();
        let store = &world.service.store;
        let mixed = std::thread::scope(|scope| scope.spawn(|| store.mix().unwrap()).join().unwrap());
        assert_eq!(mixed, Mixed::ByAnother);
    });
    assert!(is_unmixed(&world));
    minutes(&world, 4);
    minutes(&world, 4);
    assert!(!is_unmixed(&world));
}

/// SECURITY 3.4: every statement that writes a row that somebody sent notes that it leaves an order.
#[test]
fn every_write_to_what_people_sent_begins_the_countdown() {
    let tables = ["answer_sheet", "words", "card", "saved_visit", "complaint"];
    let writers = ["answer_sheets", "words", "cards", "saved_visits", "complaints", "erasing", "lifetimes"];
    let mut writes = 0;
    for file in source::rust_files("src/store") {
        let name = file.path.trim_start_matches("src/store/").trim_end_matches(".rs").to_owned();
        let code: String =
            source::without_test_items(source::without_comments_and_literals(&file.text)).iter().collect();
        if !writers.contains(&name.as_str()) {
            let statements = ["insert_into", "update", "delete"].map(|verb| format!("diesel::{verb}("));
            let named = tables.iter().any(|table| code.contains(&format!("{table}::table")));
            let wrote = statements.iter().any(|statement| code.contains(statement));
            assert!(!(named && wrote), "{name} writes what people sent: it belongs to {writers:?}");
            continue;
        }
        for statement in ["diesel::insert_into(", "diesel::update(", "diesel::delete("] {
            for after in code.split(statement).skip(1) {
                let next = after.split_once(';').unwrap().1;
                let next: String = next.chars().take(80).filter(|c| !c.is_whitespace()).collect();
                assert!(next.contains("tx.leaves_order(rows)"), "{name}: {statement}{after:.60}");
                writes += 1;
            }
        }
    }
    assert!(writes > 25, "{writes}");
}
