//! Every table with a day of the schedule: a row of it, planted with marks that nothing else holds, is there until that day and
//! afterwards in no file, and no backup brings it back (RET-1 to RET-5).

use std::collections::BTreeSet;
use std::io::Cursor;
use std::sync::Arc;

use diesel::prelude::*;
use linden::actions::backups::{back_up, restore};
use linden::actions::retention::decide::{Decision, sign_as_custodian, sign_for_controller};
use linden::actions::service::Service;
use linden::domain::audit::Event;
use linden::domain::consultation::State;
use linden::domain::retention::Erasable;
use linden::randomness::SystemRandomness;
use linden::store::DatabaseAddress;
use linden::store::lifetimes::{Lifetime, SCHEDULED, all};
use linden::vault::backup::BackupKey;
use linden::vault::keys::KeyName;
use sha2::{Digest as _, Sha256};

use super::{clock, empty, keys, pass, people};
use crate::support::cluster::on;
use crate::support::engine::{Database, Engine};
use crate::support::log_of_staff::entries;
use crate::support::needles::Needles;
use crate::support::remnants::raw_files;
use crate::support::sql::run;
use crate::support::world::World;

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = diesel::sql_types::Text)]
    name: String,
    #[diesel(sql_type = diesel::sql_types::Text)]
    kind: String,
}

/// The columns of a table and their types, as the engine calls them.
fn columns_of(address: &DatabaseAddress, table: &str) -> Vec<(String, String)> {
    match address {
        DatabaseAddress::Sqlite { file } => {
            let mut connection = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
            let all = format!("SELECT name, lower(type) AS kind FROM pragma_table_info('{table}')");
            let rows: Vec<Column> = diesel::sql_query(all).load(&mut connection).unwrap();
            rows.into_iter().map(|column| (column.name, column.kind)).collect()
        }
        DatabaseAddress::Postgres { url, .. } => on(url, async |client| {
            let all = format!(
                "SELECT column_name::text, data_type::text FROM information_schema.columns \
                 WHERE table_name = '{table}' ORDER BY ordinal_position"
            );
            client.query(&all, &[]).await.unwrap().iter().map(|row| (row.get(0), row.get(1))).collect()
        }),
    }
}

/// What a planted row of a table holds in its columns of bytes.
fn mark(table: &str) -> [u8; 32] {
    Sha256::digest(format!("a mark in {table}")).into()
}

/// The same for a table that holds nothing but ids, days and numbers.
fn number(table: &str) -> i64 {
    let [first, second, third, fourth, fifth, sixth, seventh, ..] = mark(table);
    i64::from_be_bytes([1, first, second, third, fourth, fifth, sixth, seventh])
}

/// A row of a table, in SQL.
fn planted(world: &World, table: &str) -> String {
    let columns = columns_of(&world.database.address, table);
    let is_id_or_day =
        |name: &str| ["consultation", "account", "printed_by", "day"].contains(&name) || name.ends_with("_on");
    let takes_marks =
        |(name, kind): &(String, String)| !is_id_or_day(name) && ["blob", "bytea", "text"].contains(&kind.as_str());
    let has_marks = columns.iter().any(takes_marks);
    let hex = |bytes: &[u8]| {
        let digits = data_encoding::HEXLOWER.encode(bytes);
        match world.database.address {
            DatabaseAddress::Sqlite { .. } => format!("X'{digits}'"),
            DatabaseAddress::Postgres { .. } => format!("'\\x{digits}'"),
        }
    };
    let value = |(name, kind): &(String, String)| match (name.as_str(), kind.as_str()) {
        ("consultation", _) => hex(world.id().as_bytes()),
        ("account" | "printed_by", _) => hex(world.account("assister").as_bytes()),
        // An id of an item is half as long as others.
        ("id", _) if table == "quote" => hex(&mark(table)[..16]),
        (_, "blob" | "bytea") => hex(&mark(table)),
        // So far ahead that no other job takes it.
        ("until_hour", _) => "9000000".to_owned(),
        (_, "integer" | "bigint") => if has_marks { 1 } else { number(table) }.to_string(),
        (_, "boolean") => "true".to_owned(),
        (name, _) if name == "day" || name.ends_with("_on") => "'2026-03-05'".to_owned(),
        (name, _) if name.ends_with("_at") => "'2026-03-05 00:00:00'".to_owned(),
        _ => format!("'a mark in {table};'"),
    };
    let names: Vec<_> = columns.iter().map(|(name, _)| name.as_str()).collect();
    let values: Vec<_> = columns.iter().map(value).collect();
    format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), values.join(", "))
}

/// Those of the tables whose marks lie in the files of a database, in whatever form.
fn marked_of(tables: &[&'static str], service: &Service, database: &Database) -> BTreeSet<&'static str> {
    let marks = |table: &'static str| {
        let (number, text) = (number(table), format!("a mark in {table};"));
        let numbers = [number.to_be_bytes(), number.to_le_bytes()].map(|bytes| bytes.to_vec());
        let all = numbers.into_iter().chain([mark(table).to_vec(), text.into_bytes()]);
        all.map(move |mark| (table, mark))
    };
    let (names, marks): (Vec<_>, Vec<_>) = tables.iter().flat_map(|table| marks(table)).unzip();
    let files = raw_files(&service.store, &database.address);
    Needles::new(marks).hits(&files).map(|(_, mark)| names[mark]).collect()
}

/// Those of the schedule.
pub(super) fn marked(service: &Service, database: &Database) -> BTreeSet<&'static str> {
    let tables: Vec<_> = SCHEDULED.iter().map(|(table, _)| *table).collect();
    marked_of(&tables, service, database)
}

/// The tables that go on a day, and those that stay longer.
pub(super) fn going_on(day: Erasable) -> (BTreeSet<&'static str>, BTreeSet<&'static str>) {
    let (going, staying): (Vec<_>, Vec<_>) = SCHEDULED.iter().partition(|(_, kind)| *kind == day);
    let names = |all: Vec<(&'static str, Erasable)>| all.into_iter().map(|(table, _)| table).collect();
    (names(going), names(staying))
}

/// A published consultation with a planted row in every table of the schedule.
pub(super) fn world_with_marks(engine: Engine) -> World {
    let world = World::staffed(engine);
    world.bring_to(State::Open);
    world.send(&people(3));
    world.bring_to(State::Published);
    let all: Vec<_> = SCHEDULED.iter().map(|(table, _)| planted(&world, table)).collect();
    run(&world.database.address, &all.join("; "));
    world
}

fn backup(world: &World, key: &BackupKey) -> Vec<u8> {
    back_up(&world.service, &key.recipient(), Vec::new()).unwrap()
}

/// What a backup gives back on this day.
fn brought_back(world: &World, engine: Engine, key: &BackupKey, backup: Vec<u8>) -> BTreeSet<&'static str> {
    let (database, restored): (Database, Arc<Service>) = empty(engine, &keys(world), clock(world));
    restore(&restored, key, Cursor::new(backup)).unwrap();
    marked(&restored, &database)
}

crate::on_both_engines! {
    /// RET-1, RET-2, RET-3, RET-5: whatever lies in a table of the schedule is in the files until its day, then in none, and in no
    /// backup that is put back.
    fn ret_3_a_mark_in_every_table_of_the_schedule_is_gone_after_its_day(engine: Engine) {
        let world = world_with_marks(engine);
        let key = BackupKey::random(&SystemRandomness);
        let (with_cards, with_everything) = going_on(Erasable::Cards);
        let everywhere: BTreeSet<_> = with_cards.union(&with_everything).copied().collect();
        for table in ["card_batch", "assisted_day", "harder_week"] {
            assert!(with_cards.contains(table), "{table}");
        }
        pass(&world, 89);
        assert_eq!(marked(&world.service, &world.database), everywhere, "a day early nothing is missing");
        let early = backup(&world, &key);
        pass(&world, 1);
        assert_eq!(marked(&world.service, &world.database), with_everything, "90 days after closing");
        // No backup holds saved visits.
        let in_backups: BTreeSet<_> = with_everything.iter().copied().filter(|table| *table != "saved_visit").collect();
        assert_eq!(brought_back(&world, engine, &key, early), in_backups);
        pass(&world, 274);
        assert_eq!(marked(&world.service, &world.database), with_everything);
        let late = backup(&world, &key);
        pass(&world, 1);
        assert_eq!(marked(&world.service, &world.database), BTreeSet::new(), "a year after closing");
        assert_eq!(brought_back(&world, engine, &key, late), BTreeSet::new());
    }

    /// RET-5, RET-7: what two people had erased before its day does not come back with a backup either, which knows nothing of it.
    fn ret_5_what_was_erased_early_does_not_come_back(engine: Engine) {
        let world = world_with_marks(engine);
        let key = BackupKey::random(&SystemRandomness);
        let before = backup(&world, &key);
        sign_as_custodian(&world.service, &world.may("custodian"), Decision::EraseEarly).unwrap();
        sign_for_controller(&world.service, &world.may("ada"), Decision::EraseEarly).unwrap();
        pass(&world, 0);
        assert!(!world.service.vault.directory().has(KeyName::Consultation(world.id())));
        assert_eq!(marked(&world.service, &world.database), BTreeSet::new());
        assert_eq!(brought_back(&world, engine, &key, before), BTreeSet::new());
    }

    /// ACC-8: who helped on the very day on which everything is erased is in the log all the same.
    fn acc_8_who_helped_on_the_last_day_is_in_the_log(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.bring_to(State::Closed);
        let today = world.service.today();
        let row = planted(&world, "assisted_day").replace("2026-03-05", &today.to_string());
        run(&world.database.address, &row);
        sign_as_custodian(&world.service, &world.may("custodian"), Decision::EraseEarly).unwrap();
        sign_for_controller(&world.service, &world.may("ada"), Decision::EraseEarly).unwrap();
        pass(&world, 0);
        let helped = |link: &&linden::domain::audit::Link| link.entry.event == Event::Helped(today);
        assert_eq!(entries(&world.service).iter().filter(helped).count(), 1);
    }

    /// RET-2: what an earlier version of the program left behind of a consultation that has ended goes at the next turn.
    fn ret_2_what_is_left_of_an_ended_consultation_goes(engine: Engine) {
        let world = world_with_marks(engine);
        pass(&world, 365);
        let left = ["card_batch", "assisted_day", "harder_week", "theme"];
        let all: Vec<_> = left.iter().map(|table| planted(&world, table)).collect();
        run(&world.database.address, &all.join("; "));
        pass(&world, 0);
        assert_eq!(marked(&world.service, &world.database), BTreeSet::new());
    }

    /// CON-22: of what the tables with a time of their own hold, nothing is there any more when that time is over.
    fn con_22_what_is_brief_is_gone_after_its_time(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        // Mail has days of its own in which it is tried, and the log a chain: their tests are elsewhere.
        let brief: Vec<_> = all()
            .filter(|(table, lifetime)| matches!(lifetime, Lifetime::Brief(_)) && !["outbox", "audit_entry"].contains(table))
            .map(|(table, _)| table)
            .collect();
        assert_eq!(brief.len(), 7, "{brief:?}");
        let all: Vec<_> = brief.iter().map(|table| planted(&world, table)).collect();
        run(&world.database.address, &all.join("; "));
        let left = |world: &World| marked_of(&brief, &world.service, &world.database);
        assert_eq!(left(&world), brief.iter().copied().collect());
        pass(&world, 100);
        world.clock.advance(chrono::TimeDelta::hours(4));
        pass(&world, 0);
        assert_eq!(left(&world), BTreeSet::new());
    }
}
