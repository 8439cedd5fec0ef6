//! Ways to share out answers so that the totals come out exactly, without chance: the same cards, the
//! same order, the same result on every machine.

use std::cmp::Reverse;
use std::iter;

/// A deck with one card for each of `people`: option 0 as often as the first count says, option 1 as
/// often as the second, and so on; then blank cards, which stand for skipped or not said.
pub(super) fn deck(counts: &[u16], people: usize) -> Vec<Option<u8>> {
    let options = (0..).zip(counts);
    let cards = options.flat_map(|(option, &count)| iter::repeat_n(Some(option), usize::from(count)));
    cards.chain(iter::repeat(None)).take(people).collect()
}

/// Mixes cards as children count out: goes round the circle and takes every `step`-th card until none
/// is left. Each step gives another order.
pub(super) fn count_out<T>(mut circle: Vec<T>, step: usize) -> Vec<T> {
    let mut taken = Vec::with_capacity(circle.len());
    let mut at = 0;
    while !circle.is_empty() {
        at = (at + step) % circle.len();
        taken.push(circle.remove(at));
    }
    taken
}

/// [`deck`], mixed by [`count_out`].
pub(super) fn mixed(counts: &[u16], people: usize, step: usize) -> Vec<Option<u8>> {
    count_out(deck(counts, people), step)
}

/// Ticks for each person: every option is ticked as often as `counts` says and person i makes exactly
/// `sizes[i]` ticks. Each option in turn goes to the people with the most ticks still to make, which
/// finds an answer whenever there is one (Gale and Ryser).
pub(super) fn ticks(counts: &[u16], sizes: impl IntoIterator<Item = usize>) -> Vec<Vec<u8>> {
    let mut people: Vec<(usize, Vec<u8>)> = sizes.into_iter().map(|size| (size, Vec::new())).collect();
    for (option, &count) in (0u8..).zip(counts) {
        // Among equals those who stand first win, so each option asks the people in another order.
        let mut turn = count_out(people.iter_mut().collect(), 7 + 6 * usize::from(option));
        turn.sort_by_key(|person| Reverse(person.0));
        for (left, ticked) in turn.into_iter().take(usize::from(count)) {
            *left = left.saturating_sub(1);
            ticked.push(option);
        }
    }
    people.into_iter().map(|(_, ticked)| ticked).collect()
}

/// Rankings in which each place holds each option as often as `places` says and nobody names an
/// option twice.
pub(super) fn rankings(places: &[[u16; 6]], step: usize) -> Vec<Vec<u8>> {
    let people = places.first().map_or(0, |place| place.iter().copied().map(usize::from).sum());
    let mut rankings = vec![Vec::new(); people];
    for (place, step) in places.iter().zip(step..) {
        let mut cards: Vec<u8> = mixed(place, people, step).into_iter().flatten().collect();
        swap_doubles(&rankings, &mut cards);
        for (ranking, card) in rankings.iter_mut().zip(cards) {
            ranking.push(card);
        }
    }
    rankings
}

/// Whoever holds a card she has ranked already swaps with the first person for whom, and from whom,
/// the card is a new one.
fn swap_doubles(rankings: &[Vec<u8>], cards: &mut [u8]) {
    for (holder, ranked) in rankings.iter().enumerate() {
        let Some(&card) = cards.get(holder) else { return };
        if ranked.contains(&card) {
            let mut others = rankings.iter().zip(cards.iter());
            let other = others.position(|(other, theirs)| !other.contains(&card) && !ranked.contains(theirs));
            if let Some(other) = other {
                cards.swap(holder, other);
            }
        }
    }
}
