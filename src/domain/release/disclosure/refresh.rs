//! Later releases, line by line: new figures only where at least C more people gave each answer than
//! behind every different version, and B more people answered than at every release (AGG-15, AGG-16).
//!
//! Every release is decided from what was true at all of them, oldest first, and from nothing else:
//! the same states always give the same releases (AGG-17), so that no decision has to be kept.

use super::breakdown::{BreakdownOutcome, CombineWithheld};
use super::counts::{BreakdownCounts, OptionCounts, OrderedCounts, RankingPoints, SeveralCounts};
use super::ordered::{AllowWords, OrderedFigures, OrderedOutcome};
use super::policy::DisclosurePolicy;
use super::ranking::RankingOutcome;
use super::several::{SeveralFigures, SeveralOutcome};
use super::single::{OtherAnswers, SingleFigures, SingleOutcome};
use super::states::States;

/// One kind of line that may change after its first release (AGG-15).
trait Line {
    type Counts;
    type Outcome: Clone;

    fn people(counts: &Self::Counts) -> u64;

    /// The first release of the line.
    fn decide(&self, policy: DisclosurePolicy, counts: &Self::Counts) -> Self::Outcome;

    /// What a line that had too few people may become, `more` of them having answered since. `None`:
    /// it stays as it is (AGG-15).
    fn decide_anew(&self, policy: DisclosurePolicy, counts: &Self::Counts, more: u64) -> Option<Self::Outcome>;

    fn standing(outcome: &Self::Outcome) -> Standing;

    /// The true count of every cell that the outcome shows, for tick options also of those who did not
    /// tick. `None` if it shows no cells.
    fn cells(outcome: &Self::Outcome, counts: &Self::Counts) -> Option<Vec<u64>>;

    /// New figures in the very same cells: same level, same fold, same options hidden (AGG-15).
    fn same_cells(policy: DisclosurePolicy, outcome: &Self::Outcome, counts: &Self::Counts) -> Option<Self::Outcome>;
}

/// What may become of a line at a later release (AGG-15).
enum Standing {
    /// It shows figures, which may be replaced in the same cells.
    Shown,
    /// Too few answered; it may be decided anew.
    TooFew,
    /// It never changes.
    Final,
}

impl DisclosurePolicy {
    /// Decides every release of an ordered question, oldest first (AGG-15).
    #[must_use]
    pub fn ordered_releases(&self, states: &States<OrderedCounts>, words: AllowWords) -> Vec<OrderedOutcome> {
        self.releases(&Ordered { words }, states.as_slice())
    }

    /// Decides every release of a single choice, oldest first (AGG-15).
    #[must_use]
    pub fn single_releases(&self, states: &States<OptionCounts>) -> Vec<SingleOutcome> {
        self.releases(&Single, states.as_slice())
    }

    /// Decides every release of a tick-several question or of themes, oldest first (AGG-15).
    #[must_use]
    pub fn several_releases(&self, states: &States<SeveralCounts>) -> Vec<SeveralOutcome> {
        self.releases(&Several, states.as_slice())
    }

    /// Decides every release of a ranking, oldest first: once shown it never changes (AGG-15).
    #[must_use]
    pub fn ranking_releases(&self, states: &States<RankingPoints>) -> Vec<RankingOutcome> {
        self.releases(&Ranking, states.as_slice())
    }

    /// Decides every release of a breakdown: it never changes after its first (AGG-15).
    #[must_use]
    pub fn breakdown_releases(
        &self,
        states: &States<BreakdownCounts>,
        combine: CombineWithheld,
    ) -> Vec<BreakdownOutcome> {
        let first = states.as_slice().first().map(|counts| self.breakdown(counts, combine));
        states.as_slice().iter().filter_map(|_| first.clone()).collect()
    }

    fn releases<L: Line>(&self, line: &L, states: &[L::Counts]) -> Vec<L::Outcome> {
        let mut releases: Vec<L::Outcome> = Vec::new();
        // What was true behind every different version of the line, and the most people so far.
        let mut versions: Vec<&L::Counts> = Vec::new();
        let mut most_people = 0;
        for counts in states {
            let people = L::people(counts);
            let new = match releases.last() {
                None => Some(line.decide(*self, counts)),
                Some(last) => self.replacement(line, last, &versions, counts, people.saturating_sub(most_people)),
            };
            if new.is_some() {
                versions.push(counts);
            }
            releases.extend(new.or_else(|| releases.last().cloned()));
            most_people = most_people.max(people);
        }
        releases
    }

    /// The outcome that takes the place of `last`, if one may; `more` people answered than at the
    /// release with most of them (AGG-15).
    fn replacement<L: Line>(
        &self,
        line: &L,
        last: &L::Outcome,
        versions: &[&L::Counts],
        counts: &L::Counts,
        more: u64,
    ) -> Option<L::Outcome> {
        if more < self.parameters.fewest_in_line() {
            return None;
        }
        match L::standing(last) {
            Standing::Final => None,
            Standing::TooFew => line.decide_anew(*self, counts, more),
            Standing::Shown => {
                let now = L::cells(last, counts)?;
                let grown = versions
                    .iter()
                    .all(|version| L::cells(last, version).is_some_and(|then| self.every_cell_grew(&then, &now)));
                grown.then(|| L::same_cells(*self, last, counts)).flatten()
            }
        }
    }

    fn every_cell_grew(&self, then: &[u64], now: &[u64]) -> bool {
        let fewest = self.parameters.fewest_in_cell();
        then.len() == now.len() && then.iter().zip(now).all(|(then, now)| *now >= then.saturating_add(fewest))
    }

    /// The policy by which a line that had too few people is decided anew: 2C in place of C (AGG-15).
    fn with_cells_twice_as_large(&self) -> Self {
        Self { parameters: self.parameters.with_cells_twice_as_large() }
    }
}

struct Ordered {
    words: AllowWords,
}

impl Line for Ordered {
    type Counts = OrderedCounts;
    type Outcome = OrderedOutcome;

    fn people(counts: &OrderedCounts) -> u64 {
        counts.counts().people()
    }

    fn decide(&self, policy: DisclosurePolicy, counts: &OrderedCounts) -> OrderedOutcome {
        policy.ordered(counts, self.words)
    }

    fn decide_anew(&self, policy: DisclosurePolicy, counts: &OrderedCounts, more: u64) -> Option<OrderedOutcome> {
        match policy.with_cells_twice_as_large().ordered(counts, self.words) {
            shown @ OrderedOutcome::Shown(_) => Some(shown),
            words @ OrderedOutcome::Words(_) => (more >= 2 * policy.parameters.fewest_in_line()).then_some(words),
            OrderedOutcome::TooFew | OrderedOutcome::Withheld => None,
        }
    }

    fn standing(outcome: &OrderedOutcome) -> Standing {
        match outcome {
            OrderedOutcome::Shown(_) => Standing::Shown,
            OrderedOutcome::TooFew => Standing::TooFew,
            OrderedOutcome::Words(_) | OrderedOutcome::Withheld => Standing::Final,
        }
    }

    fn cells(outcome: &OrderedOutcome, counts: &OrderedCounts) -> Option<Vec<u64>> {
        let OrderedOutcome::Shown(figures) = outcome else { return None };
        let (_, level) = counts.ladder().levels().find(|(level, _)| *level == figures.level)?;
        Some(level.collapse(counts.counts().as_slice()))
    }

    fn same_cells(
        policy: DisclosurePolicy,
        outcome: &OrderedOutcome,
        counts: &OrderedCounts,
    ) -> Option<OrderedOutcome> {
        let OrderedOutcome::Shown(figures) = outcome else { return None };
        let base = policy.parameters.base(Self::people(counts))?;
        let cells = policy.parameters.cells(&Self::cells(outcome, counts)?)?;
        let percent = policy.parameters.percents(&cells, base);
        Some(OrderedOutcome::Shown(OrderedFigures { level: figures.level, cells, base, percent }))
    }
}

struct Single;

impl Line for Single {
    type Counts = OptionCounts;
    type Outcome = SingleOutcome;

    fn people(counts: &OptionCounts) -> u64 {
        counts.people()
    }

    fn decide(&self, policy: DisclosurePolicy, counts: &OptionCounts) -> SingleOutcome {
        policy.single(counts)
    }

    fn decide_anew(&self, policy: DisclosurePolicy, counts: &OptionCounts, _: u64) -> Option<SingleOutcome> {
        let anew = policy.with_cells_twice_as_large().single(counts);
        matches!(anew, SingleOutcome::Shown(_)).then_some(anew)
    }

    fn standing(outcome: &SingleOutcome) -> Standing {
        match outcome {
            SingleOutcome::Shown(_) => Standing::Shown,
            SingleOutcome::TooFew => Standing::TooFew,
            SingleOutcome::Withheld => Standing::Final,
        }
    }

    fn cells(outcome: &SingleOutcome, counts: &OptionCounts) -> Option<Vec<u64>> {
        let SingleOutcome::Shown(figures) = outcome else { return None };
        let by_itself = figures.cells.iter().zip(counts.as_slice());
        let mut cells: Vec<u64> = by_itself.filter_map(|(shown, count)| shown.map(|_| *count)).collect();
        if figures.others.is_some() {
            let by_itself: u64 = cells.iter().sum();
            cells.push(counts.people().saturating_sub(by_itself));
        }
        Some(cells)
    }

    fn same_cells(policy: DisclosurePolicy, outcome: &SingleOutcome, counts: &OptionCounts) -> Option<SingleOutcome> {
        let SingleOutcome::Shown(figures) = outcome else { return None };
        let parameters = policy.parameters;
        let base = parameters.base(counts.people())?;
        let mut cells = Vec::new();
        for (shown, count) in figures.cells.iter().zip(counts.as_slice()) {
            cells.push(if shown.is_some() { Some(parameters.cell(*count)?) } else { None });
        }
        let others = match &figures.others {
            None => None,
            Some(others) => {
                let count = parameters.cell(*Self::cells(outcome, counts)?.last()?)?;
                let percent = parameters.percent(count, base);
                Some(OtherAnswers { options: others.options.clone(), count, percent })
            }
        };
        let percent = parameters.percents_of_shown(&cells, base);
        Some(SingleOutcome::Shown(SingleFigures { cells, others, base, percent }))
    }
}

struct Several;

impl Line for Several {
    type Counts = SeveralCounts;
    type Outcome = SeveralOutcome;

    fn people(counts: &SeveralCounts) -> u64 {
        counts.people()
    }

    fn decide(&self, policy: DisclosurePolicy, counts: &SeveralCounts) -> SeveralOutcome {
        policy.several(counts)
    }

    /// A line in which every option would carry the mark shows no number of anybody's answers, and
    /// would then hide them for good: it stays too few instead.
    fn decide_anew(&self, policy: DisclosurePolicy, counts: &SeveralCounts, _: u64) -> Option<SeveralOutcome> {
        let anew = policy.with_cells_twice_as_large().several(counts);
        let shows_one = matches!(&anew, SeveralOutcome::Shown(figures) if figures.cells.iter().any(Option::is_some));
        shows_one.then_some(anew)
    }

    fn standing(outcome: &SeveralOutcome) -> Standing {
        match outcome {
            SeveralOutcome::Shown(_) => Standing::Shown,
            SeveralOutcome::TooFew => Standing::TooFew,
            SeveralOutcome::Withheld => Standing::Final,
        }
    }

    fn cells(outcome: &SeveralOutcome, counts: &SeveralCounts) -> Option<Vec<u64>> {
        let SeveralOutcome::Shown(figures) = outcome else { return None };
        let shown = figures.cells.iter().zip(counts.ticked()).filter(|(shown, _)| shown.is_some());
        Some(shown.flat_map(|(_, ticked)| [*ticked, counts.people().saturating_sub(*ticked)]).collect())
    }

    fn same_cells(
        policy: DisclosurePolicy,
        outcome: &SeveralOutcome,
        counts: &SeveralCounts,
    ) -> Option<SeveralOutcome> {
        let SeveralOutcome::Shown(figures) = outcome else { return None };
        let parameters = policy.parameters;
        let base = parameters.base(counts.people())?;
        let mut cells = Vec::new();
        for (shown, ticked) in figures.cells.iter().zip(counts.ticked()) {
            cells.push(if shown.is_some() { Some(parameters.cell(*ticked)?) } else { None });
        }
        let percent = parameters.percents_of_shown(&cells, base);
        Some(SeveralOutcome::Shown(SeveralFigures { cells, base, percent }))
    }
}

struct Ranking;

impl Line for Ranking {
    type Counts = RankingPoints;
    type Outcome = RankingOutcome;

    fn people(points: &RankingPoints) -> u64 {
        points.people()
    }

    fn decide(&self, policy: DisclosurePolicy, points: &RankingPoints) -> RankingOutcome {
        policy.ranking(points)
    }

    /// Rankings are decided anew by C itself (AGG-15).
    fn decide_anew(&self, policy: DisclosurePolicy, points: &RankingPoints, _: u64) -> Option<RankingOutcome> {
        let anew = policy.ranking(points);
        matches!(anew, RankingOutcome::Shown(_)).then_some(anew)
    }

    fn standing(outcome: &RankingOutcome) -> Standing {
        match outcome {
            RankingOutcome::Shown(_) | RankingOutcome::Withheld => Standing::Final,
            RankingOutcome::TooFew => Standing::TooFew,
        }
    }

    fn cells(_: &RankingOutcome, _: &RankingPoints) -> Option<Vec<u64>> {
        None
    }

    fn same_cells(_: DisclosurePolicy, _: &RankingOutcome, _: &RankingPoints) -> Option<RankingOutcome> {
        None
    }
}
