//! How long mixing takes, and how long somebody who sends meanwhile waits. A run of the tests takes a thousand rows;
//! `tests/campaign mixing` a hundred thousand.

use std::time::{Duration, Instant};

use linden::cli::demo::participants::published_sample;
use linden::domain::consultation::State;
use linden::store::Mixed;

use crate::support::engine::Engine;
use crate::support::sql::run;
use crate::support::world::World;

fn rows() -> u32 {
    std::env::var("LINDEN_MIX_ROWS").map_or(1000, |number| number.parse().unwrap())
}

/// As many rows of each table, with other ids than the one that is there, and what it holds.
fn multiply(world: &World, engine: Engine, number: u32) {
    let (each, id) = match engine {
        Engine::Sqlite => {
            let each = format!("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {number})");
            (each, "randomblob(32)")
        }
        Engine::Postgres => {
            let each = format!("WITH n AS (SELECT * FROM generate_series(1, {number}) i)");
            (each, "sha256(convert_to(i::text || clock_timestamp()::text, 'UTF8'))")
        }
    };
    for (table, columns) in [
        ("card", "consultation, batch_tag, spent"),
        ("answer_sheet", "consultation, keep, wrap, head, answers, about, own"),
        ("words", "consultation, keep, wrap, head, raw, reading, marks, own"),
    ] {
        let one = format!("(SELECT * FROM {table} LIMIT 1) one");
        run(
            &world.database.address,
            &format!("INSERT INTO {table} (id, {columns}) {each} SELECT {id}, {columns} FROM n, {one}"),
        );
    }
}

crate::on_both_engines! {
    /// SECURITY 3.4: mixing many rows takes seconds; whoever sends meanwhile waits no longer, and is stored.
    fn mixing_many_rows_keeps_nobody_waiting_for_long(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.send(&published_sample()[..1]);
        multiply(&world, engine, rows());
        assert_eq!(world.service.store.mix().unwrap(), Mixed::Whole, "as it is after the first time");
        let began = Instant::now();
        let (took, waited) = std::thread::scope(|scope| {
            let mixing = scope.spawn(|| {
                assert_eq!(world.service.store.mix().unwrap(), Mixed::Whole);
                began.elapsed()
            });
            let mut longest = Duration::ZERO;
            for person in published_sample()[1..].iter().cycle() {
                if mixing.is_finished() {
                    break;
                }
                let from = Instant::now();
                world.send(std::slice::from_ref(person));
                longest = longest.max(from.elapsed());
            }
            (mixing.join().unwrap(), longest)
        });
        println!("{engine:?}: {} rows each, mixed in {took:.1?}; the longest send meanwhile took {waited:.1?}", rows());
        assert!(waited < took + Duration::from_secs(2), "{waited:?} of {took:?}");
    }
}
