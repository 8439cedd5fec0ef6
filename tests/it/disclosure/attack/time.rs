//! How long the attack takes: far below the ten seconds that a custodian may wait for it.

use std::time::{Duration, Instant};

use linden::cli::demo::participants::published_sample;
use linden::domain::release::attack::{Attacker, Beside};
use linden::domain::release::disclosure::{BreakdownCounts, DisclosurePolicy, Ladder, OrderedCounts, Profile, States};
use rand::RngExt;

use super::super::agreement::chance;
use super::super::counts;
use super::{attacker, standard};
use crate::support::release::{sample_definition, tally};

/// The longest that a custodian may wait for it.
const MOST: Duration = Duration::from_secs(10);

/// The sample's release as a custodian's build attacks it before it may be signed: every line and every breakdown.
#[test]
fn agg_27_the_sample_takes_less_than_ten_seconds() {
    let counted = tally(&sample_definition(), &published_sample());
    for profile in [Profile::Standard, Profile::High] {
        let policy = DisclosurePolicy::from(profile);
        let release = policy.release(&counted).unwrap();
        let started = Instant::now();
        let found = Attacker::new(policy).release(&counted, &release).unwrap();
        let spent = started.elapsed();
        println!("the sample, {profile:?}: {spent:?}, {} findings", found.len());
        assert!(found.is_empty() && spent < MOST, "{profile:?}: {spent:?}, {found:?}");
    }
}

/// 60 ordered questions on the five-point ladder, 300 people at first and some 40 more at each of two later releases; five
/// breakdowns of each question, by seven bands and "not said".
#[test]
fn agg_27_sixty_questions_by_five_bands_at_three_releases_take_less_than_ten_seconds() {
    let mut chance = chance();
    let mut spent = Duration::ZERO;
    let mut found = 0;
    for _ in 0..60 {
        let mut line = vec![0u64; 5];
        let mut releases = Vec::new();
        for people in [300, 40, 40] {
            for _ in 0..people {
                line[chance.random_range(0..5usize).min(chance.random_range(0..5usize))] += 1;
            }
            releases.push(OrderedCounts::new(Ladder::five_point(), counts(&line)).unwrap());
        }
        let states = States::new(releases).unwrap();
        let said = standard().ordered_releases(&states, true.into());
        let started = Instant::now();
        found += attacker().ordered(&states, true.into(), &said, &[0, 0]).len();
        spent += started.elapsed();
        for _ in 0..5 {
            let mut bands = vec![vec![0u64; 5]; 8];
            for _ in 0..300 {
                let band = chance.random_range(0..8usize).min(chance.random_range(0..8usize));
                bands[band][chance.random_range(0..5usize).min(chance.random_range(0..5usize))] += 1;
            }
            let bands = bands.iter().map(|band| counts(band)).collect();
            let states = States::new(vec![BreakdownCounts::new(Ladder::five_point(), bands).unwrap(); 3]).unwrap();
            let said = standard().breakdown_releases(&states, true.into());
            let started = Instant::now();
            found += attacker().breakdown(&states, true.into(), &said, Beside::Nothing).len();
            spent += started.elapsed();
        }
    }
    println!("60 questions, 300 breakdowns, 3 releases: {spent:?}, {found} findings");
    assert!(spent < MOST, "{spent:?}");
}
