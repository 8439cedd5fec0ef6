//! What is too large, too many, or written so that two readers would read two things (SECURITY 5).

use serde_json::json;

use super::headers::addresses;
use super::wire::{Wire, ask, ask_at};
use crate::api::{Software, empty};
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::engine::Engine;
use crate::support::house::{House, Served};
use crate::support::world::World;

fn house() -> House {
    House::open(Engine::Sqlite)
}

/// SECURITY 5: 16 KiB of head are taken, one byte more is answered with 431, and far more is not even read.
#[test]
fn a_head_of_sixteen_kibibytes_is_taken_and_a_larger_one_is_not() {
    let house = house();
    let served = house.serve();
    let of_size = |size: usize| {
        let rest = format!("GET / HTTP/1.1\r\nhost: {}\r\nconnection: close\r\nx-long: \r\n\r\n", served.address).len();
        let long = "x".repeat(size - rest);
        ask(&served, "GET", "/", &format!("x-long: {long}\r\n")).status
    };
    assert_eq!((of_size(16 * 1024), of_size(16 * 1024 + 1), of_size(30 * 1024)), (200, 431, 431));
    let long_address = format!("/?{}", "x".repeat(17 * 1024));
    assert_eq!(ask(&served, "GET", &long_address, "").status, 431);
    let mut wire = Wire::to(&served);
    wire.say("GET / HTTP/1.1\r\nhost: localhost\r\nx-long: ");
    while wire.try_to_say(&[b'x'; 1024]) {}
    assert_eq!(String::from_utf8_lossy(&wire.until_hung_up()), "");
}

/// SECURITY 5: heads that no browser sends: each is refused, and the connection with it.
#[test]
fn a_head_that_may_be_read_in_two_ways_is_refused() {
    let house = house();
    let served = house.serve();
    let own = format!("host: {}\r\n", served.address);
    let chunked = "transfer-encoding: chunked\r\n";
    for (what, head) in [
        ("no host", "GET / HTTP/1.1\r\n".to_owned()),
        ("two hosts", format!("GET / HTTP/1.1\r\n{own}{own}")),
        ("two lengths", format!("POST /c HTTP/1.1\r\n{own}content-length: 1\r\ncontent-length: 1\r\n")),
        ("a signed length", format!("POST /c HTTP/1.1\r\n{own}content-length: +1\r\n")),
        ("a length that is none", format!("POST /c HTTP/1.1\r\n{own}content-length: 1, 1\r\n")),
        ("length and chunks", format!("POST /c HTTP/1.1\r\n{own}content-length: 4\r\n{chunked}")),
        ("chunks twice", format!("POST /c HTTP/1.1\r\n{own}{chunked}{chunked}")),
        ("other chunks", format!("POST /c HTTP/1.1\r\n{own}transfer-encoding: gzip, chunked\r\n")),
        ("chunks of old", format!("POST /c HTTP/1.0\r\n{own}{chunked}")),
        ("a name with a space", format!("GET / HTTP/1.1\r\n{own}x y: z\r\n")),
        ("a space before the colon", format!("GET / HTTP/1.1\r\n{own}x : z\r\n")),
        ("a folded line", format!("GET / HTTP/1.1\r\n{own}x: a\r\n b\r\n")),
        ("a zero", format!("GET / HTTP/1.1\r\n{own}x: a\0b\r\n")),
        ("a bare return", format!("GET / HTTP/1.1\r\n{own}x: a\rset-cookie: b\r\n")),
        ("a zero in the address", format!("GET /\0 HTTP/1.1\r\n{own}")),
        ("no version", format!("GET /\r\n{own}")),
        ("another version", format!("GET / HTTP/2.0\r\n{own}")),
        ("the second version", "PRI * HTTP/2.0\r\n\r\nSM\r\n".to_owned()),
        ("ninety-seven headers", format!("GET / HTTP/1.1\r\n{own}{}", "x: y\r\n".repeat(97))),
        ("a handshake of TLS", "\u{16}\u{3}\u{1}\u{2}".to_owned()),
    ] {
        let mut wire = Wire::to(&served);
        wire.say(format!("{head}\r\n"));
        let answer = wire.answer(true);
        assert_eq!(answer.status, if what == "ninety-seven headers" { 431 } else { 400 }, "{what}");
        assert_eq!(String::from_utf8_lossy(&wire.until_hung_up()), "", "{what}: they go on talking");
    }
}

/// SECURITY 5: only names that are configured, wherever the name stands.
#[test]
fn another_name_is_refused_wherever_it_stands() {
    let house = house();
    let served = house.serve();
    let own = format!("host: {}\r\n", served.address);
    for (what, path, headers) in [
        ("in the address", "http://elsewhere.example/", own.as_str()),
        ("in the header", "http://localhost/", "host: elsewhere.example\r\n"),
        ("with a user", "/", "host: localhost@elsewhere.example\r\n"),
        ("below ours", "/", "host: x.localhost\r\n"),
        ("above ours", "/", "host: localhost.elsewhere.example\r\n"),
        ("nothing", "/", "host:\r\n"),
        (
            "what proxies say",
            "/",
            "host: elsewhere.example\r\nx-forwarded-host: localhost\r\nforwarded: host=localhost\r\n",
        ),
    ] {
        let answer = ask_at(&served, "GET", path, headers);
        assert!([400, 421].contains(&answer.status), "{what}: {}", answer.status);
        assert!(answer.body.is_empty(), "{what}");
    }
    for (path, headers) in
        [("http://localhost/", own.as_str()), ("/", "host: LOCALHOST:1\r\n"), ("/", "host: 127.0.0.1\r\n")]
    {
        assert_eq!(ask_at(&served, "GET", path, headers).status, 200, "{path} {headers}");
    }
    // Nothing that somebody else wrote comes back as an address.
    for path in addresses() {
        let answer = ask(&served, "GET", &path, "x-forwarded-host: elsewhere.example\r\nx-forwarded-proto: gopher\r\n");
        assert!(!String::from_utf8_lossy(&answer.body).contains("elsewhere.example"), "{path}");
        assert!(
            answer
                .header("location")
                .is_none_or(|to| to.starts_with("/staff") || to.starts_with("https://worldweather"))
        );
    }
}

/// A form of staff as it is written, sent by somebody who is not signed in. What is no address is refused before a password is
/// looked at.
fn staff_form(served: &Served, body: &str) -> u16 {
    let kind = "content-type: application/x-www-form-urlencoded\r\n";
    let mut wire = Wire::to(served);
    let head = format!(
        "POST /staff/sign-in HTTP/1.1\r\nhost: {0}\r\norigin: http://{0}\r\n{kind}content-length: {1}\r\nconnection: close\r\n\r\n",
        served.address,
        body.len()
    );
    wire.say(head);
    wire.try_to_say(body.as_bytes());
    wire.answer(true).status
}

on_both_engines! {
    /// SECURITY 5: 64 fields, 1 MiB and no zeros in a form of staff, on both engines.
    fn a_form_of_staff_has_sixty_four_fields_and_no_zeros(engine: Engine) {
        let world = World::with_administrator(engine);
        let served = world.serve();
        let token = Colleague::outside(&served).open("/staff/sign-in").hidden("form").unwrap().to_owned();
        let form = |more: &str| staff_form(&served, &format!("form={token}&email=no+address&password=x{more}"));
        let more = |count: usize| (0..count).map(|at| format!("&f{at}=x")).collect::<String>();
        assert_eq!((form(""), form(&more(61)), form(&more(62))), (422, 422, 413));
        assert_eq!(form(&format!("&organisation={}", "x".repeat(500_000))), 422);
        assert_eq!(form(&format!("&organisation={}", "x".repeat(1024 * 1024))), 413);
        for zero in ["%00", "\0", "a%00b"] {
            assert_eq!(form(&format!("&organisation={zero}")), 400, "{zero:?}");
        }
        for odd in ["%0d%0aset-cookie: a=b", "%ff", "%", "%u0000", "\r\n", "\u{202e}"] {
            assert!([400, 422].contains(&form(&format!("&organisation={odd}"))), "{odd:?}");
        }
        for twice in ["&form=x", "&email=x", "&password=x"] {
            assert_eq!(form(twice), 400, "{twice}");
        }
    }
}

/// SECURITY 5: the whole body counts, names as well as values.
#[test]
fn a_form_of_a_participant_holds_ninety_six_kibibytes_of_names_and_values() {
    let house = house();
    let served = house.serve();
    let post = |name: usize, value: usize| {
        let body = format!(
            "--x\r\ncontent-disposition: form-data; name=\"{}\"\r\n\r\n{}\r\n--x--\r\n",
            "n".repeat(name),
            "v".repeat(value)
        );
        let mut wire = Wire::to(&served);
        wire.say(format!(
            "POST /c HTTP/1.1\r\nhost: {}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: {}\r\n\r\n",
            served.address,
            body.len()
        ));
        wire.try_to_say(body.as_bytes());
        wire.answer(true).status
    };
    assert_eq!(post(1000, 96 * 1024 - 1000), 422, "no code was given, but it was read");
    assert_eq!((post(1000, 96 * 1024 - 999), post(1, 300 * 1024)), (413, 413));
}

/// DESIGN 6: a name that stands twice is read once by one reader and otherwise by another, so it is not read at all.
#[test]
fn json_in_which_a_name_stands_twice_is_malformed() {
    let house = house();
    let served = house.serve();
    let software = Software::at(&served);
    let card = house.cards(1).remove(0);
    let body = serde_json::to_string(&empty(&card, &["C1"])).unwrap();
    for (from, to) in [
        ("\"card\":", "\"card\":\"x\",\"card\":"),
        ("\"consent\":{", "\"consent\":{\"version\":7,"),
        ("\"card\":", "\"\\u0063ard\":\"x\",\"card\":"),
    ] {
        let twice = body.replacen(from, to, 1);
        assert_ne!(twice, body, "{from}");
        software.post_bytes("/consultations/7k2m/responses", twice.into_bytes()).problem(400, "malformed");
    }
    software.post("/consultations/7k2m/responses", &json!(empty(&card, &["C1"]))).expect(201);
}
