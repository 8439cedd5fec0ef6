//! How an entry is written down and hashed: fixed for good, so that a log of today can be verified in ten years.

use std::collections::BTreeMap;

use linden::domain::approval::Act;
use linden::domain::audit::chain::{Checker, Fault};
use linden::domain::audit::{ChainHash, Door, Entry, Erased, Event, Hour, Link, RoleOf, Via};
use linden::domain::ids::{AccountId, ConsultationId};
use linden::domain::role::Role;
use sha2::{Digest as _, Sha256};

fn entry(number: u64, event: Event) -> Entry {
    Entry {
        number,
        hour: "2026-03-09T10Z".parse().unwrap(),
        via: Via::Pages,
        account: Some(AccountId::from_bytes([0x11; 16])),
        role: Some(Role::Administrator),
        consultation: Some(ConsultationId::from_bytes([0x22; 16])),
        event,
    }
}

fn given() -> Event {
    Event::RoleGiven(RoleOf { role: Role::Custodian, account: AccountId::from_bytes([0x33; 16]) })
}

/// The bytes that are hashed, and the line of an export. Never changed: another form would be another version.
#[test]
fn acc_7_an_entry_is_written_down_like_this_for_good() {
    let link = Link::after(&ChainHash::BEGINNING, entry(1, given()));
    let line = "{\"about\":\"custodian 33333333333333333333333333333333\",\"account\":\"11111111111111111111111111111111\",\
                \"consultation\":\"22222222222222222222222222222222\",HASH\"hour\":\"2026-03-09T10Z\",\"kind\":\"role-given\",\
                \"number\":1,\"role\":\"administrator\",\"via\":\"pages\"}";
    let hashed = [b"linden/audit/v1\0".as_slice(), &[0; 32], line.replace("HASH", "").as_bytes()].concat();
    assert_eq!(link.hash.as_bytes(), Sha256::digest(hashed).as_slice());
    assert_eq!(link.hash.to_string(), VECTOR);
    assert_eq!(link.to_string(), line.replace("HASH", &format!("\"hash\":\"{VECTOR}\",")));
    let next =
        Link::after(&link.hash, Entry { account: None, role: None, consultation: None, ..entry(2, Event::Closed) });
    assert_eq!(next.hash.to_string(), SECOND);
    assert!(next.to_string().starts_with("{\"about\":null,\"account\":null,\"consultation\":null,\"hash\":"));
}

const VECTOR: &str = "3b9b5f0ae7118428a1fa8ebd878083ad92271cd4f431773357e82ede2c68dca1";
const SECOND: &str = "20dae19c24802e2cd32dca4313971b0a147c99a1860ab227f18091dbc3247a95";

/// Every kind there is, once.
fn one_of_each() -> Vec<Event> {
    let account = AccountId::from_bytes([0x33; 16]).to_string();
    let hash = "ab".repeat(32);
    let about = |kind: &str| match kind {
        "first-account-made" | "invited" | "invited-again" | "invited-anew" | "account-ended" | "key-granted"
        | "key-not-granted" | "machine-forgotten" => Some(account.clone()),
        "role-given" | "role-taken" => Some(format!("reader {account}")),
        "approved" => Some(format!("publish {hash}")),
        "key-replaced" | "key-replacing-continued" | "key-replacing-ended" => Some(format!("figures 2 {hash}")),
        "release-built" | "release-built-without" | "kit-printed" | "kit-read-back" => Some(hash.clone()),
        "helped" => Some("2026-03-08".to_owned()),
        "refused" => Some("POST /staff/{slug}/releases/{number:[0-9]{1,9}}.csv".to_owned()),
        "erased" => Some(format!("12 {hash}")),
        _ => None,
    };
    Event::KINDS.iter().map(|kind| Event::from_words(kind, about(kind).as_deref()).unwrap()).collect()
}

#[test]
fn acc_7_every_kind_is_read_back_as_it_was_written_and_is_canonical_json() {
    let mut previous = ChainHash::BEGINNING;
    for (number, event) in (1..).zip(one_of_each()) {
        let link = Link::after(&previous, entry(number, event));
        let line = link.to_string();
        assert_eq!(line.parse::<Link>().unwrap(), link);
        let value: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!(serde_json_canonicalizer::to_string(&value).unwrap(), line, "RFC 8785");
        previous = link.hash;
    }
    assert!(Event::KINDS.len() > 35);
}

#[test]
fn what_is_no_entry_is_not_taken_for_one() {
    let line = Link::after(&ChainHash::BEGINNING, entry(1, given())).to_string();
    for (old, new) in [
        ("role-given", "role-lent"),
        ("custodian 3", "king 3"),
        ("T10Z", "T24Z"),
        ("T10Z", "T9Z"),
        ("T10Z", "T10:30Z"),
        ("\"pages\"", "\"letters\""),
        ("\"about\":\"", "\"name\":\"Hana\",\"about\":\""),
        ("1111\"", "111\""),
        ("{", "["),
    ] {
        assert!(line.replacen(old, new, 1).parse::<Link>().is_err(), "{old} as {new}");
    }
    assert!(Event::from_words("closed", Some("7k2m")).is_err(), "a plain kind is about nothing");
    assert!(Event::from_words("refused", Some("a \"quoted\" door")).is_err());
    assert_eq!(Door::route(true, "/a\"\\\u{e9}\n").as_str(), "POST /a", "a door is written in plain characters");
}

fn chain_of(events: &[Event]) -> Vec<Link> {
    let mut previous = ChainHash::BEGINNING;
    let link = |(number, event): (u64, &Event)| {
        let link = Link::after(&previous, entry(number, event.clone()));
        previous = link.hash;
        link
    };
    (1..).zip(events).map(link).collect()
}

fn check(links: &[Link], erased: Option<Erased>, copy: Option<&BTreeMap<u64, ChainHash>>) -> Vec<Fault> {
    let mut checker = Checker::new(erased, copy);
    for link in links {
        checker.look(link.entry.number, Some(link));
    }
    checker.finish(links.last().map_or((0, ChainHash::BEGINNING), |link| (link.entry.number, link.hash)))
}

fn copied(links: &[Link]) -> BTreeMap<u64, ChainHash> {
    links.iter().map(|link| (link.entry.number, link.hash)).collect()
}

/// A log that was written anew from some entry on is a chain like any other; beside its copy every entry of it shows.
#[test]
fn acc_7_a_log_that_was_written_anew_shows_beside_its_copy() {
    let true_log = chain_of(&[Event::Paused, Event::Resumed, Event::Closed]);
    let copy = copied(&true_log);
    assert_eq!(check(&true_log, None, Some(&copy)), []);
    let anew = chain_of(&[Event::Paused, Event::Exported, Event::Closed]);
    assert_eq!(check(&anew, None, None), [], "the chain alone cannot tell");
    assert_eq!(check(&anew, None, Some(&copy)), [Fault::Differs(2), Fault::Differs(3)]);
    assert_eq!(check(&anew[..1], None, Some(&copy)), [Fault::OnlyInCopy(2, 3)]);
    let late = copied(&true_log[..1]);
    assert_eq!(check(&true_log, None, Some(&late)), [Fault::NotCopied(2, 3)]);
    let holes = BTreeMap::from([(2, true_log[1].hash)]);
    assert_eq!(check(&true_log, None, Some(&holes)), [Fault::NotCopied(1, 1), Fault::NotCopied(3, 3)]);
    assert_eq!(check(&[], None, None), [], "a log that has not begun");
}

/// DOMAIN 6: what was erased on its day is no gap, and it is a gap if anything more is gone.
#[test]
fn acc_7_a_beginning_that_was_erased_is_no_gap() {
    let log = chain_of(&[Event::Paused, Event::Resumed, Event::Closed]);
    let erased = Erased { through: 1, hash: log[0].hash };
    assert_eq!(check(&log[1..], Some(erased), None), []);
    assert_eq!(check(&log[2..], Some(erased), None), [Fault::Missing(2, 2)]);
    assert_eq!(check(&log[1..], None, None), [Fault::Missing(1, 1)]);
    let wrong = Erased { through: 1, hash: log[1].hash };
    assert_eq!(check(&log[1..], Some(wrong), None), [Fault::Changed(2)]);
}

#[test]
fn an_hour_is_an_hour_of_utc() {
    for text in ["1970-01-01T00Z", "2026-03-09T23Z", "1969-12-31T23Z"] {
        assert_eq!(text.parse::<Hour>().unwrap().to_string(), text);
    }
    let moment = "2026-03-09T10:59:59Z".parse().unwrap();
    assert_eq!(Hour::of(moment).to_string(), "2026-03-09T10Z");
    assert_eq!(Event::approved(Act::Open, [0; 32]).kind(), "approved");
}
