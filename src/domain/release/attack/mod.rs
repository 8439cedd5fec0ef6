//! Our own attacker: before a release can be checked or approved, it is attacked (AGG-26, AGG-27).
//!
//! From everything that would be published (the releases of a line or breakdown so far, the rules, who took part, and the
//! exact number behind every figure, for rounding is never the only fence) it works out everything that each hidden
//! number can be. Where AGG-27 finds too little left, the line or breakdown is named, and has to be withheld.
//!
//! What was true goes into this module, but not into the attack: each kind of line has a `Known…` that takes the exact
//! numbers behind published figures and nothing else. The comparison with what the rules would have given is the one
//! thing that is done with the truth; figures the rules could not have given are refused, and then attacked once more as
//! a reader would who takes them at their word.

mod breakdown;
mod finding;
mod known;
mod ordered;
mod ranking;
mod release;
mod series;
mod several;
mod single;
mod values;

pub use finding::{Finding, Hidden, Told};
pub use release::Named;
pub use several::Ticks;

use super::disclosure::{
    AllowWords, BreakdownCounts, BreakdownOutcome, CombineWithheld, DisclosurePolicy, OptionCounts, OrderedCounts,
    OrderedOutcome, RankingOutcome, RankingPoints, SeveralCounts, SeveralOutcome, Side, SingleOutcome, States,
};
use breakdown::Everyone;
use known::Reading;
use values::Values;

/// Fewer possible values than this are too few (AGG-27).
const FEW: u64 = 3;

/// An attacker who knows the rules with these parameters. Everything she is given is oldest first; `left` tells, for
/// each release after the first, how many people had left since the one before.
#[derive(Debug, Clone, Copy)]
pub struct Attacker {
    policy: DisclosurePolicy,
    few: u64,
}

/// What the line for everyone says beside a breakdown.
#[derive(Debug, Clone, Copy)]
pub enum Beside<'o> {
    /// An ordered line.
    Ordered(&'o OrderedOutcome),
    /// One option of a tick-several line that shows figures: whether it shows this one, or marks it.
    Ticked(bool),
    /// Nothing is known of it.
    Nothing,
}

impl Beside<'_> {
    /// What a tick-several line tells of one of its options.
    #[must_use]
    pub fn of_option(outcome: &SeveralOutcome, option: u8) -> Self {
        let SeveralOutcome::Shown(figures) = outcome else { return Self::Nothing };
        let shown = figures.cells.get(usize::from(option)).is_some_and(Option::is_some);
        Self::Ticked(shown)
    }
}

impl Attacker {
    /// One who knows this policy.
    #[must_use]
    pub const fn new(policy: DisclosurePolicy) -> Self {
        Self { policy, few: FEW }
    }

    /// One who is content with less: to whom fewer than `few` values are too few. Tests compare her with enumeration
    /// where the rules leave an ordinary attacker nothing to find.
    #[must_use]
    pub const fn content_with(self, few: u64) -> Self {
        Self { few, ..self }
    }

    /// Attacks an ordered line (AGG-4, AGG-5, AGG-15).
    #[must_use]
    pub fn ordered(
        &self,
        states: &States<OrderedCounts>,
        words: AllowWords,
        said: &[OrderedOutcome],
        left: &[u64],
    ) -> Vec<Finding> {
        let reading = reading(said == self.policy.ordered_releases(states, words));
        ordered::attack(*self, states.as_slice(), said, left, reading)
    }

    /// Attacks a single choice (AGG-6, AGG-15).
    #[must_use]
    pub fn single(&self, states: &States<OptionCounts>, said: &[SingleOutcome], left: &[u64]) -> Vec<Finding> {
        let reading = reading(said == self.policy.single_releases(states));
        single::attack(*self, states.as_slice(), said, left, reading)
    }

    /// Attacks a tick-several line or themes (AGG-7, AGG-15, AGG-32).
    #[must_use]
    pub fn several(
        &self,
        states: &States<SeveralCounts>,
        ticks: Ticks,
        said: &[SeveralOutcome],
        left: &[u64],
    ) -> Vec<Finding> {
        let reading = reading(said == self.policy.several_releases(states));
        several::attack(*self, (states.as_slice(), ticks), said, left, reading)
    }

    /// Attacks a ranking (AGG-8): it never changes once it is shown (AGG-15).
    #[must_use]
    pub fn ranking(&self, states: &States<RankingPoints>, said: &[RankingOutcome]) -> Vec<Finding> {
        let reading = reading(said == self.policy.ranking_releases(states));
        ranking::attack(*self, states.as_slice(), said, reading)
    }

    /// Attacks a breakdown (AGG-9, AGG-28): it never changes after its first release (AGG-15). `beside`: what the line
    /// for everyone said then.
    #[must_use]
    pub fn breakdown(
        &self,
        states: &States<BreakdownCounts>,
        combine: CombineWithheld,
        said: &[BreakdownOutcome],
        beside: Beside<'_>,
    ) -> Vec<Finding> {
        let reading = reading(said == self.policy.breakdown_releases(states, combine));
        let mut findings = Vec::new();
        for (at, (counts, outcome)) in states.as_slice().iter().zip(said).enumerate() {
            let new = at == 0 || said.get(at - 1) != Some(outcome);
            if new {
                let everyone = self.everyone(counts, beside);
                findings.extend(breakdown::attack(*self, counts, outcome, (everyone, false), reading));
            }
        }
        findings.sort_unstable();
        findings.dedup();
        findings
    }

    /// The same beside the line for everyone that the rules give with it at the first release, on the same ladder and
    /// without words.
    #[must_use]
    pub fn breakdown_beside_its_line(
        &self,
        states: &States<BreakdownCounts>,
        combine: CombineWithheld,
        said: &[BreakdownOutcome],
    ) -> Vec<Finding> {
        let line = states.as_slice().first().and_then(|counts| {
            let everyone = OptionCounts::new(sum_of(counts)).ok()?;
            let line = OrderedCounts::new(counts.ladder().clone(), everyone).ok()?;
            Some(self.policy.ordered(&line, AllowWords::No))
        });
        self.breakdown(states, combine, said, line.as_ref().map_or(Beside::Nothing, Beside::Ordered))
    }

    /// What the line for everyone tells beside a breakdown with these counts: exact cells only where it shows some.
    fn everyone(&self, counts: &BreakdownCounts, beside: Beside<'_>) -> Everyone {
        let everyone = sum_of(counts);
        let people = everyone.iter().sum();
        let small = || Values::one_side_small(people, self.policy.parameters().fewest_in_cell());
        let cells = |level: usize| Everyone::Cells { level, exact: counts.ladder().cells_at(level, &everyone) };
        match beside {
            Beside::Ordered(OrderedOutcome::Shown(figures)) => cells(usize::from(figures.level)),
            Beside::Ordered(OrderedOutcome::Withheld) => Everyone::First(small()),
            Beside::Ordered(OrderedOutcome::Words(figure)) => {
                let few = Values::up_to(self.policy.parameters().fewest_in_cell().saturating_sub(1));
                Everyone::First(if figure.side == Side::Positive { few.rest_of(people) } else { few })
            }
            Beside::Ticked(true) => cells(0),
            Beside::Ticked(false) => Everyone::First(small()),
            Beside::Ordered(OrderedOutcome::TooFew) | Beside::Nothing => Everyone::First(Values::up_to(people)),
        }
    }
}

const fn reading(by_the_rules: bool) -> Reading {
    if by_the_rules { Reading::ByTheRules } else { Reading::AsAReader }
}

/// The counts of all bands together.
fn sum_of(counts: &BreakdownCounts) -> Vec<u64> {
    let mut sum: Vec<u64> = Vec::new();
    for band in counts.bands() {
        sum.resize(band.as_slice().len(), 0);
        for (sum, count) in sum.iter_mut().zip(band.as_slice()) {
            *sum += count;
        }
    }
    sum
}
