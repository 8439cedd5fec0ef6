//! The attack on a breakdown (AGG-9, AGG-28). A breakdown never changes after its first release (AGG-15), so the one
//! release is all there is to look at, beside the line for everyone.
//!
//! Every rule of AGG-9 speaks of sums of bands in order of their size, and minimality is decided at the last level, of
//! two cells. So the hidden bands are gone through once from the smallest and once from the largest, with all sums that
//! can stand between; that is exact. A finer level shares each side of a band among its cells, in every way that adds up.

use crate::domain::release::disclosure::{BreakdownCounts, BreakdownOutcome, DisclosurePolicy, Ladder, Parameters};

use super::Attacker;
use super::finding::{Finding, Findings, Hidden, Told};
use super::known::Reading;
use super::values::Values;

/// What the line for everyone tells of a breakdown's question at its first release.
#[derive(Clone)]
pub(super) enum Everyone {
    /// The exact cells of a level.
    Cells {
        /// The level.
        level: usize,
        /// Its cells.
        exact: Vec<u64>,
    },
    /// What the first of the two cells of the last level can be.
    First(Values),
}

/// The level, the exact cells of each band that is shown, and those of the hidden ones together.
type Shown = (usize, Vec<Option<Vec<u64>>>, Option<Vec<u64>>);

/// Everything the attacker knows of one breakdown: how many people are in each band, and what is shown.
struct KnownBands<'l> {
    ladder: &'l Ladder,
    parameters: Parameters,
    people: Vec<u64>,
    shown: Option<Shown>,
    everyone: Everyone,
}

/// How the hidden bands came to be hidden.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Why {
    /// By AGG-9, all of them: no smaller number of them would have done. `some_shown`: and these do.
    Fewest { some_shown: bool },
    /// By who is in the bands alone (AGG-29).
    Membership,
    /// By no rule: as a reader takes it, a band that is as large as a shown one failed itself.
    TooSmallThemselves,
}

/// Looks at a breakdown. `by_membership`: AGG-29 withholds it, whatever anybody answered.
pub(super) fn attack(
    Attacker { policy, few }: Attacker,
    counts: &BreakdownCounts,
    said: &BreakdownOutcome,
    (everyone, by_membership): (Everyone, bool),
    reading: Reading,
) -> Vec<Finding> {
    let mut findings = Findings::none(few);
    if reading == Reading::AsAReader {
        findings.add(Hidden::Anyone, Told::NotByTheRules);
    }
    let known = look(policy, counts, said, everyone);
    let why = match (reading, &known.shown) {
        (Reading::AsAReader, _) => Why::TooSmallThemselves,
        (_, None) if by_membership => Why::Membership,
        (_, shown) => Why::Fewest { some_shown: shown.is_some() },
    };
    known.hidden_bands(why, &mut findings);
    findings.into_sorted()
}

/// Takes what is published, and nothing else.
fn look<'l>(
    policy: DisclosurePolicy,
    counts: &'l BreakdownCounts,
    said: &BreakdownOutcome,
    everyone: Everyone,
) -> KnownBands<'l> {
    let ladder = counts.ladder();
    let people = counts.bands().iter().map(|band| band.people()).collect();
    let shown = match said {
        BreakdownOutcome::Withheld => None,
        BreakdownOutcome::Shown(figures) => {
            let level = usize::from(figures.level);
            let all = figures.bands.iter().zip(counts.bands());
            let cells = all.map(|(shown, band)| shown.as_ref().map(|_| ladder.cells_at(level, band.as_slice())));
            let together = figures.others.as_ref().and_then(Option::as_ref).map(|_| {
                let hidden = figures.bands.iter().zip(counts.bands()).filter(|(shown, _)| shown.is_none());
                sum(hidden.map(|(_, band)| ladder.cells_at(level, band.as_slice())))
            });
            Some((level, cells.collect(), together))
        }
    };
    KnownBands { ladder, parameters: policy.parameters(), people, shown, everyone }
}

fn sum(rows: impl Iterator<Item = Vec<u64>>) -> Vec<u64> {
    rows.reduce(|a, b| a.iter().zip(&b).map(|(a, b)| a + b).collect()).unwrap_or_default()
}

impl KnownBands<'_> {
    fn hidden_bands(&self, why: Why, findings: &mut Findings) {
        let mut hidden: Vec<(u64, usize)> =
            self.people.iter().copied().zip(0..).filter(|(_, band)| self.is_hidden(*band)).collect();
        hidden.sort_unstable();
        if hidden.is_empty() {
            return;
        }
        let bases: Vec<u64> = hidden.iter().map(|(people, _)| *people).collect();
        let (level, cells) = self.together();
        let firsts = self.firsts(&bases, why, &self.first_together(level, cells.as_deref()));
        for (people, first) in bases.iter().zip(&firsts) {
            if first.is_empty() {
                findings.add(Hidden::Anyone, Told::NotByTheRules);
                return;
            }
            findings.test(Hidden::Band, *people, first);
            findings.test(Hidden::Band, *people, &first.rest_of(*people));
            if let Some(cells) = cells.as_deref().filter(|cells| cells.len() > 2) {
                let within = self.ladder.cells_within(level, self.ladder.last());
                for (cell, side) in cells.iter().zip(&within) {
                    let of_side = if *side == 0 { first.clone() } else { first.rest_of(*people) };
                    let on_side = cells.iter().zip(&within).filter(|(_, other)| *other == side);
                    let together = on_side.map(|(cell, _)| *cell).sum();
                    findings.test(Hidden::Band, *people, &shared(&of_side, *cell, together));
                }
            }
        }
    }

    fn is_hidden(&self, band: usize) -> bool {
        self.shown.as_ref().is_none_or(|(_, bands, _)| bands.get(band).is_some_and(Option::is_none))
    }

    /// The hidden bands together, at the finest level at which that is known exactly.
    fn together(&self) -> (usize, Option<Vec<u64>>) {
        match (&self.shown, &self.everyone) {
            (Some((level, _, Some(together))), _) => (*level, Some(together.clone())),
            (Some((level, bands, None)), Everyone::Cells { level: of_everyone, exact }) => {
                let all = if of_everyone <= level { self.coarser(exact, *of_everyone, *level) } else { None };
                let shown = sum(bands.iter().flatten().cloned());
                let left =
                    all.and_then(|all| all.iter().zip(&shown).map(|(all, shown)| all.checked_sub(*shown)).collect());
                (*level, left)
            }
            (None, Everyone::Cells { level, exact }) => (*level, Some(exact.clone())),
            (Some((level, ..)), Everyone::First(_)) => (*level, None),
            (None, Everyone::First(_)) => (self.ladder.last(), None),
        }
    }

    fn coarser(&self, exact: &[u64], level: usize, coarser: usize) -> Option<Vec<u64>> {
        let within = self.ladder.cells_within(level, coarser);
        let mut cells = vec![0; self.ladder.number_of_cells(coarser)];
        for (cell, place) in exact.iter().zip(within) {
            *cells.get_mut(place)? += cell;
        }
        Some(cells)
    }

    /// What the first of the two cells of the last level can be, of all hidden bands together.
    fn first_together(&self, level: usize, cells: Option<&[u64]>) -> Values {
        let last = self.ladder.last();
        let first_of = |cells: &[u64], level| self.coarser(cells, level, last).and_then(|cells| cells.first().copied());
        if let Some(first) = cells.and_then(|cells| first_of(cells, level)) {
            return Values::one(first);
        }
        let shown = match &self.shown {
            Some((level, bands, _)) => bands.iter().flatten().filter_map(|cells| first_of(cells, *level)).sum(),
            None => 0,
        };
        match &self.everyone {
            Everyone::Cells { level, exact } => first_of(exact, *level).map_or_else(Values::none, Values::one),
            Everyone::First(values) => values.clone(),
        }
        .minus(&Values::one(shown))
    }

    /// What the first cell of each hidden band can be, bands from the smallest.
    fn firsts(&self, bases: &[u64], why: Why, together: &Values) -> Vec<Values> {
        let none = vec![Values::none(); bases.len()];
        let everything = |at: usize| Values::up_to(bases.iter().take(at + 1).sum());
        match why {
            Why::Membership => {
                share(&bases.iter().map(|base| Values::up_to(*base)).collect::<Vec<_>>(), everything, together)
            }
            Why::TooSmallThemselves => {
                let bands: Vec<Values> = bases.iter().map(|base| self.failed_if_large(*base)).collect();
                share(&bands, everything, together)
            }
            Why::Fewest { some_shown } => (0..bases.len()).fold(none, |all, last_failing| {
                let bands: Vec<Values> =
                    bases.iter().enumerate().map(|(at, base)| self.around(at, *base, last_failing)).collect();
                let sums = |at: usize| {
                    let people: u64 = bases.iter().take(at + 1).sum();
                    match at + 1 {
                        all if all == bases.len() && some_shown && all >= 2 => self.passes(people),
                        all if all == bases.len() && some_shown => Values::none(),
                        all if all == bases.len() => Values::up_to(people),
                        m if m >= 2 && at >= last_failing => self.fails(people),
                        _ => Values::up_to(people),
                    }
                };
                let these = share(&bands, sums, together);
                all.iter().zip(&these).map(|(all, these)| all.or(these)).collect()
            }),
        }
    }

    /// A band before, at or after the last one that fails itself.
    fn around(&self, at: usize, people: u64, last_failing: usize) -> Values {
        match at.cmp(&last_failing) {
            std::cmp::Ordering::Less => Values::up_to(people),
            std::cmp::Ordering::Equal => self.fails(people),
            std::cmp::Ordering::Greater => self.passes(people),
        }
    }

    fn passes(&self, people: u64) -> Values {
        let enough = people >= self.parameters.fewest_in_line();
        if enough { Values::no_side_small(people, self.parameters.fewest_in_cell()) } else { Values::none() }
    }

    fn fails(&self, people: u64) -> Values {
        let enough = people >= self.parameters.fewest_in_line();
        if enough { Values::one_side_small(people, self.parameters.fewest_in_cell()) } else { Values::up_to(people) }
    }

    /// A hidden band that is at least as large as one that is shown must have failed itself.
    fn failed_if_large(&self, people: u64) -> Values {
        let shown = self.people.iter().zip(0..).filter(|(_, band)| !self.is_hidden(*band)).map(|(people, _)| *people);
        if shown.min().is_some_and(|smallest| people >= smallest) { self.fails(people) } else { Values::up_to(people) }
    }
}

/// What each of several numbers can be, when after each the sum so far is one of `sums` and at the end one of
/// `together`.
fn share(numbers: &[Values], sums: impl Fn(usize) -> Values, together: &Values) -> Vec<Values> {
    let mut before = vec![Values::one(0)];
    for (at, number) in numbers.iter().enumerate() {
        let sum = before.last().map(|sum| sum.plus(number).and(&sums(at))).unwrap_or_else(Values::none);
        before.push(sum);
    }
    let mut after = together.clone();
    let mut can_be = Vec::new();
    for ((at, number), before) in numbers.iter().enumerate().zip(&before).rev() {
        after = after.and(&sums(at));
        can_be.push(after.minus(before).and(number));
        after = after.minus(number);
    }
    can_be.reverse();
    can_be
}

/// What one cell of a band can be, when its side of the band is one of `side`, and the hidden bands together have
/// `cell` in it and `together` on that side.
fn shared(side: &Values, cell: u64, together: u64) -> Values {
    side.each(|least, most| Values::between((least + cell).saturating_sub(together), most.min(cell)))
}
