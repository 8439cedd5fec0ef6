//! PostgreSQL restarted in the middle of the load: the program stays up, nothing is lost, nothing counts twice.

use std::time::{Duration, Instant};

use super::load::{Answer, Load};
use super::{Site, held_to, times};
use crate::support::engine::Database;
use crate::support::own_postgres::OwnPostgres;

/// How many cards are sent between two restarts, at most.
const CARDS: usize = 60;

/// SECURITY 6: whoever sends while PostgreSQL is stopped, or crashes, is told to try again and nothing else; sent again, each is
/// counted once.
#[test]
fn postgres_restarted_under_load_loses_nothing_and_counts_nothing_twice() {
    let restarts = times("LINDEN_CRASH_RESTARTS", 2);
    let postgres = OwnPostgres::start();
    let database = Database::at(postgres.url(), tempfile::tempdir().unwrap());
    let mut site = Site::with_cards(database, restarts * CARDS);
    let (program, _) = site.start();
    let (mut slowest, mut told) = (Duration::ZERO, 0);
    for number in 0..restarts {
        let mut letters = site.letters.split_off(site.letters.len().saturating_sub(CARDS));
        let load = Load::begin(program.address, std::mem::take(&mut letters), 16);
        for _ in 0..10 {
            let (letter, answer) = load.next().unwrap();
            site.note(letter, answer);
        }
        postgres.restart(["fast", "immediate"][number % 2]);
        let back = Instant::now();
        let after = Load::begin(program.address, load.stop(), 4);
        while let Some((letter, answer)) = after.next() {
            let serves = matches!(answer, Answer::Kept(_));
            site.note(letter, answer);
            if serves {
                break;
            }
        }
        slowest = slowest.max(back.elapsed());
        for (letter, answer) in load.all().into_iter().chain(after.all()) {
            assert!(!matches!(answer, Answer::None), "the program stays up");
            site.note(letter, answer);
        }
        told += site.open.len();
        site.check(&program);
    }
    println!(
        "PostgreSQL restarted {restarts} times: {} acknowledged, {told} told to try again, 0 lost, 0 twice",
        site.kept.len()
    );
    held_to("slowest until it served again", slowest, Duration::from_secs(5));
}
