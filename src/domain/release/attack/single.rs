//! The attack on a single choice (AGG-6, AGG-15).

use crate::domain::release::disclosure::{OptionCounts, Parameters, SingleOutcome};

use super::Attacker;
use super::finding::{Finding, Findings, Hidden, Told};
use super::known::{Known, Reading, Said, fewest_in_cell, grew_little, known, more_people, stop};
use super::series::{Stop, trace};
use super::values::Values;

/// The exact numbers that are published: of each option by itself, and of the folded ones together.
#[derive(Clone)]
pub(super) struct Choices {
    options: Vec<Option<u64>>,
    folded: u64,
}

/// Everything the attacker knows of one single choice.
struct KnownLine {
    parameters: Parameters,
    options: usize,
    releases: Vec<Known<Choices>>,
}

/// A cell that is followed through the releases: one option, or several together.
#[derive(Clone, PartialEq)]
enum Cell {
    Option(usize),
    Folded(Vec<usize>),
}

/// Looks at a single choice as it was said at each release, oldest first.
pub(super) fn attack(
    Attacker { policy, few }: Attacker,
    states: &[OptionCounts],
    said: &[SingleOutcome],
    left: &[u64],
    reading: Reading,
) -> Vec<Finding> {
    let mut findings = Findings::none(few);
    if reading == Reading::AsAReader {
        findings.add(Hidden::Anyone, Told::NotByTheRules);
    }
    let releases = known(states, said, left, OptionCounts::people, look);
    let options = states.first().map_or(0, |state| state.as_slice().len());
    let line = KnownLine { parameters: policy.parameters(), options, releases };
    line.within_each_fold(&mut findings);
    line.against_each_cell(reading, &mut findings);
    findings.into_sorted()
}

/// Takes what is published, and nothing else.
fn look(state: &OptionCounts, outcome: &SingleOutcome) -> Said<Choices> {
    match outcome {
        SingleOutcome::TooFew => Said::TooFew,
        SingleOutcome::Withheld => Said::Withheld,
        SingleOutcome::Shown(figures) => {
            let shown = figures.cells.iter().zip(state.as_slice());
            let options: Vec<Option<u64>> = shown.map(|(shown, count)| shown.map(|_| *count)).collect();
            let folded = state.people().saturating_sub(options.iter().flatten().sum());
            Said::Shown(Choices { options, folded })
        }
    }
}

impl KnownLine {
    /// What each folded answer can be by the fold alone.
    fn within_each_fold(&self, findings: &mut Findings) {
        let mut decided = false;
        for (at, release) in self.releases.iter().enumerate() {
            let fewest = fewest_in_cell(self.parameters, at == 0);
            match &release.said {
                Said::Shown(choices) if !decided => {
                    decided = true;
                    for option in (0..self.options).filter(|option| choices.options.get(*option) == Some(&None)) {
                        let here = choices.folded_can_be(option, fewest);
                        if here.is_empty() {
                            findings.add(Hidden::Anyone, Told::NotByTheRules);
                        }
                        findings.test(Hidden::Line, choices.folded, &here);
                    }
                }
                Said::Withheld if !decided => {
                    decided = true;
                    let all = self.all_folded(release.people);
                    for option in 0..self.options {
                        findings.test(Hidden::Line, release.people, &all.folded_can_be(option, fewest));
                    }
                }
                _ => {}
            }
        }
    }

    fn all_folded(&self, people: u64) -> Choices {
        Choices { options: vec![None; self.options], folded: people }
    }

    /// Every cell that is ever shown, against all others.
    fn against_each_cell(&self, reading: Reading, findings: &mut Findings) {
        let cells = self.cells();
        let explained: Vec<bool> = cells
            .iter()
            .map(|cell| {
                let grew_little = self.stops(cell, cells.len(), reading, true);
                cells.len() > 2 && trace(&grew_little).here.iter().all(|here| !here.is_empty())
            })
            .collect();
        for (at, cell) in cells.iter().enumerate() {
            let free = explained.iter().enumerate().any(|(other, explains)| other != at && *explains);
            findings.follow(&self.stops(cell, cells.len(), reading, !free), &self.hidden());
        }
    }

    /// The cells of the last figures; every option by itself if there are none.
    fn cells(&self) -> Vec<Cell> {
        let shown = self.releases.iter().rev().find_map(|release| match &release.said {
            Said::Shown(choices) => Some(choices.options.clone()),
            _ => None,
        });
        let shown = shown.unwrap_or_else(|| vec![Some(0); self.options]);
        let (mut cells, mut folded) = (Vec::new(), Vec::new());
        for (option, count) in shown.iter().enumerate() {
            if count.is_some() { cells.push(Cell::Option(option)) } else { folded.push(option) }
        }
        if !folded.is_empty() {
            cells.push(Cell::Folded(folded));
        }
        cells
    }

    fn hidden(&self) -> Vec<bool> {
        let mut hidden = true;
        let mut at_each = Vec::new();
        for release in &self.releases {
            match release.said {
                Said::Repeats => {}
                Said::Shown(_) => hidden = false,
                _ => hidden = true,
            }
            at_each.push(hidden);
        }
        at_each
    }

    fn stops(&self, cell: &Cell, number: usize, reading: Reading, explains: bool) -> Vec<Stop> {
        let mut standing: &Said<Choices> = &Said::TooFew;
        let mut version: Option<(u64, u64)> = None;
        let mut stops = Vec::new();
        for (at, (release, more)) in self.releases.iter().zip(more_people(&self.releases)).enumerate() {
            let enough = at > 0 && more >= self.parameters.fewest_in_line();
            let repeats = matches!(release.said, Said::Repeats);
            let said = if repeats { standing } else { &release.said };
            let all = self.all_folded(release.people);
            let here = match said {
                Said::Shown(_) if repeats => match version {
                    Some(then) if enough && explains => grew_little(self.parameters, then, release.people, number == 2),
                    _ => Values::up_to(release.people),
                },
                Said::Shown(choices) => {
                    let here = choices.can_be(cell);
                    version = here.only().map(|exact| (exact, release.people));
                    here
                }
                Said::TooFew if enough => all.withheld(cell, fewest_in_cell(self.parameters, false)),
                Said::Withheld if !repeats => all.withheld(cell, fewest_in_cell(self.parameters, at == 0)),
                _ => Values::up_to(release.people),
            };
            let new = matches!(release.said, Said::Shown(_)) && at > 0;
            let as_a_reader =
                reading == Reading::AsAReader && new && release.joined >= self.parameters.fewest_in_line();
            let others = u64::try_from(number).unwrap_or(u64::MAX).saturating_sub(1);
            stops.push(stop(release, &here, as_a_reader.then(|| (self.parameters.fewest_in_cell(), others))));
            standing = said;
        }
        stops
    }
}

impl Choices {
    fn folded_options(&self) -> impl Iterator<Item = usize> {
        self.options.iter().enumerate().filter(|(_, count)| count.is_none()).map(|(option, _)| option)
    }

    /// What a folded option can be. Either all folded ones are smaller than C; or one is not, and was folded to make
    /// the fold two options and C people: then it is the smallest of the large ones (AGG-6).
    fn folded_can_be(&self, option: usize, fewest: u64) -> Values {
        let others = self.folded_options().filter(|other| *other != option).count();
        if others == 0 {
            return Values::none();
        }
        let (small, others) = (fewest.saturating_sub(1), u64::try_from(others).unwrap_or(u64::MAX));
        let together = Values::up_to(small.saturating_mul(others));
        let all_small = Values::one(self.folded).minus(&together).and(&Values::up_to(small));
        let large = self.large_can_be(option, fewest);
        let small_beside =
            self.folded_options().filter(|other| *other != option).fold(Values::none(), |values, other| {
                let left = Values::one(self.folded).minus(&self.large_can_be(other, fewest));
                values.or(&if others == 1 { left } else { left.each(|_, most| Values::up_to(most)) })
            });
        all_small.or(&large).or(&small_beside)
    }

    /// What the one large option in the fold can be, if it is this one.
    fn large_can_be(&self, option: usize, fewest: u64) -> Values {
        let least = fewest.max((self.folded + 1).saturating_sub(fewest));
        let shown = self.options.iter().enumerate().filter_map(|(at, count)| count.map(|count| (at, count)));
        // Of equals the later goes into the fold first.
        let most = shown.map(|(at, count)| if option > at { count } else { count.saturating_sub(1) }).min();
        Values::between(least, most.unwrap_or(self.folded).min(self.folded))
    }

    fn can_be(&self, cell: &Cell) -> Values {
        let one = |option: usize| match self.options.get(option).copied().flatten() {
            Some(exact) => Values::one(exact),
            None => Values::up_to(self.folded),
        };
        match cell {
            Cell::Option(option) => one(*option),
            Cell::Folded(options) if self.folded_options().eq(options.iter().copied()) => Values::one(self.folded),
            Cell::Folded(options) => options.iter().fold(Values::one(0), |sum, option| sum.plus(&one(*option))),
        }
    }

    /// What a cell can be where no option is left outside the fold.
    fn withheld(&self, cell: &Cell, fewest: u64) -> Values {
        match cell {
            Cell::Option(option) => self.folded_can_be(*option, fewest),
            Cell::Folded(_) => Values::up_to(self.folded),
        }
    }
}
