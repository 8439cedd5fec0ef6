//! What is left when the program, the database or the disk breaks off in the middle of *Send* (issue 6, SECURITY 6): what was
//! acknowledged is there, no card counts twice, nothing is half there, and whoever waited is told the truth. A run of the tests breaks
//! off a few times, `tests/campaign crash` as often as it is told to; what that measured is in docs/evidence/crash.md.

mod full;
mod killed;
mod load;
mod restarted;
mod syncs;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::api::{Software, submission};
use crate::support::engine::Database;
use crate::support::house::House;
use crate::support::program::Program;
use load::{Answer, Letter, Load};

/// How often something is done: a few times in a run of the tests, otherwise as the campaign says.
fn times(variable: &str, few: usize) -> usize {
    std::env::var(variable).map_or(few, |number| number.parse().unwrap())
}

/// What is measured is only printed in a run of the tests; the campaign has a machine to itself and holds it.
fn held_to(what: &str, measured: Duration, limit: Duration) {
    println!("{what}: {} ms", measured.as_millis());
    assert!(std::env::var("LINDEN_CRASH_HOLD").is_err() || measured < limit, "{what}: {measured:?}");
}

/// An open consultation that nobody serves: its database, its keys, and letters with a card each. Only the program opens it, so that
/// it finds what a broken-off process left, and not what somebody else keeps alive.
struct Site {
    database: Database,
    /// Not sent yet.
    letters: Vec<Letter>,
    /// Sent and not answered: stored or not, and nobody knows.
    open: Vec<Letter>,
    /// Acknowledged, with their receipts.
    kept: Vec<(Letter, String)>,
    /// How many of `kept` were looked at.
    seen: usize,
    /// The cards of `kept`.
    spent: BTreeSet<String>,
    /// The cards that somebody was told are not accepted.
    refused: BTreeSet<String>,
}

impl Site {
    /// So many cards; every tenth is sent in two letters, of which one alone may count.
    fn with_cards(database: Database, number: usize) -> Self {
        let house = House::of_today(database);
        let mut letters = Vec::new();
        for (at, card) in house.cards(number).iter().enumerate() {
            letters.push(Letter::new(letters.len(), card));
            if at.is_multiple_of(10) {
                letters.push(Letter::new(letters.len(), card));
            }
        }
        letters.reverse();
        let database = house.database;
        let (spent, refused) = (BTreeSet::new(), BTreeSet::new());
        Self { database, letters, open: Vec::new(), kept: Vec::new(), seen: 0, spent, refused }
    }

    fn keys(&self) -> PathBuf {
        self.database.folder.path().join("keys")
    }

    /// Starts the program, and says how long it was until a page came.
    fn start(&self) -> (Program, Duration) {
        let begun = Instant::now();
        let program = Program::start(&self.database, &self.keys()).ready();
        let listened = begun.elapsed();
        let page = reqwest::blocking::get(format!("http://{}/v/7k2m", program.address)).unwrap();
        assert_eq!(page.status(), 200);
        let ready = begun.elapsed();
        if ready > Duration::from_secs(1) {
            println!("a slow start: it listened after {listened:.1?} and a page came after {ready:.1?}");
        }
        (program, ready)
    }

    /// Takes note of what came back. Whoever comes second with a card learns that it is not accepted, and nobody else does.
    fn note(&mut self, letter: Letter, answer: Answer) {
        match answer {
            Answer::Kept(receipt) => {
                assert!(self.spent.insert(letter.card.clone()), "a card counts twice");
                self.kept.push((letter, receipt));
            }
            Answer::None => self.open.push(letter),
            Answer::Other(403, _) => {
                self.refused.insert(letter.card);
            }
            Answer::Other(503, said) => {
                assert!(said.contains("\"unavailable\""), "{said}");
                self.open.push(letter);
            }
            Answer::Other(status, said) => panic!("{status}: {said}"),
        }
    }

    /// Checks that nothing is half there and nothing acknowledged is lost; then what was not answered is sent again, as people do, and
    /// after that every card that is spent is one of theirs who hold a receipt, and no other.
    fn check(&mut self, program: &Program) {
        let stored = self.stored();
        let (least, most) = (self.kept.len(), self.kept.len() + self.open.len());
        assert!((least..=most).contains(&stored), "{stored} are stored, of {least} to {most}");
        let again = std::mem::take(&mut self.open);
        for (letter, answer) in Load::begin(program.address, again, 4).all() {
            self.note(letter, answer);
        }
        assert!(self.open.is_empty(), "it serves");
        assert_eq!(self.stored(), self.kept.len(), "as many as hold a receipt");
        assert!(self.refused.is_subset(&self.spent), "a card is not accepted that nobody used");
        self.look_at_what_is_new(program);
    }

    /// How many cards are spent; there are as many rows of answers and of words, for nothing is half there.
    fn stored(&self) -> usize {
        let store = self.database.open();
        let counts: BTreeMap<_, _> = store.read(linden::store::counts::all).unwrap().into_iter().collect();
        let stored = counts["spent"];
        assert_eq!((counts["answer_sheet"], counts["words"]), (stored, stored), "half of something is there");
        usize::try_from(stored).unwrap()
    }

    /// Each receipt opens what was sent with it, and its card is good for nothing more.
    fn look_at_what_is_new(&mut self, program: &Program) {
        let software = Software::at_address(program.address);
        for (letter, receipt) in &self.kept[self.seen..] {
            assert_eq!(software.open(receipt).expect(200)["answers"], letter.body["answers"]);
        }
        if let Some((letter, _)) = self.kept.get(self.seen) {
            let mut another = letter.body.clone();
            another["submission_id"] = submission().into();
            software.respond(&another).problem(403, "card-not-accepted");
        }
        self.seen = self.kept.len();
    }
}
