//! Backups: one moment, made while people send, whole or nothing, and without what must not outlive its hour (RET-5).

use std::io::Cursor;
use std::sync::atomic::{AtomicBool, Ordering};

use linden::actions::backups::{BackupError, back_up, restore, verify};
use linden::domain::consultation::State;
use linden::randomness::SystemRandomness;
use linden::store::counts;
use linden::vault::backup::BackupKey;
use linden::vault::keys::KeyName;

use super::{WROTE, clock, columns, empty, keys, pass, people, rows};
use crate::commands::run;
use crate::support::canary::Search;
use crate::support::engine::Database;
use crate::support::log_of_staff::{entries, faults, kinds_after, last};
use crate::support::world::World;

/// How many backups are made while people send: a hundred in the campaign.
fn backups() -> usize {
    std::env::var("LINDEN_BACKUPS").map_or(3, |number| number.parse().unwrap())
}

crate::on_both_engines! {
    /// SECURITY 6: a backup made while people send is one moment and comes back whole, each time.
    fn every_backup_made_while_people_send_comes_back(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let key = BackupKey::random(&SystemRandomness);
        let done = AtomicBool::new(false);
        let made: Vec<Vec<u8>> = std::thread::scope(|scope| {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    world.send(&people(2));
                }
            });
            let made = (0..backups()).map(|_| back_up(&world.service, &key.recipient(), Vec::new()).unwrap()).collect();
            done.store(true, Ordering::Relaxed);
            made
        });
        let mut before = 0;
        for backup in made {
            let seen = verify(&key, Cursor::new(&backup)).unwrap();
            let (_database, restored) = empty(engine, &keys(&world), clock(&world));
            assert_eq!(restore(&restored, &key, Cursor::new(backup)).unwrap(), seen);
            let (sheets, words) = rows(&restored, world.id());
            let spent = restored.store.read(counts::all).unwrap().into_iter().find(|(name, _)| *name == "spent").unwrap();
            assert_eq!(sheets.len(), words.len(), "both rows or none");
            assert_eq!(i64::try_from(sheets.len()).unwrap(), spent.1, "one card each");
            assert!(sheets.len() >= before);
            before = sheets.len();
        }
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
        let before_the_day = Database::fresh(engine);
        let yesterday: std::sync::Arc<dyn linden::clock::Clock> =
            std::sync::Arc::new(linden::clock::SimulatedClock::at(world.service.now() - chrono::TimeDelta::days(14)));
        let keys = keys(&world);
        let opened =
            linden::server::unready_service(&before_the_day.address, &keys, Vec::new(), yesterday).unwrap();
        restore(&opened, &key, Cursor::new(backup)).unwrap();
        assert!(!rows(&opened, world.id()).0.is_empty(), "without ledger and calendar the rows are there");
        assert!(opened.vault.for_consultation(world.id()).is_err(), "and nothing opens them");
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
}

fn count(database: &Database, table: &str) -> i64 {
    use linden::store::DatabaseAddress;
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
