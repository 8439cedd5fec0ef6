//! The attack on a tick-several line and on themes (AGG-7, AGG-15, AGG-32).

use crate::domain::release::disclosure::{Parameters, SeveralCounts, SeveralOutcome};

use super::Attacker;
use super::finding::{Finding, Findings, Hidden, Told};
use super::known::{Known, Reading, Said, fewest_in_cell, grew_little, known, more_people, stop};
use super::series::{Stop, trace};
use super::values::Values;

/// How many ticks the questionnaire lets one person make. It is public, and it adds up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ticks {
    /// The fewest: one for a question, for who ticks nothing skipped it; none for themes.
    pub fewest: u64,
    /// The most, where there is a limit.
    pub most: Option<u64>,
}

/// The exact count of each option that is shown.
type Shown = Vec<Option<u64>>;

/// Everything the attacker knows of one tick-several line.
struct KnownLine {
    parameters: Parameters,
    ticks: Ticks,
    options: usize,
    releases: Vec<Known<Shown>>,
}

/// Looks at a tick-several line as it was said at each release, oldest first.
pub(super) fn attack(
    Attacker { policy, few }: Attacker,
    (states, ticks): (&[SeveralCounts], Ticks),
    said: &[SeveralOutcome],
    left: &[u64],
    reading: Reading,
) -> Vec<Finding> {
    let mut findings = Findings::none(few);
    if reading == Reading::AsAReader {
        findings.add(Hidden::Anyone, Told::NotByTheRules);
    }
    let releases = known(states, said, left, SeveralCounts::people, |state, outcome| match outcome {
        SeveralOutcome::TooFew => Said::TooFew,
        SeveralOutcome::Withheld => Said::Withheld,
        SeveralOutcome::Shown(figures) => {
            let shown = figures.cells.iter().zip(state.ticked());
            Said::Shown(shown.map(|(shown, count)| shown.map(|_| *count)).collect())
        }
    });
    let options = states.first().map_or(0, |state| state.ticked().len());
    let line = KnownLine { parameters: policy.parameters(), ticks, options, releases };
    line.by_adding_up(&mut findings);
    line.option_by_option(reading, &mut findings);
    findings.into_sorted()
}

impl KnownLine {
    /// What each marked option can be, when all ticks together are no more than people may make.
    fn by_adding_up(&self, findings: &mut Findings) {
        let mut decided = false;
        for (at, release) in self.releases.iter().enumerate() {
            let Said::Shown(shown) = &release.said else { continue };
            let fewest = fewest_in_cell(self.parameters, at == 0);
            let marked = if decided { Values::up_to(release.people) } else { marked(release.people, fewest) };
            decided = true;
            let options = u64::try_from(shown.len()).unwrap_or(u64::MAX);
            let most = self.ticks.most.unwrap_or(options).min(options);
            let all = Values::between(release.people.saturating_mul(self.ticks.fewest), release.people * most);
            let left = all.minus(&Values::one(shown.iter().flatten().sum()));
            let hidden = shown.iter().filter(|count| count.is_none()).count();
            if hidden == 0 {
                continue;
            }
            // All marked options are alike: each is one of them, beside all others.
            let others = (1..hidden).fold(Values::one(0), |sum, _| sum.plus(&marked));
            let here = left.minus(&others).and(&marked);
            if here.is_empty() {
                findings.add(Hidden::Anyone, Told::NotByTheRules);
            }
            findings.test(Hidden::Line, release.people, &here);
        }
    }

    /// Every option that is ever shown: ticked against not ticked.
    fn option_by_option(&self, reading: Reading, findings: &mut Findings) {
        let explained: Vec<bool> = (0..self.options)
            .map(|option| {
                let (stops, shown) = self.stops(option, reading, true);
                shown && trace(&stops).here.iter().all(|here| !here.is_empty())
            })
            .collect();
        for option in 0..self.options {
            let free = explained.iter().enumerate().any(|(other, explains)| other != option && *explains);
            let (stops, _) = self.stops(option, reading, !free);
            findings.follow(&stops, &self.hidden());
        }
    }

    fn hidden(&self) -> Vec<bool> {
        let mut hidden = true;
        let mut at_each = Vec::new();
        for release in &self.releases {
            hidden = match release.said {
                Said::Repeats => hidden,
                Said::Shown(_) => false,
                _ => true,
            };
            at_each.push(hidden);
        }
        at_each
    }

    /// What is known of one option at each release, and whether it is shown at any.
    fn stops(&self, option: usize, reading: Reading, explains: bool) -> (Vec<Stop>, bool) {
        let mut standing: &Said<Shown> = &Said::TooFew;
        let (mut version, mut ever_shown, mut decided) = (None, false, false);
        let mut stops = Vec::new();
        for (at, (release, more)) in self.releases.iter().zip(more_people(&self.releases)).enumerate() {
            let enough = at > 0 && more >= self.parameters.fewest_in_line();
            let fewest = fewest_in_cell(self.parameters, at == 0);
            let repeats = matches!(release.said, Said::Repeats);
            let said = if repeats { standing } else { &release.said };
            let here = match said {
                Said::Shown(_) if repeats => match version {
                    Some(then) if enough && explains => grew_little(self.parameters, then, release.people, true),
                    _ => Values::up_to(release.people),
                },
                Said::Shown(shown) => {
                    let exact = shown.get(option).copied().flatten();
                    version = exact.map(|exact| (exact, release.people));
                    ever_shown |= exact.is_some();
                    let marked = if decided { Values::up_to(release.people) } else { marked(release.people, fewest) };
                    decided = true;
                    exact.map_or(marked, Values::one)
                }
                Said::TooFew if enough => marked(release.people, fewest),
                _ => Values::up_to(release.people),
            };
            let new = at > 0 && version.is_some() && matches!(release.said, Said::Shown(_));
            let as_a_reader =
                reading == Reading::AsAReader && new && release.joined >= self.parameters.fewest_in_line();
            stops.push(stop(release, &here, as_a_reader.then(|| (self.parameters.fewest_in_cell(), 1))));
            standing = said;
        }
        (stops, ever_shown)
    }
}

/// What an option can be that carries the mark: fewer than C people ticked it, or fewer than C did not (AGG-7).
fn marked(people: u64, fewest: u64) -> Values {
    Values::one_side_small(people, fewest)
}
