//! The same rules a second time, as naively as possible: hard-coded ladders, every subset tried,
//! signed numbers, no shared code. It exists to disagree (AGG-3 to AGG-11, AGG-28).

use serde_json::{Value, json};

/// B, C and P; R is 5.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    pub(super) b: i64,
    pub(super) c: i64,
    pub(super) p: i64,
}

fn near(true_count: i64) -> i64 {
    let below = true_count - true_count % 5;
    if true_count - below <= 2 { below } else { below + 5 }
}

impl Limits {
    fn percent(self, rounded: i64, base: i64) -> Value {
        if base < self.p {
            return Value::Null;
        }
        json!((0..=100).find(|whole| 200 * rounded < (2 * whole + 1) * base))
    }

    fn percents(self, cells: &[Value], base: i64) -> Value {
        if base < self.p {
            return Value::Null;
        }
        cells.iter().map(|cell| cell.as_i64().map_or(Value::Null, |cell| self.percent(cell, base))).collect()
    }

    fn passes(self, cells: &[i64]) -> bool {
        cells.iter().sum::<i64>() >= self.b && cells.iter().all(|cell| *cell >= self.c)
    }

    fn figures(self, cells: &[i64]) -> Value {
        let base = near(cells.iter().sum());
        let cells: Vec<Value> = cells.iter().map(|cell| json!(near(*cell))).collect();
        let percent = self.percents(&cells, base);
        json!({"cells": cells, "base": base, "percent": percent})
    }
}

fn levels(options: &[i64]) -> Vec<Vec<i64>> {
    match *options {
        [a, b, c, d, e] => vec![vec![a, b, c, d, e], vec![a + b, c, d + e], vec![a + b, c + d + e]],
        [a, b] => vec![vec![a, b]],
        _ => panic!("two or five"),
    }
}

fn with(mut object: Value, more: &[(&str, Value)]) -> Value {
    for (name, value) in more {
        object[*name] = value.clone();
    }
    object
}

pub(super) fn ordered(limits: Limits, options: &[i64], from: usize, words: bool) -> Value {
    let n: i64 = options.iter().sum();
    if n < limits.b {
        return json!({"status": "too_few"});
    }
    let levels = levels(options);
    for (level, cells) in levels.iter().enumerate().skip(from) {
        if cells.iter().min() >= Some(&limits.c) {
            return with(limits.figures(cells), &[("status", json!("shown")), ("level", json!(level))]);
        }
    }
    if !words || n < 2 * limits.b {
        return json!({"status": "withheld"});
    }
    let positive = levels[levels.len() - 1][0];
    let phrase = if near(n) < 9 * limits.c { "most_people" } else { "nearly_everyone" };
    json!({"status": "words", "words": phrase, "side": if 2 * positive > n { "positive" } else { "other" }})
}

pub(super) fn single(limits: Limits, options: &[i64]) -> Value {
    let n: i64 = options.iter().sum();
    if n < limits.b {
        return json!({"status": "too_few"});
    }
    let inside = |fold: u32, option: usize| fold & (1 << option) != 0;
    let size = |option: usize| (options[option], options.len() - option);
    let mut best: Option<u32> = options.iter().all(|count| *count >= limits.c).then_some(0);
    if best.is_none() {
        for fold in 1..1u32 << options.len() {
            let people: i64 = (0..options.len()).filter(|o| inside(fold, *o)).map(|o| options[o]).sum();
            let all_small = (0..options.len()).all(|o| options[o] >= limits.c || inside(fold, o));
            let smallest = (0..options.len()).filter(|o| inside(fold, *o)).map(size).max();
            let rest = (0..options.len()).filter(|o| !inside(fold, *o)).map(size).min();
            let is_of_the_smallest = rest.is_none_or(|rest| smallest < Some(rest));
            let large_enough = fold.count_ones() >= 2 && people >= limits.c;
            let better = best.is_none_or(|best| fold.count_ones() < best.count_ones());
            if all_small && is_of_the_smallest && large_enough && better {
                best = Some(fold);
            }
        }
    }
    let Some(fold) = best.filter(|fold| usize::try_from(fold.count_ones()).unwrap() < options.len()) else {
        return json!({"status": "withheld"});
    };
    let base = near(n);
    let cells: Vec<Value> =
        (0..options.len()).map(|o| if inside(fold, o) { Value::Null } else { json!(near(options[o])) }).collect();
    let folded: Vec<usize> = (0..options.len()).filter(|o| inside(fold, *o)).collect();
    let mut others = Value::Null;
    if !folded.is_empty() {
        let count = near(folded.iter().map(|o| options[*o]).sum());
        others = json!({"options": folded, "count": count});
        if base >= limits.p {
            others["percent"] = limits.percent(count, base);
        }
    }
    let percent = limits.percents(&cells, base);
    json!({"status": "shown", "cells": cells, "others": others, "base": base, "percent": percent})
}

pub(super) fn several(limits: Limits, n: i64, ticked: &[i64]) -> Value {
    if n < limits.b {
        return json!({"status": "too_few"});
    }
    let visible = |count: i64| limits.c <= count && count <= n - limits.c;
    let cells: Vec<Value> =
        ticked.iter().map(|count| if visible(*count) { json!(near(*count)) } else { Value::Null }).collect();
    let percent = limits.percents(&cells, near(n));
    json!({"status": "shown", "cells": cells, "base": near(n), "percent": percent})
}

pub(super) fn ranking(limits: Limits, n: i64, points: &[i64]) -> Value {
    if n < limits.b {
        return json!({"status": "too_few"});
    }
    let k = i64::try_from(points.len()).unwrap();
    let g = 3 * (limits.c - 1);
    let mut sorted = points.to_vec();
    sorted.sort_unstable_by(|a, b| b.cmp(a));
    // An option's tier is the number of wide gaps above it.
    let tier = |own: i64| sorted.windows(2).filter(|pair| pair[1] >= own && pair[0] - pair[1] > g).count();
    let most = points.iter().map(|own| tier(*own)).max().unwrap() + 1;
    let mut tiers = if k < 4 { 1 } else { most };
    loop {
        let merged: Vec<usize> = points.iter().map(|own| tier(*own).min(tiers - 1)).collect();
        let below: i64 = merged.iter().map(|own| i64::try_from(tiers - 1 - own).unwrap()).sum();
        let above: i64 = merged.iter().map(|own| i64::try_from(*own).unwrap()).sum();
        let room = k * limits.c + (g + 1) * below <= 6 * n && k * limits.c + (g + 1) * above <= (3 * k - 6) * n;
        if room || tiers == 1 {
            let lists: Vec<Vec<usize>> =
                (0..tiers).map(|t| (0..points.len()).filter(|o| merged[*o] == t).collect()).collect();
            return json!({"status": "shown", "tiers": lists, "base": near(n)});
        }
        tiers -= 1;
    }
}

pub(super) fn breakdown(limits: Limits, bands: &[Vec<i64>], from: usize, combined: bool) -> Value {
    let number_of_levels = levels(&bands[0]).len();
    let at = |level: usize, band: usize| levels(&bands[band])[level].clone();
    let size = |band: usize| (bands[band].iter().sum::<i64>(), band);
    let hidden = |set: u32, band: usize| set & (1 << band) != 0;
    let together = |level: usize, set: u32| {
        let members = (0..bands.len()).filter(|band| hidden(set, *band)).map(|band| at(level, band));
        members.reduce(|sum, band| sum.iter().zip(&band).map(|(a, b)| a + b).collect())
    };
    // Every set of bands is tried as W; only a set of the smallest bands counts.
    let smallest_w = |level: usize| {
        (0..1u32 << bands.len())
            .filter(|set| {
                let largest_hidden = (0..bands.len()).filter(|band| hidden(*set, *band)).map(size).max();
                let smallest_shown = (0..bands.len()).filter(|band| !hidden(*set, *band)).map(size).min();
                smallest_shown.is_none_or(|shown| largest_hidden.is_none_or(|hidden| hidden < shown))
            })
            .filter(|set| (0..bands.len()).all(|band| hidden(*set, band) || limits.passes(&at(level, band))))
            .filter(|set| *set == 0 || set.count_ones() >= 2 && limits.passes(&together(level, *set).unwrap()))
            .min_by_key(|set| set.count_ones())
    };
    let everything = (1u32 << bands.len()) - 1;
    let Some(w) = smallest_w(number_of_levels - 1).filter(|w| *w != everything) else {
        return json!({"status": "withheld"});
    };
    let level = (from..number_of_levels).find(|level| smallest_w(*level) == Some(w)).unwrap();
    let lines: Vec<Value> = (0..bands.len())
        .map(|band| if hidden(w, band) { Value::Null } else { limits.figures(&at(level, band)) })
        .collect();
    let mut outcome = json!({"status": "shown", "level": level, "bands": lines});
    if combined {
        let members: Vec<usize> = (0..bands.len()).filter(|band| hidden(w, *band)).collect();
        outcome["others"] =
            together(level, w).map_or(Value::Null, |cells| with(limits.figures(&cells), &[("bands", json!(members))]));
    }
    outcome
}

/// One line at every release, oldest first: `people` and counts of each. The rule of AGG-15 as it is
/// written, told from the whole past each time.
pub(super) fn releases(limits: Limits, kind: &str, states: &[(i64, Vec<i64>)], words: bool) -> Vec<Value> {
    let people = |(n, counts): &(i64, Vec<i64>)| if kind == "multiple" { *n } else { counts.iter().sum() };
    let decide = |limits: Limits, (n, counts): &(i64, Vec<i64>)| match kind {
        "ordered" => ordered(limits, counts, 0, words),
        "single" => single(limits, counts),
        _ => several(limits, *n, counts),
    };
    let mut said: Vec<Value> = Vec::new();
    let mut first_said: Vec<usize> = Vec::new();
    for (now, state) in states.iter().enumerate() {
        if now == 0 {
            said.push(decide(limits, state));
            first_said.push(0);
            continue;
        }
        let last = said[now - 1].clone();
        let more = people(state) - states[..now].iter().map(people).max().unwrap();
        let new = match last["status"].as_str().unwrap() {
            "too_few" if more >= limits.b => {
                let anew = decide(Limits { c: 2 * limits.c, ..limits }, state);
                let numbers = anew["cells"].as_array().is_some_and(|cells| cells.iter().any(|cell| !cell.is_null()));
                let in_words = anew["status"] == "words" && more >= 2 * limits.b;
                (numbers || in_words).then_some(anew)
            }
            "shown" if more >= limits.b => {
                let cells_now = shown_cells(kind, &last, state, people(state));
                let grew = first_said.iter().all(|version| {
                    let then = shown_cells(kind, &last, &states[*version], people(&states[*version]));
                    then.iter().zip(&cells_now).all(|(then, now)| now - then >= limits.c)
                });
                grew.then(|| figures_again(limits, kind, &last, &cells_now, people(state)))
            }
            _ => None,
        };
        if new.is_some() {
            first_said.push(now);
        }
        said.push(new.unwrap_or(last));
    }
    said
}

/// The true count in every cell that `line` shows; of tick options also those who did not tick.
fn shown_cells(kind: &str, line: &Value, (_, counts): &(i64, Vec<i64>), people: i64) -> Vec<i64> {
    if kind == "ordered" {
        return levels(counts)[usize::try_from(line["level"].as_u64().unwrap()).unwrap()].clone();
    }
    let cells = line["cells"].as_array().unwrap();
    let mut shown: Vec<i64> = Vec::new();
    for (option, _) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_null()) {
        shown.push(counts[option]);
        if kind == "multiple" {
            shown.push(people - counts[option]);
        }
    }
    if line["others"].is_object() {
        shown.push(
            line["others"]["options"]
                .as_array()
                .unwrap()
                .iter()
                .map(|o| counts[usize::try_from(o.as_u64().unwrap()).unwrap()])
                .sum(),
        );
    }
    shown
}

fn figures_again(limits: Limits, kind: &str, line: &Value, true_cells: &[i64], people: i64) -> Value {
    let mut again = line.clone();
    let base = near(people);
    let mut left = true_cells.iter().step_by(if kind == "multiple" { 2 } else { 1 });
    let cells: Vec<Value> = line["cells"]
        .as_array()
        .unwrap()
        .iter()
        .map(|cell| if cell.is_null() { Value::Null } else { json!(near(*left.next().unwrap())) })
        .collect();
    if line["others"].is_object() {
        let count = near(*left.next().unwrap());
        again["others"]["count"] = json!(count);
        if base >= limits.p {
            again["others"]["percent"] = limits.percent(count, base);
        }
    }
    again["percent"] = limits.percents(&cells, base);
    again["cells"] = json!(cells);
    again["base"] = json!(base);
    again
}
