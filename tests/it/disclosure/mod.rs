//! Disclosure control (DOMAIN 5): worked vectors, properties, attacks, and a second implementation
//! written without looking at the first.

// Helpers of tests are tests: clippy.toml exempts only the functions marked so.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod agreement;
mod attack;
mod attacks;
mod demonstration;
mod door;
mod later;
mod planning;
mod properties;
mod second;
mod types;
mod vectors;

use linden::cli::disclose::{Disclose, Finished, run};
use linden::domain::release::disclosure::{
    BreakdownCounts, DisclosurePolicy, Ladder, OptionCounts, OrderedCounts, Profile, RankingPoints, SeveralCounts,
};
use serde_json::Value;

/// How many random tables each comparison takes; a campaign sets more.
fn tables() -> u32 {
    std::env::var("LINDEN_DISCLOSURE_TABLES").ok().map_or(20_000, |text| text.parse().expect("a number of tables"))
}

fn cases() -> proptest::test_runner::Config {
    proptest::test_runner::Config { cases: tables() / 20, failure_persistence: None, ..Default::default() }
}

/// Sends lines through `linden disclose`.
fn disclose(profile: Profile, input: &[u8]) -> (Vec<Value>, Finished) {
    let mut output = Vec::new();
    let finished = run(&Disclose { profile }, input, &mut output).expect("reading and writing memory");
    let text = String::from_utf8(output).expect("text");
    (text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect(), finished)
}

/// Decides one input line with the types of the library, past the JSON door.
fn decide(line: &Value) -> Value {
    let profile = if line["profile"] == "high" { Profile::High } else { Profile::Standard };
    let policy = DisclosurePolicy::from(profile);
    let level = u8::try_from(line["from_level"].as_u64().unwrap_or(0)).unwrap();
    match line["type"].as_str().unwrap() {
        "ordered" => ordered(policy, &numbers(&line["counts"]), level, line["allow_words"] == true),
        "single" => to_value(&policy.single(&counts(&numbers(&line["counts"])))),
        "multiple" => several(policy, line["n"].as_u64().unwrap(), &numbers(&line["counts"])),
        "ranking" => ranking(policy, line["n"].as_u64().unwrap(), &numbers(&line["totals"])),
        "breakdown" => {
            let bands: Vec<_> = line["bands"].as_array().unwrap().iter().map(numbers).collect();
            breakdown(policy, &bands, level, line["combined"] == true)
        }
        other => panic!("no such type: {other}"),
    }
}

fn ordered(policy: DisclosurePolicy, cells: &[u64], level: u8, words: bool) -> Value {
    let counts = OrderedCounts::new(ladder(cells.len(), level), counts(cells)).unwrap();
    to_value(&policy.ordered(&counts, words.into()))
}

fn several(policy: DisclosurePolicy, people: u64, ticked: &[u64]) -> Value {
    to_value(&policy.several(&SeveralCounts::new(people, ticked.to_vec()).unwrap()))
}

fn ranking(policy: DisclosurePolicy, people: u64, points: &[u64]) -> Value {
    to_value(&policy.ranking(&RankingPoints::new(people, points.to_vec()).unwrap()))
}

fn breakdown(policy: DisclosurePolicy, bands: &[Vec<u64>], level: u8, combined: bool) -> Value {
    let ladder = ladder(bands[0].len(), level);
    let bands = bands.iter().map(|band| counts(band)).collect();
    to_value(&policy.breakdown(&BreakdownCounts::new(ladder, bands).unwrap(), combined.into()))
}

fn counts(cells: &[u64]) -> OptionCounts {
    OptionCounts::new(cells.to_vec()).unwrap()
}

fn ladder(cells: usize, level: u8) -> Ladder {
    let ladder = if cells == 5 { Ladder::five_point() } else { Ladder::two_cells() };
    ladder.starting_at(level).unwrap()
}

fn numbers(value: &Value) -> Vec<u64> {
    value.as_array().unwrap().iter().map(|number| number.as_u64().unwrap()).collect()
}

fn to_value(outcome: &impl serde::Serialize) -> Value {
    serde_json::to_value(outcome).expect("an outcome is JSON")
}
