//! What a careless program would do: rows with numbers, times, and a hash of the card on both sides.

use linden::randomness::{Randomness, SeededRandomness};

use super::copy::{Copy, Wanted};
use super::lab::{PEOPLE, Pair, Truth};
use crate::support::engine::{Database, Engine};
use crate::support::sql::run;

fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}

/// A naive build to which people have sent, and the truth about them.
pub fn build(engine: Engine, seed: u64) -> (Copy, Truth) {
    let database = Database::fresh(engine);
    let sqlite = engine == Engine::Sqlite;
    let (number, blob) = if sqlite { ("INTEGER PRIMARY KEY", "BLOB") } else { ("SERIAL PRIMARY KEY", "BYTEA") };
    run(
        &database.address,
        &format!(
            "CREATE TABLE naive_card (number {number}, hash {blob} NOT NULL, used_at TEXT); \
             CREATE TABLE naive_answer (number {number}, id {blob} NOT NULL, card {blob} NOT NULL, sent_at TEXT, body {blob} NOT NULL)"
        ),
    );
    let seeded = SeededRandomness::new(seed);
    let chance: &dyn Randomness = &seeded;
    let literal = |bytes: &[u8]| if sqlite { format!("x'{}'", hex(bytes)) } else { format!("'\\x{}'", hex(bytes)) };
    let mut cards: Vec<[u8; 32]> = (0..500).map(|_| chance.bytes()).collect();
    let values: Vec<String> = cards.iter().map(|card| format!("({})", literal(card))).collect();
    run(&database.address, &format!("INSERT INTO naive_card (hash) VALUES {}", values.join(", ")));
    chance.shuffle(&mut cards);
    let mut pairs = Vec::new();
    let mut sends = Vec::new();
    for (at, card) in cards.iter().take(PEOPLE).enumerate() {
        let (id, body): ([u8; 32], [u8; 6000]) = (chance.bytes(), chance.bytes());
        let moment = format!("2026-05-01 {:02}:{:02}:00", 8 + at / 60, at % 60);
        let (hash, row) = (literal(card), literal(&id));
        sends.push(format!(
            "UPDATE naive_card SET used_at = '{moment}' WHERE hash = {hash}; \
             INSERT INTO naive_answer (id, card, sent_at, body) VALUES ({row}, {hash}, '{moment}', {})",
            literal(&body)
        ));
        pairs.push(Pair { card: card.to_vec(), answers: id.to_vec(), words: Vec::new() });
    }
    run(&database.address, &sends.join("; "));
    let padded = |column: &str| {
        if sqlite {
            format!("printf('%020d', {column})")
        } else {
            format!("convert_to(lpad({column}::text, 20, '0'), 'UTF8')")
        }
    };
    let text = |column: &str| if sqlite { column.to_owned() } else { format!("convert_to({column}, 'UTF8')") };
    let wanted = [
        Wanted {
            table: "card",
            from: "naive_card WHERE used_at IS NOT NULL".into(),
            id: "hash",
            columns: vec![("number", padded("number")), ("hash", "hash".into()), ("used at", text("used_at"))],
        },
        Wanted {
            table: "answer_sheet",
            from: "naive_answer".into(),
            id: "id",
            columns: vec![
                ("number", padded("number")),
                ("id", "id".into()),
                ("card", "card".into()),
                ("sent at", text("sent_at")),
                ("body", "body".into()),
            ],
        },
    ];
    (Copy::taken(&database, &wanted, "~"), Truth { pairs })
}
