//! The linkage laboratory (SECURITY 3): what a thief of everything can join. 500 codes, 160 people who send by the real actions, of
//! whom some save before, change or take back; the truth is kept apart, in the test alone. Copies are attacked by order, by equal
//! bytes and by what is left of what is gone; and the same attacks on a naive build must succeed, or they prove nothing.
//!
//! A run of the tests takes one seed, and refuses what chance does not do in a million runs. `tests/campaign linkage` takes twenty and
//! holds the figures of SECURITY 3.

mod attacks;
mod copy;
mod lab;
mod naive;

use std::collections::BTreeMap;

use linden::store::Mixed;

use self::attacks::{Outcome, by_birth, by_columns, by_order, correlations, joined_by_value};
use self::copy::{Copy, people_tables};
use self::lab::{CHANGED, Laboratory, PEOPLE, Truth};
use crate::support::engine::Engine;

/// How many of 150 pairs chance finds for one attacker: about one, and more than this less often than once in a million times.
const NEVER_BY_CHANCE: usize = 9;

/// The same for the rank correlation of 150 rows: nearly five deviations.
const NEVER_BY_CHANCE_IN_ORDER: f64 = 0.4;

/// The seeds of a run: one, or as many as the campaign asks for.
fn seeds() -> std::ops::Range<u64> {
    0..std::env::var("LINDEN_LINKAGE_SEEDS").map_or(1, |number| number.parse().unwrap())
}

/// What every attacker found on one settled copy.
struct Found {
    outcomes: Vec<Outcome>,
    correlations: BTreeMap<String, f64>,
}

/// Settles a laboratory and attacks the copy.
fn attacked(laboratory: &Laboratory) -> (Copy, Found) {
    assert_eq!(laboratory.world.service.store.mix().unwrap(), Mixed::Whole);
    let copy = Copy::of(laboratory);
    let truth = &laboratory.truth;
    let mut outcomes = Vec::new();
    for (one, other) in [("card", "answer_sheet"), ("card", "words"), ("answer_sheet", "words")] {
        outcomes.extend(by_order(&copy, truth, one, other));
        assert_eq!(by_birth(&copy, truth, one, other), 0, "{one} and {other} with one birth");
        assert_eq!(joined_by_value(&copy, one, other), 0, "bytes of {one} that stand in {other}");
    }
    let correlations = ["card", "answer_sheet", "words"].map(|table| correlations(&copy, truth, table));
    (copy, Found { outcomes, correlations: correlations.into_iter().flatten().collect() })
}

/// What is left of rows that people took back or changed, of saved visits, and of spent cards in the journal.
fn nothing_is_left(laboratory: &Laboratory, copy: &Copy) {
    let gone: Vec<(&str, Vec<u8>)> = laboratory.gone.iter().map(|(name, bytes)| (*name, bytes.clone())).collect();
    assert!(gone.len() > 100, "{}", gone.len());
    assert_eq!(crate::support::remnants::found(&copy.files, &gone), [].into(), "in the files");
    assert_eq!(crate::support::remnants::found(&copy.journal, &gone), [].into(), "in the journal");
    assert!(laboratory.engine == Engine::Postgres || copy.journal.is_empty(), "the journal is cut to nothing");
    let cards: Vec<_> = laboratory.truth.pairs.iter().map(|pair| pair.card.as_slice()).collect();
    let in_journal = copy::places(&copy.journal, &cards).len();
    assert_eq!(in_journal, 0, "spent cards in the journal");
}

/// PostgreSQL's own columns: every row has the same birth, and none a death.
fn births_are_equal(copy: &Copy) {
    for table in people_tables() {
        if let Some(births) = copy.tables[table].columns.get("transaction") {
            let different: std::collections::BTreeSet<_> = births.iter().collect();
            assert!(different.len() <= 1, "{table}: {}", different.len());
        }
    }
}

fn judge(engine: Engine, found: &[Found]) {
    let outcomes: Vec<&Outcome> = found.iter().flat_map(|found| &found.outcomes).collect();
    let rhos: Vec<(&String, f64)> =
        found.iter().flat_map(|found| found.correlations.iter().map(|(name, rho)| (name, *rho))).collect();
    for outcome in &outcomes {
        assert!(outcome.correct <= NEVER_BY_CHANCE, "{}: {} of {PEOPLE}", outcome.attacker, outcome.correct);
    }
    for (name, rho) in &rhos {
        assert!(rho.abs() < NEVER_BY_CHANCE_IN_ORDER, "{name}: {rho}");
    }
    let total: usize = outcomes.iter().map(|outcome| outcome.correct).sum();
    let mean = total as f64 / outcomes.len() as f64;
    let above = outcomes.iter().filter(|outcome| outcome.correct > 5).count();
    let far = rhos.iter().filter(|(_, rho)| rho.abs() >= 0.25).count();
    let most = outcomes.iter().map(|outcome| outcome.correct).max().unwrap();
    println!(
        "{engine:?}: seeds {}, attacks {}, mean {mean:.2}, most {most}, above five {above}; \
         correlations {}, most {:.3}, from 0.25 on {far}",
        found.len(),
        outcomes.len(),
        rhos.len(),
        rhos.iter().map(|(_, rho)| rho.abs()).fold(0.0, f64::max),
    );
    // Chance alone gives a mean of one, six or more in 6 of 10,000 attacks, and a correlation from 0.25 on in 23 of 10,000.
    assert!(mean <= 1.5, "{mean}");
    assert!(above <= 1 + outcomes.len() / 200, "{above} of {}", outcomes.len());
    assert!(far <= 1 + rhos.len() / 50, "{far} of {}", rhos.len());
}

/// The attack on two settled copies with some sends between them: it is right for one of these, by chance.
fn two_copies(laboratory: &mut Laboratory, before: &Copy) -> usize {
    let between = laboratory.send_more(10);
    assert_eq!(laboratory.world.service.store.mix().unwrap(), Mixed::Whole);
    let after = Copy::of(laboratory);
    let newer = after.without(before);
    let truth = Truth { pairs: between };
    by_columns(&newer, &truth, ("card", "place of id"), ("answer_sheet", "place of answers"))
}

crate::on_both_engines! {
    /// X13, PSE-4, PSE-8, PSE-11, SECURITY 1 (2): a settled copy joins no card to answers, no answers to words, and holds
    /// nothing of what is gone; two copies are right about one of those who sent between them.
    fn x13_a_settled_copy_of_everything_joins_nothing(engine: Engine) {
        let (mut found, mut delta, mut seen) = (Vec::new(), 0, 0);
        for seed in seeds() {
            let mut laboratory = Laboratory::after_sending(engine, seed);
            laboratory.sending_left_no_entry();
            let (copy, here) = attacked(&laboratory);
            nothing_is_left(&laboratory, &copy);
            births_are_equal(&copy);
            found.push(here);
            delta += two_copies(&mut laboratory, &copy);
            seen += 10;
        }
        judge(engine, &found);
        println!("{engine:?}: two copies with 10 sends between: {delta} of {seen} right");
        // One of ten and three deviations for each seed.
        let allowed = seen as f64 / 10.0 + 3.0 * (seen as f64 / 10.0).sqrt();
        assert!(delta as f64 <= allowed, "{delta} of {seen}");
    }

    /// SECURITY 3: the positive control. The same attacks on a build with numbered rows, times and a shared hash find everybody.
    fn the_same_attacks_join_everything_in_a_naive_build(engine: Engine) {
        let (copy, truth) = naive::build(engine, 1);
        let best = by_order(&copy, &truth, "card", "answer_sheet").into_iter().max_by_key(|outcome| outcome.correct);
        let best = best.unwrap();
        println!("{engine:?}: naive, {}: {} of {PEOPLE}", best.attacker, best.correct);
        assert!(best.correct * 100 >= PEOPLE * 95, "{}: {}", best.attacker, best.correct);
        let by_value = joined_by_value(&copy, "card", "answer_sheet");
        assert!(by_value * 100 >= PEOPLE * 95, "{by_value}");
        let rho = correlations(&copy, &truth, "answer_sheet").into_values().map(f64::abs).fold(0.0, f64::max);
        assert!(rho > 0.95, "{rho}");
    }
}

/// SECURITY 3.4, the control on our own tables: before they are mixed, PostgreSQL's transaction numbers join every card to answers.
#[test]
fn before_mixing_the_same_attacks_join_cards_to_answers_on_postgres() {
    let laboratory = Laboratory::after_sending(Engine::Postgres, 3);
    let live = Copy::of(&laboratory);
    let joined = by_birth(&live, &laboratory.truth, "card", "answer_sheet");
    println!("live, on PostgreSQL: {joined} of {PEOPLE}");
    // Answers that were changed since have another birth than the card.
    assert!(joined >= PEOPLE - CHANGED, "{joined}");
    let rho = correlations(&live, &laboratory.truth, "card").into_values().map(f64::abs).fold(0.0, f64::max);
    assert!(rho > 0.95, "{rho}");
}
