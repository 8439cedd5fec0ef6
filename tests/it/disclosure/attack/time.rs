//! How long the attack takes: far below the ten seconds that a custodian may wait for it.

use std::time::{Duration, Instant};

use linden::domain::release::attack::Beside;
use linden::domain::release::disclosure::{BreakdownCounts, Ladder, OrderedCounts, States};
use rand::RngExt;

use super::super::agreement::chance;
use super::super::counts;
use super::{attacker, standard};

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
    assert!(spent < Duration::from_secs(10), "{spent:?}");
}
