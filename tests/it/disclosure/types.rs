//! The types themselves: parameters that cannot be loosened, ladders that cannot be unsound, counts
//! that cannot be printed, numbers that cannot be small.

use linden::domain::release::disclosure::{
    AllowWords, BreakdownCounts, BreakdownOutcome, CombineWithheld, CountsError, DisclosurePolicy, Ladder, LadderError,
    Note, OptionCounts, OrderedCounts, OrderedOutcome, Parameters, ParametersError, Percent, Profile, RankingOutcome,
    RankingPoints, Rounded, SeveralCounts, SeveralOutcome, SingleOutcome,
};

use super::{counts, to_value};

fn standard() -> DisclosurePolicy {
    DisclosurePolicy::from(Profile::Standard)
}

fn line(cells: [u64; 5]) -> OrderedCounts {
    OrderedCounts::new(Ladder::five_point(), counts(&cells)).unwrap()
}

#[test]
fn parameters_are_refused_below_the_floor() {
    for (line, cell, step, percent) in [(9, 5, 5, 50), (10, 4, 5, 50), (10, 5, 1, 50), (10, 5, 5, 49)] {
        assert!(matches!(Parameters::new(line, cell, step, percent), Err(ParametersError::BelowFloor { .. })));
    }
    assert_eq!(Parameters::new(10, 5, 5, 50), Ok(Parameters::FLOOR));
    assert_eq!(Parameters::new(20, 10, 5, 100), Ok(Profile::High.parameters()));
}

#[test]
fn parameters_that_contradict_each_other_are_refused() {
    assert_eq!(Parameters::new(10, 6, 5, 50), Err(ParametersError::LineSmallerThanTwoCells));
    assert_eq!(Parameters::new(30, 7, 7, 50), Err(ParametersError::UnfitStep));
    assert_eq!(Parameters::new(30, 7, 10, 50), Err(ParametersError::UnfitStep));
}

#[test]
fn tightening_never_loosens() {
    let own = Parameters::new(30, 6, 5, 60).unwrap();
    let tightened = Profile::High.parameters().at_least(own);
    assert_eq!(tightened, Parameters::new(30, 10, 5, 100).unwrap());
    assert_eq!(Profile::Standard.parameters().at_least(Parameters::FLOOR), Parameters::FLOOR);
}

#[test]
fn a_larger_rounding_step_shows_no_zero_and_no_hundred_and_one_percent() {
    let policy = DisclosurePolicy::new(Parameters::new(20, 10, 10, 50).unwrap());
    let counts = OrderedCounts::new(Ladder::two_cells(), counts(&[14, 10])).unwrap();
    let expected = serde_json::json!({"status": "shown", "level": 0, "cells": [10, 10], "base": 20, "percent": null});
    assert_eq!(to_value(&policy.ordered(&counts, AllowWords::No)), expected);
}

#[test]
fn an_unsound_ladder_is_refused() {
    let ladder = |levels: &[&[&[u8]]]| {
        let levels: Vec<Vec<Vec<u8>>> =
            levels.iter().map(|cells| cells.iter().map(|cell| cell.to_vec()).collect()).collect();
        Ladder::new(&levels)
    };
    assert_eq!(
        ladder(&[&[&[0], &[1], &[2], &[3], &[4]], &[&[0, 1], &[2], &[3, 4]], &[&[0, 1], &[2, 3, 4]]]),
        Ok(Ladder::five_point())
    );
    assert_eq!(ladder(&[&[&[0], &[1]]]), Ok(Ladder::two_cells()));
    assert_eq!(ladder(&[]), Err(LadderError::Empty));
    for cells in [&[&[0u8][..], &[2]][..], &[&[1], &[0]], &[&[0], &[0, 1]], &[&[0, 1]], &[&[0], &[], &[1]], &[]] {
        assert_eq!(ladder(&[cells]), Err(LadderError::NotAPartition { level: 0 }), "{cells:?}");
    }
    assert_eq!(ladder(&[&[&[0], &[1], &[2]], &[&[0], &[1]]]), Err(LadderError::NotAPartition { level: 1 }));
    assert_eq!(ladder(&[&[&[0, 1], &[2]], &[&[0], &[1, 2]]]), Err(LadderError::NotCoarser { level: 1 }));
    assert_eq!(ladder(&[&[&[0], &[1], &[2, 3]], &[&[0, 1, 2], &[3]]]), Err(LadderError::NotCoarser { level: 1 }));
    assert_eq!(ladder(&[&[&[0], &[1], &[2]]]), Err(LadderError::LastLevelNotTwoCells));
    assert!(Ladder::five_point().starting_at(3).is_err());
}

#[test]
fn a_ladder_is_read_as_the_consultation_folder_writes_it() {
    let read: Ladder = serde_json::from_str("[[[0],[1],[2],[3],[4]],[[0,1],[2],[3,4]],[[0,1],[2,3,4]]]").unwrap();
    assert_eq!(read, Ladder::five_point());
    assert!(serde_json::from_str::<Ladder>("[[[0,1]]]").is_err());
}

#[test]
fn true_counts_are_never_printed() {
    let bands = vec![counts(&[1234, 7]), counts(&[9, 9])];
    let printed = [
        format!("{:?}", counts(&[1234, 7])),
        format!("{:?}", line([1234, 7, 7, 7, 7])),
        format!("{:?}", SeveralCounts::new(1234, vec![7, 7]).unwrap()),
        format!("{:?}", RankingPoints::new(1234, vec![1234, 1234, 1234, 0]).unwrap()),
        format!("{:?}", BreakdownCounts::new(Ladder::two_cells(), bands).unwrap()),
    ];
    assert!(printed.iter().all(|text| !text.contains("1234") && !text.contains('7')), "{printed:?}");
}

#[test]
fn counts_belong_to_their_ladder() {
    let wrong = OrderedCounts::new(Ladder::five_point(), counts(&[9, 9]));
    assert_eq!(wrong, Err(CountsError::NotOfThisLadder { options: 5, given: 2 }));
    let wrong = BreakdownCounts::new(Ladder::two_cells(), vec![counts(&[9, 9]), counts(&[9, 9, 9])]);
    assert_eq!(wrong, Err(CountsError::NotOfThisLadder { options: 2, given: 3 }));
    assert_eq!(OptionCounts::new(vec![u64::MAX, 2]), Err(CountsError::TooManyPeople));
}

#[test]
fn a_stored_outcome_is_read_back_and_a_damaged_one_is_not() {
    let breakdown =
        BreakdownCounts::new(Ladder::two_cells(), [[1, 0], [9, 6], [28, 12]].map(|band| counts(&band)).to_vec())
            .unwrap();
    for combine in [CombineWithheld::Yes, CombineWithheld::No] {
        let outcome = standard().breakdown(&breakdown, combine);
        assert_eq!(serde_json::from_value::<BreakdownOutcome>(to_value(&outcome)).unwrap(), outcome);
    }
    let all_shown = BreakdownCounts::new(Ladder::two_cells(), vec![counts(&[9, 9]); 2]).unwrap();
    let outcome = standard().breakdown(&all_shown, CombineWithheld::Yes);
    assert_eq!(serde_json::from_value::<BreakdownOutcome>(to_value(&outcome)).unwrap(), outcome);
    for cells in [[20, 15, 12, 8, 5], [43, 0, 0, 0, 0], [1, 1, 1, 1, 1], [7, 1, 1, 1, 1]] {
        let outcome = standard().ordered(&line(cells), AllowWords::Yes);
        assert_eq!(serde_json::from_value::<OrderedOutcome>(to_value(&outcome)).unwrap(), outcome);
    }
    let outcome = standard().single(&counts(&[28, 25, 6, 2, 3]));
    assert_eq!(serde_json::from_value::<SingleOutcome>(to_value(&outcome)).unwrap(), outcome);
    let outcome = standard().several(&SeveralCounts::new(60, vec![3, 30]).unwrap());
    assert_eq!(serde_json::from_value::<SeveralOutcome>(to_value(&outcome)).unwrap(), outcome);
    let outcome = standard().ranking(&RankingPoints::new(24, vec![50, 36, 22, 20, 10, 6]).unwrap());
    assert_eq!(serde_json::from_value::<RankingOutcome>(to_value(&outcome)).unwrap(), outcome);

    for small in 0..=4 {
        assert!(serde_json::from_value::<Rounded>(small.into()).is_err(), "{small}");
    }
    assert!(serde_json::from_value::<Rounded>(7.into()).is_err());
    assert!(serde_json::from_value::<Percent>(101.into()).is_err());
}

#[test]
fn each_outcome_carries_one_fixed_note() {
    let ordered = |cells, words| standard().ordered(&line(cells), words).note();
    assert_eq!(ordered([20, 15, 12, 8, 5], AllowWords::No), Note::Shown);
    assert_eq!(ordered([18, 12, 7, 4, 3], AllowWords::No), Note::Combined);
    assert_eq!(ordered([43, 0, 0, 0, 0], AllowWords::Yes), Note::WordsOnly);
    assert_eq!(ordered([43, 0, 0, 0, 0], AllowWords::No), Note::Withheld);
    assert_eq!(ordered([2, 0, 0, 0, 0], AllowWords::No), Note::TooFew);
    assert_eq!(standard().single(&counts(&[20, 12, 3])).note(), Note::Combined);
    assert_eq!(standard().single(&counts(&[20, 12])).note(), Note::Shown);
    assert_eq!(standard().single(&counts(&[20, 3])).note(), Note::Withheld);
    assert_eq!(standard().several(&SeveralCounts::new(9, vec![5, 5]).unwrap()).note(), Note::TooFew);
    // AGG-23: the sentence never holds a number that could narrow the hidden one.
    for note in [Note::Shown, Note::Combined, Note::WordsOnly, Note::TooFew, Note::Withheld] {
        assert!(!note.sentence().contains(|character: char| character.is_ascii_digit()));
    }
}
