//! Backups: one moment, made while people send, whole or nothing, and without what must not outlive its hour (RET-5).

use std::io::Cursor;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::time::{Duration, Instant};

use linden::actions::backups::{BackupError, back_up, restore, verify};
use linden::domain::consultation::State;
use linden::randomness::SystemRandomness;
use linden::store::DatabaseAddress;
use linden::store::counts;
use linden::vault::backup::BackupKey;
use linden::vault::keys::KeyName;

use super::{WROTE, clock, columns, empty, keys, pass, people, rows};
use crate::commands::run;
use crate::support::canary::Search;
use crate::support::engine::{Database, Engine};
use crate::support::log_of_staff::{entries, faults, kinds_after, last};
use crate::support::world::World;

/// How many backups are made while people send: a hundred in the campaign.
fn backups() -> usize {
    std::env::var("LINDEN_BACKUPS").map_or(3, |number| number.parse().unwrap())
}

/// As many people send at the beginning of each backup as this, two at a time.
const SENDS: usize = 2;

/// A backup on its way to those who put it back.
struct Made {
    number: usize,
    took: Duration,
    backup: Vec<u8>,
}

/// One that was put back: how many people's answers it holds, and what it took.
struct Back {
    number: usize,
    people: usize,
    bytes: usize,
    made: Duration,
    restored: Duration,
}

/// Makes backups while people send, and hands each on. Says during how many of them answers were acknowledged.
fn make_while_people_send(world: &World, key: &BackupKey, to: &SyncSender<Made>) -> usize {
    let (begin, begun) = sync_channel::<()>(1);
    let acknowledged = &AtomicUsize::new(0);
    std::thread::scope(|scope| {
        scope.spawn(move || {
            while begun.recv().is_ok() {
                for _ in 0..SENDS {
                    acknowledged.fetch_add(world.send(&people(2)).len(), Ordering::SeqCst);
                }
            }
        });
        let mut meanwhile = 0;
        for number in 0..backups() {
            begin.send(()).unwrap();
            let (before, from) = (acknowledged.load(Ordering::SeqCst), Instant::now());
            let backup = back_up(&world.service, &key.recipient(), Vec::new()).unwrap();
            let took = from.elapsed();
            meanwhile += usize::from(acknowledged.load(Ordering::SeqCst) > before);
            to.send(Made { number, took, backup }).unwrap();
        }
        drop(begin);
        meanwhile
    })
}

/// Puts a backup back into a database of its own, and looks whether it is whole and of one moment.
fn put_back(world: &World, engine: Engine, key: &BackupKey, made: Made) -> Back {
    let Made { number, took, backup } = made;
    let bytes = backup.len();
    let seen = verify(key, Cursor::new(&backup)).unwrap();
    let (_database, restored) = empty(engine, &keys(world), clock(world));
    let from = Instant::now();
    assert_eq!(restore(&restored, key, Cursor::new(backup)).unwrap(), seen);
    let took_back = from.elapsed();
    let (sheets, words) = rows(&restored, world.id());
    let spent = restored.store.read(counts::all).unwrap().into_iter().find(|(name, _)| *name == "spent").unwrap();
    assert_eq!(sheets.len(), words.len(), "both rows or none");
    assert_eq!(i64::try_from(sheets.len()).unwrap(), spent.1, "one card each");
    Back { number, people: sheets.len(), bytes, made: took, restored: took_back }
}

/// The middle one and the slowest, in milliseconds.
fn told(mut all: Vec<Duration>) -> String {
    all.sort();
    format!("{} ms, at most {} ms", all[all.len() / 2].as_millis(), all[all.len() - 1].as_millis())
}

/// What stands in docs/evidence/backup.md.
fn say(engine: Engine, all: &[Back], meanwhile: usize, took: Duration) {
    let (number, seconds) = (all.len(), took.as_secs());
    println!("{engine:?}: {number} backups in {seconds} s, each put back whole");
    println!("  answers were acknowledged during {meanwhile} of them");
    let (first, last) = (&all[0], &all[number - 1]);
    let (few, many) = (first.people, last.people);
    println!(
        "  the first holds {few} people in {} kB, the last {many} in {} kB",
        first.bytes / 1000,
        last.bytes / 1000
    );
    println!("  making one took {}", told(all.iter().map(|back| back.made).collect()));
    println!("  putting one back took {}", told(all.iter().map(|back| back.restored).collect()));
}

crate::on_both_engines! {
    /// SECURITY 6: a backup made while people send is one moment and comes back whole, each time. They are put back as they come, on
    /// as many threads as there are cores.
    fn every_backup_made_while_people_send_comes_back(engine: Engine) {
        let (world, from) = (World::staffed(engine), Instant::now());
        world.bring_to(State::Open);
        let key = BackupKey::random(&SystemRandomness);
        let (to, made) = sync_channel::<Made>(2);
        let (made, done) = (Mutex::new(made), Mutex::new(Vec::new()));
        let hands = std::thread::available_parallelism().map_or(2, usize::from);
        let meanwhile = std::thread::scope(|scope| {
            for _ in 0..hands {
                scope.spawn(|| loop {
                    let next = made.lock().unwrap().recv();
                    let Ok(next) = next else { return };
                    let back = put_back(&world, engine, &key, next);
                    done.lock().unwrap().push(back);
                });
            }
            let meanwhile = make_while_people_send(&world, &key, &to);
            drop(to);
            meanwhile
        });
        let mut all = done.into_inner().unwrap();
        all.sort_by_key(|back| back.number);
        assert_eq!(all.len(), backups());
        assert!(all.is_sorted_by_key(|back| back.people), "a later one holds no fewer");
        assert!(all.len() < 10 || meanwhile > 0, "nobody sent meanwhile");
        say(engine, &all, meanwhile, from.elapsed());
    }

    /// SECURITY B8: a backup is sealed, and holds no key of page state, no visit and no sign-in.
    fn a_backup_holds_no_visit_and_no_sign_in_and_opens_offline_only(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.send(&people(3));
        world.signed_in("custodian");
        let key = BackupKey::random(&SystemRandomness);
        let backup = back_up(&world.service, &key.recipient(), Vec::new()).unwrap();
        assert!(Search::of(WROTE).traces(&backup).is_empty());
        let sealed = columns(&rows(&world.service, world.id()));
        assert!(sealed.iter().all(|(_, bytes)| !backup.windows(40).any(|piece| piece == &bytes[..40])), "sealed again");
        assert!(verify(&BackupKey::random(&SystemRandomness), Cursor::new(&backup)).is_err(), "for another key");
        assert!(verify(&key, Cursor::new(&backup[..backup.len() - 9])).is_err(), "cut short");
        let (database, restored) = empty(engine, &keys(&world), clock(&world));
        restore(&restored, &key, Cursor::new(backup.clone())).unwrap();
        let held = columns(&rows(&restored, world.id()));
        assert_eq!(held, sealed, "every sealed byte comes back");
        for table in ["sign_in", "ended_visit", "saved_visit", "outbox"] {
            assert_eq!(count(&database, table), 0, "{table}");
        }
        assert_eq!(faults(&restored), vec![], "ACC-7: the log comes back whole");
        let (before, after) = (entries(&world.service), entries(&restored));
        assert_eq!(after[..before.len()], before);
        assert_eq!(kinds_after(&restored, last(&world.service)), ["restored"]);
        let again = restore(&restored, &key, Cursor::new(backup.clone()));
        assert!(matches!(again, Err(BackupError::NotEmpty)), "nothing is written over");
        world.clock.advance(chrono::TimeDelta::days(31));
        let (_late, late) = empty(engine, &keys(&world), clock(&world));
        assert!(matches!(restore(&late, &key, Cursor::new(backup)), Err(BackupError::TooOld(_))));
    }

    /// RET-4, RET-5: once everything is erased, an old backup gives nothing back; and where the ledger is lost too, nothing opens.
    fn ret_4_after_the_end_nothing_of_an_old_backup_opens(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let receipts = world.send(&people(10));
        world.bring_to(State::Published);
        world.clock.advance(chrono::TimeDelta::days(350));
        linden::jobs::once(&world.service).unwrap();
        let key = BackupKey::random(&SystemRandomness);
        let backup = back_up(&world.service, &key.recipient(), Vec::new()).unwrap();
        pass(&world, 15);
        assert!(!world.service.vault.directory().has(KeyName::Consultation(world.id())));
        let (_first, restored) = empty(engine, &keys(&world), clock(&world));
        restore(&restored, &key, Cursor::new(backup.clone())).unwrap();
        assert_eq!(rows(&restored, world.id()).0.len(), 0, "the ledger knows");
        std::fs::remove_dir_all(keys(&world).join("ledger")).unwrap();
        // Nor the mark of the destroyed key, which alone says enough.
        for file in std::fs::read_dir(keys(&world).join("consultation")).unwrap().map(|file| file.unwrap().path()) {
            if file.extension().is_some_and(|end| end == "gone") {
                std::fs::remove_file(file).unwrap();
            }
        }
        let before_the_day = Database::fresh(engine);
        let yesterday: std::sync::Arc<dyn linden::clock::Clock> =
            std::sync::Arc::new(linden::clock::SimulatedClock::at(world.service.now() - chrono::TimeDelta::days(14)));
        let keys = keys(&world);
        let opened =
            linden::server::unready_service(&before_the_day.address, &keys, Vec::new(), yesterday).unwrap();
        restore(&opened, &key, Cursor::new(backup)).unwrap();
        assert!(!rows(&opened, world.id()).0.is_empty(), "without ledger and calendar the rows are there");
        assert!(opened.vault.for_consultation(world.id()).is_err(), "and nothing opens them");
        opened.vault.directory().mark_gone(world.id()).unwrap();
        for receipt in &receipts {
            assert!(linden::actions::open_receipt::open_receipt(&opened, receipt).unwrap().is_none());
        }
    }

    /// DESIGN 4: the commands: a key, a backup, a look at it, and the way back.
    fn the_commands_make_a_key_and_a_backup_and_put_it_back(engine: Engine) {
        let database = Database::fresh(engine);
        let (folder, keys) = (database.folder.path(), database.folder.path().join("keys"));
        let linden = |database: &str, arguments: &[&str]| run(database, &keys, folder, arguments);
        let said = linden(&database.text, &["backup", "b.linden", "--json"]);
        assert!(said.json(1)["error"].as_str().unwrap().contains("keygen"), "nobody is named");
        let made = linden(&database.text, &["backup", "keygen", "offline.key", "--json"]).json(0);
        let recipient = made["recipient"].as_str().unwrap();
        let first = ["account", "first", "--organisation", "The Alliance", "--name", "Ada", "--email", "ada@a.example"];
        linden(&database.text, &first).done();
        linden(&database.text, &["backup", "b.linden", "--to", recipient]).done();
        linden(&database.text, &["backup", "b.linden", "--to", recipient]).refused();
        linden(&database.text, &["backup", "--verify", "b.linden", "--key", "offline.key"]).done();
        linden(&database.text, &["restore", "b.linden", "--key", "offline.key"]).refused();
        let other = Database::fresh(engine);
        linden(&other.text, &["restore", "b.linden", "--key", "offline.key"]).done();
        linden(&other.text, &first).done();
        let told = linden(&other.text, &["erase", "--dry-run", "--json"]).json(0);
        assert_eq!(told["erased"], false);
        linden(&other.text, &["erase"]).done();
    }

    /// SECURITY 3.4: where what people sent cannot be mixed first there is no backup, the command says why, and leaves nothing behind;
    /// once it can be mixed again there is one.
    fn without_mixing_there_is_no_backup_and_the_command_says_why(engine: Engine) {
        let database = Database::fresh(engine);
        let (folder, keys) = (database.folder.path(), database.folder.path().join("keys"));
        let linden = |arguments: &[&str]| run(&database.text, &keys, folder, arguments);
        linden(&["account", "first", "--organisation", "The Alliance", "--name", "Ada", "--email", "ada@a.example"]).done();
        let made = linden(&["backup", "keygen", "offline.key", "--json"]).json(0);
        let backup = ["backup", "b.linden", "--to", made["recipient"].as_str().unwrap()];
        unmixable(&database.address, &|| {
            let said = linden(&backup);
            let said = said.refused();
            assert!(said.contains("no backup was made") && said.contains("could not be mixed first"), "{said}");
            assert!(said.contains("because: ") && said.contains("try again"), "{said}");
            assert!(!folder.join("b.linden").exists() && !folder.join("b.linden.unfinished").exists());
            let said = linden(&[&backup[..], &["--json"]].concat()).json(1);
            assert!(said["error"].as_str().unwrap().contains("could not be mixed first"), "{said}");
        });
        linden(&backup).done();
    }
}

fn count(database: &Database, table: &str) -> i64 {
    match &database.address {
        DatabaseAddress::Sqlite { file } => {
            use diesel::prelude::*;
            let mut connection = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
            diesel::select(diesel::dsl::sql::<diesel::sql_types::BigInt>(&format!("(SELECT count(*) FROM {table})")))
                .get_result(&mut connection)
                .unwrap()
        }
        DatabaseAddress::Postgres { url, .. } => crate::support::cluster::on(url, async |client| {
            client.query_one(&format!("SELECT count(*) FROM {table}"), &[]).await.unwrap().get(0)
        }),
    }
}

diesel::define_sql_function! {
    /// A function that this test's connection knows and no other.
    fn known_here(bytes: diesel::sql_types::Binary) -> diesel::sql_types::Integer;
}

/// Does something while rows cannot be mixed: on PostgreSQL somebody reads on and on; on SQLite the schema asks for a function that is not
/// there, which keeps from nothing but writing the tables anew.
fn unmixable(address: &DatabaseAddress, act: &(dyn Fn() + Sync)) {
    match address {
        DatabaseAddress::Sqlite { file } => {
            use diesel::connection::SimpleConnection as _;
            use diesel::prelude::*;
            let mut connection = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
            known_here_utils::register_impl(&mut connection, |_: Vec<u8>| 1).unwrap();
            connection.batch_execute("CREATE INDEX unmixable ON medium (known_here(sha256))").unwrap();
            act();
            connection.batch_execute("DROP INDEX unmixable").unwrap();
        }
        DatabaseAddress::Postgres { url, .. } => crate::support::cluster::on(url, async |client| {
            client.batch_execute("BEGIN; LOCK TABLE answer_sheet IN ACCESS SHARE MODE").await.unwrap();
            std::thread::scope(|scope| scope.spawn(act).join().unwrap());
            client.batch_execute("ROLLBACK").await.unwrap();
        }),
    }
}
