//! What a careless program would do: rows with numbers, times, routes and a hash of the card on both sides; a line in the log, a mail and a
//! row of another table for each person.

use std::time::SystemTime;

use linden::domain::help::Help;
use linden::randomness::{Randomness, SeededRandomness};

use super::copy::{Copy, Wanted};
use super::lab::{PEOPLE, database};
use super::people::{Moment, Pair, Route, Truth};
use super::traces::{Rows, newer, rows};
use crate::support::engine::{Database, Engine};
use crate::support::sql::run;

const WANTED: [Wanted; 2] = [
    Wanted { table: "card", called: "naive_card", rows: "WHERE used_at IS NOT NULL", id: "hash" },
    Wanted { table: "answer_sheet", called: "naive_answer", rows: "", id: "id" },
];

/// A naive build to which people have sent.
pub struct Naive {
    database: Database,
    engine: Engine,
    chance: SeededRandomness,
    cards: Vec<[u8; 32]>,
    before: Rows,
    /// Its log.
    pub log: Vec<u8>,
    pub truth: Truth,
}

fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}

impl Naive {
    /// 500 cards; 150 people send.
    pub fn after_sending(engine: Engine, seed: u64) -> Self {
        let database = database(engine);
        let sqlite = engine == Engine::Sqlite;
        let (number, blob) = if sqlite { ("INTEGER PRIMARY KEY", "BLOB") } else { ("SERIAL PRIMARY KEY", "BYTEA") };
        run(
            &database.address,
            &format!(
                "CREATE TABLE naive_card (number {number}, hash {blob} NOT NULL, used_at TEXT); \
                 CREATE TABLE naive_answer (number {number}, id {blob} NOT NULL, card {blob} NOT NULL, sent_at TEXT, \
                 helped INTEGER NOT NULL, paper INTEGER NOT NULL, helper INTEGER NOT NULL, batch INTEGER NOT NULL, \
                 body {blob} NOT NULL); \
                 CREATE TABLE naive_visit (number {number}, answer {blob} NOT NULL, helper INTEGER NOT NULL)"
            ),
        );
        let chance = SeededRandomness::new(seed);
        let mut cards: Vec<[u8; 32]> = (0..500).map(|_| (&chance as &dyn Randomness).bytes()).collect();
        let before = rows(&database.address);
        let (truth, log) = (Truth { pairs: Vec::new() }, Vec::new());
        std::fs::create_dir(database.folder.path().join("mail")).unwrap();
        let values: Vec<String> = cards.iter().map(|card| format!("({})", literal(engine, card))).collect();
        run(&database.address, &format!("INSERT INTO naive_card (hash) VALUES {}", values.join(", ")));
        (&chance as &dyn Randomness).shuffle(&mut cards);
        let mut naive = Self { database, engine, chance, cards, before, log, truth };
        naive.truth = naive.send(PEOPLE);
        naive
    }

    /// People send.
    pub fn send(&mut self, number: usize) -> Truth {
        let mut truth = Truth { pairs: Vec::new() };
        let mut sends = Vec::new();
        for at in 0..number {
            let chance: &dyn Randomness = &self.chance;
            let (card, id, body) = (self.cards.pop().unwrap(), chance.bytes::<32>(), chance.bytes::<6000>());
            let help = [Help::Alone, Help::Paper, Help::Interpreter, Help::Alone][chance.below(4) as usize];
            let helper = if help == Help::Alone { 0 } else { 1 + chance.below(2) as usize };
            let batch = chance.below(4) as usize;
            let moment = format!("2026-05-01 {:02}:{:02}:00", 8 + at / 60, at % 60);
            let (hash, row, body) =
                (literal(self.engine, &card), literal(self.engine, &id), literal(self.engine, &body));
            let (helped, paper) = (u8::from(help != Help::Alone), u8::from(help == Help::Paper));
            sends.push(format!(
                "UPDATE naive_card SET used_at = '{moment}' WHERE hash = {hash}; \
                 INSERT INTO naive_answer (id, card, sent_at, helped, paper, helper, batch, body) \
                 VALUES ({row}, {hash}, '{moment}', {helped}, {paper}, {helper}, {batch}, {body}); \
                 INSERT INTO naive_visit (answer, helper) VALUES ({row}, {helper})"
            ));
            let (began, line) = (SystemTime::now(), self.log.len());
            std::fs::write(self.database.folder.path().join(format!("mail/{}.eml", hex(&id))), "somebody answered")
                .unwrap();
            self.log.extend(format!("INFO stored the answers {}\n", hex(&id)).bytes());
            let moment = Moment { time: (began, SystemTime::now()), line: (line, self.log.len()) };
            let route = Route { help, helper, batch };
            let (card, answers, none) = (card.to_vec(), id.to_vec(), Vec::new());
            truth.pairs.push(Pair { card, answers, words: none.clone(), left: none, route, moment });
        }
        run(&self.database.address, &sends.join("; "));
        truth
    }

    /// One person changes her answers, and the program notes on her card that she did.
    pub fn change(&self, pair: &Pair) {
        let (card, id) = (literal(self.engine, &pair.card), literal(self.engine, &pair.answers));
        let body = literal(self.engine, b"another body");
        run(
            &self.database.address,
            &format!(
                "UPDATE naive_answer SET body = {body} WHERE id = {id}; \
                 UPDATE naive_card SET used_at = '2026-05-02 08:00:00' WHERE hash = {card}"
            ),
        );
    }

    /// A copy of everything.
    pub fn copy(&self) -> Copy {
        Copy::taken(&self.database, &WANTED, "~")
    }

    /// What came in other tables since people began to send.
    pub fn newer_rows(&self) -> Rows {
        newer(&self.before, &rows(&self.database.address))
    }
}

fn literal(engine: Engine, bytes: &[u8]) -> String {
    match engine {
        Engine::Sqlite => format!("x'{}'", hex(bytes)),
        Engine::Postgres => format!("'\\x{}'", hex(bytes)),
    }
}
