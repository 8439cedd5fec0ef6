//! Guessing codes is slow, for everybody alike, and nobody is shut out (SECURITY 5 and 7).

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};
use linden::actions::bad_codes::BadCodes;
use linden::clock::{Clock, SimulatedClock};
use linden::domain::card::CardCode;
use linden::domain::receipt::ReceiptCode;
use linden::randomness::SystemRandomness;
use serde_json::json;

use super::wire::{Answer, Wire};
use crate::api::empty;
use crate::support::canary::files;
use crate::support::colleague::Colleague;
use crate::support::engine::Engine::Sqlite;
use crate::support::house::{House, Served};
use crate::support::world::World;

/// A clock by which the process has run for as long as a test says.
struct Running(Arc<SimulatedClock>, AtomicU64);

impl Clock for Running {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }

    fn running(&self) -> Duration {
        Duration::from_millis(self.1.load(Ordering::SeqCst))
    }
}

/// A house in which a wait is counted and takes no time.
struct Guessed {
    house: House,
    clock: Arc<Running>,
    served: Served,
}

impl Guessed {
    fn new() -> Self {
        let mut house = House::open(Sqlite);
        let clock = Arc::new(Running(Arc::clone(&house.clock), AtomicU64::new(0)));
        let service = Arc::get_mut(&mut house.service).expect("nobody else holds it yet");
        service.clock = Arc::clone(&clock) as Arc<dyn Clock>;
        service.bad_codes = BadCodes::with_wait(Duration::ZERO);
        let served = house.serve();
        Self { house, clock, served }
    }

    fn later(&self, by: Duration) {
        self.clock.1.fetch_add(u64::try_from(by.as_millis()).unwrap(), Ordering::SeqCst);
    }

    fn waits(&self) -> u64 {
        self.house.service.bad_codes.waits()
    }

    /// Gives a code at a door, from somewhere.
    fn give(&self, door: &Door, code: &str, from: &str) -> Answer {
        let (kind, body) = match door {
            Door::Page(_, go) => {
                let part = |name: &str, value: &str| {
                    format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                };
                let body = format!("{}{}--x--\r\n", part("code", code), part("go", go));
                ("multipart/form-data; boundary=x", body)
            }
            Door::Receipt(_) => ("application/json", json!({ "receipt": code }).to_string()),
            Door::Card => {
                let mut body = empty(&CardCode::random(&SystemRandomness), &["C1"]);
                body["card"] = json!(code);
                ("application/json", body.to_string())
            }
        };
        let mut wire = Wire::to(&self.served);
        wire.say(format!(
            "POST {} HTTP/1.1\r\nhost: localhost\r\nx-forwarded-for: {from}\r\ncontent-type: {kind}\r\n\
             content-length: {}\r\nconnection: close\r\n\r\n{body}",
            door.address(),
            body.len()
        ));
        wire.answer(true)
    }
}

/// Where a code is given.
enum Door {
    Page(&'static str, &'static str),
    Receipt(&'static str),
    Card,
}

impl Door {
    fn address(&self) -> &'static str {
        match self {
            Self::Page(address, _) => address,
            Self::Receipt(address) => address,
            Self::Card => "/api/v1/consultations/7k2m/responses",
        }
    }

    /// A code that is well written and opens nothing here.
    fn bad_code(&self) -> String {
        match self {
            Self::Card | Self::Page("/v/7k2m" | "/ar/v/7k2m", _) => CardCode::random(&SystemRandomness).letters(),
            _ => ReceiptCode::from_bytes([7; 15]).letters(),
        }
    }
}

const DOORS: [Door; 7] = [
    Door::Page("/v/7k2m", "next"),
    Door::Page("/ar/v/7k2m", "next"),
    Door::Page("/c", "open"),
    Door::Page("/v/7k2m/complaint", "open"),
    Door::Receipt("/api/v1/receipts/open"),
    Door::Receipt("/api/v1/receipts/change"),
    Door::Card,
];

/// SECURITY 5: at every door: ten bad codes in a second, and whoever gives one then waits, and a second later nobody.
#[test]
fn bad_codes_at_every_door_slow_down_whoever_gives_one() {
    let guessed = Guessed::new();
    for door in &DOORS {
        guessed.later(Duration::from_secs(3600));
        let before = guessed.waits();
        let answers: Vec<_> = (0..10).map(|_| guessed.give(door, &door.bad_code(), "127.0.0.1")).collect();
        assert_eq!(guessed.waits(), before, "{}: ten are given without a wait", door.address());
        let slow = guessed.give(door, &door.bad_code(), "127.0.0.1");
        assert_eq!(guessed.waits(), before + 1, "{}", door.address());
        assert_eq!(
            (slow.status, slow.headers.len()),
            (answers[0].status, answers[0].headers.len()),
            "{}",
            door.address()
        );
        guessed.later(Duration::from_secs(1));
        guessed.give(door, &door.bad_code(), "127.0.0.1");
        assert_eq!(guessed.waits(), before + 1, "{}: a second later", door.address());
    }
}

/// SECURITY 5: right codes wait as wrong ones do, so that the wait tells nothing; and they still open.
#[test]
fn a_right_code_waits_like_a_wrong_one_and_opens() {
    let guessed = Guessed::new();
    let card = guessed.house.cards(1).remove(0);
    let door = &DOORS[0];
    let quick = guessed.give(door, &card.letters(), "127.0.0.1");
    for _ in 0..12 {
        guessed.give(&DOORS[4], &DOORS[4].bad_code(), "127.0.0.1");
    }
    let before = guessed.waits();
    let slow = guessed.give(door, &card.letters(), "127.0.0.1");
    assert_eq!((quick.status, slow.status, guessed.waits()), (200, 200, before + 1));
    // A page without a code does not wait.
    let mut wire = Wire::to(&guessed.served);
    wire.say("GET /v/7k2m HTTP/1.1\r\nhost: localhost\r\n\r\n");
    assert_eq!((wire.answer(true).status, guessed.waits()), (200, before + 1));
}

/// Keeps PSE-7, and SECURITY 5 and 3.7: thirty in an hour from one prefix, told by a proxy of ours; off for this machine; and nothing of an address
/// is written anywhere.
#[test]
fn thirty_bad_codes_in_an_hour_slow_down_their_own_prefix_only() {
    let guessed = Guessed::new();
    let door = &DOORS[2];
    let one = |from: &str| {
        guessed.later(Duration::from_secs(1));
        let answer = guessed.give(door, &door.bad_code(), from);
        assert_eq!(answer.status, 422);
        answer
    };
    let first = one("203.0.113.9");
    (0..29).for_each(|turn| drop(one(&format!("203.0.113.{turn}"))));
    (0..40).for_each(|_| drop(one("127.0.0.1")));
    assert_eq!(guessed.waits(), 0);
    let slow = one("203.0.113.200");
    assert_eq!((guessed.waits(), slow.lasting()), (1, first.lasting()), "slower, and the same to the byte");
    one("198.51.100.7");
    one("127.0.0.1");
    one("203.0.113.9, 198.51.100.7");
    assert_eq!(guessed.waits(), 1, "nobody else waits, whatever they write themselves");
    guessed.later(Duration::from_secs(3600));
    one("203.0.113.9");
    assert_eq!(guessed.waits(), 1, "the hour is over");
    for file in files(guessed.house.database.folder.path()).unwrap() {
        let content = std::fs::read(&file).unwrap();
        let holds = |what: &[u8]| content.windows(what.len()).any(|window| window == what);
        assert!(!holds(b"203.0.113") && !holds(b"198.51.100"), "{}", file.display());
    }
}

/// SECURITY 5: failures to sign in are counted by where they come from behind a proxy of ours, too.
#[test]
fn failures_to_sign_in_are_counted_by_source_behind_a_proxy() {
    let world = World::staffed(Sqlite);
    let served = world.serve();
    let token = Colleague::outside(&served).open("/staff/sign-in").hidden("form").unwrap().to_owned();
    let fail = |number: usize, from: &str| {
        let body = format!("form={token}&email=nobody{number}%40alliance.example&password=not+the+long+way");
        let mut wire = Wire::to(&served);
        wire.say(format!(
            "POST /staff/sign-in HTTP/1.1\r\nhost: localhost\r\norigin: http://localhost\r\nx-forwarded-for: {from}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        ));
        wire.answer(true).status
    };
    let own: Vec<_> = (0..6).map(|number| fail(number, "203.0.113.9")).collect();
    assert_eq!(own, [422, 422, 422, 422, 422, 429], "each of them with another address of mail");
    assert_eq!((fail(6, "198.51.100.7"), fail(7, "127.0.0.1")), (422, 422));
}
