//! AGG-29: two bands that nearly coincide are never both published.

use linden::domain::answer::{AboutYou, Answers, ScoredAnswer};
use linden::domain::ids::BandId;
use linden::domain::release::disclosure::{BreakdownOutcome, Profile};
use linden::domain::release::tally::Tally;

use super::{definition, question, stored, themes};

/// People by gender and age, half of them content with Q1; whether Q1 by age is shown.
fn age_is_shown(people: &[(u8, u8, usize)]) -> bool {
    let mut tally = Tally::new(&definition(), themes());
    for (gender, age, number) in people {
        for person in 0..*number {
            let scored = [(question("Q1"), ScoredAnswer::One(u8::from(person % 2 == 0) * 4))].into();
            let bands = [("gender", *gender), ("age", *age)].map(|(id, option)| (BandId::new(id).unwrap(), option));
            tally.add_answers(&Answers { scored, feeling: None }, &AboutYou { bands: bands.into() }).unwrap();
        }
    }
    let stored = stored(&tally, Profile::Standard);
    let [gender, age, ..] = stored.artefact().breakdowns() else { panic!("Q1 has two breakdowns") };
    assert!(matches!(gender.outcome, BreakdownOutcome::Shown(_)), "the earlier one stands");
    matches!(age.outcome, BreakdownOutcome::Shown(_))
}

#[test]
fn agg_29_the_later_of_two_breakdowns_with_nearly_the_same_bands_is_withheld() {
    // 44 women of whom 40 are 25 to 39, and 4 men of that age: only 8 people are in one band and not in the other.
    assert!(!age_is_shown(&[(0, 1, 40), (0, 2, 4), (1, 1, 4), (1, 2, 36)]));
    // With 6 and 6 it is 12.
    assert!(age_is_shown(&[(0, 1, 38), (0, 2, 6), (1, 1, 6), (1, 2, 36)]));
}
