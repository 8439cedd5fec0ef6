//! The attack on an ordered line (AGG-4, AGG-5, AGG-15).

use crate::domain::release::disclosure::{DisclosurePolicy, Ladder, OrderedCounts, OrderedOutcome, Parameters, Side};

use super::Attacker;
use super::finding::{Finding, Findings, Hidden, Told};
use super::known::{Known, Reading, Said, fewest_in_cell, grew_little, known, more_people, stop};
use super::series::{Stop, trace};
use super::values::Values;

/// The exact cells that are published, at a level of the ladder.
pub(super) struct Cells {
    level: usize,
    exact: Vec<u64>,
}

/// Everything the attacker knows of one ordered line.
pub(super) struct KnownLine<'l> {
    ladder: &'l Ladder,
    parameters: Parameters,
    releases: Vec<Known<Cells>>,
}

/// Looks at an ordered line as it was said at each release, oldest first.
pub(super) fn attack(
    Attacker { policy, few }: Attacker,
    states: &[OrderedCounts],
    said: &[OrderedOutcome],
    left: &[u64],
    reading: Reading,
) -> Vec<Finding> {
    let mut findings = Findings::none(few);
    if reading == Reading::AsAReader {
        findings.add(Hidden::Anyone, Told::NotByTheRules);
    }
    if let Some(line) = look(policy, states, said, left) {
        line.against_each_level(reading, &mut findings);
        line.finer_than_shown(&mut findings);
    }
    findings.into_sorted()
}

/// Takes what is published, and nothing else.
fn look<'l>(
    policy: DisclosurePolicy,
    states: &'l [OrderedCounts],
    said: &[OrderedOutcome],
    left: &[u64],
) -> Option<KnownLine<'l>> {
    let ladder = states.first()?.ladder();
    let releases = known(
        states,
        said,
        left,
        |state| state.counts().people(),
        |state, outcome| match outcome {
            OrderedOutcome::TooFew => Said::TooFew,
            OrderedOutcome::Withheld => Said::Withheld,
            OrderedOutcome::Words(figure) => Said::Words(figure.side),
            OrderedOutcome::Shown(figures) => {
                let level = usize::from(figures.level);
                Said::Shown(Cells { level, exact: ladder.cells_at(level, state.counts().as_slice()) })
            }
        },
    );
    Some(KnownLine { ladder, parameters: policy.parameters(), releases })
}

impl KnownLine<'_> {
    /// Every cell of every level at which something is known, against all others.
    fn against_each_level(&self, reading: Reading, findings: &mut Findings) {
        let last = self.ladder.last();
        let shown = self.releases.iter().filter_map(|release| match &release.said {
            Said::Shown(cells) => Some(cells.level),
            _ => None,
        });
        for level in shown.min().unwrap_or(last)..=last {
            let cells: Vec<Vec<Stop>> =
                (0..self.ladder.number_of_cells(level)).map(|cell| self.stops(level, cell, reading, false)).collect();
            // One cell that may have grown too little explains every repeat; then the others are free.
            let explains = |cell: usize| {
                let grown_little = self.stops(level, cell, reading, true);
                cells.len() > 2 && trace(&grown_little).here.iter().all(|here| !here.is_empty())
            };
            let explained: Vec<bool> = (0..cells.len()).map(explains).collect();
            for (cell, stops) in cells.iter().enumerate() {
                let free = explained.iter().enumerate().any(|(other, explains)| other != cell && *explains);
                let stops =
                    if free || cells.len() == 2 { stops.clone() } else { self.stops(level, cell, reading, true) };
                findings.follow(&stops, &self.hidden(level));
            }
        }
    }

    /// At which releases nothing is shown at this level.
    fn hidden(&self, level: usize) -> Vec<bool> {
        let mut shown: Option<usize> = None;
        let mut hidden = Vec::new();
        for release in &self.releases {
            match &release.said {
                Said::Repeats => {}
                Said::Shown(cells) => shown = Some(cells.level),
                _ => shown = None,
            }
            hidden.push(shown.is_none_or(|shown| shown > level));
        }
        hidden
    }

    /// What is known of one cell at each release. `explains`: that it is this cell that grew too little wherever the
    /// line was repeated although many more answered.
    fn stops(&self, level: usize, cell: usize, reading: Reading, explains: bool) -> Vec<Stop> {
        let number = self.ladder.number_of_cells(level);
        let mut standing: &Said<Cells> = &Said::TooFew;
        let mut version: Option<(u64, u64)> = None;
        let mut stops = Vec::new();
        for (at, (release, more)) in self.releases.iter().zip(more_people(&self.releases)).enumerate() {
            let fewest = fewest_in_cell(self.parameters, at == 0);
            let enough = at > 0 && more >= self.parameters.fewest_in_line();
            let said = if let Said::Repeats = release.said { standing } else { &release.said };
            let repeats = matches!(release.said, Said::Repeats);
            let here = match said {
                Said::Shown(cells) if repeats => match version {
                    Some((here, people)) if enough && cells.level == level && (number == 2 || explains) => {
                        grew_little(self.parameters, (here, people), release.people, number == 2)
                    }
                    _ => Values::up_to(release.people),
                },
                Said::Shown(cells) => {
                    let here = self.of_shown(cells, level, cell);
                    version = here.only().map(|exact| (exact, release.people));
                    here
                }
                Said::TooFew if enough => self.in_last(level, cell, |_| Values::one_side_small(release.people, fewest)),
                Said::TooFew | Said::Repeats => Values::up_to(release.people),
                Said::Withheld | Said::Words(_) if repeats => Values::up_to(release.people),
                Said::Withheld => self.in_last(level, cell, |_| Values::one_side_small(release.people, fewest)),
                Said::Words(side) => self.in_last(level, cell, |other| {
                    let small = Values::up_to(fewest.saturating_sub(1));
                    if other == (*side == Side::Positive) { small } else { small.rest_of(release.people) }
                }),
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

    /// What a cell can be where another level is shown, or the same.
    fn of_shown(&self, shown: &Cells, level: usize, cell: usize) -> Values {
        let exact = |at: usize| shown.exact.get(at).copied().unwrap_or_default();
        if shown.level <= level {
            let within = self.ladder.cells_within(shown.level, level);
            let sum = within.iter().enumerate().filter(|(_, coarser)| **coarser == cell).map(|(at, _)| exact(at)).sum();
            return Values::one(sum);
        }
        let within = self.ladder.cells_within(level, shown.level);
        Values::up_to(within.get(cell).map_or(0, |coarser| exact(*coarser)))
    }

    /// What a cell can be by what is known of the two cells of the last level: `of` answers for the first one
    /// (positive) and for the other.
    fn in_last(&self, level: usize, cell: usize, of: impl Fn(bool) -> Values) -> Values {
        let coarser = self.ladder.cells_within(level, self.ladder.last()).get(cell).copied().unwrap_or_default();
        let known = of(coarser != 0);
        if level == self.ladder.last() { known } else { Values::up_to(known.most().unwrap_or_default()) }
    }

    /// The counts that a shown level joins. The level before has a cell that is too small, somewhere (AGG-4).
    fn finer_than_shown(&self, findings: &mut Findings) {
        for (at, release) in self.releases.iter().enumerate() {
            let Said::Shown(cells) = &release.said else { continue };
            if cells.level <= self.ladder.first() {
                continue;
            }
            let within = self.ladder.cells_within(cells.level - 1, cells.level);
            let parts: Vec<usize> =
                (0..cells.exact.len()).map(|cell| within.iter().filter(|c| **c == cell).count()).collect();
            let split = parts.iter().filter(|parts| **parts > 1).count();
            for (people, parts) in cells.exact.iter().zip(&parts).filter(|(_, parts)| **parts > 1) {
                let alone = split == 1 && *parts == 2 && self.first_figures(at);
                let fewest = fewest_in_cell(self.parameters, at == 0);
                let here = if alone { Values::one_side_small(*people, fewest) } else { Values::up_to(*people) };
                findings.test(Hidden::Line, *people, &here);
            }
        }
    }

    /// Whether a release is the first with figures: only there a finer level was tried.
    fn first_figures(&self, at: usize) -> bool {
        !self.releases.iter().take(at).any(|release| matches!(release.said, Said::Shown(_)))
    }
}
