//! A full disk, and one that cannot be written: whoever sends is told so calmly, in her own language, that her card is still good;
//! nothing is half there; and when there is room again, everything goes on without anybody doing anything.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::load::Letter;
use crate::api::Software;
use crate::support::cluster::on;
use crate::support::disk::SmallDisk;
use crate::support::engine::{Database, Engine};
use crate::support::house::{House, Served};
use crate::support::own_postgres::OwnPostgres;
use crate::support::participant::{Page, Participant};
use crate::support::program::Program;

/// What she reads, in the language of her pages.
const SAID: [(&str, &str); 2] = [
    ("/v/7k2m", "Something we need is resting. Your card is still good. Please try again in a minute."),
    ("/fr/v/7k2m", "Votre carte est toujours valable."),
];

/// Somebody at the page with the code, who has only to send.
struct Waiting<'s> {
    her: Participant<'s>,
    page: Page,
    said: &'static str,
}

fn waiting<'s>(house: &House, served: &'s Served) -> Vec<Waiting<'s>> {
    let cards = house.cards(SAID.len());
    let walk = |(card, (address, said)): (&linden::domain::card::CardCode, (&str, &'static str))| {
        let her = Participant::at(served, address);
        let page = her.to_code(&her.choose(&her.enter(&card.letters()), &["C1", "C2"])).expect(200);
        Waiting { her, page, said }
    };
    cards.iter().zip(SAID).map(walk).collect()
}

/// Everybody is told that the card is still good; nothing of it is stored.
fn told_so(house: &House, waiting: &[Waiting<'_>], kept: usize) {
    for one in waiting {
        let answer = one.her.send(&one.page, &[], "send").expect(503);
        assert!(answer.says(one.said), "{}", answer.text);
        assert_eq!(answer.headers["retry-after"], "60");
    }
    let (counts, kept) = (house.counts(), i64::try_from(kept).unwrap());
    assert_eq!((counts["spent"], counts["answer_sheet"], counts["words"]), (kept, kept, kept));
}

/// Sends letters one after the other until one is told to wait; gives those that arrived.
fn until_it_is_full(software: &Software<'_>, letters: Vec<Letter>) -> Vec<(Letter, String)> {
    let mut kept = Vec::new();
    for letter in letters {
        let answer = software.respond(&letter.body);
        match answer.status {
            201 => kept.push((letter, answer.expect(201)["receipt"].as_str().unwrap().to_owned())),
            _ => {
                answer.problem(503, "unavailable");
                return kept;
            }
        }
    }
    panic!("the disk was never full");
}

/// The same state is sent again until it is taken; says how long that was.
fn until_it_is_taken(one: &Waiting<'_>) -> Duration {
    let begun = Instant::now();
    while one.her.send(&one.page, &[], "send").status != 200 {
        assert!(begun.elapsed() < Duration::from_secs(5), "there is room again, and it does not go on");
        std::thread::park_timeout(Duration::from_millis(50));
    }
    begun.elapsed()
}

/// Full, and well again; where it can be tried, then not to be written at all. `lock` takes the disk's place in between.
fn a_full_disk(house: &House, program: &Program, disk: &mut SmallDisk, locks: bool) {
    let served = Served::elsewhere(program.address, &house.service);
    let software = Software::at(&served);
    let waiting = waiting(house, &served);
    let letters = house.cards(400).iter().enumerate().map(|(at, card)| Letter::new(at, card)).collect();
    disk.fill();
    let kept = until_it_is_full(&software, letters);
    told_so(house, &waiting, kept.len());
    if locks {
        // The connection that failed is closed: the next is opened on files that cannot be written.
        disk.lock();
        disk.relieve();
        told_so(house, &waiting, kept.len());
        disk.unlock();
    }
    disk.relieve();
    for one in &waiting {
        println!("taken {} ms after there was room again", until_it_is_taken(one).as_millis());
    }
    for (letter, receipt) in &kept {
        assert_eq!(software.open(receipt).expect(200)["answers"], letter.body["answers"]);
    }
    let (counts, all) = (house.counts(), i64::try_from(kept.len() + waiting.len()).unwrap());
    assert_eq!((counts["spent"], counts["answer_sheet"], counts["words"]), (all, all, all));
}

/// SECURITY 6 "Disk", on SQLite: full, then read-only, then well.
#[test]
fn on_a_full_disk_a_card_stays_good_on_sqlite() {
    let Some(mut disk) = SmallDisk::mount(16) else { return };
    let house = House::of_today(Database::under(disk.path()));
    let program = Program::start(&house.database, &house.database.folder.path().join("keys")).ready();
    a_full_disk(&house, &program, &mut disk, true);
}

/// The same on PostgreSQL, whose tables lie on the full disk.
#[test]
fn on_a_full_disk_a_card_stays_good_on_postgres() {
    let Some(mut disk) = SmallDisk::mount(32) else { return };
    let postgres = OwnPostgres::start();
    let place = postgres.give(&disk.path().join("tables"));
    on(&postgres.url(), async |client| {
        client.batch_execute(&format!("CREATE TABLESPACE small LOCATION '{}'", place.display())).await.unwrap();
        client.batch_execute("CREATE DATABASE small TABLESPACE small").await.unwrap();
    });
    let url = postgres.url().replace("/postgres", "/small");
    let house = House::of_today(Database::at(url, tempfile::tempdir().unwrap()));
    let program = Program::start(&house.database, &house.database.folder.path().join("keys")).ready();
    a_full_disk(&house, &program, &mut disk, false);
}

/// SECURITY 6: a PostgreSQL that may only be read, as a standby is, is told the same way.
#[test]
fn where_postgres_may_only_be_read_a_card_stays_good() {
    let house = House::of_today(Database::fresh(Engine::Postgres));
    let program = Program::start(&house.database, &house.database.folder.path().join("keys")).ready();
    let served = Served::elsewhere(program.address, &house.service);
    let waiting = waiting(&house, &served);
    let set = |value: &str| {
        let database = house.database.text.rsplit_once('/').unwrap().1.to_owned();
        let others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() \
                      AND pid <> pg_backend_pid()";
        let set = format!("ALTER DATABASE {database} SET default_transaction_read_only = {value}");
        on(&house.database.text, async |client| {
            client.batch_execute("SET default_transaction_read_only = off").await.unwrap();
            client.batch_execute(&set).await.unwrap();
            client.batch_execute(others).await.unwrap();
        });
    };
    set("on");
    told_so(&house, &waiting, 0);
    set("off");
    for one in &waiting {
        until_it_is_taken(one);
    }
    assert_eq!(house.counts()["spent"], 2);
}

/// SECURITY 6: a database file that cannot be written keeps the program from starting, which says why; nothing is changed, and it
/// starts when the file can be written again.
#[test]
fn on_a_read_only_disk_the_program_does_not_start() {
    let Some(disk) = SmallDisk::mount(16) else { return };
    let House { database, service, .. } = House::of_today(Database::under(disk.path()));
    assert_eq!(Arc::strong_count(&service), 1);
    drop(service);
    let keys = database.folder.path().join("keys");
    let before = contents(database.folder.path());
    disk.lock();
    assert_eq!(Program::start(&database, &keys).ends().code(), Some(1));
    disk.unlock();
    assert!(contents(database.folder.path()) == before, "something was changed");
    drop(Program::start(&database, &keys).ready());
}

fn contents(folder: &Path) -> Vec<u8> {
    Command::new("tar").args(["-c", "--sort=name", "-C"]).arg(folder).arg(".").output().unwrap().stdout
}
