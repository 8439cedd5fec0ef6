//! People who do not exist, as a plan assumes them. The assumptions are said to whoever reads a plan, in the words of
//! the page and of the command line: whoever changes one here changes them there.
//!
//! - Nine of ten answer a question; three of four one that is marked as sensitive; three of five say something of each
//!   part of the draft; half write something and let it be read, where four ideas are found.
//! - Three of four say which group they are in, for each question about themselves.
//! - Answers fall in three ways, each in a third of the made-up consultations: evenly, leaning, and strongly leaning, to
//!   one end or the other. Groups divide in the same three ways.
//! - Which group somebody is in tells nothing of what they answer.
//! - Whoever may tick several ticks up to three.

use std::collections::BTreeMap;

use crate::domain::consultation::Definition;
use crate::domain::question::{Question, QuestionKind};
use crate::domain::release::labels::{PerLanguage, ThemeLists};
use crate::domain::release::made_up::mixed;
use crate::domain::release::tally::{LineKind, Tally, add};

/// How many consultations are made up: eight for each pair of the three ways in which answers and groups divide.
pub(super) const POPULATIONS: u64 = 72;
/// How many ideas are found in what people write.
const THEMES: u8 = 4;
/// The most that somebody ticks or ranks.
const MOST: u64 = 3;

/// How answers, or groups, divide.
#[derive(Clone, Copy)]
enum Shape {
    /// Each as often as the others.
    Even,
    /// Each next one two thirds as often as the one before.
    Leaning,
    /// Each next one a third as often.
    Strong,
}

impl Shape {
    const fn of(number: u64) -> Self {
        match number % 3 {
            0 => Self::Even,
            1 => Self::Leaning,
            _ => Self::Strong,
        }
    }

    /// What is left of a weight for the next one.
    const fn next(self, weight: u64) -> u64 {
        match self {
            Self::Even => weight,
            Self::Leaning => weight / 3 * 2,
            Self::Strong => weight / 3,
        }
    }
}

/// A choice of some options, each with its own chance.
struct Urn {
    ends: Vec<u64>,
    total: u64,
    reversed: bool,
}

impl Urn {
    fn new(options: usize, shape: Shape, reversed: bool) -> Self {
        let (mut weight, mut total, mut ends) = (1u64 << 40, 0u64, Vec::new());
        for _ in 0..options {
            total = total.saturating_add(weight.max(1));
            ends.push(total);
            weight = shape.next(weight);
        }
        Self { ends, total: total.max(1), reversed }
    }

    fn draw(&self, chance: u64) -> u8 {
        let ball = chance % self.total;
        let place = self.ends.iter().position(|end| ball < *end).unwrap_or_default();
        let last = self.ends.len().saturating_sub(1);
        let place = if self.reversed { last.saturating_sub(place) } else { place };
        u8::try_from(place).unwrap_or_default()
    }
}

/// How one line is answered.
struct Habit {
    urn: Urn,
    /// How many of twenty answer.
    answer: u64,
    /// How many options they try to choose; the same one twice counts once.
    choices: u64,
    /// Where its chance comes from: the same for questions of the same shape, so that the same is told of them.
    place: u64,
}

/// One made-up consultation, which grows.
pub(super) struct Population {
    tally: Tally,
    /// As many as the tally has lines.
    habits: Vec<Habit>,
    /// One for each about-you question.
    bands: Vec<Urn>,
    /// Of each breakdown: the place of its line and of its about-you question.
    places: Vec<(usize, usize)>,
    number: u64,
    people: u64,
}

impl Population {
    /// Nobody yet.
    pub(super) fn new(definition: &Definition, number: u64) -> Self {
        let tally = Tally::of_nobody_real(definition, ideas(definition));
        let (of_answers, of_bands) = (Shape::of(number), Shape::of(number / 3));
        // Half of the eight of each pair lean to one end, half to the other.
        let reversed = (number / 9).is_multiple_of(2);
        let asked = |line: usize| tally.lines.get(line).and_then(|line| definition.question(&line.id.question));
        let habit = |line: usize| {
            let options = tally.lines.get(line).map_or(0, |line| line.counts.len());
            habit(asked(line), options, Urn::new(options, of_answers, reversed))
        };
        let habits = (0..tally.lines.len()).map(habit).collect();
        let ends_of_bands = (number / 18).is_multiple_of(2);
        let bands = definition.bands.iter();
        let bands = bands.map(|band| Urn::new(band.options.len(), of_bands, ends_of_bands)).collect();
        let place_of = |breakdown: &super::Breakdown| {
            let line = tally.lines.iter().position(|line| line.id.question == breakdown.question && !line.id.themes);
            let band = definition.bands.iter().position(|band| band.id == breakdown.band);
            (line.unwrap_or(usize::MAX), band.unwrap_or(usize::MAX))
        };
        let places = definition.breakdowns.iter().map(place_of).collect();
        Self { tally, habits, bands, places, number, people: 0 }
    }

    /// More people come, until there are so many.
    pub(super) fn grow_to(&mut self, people: u64) {
        while self.people < people {
            self.add_person();
            self.people = self.people.saturating_add(1);
        }
    }

    /// What they answered.
    pub(super) const fn tally(&self) -> &Tally {
        &self.tally
    }

    fn add_person(&mut self) {
        let person = self.number.wrapping_mul(1 << 20).wrapping_add(self.people);
        let mut answered: Vec<Vec<u8>> = Vec::with_capacity(self.habits.len());
        for (line, habit) in self.tally.lines.iter_mut().zip(&self.habits) {
            let chosen = habit.choose(person);
            if !chosen.is_empty() {
                line.add(&chosen, if line.kind == LineKind::Ranking { MOST } else { 0 });
            }
            answered.push(chosen);
        }
        let said = |(urn, place): (&Urn, u64)| {
            let says = mixed(person, place) % 20 < 15;
            says.then(|| usize::from(urn.draw(mixed(person, place.wrapping_add(1000)))))
        };
        let said: Vec<Option<usize>> = self.bands.iter().zip(700_001u64..).map(said).collect();
        self.add_to_breakdowns(&answered, &said);
    }

    /// Who did not say is in the last band of each, as in every count (AGG-2).
    fn add_to_breakdowns(&mut self, answered: &[Vec<u8>], said: &[Option<usize>]) {
        let mut counted = Vec::with_capacity(self.places.len());
        for (breakdown, (line, band)) in self.tally.breakdowns.iter_mut().zip(&self.places) {
            let not_said = breakdown.bands.len().saturating_sub(1);
            let band = said.get(*band).copied().flatten().unwrap_or(not_said);
            let chosen = answered.get(*line).map_or(&[][..], Vec::as_slice);
            let cell = match (chosen, breakdown.declared.option) {
                ([], _) => None,
                (chosen, Some(option)) => Some(usize::from(!chosen.contains(&option))),
                ([one, ..], None) => Some(usize::from(*one)),
            };
            if let Some(cell) = cell {
                add(breakdown.bands.get_mut(band), cell, 1);
            }
            counted.push((band, cell.is_some()));
        }
        for overlap in &mut self.tally.overlaps {
            if let (Some((earlier, _)), Some((later, true))) =
                (counted.get(overlap.earlier), counted.get(overlap.later))
            {
                add(overlap.joint.get_mut(*earlier), *later, 1);
            }
        }
    }
}

impl Habit {
    /// What somebody chooses here; nothing if they skip it.
    fn choose(&self, person: u64) -> Vec<u8> {
        let chance = |nth: u64| mixed(person, self.place.wrapping_mul(1009).wrapping_add(nth));
        let mut chosen = Vec::new();
        if chance(0) % 20 < self.answer {
            for option in (1..=self.choices).map(|nth| self.urn.draw(chance(nth))) {
                if !chosen.contains(&option) {
                    chosen.push(option);
                }
            }
        }
        chosen
    }
}

fn habit(question: Option<&Question>, options: usize, urn: Urn) -> Habit {
    let sensitive = question.is_some_and(Question::is_sensitive);
    let (answer, choices) = match question.map(|question| &question.kind) {
        Some(QuestionKind::Several { max, .. }) => (18, max.map_or(MOST, |max| u64::from(max).min(MOST))),
        Some(QuestionKind::Ranking { .. }) => (18, MOST),
        Some(QuestionKind::Paragraphs { .. }) => (12, 1),
        Some(QuestionKind::Text { .. }) => (10, 2),
        _ => (18, 1),
    };
    let answer = if sensitive { answer.min(15) } else { answer };
    let options = u64::try_from(options).unwrap_or_default();
    Habit {
        urn,
        answer,
        choices,
        place: options.saturating_mul(100).saturating_add(answer * 4).saturating_add(choices),
    }
}

/// As many nameless ideas for each question whose words are read for them.
fn ideas(definition: &Definition) -> ThemeLists {
    let ideas: BTreeMap<u8, PerLanguage<String>> = (0..THEMES).map(|number| (number, PerLanguage::new())).collect();
    let read = definition.questions.iter().filter(|q| matches!(q.kind, QuestionKind::Text { themes: true, .. }));
    ThemeLists(read.map(|question| (question.id.clone(), ideas.clone())).collect())
}
