//! True counts, kept only while a release is built. A tally can be added to and handed to
//! [`DisclosurePolicy::release`](super::disclosure::DisclosurePolicy::release); it cannot be read, printed or
//! serialised (AGG-1, D5).

use std::collections::BTreeMap;
use std::fmt;

use crate::domain::answer::{AboutYou, Answers, ScoredAnswer};
use crate::domain::band::Breakdown;
use crate::domain::consultation::Definition;
use crate::domain::ids::{ParagraphRef, QuestionId};
use crate::domain::question::{Question, QuestionKind};

use super::labels::ThemeLists;

/// Theme marks of one person: each words question they wrote something for and agreed to have read, with a bit for
/// every theme the reader found in it, theme 0 lowest (AGG-32; SECURITY B4).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ThemeMarks(pub BTreeMap<QuestionId, u64>);

/// One response does not fit the definition it is counted under. Nothing of it was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an answer does not belong to this consultation")]
pub struct ForeignAnswer;

/// The true counts of one consultation, one person at a time, in any order (AGG-2, AGG-13, AGG-17).
pub struct Tally {
    pub(super) definition: Definition,
    pub(super) themes: ThemeLists,
    pub(super) lines: Vec<LineTally>,
    pub(super) breakdowns: Vec<BreakdownTally>,
    pub(super) overlaps: Vec<Overlap>,
    pub(super) made_up: bool,
}

/// Which line is meant: a question, one paragraph of it, or its themes.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct LineId {
    pub(super) question: QuestionId,
    pub(super) paragraph: Option<ParagraphRef>,
    pub(super) themes: bool,
}

/// The counts of one line. Who skipped it is nowhere in them (AGG-13).
pub(super) struct LineTally {
    pub(super) id: LineId,
    pub(super) kind: LineKind,
    pub(super) people: u64,
    /// People per option; points per option for a ranking.
    pub(super) counts: Vec<u64>,
}

/// By which rule a line is decided.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum LineKind {
    Ordered,
    Single,
    Several,
    Ranking,
}

/// The counts of one declared breakdown: bands in order, "not said" last, each with its cells (AGG-2, AGG-9).
pub(super) struct BreakdownTally {
    pub(super) declared: Breakdown,
    pub(super) bands: Vec<Vec<u64>>,
}

/// How many people who answered the later breakdown's question belong to each pair of bands of two breakdowns by
/// different variables (AGG-29).
pub(super) struct Overlap {
    pub(super) earlier: usize,
    pub(super) later: usize,
    pub(super) joint: Vec<Vec<u64>>,
}

impl Tally {
    /// A tally of nobody yet.
    #[must_use]
    pub fn new(definition: &Definition, themes: ThemeLists) -> Self {
        let lines = definition.questions.iter().flat_map(|question| lines_of(definition, question, &themes)).collect();
        let breakdowns: Vec<BreakdownTally> =
            definition.breakdowns.iter().map(|declared| breakdown_of(definition, declared)).collect();
        let overlaps = overlaps_of(&breakdowns);
        Self { definition: definition.clone(), themes, lines, breakdowns, overlaps, made_up: false }
    }

    /// A tally of people who do not exist: whatever comes of it says so (see [`super::made_up`]).
    pub(super) fn of_nobody_real(definition: &Definition, themes: ThemeLists) -> Self {
        Self { made_up: true, ..Self::new(definition, themes) }
    }

    /// Counts one person's scored answers. Without C4 `about` is empty: she is "not said" in every band variable
    /// (AGG-2). A question she skipped is not counted for her at all (AGG-13).
    ///
    /// # Errors
    /// [`ForeignAnswer`] if an answer is of another consultation; then nothing is counted.
    pub fn add_answers(&mut self, answers: &Answers, about: &AboutYou) -> Result<(), ForeignAnswer> {
        if !self.fits(answers, about) {
            return Err(ForeignAnswer);
        }
        for (question, answer) in &answers.scored {
            self.add_answer(question, answer);
        }
        let places: Vec<Option<(usize, usize)>> =
            self.breakdowns.iter().map(|breakdown| breakdown.place(answers, about)).collect();
        for (breakdown, place) in self.breakdowns.iter_mut().zip(&places) {
            if let Some((band, cell)) = place {
                add(breakdown.bands.get_mut(*band), *cell, 1);
            }
        }
        let bands: Vec<usize> = self.breakdowns.iter().map(|breakdown| breakdown.band_of(about)).collect();
        for overlap in &mut self.overlaps {
            let answered = places.get(overlap.later).is_some_and(Option::is_some);
            if let (true, Some(earlier), Some(later)) = (answered, bands.get(overlap.earlier), bands.get(overlap.later))
            {
                add(overlap.joint.get_mut(*earlier), *later, 1);
            }
        }
        Ok(())
    }

    /// Counts one person's theme marks. Everyone named in them wrote something for that question and agreed to
    /// theme use: they are its base, whether or not a theme was found (AGG-32).
    ///
    /// # Errors
    /// [`ForeignAnswer`] if a question has no themes or a theme is not on its list; then nothing is counted.
    pub fn add_marks(&mut self, marks: &ThemeMarks) -> Result<(), ForeignAnswer> {
        let fits = marks.0.iter().all(|(question, bits)| {
            let known: u64 = self.themes.numbers(question).fold(0, |known, number| known | bit(number));
            bits & !known == 0 && self.lines.iter().any(|line| line.id.themes && line.id.question == *question)
        });
        if !fits {
            return Err(ForeignAnswer);
        }
        for line in self.lines.iter_mut().filter(|line| line.id.themes) {
            let Some(bits) = marks.0.get(&line.id.question) else { continue };
            line.people += 1;
            for (count, number) in line.counts.iter_mut().zip(self.themes.numbers(&line.id.question)) {
                *count += u64::from(bits & bit(number) != 0);
            }
        }
        Ok(())
    }

    /// Adds what was counted beside it, of the same definition and themes: people may be counted in several places at once.
    pub fn absorb(&mut self, other: &Self) {
        for (line, more) in self.lines.iter_mut().zip(&other.lines) {
            line.people += more.people;
            add_each(&mut line.counts, &more.counts);
        }
        for (breakdown, more) in self.breakdowns.iter_mut().zip(&other.breakdowns) {
            breakdown.bands.iter_mut().zip(&more.bands).for_each(|(cells, more)| add_each(cells, more));
        }
        for (overlap, more) in self.overlaps.iter_mut().zip(&other.overlaps) {
            overlap.joint.iter_mut().zip(&more.joint).for_each(|(pairs, more)| add_each(pairs, more));
        }
    }

    fn add_answer(&mut self, question: &QuestionId, answer: &ScoredAnswer) {
        let here = self.lines.iter_mut().filter(|line| line.id.question == *question && !line.id.themes);
        for line in here {
            match answer {
                ScoredAnswer::One(option) => line.add(&[*option], 0),
                ScoredAnswer::Several(options) => line.add(options, 0),
                ScoredAnswer::Ranking(options) => line.add(options, 3),
                ScoredAnswer::Paragraphs(choices) => {
                    if let Some(option) = line.id.paragraph.as_ref().and_then(|paragraph| choices.get(paragraph)) {
                        line.add(&[*option], 0);
                    }
                }
            }
        }
    }

    fn fits(&self, answers: &Answers, about: &AboutYou) -> bool {
        let bands_fit = about.bands.iter().all(|(band, option)| {
            self.definition.band(band).is_some_and(|band| usize::from(*option) < band.options.len())
        });
        let answer_fits = |(question, answer): (&QuestionId, &ScoredAnswer)| {
            self.definition.question(question).is_some_and(|question| answer_fits(&self.definition, question, answer))
        };
        bands_fit && answers.scored.iter().all(answer_fits)
    }
}

impl LineTally {
    /// Counts one person: 1 for each option, or points that fall from `first` by one (AGG-8).
    pub(super) fn add(&mut self, options: &[u8], first: u64) {
        self.people += 1;
        for (option, place) in options.iter().zip(0u64..) {
            let points = if first == 0 { 1 } else { first.saturating_sub(place) };
            add(Some(&mut self.counts), usize::from(*option), points);
        }
    }
}

impl BreakdownTally {
    /// The band and the cell a person is counted in; none if she skipped the question (AGG-13).
    fn place(&self, answers: &Answers, about: &AboutYou) -> Option<(usize, usize)> {
        let cell = match (answers.scored.get(&self.declared.question)?, self.declared.option) {
            (ScoredAnswer::One(option), _) => usize::from(*option),
            (ScoredAnswer::Several(options), Some(option)) => usize::from(!options.contains(&option)),
            _ => return None,
        };
        Some((self.band_of(about), cell))
    }

    /// The person's band; "not said" is the last (AGG-2).
    fn band_of(&self, about: &AboutYou) -> usize {
        let not_said = self.bands.len().saturating_sub(1);
        about.bands.get(&self.declared.band).map_or(not_said, |option| usize::from(*option))
    }
}

fn lines_of(definition: &Definition, question: &Question, themes: &ThemeLists) -> Vec<LineTally> {
    let line = |kind, paragraph, options: usize| LineTally {
        id: LineId { question: question.id.clone(), paragraph, themes: false },
        kind,
        people: 0,
        counts: vec![0; options],
    };
    let options = question.options().len();
    match &question.kind {
        QuestionKind::Scale { .. } => vec![line(LineKind::Ordered, None, options)],
        QuestionKind::Single { .. } => vec![line(LineKind::Single, None, options)],
        QuestionKind::Several { .. } => vec![line(LineKind::Several, None, options)],
        QuestionKind::Ranking { .. } => vec![line(LineKind::Ranking, None, options)],
        QuestionKind::Paragraphs { .. } => {
            let references = definition.policy.paragraphs().iter().map(|paragraph| paragraph.reference.clone());
            references.map(|reference| line(LineKind::Single, Some(reference), options)).collect()
        }
        QuestionKind::Text { themes: false, .. } => Vec::new(),
        QuestionKind::Text { themes: true, .. } => {
            let mut themes_line = line(LineKind::Several, None, themes.numbers(&question.id).count());
            themes_line.id.themes = true;
            vec![themes_line]
        }
    }
}

fn breakdown_of(definition: &Definition, declared: &Breakdown) -> BreakdownTally {
    let options = definition.question(&declared.question).map_or(0, |question| question.options().len());
    let cells = if declared.option.is_some() { 2 } else { options };
    let bands = definition.band(&declared.band).map_or(0, |band| band.options.len());
    BreakdownTally { declared: declared.clone(), bands: vec![vec![0; cells]; bands + 1] }
}

fn overlaps_of(breakdowns: &[BreakdownTally]) -> Vec<Overlap> {
    let mut overlaps = Vec::new();
    for (later, after) in breakdowns.iter().enumerate() {
        for (earlier, before) in breakdowns.iter().enumerate().take(later) {
            if before.declared.band != after.declared.band {
                let joint = vec![vec![0; after.bands.len()]; before.bands.len()];
                overlaps.push(Overlap { earlier, later, joint });
            }
        }
    }
    overlaps
}

fn answer_fits(definition: &Definition, question: &Question, answer: &ScoredAnswer) -> bool {
    let options = question.options().len();
    let in_range = |option: &u8| usize::from(*option) < options;
    let distinct =
        |chosen: &[u8]| chosen.iter().enumerate().all(|(at, option)| !chosen.iter().take(at).any(|o| o == option));
    match (&question.kind, answer) {
        (QuestionKind::Scale { .. } | QuestionKind::Single { .. }, ScoredAnswer::One(option)) => in_range(option),
        (QuestionKind::Several { .. }, ScoredAnswer::Several(chosen)) => {
            chosen.iter().all(in_range) && distinct(chosen)
        }
        (QuestionKind::Ranking { .. }, ScoredAnswer::Ranking(chosen)) => {
            (1..=3).contains(&chosen.len()) && chosen.iter().all(in_range) && distinct(chosen)
        }
        (QuestionKind::Paragraphs { .. }, ScoredAnswer::Paragraphs(choices)) => choices
            .iter()
            .all(|(reference, option)| in_range(option) && definition.policy.find(reference.as_str()).is_some()),
        _ => false,
    }
}

fn add_each(counts: &mut [u64], more: &[u64]) {
    counts.iter_mut().zip(more).for_each(|(count, more)| *count += more);
}

pub(super) fn add(counts: Option<&mut Vec<u64>>, place: usize, more: u64) {
    if let Some(count) = counts.and_then(|counts| counts.get_mut(place)) {
        *count += more;
    }
}

/// The bit of theme `number`; none beyond 63 (SECURITY B4).
fn bit(number: u8) -> u64 {
    1u64.checked_shl(u32::from(number)).unwrap_or(0)
}

impl fmt::Debug for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tally(…)")
    }
}

impl fmt::Debug for ThemeMarks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ThemeMarks(…)")
    }
}
