//! The single door: from a tally to what may be published of it (D5). Every declared line and every declared
//! breakdown goes through and stands in the release, shown or not (DESIGN 8, "Artefact and CSV").

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::band::Breakdown;
use crate::domain::consultation::{Definition, Profile as DeclaredProfile};
use crate::domain::question::QuestionKind;

use super::attack::Named;
use super::disclosure::{
    AllowWords, BreakdownCounts, BreakdownOutcome, CountsError, DisclosurePolicy, Ladder, LadderError, Note,
    OptionCounts, OrderedCounts, OrderedOutcome, Parameters, Profile, RankingOutcome, RankingPoints, SeveralCounts,
    SeveralOutcome, SingleOutcome,
};
use super::labels::ThemeLists;
use super::tally::{BreakdownTally, LineId, LineKind, LineTally, Overlap, Tally};

/// What may be published of one line, with its type (DESIGN 5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum LineOutcome {
    /// An ordered scale (AGG-4, AGG-5).
    Ordered(OrderedOutcome),
    /// One choice of several, also for one paragraph (AGG-6).
    Single(SingleOutcome),
    /// Any number of choices, also themes (AGG-7, AGG-32).
    Multiple(SeveralOutcome),
    /// First, second and third choice (AGG-8).
    Ranking(RankingOutcome),
}

/// Counts or a ladder that no sound definition gives. Nothing is released.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReleaseError {
    /// Counts no answers could give.
    #[error(transparent)]
    Counts(#[from] CountsError),
    /// A scale without a sound ladder (AGG-4).
    #[error(transparent)]
    Ladder(#[from] LadderError),
    /// A line whose question the definition does not have.
    #[error("a line belongs to no question")]
    NoQuestion,
}

/// Everything that may be published of one consultation, and no true count. Only
/// [`DisclosurePolicy::release`] makes one (D5).
#[derive(Clone)]
pub struct Release {
    pub(super) definition: Definition,
    pub(super) themes: ThemeLists,
    pub(super) parameters: Parameters,
    pub(super) lines: Vec<(LineId, LineOutcome)>,
    pub(super) breakdowns: Vec<(Breakdown, BreakdownOutcome)>,
    pub(super) made_up: bool,
    /// What is withheld because an attack named it (AGG-27).
    pub(super) named: BTreeSet<Named>,
}

impl Release {
    /// The profile that was locked at opening (AGG-20).
    #[must_use]
    pub fn profile(&self) -> Profile {
        self.definition.profile.into()
    }

    /// The same release without the lines and breakdowns that an attack named: they stand in it as withheld, for good
    /// (AGG-27). With a line go the breakdowns of its question, for they could be added up to it.
    #[must_use]
    pub fn without(mut self, named: &BTreeSet<Named>) -> Self {
        let mut questions = BTreeSet::new();
        for (id, outcome) in &mut self.lines {
            let name = Named::line(id);
            if named.contains(&name) {
                outcome.withhold();
                questions.insert(id.question.clone());
                self.named.insert(name);
            }
        }
        for (declared, outcome) in &mut self.breakdowns {
            let name = Named::breakdown(declared);
            if named.contains(&name) || questions.contains(&declared.question) {
                *outcome = BreakdownOutcome::Withheld;
                self.named.insert(name);
            }
        }
        self
    }
}

impl From<DeclaredProfile> for Profile {
    fn from(declared: DeclaredProfile) -> Self {
        match declared {
            DeclaredProfile::Standard => Self::Standard,
            DeclaredProfile::High => Self::High,
        }
    }
}

impl LineOutcome {
    /// Takes away whatever it says (AGG-27).
    fn withhold(&mut self) {
        match self {
            Self::Ordered(outcome) => *outcome = OrderedOutcome::Withheld,
            Self::Single(outcome) => *outcome = SingleOutcome::Withheld,
            Self::Multiple(outcome) => *outcome = SeveralOutcome::Withheld,
            Self::Ranking(outcome) => *outcome = RankingOutcome::Withheld,
        }
    }

    /// The note beside it (AGG-23).
    #[must_use]
    pub const fn note(&self) -> Note {
        match self {
            Self::Ordered(outcome) => outcome.note(),
            Self::Single(outcome) => outcome.note(),
            Self::Multiple(outcome) => outcome.note(),
            Self::Ranking(outcome) => outcome.note(),
        }
    }
}

impl DisclosurePolicy {
    /// Decides every declared line and breakdown of a tally: the only way out of one (AGG-1, D5).
    ///
    /// # Errors
    /// [`ReleaseError`] if the counts or a ladder are not sound; a definition without a fault gives none.
    pub fn release(&self, tally: &Tally) -> Result<Release, ReleaseError> {
        let mut lines = Vec::new();
        for line in &tally.lines {
            lines.push((line.id.clone(), self.line(&tally.definition, line)?));
        }
        let coinciding = self.coinciding(tally);
        let mut breakdowns = Vec::new();
        for (breakdown, coincides) in tally.breakdowns.iter().zip(coinciding) {
            let outcome =
                if coincides { BreakdownOutcome::Withheld } else { self.declared(&tally.definition, breakdown)? };
            breakdowns.push((breakdown.declared.clone(), outcome));
        }
        let Tally { definition, themes, made_up, .. } = tally;
        let (definition, themes) = (definition.clone(), themes.clone());
        Ok(Release {
            definition,
            themes,
            parameters: self.parameters(),
            lines,
            breakdowns,
            made_up: *made_up,
            named: BTreeSet::new(),
        })
    }

    fn line(&self, definition: &Definition, line: &LineTally) -> Result<LineOutcome, ReleaseError> {
        let counts = || OptionCounts::new(line.counts.clone());
        Ok(match line.kind {
            LineKind::Ordered => {
                let (ladder, words) = scale(definition, line)?;
                LineOutcome::Ordered(self.ordered(&OrderedCounts::new(ladder, counts()?)?, words))
            }
            LineKind::Single => LineOutcome::Single(self.single(&counts()?)),
            LineKind::Several => LineOutcome::Multiple(self.ticked_or_themes(line)?),
            LineKind::Ranking => {
                LineOutcome::Ranking(self.ranking(&RankingPoints::new(line.people, line.counts.clone())?))
            }
        })
    }

    /// Themes may be fewer than two: each is decided by itself, so the missing places are filled with nobody and
    /// taken away again (AGG-7, AGG-32).
    fn ticked_or_themes(&self, line: &LineTally) -> Result<SeveralOutcome, ReleaseError> {
        let options = line.counts.len();
        let mut ticked = line.counts.clone();
        ticked.resize(options.max(2), 0);
        let mut outcome = self.several(&SeveralCounts::new(line.people, ticked)?);
        if let SeveralOutcome::Shown(figures) = &mut outcome {
            figures.cells.truncate(options);
            figures.percent.iter_mut().for_each(|percent| percent.truncate(options));
        }
        Ok(outcome)
    }

    fn declared(&self, definition: &Definition, tally: &BreakdownTally) -> Result<BreakdownOutcome, ReleaseError> {
        Ok(self.breakdown(&counts_of(definition, tally)?, tally.declared.combined.into()))
    }

    /// Which breakdowns are withheld because one of their bands nearly coincides with a band of another variable in
    /// an earlier breakdown. Decided on membership alone: two bands matter if both have the people to be
    /// published, whatever they answered (AGG-29).
    pub(super) fn coinciding(&self, tally: &Tally) -> Vec<bool> {
        let mut withheld: Vec<bool> = Vec::new();
        for later in 0..tally.breakdowns.len() {
            let mut pairs = tally.overlaps.iter().filter(|overlap| overlap.later == later);
            withheld.push(pairs.any(|overlap| {
                let stands = withheld.get(overlap.earlier) == Some(&false);
                stands && self.nearly_coincide(tally, overlap)
            }));
        }
        withheld
    }

    fn nearly_coincide(&self, tally: &Tally, overlap: &Overlap) -> bool {
        let enough = self.parameters().fewest_in_line();
        let large = |breakdown: usize| -> Vec<bool> {
            let bands = tally.breakdowns.get(breakdown).map_or(&[][..], |breakdown| &breakdown.bands);
            bands.iter().map(|band| band.iter().sum::<u64>() >= enough).collect()
        };
        let (large_earlier, large_later) = (large(overlap.earlier), large(overlap.later));
        let of_later: Vec<u64> =
            (0..large_later.len()).map(|band| overlap.joint.iter().filter_map(|row| row.get(band)).sum()).collect();
        overlap.joint.iter().zip(large_earlier).filter(|(_, large)| *large).any(|(row, _)| {
            let of_earlier: u64 = row.iter().sum();
            let mut pairs = row.iter().zip(&of_later).zip(&large_later).filter(|(_, large)| **large);
            pairs.any(|((both, of_later), _)| of_earlier + of_later - 2 * both < enough)
        })
    }
}

/// The counts of a declared breakdown, on the ladder it declares.
pub(super) fn counts_of(definition: &Definition, tally: &BreakdownTally) -> Result<BreakdownCounts, ReleaseError> {
    let declared = &tally.declared;
    let question = definition.question(&declared.question).ok_or(ReleaseError::NoQuestion)?;
    let ladder = match &question.kind {
        QuestionKind::Scale { scale, .. } => Ladder::new(scale.ladder.levels())?.starting_at(declared.from_level)?,
        _ => Ladder::two_cells(),
    };
    let bands = tally.bands.iter().map(|band| OptionCounts::new(band.clone())).collect::<Result<_, _>>()?;
    Ok(BreakdownCounts::new(ladder, bands)?)
}

/// The ladder of an ordered line, and whether words may stand in for its numbers.
pub(super) fn scale(definition: &Definition, line: &LineTally) -> Result<(Ladder, AllowWords), ReleaseError> {
    match definition.question(&line.id.question).map(|question| &question.kind) {
        Some(QuestionKind::Scale { scale, allow_words }) => {
            Ok((Ladder::new(scale.ladder.levels())?, (*allow_words).into()))
        }
        _ => Err(ReleaseError::NoQuestion),
    }
}
