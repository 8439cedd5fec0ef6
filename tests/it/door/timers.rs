//! Whoever says nothing, says it slowly or listens slowly is hung up on (SECURITY 5). Of all timers one is short and the others
//! are an hour, so that it is that one which ends the connection; nothing here looks at a clock.

use std::io::{ErrorKind, Write as _};
use std::time::Duration;

use linden::server::Timers;
use linden::web::limits::BodyTimes;

use super::wire::Wire;
use crate::support::engine::Engine::Sqlite;
use crate::support::house::{House, Served};

const SHORT: Duration = Duration::from_millis(300);
const HOUR: Duration = Duration::from_secs(3600);

fn endless() -> Timers {
    let body = BodyTimes { at_least: HOUR, bytes_a_second: 500 };
    Timers { head: HOUR, body, keep_alive: HOUR, unread: HOUR, stop: Duration::from_secs(1) }
}

fn serve(house: &House, timers: Timers) -> Served {
    Served::start_with(house.context(), timers)
}

/// A large answer that costs the server nothing to make.
const LARGE: &str = "GET /api/v1/openapi.json HTTP/1.1\r\nhost: localhost\r\n\r\n";
const WHOLE: &str = "GET / HTTP/1.1\r\nhost: localhost\r\n\r\n";

#[test]
fn the_timers_are_those_of_the_design() {
    let Timers { head, body, keep_alive, unread, stop } = Timers::default();
    assert_eq!((head.as_secs(), body.at_least.as_secs(), body.bytes_a_second, keep_alive.as_secs()), (5, 20, 500, 5));
    assert!(unread.as_secs() <= 60 && stop.as_secs() <= 10);
}

/// SECURITY 5: silent connections are reaped.
#[test]
fn whoever_says_nothing_is_hung_up_on() {
    let house = House::open(Sqlite);
    let served = serve(&house, Timers { head: SHORT, ..endless() });
    assert!(Wire::to(&served).until_hung_up().is_empty());
}

/// SECURITY 5: the head of a request, the first of a connection and every other.
#[test]
fn a_head_that_does_not_end_is_hung_up_on_the_first_and_every_other() {
    let house = House::open(Sqlite);
    let served = serve(&house, Timers { head: SHORT, ..endless() });
    for part in ["G", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nhost: localhost\r\nx: y", &WHOLE[..WHOLE.len() - 1]] {
        let mut first = Wire::to(&served);
        first.say(part);
        assert!(first.until_hung_up().is_empty(), "{part:?}");
        let mut third = Wire::to(&served);
        for _ in 0..2 {
            third.say(WHOLE);
            assert_eq!(third.answer(true).status, 200);
        }
        third.say(part);
        assert!(third.until_hung_up().is_empty(), "{part:?} after two answers");
    }
}

/// SECURITY 5: a connection is kept for the next request, and not for long.
#[test]
fn a_connection_on_which_nothing_more_is_asked_is_hung_up() {
    let house = House::open(Sqlite);
    let served = serve(&house, Timers { keep_alive: SHORT, ..endless() });
    let mut wire = Wire::to(&served);
    wire.say(WHOLE);
    assert_eq!(wire.answer(true).status, 200);
    assert!(wire.until_hung_up().is_empty());
}

fn post(path: &str, kind: &str, length: usize) -> String {
    format!("POST {path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\r\n")
}

const MULTIPART: &str = "multipart/form-data; boundary=x";
const FORM: &str = "application/x-www-form-urlencoded";

/// SECURITY 5: a body that stops coming in is told so, calmly and with every header, wherever it was sent.
#[test]
fn a_body_that_does_not_come_is_told_so_wherever_it_was_sent() {
    let house = House::open(Sqlite);
    let served = serve(&house, Timers { body: BodyTimes { at_least: SHORT, bytes_a_second: 500 }, ..endless() });
    for (path, kind) in [
        ("/v/7k2m", MULTIPART),
        ("/ar/v/7k2m", MULTIPART),
        ("/c", MULTIPART),
        ("/staff/sign-in", FORM),
        ("/staff/7k2m/open", FORM),
        ("/api/v1/receipts/open", "application/json"),
        ("/api/v1/consultations/7k2m/responses", "application/json"),
    ] {
        let mut wire = Wire::to(&served);
        wire.say(post(path, kind, 5000));
        wire.say("--x\r\ncontent-disposition: form-data; na");
        let answer = wire.answer(true);
        assert_eq!(answer.status, 408, "{path}");
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
        assert!(answer.header("content-security-policy").is_some() && !answer.body.is_empty(), "{path}");
        assert!(wire.until_hung_up().is_empty(), "{path}");
    }
}

/// SECURITY 5: 20 s, and more for whoever has a slow line but sends. A connection that is hung up on later than the least time of a
/// body shows that the body outlived it.
#[test]
fn a_body_that_comes_slowly_but_comes_is_taken() {
    let house = House::open(Sqlite);
    let body = BodyTimes { at_least: SHORT, bytes_a_second: 1 };
    let served = serve(&house, Timers { body, head: SHORT * 4, ..endless() });
    let sent = format!("{{\"receipt\":\"{}\"}}", "7".repeat(8000));
    let mut slow = Wire::to(&served);
    slow.say(post("/api/v1/receipts/open", "application/json", sent.len()));
    slow.say(&sent[..4000]);
    let mut later = Wire::to(&served);
    assert!(later.until_hung_up().is_empty());
    slow.say(&sent[4000..]);
    assert_eq!(slow.answer(true).status, 422, "it was read to its end");
}

/// Asked for all at once, and read only then: one after the other, each whole.
#[test]
fn whatever_is_asked_for_at_once_is_answered_one_after_the_other() {
    let house = House::open(Sqlite);
    let served = serve(&house, endless());
    let mut wire = Wire::to(&served);
    wire.say([LARGE, WHOLE].concat().repeat(40));
    for _ in 0..40 {
        let (large, small) = (wire.answer(true), wire.answer(true));
        assert_eq!((large.status, small.status), (200, 200));
        assert!(large.body.len() > small.body.len());
    }
}

/// SECURITY 6, slow reading: whoever asks and asks and takes nothing is hung up on.
#[test]
fn whoever_takes_no_answer_is_hung_up_on() {
    let house = House::open(Sqlite);
    let served = serve(&house, Timers { unread: SHORT, ..endless() });
    let mut wire = Wire::to(&served);
    let ended = loop {
        if let Err(error) = wire.0.write_all(LARGE.as_bytes()) {
            break error.kind();
        }
    };
    assert!(!matches!(ended, ErrorKind::WouldBlock | ErrorKind::TimedOut), "they wait for ever: {ended:?}");
}
