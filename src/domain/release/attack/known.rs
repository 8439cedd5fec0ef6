//! What the strongest attacker knows (AGG-26): every release; who took part, and so how many were counted, joined and
//! left; and, because rounding is never the only fence, the exact number behind every figure that is published.
//!
//! A [`Known`] is made of what was true and what was said; only what was said gets in. No hidden count does.

use crate::domain::release::disclosure::{Parameters, Side};

use super::series::Stop;
use super::values::Values;

/// One line at one release. `F` holds the exact numbers behind its figures.
pub(super) struct Known<F> {
    pub(super) people: u64,
    pub(super) joined: u64,
    pub(super) left: u64,
    pub(super) said: Said<F>,
}

/// What a release says of a line.
pub(super) enum Said<F> {
    /// Byte for byte what the release before said (AGG-15).
    Repeats,
    /// Fewer than B people (AGG-3).
    TooFew,
    /// Nothing (AGG-4, AGG-6).
    Withheld,
    /// A phrase (AGG-5).
    Words(Side),
    /// Figures.
    Shown(F),
}

/// A line at all its releases, oldest first. `left` tells how many had left at each later release since the one
/// before; nobody where it tells nothing.
pub(super) fn known<C, O: PartialEq, F>(
    states: &[C],
    said: &[O],
    left: &[u64],
    people: impl Fn(&C) -> u64,
    look: impl Fn(&C, &O) -> Said<F>,
) -> Vec<Known<F>> {
    let mut releases: Vec<Known<F>> = Vec::new();
    let mut before: Option<(u64, &O)> = None;
    let left = std::iter::once(0).chain(left.iter().copied()).chain(std::iter::repeat(0));
    for ((state, outcome), left) in states.iter().zip(said).zip(left) {
        let people = people(state);
        let repeats = before.is_some_and(|(_, before)| before == outcome);
        let said = if repeats { Said::Repeats } else { look(state, outcome) };
        let there = before.map_or(0, |(people, _)| people);
        let left = left.max(there.saturating_sub(people)).min(there);
        releases.push(Known { people, joined: (people + left).saturating_sub(there), left, said });
        before = Some((people, outcome));
    }
    releases
}

/// How the attacker takes what she sees.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// The rules gave it: she may use each of them.
    ByTheRules,
    /// The rules could not have given it. She takes it as a reader would: figures that are new at a release are new
    /// because at least C people joined each cell, and what is hidden although it is large failed itself.
    AsAReader,
}

/// C as it was used for a line that is first said anything of at this place: 2C if it was too few before (AGG-15).
pub(super) fn fewest_in_cell(parameters: Parameters, first: bool) -> u64 {
    if first { parameters.fewest_in_cell() } else { 2 * parameters.fewest_in_cell() }
}

/// How many more people answered at each release than at the one with most of them before (AGG-15).
pub(super) fn more_people<F>(releases: &[Known<F>]) -> Vec<u64> {
    let mut most = 0;
    let mut more = Vec::new();
    for release in releases {
        more.push(release.people.saturating_sub(most));
        most = most.max(release.people);
    }
    more
}

/// The stop of one of `cells` cells at a release where it can be `here`.
pub(super) fn stop<F>(release: &Known<F>, here: &Values, grew: Option<(u64, u64)>) -> Stop {
    let Known { people, joined, left, .. } = *release;
    let joined_here = match grew {
        Some((fewest, others)) => Values::between(fewest, joined.saturating_sub(fewest * others)),
        None => Values::up_to(joined),
    };
    Stop { people, joined, left, joined_here, here: here.and(&Values::up_to(people)) }
}

/// What a cell that had `then` of `people_then` can be where a line was repeated although many more answered: it grew by
/// less than C or, of two cells, the other did (AGG-15).
pub(super) fn grew_little(parameters: Parameters, (then, people_then): (u64, u64), people: u64, two: bool) -> Values {
    let fewest = parameters.fewest_in_cell();
    let little = Values::up_to((then + fewest).saturating_sub(1));
    let other = Values::up_to((people_then.saturating_sub(then) + fewest).saturating_sub(1));
    if two { little.or(&other.rest_of(people)) } else { little }
}
