//! Every header of SECURITY 4 on every route, walked from the routes themselves, so that a new one cannot be forgotten.

use std::collections::BTreeSet;

use linden::domain::consultation::State;
use linden::web::assets;
use linden::web::context::WebContext;
use linden::web::staff::routes::table;

use super::wire::{Answer, ask, ask_at};
use crate::support::colleague::Colleague;
use crate::support::engine::Engine::Sqlite;
use crate::support::house::{Served, context_of};
use crate::support::participant::Page;
use crate::support::source;
use crate::support::world::World;

/// SECURITY 4, as it is written there. Sensors are named one by one, as browsers know them.
const ALWAYS: [(&str, &str); 9] = [
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "accelerometer=(), ambient-light-sensor=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), \
         gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
    ),
    ("x-robots-tag", "noindex, nofollow, noarchive"),
    ("strict-transport-security", "max-age=63072000; includeSubDomains"),
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; \
         form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'",
    ),
];

/// What stands on no answer, whatever it is.
const NEVER: [&str; 5] = ["server", "x-powered-by", "etag", "last-modified", "access-control-allow-origin"];

/// The addresses of participants and of the JSON door as they stand in the source, with `{slug}` and the like.
pub fn patterns() -> Vec<String> {
    let literals = |path: &str| {
        let text = std::fs::read_to_string(source::root().join(path)).unwrap();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<String>();
        let quoted = code.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
        quoted.into_iter().filter(|literal| literal.starts_with('/')).collect::<Vec<_>>()
    };
    let mut found = Vec::new();
    for pattern in literals("src/web/routes.rs") {
        let in_languages = !["/assets/", "/favicon", "/v/{slug}/media/"].iter().any(|alone| pattern.starts_with(alone));
        if in_languages {
            found.extend(["fr", "ar"].map(|tag| format!("/{tag}{pattern}")));
        }
        found.push(pattern);
    }
    let (scope, door): (Vec<_>, Vec<_>) =
        literals("src/web/api/mod.rs").into_iter().partition(|literal| literal == "/api/v1");
    assert_eq!(scope.len(), 1, "the JSON door stands under one address");
    found.extend(door.into_iter().map(|path| format!("/api/v1{path}")));
    assert!(found.len() > 40, "the scan finds the routes at all: {found:?}");
    found
}

/// Every address there is, filled in, and some that are none.
pub fn addresses() -> Vec<String> {
    let filled = |pattern: &str| {
        let mut path = pattern.replace("{slug}", "7k2m").replace("{number:[0-9]{1,9}}", "1");
        if pattern == "/assets/{file}" {
            return assets::style().address.clone();
        }
        path = path.replace("{file}", "0000.mp3");
        let pages = path.split_once("{page:").map(|(before, rest)| (before.to_owned(), rest.to_owned()));
        match pages {
            Some((before, rest)) => format!("{before}{}", rest.split('|').next().unwrap()),
            None => path,
        }
    };
    let rows: BTreeSet<String> = table().rows().iter().map(|row| row.path.to_owned()).collect();
    let mut all: Vec<String> = patterns().iter().chain(&rows).map(|pattern| filled(pattern)).collect();
    let none = [
        "/nowhere",
        "/xx/v/7k2m",
        "/v/zzzz",
        "/staff/7k2m/nowhere",
        "/staff/zzzz",
        "/api/v1/nowhere",
        "/api",
        "/assets/x.css",
    ];
    all.extend(none.map(str::to_owned));
    assert!(all.iter().all(|path| !path.contains('{')), "an address is not filled in: {all:?}");
    all
}

/// What kind of answer an address gives.
fn is_exit(path: &str) -> bool {
    path.ends_with("/exit")
}

fn expected(path: &str, status: u16) -> Vec<(&'static str, &'static str)> {
    let kept = path.starts_with("/assets/") && status == 200;
    let cache = if kept { "public, max-age=31536000, immutable" } else { "no-store" };
    let referrer = if is_exit(path) { "no-referrer" } else { "same-origin" };
    ALWAYS.into_iter().chain([("cache-control", cache), ("referrer-policy", referrer)]).collect()
}

/// Holds one answer to SECURITY 4.
#[track_caller]
fn holds(path: &str, what: &str, answer: &Answer) {
    let what = format!("{what} {path}: {}", answer.status);
    assert!(answer.status < 500 || answer.status == 503, "{what}");
    for (name, value) in expected(path, answer.status) {
        assert_eq!(answer.header(name), Some(value), "{what}: {name}");
    }
    for name in NEVER {
        assert_eq!(answer.header(name), None, "{what}");
    }
    let clears = is_exit(path) || path == "/staff/sign-out";
    let cleared = clears.then_some("\"cache\", \"cookies\", \"storage\"");
    assert_eq!(answer.header("clear-site-data"), cleared, "{what}");
    assert_eq!(answer.header("set-cookie"), None, "{what}: nobody who is not signed in gets a cookie");
}

pub(super) fn behind_tls(world: &World) -> Served {
    Served::start(WebContext { behind_tls: true, ..context_of(&world.service) })
}

/// SECURITY 4, PSE-12: the same headers on every answer: every route, in every language of the address, whatever is asked of it.
#[test]
fn every_route_answers_with_every_header_whatever_is_asked_of_it() {
    let world = World::staffed(Sqlite);
    world.bring_to(State::Open);
    let served = behind_tls(&world);
    let mut seen = BTreeSet::new();
    for path in addresses() {
        let got = ask(&served, "GET", &path, "");
        holds(&path, "GET", &got);
        let head = ask(&served, "HEAD", &path, "");
        holds(&path, "HEAD", &head);
        let head_as_get = Answer { body: got.body.clone(), ..head };
        assert_eq!(head_as_get.lasting(), got.lasting(), "HEAD and GET of {path} differ");
        let sent = ask(&served, "POST", &path, "content-length: 0\r\n");
        holds(&path, "POST", &sent);
        for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get"] {
            let refused = ask(&served, method, &path, "");
            holds(&path, method, &refused);
            assert_eq!((refused.status, refused.header("allow")), (405, Some("GET, HEAD, POST")), "{method} {path}");
        }
        assert!(
            [got.status, sent.status] == [404; 2] || got.status != 405 || sent.status != 405,
            "{path} takes nothing"
        );
        let coded = ask(&served, "POST", &path, "content-encoding: gzip\r\ncontent-length: 0\r\n");
        holds(&path, "encoded", &coded);
        assert_eq!(coded.status, 415, "{path}");
        let large = ask(&served, "POST", &path, "content-length: 1048577\r\n");
        holds(&path, "large", &large);
        assert_eq!(large.status, 413, "{path}");
        let long = ask(&served, "GET", &path, &format!("x-long: {}\r\n", "x".repeat(16 * 1024)));
        holds(&path, "long head", &long);
        assert_eq!(long.status, 431, "{path}");
        let elsewhere = ask_at(&served, "GET", &path, "host: elsewhere.example\r\n");
        holds(&path, "another host", &elsewhere);
        assert_eq!((elsewhere.status, elsewhere.body.len()), (421, 0), "{path}");
        seen.extend([got.status, sent.status]);
    }
    assert!([200, 303, 400, 404, 405, 410].iter().all(|status| seen.contains(status)), "{seen:?}");
}

/// The names of headers, with what they say, of a page that somebody signed in got.
fn of_page(page: &Page) -> Answer {
    let headers = page.headers.iter().map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()));
    Answer { status: page.status, headers: headers.collect(), body: Vec::new() }
}

/// The same for whoever is signed in: pages, tables, documents and refusals of staff.
#[test]
fn the_same_for_whoever_is_signed_in() {
    let world = World::staffed(Sqlite);
    world.bring_to(State::Open);
    world.send(&linden::cli::demo::participants::published_sample()[..12]);
    world.bring_to(State::Published);
    let served = world.serve();
    let without_tls = |path: &str, answer: &Answer| {
        assert_eq!(answer.header("strict-transport-security"), None, "{path}: it is not under TLS");
        let mut answer = answer.clone();
        answer.headers.push(("strict-transport-security".into(), "max-age=63072000; includeSubDomains".into()));
        answer
    };
    let mut well = 0;
    for name in ["ada", "custodian", "reader", "coordinator", "designer"] {
        let colleague = Colleague::signed_in(&served, name);
        for path in addresses().iter().filter(|path| path.starts_with("/staff") && *path != "/staff/sign-out") {
            let page = colleague.look(path);
            well += usize::from(page.status == 200);
            holds(path, name, &without_tls(path, &of_page(&page)));
        }
        let token = colleague.open("/staff/me");
        let fields = [("csrf".to_owned(), token.hidden("csrf").unwrap().to_owned())];
        let out = of_page(&colleague.send("/staff/sign-out", &fields));
        assert_eq!((out.status, out.header("clear-site-data")), (200, Some("\"cache\", \"cookies\", \"storage\"")));
    }
    assert!(well > 40, "few pages were seen: {well}");
}

/// SECURITY 4: on the onion address, everything but Strict-Transport-Security.
#[test]
fn the_onion_address_says_the_same_but_for_tls() {
    let world = World::staffed(Sqlite);
    let served = Served::start_at(WebContext { behind_tls: true, ..context_of(&world.service) }, "linden.onion");
    for path in addresses() {
        let answer = ask_at(&served, "GET", &path, "host: linden.onion\r\n");
        assert_eq!(answer.header("strict-transport-security"), None, "{path}");
        let mut answer = answer;
        answer.headers.push(("strict-transport-security".into(), "max-age=63072000; includeSubDomains".into()));
        holds(&path, "onion", &answer);
        assert!(!path.starts_with("/staff") || answer.status == 404, "{path}: {}", answer.status);
    }
}
