//! The same question asked without any thought: every history that could be true, the rules written a third time, and
//! what all histories that look like the published one have in common. Ordered lines and single choices.

use std::collections::{BTreeMap, BTreeSet};

use linden::domain::release::attack::{Finding, Hidden, Told};

pub(super) const B: u64 = 10;
pub(super) const C: u64 = 5;

/// What a release says, with the exact numbers behind its figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Seen {
    TooFew,
    Withheld,
    Words(bool),
    /// Which options stand in which cell, and how many people in each.
    Shown(Vec<Vec<usize>>, Vec<u64>),
}

/// The rules of one line: a ladder, or none for a single choice.
#[derive(Debug, Clone)]
pub(super) struct Rules {
    /// Cells of options, level by level; empty for a single choice.
    pub(super) ladder: Vec<Vec<Vec<usize>>>,
    pub(super) words: bool,
}

/// What was true at one release: options, and who came and went since the one before.
#[derive(Debug, Clone)]
pub(super) struct Moment {
    pub(super) counts: Vec<u64>,
    pub(super) joined: u64,
    pub(super) left: u64,
}

fn cells_of(parts: &[Vec<usize>], counts: &[u64]) -> Vec<u64> {
    parts.iter().map(|part| part.iter().map(|option| counts[*option]).sum()).collect()
}

impl Rules {
    fn decide(&self, counts: &[u64], c: u64) -> Seen {
        let people: u64 = counts.iter().sum();
        if people < B {
            return Seen::TooFew;
        }
        let Some(last) = self.ladder.last() else { return folded(counts, c) };
        for level in &self.ladder {
            let cells = cells_of(level, counts);
            if cells.iter().all(|cell| *cell >= c) {
                return Seen::Shown(level.clone(), cells);
            }
        }
        let cells = cells_of(last, counts);
        if self.words && people >= 2 * B { Seen::Words(cells[0] >= c) } else { Seen::Withheld }
    }

    /// AGG-15, told from the whole past each time.
    pub(super) fn releases(&self, states: &[Vec<u64>]) -> Vec<Seen> {
        let mut said: Vec<Seen> = Vec::new();
        let mut versions: Vec<usize> = Vec::new();
        for (now, counts) in states.iter().enumerate() {
            let people: u64 = counts.iter().sum();
            let most = states[..now].iter().map(|counts| counts.iter().sum()).max().unwrap_or(0);
            let next = match said.last() {
                None => Some(self.decide(counts, C)),
                Some(_) if people < most + B => None,
                Some(Seen::TooFew) => match self.decide(counts, 2 * C) {
                    Seen::Words(side) => (people >= most + 2 * B).then_some(Seen::Words(side)),
                    Seen::Shown(parts, cells) => Some(Seen::Shown(parts, cells)),
                    _ => None,
                },
                Some(Seen::Shown(parts, _)) => {
                    let cells = cells_of(parts, counts);
                    let grew = |version: &usize| {
                        cells_of(parts, &states[*version]).iter().zip(&cells).all(|(then, now)| *now >= then + C)
                    };
                    versions.iter().all(grew).then(|| Seen::Shown(parts.clone(), cells.clone()))
                }
                Some(_) => None,
            };
            if next.is_some() {
                versions.push(now);
            }
            said.push(next.unwrap_or_else(|| said[now - 1].clone()));
        }
        said
    }
}

fn folded(counts: &[u64], c: u64) -> Seen {
    let mut order: Vec<usize> = (0..counts.len()).rev().collect();
    order.sort_by_key(|option| counts[*option]);
    let mut fold: Vec<usize> = order.iter().copied().filter(|option| counts[*option] < c).collect();
    let total = |fold: &[usize]| fold.iter().map(|option| counts[*option]).sum::<u64>();
    while !fold.is_empty() && fold.len() < counts.len() && (fold.len() < 2 || total(&fold) < c) {
        fold.push(order[fold.len()]);
    }
    if fold.len() == counts.len() {
        return Seen::Withheld;
    }
    fold.sort_unstable();
    let mut parts: Vec<Vec<usize>> = (0..counts.len()).filter(|o| !fold.contains(o)).map(|o| vec![o]).collect();
    if !fold.is_empty() {
        parts.push(fold);
    }
    let cells = cells_of(&parts, counts);
    Seen::Shown(parts, cells)
}

/// Every way to part `people` into `cells`.
pub(super) fn partings(people: u64, cells: usize) -> Vec<Vec<u64>> {
    if cells == 1 {
        return vec![vec![people]];
    }
    let rest =
        |first: u64| partings(people - first, cells - 1).into_iter().map(move |rest| [vec![first], rest].concat());
    (0..=people).flat_map(rest).collect()
}

/// What every number of every group can be. The key says whose it is, at which release, and which options.
type Possible = BTreeMap<(Hidden, usize, Vec<usize>), (u64, BTreeSet<u64>)>;

struct Search<'s> {
    rules: &'s Rules,
    truth: &'s [Moment],
    seen: Vec<Seen>,
    parts: Vec<Vec<usize>>,
    possible: Possible,
}

/// What AGG-27 refuses in this line, by enumeration.
pub(super) fn findings(rules: &Rules, truth: &[Moment], few: u64) -> Vec<Finding> {
    let states: Vec<Vec<u64>> = truth.iter().map(|moment| moment.counts.clone()).collect();
    let seen = rules.releases(&states);
    let mut parts: Vec<Vec<usize>> = (0..states[0].len()).map(|option| vec![option]).collect();
    for level in &rules.ladder {
        parts.extend(level.iter().filter(|part| part.len() > 1).cloned());
    }
    for seen in &seen {
        if let Seen::Shown(cells, _) = seen {
            parts.extend(cells.iter().filter(|part| part.len() > 1).cloned());
        }
    }
    parts.sort();
    parts.dedup();
    let mut search = Search { rules, truth, seen, parts, possible: Possible::new() };
    search.go_on(&mut Vec::new(), 0);
    refused(search.possible, few)
}

/// Holds all this to AGG-27, where fewer than `few` values are too few.
pub(super) fn refused(possible: Possible, few: u64) -> Vec<Finding> {
    let mut found = BTreeSet::new();
    for ((of, ..), (people, values)) in possible.into_iter().filter(|(_, (people, _))| *people > 0) {
        let (least, most) = (*values.first().unwrap(), *values.last().unwrap());
        if most == 0 || least == people {
            found.insert(Finding { of, told: Told::AllOrNone });
        }
        let near_an_end = least < few || people - most < few;
        let held_to_three = matches!(of, Hidden::Line | Hidden::Left) || of == Hidden::Band && near_an_end;
        if people >= few && u64::try_from(values.len()).unwrap() < few && held_to_three {
            found.insert(Finding { of, told: Told::FewValues });
        }
    }
    found.into_iter().collect()
}

pub(super) fn note(possible: &mut Possible, key: (Hidden, usize, Vec<usize>), people: u64, value: u64) {
    possible.entry(key).or_insert_with(|| (people, BTreeSet::new())).1.insert(value);
}

impl Search<'_> {
    /// Goes on from these states, and notes all that every full history says which looks the same.
    fn go_on(&mut self, states: &mut Vec<Vec<u64>>, at: usize) {
        let Some(moment) = self.truth.get(at) else { return self.note_all(states) };
        let people = moment.counts.iter().sum();
        let exact = match &self.seen[at] {
            Seen::Shown(parts, cells) if at == 0 || self.seen[at - 1] != self.seen[at] => {
                Some((parts.clone(), cells.clone()))
            }
            _ => None,
        };
        for counts in partings(people, moment.counts.len()) {
            if exact.as_ref().is_some_and(|(parts, cells)| cells_of(parts, &counts) != *cells) {
                continue;
            }
            if at > 0 && self.moves(&states[at - 1], &counts, at).is_empty() {
                continue;
            }
            states.push(counts);
            if self.rules.releases(states) == self.seen[..=at] {
                self.go_on(states, at + 1);
            }
            states.pop();
        }
    }

    /// Every way in which people can have joined and left.
    fn moves(&self, before: &[u64], after: &[u64], at: usize) -> Vec<(Vec<u64>, Vec<u64>)> {
        let mut ways = Vec::new();
        for left in partings(self.truth[at].left, before.len()) {
            let stayed =
                before.iter().zip(&left).map(|(before, left)| before.checked_sub(*left)).collect::<Option<Vec<u64>>>();
            let Some(stayed) = stayed else { continue };
            let joined = after
                .iter()
                .zip(&stayed)
                .map(|(after, stayed)| after.checked_sub(*stayed))
                .collect::<Option<Vec<u64>>>();
            ways.extend(joined.map(|joined| (joined, left)));
        }
        ways
    }

    fn note_all(&mut self, states: &[Vec<u64>]) {
        let mut first = true;
        for (at, counts) in states.iter().enumerate() {
            let new = at == 0 || self.seen[at - 1] != self.seen[at];
            let shown = match &self.seen[at] {
                Seen::Shown(parts, cells) => Some((parts.clone(), cells.clone())),
                _ => None,
            };
            for part in self.parts.clone() {
                let value = part.iter().map(|option| counts[*option]).sum();
                match &shown {
                    None => note(&mut self.possible, (Hidden::Line, at, part.clone()), counts.iter().sum(), value),
                    Some((parts, cells)) if new && first => {
                        let within = parts
                            .iter()
                            .position(|cell| cell.len() > part.len() && part.iter().all(|o| cell.contains(o)));
                        if let Some(cell) = within {
                            note(&mut self.possible, (Hidden::Line, at, part.clone()), cells[cell], value);
                        }
                    }
                    Some(_) => {}
                }
                if at > 0 {
                    for (joined, left) in self.moves(&states[at - 1], counts, at) {
                        let of = |moved: &[u64]| part.iter().map(|option| moved[*option]).sum();
                        note(
                            &mut self.possible,
                            (Hidden::Joined, at, part.clone()),
                            self.truth[at].joined,
                            of(&joined),
                        );
                        note(&mut self.possible, (Hidden::Left, at, part.clone()), self.truth[at].left, of(&left));
                    }
                }
            }
            first &= shown.is_none();
        }
    }
}
