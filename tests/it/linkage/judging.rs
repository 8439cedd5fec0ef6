//! What chance finds, and what is more than that (decision 0058).
//!
//! Chance pairs one of 150, and six or more in 6 of 10,000 attacks; a correlation is from 0.25 on in 23 of 10,000. A seed makes some hundreds of
//! each, so that some of them must pass the limits of SECURITY 3. What passes one counts when the next seed, which shares no key and no
//! order with it, passes it in the same place: what leaks does, and chance does once in some hundred campaigns.

use std::collections::BTreeMap;

use super::attacks::Outcome;
use super::copy::Copy;
use super::lab::PEOPLE;
use crate::support::engine::Engine;

/// SECURITY 3: the most pairs of 150 that may be right on one seed.
const MOST_CORRECT: usize = 5;
/// SECURITY 3: the mean of all attacks.
const MOST_IN_THE_MEAN: f64 = 1.5;
/// SECURITY 3: no correlation may be as large.
const CORRELATED: f64 = 0.25;
/// How many of 150 pairs chance finds for one attacker: about one, and more than this less often than once in a million times.
pub const NEVER_BY_CHANCE: usize = 9;
/// The same for the correlation of 150 rows: nearly five deviations.
const NEVER_BY_CHANCE_IN_ORDER: f64 = 0.4;
/// The mean of one correlation over all seeds may be so many deviations from none.
const DEVIATIONS: f64 = 5.0;

/// From so many seeds on the limits hold without a second look: of two, chance alone passes them once in twelve runs.
pub const CAMPAIGN: usize = 20;

/// What every attacker found on one settled copy.
pub struct Found {
    pub outcomes: Vec<Outcome>,
    pub correlations: BTreeMap<String, f64>,
    /// Of each question the one attack that was chosen before anything was seen.
    pub chosen: Vec<Outcome>,
}

/// Judges all seeds.
pub fn judge(engine: Engine, found: &[Found]) {
    on_every_seed(found);
    say(engine, found);
    all_together(found);
    if found.len() > 1 {
        repeated(found);
    }
    if found.len() >= CAMPAIGN {
        chosen(engine, found);
    }
    pooled(engine, found);
}

fn on_every_seed(found: &[Found]) {
    for outcome in found.iter().flat_map(|found| &found.outcomes) {
        assert!(outcome.correct <= NEVER_BY_CHANCE, "{}: {} of {PEOPLE}", outcome.attacker, outcome.correct);
    }
    for (name, rho) in found.iter().flat_map(|found| &found.correlations) {
        assert!(rho.abs() < NEVER_BY_CHANCE_IN_ORDER, "{name}: {rho}");
    }
}

/// What passed a limit, on each seed.
fn passed(found: &Found) -> impl Iterator<Item = &str> {
    let pairs = found.outcomes.iter().filter(|outcome| outcome.correct > MOST_CORRECT);
    let orders = found.correlations.iter().filter(|(_, rho)| rho.abs() >= CORRELATED);
    pairs.map(|outcome| outcome.attacker.as_str()).chain(orders.map(|(name, _)| name.as_str()))
}

/// The limits of SECURITY 3, for every attack: nothing may pass one on a seed and on the one after it.
fn repeated(found: &[Found]) {
    for (seed, here) in found.iter().enumerate() {
        let next = &found[(seed + 1) % found.len()];
        let again: Vec<&str> = passed(here).filter(|name| passed(next).any(|other| other == *name)).collect();
        assert!(again.is_empty(), "on seed {seed} and the next: {again:?}");
    }
}

/// The limits of SECURITY 3 as they stand, for the attacks that were chosen before.
fn chosen(engine: Engine, found: &[Found]) {
    let outcomes = || found.iter().flat_map(|found| &found.chosen);
    let most = outcomes().max_by_key(|outcome| outcome.correct).unwrap();
    let all: usize = outcomes().map(|outcome| outcome.correct).sum();
    let mean = all as f64 / outcomes().count() as f64;
    println!("{engine:?}: chosen before: {}, mean {mean:.2}, most {}", outcomes().count(), most.correct);
    assert!(most.correct <= MOST_CORRECT, "{}: {}", most.attacker, most.correct);
    assert!(mean <= MOST_IN_THE_MEAN, "{mean}");
}

/// The mean of each correlation over the seeds, which a small leak shows in long before one seed does.
fn pooled(engine: Engine, found: &[Found]) {
    let mut of: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for (name, rho) in found.iter().flat_map(|found| &found.correlations) {
        of.entry(name).or_default().push(*rho);
    }
    let mut most = (0.0_f64, "", 0);
    for (name, rhos) in of {
        let mean = rhos.iter().sum::<f64>() / rhos.len() as f64;
        let deviation = 1.0 / ((PEOPLE - 1) as f64 * rhos.len() as f64).sqrt();
        assert!(mean.abs() < DEVIATIONS * deviation, "{name}: {mean} over {} seeds", rhos.len());
        if mean.abs() / deviation > most.0 {
            most = (mean.abs() / deviation, name, rhos.len());
        }
    }
    println!("{engine:?}: over all seeds, most {:.1} deviations: {} ({} seeds)", most.0, most.1, most.2);
}

fn say(engine: Engine, found: &[Found]) {
    let outcomes: Vec<&Outcome> = found.iter().flat_map(|found| &found.outcomes).collect();
    let rhos: Vec<f64> = found.iter().flat_map(|found| found.correlations.values().copied()).collect();
    println!(
        "{engine:?}: seeds {}, attacks {}, mean {:.2}, most {}, above five {}; correlations {}, most {:.3}, from 0.25 on {}",
        found.len(),
        outcomes.len(),
        mean(&outcomes),
        outcomes.iter().map(|outcome| outcome.correct).max().unwrap(),
        above(&outcomes),
        rhos.len(),
        rhos.iter().fold(0.0_f64, |most, rho| most.max(rho.abs())),
        far(&rhos),
    );
}

fn mean(outcomes: &[&Outcome]) -> f64 {
    outcomes.iter().map(|outcome| outcome.correct).sum::<usize>() as f64 / outcomes.len() as f64
}

fn above(outcomes: &[&Outcome]) -> usize {
    outcomes.iter().filter(|outcome| outcome.correct > MOST_CORRECT).count()
}

fn far(rhos: &[f64]) -> usize {
    rhos.iter().filter(|rho| rho.abs() >= CORRELATED).count()
}

/// All attacks together: the mean, and no more beyond the limits than chance puts there with room to spare.
fn all_together(found: &[Found]) {
    let outcomes: Vec<&Outcome> = found.iter().flat_map(|found| &found.outcomes).collect();
    let rhos: Vec<f64> = found.iter().flat_map(|found| found.correlations.values().copied()).collect();
    assert!(mean(&outcomes) <= MOST_IN_THE_MEAN, "{}", mean(&outcomes));
    assert!(above(&outcomes) <= 1 + outcomes.len() / 200, "{} of {}", above(&outcomes), outcomes.len());
    assert!(far(&rhos) <= 1 + rhos.len() / 50, "{} of {}", far(&rhos), rhos.len());
}

/// PostgreSQL's own columns: whether in each table of people every row has the same birth.
pub fn births_are_equal(copy: &Copy) -> bool {
    let births = |table: &str| copy.tables[table].columns.get("transaction").cloned().unwrap_or_default();
    ["card", "answer_sheet", "words"].iter().all(|table| births(table).windows(2).all(|two| two[0] == two[1]))
}
