//! What a thief tries. Each attack pairs all rows of one table with those of another; the truth says how many pairs are right.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::copy::{Copy, Table};
use super::lab::{Pair, Truth};

/// What came of one attack.
#[derive(Debug)]
pub struct Outcome {
    pub attacker: String,
    pub correct: usize,
}

/// Which id of a person a table has.
fn id_in<'p>(pair: &'p Pair, table: &str) -> &'p [u8] {
    match table {
        "card" => &pair.card,
        "answer_sheet" => &pair.answers,
        _ => &pair.words,
    }
}

/// The rows that can be put in order by a column: those of people in the truth. A column in which all is equal orders nothing.
fn ordered<'t>(table: &'t Table, column: &str, people: &BTreeSet<&[u8]>) -> Option<Vec<&'t [u8]>> {
    let values = &table.columns[column];
    let mut rows: Vec<(&Vec<u8>, &[u8])> = values.iter().zip(table.ids.iter().map(Vec::as_slice)).collect();
    rows.retain(|(_, id)| people.contains(id));
    let different: BTreeSet<_> = rows.iter().map(|(value, _)| *value).collect();
    if different.len() < rows.len() / 2 {
        return None;
    }
    rows.sort();
    Some(rows.into_iter().map(|(_, id)| id).collect())
}

/// Every order in which something puts the rows of people, each once: columns that are written in one go stand in one order, and
/// an attack that is made five times is one attack.
fn orders<'c>(rows: &'c Table, people: &BTreeSet<&[u8]>) -> Vec<(&'c String, Vec<&'c [u8]>)> {
    let mut orders: Vec<(&String, Vec<&[u8]>)> = Vec::new();
    for column in rows.columns.keys() {
        let Some(order) = ordered(rows, column, people) else { continue };
        if !orders.iter().any(|(_, known)| *known == order) {
            orders.push((column, order));
        }
    }
    orders
}

/// By order: the first of one table goes with the first of the other, for everything that orders them, both ways round.
pub fn by_order(copy: &Copy, truth: &Truth, one: &'static str, other: &'static str) -> Vec<Outcome> {
    let people = |table: &'static str| truth.pairs.iter().map(|pair| id_in(pair, table)).collect::<BTreeSet<_>>();
    let right: BTreeMap<&[u8], &[u8]> = truth.pairs.iter().map(|pair| (id_in(pair, one), id_in(pair, other))).collect();
    let (first, second) = (&copy.tables[one], &copy.tables[other]);
    let mut outcomes = Vec::new();
    let others_orders = orders(second, &people(other));
    for (mine, rows) in orders(first, &people(one)) {
        for (theirs, others) in &others_orders {
            let mut others = others.clone();
            for way in ["", ", backwards"] {
                let correct = rows.iter().zip(&others).filter(|(row, other)| right[**row] == **other).count();
                outcomes.push(Outcome { attacker: format!("{one} to {other} by {mine}, {theirs}{way}"), correct });
                others.reverse();
            }
        }
    }
    assert!(!outcomes.is_empty());
    outcomes
}

/// By order, with one column of each table: how many pairs are right.
pub fn by_columns(copy: &Copy, truth: &Truth, (one, mine): (&str, &str), (other, theirs): (&str, &str)) -> usize {
    let people = |table: &str| truth.pairs.iter().map(|pair| id_in(pair, table)).collect::<BTreeSet<_>>();
    let right: BTreeMap<&[u8], &[u8]> = truth.pairs.iter().map(|pair| (id_in(pair, one), id_in(pair, other))).collect();
    let rows = ordered(&copy.tables[one], mine, &people(one)).unwrap();
    let others = ordered(&copy.tables[other], theirs, &people(other)).unwrap();
    rows.iter().zip(&others).filter(|(row, other)| right[**row] == **other).count()
}

/// By birth: two rows that one transaction wrote, and no other. PostgreSQL keeps its number with each row.
pub fn by_birth(copy: &Copy, truth: &Truth, one: &'static str, other: &'static str) -> usize {
    let (first, second) = (&copy.tables[one], &copy.tables[other]);
    let (Some(mine), Some(theirs)) = (first.columns.get("transaction"), second.columns.get("transaction")) else {
        return 0;
    };
    let is_right = |row: &[u8], found: &[u8]| {
        truth.pairs.iter().any(|pair| id_in(pair, one) == row && id_in(pair, other) == found)
    };
    let alone = |births: &[Vec<u8>], birth: &Vec<u8>| births.iter().filter(|each| *each == birth).count() == 1;
    let pairs = mine.iter().enumerate().filter(|(_, birth)| alone(mine, birth) && alone(theirs, birth));
    let found = pairs.map(|(row, birth)| (row, theirs.iter().position(|each| each == birth).unwrap()));
    found.filter(|(row, at)| is_right(&first.ids[*row], &second.ids[*at])).count()
}

/// Spearman's rank correlation of the order in which people sent with everything that orders a table.
pub fn correlations(copy: &Copy, truth: &Truth, table: &'static str) -> BTreeMap<String, f64> {
    let rank: BTreeMap<&[u8], usize> =
        truth.pairs.iter().enumerate().map(|(at, pair)| (id_in(pair, table), at)).collect();
    let people: BTreeSet<&[u8]> = rank.keys().copied().collect();
    let rows = &copy.tables[table];
    let of = |(column, order): (&String, Vec<&[u8]>)| {
        let n = order.len() as f64;
        let squares: f64 = order.iter().enumerate().map(|(at, id)| (at as f64 - rank[id] as f64).powi(2)).sum();
        (format!("{table} by {column}"), 1.0 - 6.0 * squares / (n * (n * n - 1.0)))
    };
    orders(rows, &people).into_iter().map(of).collect()
}

/// By value: rows of two tables that alone share eight bytes. Says how many there are.
pub fn joined_by_value(copy: &Copy, one: &str, other: &str) -> usize {
    let mut mine: HashMap<&[u8], Option<usize>> = HashMap::new();
    each_window(&copy.tables[one], |window, row| alone(&mut mine, window, row));
    let mut theirs: HashMap<&[u8], Option<usize>> = HashMap::new();
    each_window(&copy.tables[other], |window, row| {
        if mine.contains_key(window) {
            alone(&mut theirs, window, row);
        }
    });
    let shared = theirs.into_iter().filter_map(|(window, row)| row.and(mine[window]));
    shared.collect::<BTreeSet<_>>().len()
}

/// Notes in which row some bytes stand, or that it is not the only one.
fn alone<'t>(found: &mut HashMap<&'t [u8], Option<usize>>, window: &'t [u8], row: usize) {
    let held = found.entry(window).or_insert(Some(row));
    if *held != Some(row) {
        *held = None;
    }
}

/// Every eight bytes that stand together in a value, with the row.
fn each_window<'t>(table: &'t Table, mut each: impl FnMut(&'t [u8], usize)) {
    for (name, values) in &table.columns {
        // Where a row lies, and what the database counts, is no value of it.
        if name.starts_with("place") || name == "transaction" {
            continue;
        }
        for (row, value) in values.iter().enumerate() {
            value.windows(8).for_each(|window| each(window, row));
        }
    }
}
