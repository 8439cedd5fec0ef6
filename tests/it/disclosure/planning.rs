//! What a consultation will likely let people see, before it opens: the plan says what other made-up people, counted by
//! the second implementation, come to as well (AGG-3 to AGG-9).

use linden::domain::consultation::Definition;
use linden::domain::folder::{FolderFiles, check};
use linden::domain::release::plan::{Foretold, HowOften, Manner, Outlook, Plan, TURNOUTS};
use serde_json::Value;

use super::second::{self, Limits};
use crate::support::house::demo_folder;

const STANDARD: Limits = Limits { b: 10, c: 5, p: 50 };
const HIGH: Limits = Limits { b: 20, c: 10, p: 100 };

/// The sample in one of the two profiles.
fn sample(profile: &str) -> Definition {
    let careful = |(name, text): (&str, &str)| {
        (name.to_owned(), text.replace("profile = \"standard\"", &format!("profile = \"{profile}\"")))
    };
    check(&FolderFiles::new(demo_folder().iter().map(careful).collect())).unwrap().definition
}

fn question<'p>(plan: &'p Plan, id: &str) -> &'p Outlook {
    &plan.questions.iter().find(|one| one.question.as_str() == id).unwrap().outlook
}

fn at(outlook: &Outlook, people: u16) -> &Foretold {
    outlook.at.iter().find(|one| one.people == people).unwrap()
}

/// AGG-17: the same definition, the same plan; and it has a line for each question that has figures and each breakdown.
#[test]
fn agg_17_a_plan_is_the_same_every_time_and_has_a_line_for_every_figure() {
    let definition = sample("standard");
    let plan = Plan::of(&definition).unwrap();
    assert_eq!(plan, Plan::of(&sample("standard")).unwrap());
    let lines: Vec<_> = plan.questions.iter().map(|one| one.question.as_str()).collect();
    let expected: Vec<_> = (1..=14).map(|number| format!("Q{number}")).collect();
    assert_eq!(lines, expected);
    assert_eq!(plan.breakdowns.len(), 3);
    for outlook in plan.questions.iter().map(|one| &one.outlook).chain(plan.breakdowns.iter().map(|one| &one.outlook)) {
        assert_eq!(outlook.at.iter().map(|one| one.people).collect::<Vec<_>>(), TURNOUTS);
        assert!(outlook.at.iter().all(|one| !one.likely.is_empty()));
    }
}

/// AGG-3, AGG-4: a line of many people is shown; of twenty in the careful profile nearly all fall below its base of 20, and a
/// breakdown cannot be shown at all.
#[test]
fn agg_3_many_people_are_shown_and_twenty_in_the_careful_profile_are_not() {
    let (standard, high) = (Plan::of(&sample("standard")).unwrap(), Plan::of(&sample("high")).unwrap());
    for plan in [&standard, &high] {
        assert_eq!(at(question(plan, "Q1"), 1000).shown, HowOften::NearlyAlways);
    }
    let few = at(question(&high, "Q1"), 20);
    assert_eq!((few.likely[0].manner, few.likely[0].how_often), (Manner::Nothing, HowOften::NearlyAlways));
    for (plan, first) in [(&standard, 20), (&high, 40)] {
        for one in &plan.breakdowns {
            let possible = one.outlook.at.iter().filter(|at| at.can_be_shown).map(|at| at.people).min();
            assert_eq!(possible, Some(first), "twice the base of a line, for some are hidden together (AGG-9)");
        }
    }
    // Strong agreement is told in words only where the panel allows it (AGG-5).
    let words =
        |id: &str| question(&standard, id).at.iter().any(|at| at.likely.iter().any(|one| one.manner == Manner::Words));
    assert!(!words("Q7") && !words("Q9") && !words("Q5"));
    // The careful profile never shows earlier.
    for (one, other) in standard.questions.iter().zip(&high.questions) {
        let from = |outlook: &Outlook| outlook.likely_from.unwrap_or(u16::MAX);
        assert!(from(&one.outlook) <= from(&other.outlook), "{}", one.question);
    }
}

/// Chance of the test's own (xorshift), which shares nothing with the plan.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % sides
    }

    /// An option: even, each next two thirds, or each next a third as often.
    fn option(&mut self, options: usize, shape: usize, reversed: bool) -> usize {
        let keeps = [1.0, 2.0 / 3.0, 1.0 / 3.0][shape];
        let weights: Vec<f64> = (0..i32::try_from(options).unwrap()).map(|place| f64::powi(keeps, place)).collect();
        let rolled = u32::try_from(self.roll(1 << 30)).unwrap();
        let mut left = f64::from(rolled) / f64::from(1 << 30) * weights.iter().sum::<f64>();
        let place = weights.iter().position(|weight| {
            left -= weight;
            left < 0.0
        });
        let place = place.unwrap_or(options - 1);
        if reversed { options - 1 - place } else { place }
    }
}

/// How much an outcome of the second implementation shows.
fn manner(outcome: &Value, finest: u64) -> Manner {
    let nulls = |key: &str| outcome[key].as_array().map(|list| list.iter().filter(|one| one.is_null()).count());
    match outcome["status"].as_str().unwrap() {
        "words" => Manner::Words,
        "too_few" | "withheld" => Manner::Nothing,
        _ if outcome["level"].as_u64().is_some_and(|level| level > finest) => Manner::Coarser,
        _ if nulls("bands").unwrap_or(0) > 0 => Manner::Coarser,
        _ => match (nulls("cells"), outcome["cells"].as_array().map(Vec::len)) {
            (Some(hidden), Some(all)) if hidden == all && outcome["others"].is_null() => Manner::Nothing,
            (Some(hidden), _) if hidden > 0 => Manner::Coarser,
            _ => Manner::Full,
        },
    }
}

const ROUNDS: usize = 900;

/// How often each manner came, of [`ROUNDS`].
fn counted(mut one_round: impl FnMut(&mut Dice, usize, usize) -> Manner) -> Vec<(Manner, usize)> {
    let mut dice = Dice(0x5eed_1e55_0dd5_eed5);
    let came: Vec<_> = (0..ROUNDS).map(|round| one_round(&mut dice, round % 3, round / 3 % 3)).collect();
    Manner::ALL.into_iter().map(|one| (one, came.iter().filter(|other| **other == one).count())).collect()
}

/// What the plan says of how often is true of the count, give or take a sixth of the rounds.
fn agrees(foretold: &Foretold, counted: &[(Manner, usize)], what: &str) {
    let slack = ROUNDS / 6;
    for (manner, times) in counted {
        let said = foretold.likely.iter().find(|one| one.manner == *manner).map(|one| one.how_often);
        let (least, most) = match said.unwrap_or(HowOften::HardlyEver) {
            HowOften::HardlyEver => (0, ROUNDS / 10),
            HowOften::Sometimes => (ROUNDS / 10, ROUNDS / 2),
            HowOften::Often => (ROUNDS / 2, ROUNDS * 9 / 10),
            HowOften::NearlyAlways => (ROUNDS * 9 / 10, ROUNDS),
        };
        let fits = *times + slack >= least && *times <= most + slack;
        assert!(fits, "{what}, {} people, {manner:?}: {times} of {ROUNDS}, {:?}", foretold.people, foretold.likely);
    }
    assert!(foretold.likely.windows(2).all(|pair| pair[0].how_often >= pair[1].how_often));
}

/// AGG-4, AGG-5, AGG-6, AGG-7 and AGG-9: other made-up people under the same assumptions, decided by the second
/// implementation.
#[test]
fn agg_4_to_agg_9_a_plan_agrees_with_an_independent_count() {
    for (profile, limits) in [("standard", STANDARD), ("high", HIGH)] {
        let plan = Plan::of(&sample(profile)).unwrap();
        for people in TURNOUTS {
            let scale = counted(|dice, shape, _| {
                let (mut options, reversed) = ([0; 5], dice.roll(2) == 0);
                for _ in 0..people {
                    if dice.roll(10) < 9 {
                        options[dice.option(5, shape, reversed)] += 1;
                    }
                }
                manner(&second::ordered(limits, &options, 0, true), 0)
            });
            agrees(at(question(&plan, "Q1"), people), &scale, "a scale");
            let options = sample(profile).questions.iter().find(|one| one.id.as_str() == "Q9").unwrap().options().len();
            let single = counted(|dice, shape, _| {
                let (mut counts, reversed) = (vec![0; options], dice.roll(2) == 0);
                for _ in 0..people {
                    if dice.roll(10) < 9 {
                        counts[dice.option(options, shape, reversed)] += 1;
                    }
                }
                manner(&second::single(limits, &counts), 0)
            });
            agrees(at(question(&plan, "Q9"), people), &single, "a single choice");
            let by_gender = counted(|dice, shape, of_bands| {
                let (mut bands, reversed, other) = (vec![vec![0; 5]; 4], dice.roll(2) == 0, dice.roll(2) == 0);
                for _ in 0..people {
                    let band = if dice.roll(4) < 3 { dice.option(3, of_bands, other) } else { 3 };
                    if dice.roll(10) < 9 {
                        bands[band][dice.option(5, shape, reversed)] += 1;
                    }
                }
                manner(&second::breakdown(limits, &bands, 2, false), 2)
            });
            agrees(at(&plan.breakdowns[0].outlook, people), &by_gender, "a breakdown");
        }
    }
}
