//! Failures to sign in cost time and lock nobody out (SECURITY 5), and many passwords at once cost bounded memory.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use chrono::TimeDelta;
use linden::actions::accounts::sign_in::{SignInError, sign_in};
use linden::vault::staff::{PasswordCost, StretchError, Stretching};
use zeroize::Zeroizing;

use super::serve;
use crate::support::colleague::Colleague;
use crate::support::engine::Engine::Sqlite;
use crate::support::house::Served;
use crate::support::participant::Page;
use crate::support::world::{World, mail, password};

fn try_at(colleague: &Colleague<'_>, email: &str, phrase: &str) -> Page {
    let page = colleague.open("/staff/sign-in");
    let fields = colleague.filled(&page, "/staff/sign-in", &[("email", email), ("password", phrase)]);
    colleague.send("/staff/sign-in", &fields)
}

fn stranger_fails(served: &Served, email: &str, times: usize) -> Vec<u16> {
    let stranger = Colleague::outside(served);
    (0..times).map(|_| try_at(&stranger, email, "not the long way home").status).collect()
}

/// Keeps ACC-4, SECURITY 5: five failures are free, then there are waits, the same for an address that nobody has, and a
/// wait ends.
#[test]
fn acc_4_failures_make_the_next_try_wait_and_an_unknown_address_looks_the_same() {
    let world = World::staffed(Sqlite);
    let served = serve(&world);
    for email in [mail("reader"), mail("nobody")] {
        assert_eq!(stranger_fails(&served, &email, 7), [422, 422, 422, 422, 422, 429, 429], "{email}");
    }
    let stranger = Colleague::outside(&served);
    let (known, unknown) =
        (try_at(&stranger, &mail("reader"), "x"), try_at(&stranger, &mail("nobody"), &password("reader")));
    assert_eq!((&known.text, &known.headers["retry-after"]), (&unknown.text, &unknown.headers["retry-after"]));
    assert!(known.says("Please wait a little") && known.says("in one second"), "{}", known.text);
    let right = || try_at(&Colleague::outside(&served), &mail("reader"), &password("reader")).status;
    assert_eq!(right(), 429, "the right password waits too");
    world.clock.advance(TimeDelta::seconds(2));
    assert_eq!(right(), 303, "and the wait ends");
    for _ in 0..30 {
        stranger_fails(&served, &mail("reader"), 1);
        world.clock.advance(TimeDelta::seconds(901));
    }
    assert_eq!(right(), 303, "never for good");
}

/// Keeps ACC-4, SECURITY 5: a stranger's failures do not keep the owner out of a browser that is known.
#[test]
fn acc_4_a_known_browser_has_a_budget_of_its_own() {
    let world = World::staffed(Sqlite);
    let served = serve(&world);
    let own = Colleague::signed_in(&served, "reader");
    assert_eq!(stranger_fails(&served, &mail("reader"), 9).last(), Some(&429));
    world.clock.advance(TimeDelta::minutes(-1));
    assert_eq!(
        try_at(&Colleague::outside(&served), &mail("reader"), &password("reader")).status,
        303,
        "a clock set back"
    );
    world.clock.advance(TimeDelta::minutes(1));
    assert_eq!(stranger_fails(&served, &mail("reader"), 9).last(), Some(&429));
    assert_eq!(try_at(&Colleague::outside(&served), &mail("reader"), &password("reader")).status, 429);
    assert_eq!(try_at(&own, &mail("reader"), &password("reader")).status, 303, "known here");
    let asked = own.open("/staff");
    assert!(own.gives_code(&asked, "reader").says("Your consultations"));
    // It is known for its owner, and for nobody else.
    assert_eq!(stranger_fails(&served, &mail("panel"), 9).last(), Some(&429));
    assert_eq!(try_at(&own, &mail("panel"), &password("panel")).status, 429);
    // Its own failures count as well.
    let own_failures: Vec<_> = (0..7).map(|_| try_at(&own, &mail("reader"), "x").status).collect();
    assert_eq!(own_failures, [422, 422, 422, 422, 422, 429, 429]);
}

/// Keeps ACC-4: guesses at the six numbers are counted before they are looked at.
#[test]
fn acc_4_wrong_codes_wait_too() {
    let world = World::staffed(Sqlite);
    let served = serve(&world);
    let thief = Colleague::outside(&served);
    let answer = try_at(&thief, &mail("reader"), &password("reader"));
    assert_eq!(answer.status, 303);
    let asked = thief.open("/staff");
    let guess = || thief.press(&asked, "/staff/sign-in/code", &[("otp", "000000")]).status;
    assert_eq!((0..7).map(|_| guess()).collect::<Vec<_>>(), [422, 422, 422, 422, 422, 429, 429]);
    // The right password does not begin the count anew.
    try_at(&thief, &mail("reader"), &password("reader"));
    let asked = thief.open("/staff");
    assert_eq!(thief.press(&asked, "/staff/sign-in/code", &[("otp", "000000")]).status, 429);
}

/// SECURITY 2: an unknown address takes the same work: it waits in the same queue, and is told so when that is full.
#[test]
fn an_unknown_address_stretches_a_password_like_any_other() {
    let world = World::with_administrator(Sqlite);
    let service = &world.service;
    let (typed, over) = (Zeroizing::new(password("ada")), AtomicBool::new(false));
    let costly = Stretching::new(PasswordCost::new(19 * 1024, 16).unwrap(), &*service.randomness);
    thread::scope(|all| {
        for _ in 0..60 {
            all.spawn(|| {
                while !over.load(Ordering::SeqCst) {
                    drop(service.passwords.stretch(costly, b"x"))
                }
            });
        }
        for mail in [mail("ada"), mail("nobody")] {
            let is_busy = |_: &usize| {
                let outcome = sign_in(service, &mail, &typed, PasswordCost::FLOOR);
                matches!(outcome, Err(SignInError::Stretch(StretchError::Busy)))
            };
            assert!((0..200).any(|turn| is_busy(&turn)), "{mail} was never told that too many wait");
        }
        over.store(true, Ordering::SeqCst);
    });
}

/// SECURITY 6, "Load": five hundred people sign in at once. Nobody is kept waiting for ever, and whoever is not served is
/// told so honestly.
#[test]
fn five_hundred_sign_ins_at_once_are_served_or_told_to_come_again() {
    let world = World::staffed(Sqlite);
    let served = serve(&world);
    let page = Colleague::outside(&served).open("/staff/sign-in");
    let token = page.hidden("form").unwrap().to_owned();
    let count = thread::scope(|all| {
        let asked: Vec<_> = (0..500)
            .map(|number| {
                let (served, token) = (&served, token.clone());
                all.spawn(move || {
                    let (email, phrase) = match number % 3 {
                        0 => (mail("reader"), password("reader")),
                        1 => (format!("nobody{number}@alliance.example"), password("reader")),
                        _ => (mail("panel"), password("panel")),
                    };
                    let fields = [("form", token), ("email", email), ("password", phrase)];
                    let fields = fields.map(|(name, value)| (name.to_owned(), value));
                    let page = Colleague::outside(served).send("/staff/sign-in", &fields);
                    if page.status == 503 {
                        assert!(page.says("Not just now") && page.headers.contains_key("retry-after"), "{}", page.text);
                    }
                    page.status
                })
            })
            .collect();
        let mut count: BTreeMap<u16, usize> = BTreeMap::new();
        asked.into_iter().for_each(|one| *count.entry(one.join().unwrap()).or_default() += 1);
        count
    });
    assert!(count.keys().all(|status| [303, 422, 503].contains(status)), "{count:?}");
    assert!(count[&303] > 0 && count.values().sum::<usize>() == 500, "{count:?}");
    assert_eq!(try_at(&Colleague::outside(&served), &mail("ada"), &password("ada")).status, 303, "it goes on");
}
