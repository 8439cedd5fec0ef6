//! Who the people are: the two questions that breakdowns look at, the bands, and what each agreed to.

use super::SampleResponse;
use super::counts::{PEOPLE, Q3, Q3_BY_GENDER, REGIONS, SIDES, Side};
use super::dealing::mixed;
use crate::domain::answer::ScoredAnswer;
use crate::domain::consent::Purpose;

/// The 64 people with their answers to Q1 and Q3, their gender and their age.
pub(super) fn people() -> Vec<SampleResponse> {
    let mut people: Vec<_> = SIDES.iter().flat_map(side).collect();
    answer_promise_c(&mut people);
    people
}

/// The people of one side of Q1. Those without C4 come first and are in no band.
fn side(side: &Side) -> impl Iterator<Item = SampleResponse> + use<> {
    let everyone = side.counts.iter().copied().map(usize::from).sum::<usize>();
    let with_c4 = everyone.saturating_sub(side.without_c4);
    let refusing = vec![None; side.without_c4];
    let genders = refusing.clone().into_iter().chain(mixed(&side.genders, with_c4, 4));
    let ages = refusing.into_iter().chain(mixed(&side.ages, with_c4, 6));
    let options = mixed(&side.counts, everyone, 10);
    let without_c4 = side.without_c4;
    options.into_iter().zip(genders.zip(ages)).enumerate().map(move |(number, (option, (gender, age)))| {
        let mut person = SampleResponse::new();
        person.agree([Purpose::Count]);
        if number >= without_c4 {
            person.agree([Purpose::AboutMe]);
        }
        person.answer_one("Q1", option);
        person.place("gender", gender);
        person.place("age", age);
        person
    })
}

/// Q3: within each gender as many positive and other answers as given; the answers themselves come
/// from two decks that all genders share.
fn answer_promise_c(people: &mut [SampleResponse]) {
    let [fully, mostly, others @ ..] = Q3;
    let sum = |counts: &[u16]| counts.iter().copied().map(usize::from).sum::<usize>();
    let mut positive = mixed(&[fully, mostly], sum(&[fully, mostly]), 8).into_iter();
    let mut other = mixed(&others, sum(&others), 2).into_iter().map(|card| card.map(|option| option + 2));
    for (gender, sides) in Q3_BY_GENDER {
        let group: Vec<_> = people.iter_mut().filter(|person| person.band("gender") == gender).collect();
        let cards = mixed(&sides, group.len(), 5);
        for (person, card) in group.into_iter().zip(cards) {
            let option = match card {
                Some(0) => positive.next(),
                Some(_) => other.next(),
                None => None,
            };
            person.answer_one("Q3", option.flatten());
        }
    }
}

/// The bands that are in no breakdown, and so only have to be plausible: those whom consultations do
/// not cater for have a disability, those who would rather take part through a survivor group are
/// mostly in one. To be called once the answers are there.
pub(super) fn place_in_other_bands(people: &mut [SampleResponse]) {
    let people_in_all = usize::from(PEOPLE);
    let regions = mixed(&REGIONS, people_in_all, 3);
    let disabled = mixed(&[7, 49], people_in_all, 7);
    let in_group = mixed(&[16, 36], people_in_all, 11);
    let cards = regions.into_iter().zip(disabled.into_iter().zip(in_group));
    let with_c4 = people.iter_mut().filter(|person| person.purposes.contains(Purpose::AboutMe));
    for (person, (region, (disabled, in_group))) in with_c4.zip(cards) {
        let not_catered_for = matches!(person.scored("Q8"), Some(ScoredAnswer::Several(ticks)) if ticks.contains(&4));
        let group_first =
            matches!(person.scored("Q6"), Some(ScoredAnswer::Ranking(places)) if places.first() == Some(&0));
        person.place("region", region);
        person.place("disability", if not_catered_for { Some(0) } else { disabled });
        person.place("group", if group_first { Some(0) } else { in_group });
    }
}

/// Reading, quoting, the panel and keeping. DOMAIN 10.5 gives no counts for them; reading has room for
/// every writer.
pub(super) fn agree_to_more(people: &mut [SampleResponse]) {
    let steps = [
        (Purpose::Words, Purpose::Count, 48, 5),
        (Purpose::Quote, Purpose::Words, 27, 2),
        (Purpose::Panel, Purpose::Words, 33, 4),
        (Purpose::Keep, Purpose::Count, 41, 9),
    ];
    for (purpose, needed, yeses, step) in steps {
        let asked: Vec<_> = people.iter_mut().filter(|person| person.purposes.contains(needed)).collect();
        let cards = mixed(&[yeses], asked.len(), step);
        for (person, card) in asked.into_iter().zip(cards) {
            person.agree(card.map(|_| purpose));
        }
    }
}
