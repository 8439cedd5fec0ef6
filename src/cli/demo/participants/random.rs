//! Answers that are drawn, for `--responses N`: each by itself, with the published sample's counts as
//! the odds.

use std::collections::BTreeSet;

use super::counts::{ALONE, BANDS, PARAGRAPHS, PEOPLE, PLACES, Q1, Q3, SEVERAL, Several};
use super::texts::{AR, COMMENTS, EN, FIRST_THING, MISSING, Written};
use super::words::could_write;
use super::{SampleResponse, keyed};
use crate::domain::answer::ScoredAnswer;
use crate::domain::consent::Purpose;
use crate::randomness::Randomness;

/// `n` made-up responses. The same source gives the same responses, so that `--seed` repeats them.
pub fn random_responses(randomness: &dyn Randomness, n: usize) -> impl Iterator<Item = SampleResponse> {
    (0..n).map(move |_| response(randomness))
}

fn response(randomness: &dyn Randomness) -> SampleResponse {
    let mut person = SampleResponse::new();
    person.language = if chance(randomness, 16, PEOPLE) { AR } else { EN };
    agree(&mut person, randomness);
    answer(&mut person, randomness);
    if person.purposes.contains(Purpose::AboutMe) {
        for (band, counts) in BANDS {
            person.place(band, draw(randomness, counts, PEOPLE));
        }
    }
    if person.purposes.contains(Purpose::Words) {
        write(&mut person, randomness);
    }
    person
}

/// Yes to C1, or there would be no response. A yes to C3 or C6 falls away without C2.
fn agree(person: &mut SampleResponse, randomness: &dyn Randomness) {
    let odds =
        [(Purpose::Words, 48), (Purpose::Quote, 36), (Purpose::AboutMe, 61), (Purpose::Keep, 41), (Purpose::Panel, 44)];
    let yeses = odds.into_iter().filter(|&(_, yeses)| chance(randomness, yeses, PEOPLE));
    person.agree([Purpose::Count].into_iter().chain(yeses.map(|(purpose, _)| purpose)));
}

fn answer(person: &mut SampleResponse, randomness: &dyn Randomness) {
    let lines: [(&str, &[u16]); 2] = [("Q1", &Q1), ("Q3", &Q3)];
    for (question, counts) in lines.into_iter().chain(ALONE) {
        person.answer_one(question, draw(randomness, counts, PEOPLE));
    }
    for several in &SEVERAL {
        let ticked = tick(several, randomness);
        if !ticked.is_empty() {
            person.answer(several.question, ScoredAnswer::Several(ticked.into_iter().collect()));
        }
    }
    let ranked = rank(randomness);
    if !ranked.is_empty() {
        person.answer("Q6", ScoredAnswer::Ranking(ranked));
    }
    let choices = PARAGRAPHS.into_iter().filter_map(|(paragraph, counts)| {
        let choice = draw(randomness, &counts, PEOPLE)?;
        Some((paragraph, choice))
    });
    let chosen = keyed(choices);
    if !chosen.is_empty() {
        person.answer("Q13", ScoredAnswer::Paragraphs(chosen));
    }
}

/// Distinct options in ascending order, as many as a drawn person ticked; none if she skipped.
fn tick(several: &Several, randomness: &dyn Randomness) -> BTreeSet<u8> {
    let mut left = several.counts;
    let size = draw(randomness, several.sizes, PEOPLE).map_or(0, |card| usize::from(card) + 1);
    (0..size).filter_map(|_| draw_new(randomness, &mut left)).collect()
}

/// One to three distinct options, mostly three; none if she skipped.
fn rank(randomness: &dyn Randomness) -> Vec<u8> {
    let places = draw(randomness, &[3, 5, 54], PEOPLE).map_or(0, |card| usize::from(card) + 1);
    let mut ranked = Vec::new();
    for counts in PLACES.iter().take(places) {
        let mut left = *counts;
        for (_, weight) in (0u8..).zip(&mut left).filter(|(option, _)| ranked.contains(option)) {
            *weight = 0;
        }
        ranked.extend(draw_new(randomness, &mut left));
    }
    ranked
}

fn write(person: &mut SampleResponse, randomness: &dyn Randomness) {
    if chance(randomness, 37, 48)
        && let Some(text) = pick(randomness, person.language, &MISSING)
    {
        person.write_missing(text);
    }
    if chance(randomness, 8, 48)
        && let Some(text) = pick(randomness, person.language, &FIRST_THING)
    {
        person.write_first_thing(text);
    }
    for comment in &COMMENTS {
        if could_write(person, comment) && chance(randomness, 5, 48) {
            person.comment(comment);
        }
    }
}

/// One of the texts in `language`.
fn pick<'t>(randomness: &dyn Randomness, language: &str, texts: &'t [Written]) -> Option<&'t Written> {
    let fitting: Vec<_> = texts.iter().filter(|text| text.language == language).collect();
    let count = u64::try_from(fitting.len()).unwrap_or(u64::MAX);
    let at = usize::try_from(randomness.below(count)).ok()?;
    fitting.get(at).copied()
}

/// True `yeses` times in `of`.
fn chance(randomness: &dyn Randomness, yeses: u16, of: u16) -> bool {
    randomness.below(u64::from(of)) < u64::from(yeses)
}

/// An option, as likely as its count among `of` people; none for the rest of them.
fn draw(randomness: &dyn Randomness, counts: &[u16], of: u16) -> Option<u8> {
    let mut left = randomness.below(u64::from(of));
    for (option, &count) in (0..).zip(counts) {
        match left.checked_sub(u64::from(count)) {
            Some(rest) => left = rest,
            None => return Some(option),
        }
    }
    None
}

/// An option that was not drawn before, as likely as its weight; its weight becomes 0.
fn draw_new(randomness: &dyn Randomness, weights: &mut [u16]) -> Option<u8> {
    let drawn = draw(randomness, weights, weights.iter().sum())?;
    if let Some(weight) = weights.get_mut(usize::from(drawn)) {
        *weight = 0;
    }
    Some(drawn)
}
