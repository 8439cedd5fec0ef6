//! kill -9 under load.

use std::time::Duration;

use rand::{RngExt as _, SeedableRng as _};

use super::load::{Answer, Load};
use super::{Site, held_to, times};
use crate::support::engine::{Database, Engine};

/// How many send at once.
const AT_ONCE: usize = 16;
/// The most that are acknowledged before the program is killed.
const MOST: usize = 32;

/// Kills the program again and again, each time after another number of acknowledgements and with others on their way.
fn killed_again_and_again(engine: Engine, times: usize) {
    let mut site = Site::with_cards(Database::fresh(engine), times * (MOST + AT_ONCE));
    let mut chance = rand_chacha::ChaCha8Rng::seed_from_u64(9);
    let (mut slowest, mut unanswered) = (Duration::ZERO, 0);
    let (mut program, _) = site.start();
    for _ in 0..times {
        let load = Load::begin(program.address, std::mem::take(&mut site.letters), AT_ONCE);
        let mut more = chance.random_range(1..=MOST);
        while more > 0 {
            let (letter, answer) = load.next().expect("there are letters enough");
            more -= usize::from(matches!(answer, Answer::Kept(_)));
            site.note(letter, answer);
        }
        program.kill();
        site.letters = load.stop();
        for (letter, answer) in load.all() {
            site.note(letter, answer);
        }
        unanswered += site.open.len();
        let (next, ready) = site.start();
        (program, slowest) = (next, slowest.max(ready));
        site.check(&program);
    }
    let (kept, refused) = (site.kept.len(), site.refused.len());
    println!(
        "{engine:?}: killed {times} times: {kept} acknowledged, {unanswered} not answered and sent again, 0 lost, 0 twice, 0 half"
    );
    println!("{refused} cards came twice and counted once");
    held_to("slowest start after that", slowest, Duration::from_secs(2));
}

/// SECURITY 6, D11: killed under load, nothing acknowledged is lost, no card counts twice, nothing is half there.
#[test]
fn killed_under_load_nothing_acknowledged_is_lost_on_sqlite() {
    killed_again_and_again(Engine::Sqlite, times("LINDEN_CRASH_SQLITE", 3));
}

/// The same on PostgreSQL.
#[test]
fn killed_under_load_nothing_acknowledged_is_lost_on_postgres() {
    killed_again_and_again(Engine::Postgres, times("LINDEN_CRASH_POSTGRES", 3));
}
