//! The linkage laboratory (SECURITY 3, decision 0058): what a thief of everything can join. 500 codes, 160 people who send by the real
//! actions, alone, helped and on paper, while staff work; of them some save before, change or take back. The truth is kept apart, in the
//! test alone. Copies are attacked by order, by equal bytes, by what is left of what is gone, by times, by the log and mails, by the rows of
//! all other tables, and by laying two of them side by side; and the same attacks on a naive build must succeed, or they prove nothing.
//!
//! A run of the tests takes one seed, and refuses what chance does not do in a million runs. `tests/campaign linkage` takes twenty and
//! holds the figures of SECURITY 3.

mod attacks;
mod copy;
mod delta;
mod judging;
mod lab;
mod naive;
mod people;
mod scan;
mod traces;

use std::collections::BTreeMap;
use std::time::Instant;

use linden::store::Mixed;

use self::attacks::{by_birth, by_columns, by_order, correlations, joined_by_value, windows};
use self::copy::Copy;
use self::delta::{Delta, QUESTIONS, by_chosen, more_send};
use self::judging::{Found, births_are_equal, judge};
use self::lab::{CHANGED, Laboratory, PEOPLE};
use self::naive::Naive;
use self::scan::{Needles, Windows, left_of};
use crate::support::engine::Engine;
use crate::support::log_of_staff::entries;

/// The seeds of a run: two, or as many as the campaign asks for.
fn seeds() -> std::ops::Range<u64> {
    0..std::env::var("LINDEN_LINKAGE_SEEDS").map_or(2, |number| number.parse().unwrap())
}

/// How many people send between copies: a run of the tests takes the first.
const BETWEEN: [usize; 3] = [10, 20, 40];

/// Attacks the rows of a settled copy.
fn attacked(laboratory: &Laboratory, copy: &Copy, values: &BTreeMap<&str, Windows>) -> Found {
    let truth = &laboratory.truth;
    let (mut outcomes, mut rhos) = (Vec::new(), BTreeMap::new());
    let left = [("card", "ended_visit"), ("answer_sheet", "ended_visit")];
    for (one, other) in QUESTIONS.into_iter().chain(left) {
        outcomes.extend(by_order(copy, truth, one, other));
        assert_eq!(by_birth(copy, truth, one, other), 0, "{one} and {other} with one birth");
        assert_eq!(values[one].shared_with(&values[other]).len(), 0, "bytes of {one} that stand in {other}");
    }
    for table in ["card", "answer_sheet", "words"] {
        rhos.extend(correlations(copy, truth, table));
    }
    // The batch list: whoever has the key directory too knows each card's group by its tag, and nobody may know it of another row.
    rhos.retain(|name, _| !(name.starts_with("card") && name.ends_with("group")));
    Found { outcomes, correlations: rhos, chosen: by_chosen(laboratory.engine, copy, truth) }
}

/// What is left of rows that people took back or changed, of saved visits, and of spent cards in the journal.
fn nothing_is_left(laboratory: &Laboratory, copy: &Copy) {
    let gone = &laboratory.gone;
    assert!(gone.len() > 100, "{}", gone.len());
    assert_eq!(left_of(&copy.files, gone), [].into(), "in the files");
    assert_eq!(left_of(&copy.journal, gone), [].into(), "in the journal");
    assert!(laboratory.engine == Engine::Postgres || copy.journal.is_empty(), "the journal is cut to nothing");
    let cards = laboratory.truth.pairs.iter().map(|pair| pair.card.as_slice());
    assert_eq!(Needles::new(cards).places(&copy.journal).len(), 0, "spent cards in the journal");
}

/// PSE-5, X14: neither a file's time nor the log, a mail or the audit log and its copy tells of anybody; other tables hold nothing for each
/// person but the mark of a visit that was left; and of a day of helping one entry for each helper.
fn nothing_else_tells(laboratory: &Laboratory, copy: &Copy, values: &BTreeMap<&str, Windows>) {
    let truth = &laboratory.truth;
    let moments: Vec<_> = truth.pairs.iter().map(|pair| pair.moment).collect();
    assert!(copy.times.len() > 10, "{:?}", copy.times);
    assert_eq!(traces::times_that_tell(&copy.times, &moments), BTreeMap::new(), "by a file's time");
    assert_eq!(traces::lines_that_tell(&moments), 0, "by a line of the log");
    assert_eq!(traces::named_in(&laboratory.written(), truth), 0, "in the log, mails or the copy of the audit log");
    let newer = laboratory.newer_rows();
    assert!(newer.contains_key("audit_entry") && newer.contains_key("assisted_day"), "{:?}", newer.keys());
    assert_eq!(traces::crowded(&newer, PEOPLE), ["ended_visit"], "tables with a row for each person");
    for table in ["card", "answer_sheet", "words"] {
        assert_eq!(traces::joined_to(&newer, &values[table]), 0, "bytes of {table} in another table");
    }
    let helped = entries(&laboratory.world.service).iter().filter(|link| link.entry.event.kind() == "helped").count();
    assert_eq!(helped, 2, "one entry for each helper and day");
}

crate::on_both_engines! {
    /// X13, X14, PSE-4, PSE-5, PSE-8, PSE-11, SECURITY 1 (2): a settled copy joins no card to answers, no answers to words, tells no
    /// route and no group, and holds nothing of what is gone; two copies are right about one of those who sent between them.
    fn x13_a_settled_copy_of_everything_joins_nothing(engine: Engine) {
        let (mut found, mut delta) = (Vec::new(), Delta::default());
        let is_campaign = seeds().count() >= judging::CAMPAIGN;
        for seed in seeds() {
            let began = Instant::now();
            let mut laboratory = Laboratory::after_sending(engine, seed);
            delta::before_mixing_the_same_attacks_find_people(&laboratory, CHANGED);
            assert_eq!(laboratory.world.service.store.mix().unwrap(), Mixed::Whole);
            let mixed = began.elapsed();
            let mut copy = laboratory.copy();
            let copied = began.elapsed();
            let values = copy.tables.iter().map(|(name, table)| (*name, windows(table))).collect();
            found.push(attacked(&laboratory, &copy, &values));
            nothing_is_left(&laboratory, &copy);
            assert!(births_are_equal(&copy));
            nothing_else_tells(&laboratory, &copy, &values);
            let attacked = began.elapsed();
            for number in BETWEEN.into_iter().take(if is_campaign { BETWEEN.len() } else { 1 }) {
                let (between, after) = more_send(&mut laboratory, number, number == BETWEEN[0]);
                delta.note(engine, (&copy, &after), &between);
                copy = after;
            }
            delta::a_lone_changer_shows_what_she_touched(&laboratory);
            println!("{engine:?}, seed {seed}: mixed {mixed:.1?}, copied {copied:.1?}, attacked {attacked:.1?}, done {:.1?}", began.elapsed());
        }
        judge(engine, &found);
        delta.judge(engine);
    }

    /// SECURITY 3: the positive control. The same attacks on a build with numbered rows, times and a shared hash find everybody.
    fn the_same_attacks_join_everything_in_a_naive_build(engine: Engine) {
        let mut naive = Naive::after_sending(engine, 1);
        let (copy, truth) = (naive.copy(), &naive.truth);
        let nearly_all = |what: &str, found: usize, of: usize| {
            println!("{engine:?}: naive, {what}: {found} of {of}");
            assert!(found * 100 >= of * 95, "{what}: {found} of {of}");
        };
        let best = by_order(&copy, truth, "card", "answer_sheet").into_iter().max_by_key(|outcome| outcome.correct);
        let best = best.unwrap();
        nearly_all(&best.attacker, best.correct, PEOPLE);
        nearly_all("by value", joined_by_value(&copy, "card", "answer_sheet"), PEOPLE);
        let rhos = correlations(&copy, truth, "answer_sheet");
        for one in ["when", "helped", "paper", "helper", "group"] {
            let of = rhos.iter().filter(|(name, _)| name.ends_with(&format!(" and {one}")));
            let most = of.map(|(_, rho)| rho.abs()).fold(0.0, f64::max);
            assert!(most > 0.95, "{one}: {most}");
        }
        let moments: Vec<_> = truth.pairs.iter().map(|pair| pair.moment).collect();
        nearly_all("by a file's time", traces::times_that_tell(&copy.times, &moments).len(), PEOPLE);
        nearly_all("by a line of the log", traces::lines_that_tell(&moments), PEOPLE);
        nearly_all("named in the log", traces::named_in(&naive.log, truth), PEOPLE);
        let newer = naive.newer_rows();
        assert_eq!(traces::crowded(&newer, PEOPLE), ["naive_visit"], "a row for each person");
        nearly_all("by another table", traces::joined_to(&newer, &windows(&copy.tables["answer_sheet"])), PEOPLE);
        let held = vec![("body", copy.tables["answer_sheet"].columns["body"][0].clone())];
        assert_eq!(left_of(&copy.files, &held), ["body"].into(), "what is there is found");

        let between = naive.send(40);
        let after = naive.copy();
        let number = |table| (table, "number");
        let newer = after.without(&copy);
        nearly_all("two copies", by_columns(&newer, &between, ("card", "used_at"), number("answer_sheet")), 40);
        naive.change(&naive.truth.pairs[7]);
        let changed = naive.copy();
        let hers = &naive.truth.pairs[7];
        assert_eq!(changed.changed_since(&after, "card"), [hers.card.as_slice()], "a lone changer's card");
        assert_eq!(changed.changed_since(&after, "answer_sheet"), [hers.answers.as_slice()], "and her answers");
    }
}
