//! The attacks of DOMAIN 5.5 that a single release can suffer. The attacker knows the rules, who took
//! part, and so the size of every band (AGG-26); where it says so, also true totals.

use std::collections::{BTreeMap, BTreeSet};

use linden::domain::release::disclosure::{DisclosurePolicy, Profile};

use super::{breakdown, ordered, ranking, several};

fn standard() -> DisclosurePolicy {
    DisclosurePolicy::from(Profile::Standard)
}

fn high() -> DisclosurePolicy {
    DisclosurePolicy::from(Profile::High)
}

#[test]
fn x10_a_small_band_that_all_agreed_is_hidden_among_others() {
    let outcome = breakdown(standard(), &[vec![18, 12], vec![12, 0], vec![7, 5]], 0, false);
    assert!(outcome["bands"][1].is_null() && outcome["bands"][2].is_null());
    // With nobody to hide among, the whole breakdown is withheld.
    for all_agreed in 1..=40 {
        let outcome = breakdown(standard(), &[vec![18, 12], vec![all_agreed, 0]], 0, false);
        assert_eq!(outcome["status"], "withheld", "{all_agreed}");
    }
}

#[test]
fn x15_empty_bands_are_small_bands() {
    // Two zeros hide nobody and hide nothing: together they are still nobody.
    let withheld = |bands: &[Vec<u64>]| breakdown(standard(), bands, 0, false)["status"] == "withheld";
    assert!(withheld(&[vec![20, 10], vec![0, 0]]));
    assert!(withheld(&[vec![20, 10], vec![0, 0], vec![0, 0]]));
    assert!(withheld(&[vec![20, 10], vec![0, 0], vec![0, 9]]));
    // An empty cell in a large band is as small as any.
    assert!(withheld(&[vec![20, 10], vec![0, 30]]));
    let line = ordered(standard(), &[20, 0, 10, 10, 10], 0, false);
    assert_eq!(line["level"], 1, "a zero among five cells is not shown");
}

#[test]
fn x16_a_larger_band_is_never_hidden_beside_a_smaller_one_that_is_shown() {
    for bands in [[[8, 7], [28, 4], [0, 1]], [[0, 10], [8, 7], [24, 4]]] {
        let outcome = breakdown(standard(), &bands.map(|band| band.to_vec()), 0, true);
        assert_eq!(outcome["status"], "withheld", "T55, T56");
    }
}

#[test]
fn x17_words_are_the_same_for_every_small_minority() {
    for (policy, least, most_people) in [(standard(), 5, 80), (high(), 10, 120)] {
        for people in 4 * least..=most_people {
            let phrase = ordered(policy, &[people, 0, 0, 0, 0], 0, true);
            assert_eq!(phrase["status"], "words", "{people}");
            let bytes = serde_json::to_vec(&phrase).unwrap();
            for minority in 0..least {
                for middle in 0..=minority {
                    for negative in 0..=minority - middle {
                        let most = people - minority;
                        let line = [most - most / 3, most / 3, middle, negative, minority - middle - negative];
                        assert_eq!(serde_json::to_vec(&ordered(policy, &line, 0, true)).unwrap(), bytes, "{line:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn x20_few_people_never_make_many_tiers() {
    // T41, T43: everybody ranked alike, and the tiers do not say so.
    assert_eq!(ranking(standard(), 10, &[30, 17, 4, 3, 3, 3])["tiers"].as_array().unwrap().len(), 2);
    assert_eq!(ranking(standard(), 13, &[39, 26, 13])["tiers"].as_array().unwrap().len(), 1);
    // Whatever is shown, the least points the tiers ask for leave C for every option on both sides.
    for options in 4..=8u64 {
        for people in 10..=45u64 {
            let mut points = vec![0; usize::try_from(options).unwrap()];
            points[..3].copy_from_slice(&[3 * people, 2 * people, people]);
            let outcome = ranking(standard(), people, &points);
            let tiers = outcome["tiers"].as_array().unwrap();
            let ranks = |tiers: &mut dyn Iterator<Item = usize>| -> u64 {
                (0u64..).zip(tiers).map(|(before, size)| before * u64::try_from(size).unwrap()).sum()
            };
            let sizes: Vec<usize> = tiers.iter().map(|tier| tier.as_array().unwrap().len()).collect();
            let below = ranks(&mut sizes.iter().rev().copied());
            let above = ranks(&mut sizes.iter().copied());
            assert!(sizes.len() == 1 || options * 5 + 13 * below <= 6 * people, "{options} options, {people} people");
            assert!(sizes.len() == 1 || options * 5 + 13 * above <= (3 * options - 6) * people);
        }
    }
}

#[test]
fn nearly_nobody_and_nearly_everybody_carry_the_same_mark() {
    for people in 10..=60 {
        let low: BTreeSet<_> = (0..5).map(|few| several(standard(), people, &[few, few]).to_string()).collect();
        let high: BTreeSet<_> =
            (people - 4..=people).map(|many| several(standard(), people, &[many, many]).to_string()).collect();
        assert!(low.len() == 1 && low == high, "{people}");
    }
}

/// Every two-cell table with these band sizes; the attacker sees the outcome and, if it is published,
/// the *exact* line for everyone, and keeps all tables that fit.
fn hidden_numbers_stay_open(bases: &[u64], combined: bool) {
    let mut fitting: BTreeMap<String, Vec<Vec<u64>>> = BTreeMap::new();
    let mut tables: Vec<Vec<u64>> = vec![Vec::new()];
    for base in bases {
        tables = tables.iter().flat_map(|table| (0..=*base).map(|cell| [table.as_slice(), &[cell]].concat())).collect();
    }
    for table in tables {
        let bands: Vec<Vec<u64>> =
            table.iter().zip(bases).map(|(positive, base)| vec![*positive, base - positive]).collect();
        let (positive, people): (u64, u64) = (table.iter().sum(), bases.iter().sum());
        let exact = if positive >= 5 && people - positive >= 5 { positive.to_string() } else { "withheld".to_owned() };
        let seen = format!("{exact} {}", breakdown(standard(), &bands, 0, combined));
        fitting.entry(seen).or_default().push(table);
    }
    for (seen, tables) in fitting {
        let outcome: serde_json::Value = serde_json::from_str(seen.split_once(' ').unwrap().1).unwrap();
        for (band, base) in bases.iter().enumerate().filter(|(band, _)| outcome["bands"][*band].is_null()) {
            let possible: BTreeSet<u64> = tables.iter().map(|table| table[band]).collect();
            let (least, most) = (*possible.first().unwrap(), *possible.last().unwrap());
            assert!(most > 0 && least < *base, "band {band} of {bases:?} is given away by {seen}");
            let near_an_end = least < 3 || base - most < 3;
            assert!(*base < 3 || possible.len() >= 3 || !near_an_end, "band {band} of {bases:?} is pinned by {seen}");
        }
    }
}

#[test]
fn no_hidden_band_is_given_away_to_someone_who_knows_every_band_size() {
    let sizes: &[&[u64]] = &[
        &[1, 15, 32],
        &[10, 15, 28],
        &[1, 1, 30],
        &[5, 9, 12],
        &[9, 31],
        &[10, 20],
        &[12, 12, 30],
        &[2, 14, 14],
        &[3, 10, 25],
        &[11, 11, 11],
        &[1, 9, 20],
        &[4, 6, 24],
        &[1, 2, 12, 20],
        &[5, 5, 10, 12],
    ];
    for bases in sizes {
        hidden_numbers_stay_open(bases, false);
        hidden_numbers_stay_open(bases, true);
    }
}
