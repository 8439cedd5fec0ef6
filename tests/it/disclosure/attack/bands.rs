//! Breakdowns without any thought: every table that could be true, AGG-9 written once more, and what all tables have in
//! common that look like the published one.

use std::collections::{BTreeMap, BTreeSet};

use linden::domain::release::attack::{Finding, Hidden};

use super::brute::{B, C, note, partings, refused};

/// Cells of options, level by level.
pub(super) type Levels = Vec<Vec<Vec<usize>>>;

/// What is seen: the line for everyone, the level, and the exact cells of each band that is shown.
pub(super) type Seen = (Option<(usize, Vec<u64>)>, bool, Option<(usize, Vec<Option<Vec<u64>>>)>);

fn cells(level: &[Vec<usize>], counts: &[u64]) -> Vec<u64> {
    level.iter().map(|part| part.iter().map(|option| counts[*option]).sum()).collect()
}

fn sum<'b>(bands: impl Iterator<Item = &'b Vec<u64>>) -> Vec<u64> {
    let add = |a: Vec<u64>, b: &Vec<u64>| {
        if a.is_empty() { b.clone() } else { a.iter().zip(b).map(|(a, b)| a + b).collect() }
    };
    bands.fold(Vec::new(), add)
}

fn passes(cells: &[u64]) -> bool {
    cells.iter().sum::<u64>() >= B && cells.iter().all(|cell| *cell >= C)
}

/// Everything that can be seen of a table by someone who knows how large each band is.
pub(super) fn seen(levels: &Levels, table: &[Vec<u64>]) -> Seen {
    let everyone = sum(table.iter());
    let line = levels.iter().map(|level| cells(level, &everyone)).enumerate().find(|(_, cells)| passes(cells));
    let too_few = everyone.iter().sum::<u64>() < B;
    let mut order: Vec<usize> = (0..table.len()).collect();
    order.sort_by_key(|band| table[*band].iter().sum::<u64>());
    let works = |level: &[Vec<usize>], hidden: usize| {
        let (w, shown) = order.split_at(hidden);
        shown.iter().all(|band| passes(&cells(level, &table[*band])))
            && (hidden == 0 || hidden > 1 && passes(&cells(level, &sum(w.iter().map(|band| &table[*band])))))
    };
    let fewest = |level: &[Vec<usize>]| (0..=table.len()).find(|hidden| works(level, *hidden));
    let shown = fewest(levels.last().unwrap()).filter(|hidden| *hidden < table.len()).map(|hidden| {
        let level = levels.iter().position(|level| fewest(level) == Some(hidden)).unwrap();
        let of_band = |band| {
            let is_hidden = order[..hidden].contains(&band);
            (!is_hidden).then(|| cells(&levels[level], &table[band]))
        };
        (level, (0..table.len()).map(of_band).collect())
    });
    (line, too_few, shown)
}

/// What AGG-27 refuses in this breakdown, by enumeration.
pub(super) fn findings(levels: &Levels, truth: &[Vec<u64>], few: u64) -> Vec<Finding> {
    let here = seen(levels, truth);
    let mut possible = BTreeMap::new();
    let is_shown = |band: usize| here.2.as_ref().is_some_and(|(_, bands)| bands[band].is_some());
    every_table(levels, truth, &here, &mut |table| {
        for (band, counts) in table.iter().enumerate().filter(|(band, _)| !is_shown(*band)) {
            let mut parts: BTreeSet<Vec<usize>> = levels.iter().flatten().cloned().collect();
            parts.extend((0..counts.len()).map(|option| vec![option]));
            for part in parts {
                let value = part.iter().map(|option| counts[*option]).sum();
                note(&mut possible, (Hidden::Band, band, part), counts.iter().sum(), value);
            }
        }
    });
    refused(possible, few)
}

/// Every table of the same bases that looks like this.
pub(super) fn every_table(levels: &Levels, truth: &[Vec<u64>], here: &Seen, found: &mut impl FnMut(&[Vec<u64>])) {
    let mut tables: Vec<Vec<Vec<u64>>> = vec![Vec::new()];
    for (band, counts) in truth.iter().enumerate() {
        let exact = here.2.as_ref().and_then(|(level, bands)| Some((*level, bands[band].clone()?)));
        let fits =
            |counts: &Vec<u64>| exact.as_ref().is_none_or(|(level, exact)| cells(&levels[*level], counts) == *exact);
        let ways: Vec<Vec<u64>> = partings(counts.iter().sum(), counts.len()).into_iter().filter(fits).collect();
        tables = tables
            .iter()
            .flat_map(|table| ways.iter().map(|way| [table.as_slice(), std::slice::from_ref(way)].concat()))
            .collect();
        // Nobody can have more in a cell than everybody together.
        if let Some((level, everyone)) = &here.0 {
            tables.retain(|table| cells(&levels[*level], &sum(table.iter())).iter().zip(everyone).all(|(a, b)| a <= b));
        }
    }
    tables.into_iter().filter(|table| seen(levels, table) == *here).for_each(|table| found(&table));
}

/// AGG-26: four people of one band who tell each other what they answered learn of no hidden band that everybody else in
/// it, or nobody, gave one answer. Five may.
#[test]
fn agg_26_four_colluding_people_pin_nobody() {
    let levels: Levels = vec![vec![vec![0], vec![1]]];
    let mut five_learned = false;
    for bases in [[5, 9, 12].as_slice(), &[10, 15, 28], &[3, 10, 25], &[1, 15, 32], &[4, 6, 24], &[12, 14]] {
        let mut fitting: BTreeMap<String, (Seen, Vec<Vec<u64>>)> = BTreeMap::new();
        let mut tables: Vec<Vec<u64>> = vec![Vec::new()];
        for base in bases {
            tables =
                tables.iter().flat_map(|table| (0..=*base).map(|cell| [table.as_slice(), &[cell]].concat())).collect();
        }
        for firsts in tables {
            let table: Vec<Vec<u64>> =
                firsts.iter().zip(bases).map(|(first, base)| vec![*first, base - first]).collect();
            let seen = seen(&levels, &table);
            fitting.entry(format!("{seen:?}")).or_insert_with(|| (seen, Vec::new())).1.push(firsts);
        }
        for (seen, tables) in fitting.into_values().filter(|(seen, _)| seen.2.is_some()) {
            for (of, base) in bases.iter().enumerate() {
                for (people, first) in
                    [(4, 0), (4, 2), (4, 4), (5, 0), (5, 5)].into_iter().filter(|(people, _)| people <= base)
                {
                    let fit = |table: &&Vec<u64>| table[of] >= first && base - table[of] >= people - first;
                    let fit: Vec<&Vec<u64>> = tables.iter().filter(fit).collect();
                    for (band, others) in
                        bases.iter().enumerate().filter(|(band, _)| seen.2.as_ref().unwrap().1[*band].is_none())
                    {
                        let (known, mine) = if band == of { (people, first) } else { (0, 0) };
                        let values: BTreeSet<u64> = fit.iter().map(|table| table[band] - mine).collect();
                        let (Some(least), Some(most), left) = (values.first(), values.last(), others - known) else {
                            continue;
                        };
                        let learned = left > 0 && (*most == 0 || *least == left);
                        assert!(
                            people == 5 || !learned,
                            "{people} of band {of}, {first} of them first, learn of {band}: {seen:?}"
                        );
                        five_learned |= learned;
                    }
                }
            }
        }
    }
    assert!(five_learned, "with five this would be no protection");
}
