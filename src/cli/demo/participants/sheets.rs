//! The scored answers that no breakdown looks at: one deck for each question.

use std::collections::BTreeMap;
use std::iter;

use super::counts::{ALONE, PARAGRAPHS, PLACES, SEVERAL};
use super::dealing::{count_out, mixed, rankings, ticks};
use super::{SampleResponse, keyed};
use crate::domain::answer::ScoredAnswer;

/// Answers Q2 and Q4 to Q11 (but not Q3) for everyone.
pub(super) fn answer_the_rest(people: &mut [SampleResponse]) {
    for ((question, counts), step) in ALONE.into_iter().zip((4..).step_by(3)) {
        let cards = mixed(counts, people.len(), step);
        for (person, card) in people.iter_mut().zip(cards) {
            person.answer_one(question, card);
        }
    }
    for (several, step) in SEVERAL.iter().zip(6..) {
        // The card that says "one tick" is number 0; a blank one says none at all.
        let sizes = mixed(several.sizes, people.len(), step).into_iter();
        let sizes = sizes.map(|card| card.map_or(0, |card| usize::from(card) + 1));
        for (person, ticked) in people.iter_mut().zip(ticks(&several.counts, sizes)) {
            if !ticked.is_empty() {
                person.answer(several.question, ScoredAnswer::Several(ticked));
            }
        }
    }
    let ranked = rankings(&PLACES, 7).into_iter().map(Some);
    let cards = ranked.chain(iter::repeat(None)).take(people.len()).collect();
    for (person, ranking) in people.iter_mut().zip(count_out(cards, 12)) {
        if let Some(ranking) = ranking {
            person.answer("Q6", ScoredAnswer::Ranking(ranking));
        }
    }
}

/// Answers Q13 for everyone, one deck for each paragraph.
pub(super) fn choose_for_paragraphs(people: &mut [SampleResponse]) {
    let mut choices = vec![BTreeMap::new(); people.len()];
    for ((paragraph, counts), step) in PARAGRAPHS.into_iter().zip((3..).step_by(2)) {
        let cards = mixed(&counts, people.len(), step);
        for (chosen, card) in choices.iter_mut().zip(cards) {
            chosen.extend(card.map(|option| (paragraph, option)));
        }
    }
    for (person, chosen) in people.iter_mut().zip(choices) {
        if !chosen.is_empty() {
            person.answer("Q13", ScoredAnswer::Paragraphs(keyed(chosen)));
        }
    }
}
