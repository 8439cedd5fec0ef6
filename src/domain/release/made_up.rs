//! Made-up answers, so that designers can see what a release will look like before there is one. They come from the
//! definition alone and go through the same door; whatever comes of them is marked as made up (D6).

use std::collections::BTreeMap;

use crate::domain::answer::{AboutYou, Answers, ScoredAnswer};
use crate::domain::consultation::Definition;
use crate::domain::question::{Question, QuestionKind};

use super::labels::{PerLanguage, ThemeLists};
use super::tally::{Tally, ThemeMarks};

/// As many people as the preview has: enough for most kinds of figure to appear.
const PEOPLE: u64 = 120;
/// How many made-up themes each words question has.
const THEMES: u8 = 4;

/// A tally of people who do not exist. The same definition always gives the same one. `idea` names the made-up
/// themes: "Idea 1" in each language.
#[must_use]
pub fn made_up(definition: &Definition, idea: impl Fn(u8) -> PerLanguage<String>) -> Tally {
    let names: BTreeMap<u8, PerLanguage<String>> = (0..THEMES).map(|number| (number, idea(number + 1))).collect();
    let with_themes = definition.questions.iter().filter(|q| matches!(q.kind, QuestionKind::Text { themes: true, .. }));
    let themes = ThemeLists(with_themes.map(|question| (question.id.clone(), names.clone())).collect());
    let mut tally = Tally::of_nobody_real(definition, themes);
    for person in 0..PEOPLE {
        let (answers, about, marks) = person_of(definition, person);
        // They are made to fit; one that did not would simply be missing from a picture.
        let _ = tally.add_answers(&answers, &about);
        let _ = tally.add_marks(&marks);
    }
    tally
}

fn person_of(definition: &Definition, person: u64) -> (Answers, AboutYou, ThemeMarks) {
    let (mut answers, mut about, mut marks) = (Answers::default(), AboutYou::default(), ThemeMarks::default());
    for (question, place) in definition.questions.iter().zip(1u64..) {
        if let QuestionKind::Text { themes: true, .. } = question.kind {
            if mixed(person, place).is_multiple_of(2) {
                let bits = (0..THEMES).filter(|theme| {
                    mixed(person, place * 97 + u64::from(*theme)).is_multiple_of(2 + u64::from(*theme))
                });
                marks.0.insert(question.id.clone(), bits.fold(0, |bits, theme| bits | 1 << theme));
            }
        } else if let Some(answer) = answer_of(definition, question, person, place) {
            answers.scored.insert(question.id.clone(), answer);
        }
    }
    for (band, place) in definition.bands.iter().zip(1001u64..) {
        let draw = leaning(band.options.len() + 1, mixed(person, place));
        if usize::from(draw) < band.options.len() {
            about.bands.insert(band.id.clone(), draw);
        }
    }
    (answers, about, marks)
}

fn answer_of(definition: &Definition, question: &Question, person: u64, place: u64) -> Option<ScoredAnswer> {
    let draw = |nth: u64| mixed(person, place * 101 + nth);
    if draw(0) % 16 == 0 {
        return None;
    }
    let options = question.options().len();
    let one = |nth: u64| leaning(options, draw(nth));
    let distinct = |most: u64| {
        let mut chosen: Vec<u8> = Vec::new();
        for option in (1..=most).map(one) {
            if !chosen.contains(&option) {
                chosen.push(option);
            }
        }
        chosen
    };
    match &question.kind {
        QuestionKind::Scale { .. } | QuestionKind::Single { .. } => Some(ScoredAnswer::One(one(1))),
        QuestionKind::Several { max, .. } => {
            let mut chosen = distinct(u64::from(max.unwrap_or(3).min(3)));
            chosen.sort_unstable();
            Some(ScoredAnswer::Several(chosen))
        }
        QuestionKind::Ranking { .. } => Some(ScoredAnswer::Ranking(distinct(3))),
        QuestionKind::Paragraphs { .. } => {
            let paragraphs = (10u64..).zip(definition.policy.paragraphs());
            let looked = paragraphs.filter(|(nth, _)| draw(*nth) % 5 > 1);
            Some(ScoredAnswer::Paragraphs(looked.map(|(nth, p)| (p.reference.clone(), one(nth + 100))).collect()))
        }
        QuestionKind::Text { .. } => None,
    }
}

/// One of `options`, the earlier ones more often.
fn leaning(options: usize, draw: u64) -> u8 {
    let options = u64::try_from(options).unwrap_or(1).max(1);
    let (first, second) = (draw % options, (draw >> 20) % options);
    u8::try_from(first.min(second)).unwrap_or(0)
}

/// A fixed scattering of two numbers (the finaliser of SplitMix64). Nothing here is chance.
pub(super) const fn mixed(person: u64, place: u64) -> u64 {
    let mut z = person.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(place.wrapping_mul(0xd1b5_4a32_d192_ed03));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
