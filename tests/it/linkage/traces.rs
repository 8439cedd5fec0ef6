//! What a thief tries on everything that is not the rows of people: times of files, the log, mails, the audit log and its copy, and rows
//! of all other tables that came while people sent.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, SystemTime};

use data_encoding::{BASE64, BASE64URL, HEXLOWER, HEXLOWER_PERMISSIVE, HEXUPPER};
use linden::store::DatabaseAddress;

use super::people::{Moment, Truth};
use super::scan::{Needles, Windows};
use crate::support::sql::everything;

/// How far a file's time may lie behind the clock's.
pub const COARSE: Duration = Duration::from_millis(10);

/// By time: people during whose *Send* something was last written to a file, last changed about it, or it was made. Each with the file.
pub fn times_that_tell(times: &[(String, SystemTime)], moments: &[Moment]) -> BTreeMap<usize, String> {
    let tells = |moment: &Moment| {
        let (from, to) = moment.time;
        times.iter().find(|(_, time)| from - COARSE <= *time && *time <= to).map(|(file, _)| file.clone())
    };
    moments.iter().enumerate().filter_map(|(at, moment)| Some((at, tells(moment)?))).collect()
}

/// By line: people during whose *Send* the log grew.
pub fn lines_that_tell(moments: &[Moment]) -> usize {
    moments.iter().filter(|moment| moment.line.0 != moment.line.1).count()
}

/// By name: people of whom an id stands in what was written, in any spelling that a careless program gives it.
pub fn named_in(written: &[u8], truth: &Truth) -> usize {
    let mut spelt: Vec<(usize, Vec<u8>)> = Vec::new();
    for (at, pair) in truth.pairs.iter().enumerate() {
        for id in [&pair.card, &pair.answers, &pair.words, &pair.left].into_iter().filter(|id| !id.is_empty()) {
            spelt.push((at, id.clone()));
            spelt.push((at, HEXLOWER.encode(id).into_bytes()));
            spelt.push((at, HEXUPPER.encode(id).into_bytes()));
            for shift in 0..3 {
                let shifted = [vec![b' '; shift], id.clone()].concat();
                for encoding in [BASE64, BASE64URL] {
                    let encoded = encoding.encode(&shifted);
                    spelt.push((at, encoded.as_bytes()[4..encoded.len() - 4].to_vec()));
                }
            }
        }
    }
    let found = Needles::new(spelt.iter().map(|(_, needle)| needle.as_slice())).places(written);
    spelt
        .iter()
        .filter(|(_, needle)| found.contains_key(needle.as_slice()))
        .map(|(at, _)| at)
        .collect::<BTreeSet<_>>()
        .len()
}

/// The rows of all tables but those of people, as text.
pub type Rows = BTreeMap<String, BTreeSet<String>>;

/// Every row of every table but those that the attacks on rows have, and what is imported with a consultation.
pub fn rows(address: &DatabaseAddress) -> Rows {
    let but = ["card", "answer_sheet", "words", "medium", "consultation", "notice", "naive_card", "naive_answer"];
    everything(address, &but).into_iter().map(|(table, rows)| (table, rows.into_iter().collect())).collect()
}

/// What came or changed between two moments.
pub fn newer(before: &Rows, after: &Rows) -> Rows {
    let of = |(table, rows): (&String, &BTreeSet<String>)| {
        let known = before.get(table);
        let new = rows.iter().filter(|row| known.is_none_or(|known| !known.contains(*row))).cloned();
        (table.clone(), new.collect())
    };
    after.iter().map(of).filter(|(_, rows): &(_, BTreeSet<String>)| !rows.is_empty()).collect()
}

/// By row: tables of which so many rows came while people sent that each of these could be somebody's.
pub fn crowded(newer: &Rows, people: usize) -> Vec<&str> {
    newer.iter().filter(|(_, rows)| rows.len() * 2 >= people).map(|(table, _)| table.as_str()).collect()
}

/// By value: rows that came in other tables while people sent, and share eight bytes with one row alone of somebody's.
pub fn joined_to(newer: &Rows, theirs: &Windows) -> usize {
    let of = |rows: &BTreeSet<String>| {
        let bytes: Vec<(usize, Vec<u8>)> =
            rows.iter().enumerate().flat_map(|(at, row)| bytes_of(row).into_iter().map(move |run| (at, run))).collect();
        Windows::of(bytes.iter().map(|(at, run)| (*at, run.as_slice()))).shared_with(theirs).len()
    };
    newer.values().map(of).sum()
}

/// A row's text, and the bytes that it spells in hexadecimal.
fn bytes_of(row: &str) -> Vec<Vec<u8>> {
    let runs = row.split(|c: char| !c.is_ascii_hexdigit()).filter(|run| run.len() >= 16);
    let bytes = runs.filter_map(|run| HEXLOWER_PERMISSIVE.decode(&run.as_bytes()[..run.len() & !1]).ok());
    bytes.chain([row.as_bytes().to_vec()]).collect()
}
