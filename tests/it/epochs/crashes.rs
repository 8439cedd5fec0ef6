//! Broken off between any two slices, and at the beginning and the end: nothing is lost, and the same act goes on.

use linden::actions::open_receipt::open_receipt;
use linden::cli::demo::participants::published_sample;
use linden::domain::consultation::State;
use linden::store::{StoreError, answer_sheets, words};
use linden::vault::keys::KeyKind;

use super::{all_opens, begin, epochs};
use crate::on_both_engines;
use crate::support::engine::Engine;
use crate::support::log_of_staff::{kinds_after, last};
use crate::support::sql::run;
use crate::support::world::World;

/// Rows in a slice.
const FEW: u8 = 2;

/// Makes the database fail at a statement on a table, if a condition holds.
fn fail(world: &World, engine: Engine, (statement, table, condition): (&str, &str, &str)) {
    let when = if condition.is_empty() { String::new() } else { format!("WHEN ({condition})") };
    let trigger = match engine {
        Engine::Sqlite => format!(
            "CREATE TRIGGER broken BEFORE {statement} ON {table} {when} BEGIN SELECT RAISE(ABORT, 'broken off'); END"
        ),
        Engine::Postgres => format!(
            "CREATE OR REPLACE FUNCTION broken_off() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'broken off'; END $$ \
             LANGUAGE plpgsql; CREATE TRIGGER broken BEFORE {statement} ON {table} FOR EACH ROW {when} \
             EXECUTE FUNCTION broken_off()"
        ),
    };
    run(&world.database.address, &trigger);
}

fn mend(world: &World, engine: Engine, table: &str) {
    let drop = match engine {
        Engine::Sqlite => "DROP TRIGGER broken".to_owned(),
        Engine::Postgres => format!("DROP TRIGGER broken ON {table}"),
    };
    run(&world.database.address, &drop);
}

fn ids(world: &World, table: &str) -> Vec<String> {
    let id = world.id();
    let ids: Vec<Vec<u8>> = world
        .service
        .store
        .read(|tx| {
            Ok::<_, StoreError>(match table {
                "words" => words::list_after(tx, id, &[], 100)?.iter().map(|row| row.id.as_bytes().to_vec()).collect(),
                _ => {
                    let rows = answer_sheets::list_after(tx, id, None, 100)?;
                    rows.iter().map(|row| row.id.as_bytes().to_vec()).collect()
                }
            })
        })
        .unwrap();
    ids.iter().map(|id| data_encoding::HEXLOWER.encode(id)).collect()
}

fn moved(world: &World, table: &str) -> usize {
    let (id, vault) = (world.id(), world.service.vault.for_consultation(world.id()).unwrap());
    world
        .service
        .store
        .read(|tx| {
            Ok::<_, StoreError>(match table {
                "words" => {
                    let rows = words::list_after(tx, id, &[], 100)?;
                    rows.iter().filter(|row| vault.epoch_of_marks(row) == Ok(Some(2))).count()
                }
                _ => {
                    let rows = answer_sheets::list_after(tx, id, None, 100)?;
                    rows.iter().filter(|row| vault.epoch_of_answers(row) == Ok(Some(2))).count()
                }
            })
        })
        .unwrap()
}

on_both_engines! {
    /// B.7, B6: resumable at every slice boundary; the same act again, and the same new key.
    fn b6_broken_off_at_any_slice_it_goes_on_and_nothing_is_lost(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let receipts = world.send(&published_sample()[..5]);
        let all_there = |custodian| {
            for receipt in &receipts {
                assert!(open_receipt(&world.service, receipt).unwrap().is_some());
            }
            all_opens(&world, custodian, "reader");
        };
        let log = last(&world.service);

        // Before the new key is in force nothing has happened.
        fail(&world, engine, ("INSERT", "key_grant", ""));
        let granted = world.may("custodian");
        let (_, shown) = linden::actions::epochs::see_keys::offer(&world.service, &granted).unwrap().unwrap();
        let pair = world.pair("custodian");
        assert!(linden::actions::epochs::replace_key::replace_key(&world.service, &granted, &pair, shown).is_err());
        mend(&world, engine, "key_grant");
        assert_eq!((epochs(&world, KeyKind::Figures), kinds_after(&world.service, log)), (vec![1], vec![]));

        let mut holders = ["custodian", "second custodian"].into_iter().cycle();
        let mut times = 0;
        for table in ["answer_sheet", "words"] {
            let ids = ids(&world, table);
            for boundary in (0..ids.len()).step_by(usize::from(FEW)) {
                let from = match engine {
                    Engine::Sqlite => format!("NEW.id >= X'{}'", ids[boundary]),
                    Engine::Postgres => format!("NEW.id >= '\\x{}'::bytea", ids[boundary]),
                };
                fail(&world, engine, ("UPDATE", table, &from));
                let stopped = begin(&world, holders.next().unwrap()).in_slices_of(FEW).run(&world.service);
                assert!(stopped.is_err(), "{table} {boundary}");
                mend(&world, engine, table);
                times += 1;
                assert_eq!(moved(&world, table), boundary, "whole slices only");
                assert_eq!(epochs(&world, KeyKind::Figures), [1, 2], "both are in use");
                all_there("custodian");
                all_there("second custodian");
            }
        }
        // At the very end the older grants stay with everything else.
        fail(&world, engine, ("DELETE", "key_grant", ""));
        assert!(begin(&world, "custodian").in_slices_of(FEW).run(&world.service).is_err());
        mend(&world, engine, "key_grant");
        assert_eq!(epochs(&world, KeyKind::Figures), [1, 2]);
        all_there("custodian");
        assert_eq!(begin(&world, "second custodian").run(&world.service).unwrap(), 0);
        assert_eq!(epochs(&world, KeyKind::Figures), [2]);
        all_there("custodian");
        let mut kinds = vec!["key-replaced"];
        kinds.extend(["key-replacing-continued"].repeat(times + 1));
        kinds.push("key-replacing-ended");
        assert_eq!(kinds_after(&world.service, log), kinds);
    }
}
