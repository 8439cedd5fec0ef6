//! What Mozilla's HTTP Observatory would give every page that is opened, by its rules of 20 August 2026 (algorithm 6), the part of its
//! table that gives points; `tests/campaign web headers` runs its own package beside it. What takes points away is refused one by one.

use linden::domain::consultation::State;

use super::headers::{addresses, behind_tls};
use super::wire::{Answer, ask};
use crate::support::engine::Engine::Sqlite;
use crate::support::world::World;

/// What SECURITY 4 asks for.
const LEAST: u32 = 145;

/// One directive of the policy of contents.
fn directive<'a>(policy: &'a str, name: &str) -> Option<Vec<&'a str>> {
    let mut all = policy.split(';').map(|directive| directive.split_whitespace());
    all.find_map(|mut words| (words.next() == Some(name)).then(|| words.collect()))
}

/// The points of an answer over TLS.
#[track_caller]
fn score(path: &str, answer: &Answer) -> u32 {
    let says = |name: &str| answer.header(name).unwrap_or_default();
    let is_one_of = |name: &str, good: &[&str]| good.contains(&says(name));
    let policy = says("content-security-policy");
    let broad = ["'unsafe-inline'", "'unsafe-eval'", "data:", "http:", "https:", "*"];
    let strict = directive(policy, "default-src").as_deref() == Some(&["'none'"])
        && directive(policy, "form-action").is_some_and(|from| [["'self'"], ["'none'"]].iter().any(|one| from == one))
        && !policy.split([' ', ';']).any(|word| broad.contains(&word));
    let framed = directive(policy, "frame-ancestors").as_deref() == Some(&["'none'"]);
    let private = ["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"];
    let given = [
        (10, strict),
        (5, framed),
        (5, is_one_of("referrer-policy", &private)),
        (10, is_one_of("cross-origin-resource-policy", &["same-origin", "same-site"])),
        (10, is_one_of("cross-origin-embedder-policy", &["require-corp", "credentialless"])),
        (10, is_one_of("cross-origin-opener-policy", &["same-origin", "same-origin-allow-popups"])),
    ];
    for (name, value) in
        [("x-content-type-options", Some("nosniff")), ("access-control-allow-origin", None), ("set-cookie", None)]
    {
        assert_eq!(answer.header(name), value, "{path}");
    }
    let lasts = says("strict-transport-security").split(';').find_map(|part| part.trim().strip_prefix("max-age="));
    assert!(lasts.unwrap().parse::<u32>().unwrap() >= 15_768_000, "{path}: six months at least");
    let body = String::from_utf8_lossy(&answer.body);
    for script in body.split("<script").skip(1) {
        let source = script.split("src=\"").nth(1).and_then(|rest| rest.split('"').next());
        assert!(
            source.is_some_and(|source| source.starts_with("/assets/")),
            "{path}: a script of another host, or none"
        );
    }
    100 + given.into_iter().filter(|(_, held)| *held).map(|(points, _)| points).sum::<u32>()
}

/// SECURITY 4: every page that opens has at least 145 points of the Observatory, and nothing that takes any away.
#[test]
fn every_page_has_the_points_of_the_observatory() {
    let world = World::staffed(Sqlite);
    world.bring_to(State::Open);
    let served = behind_tls(&world);
    let mut graded = 0;
    for path in addresses() {
        let answer = ask(&served, "GET", &path, "");
        if answer.status != 200 || !answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html")) {
            continue;
        }
        graded += 1;
        let score = score(&path, &answer);
        assert!(score >= LEAST, "{path}: {score}");
    }
    assert!(graded > 30, "few pages were graded: {graded}");
}
