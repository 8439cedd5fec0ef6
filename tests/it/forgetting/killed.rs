//! The program killed between the ledger and the erasing commit (D14, RET-5): SIGKILL, while the database is still at the
//! erasing statement. What was to go is gone after the next start, and nothing else is.

use std::path::Path;
use std::time::{Duration, Instant};

use chrono::{TimeDelta, Utc};
use linden::actions::open_receipt::open_receipt;
use linden::clock::{Clock as _, SystemClock};
use linden::domain::consultation::State;
use linden::domain::receipt::ReceiptCode;
use linden::domain::retention::Erasable;
use linden::store::DatabaseAddress;
use linden::store::erasures::list_reports;
use reqwest::blocking::Client;
use serde_json::{Value, json};

use super::{WROTE, keys, people, rows};
use crate::support::cluster::on;
use crate::support::program::Program;
use crate::support::sql::run;
use crate::support::world::World;

/// From here on a statement that touches a row of `table` comes to no end, as on a disk that hangs.
fn stall(address: &DatabaseAddress, act: &str, table: &str) {
    let statements = match address {
        // A view, because a trigger takes no recursion of its own.
        DatabaseAddress::Sqlite { .. } => format!(
            "CREATE VIEW endless AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 1000000000000) \
             SELECT count(*) AS x FROM c; \
             CREATE TRIGGER stalled BEFORE {act} ON {table} BEGIN SELECT x FROM endless; END"
        ),
        DatabaseAddress::Postgres { .. } => format!(
            "CREATE FUNCTION stalled() RETURNS trigger LANGUAGE plpgsql AS \
             'BEGIN PERFORM pg_sleep(3600); RETURN OLD; END'; \
             CREATE TRIGGER stalled BEFORE {act} ON {table} FOR EACH ROW EXECUTE FUNCTION stalled()"
        ),
    };
    run(address, &statements);
}

/// The disk is well again, and the database has seen that the program is gone.
fn go_on(address: &DatabaseAddress, table: &str) {
    let statements = match address {
        DatabaseAddress::Sqlite { .. } => "DROP TRIGGER stalled; DROP VIEW endless".to_owned(),
        DatabaseAddress::Postgres { url, .. } => {
            let others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                WHERE datname = current_database() AND wait_event = 'PgSleep'";
            on(url, async |client| client.batch_execute(others).await.unwrap());
            format!("DROP TRIGGER stalled ON {table}; DROP FUNCTION stalled()")
        }
    };
    run(address, &statements);
}

/// The ledger as it lies on the disk.
fn ledger(keys: &Path) -> Vec<u8> {
    std::fs::read(keys.join("ledger/current")).unwrap_or_default()
}

/// Whether PostgreSQL is at the statement that never ends. One that came to it after its program was killed would lie there for an
/// hour, with nobody to end it, and keep every other test's erased rows in the files. SQLite ends with its program.
fn is_stalled(address: &DatabaseAddress) -> bool {
    let DatabaseAddress::Postgres { url, .. } = address else { return true };
    let asleep = "SELECT count(*) > 0 FROM pg_stat_activity \
        WHERE datname = current_database() AND wait_event = 'PgSleep'";
    on(url, async |client| client.query_one(asleep, &[]).await.unwrap().get(0))
}

/// Kills the program once the ledger has another line, at the statement that never ends.
fn killed_behind_the_ledger(world: &World, program: Program, before: &[u8]) {
    let until = Instant::now() + Duration::from_secs(60);
    while ledger(&keys(world)) == before || !is_stalled(&world.database.address) {
        assert!(Instant::now() < until, "nothing was written into the ledger, or nothing erased");
        std::thread::park_timeout(Duration::from_millis(5));
    }
    program.kill();
}

/// An installation of today, open, in which these have sent.
fn open_today(engine: crate::support::engine::Engine, number: u8) -> (World, Vec<ReceiptCode>) {
    let world = World::staffed_at(engine, SystemClock.now());
    world.bring_to(State::Open);
    let receipts = world.send(&people(number));
    (world, receipts)
}

/// Asks the program for something; while it is at it, it is killed: no answer ever comes.
fn killed_at(world: &World, (act, table): (&str, &str), path: &str, body: &Value) {
    let program = Program::start(&world.database, &keys(world)).ready();
    let before = ledger(&keys(world));
    stall(&world.database.address, act, table);
    let address = format!("http://{}/api/v1/receipts/{path}", program.address);
    std::thread::scope(|scope| {
        let asked = scope.spawn(|| Client::new().post(address).json(body).timeout(Duration::from_secs(90)).send());
        killed_behind_the_ledger(world, program, &before);
        assert!(asked.join().unwrap().is_err(), "nothing was acknowledged");
    });
    go_on(&world.database.address, table);
}

/// What a receipt shows: whether it opens, whether there are bands, and the words.
fn shown(world: &World, receipt: &ReceiptCode) -> Option<(bool, Option<String>)> {
    let opened = open_receipt(&world.service, receipt).unwrap()?;
    let text = opened.words.as_ref().and_then(|words| words.texts.values().next().cloned());
    Some((opened.about.is_some_and(|about| !about.is_empty()), text))
}

crate::on_both_engines! {
    /// RET-5, D14: somebody takes everything back, and the program is killed before the commit: after the next start it is gone.
    fn ret_5_killed_while_everything_is_taken_back_it_is_gone_at_the_next_start(engine: Engine) {
        let (world, receipts) = open_today(engine, 3);
        let whole = Some((true, Some(WROTE.to_owned())));
        killed_at(&world, ("DELETE", "words"), "withdraw", &json!({ "receipt": receipts[0].letters() }));
        assert_eq!(shown(&world, &receipts[0]), whole, "nothing was committed");
        drop(Program::start(&world.database, &keys(&world)).ready());
        assert_eq!(shown(&world, &receipts[0]), None);
        assert_eq!((shown(&world, &receipts[1]), shown(&world, &receipts[2])), (whole.clone(), whole));
        assert_eq!((rows(&world.service, world.id()).0.len(), rows(&world.service, world.id()).1.len()), (2, 2));
    }

    /// RET-5: the same for one purpose: what it covered goes at the next start, and the rest of her answers stays.
    fn ret_5_killed_while_one_purpose_is_taken_back_only_that_goes(engine: Engine) {
        let (world, receipts) = open_today(engine, 2);
        let whole = Some((true, Some(WROTE.to_owned())));
        let body = json!({ "receipt": receipts[0].letters(), "purposes": ["C4"] });
        killed_at(&world, ("UPDATE", "answer_sheet"), "withdraw", &body);
        assert_eq!(shown(&world, &receipts[0]), whole, "nothing was committed");
        drop(Program::start(&world.database, &keys(&world)).ready());
        assert_eq!(shown(&world, &receipts[0]), Some((false, Some(WROTE.to_owned()))));
        assert_eq!(shown(&world, &receipts[1]), whole);
    }

    /// RET-5: killed while somebody changes her words, the change was not made, and what she wrote before is still there.
    fn ret_5_killed_while_words_are_changed_the_old_ones_stay(engine: Engine) {
        let (world, receipts) = open_today(engine, 2);
        let whole = Some((true, Some(WROTE.to_owned())));
        let body = json!({ "receipt": receipts[0].letters(), "answers": { "Q12": "Something else" } });
        killed_at(&world, ("UPDATE", "words"), "change", &body);
        drop(Program::start(&world.database, &keys(&world)).ready());
        assert_eq!((shown(&world, &receipts[0]), shown(&world, &receipts[1])), (whole.clone(), whole));
    }

    /// RET-5, RET-2, CON-22: the same for what is due: the start that is killed at the first slice is followed by one that erases
    /// it all, reports each kind once, and leaves what is not due.
    fn ret_5_killed_while_what_is_due_is_erased_the_next_start_erases_it(engine: Engine) {
        // The release is 40 days old: raw words, bands, and the answers of those who refused longer keeping are due.
        let world = World::staffed_at(engine, Utc::now() - TimeDelta::days(40));
        world.bring_to(State::Open);
        let receipts = world.send(&people(12));
        world.bring_to(State::Published);
        let all = |world: &World| rows(&world.service, world.id());
        // The ledger of these 30 days is begun, so that what it takes next is a line.
        world.service.vault.turn_ledger(Utc::now().date_naive()).unwrap();
        let before = ledger(&keys(&world));
        stall(&world.database.address, "UPDATE", "words");
        killed_behind_the_ledger(&world, Program::start(&world.database, &keys(&world)), &before);
        go_on(&world.database.address, "words");
        assert!(all(&world).1.iter().all(|row| row.columns.raw.is_some()), "nothing was committed");
        drop(Program::start(&world.database, &keys(&world)).ready());
        let (sheets, words) = all(&world);
        assert_eq!((sheets.len(), words.len()), (6, 6), "those who refused longer keeping are gone");
        assert!(sheets.iter().all(|row| row.columns.about.is_none() && row.columns.answers.is_some()));
        assert!(words.iter().all(|row| row.columns.raw.is_none() && row.columns.reading.is_some()));
        for (at, receipt) in receipts.iter().enumerate() {
            assert_eq!(shown(&world, receipt), (at % 2 == 0).then_some((false, None)), "{at}");
        }
        let reports = world.service.store.read(|tx| list_reports(tx, world.id())).unwrap();
        let told: Vec<_> = reports.iter().map(|report| report.kind).collect();
        assert_eq!(told, [Erasable::AboutYou, Erasable::NotKept, Erasable::RawWords]);
    }
}
