//! Tick-several lines without any thought.

use std::collections::BTreeMap;

use linden::domain::release::attack::{Finding, Hidden};

use super::brute::{B, C, note, refused};

/// What AGG-27 refuses in one release of a line in which each of `people` ticked one to `most` options.
pub(super) fn findings(people: u64, ticked: &[u64], most: u64, few: u64) -> Vec<Finding> {
    if people < B {
        return Vec::new();
    }
    let shown = |count: u64| count >= C && people - count >= C;
    let mut possible = BTreeMap::new();
    let mut tables: Vec<Vec<u64>> = vec![Vec::new()];
    for count in ticked {
        let could_be = |other: &u64| if shown(*count) { other == count } else { !shown(*other) };
        tables = tables
            .iter()
            .flat_map(|table| (0..=people).filter(could_be).map(|other| [table.as_slice(), &[other]].concat()))
            .collect();
    }
    for table in tables.iter().filter(|table| could_happen(people, table, most)) {
        for (option, count) in table.iter().enumerate().filter(|(option, _)| !shown(ticked[*option])) {
            note(&mut possible, (Hidden::Line, 0, vec![option]), people, *count);
        }
    }
    refused(possible, few)
}

/// Hands the ticks out, to whoever has the fewest so far: whether everybody gets one and nobody more than `most`.
fn could_happen(people: u64, table: &[u64], most: u64) -> bool {
    let mut hands = vec![0u64; usize::try_from(people).unwrap()];
    for count in table {
        hands.sort_unstable();
        hands.iter_mut().take(usize::try_from(*count).unwrap()).for_each(|hand| *hand += 1);
    }
    hands.iter().all(|hand| (1..=most).contains(hand))
}
