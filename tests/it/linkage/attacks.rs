//! What a thief tries on the rows. Each attack pairs all rows of one table with those of another; the truth says how many pairs are right.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::copy::{Copy, Table};
use super::people::Truth;
use super::scan::Windows;

/// What came of one attack.
#[derive(Debug)]
pub struct Outcome {
    pub attacker: String,
    pub correct: usize,
}

/// The rows that can be put in order by a column: those of people in the truth. A column in which half is equal orders nothing.
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
    let right = truth.matches(one, other);
    let (first, second) = (&copy.tables[one], &copy.tables[other]);
    let mut outcomes = Vec::new();
    let others_orders = orders(second, &truth.people(other));
    for (mine, rows) in orders(first, &truth.people(one)) {
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
    let right = truth.matches(one, other);
    let rows = ordered(&copy.tables[one], mine, &truth.people(one)).unwrap();
    let others = ordered(&copy.tables[other], theirs, &truth.people(other)).unwrap();
    rows.iter().zip(&others).filter(|(row, other)| right[**row] == **other).count()
}

/// By birth: two rows that one transaction wrote, and no other. PostgreSQL keeps its number with each row.
pub fn by_birth(copy: &Copy, truth: &Truth, one: &'static str, other: &'static str) -> usize {
    let (first, second) = (&copy.tables[one], &copy.tables[other]);
    let (Some(mine), Some(theirs)) = (first.columns.get("transaction"), second.columns.get("transaction")) else {
        return 0;
    };
    let right = truth.matches(one, other);
    let alone = |births: &[Vec<u8>], birth: &Vec<u8>| births.iter().filter(|each| *each == birth).count() == 1;
    let pairs = mine.iter().enumerate().filter(|(_, birth)| alone(mine, birth) && alone(theirs, birth));
    let found = pairs.map(|(row, birth)| (row, theirs.iter().position(|each| each == birth).unwrap()));
    found.filter(|(row, at)| right.get(&*first.ids[*row]).is_some_and(|found| **found == second.ids[*at])).count()
}

/// Every number that a table gives its rows, in the order of the truth: the rank of each column's value, and each column's size.
fn measures(table: &Table, truth: &Truth, name: &str) -> Vec<(String, Vec<f64>)> {
    let row: HashMap<&[u8], usize> = table.ids.iter().enumerate().map(|(row, id)| (id.as_slice(), row)).collect();
    let rows: Vec<usize> = truth.pairs.iter().map(|pair| row[pair.id_in(name)]).collect();
    let mut all: Vec<(String, Vec<f64>)> = Vec::new();
    for (column, values) in &table.columns {
        let different: BTreeSet<&Vec<u8>> = rows.iter().map(|row| &values[*row]).collect();
        let rank: HashMap<_, _> = different.iter().enumerate().map(|(rank, value)| (*value, rank as f64)).collect();
        let ranks = rows.iter().map(|row| rank[&values[*row]]).collect();
        let sizes: Vec<f64> = rows.iter().map(|row| values[*row].len() as f64).collect();
        for (what, numbers) in [("", ranks), ("size of ", sizes)] {
            let is_known = all.iter().any(|(_, known)| *known == numbers);
            if numbers.iter().any(|number| *number != numbers[0]) && !is_known {
                all.push((format!("{name} by {what}{column}"), numbers));
            }
        }
    }
    all
}

fn correlation(one: &[f64], other: &[f64]) -> f64 {
    let n = one.len() as f64;
    let mean = |of: &[f64]| of.iter().sum::<f64>() / n;
    let (a, b) = (mean(one), mean(other));
    let both: f64 = one.iter().zip(other).map(|(x, y)| (x - a) * (y - b)).sum();
    let square = |of: &[f64], mean: f64| of.iter().map(|x| (x - mean).powi(2)).sum::<f64>();
    both / (square(one, a) * square(other, b)).sqrt()
}

/// The correlation of everything that a table tells of its rows with each trait of the people: with the order in which they sent it is
/// Spearman's rank correlation.
pub fn correlations(copy: &Copy, truth: &Truth, table: &'static str) -> BTreeMap<String, f64> {
    let traits = truth.traits();
    let measured = measures(&copy.tables[table], truth, table);
    let of = |(measure, numbers): &(String, Vec<f64>)| -> Vec<(String, f64)> {
        let with = traits.iter().filter(|(_, values)| values.iter().any(|value| *value != values[0]));
        with.map(|(name, values)| (format!("{measure} and {name}"), correlation(numbers, values))).collect()
    };
    measured.iter().flat_map(of).collect()
}

/// Every eight bytes of a table's values. Where a row lies, and what the database counts, is no value of it.
pub fn windows(table: &Table) -> Windows {
    let values = table.columns.iter().filter(|(name, _)| !name.starts_with("place") && *name != "transaction");
    Windows::of(values.flat_map(|(_, values)| values.iter().map(Vec::as_slice).enumerate()))
}

/// By value: rows of two tables that alone share eight bytes. Says how many there are.
pub fn joined_by_value(copy: &Copy, one: &str, other: &str) -> usize {
    windows(&copy.tables[one]).shared_with(&windows(&copy.tables[other])).len()
}
