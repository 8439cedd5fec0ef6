//! Our own attacker (AGG-26, AGG-27): rigged releases that she must see through, random ones on which she must say what a
//! plain enumeration says, and a bound on what colluding people learn.

mod bands;
mod brute;
mod random;
mod ticked;
mod time;

use linden::domain::release::attack::{Attacker, Beside, Finding, Hidden, Ticks, Told};
use linden::domain::release::disclosure::{
    AllowWords, BreakdownCounts, BreakdownOutcome, DisclosurePolicy, OrderedCounts, OrderedOutcome, Profile,
    RankingOutcome, RankingPoints, SeveralCounts, States,
};
use serde_json::{Value, json};

use super::{counts, ladder};

const NOT_BY_THE_RULES: Finding = Finding { of: Hidden::Anyone, told: Told::NotByTheRules };

fn standard() -> DisclosurePolicy {
    DisclosurePolicy::from(Profile::Standard)
}

fn attacker() -> Attacker {
    Attacker::new(standard())
}

fn finding(of: Hidden, told: Told) -> Finding {
    Finding { of, told }
}

/// An artefact's outcomes, written by hand.
fn by_hand<O: serde::de::DeserializeOwned>(outcomes: &[Value]) -> Vec<O> {
    outcomes.iter().map(|outcome| serde_json::from_value(outcome.clone()).expect("an outcome")).collect()
}

fn states(cells: &[&[u64]]) -> States<OrderedCounts> {
    let counts = cells.iter().map(|cells| OrderedCounts::new(ladder(cells.len(), 0), counts(cells)).unwrap());
    States::new(counts.collect()).unwrap()
}

fn figures(level: u8, cells: &[u64], base: u64) -> Value {
    json!({"status": "shown", "level": level, "cells": cells, "base": base, "percent": null})
}

/// What the attacker finds in an ordered line that was published like this.
fn ordered(cells: &[&[u64]], words: AllowWords, said: &[Value], left: &[u64]) -> Vec<Finding> {
    attacker().ordered(&states(cells), words, &by_hand::<OrderedOutcome>(said), left)
}

fn bands(cells: &[&[u64]], said: &Value, beside: &Value) -> Vec<Finding> {
    let bands = cells.iter().map(|cells| counts(cells)).collect();
    let states = States::new(vec![BreakdownCounts::new(ladder(cells[0].len(), 0), bands).unwrap()]).unwrap();
    let everyone: OrderedOutcome = serde_json::from_value(beside.clone()).unwrap();
    let said = by_hand::<BreakdownOutcome>(std::slice::from_ref(said));
    attacker().breakdown(&states, false.into(), &said, Beside::Ordered(&everyone))
}

fn band(cells: &[u64], base: u64) -> Value {
    json!({"cells": cells, "base": base, "percent": null})
}

#[test]
fn x16_t55_a_larger_hidden_band_beside_a_smaller_shown_one_is_refused() {
    let said = json!({"status": "shown", "level": 0, "bands": [band(&[10, 5], 15), null, null]});
    let found = bands(&[&[8, 7], &[28, 4], &[0, 1]], &said, &figures(0, &[35, 10], 50));
    assert!(found.contains(&NOT_BY_THE_RULES) && found.contains(&finding(Hidden::Band, Told::AllOrNone)), "{found:?}");
}

#[test]
fn x16_t56_ten_people_who_all_said_the_same_are_seen_through_a_rigged_breakdown() {
    let said = json!({"status": "shown", "level": 0, "bands": [null, band(&[10, 5], 15), null]});
    let found = bands(&[&[0, 10], &[8, 7], &[24, 4]], &said, &figures(0, &[30, 20], 55));
    assert!(found.contains(&NOT_BY_THE_RULES) && found.contains(&finding(Hidden::Band, Told::AllOrNone)), "{found:?}");
}

#[test]
fn t58_a_breakdown_at_another_level_than_the_rules_give_is_refused() {
    let cells: [&[u64]; 3] = [&[0, 0, 4, 1, 0], &[6, 3, 1, 3, 2], &[5, 3, 9, 4, 3]];
    let everyone = figures(0, &[10, 5, 15, 10, 5], 45);
    let rigged = json!({"status": "shown", "level": 2, "bands": [null, null, band(&[10, 15], 25)]});
    assert_eq!(bands(&cells, &rigged, &everyone), [NOT_BY_THE_RULES]);
    let by_the_rules = json!({"status": "shown", "level": 1, "bands": [null, null, band(&[10, 10, 5], 25)]});
    assert_eq!(bands(&cells, &by_the_rules, &everyone), []);
}

#[test]
fn x18_t68_first_numbers_after_nothing_give_everybody_away_and_are_refused() {
    let said = [json!({"status": "withheld"}), figures(0, &[5, 20], 25)];
    let found = ordered(&[&[0, 11], &[5, 18]], AllowWords::No, &said, &[0]);
    assert!(found.contains(&NOT_BY_THE_RULES) && found.contains(&finding(Hidden::Line, Told::AllOrNone)), "{found:?}");
}

#[test]
fn x18_t69_a_finer_level_at_a_later_release_is_refused() {
    let said = [figures(2, &[10, 5], 15), figures(1, &[15, 5, 15], 30)];
    let found = ordered(&[&[5, 4, 0, 4, 3], &[8, 6, 5, 7, 6]], AllowWords::No, &said, &[0]);
    assert!(found.contains(&NOT_BY_THE_RULES) && found.contains(&finding(Hidden::Line, Told::AllOrNone)), "{found:?}");
}

#[test]
fn x19_t70_the_answer_of_whoever_withdrew_is_seen_and_refused() {
    let said = [figures(0, &[5, 5], 10), figures(0, &[10, 15], 20)];
    let found = ordered(&[&[5, 6], &[9, 13]], AllowWords::No, &said, &[1]);
    assert!(found.contains(&NOT_BY_THE_RULES) && found.contains(&finding(Hidden::Left, Told::AllOrNone)), "{found:?}");
}

#[test]
fn x18_t71_numbers_too_early_after_too_few_are_refused() {
    let said = [json!({"status": "too_few"}), figures(0, &[5, 15], 20)];
    let found = ordered(&[&[0, 8], &[5, 15]], AllowWords::No, &said, &[0]);
    assert!(found.contains(&NOT_BY_THE_RULES) && found.contains(&finding(Hidden::Line, Told::AllOrNone)), "{found:?}");
}

#[test]
fn x18_t72_numbers_after_words_are_refused() {
    let words = json!({"status": "words", "words": "most_people", "side": "positive"});
    let later =
        |cells: &[u64], base| json!({"status": "shown", "level": 0, "cells": cells, "base": base, "percent": [85, 15]});
    let found = ordered(&[&[40, 1], &[55, 9]], AllowWords::Yes, &[words.clone(), later(&[55, 10], 65)], &[0]);
    assert_eq!(found, [NOT_BY_THE_RULES]);
    // Of the same kind, with five newcomers on the other side: nobody had been there before.
    let found = ordered(&[&[40, 0], &[50, 5]], AllowWords::Yes, &[words, later(&[50, 5], 55)], &[0]);
    assert!(found.contains(&NOT_BY_THE_RULES) && found.contains(&finding(Hidden::Line, Told::AllOrNone)), "{found:?}");
}

#[test]
fn x19_t77_the_one_person_who_tipped_a_line_is_seen_and_refused() {
    let first = figures(0, &[25, 15], 40);
    let tipped = json!({"status": "shown", "level": 0, "cells": [30, 20], "base": 50, "percent": [60, 40]});
    let said = [first.clone(), first, tipped];
    let found = ordered(&[&[25, 15], &[29, 21], &[30, 21]], AllowWords::No, &said, &[0, 0]);
    assert!(
        found.contains(&NOT_BY_THE_RULES) && found.contains(&finding(Hidden::Joined, Told::AllOrNone)),
        "{found:?}"
    );
}

#[test]
fn x19_t78_two_versions_one_person_apart_are_refused() {
    let said = [figures(0, &[5, 5], 10), figures(0, &[5, 10], 15), figures(0, &[10, 15], 25)];
    let found = ordered(&[&[5, 7], &[5, 8], &[10, 13]], AllowWords::No, &said, &[0, 0]);
    assert!(
        found.contains(&NOT_BY_THE_RULES) && found.contains(&finding(Hidden::Joined, Told::AllOrNone)),
        "{found:?}"
    );
}

#[test]
fn x20_more_tiers_than_many_different_rankings_give_are_refused() {
    for (people, points, tiers) in
        [(10, &[30, 17, 4, 3, 3, 3][..], json!([[0], [1], [2, 3, 4, 5]])), (13, &[39, 26, 13], json!([[0], [1], [2]]))]
    {
        let said = json!({"status": "shown", "tiers": tiers, "base": if people == 10 { 10 } else { 15 }});
        let states = States::new(vec![RankingPoints::new(people, points.to_vec()).unwrap()]).unwrap();
        let found = attacker().ranking(&states, &by_hand::<RankingOutcome>(&[said]));
        assert!(
            found.contains(&NOT_BY_THE_RULES) && found.contains(&finding(Hidden::Line, Told::FewValues)),
            "{found:?}"
        );
        assert_eq!(attacker().ranking(&states, &standard().ranking_releases(&states)), []);
    }
}

#[test]
fn agg_27_a_folded_answer_that_can_only_be_four_is_refused_though_the_rules_gave_it() {
    // L14: the second is shown as 7, so the third, folded beside the first, is exactly 7.
    let found = |cells: &[u64]| {
        let states = States::new(vec![counts(cells)]).unwrap();
        attacker().single(&states, &standard().single_releases(&states), &[])
    };
    assert_eq!(found(&[4, 7, 7]), [finding(Hidden::Line, Told::FewValues)]);
    assert_eq!(found(&[4, 9, 7]), []);
    // Of equals the later goes first: the folded one is 6 and not 7 where it stands before the 7, and may be both after it.
    assert_eq!(found(&[4, 6, 7]), [finding(Hidden::Line, Told::FewValues)]);
    assert_eq!(found(&[7, 4, 6]), []);
    assert_eq!(found(&[18, 9, 6, 3, 1, 0]), []);
}

#[test]
fn agg_27_a_hidden_option_that_the_limit_on_ticks_gives_away_is_refused() {
    // L15: 66 ticks of at most 3 times 22.
    let found = |people, ticked: &[u64], most| {
        let states = States::new(vec![SeveralCounts::new(people, ticked.to_vec()).unwrap()]).unwrap();
        attacker().several(&states, Ticks { fewest: 1, most }, &standard().several_releases(&states), &[])
    };
    let full: &[u64] = &[13, 13, 8, 8, 8, 8, 8, 0];
    assert_eq!(
        found(22, full, Some(3)),
        [finding(Hidden::Line, Told::AllOrNone), finding(Hidden::Line, Told::FewValues)]
    );
    assert_eq!(found(22, full, Some(4)), []);
    assert_eq!(found(22, full, None), []);
}
