//! The attack on a whole release: every line and every breakdown of a consultation (AGG-27).

use serde::Serialize;

use crate::domain::band::Breakdown;
use crate::domain::consultation::Definition;
use crate::domain::ids::{BandId, ParagraphRef, QuestionId};
use crate::domain::question::QuestionKind;
use crate::domain::release::disclosure::{
    BreakdownOutcome, OptionCounts, OrderedCounts, RankingPoints, SeveralCounts, States,
};
use crate::domain::release::door::{self, LineOutcome, Release, ReleaseError};
use crate::domain::release::tally::{BreakdownTally, LineId, LineTally, Tally};

use super::breakdown;
use super::finding::Finding;
use super::known::Reading;
use super::{Attacker, Beside, Ticks};

/// A line or a breakdown by its name: what has to be withheld, and nothing of why.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
pub enum Named {
    /// A line.
    Line {
        /// The question.
        question: QuestionId,
        /// The paragraph of the draft, for a per-paragraph question.
        paragraph: Option<ParagraphRef>,
        /// Whether it counts themes.
        themes: bool,
    },
    /// A breakdown.
    Breakdown {
        /// The question.
        question: QuestionId,
        /// The band variable.
        band: BandId,
        /// The option of a tick-several question.
        option: Option<u8>,
    },
}

impl Named {
    pub(in crate::domain::release) fn line(id: &LineId) -> Self {
        Self::Line { question: id.question.clone(), paragraph: id.paragraph.clone(), themes: id.themes }
    }

    pub(in crate::domain::release) fn breakdown(declared: &Breakdown) -> Self {
        Self::Breakdown { question: declared.question.clone(), band: declared.band.clone(), option: declared.option }
    }
}

impl Attacker {
    /// Attacks the first release of a consultation: every line and breakdown that was not withheld because an attack
    /// named it. Nothing found: it may be checked and approved.
    ///
    /// # Errors
    /// [`ReleaseError`] as for building it.
    pub fn release(&self, tally: &Tally, release: &Release) -> Result<Vec<(Named, Finding)>, ReleaseError> {
        let mut found = Vec::new();
        for (line, (id, outcome)) in tally.lines.iter().zip(&release.lines) {
            let name = Named::line(id);
            if !release.named.contains(&name) {
                let findings = self.line(&tally.definition, line, outcome)?;
                found.extend(findings.into_iter().map(|finding| (name.clone(), finding)));
            }
        }
        let by_membership = self.policy.coinciding(tally);
        let breakdowns = tally.breakdowns.iter().zip(&release.breakdowns).zip(by_membership);
        for ((breakdown, (declared, outcome)), by_membership) in breakdowns {
            let name = Named::breakdown(declared);
            if !release.named.contains(&name) {
                let findings = self.declared(tally, (breakdown, outcome), &release.lines, by_membership)?;
                found.extend(findings.into_iter().map(|finding| (name.clone(), finding)));
            }
        }
        Ok(found)
    }

    fn line(
        &self,
        definition: &Definition,
        line: &LineTally,
        outcome: &LineOutcome,
    ) -> Result<Vec<Finding>, ReleaseError> {
        let counts = || OptionCounts::new(line.counts.clone());
        Ok(match outcome {
            LineOutcome::Ordered(outcome) => {
                let (ladder, words) = door::scale(definition, line)?;
                let states = States::new(vec![OrderedCounts::new(ladder, counts()?)?])?;
                self.ordered(&states, words, std::slice::from_ref(outcome), &[])
            }
            LineOutcome::Single(outcome) => {
                self.single(&States::new(vec![counts()?])?, std::slice::from_ref(outcome), &[])
            }
            LineOutcome::Multiple(_) => {
                // Themes may be fewer than two: the line is decided anew with the missing places filled by nobody.
                let ticks = ticks(definition, line);
                let mut ticked = line.counts.clone();
                ticked.resize(ticked.len().max(2), 0);
                let counts = SeveralCounts::new(line.people, ticked)?;
                let said = self.policy.several(&counts);
                self.several(&States::new(vec![counts])?, ticks, &[said], &[])
            }
            LineOutcome::Ranking(outcome) => {
                let points = RankingPoints::new(line.people, line.counts.clone())?;
                self.ranking(&States::new(vec![points])?, std::slice::from_ref(outcome))
            }
        })
    }

    fn declared(
        &self,
        tally: &Tally,
        (breakdown, outcome): (&BreakdownTally, &BreakdownOutcome),
        lines: &[(LineId, LineOutcome)],
        by_membership: bool,
    ) -> Result<Vec<Finding>, ReleaseError> {
        let declared = &breakdown.declared;
        let counts = door::counts_of(&tally.definition, breakdown)?;
        let everyone = lines.iter().find(|(id, _)| id.question == declared.question && !id.themes);
        let beside = match (everyone.map(|(_, outcome)| outcome), declared.option) {
            (Some(LineOutcome::Ordered(outcome)), _) => Beside::Ordered(outcome),
            (Some(LineOutcome::Multiple(outcome)), Some(option)) => Beside::of_option(outcome, option),
            _ => Beside::Nothing,
        };
        let combine = declared.combined.into();
        if by_membership && *outcome == BreakdownOutcome::Withheld {
            let everyone = self.everyone(&counts, beside);
            let reading = Reading::ByTheRules;
            return Ok(breakdown::attack(*self, &counts, outcome, (everyone, true), reading));
        }
        Ok(self.breakdown(&States::new(vec![counts])?, combine, std::slice::from_ref(outcome), beside))
    }
}

/// How many ticks one person may make.
fn ticks(definition: &Definition, line: &LineTally) -> Ticks {
    match definition.question(&line.id.question).map(|question| &question.kind) {
        Some(QuestionKind::Several { max, .. }) => Ticks { fewest: 1, most: max.map(u64::from) },
        _ => Ticks { fewest: 0, most: None },
    }
}
