//! What must hold for any table (the list after DOMAIN 5.5).

use linden::domain::release::disclosure::{DisclosurePolicy, Profile};
use proptest::prelude::*;
use serde_json::Value;

use super::{breakdown, cases, counts, numbers, ordered, ranking, several, to_value};

const PROFILES: [(Profile, u64, u64); 2] = [(Profile::Standard, 10, 5), (Profile::High, 20, 10)];

fn standard() -> DisclosurePolicy {
    DisclosurePolicy::from(Profile::Standard)
}

fn high() -> DisclosurePolicy {
    DisclosurePolicy::from(Profile::High)
}

fn a_cell() -> impl Strategy<Value = u64> {
    prop_oneof![3 => 0..=4u64, 4 => 3..=14u64, 3 => 5..=60u64]
}

fn a_line() -> impl Strategy<Value = Vec<u64>> {
    prop::collection::vec(a_cell(), 5)
}

fn a_choice() -> impl Strategy<Value = Vec<u64>> {
    prop::collection::vec(a_cell(), 2..9)
}

fn ticks() -> impl Strategy<Value = (u64, Vec<u64>)> {
    (a_cell(), a_choice()).prop_map(|(more, ticked)| (ticked.iter().max().unwrap() + more, ticked))
}

fn some_bands() -> impl Strategy<Value = Vec<Vec<u64>>> {
    prop_oneof![Just(2usize), Just(5)]
        .prop_flat_map(|cells| prop::collection::vec(prop::collection::vec(a_cell(), cells), 2..7))
}

/// First, second and third choices of each person, out of six options.
fn rankings() -> impl Strategy<Value = Vec<[u64; 6]>> {
    let choices = Just([3, 2, 1, 0, 0, 0]).prop_shuffle();
    prop::collection::vec(prop_oneof![2 => Just([3, 2, 1, 0, 0, 0]), 3 => choices], 0..50)
}

fn points(rankings: &[[u64; 6]]) -> Vec<u64> {
    (0..6).map(|option| rankings.iter().map(|ranking| ranking[option]).sum()).collect()
}

/// The true cells of a line at a level of the five-point or two-cell ladder.
fn at_level(options: &[u64], level: u64) -> Vec<u64> {
    match (options, level) {
        ([a, b, c, d, e], 1) => vec![a + b, *c, d + e],
        ([a, b, c, d, e], 2) => vec![a + b, c + d + e],
        _ => options.to_vec(),
    }
}

fn sum<'b>(bands: impl Iterator<Item = &'b Vec<u64>>, level: u64) -> Vec<u64> {
    bands
        .map(|band| at_level(band, level))
        .reduce(|a, b| a.iter().zip(b).map(|(a, b)| a + b).collect())
        .unwrap_or_default()
}

/// Every published count, base and total in an outcome.
fn published(outcome: &Value, found: &mut Vec<u64>) {
    match outcome {
        Value::Object(fields) => {
            for (name, value) in fields {
                match name.as_str() {
                    "cells" => found.extend(value.as_array().unwrap().iter().filter_map(Value::as_u64)),
                    "base" | "count" => found.push(value.as_u64().unwrap()),
                    _ => published(value, found),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| published(value, found)),
        _ => {}
    }
}

fn shown(outcome: &Value) -> bool {
    outcome["status"] == "shown"
}

proptest! {
    #![proptest_config(cases())]

    // AGG-10: no published number is 0 or 1 to 4, every one is a multiple of R. AGG-17: twice the same bytes.
    #[test]
    fn every_published_number_is_rounded_and_never_small(
        line in a_line(), choice in a_choice(), (people, ticked) in ticks(), bands in some_bands(), ranks in rankings(),
        words: bool, combined: bool,
    ) {
        for (profile, _, least) in PROFILES {
            let policy = DisclosurePolicy::from(profile);
            let everything = || [
                ordered(policy, &line, 0, words),
                to_value(&policy.single(&counts(&choice))),
                several(policy, people, &ticked),
                breakdown(policy, &bands, 0, combined),
                ranking(policy, u64::try_from(ranks.len()).unwrap(), &points(&ranks)),
            ];
            let outcomes = everything();
            let mut found = Vec::new();
            outcomes.iter().for_each(|outcome| published(outcome, &mut found));
            prop_assert!(found.iter().all(|number| number % 5 == 0 && *number >= least), "{outcomes:?}");
            let bytes = |outcomes: &[Value]| serde_json::to_vec(outcomes).unwrap();
            prop_assert_eq!(bytes(&outcomes), bytes(&everything()));
        }
    }

    // AGG-4: in an ordered line every cell, and so everyone outside it, is at least C in truth.
    #[test]
    fn each_shown_cell_of_a_line_and_its_complement_are_large_enough(line in a_line()) {
        for (profile, base, least) in PROFILES {
            let outcome = ordered(DisclosurePolicy::from(profile), &line, 0, false);
            if shown(&outcome) {
                let people: u64 = line.iter().sum();
                let truth = at_level(&line, outcome["level"].as_u64().unwrap());
                prop_assert_eq!(truth.len(), numbers(&outcome["cells"]).len());
                prop_assert!(people >= base);
                prop_assert!(truth.iter().all(|cell| *cell >= least && people - cell >= least));
            }
        }
    }

    // AGG-6: cells shown, cells outside them and the fold are at least C in truth; the fold has two options or more.
    #[test]
    fn each_shown_answer_and_the_fold_are_large_enough(choice in a_choice()) {
        for (profile, base, least) in PROFILES {
            let outcome = to_value(&DisclosurePolicy::from(profile).single(&counts(&choice)));
            if shown(&outcome) {
                let people: u64 = choice.iter().sum();
                prop_assert!(people >= base);
                let cells = outcome["cells"].as_array().unwrap();
                let folded: Vec<usize> = (0..choice.len()).filter(|option| cells[*option].is_null()).collect();
                for option in (0..choice.len()).filter(|option| !folded.contains(option)) {
                    prop_assert!(choice[option] >= least && people - choice[option] >= least);
                }
                prop_assert!(folded.is_empty() == outcome["others"].is_null());
                if !folded.is_empty() {
                    let together: u64 = folded.iter().map(|option| choice[*option]).sum();
                    prop_assert!(folded.len() >= 2 && together >= least && people - together >= least);
                }
            }
        }
    }

    // AGG-7: an option is shown exactly if C people ticked it and C did not; hidden low and hidden high look alike.
    #[test]
    fn each_shown_tick_count_and_its_complement_are_large_enough((people, ticked) in ticks()) {
        for (profile, base, least) in PROFILES {
            let outcome = several(DisclosurePolicy::from(profile), people, &ticked);
            prop_assert_eq!(shown(&outcome), people >= base);
            if shown(&outcome) {
                for (count, cell) in ticked.iter().zip(outcome["cells"].as_array().unwrap()) {
                    prop_assert_eq!(cell.is_null(), *count < least || people - count < least);
                }
            }
        }
    }

    // X3, AGG-9: with true totals, what is left after subtracting every published band passes both tests.
    #[test]
    fn what_is_left_after_subtraction_is_never_a_small_group(bands in some_bands(), combined: bool) {
        for (profile, base, least) in PROFILES {
            let outcome = breakdown(DisclosurePolicy::from(profile), &bands, 0, combined);
            if !shown(&outcome) {
                continue;
            }
            let lines = outcome["bands"].as_array().unwrap();
            for level in outcome["level"].as_u64().unwrap()..3 {
                for (band, _) in bands.iter().zip(lines).filter(|(_, line)| !line.is_null()) {
                    let truth = at_level(band, level);
                    prop_assert!(truth.iter().sum::<u64>() >= base && truth.iter().all(|cell| *cell >= least));
                }
                let everyone = sum(bands.iter(), level);
                let subtracted = sum(bands.iter().zip(lines).filter(|(_, line)| !line.is_null()).map(|(band, _)| band), level);
                let left: Vec<u64> = everyone.iter().zip(&subtracted).map(|(all, shown)| all - shown).collect();
                let hidden = lines.iter().filter(|line| line.is_null()).count();
                prop_assert!(hidden != 1);
                prop_assert!(hidden == 0 || left.iter().sum::<u64>() >= base && left.iter().all(|cell| *cell >= least));
            }
        }
    }

    // X16, AGG-9: every withheld band is smaller than every published one.
    #[test]
    fn every_withheld_band_is_smaller_than_every_published_one(bands in some_bands()) {
        for (profile, _, _) in PROFILES {
            let outcome = breakdown(DisclosurePolicy::from(profile), &bands, 0, false);
            if shown(&outcome) {
                let lines = outcome["bands"].as_array().unwrap();
                let size = |band: &usize| (bands[*band].iter().sum::<u64>(), *band);
                let largest_hidden = (0..bands.len()).filter(|band| lines[*band].is_null()).map(|band| size(&band)).max();
                let smallest_shown = (0..bands.len()).filter(|band| !lines[*band].is_null()).map(|band| size(&band)).min();
                prop_assert!(largest_hidden.is_none_or(|hidden| Some(hidden) < smallest_shown));
            }
        }
    }

    // AGG-4, AGG-9: the line for everyone is at the level of its breakdown, or finer.
    #[test]
    fn the_line_for_everyone_is_at_the_level_of_its_breakdown_or_finer(bands in some_bands(), from in 0..3u8) {
        let from = if bands[0].len() == 2 { 0 } else { from };
        let outcome = breakdown(standard(), &bands, from, false);
        if shown(&outcome) {
            let everyone = ordered(standard(), &sum(bands.iter(), 0), 0, true);
            prop_assert!(shown(&everyone));
            prop_assert!(everyone["level"].as_u64() <= outcome["level"].as_u64());
        }
    }

    // The high profile publishes no band, and no cell below its own C, that the standard one withholds.
    #[test]
    fn high_shows_nothing_that_standard_withholds(
        line in a_line(), choice in a_choice(), (people, ticked) in ticks(), bands in some_bands(), from in 0..3u8,
    ) {
        let within = |strict: &Value, loose: &Value, part: &str| {
            let (strict, loose) = (strict[part].as_array().unwrap(), loose[part].as_array().unwrap());
            strict.iter().zip(loose).all(|(strict, loose)| strict.is_null() || !loose.is_null())
        };
        let from = if bands[0].len() == 2 { 0 } else { from };
        let (strict, loose) = (breakdown(high(), &bands, from, false), breakdown(standard(), &bands, from, false));
        prop_assert!(!shown(&strict) || shown(&loose) && within(&strict, &loose, "bands"));

        let (strict, loose) = (ordered(high(), &line, 0, false), ordered(standard(), &line, 0, false));
        prop_assert!(!shown(&strict) || shown(&loose) && loose["level"].as_u64() <= strict["level"].as_u64());

        let (strict, loose) = (high().single(&counts(&choice)), standard().single(&counts(&choice)));
        let (strict, loose) = (to_value(&strict), to_value(&loose));
        prop_assert!(!shown(&strict) || shown(&loose) && within(&strict, &loose, "cells"));

        let (strict, loose) = (several(high(), people, &ticked), several(standard(), people, &ticked));
        prop_assert!(!shown(&strict) || shown(&loose) && within(&strict, &loose, "cells"));
    }

    // AGG-17: the order in which people answered changes nothing.
    #[test]
    fn permuting_the_records_changes_nothing(
        (records, shuffled) in prop::collection::vec((0..4usize, 0..5usize), 0..120)
            .prop_flat_map(|records| (Just(records.clone()), Just(records).prop_shuffle())),
        (ranks, ranks_shuffled) in rankings().prop_flat_map(|ranks| (Just(ranks.clone()), Just(ranks).prop_shuffle())),
    ) {
        let outcomes = |records: &[(usize, usize)], ranks: &[[u64; 6]]| {
            let mut bands = vec![vec![0u64; 5]; 4];
            records.iter().for_each(|(band, option)| bands[*band][*option] += 1);
            let everyone = sum(bands.iter(), 0);
            [
                breakdown(standard(), &bands, 0, true),
                ordered(standard(), &everyone, 0, true),
                to_value(&standard().single(&counts(&everyone))),
                ranking(standard(), u64::try_from(ranks.len()).unwrap(), &points(ranks)),
            ]
        };
        prop_assert_eq!(outcomes(&records, &ranks), outcomes(&shuffled, &ranks_shuffled));
    }

    // AGG-9: listing bands of different sizes in another order lists the same figures in that order.
    #[test]
    fn permuting_bands_of_different_size_permutes_the_figures(
        (bands, order) in some_bands()
            .prop_flat_map(|bands| { let order: Vec<usize> = (0..bands.len()).collect(); (Just(bands), Just(order).prop_shuffle()) }),
    ) {
        let mut sizes: Vec<u64> = bands.iter().map(|band| band.iter().sum()).collect();
        sizes.sort_unstable();
        sizes.dedup();
        prop_assume!(sizes.len() == bands.len());
        let moved: Vec<_> = order.iter().map(|band| bands[*band].clone()).collect();
        let (before, after) = (breakdown(standard(), &bands, 0, false), breakdown(standard(), &moved, 0, false));
        prop_assert_eq!(&before["status"], &after["status"]);
        if shown(&before) {
            for (position, band) in order.iter().enumerate() {
                prop_assert_eq!(&after["bands"][position], &before["bands"][*band]);
            }
        }
    }

    // AGG-8: the tiers keep the order of the points, and options stand in question order within a tier.
    #[test]
    fn tiers_keep_the_order_and_hide_it_within(ranks in rankings()) {
        let totals = points(&ranks);
        let outcome = ranking(standard(), u64::try_from(ranks.len()).unwrap(), &totals);
        if shown(&outcome) {
            let tiers: Vec<Vec<u64>> = outcome["tiers"].as_array().unwrap().iter().map(numbers).collect();
            let total = |option: &u64| totals[usize::try_from(*option).unwrap()];
            prop_assert!(tiers.iter().all(|tier| tier.is_sorted()));
            for pair in tiers.windows(2) {
                let (least_above, most_below) = (pair[0].iter().map(total).min(), pair[1].iter().map(total).max());
                prop_assert!(least_above.unwrap() - most_below.unwrap() > 12);
            }
            let mut options = tiers.concat();
            options.sort_unstable();
            prop_assert_eq!(options, vec![0, 1, 2, 3, 4, 5]);
        }
    }
}
