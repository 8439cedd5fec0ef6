//! The two implementations, compared on random tables. `LINDEN_DISCLOSURE_TABLES` sets how many of each
//! kind, `LINDEN_DISCLOSURE_SEED` which.

use linden::domain::release::disclosure::{DisclosurePolicy, Parameters, Profile};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha12Rng;

use super::second::{self, Limits};
use super::{breakdown, counts, ordered, ranking, several, tables, to_value};

pub(super) fn chance() -> ChaCha12Rng {
    let seed = std::env::var("LINDEN_DISCLOSURE_SEED").ok();
    ChaCha12Rng::seed_from_u64(seed.map_or(1, |text| text.parse().expect("a seed")))
}

/// Standard, High, and one of neither.
fn settings() -> [(DisclosurePolicy, Limits); 3] {
    let own = Parameters::new(19, 8, 5, 70).expect("tighter than the floor");
    [
        (DisclosurePolicy::from(Profile::Standard), Limits { b: 10, c: 5, p: 50 }),
        (DisclosurePolicy::from(Profile::High), Limits { b: 20, c: 10, p: 100 }),
        (DisclosurePolicy::new(own), Limits { b: 19, c: 8, p: 70 }),
    ]
}

pub(super) fn one_setting(chance: &mut ChaCha12Rng) -> (DisclosurePolicy, Limits) {
    settings()[chance.random_range(0..3)]
}

/// Mostly small numbers, where the rules bite; large ones at times.
pub(super) fn cell(chance: &mut ChaCha12Rng) -> u64 {
    match chance.random_range(0..10) {
        0 => 0,
        1..=3 => chance.random_range(0..=5),
        4..=6 => chance.random_range(3..=14),
        7..=8 => chance.random_range(5..=45),
        _ => chance.random_range(20..=300),
    }
}

fn cells(chance: &mut ChaCha12Rng, number: usize) -> Vec<u64> {
    (0..number).map(|_| cell(chance)).collect()
}

pub(super) fn signed(numbers: &[u64]) -> Vec<i64> {
    numbers.iter().map(|number| i64::try_from(*number).unwrap()).collect()
}

#[test]
fn both_implementations_agree_on_ordered_lines() {
    let mut chance = chance();
    for _ in 0..tables() {
        let options = if chance.random_bool(0.8) { 5 } else { 2 };
        let from = if options == 5 { chance.random_range(0..3u8) } else { 0 };
        let (line, words) = (cells(&mut chance, options), chance.random_bool(0.5));
        let (policy, limits) = one_setting(&mut chance);
        let expected = second::ordered(limits, &signed(&line), from.into(), words);
        assert_eq!(ordered(policy, &line, from, words), expected, "{line:?} from {from}, words {words}");
    }
}

#[test]
fn both_implementations_agree_on_single_choices() {
    let mut chance = chance();
    for _ in 0..tables() {
        let options = chance.random_range(2..=6);
        let line = cells(&mut chance, options);
        let (policy, limits) = one_setting(&mut chance);
        assert_eq!(to_value(&policy.single(&counts(&line))), second::single(limits, &signed(&line)), "{line:?}");
    }
}

#[test]
fn both_implementations_agree_on_tick_several() {
    let mut chance = chance();
    for _ in 0..tables() {
        let people = cell(&mut chance);
        let options = chance.random_range(2..=9);
        let line: Vec<u64> = (0..options)
            .map(|_| {
                if chance.random_bool(0.3) {
                    people - cell(&mut chance).min(people)
                } else {
                    cell(&mut chance).min(people)
                }
            })
            .collect();
        let (policy, limits) = one_setting(&mut chance);
        let expected = second::several(limits, i64::try_from(people).unwrap(), &signed(&line));
        assert_eq!(several(policy, people, &line), expected, "{line:?} of {people}");
    }
}

#[test]
fn both_implementations_agree_on_rankings() {
    let mut chance = chance();
    for _ in 0..tables() {
        let options = chance.random_range(2..=8usize);
        let people = chance.random_range(0..=60u64);
        let alike = chance.random_range(0.0..1.0);
        let mut points = vec![0u64; options];
        for _ in 0..people {
            let mut left: Vec<usize> = (0..options).collect();
            let choices = if chance.random_bool(0.9) { 3 } else { chance.random_range(1..=3) };
            for value in [3, 2, 1].into_iter().take(choices.min(options)) {
                let choice = if chance.random_bool(alike) { 0 } else { chance.random_range(0..left.len()) };
                points[left.remove(choice)] += value;
            }
        }
        let (policy, limits) = one_setting(&mut chance);
        let expected = second::ranking(limits, i64::try_from(people).unwrap(), &signed(&points));
        assert_eq!(ranking(policy, people, &points), expected, "{points:?} of {people}");
    }
}

#[test]
fn both_implementations_agree_on_breakdowns() {
    let mut chance = chance();
    for _ in 0..tables() {
        let options = if chance.random_bool(0.5) { 5 } else { 2 };
        let from = if options == 5 { chance.random_range(0..3u8) } else { 0 };
        let number = chance.random_range(2..=5);
        let bands: Vec<Vec<u64>> = (0..number).map(|_| cells(&mut chance, options)).collect();
        let combined = chance.random_bool(0.5);
        let (policy, limits) = one_setting(&mut chance);
        let naive: Vec<Vec<i64>> = bands.iter().map(|band| signed(band)).collect();
        let expected = second::breakdown(limits, &naive, from.into(), combined);
        assert_eq!(breakdown(policy, &bands, from, combined), expected, "{bands:?} from {from}");
    }
}
