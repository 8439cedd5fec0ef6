//! Second factors of a world's staff: everybody's seed follows from their name, and the code is worked out from the world's
//! clock, as an app would. A code counts once, so the clock moves on by half a minute where somebody needs another one.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use chrono::TimeDelta;
use linden::actions::service::Service;
use linden::clock::SimulatedClock;
use linden::store::DatabaseAddress;
use linden::vault::staff::{FactorSeed, STEP, step_at};
use sha2::{Digest as _, Sha256};

use super::browser::Browser;
use super::house::Served;
use super::sql::run;
use super::world::{mail, password};

struct Known {
    service: usize,
    clock: Arc<SimulatedClock>,
    database: DatabaseAddress,
    used: BTreeMap<String, u64>,
}

static KNOWN: Mutex<Vec<Known>> = Mutex::new(Vec::new());

fn number(service: &Arc<Service>) -> usize {
    Arc::as_ptr(service).addr()
}

/// From here on codes can be had for the people of this installation.
pub fn register(service: &Arc<Service>, clock: &Arc<SimulatedClock>, database: &DatabaseAddress) {
    let mut known = KNOWN.lock().unwrap();
    known.retain(|one| one.service != number(service));
    let (clock, database) = (Arc::clone(clock), database.clone());
    known.push(Known { service: number(service), clock, database, used: BTreeMap::new() });
}

/// Somebody's seed.
pub fn seed(name: &str) -> FactorSeed {
    let digest = Sha256::digest(name.as_bytes());
    FactorSeed::from_bytes(*digest.first_chunk().unwrap())
}

/// Somebody signs in with both factors, at a real browser.
pub async fn signs_in(browser: &Browser, served: &Served, name: &str) {
    browser.goto(&served.url("/staff/sign-in")).await;
    browser.fill("Work email", &mail(name)).await;
    browser.fill("Password", &password(name)).await;
    browser.press("Sign in").await;
    browser.wait_for("The code from your app").await;
    browser.fill("Six numbers from your authenticator app", &code(&served.service, name)).await;
    browser.press("Sign in").await;
    browser.wait_for("Your consultations").await;
}

/// A code of somebody's that they have not used before.
pub fn code(service: &Arc<Service>, name: &str) -> String {
    let mut known = KNOWN.lock().unwrap();
    let world = known.iter_mut().find(|one| one.service == number(service)).expect("a world with staff");
    let now = step_at(service.now());
    let next = world.used.get(name).map_or(0, |used| used + 1).max(now - 1);
    let mut next = next;
    if next > now + 2 {
        // The test went back in time: what was used then was not used yet.
        run(&world.database, "UPDATE second_factor SET used_step = 0");
        world.used.clear();
        next = now;
    } else if next > now {
        let seconds = next * STEP - u64::try_from(service.now().timestamp()).unwrap();
        world.clock.advance(TimeDelta::seconds(seconds.try_into().unwrap()));
    }
    world.used.insert(name.to_owned(), next);
    seed(name).code(next)
}
