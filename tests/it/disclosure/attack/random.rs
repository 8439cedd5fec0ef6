//! A thousand random consultations, as the rules publish them: the attacker finds exactly what enumeration finds.
//! `LINDEN_DISCLOSURE_TABLES` sets how many (a twentieth of it), `LINDEN_DISCLOSURE_SEED` which.

use std::collections::BTreeMap;

use linden::domain::release::attack::{Attacker, Beside, Finding, Ticks};
use linden::domain::release::disclosure::{
    BreakdownCounts, DisclosurePolicy, Ladder, OptionCounts, OrderedCounts, SeveralCounts, States,
};
use rand::{Rng, RngExt};

use super::super::agreement::chance;
use super::super::{counts, tables};
use super::bands::{self, Levels};
use super::brute::{self, Moment, Rules};
use super::{attacker, standard, ticked};

fn ladder_of(options: usize) -> Levels {
    match options {
        2 => vec![vec![vec![0], vec![1]]],
        3 => vec![vec![vec![0], vec![1], vec![2]], vec![vec![0], vec![1, 2]]],
        _ => vec![
            vec![vec![0], vec![1], vec![2], vec![3]],
            vec![vec![0, 1], vec![2], vec![3]],
            vec![vec![0, 1], vec![2, 3]],
        ],
    }
}

fn as_ladder(levels: &Levels) -> Ladder {
    let position = |option: &usize| u8::try_from(*option).unwrap();
    let levels: Vec<Vec<Vec<u8>>> =
        levels.iter().map(|level| level.iter().map(|part| part.iter().map(position).collect()).collect()).collect();
    Ladder::new(&levels).unwrap()
}

/// `people` parted into cells, mostly in a lopsided way.
fn parted(chance: &mut impl Rng, people: u64, cells: usize) -> Vec<u64> {
    let lean = chance.random_range(0.2..0.95);
    let mut counts = vec![0; cells];
    let first = chance.random_range(0..cells);
    for _ in 0..people {
        counts[if chance.random_bool(lean) { first } else { chance.random_range(0..cells) }] += 1;
    }
    counts
}

/// One line from its first release on: people join, and at times one or two leave.
fn history(chance: &mut impl Rng, people: u64, options: usize, releases: usize) -> Vec<Moment> {
    let mut moments = vec![Moment { counts: parted(chance, people, options), joined: 0, left: 0 }];
    while moments.len() < releases {
        let mut counts = moments.last().unwrap().counts.clone();
        let left = if chance.random_bool(0.3) { chance.random_range(1..=2) } else { 0 };
        for _ in 0..left {
            let present: Vec<usize> = (0..options).filter(|option| counts[*option] > 0).collect();
            if !present.is_empty() {
                counts[present[chance.random_range(0..present.len())]] -= 1;
            }
        }
        let gone = moments.last().unwrap().counts.iter().sum::<u64>() - counts.iter().sum::<u64>();
        let joined = [1, 4, 10, 11, 12, 14, 16, 20][chance.random_range(0..8)];
        for (count, more) in counts.iter_mut().zip(parted(chance, joined, options)) {
            *count += more;
        }
        moments.push(Moment { counts, joined, left: gone });
    }
    moments
}

/// What was looked at, what was refused, and what it was.
#[derive(Default)]
struct Tally {
    few: u64,
    looked_at: BTreeMap<&'static str, u32>,
    refused: BTreeMap<&'static str, u32>,
}

impl Tally {
    fn compare(&mut self, kind: &'static str, found: &[Finding], expected: &[Finding], what: &dyn std::fmt::Debug) {
        assert_eq!(found, expected, "{kind}: {what:?}");
        *self.looked_at.entry(kind).or_default() += 1;
        *self.refused.entry(kind).or_default() += u32::from(!found.is_empty());
    }
}

fn an_ordered_line(chance: &mut impl Rng, told: &mut Tally) {
    let options = [2, 2, 3, 4][chance.random_range(0..4)];
    let releases = if options == 2 { chance.random_range(1..=3) } else { chance.random_range(1..=4 - options.min(3)) };
    let most = [0, 0, 60, 40, 24][options];
    let least = if releases > 1 { 4 } else { 10 };
    let people = if chance.random_bool(0.7) { chance.random_range(least..=24) } else { chance.random_range(10..=most) };
    let rules = Rules { ladder: ladder_of(options), words: chance.random_bool(0.5) };
    let truth = history(chance, people, options, releases);
    let ladder = as_ladder(&rules.ladder);
    let states = truth.iter().map(|at| OrderedCounts::new(ladder.clone(), counts(&at.counts)).unwrap());
    let states = States::new(states.collect()).unwrap();
    let left: Vec<u64> = truth.iter().skip(1).map(|moment| moment.left).collect();
    let said = standard().ordered_releases(&states, rules.words.into());
    let found = attacker().content_with(told.few).ordered(&states, rules.words.into(), &said, &left);
    told.compare("ordered", &found, &brute::findings(&rules, &truth, told.few), &(&rules, &truth));
}

fn a_single_choice(chance: &mut impl Rng, told: &mut Tally) {
    let options = chance.random_range(2..=4);
    let releases = if options == 2 {
        chance.random_range(1..=3)
    } else {
        1 + usize::from(options == 3 && chance.random_bool(0.3))
    };
    let people = chance.random_range(if releases > 1 { 4 } else { 10 }..=if options == 2 { 50 } else { 22 });
    let rules = Rules { ladder: Vec::new(), words: false };
    let truth = history(chance, people, options, releases);
    let states: Vec<OptionCounts> = truth.iter().map(|at| counts(&at.counts)).collect();
    let states = States::new(states).unwrap();
    let left: Vec<u64> = truth.iter().skip(1).map(|moment| moment.left).collect();
    let found = attacker().content_with(told.few).single(&states, &standard().single_releases(&states), &left);
    told.compare("single", &found, &brute::findings(&rules, &truth, told.few), &(&rules, &truth));
}

fn ticks(chance: &mut impl Rng, told: &mut Tally) {
    let options = chance.random_range(2..=5);
    let most = chance.random_range(1..=3u64.min(u64::try_from(options).unwrap()));
    let people = chance.random_range(10..=20);
    let mut ticked = vec![0u64; options];
    let full = chance.random_bool(0.6);
    for person in 0..people {
        let number = if full { most } else { chance.random_range(1..=most) };
        let start = if person % 3 == 0 { chance.random_range(0..options) } else { 0 };
        for tick in 0..usize::try_from(number).unwrap() {
            ticked[(start + tick) % options] += 1;
        }
    }
    let hidden = ticked.iter().filter(|count| **count < 5 || people - **count < 5).count();
    if hidden > 3 {
        return;
    }
    let states = States::new(vec![SeveralCounts::new(people, ticked.clone()).unwrap()]).unwrap();
    let limit = Ticks { fewest: 1, most: Some(most) };
    let found = attacker().content_with(told.few).several(&states, limit, &standard().several_releases(&states), &[]);
    told.compare("several", &found, &ticked::findings(people, &ticked, most, told.few), &(people, &ticked, most));
}

fn a_breakdown(chance: &mut impl Rng, told: &mut Tally) {
    let options = if chance.random_bool(0.75) { 2 } else { 3 };
    let number = if options == 2 { chance.random_range(2..=5) } else { chance.random_range(2..=3) };
    let most = if options == 3 { 6 } else { [0, 0, 30, 24, 10, 6][number] };
    let mut table: Vec<Vec<u64>> = Vec::new();
    for _ in 0..number {
        let people = chance.random_range(0..=most);
        table.push(parted(chance, people, options));
    }
    // Often one band is large enough to be shown.
    if chance.random_bool(0.7) {
        let people = chance.random_range(4..=if options == 2 { 20 } else { 8 });
        let even = parted(chance, people, options).iter().map(|cell| cell + 4).collect();
        table[number - 1] = even;
    }
    if options == 3 && table.iter().flatten().sum::<u64>() > 46 {
        return;
    }
    let levels = ladder_of(options);
    let ladder = as_ladder(&levels);
    let policy: DisclosurePolicy = standard();
    let everyone: Vec<u64> = (0..options).map(|option| table.iter().map(|band| band[option]).sum()).collect();
    let line = policy.ordered(&OrderedCounts::new(ladder.clone(), counts(&everyone)).unwrap(), false.into());
    let bands = table.iter().map(|band| counts(band)).collect();
    let states = States::new(vec![BreakdownCounts::new(ladder, bands).unwrap()]).unwrap();
    let said = policy.breakdown_releases(&states, false.into());
    let found =
        Attacker::new(policy).content_with(told.few).breakdown(&states, false.into(), &said, Beside::Ordered(&line));
    told.compare("breakdown", &found, &bands::findings(&levels, &table, told.few), &table);
}

fn consultations(number: u32, few: u64) -> Tally {
    let mut chance = chance();
    let mut told = Tally { few, ..Tally::default() };
    for _ in 0..number {
        an_ordered_line(&mut chance, &mut told);
        a_single_choice(&mut chance, &mut told);
        ticks(&mut chance, &mut told);
        a_breakdown(&mut chance, &mut told);
    }
    println!("few is {few}: looked at {:?}, refused {:?}", told.looked_at, told.refused);
    told
}

/// X3, X16, X18 to X20: what the attacker says of releases that the rules gave is exactly what enumeration says, and it is
/// nearly always nothing.
#[test]
fn agg_27_the_attacker_finds_what_enumeration_finds_in_a_thousand_consultations() {
    let told = consultations(tables() / 20, 3);
    let refused: u32 = told.refused.values().sum();
    assert!(refused * 50 < told.looked_at.values().sum(), "few are refused: {:?}", told.refused);
}

/// The rules leave nearly nothing to find. So that this is not all that is compared: an attacker who calls more and more
/// values too few finds much, and enumeration finds the same.
#[test]
fn agg_27_and_so_does_one_to_whom_many_values_are_too_few() {
    for few in [6, 8, 11] {
        let told = consultations(tables() / 80, few);
        assert!(told.refused.values().all(|refused| *refused > 0), "{:?}", told.refused);
    }
}
