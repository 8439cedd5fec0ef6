//! Later releases (AGG-15, AGG-16): the vectors T60 to T79, the second implementation, and attacks by
//! someone who subtracts one release from another.

use std::collections::{BTreeMap, BTreeSet};

use linden::domain::release::disclosure::{DisclosurePolicy, Profile};
use rand::{Rng, RngExt};
use serde_json::{Value, json};

use super::agreement::{cell, chance, one_setting, signed};
use super::second;
use super::{Finished, disclose, tables};

/// What each release says, as two words that most vectors need: the line as at first, or these figures.
enum Says {
    /// Byte for byte what the release before said.
    TheSame,
    /// This outcome.
    New(&'static str),
}
use Says::{New, TheSame};

const WITHHELD: &str = r#"{"status":"withheld"}"#;
const TOO_FEW: &str = r#"{"status":"too_few"}"#;
const FIRST: &str = r#"{"status":"shown","level":0,"cells":[25,15],"base":40,"percent":null}"#;
const FIVES: &str = r#"{"status":"shown","level":0,"cells":[5,5],"base":10,"percent":null}"#;

/// Id, kind, states, and what each release says.
type Vector = (&'static str, &'static str, &'static [&'static str], &'static [Says]);

/// DOMAIN 5.4, "Later releases" and "More vectors".
const VECTORS: &[Vector] = &[
    ("T60", "ordered", &[r#""counts":[25,15]"#, r#""counts":[26,15]"#], &[New(FIRST), TheSame]),
    ("T61", "ordered", &[r#""counts":[25,15]"#, r#""counts":[30,19]"#], &[New(FIRST), TheSame]),
    ("T62", "ordered", &[r#""counts":[25,15]"#, r#""counts":[37,15]"#], &[New(FIRST), TheSame]),
    (
        "T63",
        "ordered",
        &[r#""counts":[25,15]"#, r#""counts":[31,21]"#],
        &[New(FIRST), New(r#"{"status":"shown","level":0,"cells":[30,20],"base":50,"percent":[60,40]}"#)],
    ),
    ("T64", "ordered", &[r#""counts":[25,15]"#, r#""counts":[24,15]"#], &[New(FIRST), TheSame]),
    (
        "T65",
        "ordered",
        &[r#""counts":[25,15]"#, r#""counts":[31,20]"#],
        &[New(FIRST), New(r#"{"status":"shown","level":0,"cells":[30,20],"base":50,"percent":[60,40]}"#)],
    ),
    ("T66", "ordered", &[r#""counts":[25,15]"#, r#""counts":[24,16]"#], &[New(FIRST), TheSame]),
    (
        "T67",
        "ordered",
        &[r#""counts":[25,15]"#, r#""counts":[31,21]"#, r#""counts":[36,25]"#],
        &[New(FIRST), New(r#"{"status":"shown","level":0,"cells":[30,20],"base":50,"percent":[60,40]}"#), TheSame],
    ),
    ("T68", "ordered", &[r#""counts":[0,11]"#, r#""counts":[5,18]"#], &[New(WITHHELD), TheSame]),
    (
        "T69",
        "ordered",
        &[r#""counts":[5,4,0,4,3]"#, r#""counts":[8,6,5,7,6]"#],
        &[
            New(r#"{"status":"shown","level":2,"cells":[10,5],"base":15,"percent":null}"#),
            New(r#"{"status":"shown","level":2,"cells":[15,20],"base":30,"percent":null}"#),
        ],
    ),
    ("T70", "ordered", &[r#""counts":[5,6]"#, r#""counts":[9,13]"#], &[New(FIVES), TheSame]),
    (
        "T71",
        "ordered",
        &[r#""counts":[0,8]"#, r#""counts":[5,15]"#, r#""counts":[12,20]"#],
        &[New(TOO_FEW), TheSame, New(r#"{"status":"shown","level":0,"cells":[10,20],"base":30,"percent":null}"#)],
    ),
    (
        "T72",
        "ordered",
        &[r#""counts":[40,1],"allow_words":true"#, r#""counts":[55,9],"allow_words":true"#],
        &[New(r#"{"status":"words","words":"most_people","side":"positive"}"#), TheSame],
    ),
    (
        "T73",
        "multiple",
        &[r#""n":30,"counts":[16,3,28]"#, r#""n":60,"counts":[30,18,45]"#],
        &[
            New(r#"{"status":"shown","cells":[15,null,null],"base":30,"percent":null}"#),
            New(r#"{"status":"shown","cells":[30,null,null],"base":60,"percent":[50,null,null]}"#),
        ],
    ),
    (
        "T74",
        "single",
        &[r#""counts":[20,12,3]"#, r#""counts":[26,18,9]"#],
        &[
            New(
                r#"{"status":"shown","cells":[20,null,null],"others":{"options":[1,2],"count":15},"base":35,"percent":null}"#,
            ),
            New(
                r#"{"status":"shown","cells":[25,null,null],"others":{"options":[1,2],"count":25,"percent":45},"base":55,"percent":[45,null,null]}"#,
            ),
        ],
    ),
    (
        "T75",
        "ranking",
        &[r#""n":24,"totals":[50,36,22,20,10,6]"#, r#""n":90,"totals":[180,120,90,60,60,30]"#],
        &[New(r#"{"status":"shown","tiers":[[0],[1],[2,3,4,5]],"base":25}"#), TheSame],
    ),
    (
        "T76",
        "breakdown",
        &[r#""bands":[[18,12],[12,0],[7,5]]"#, r#""bands":[[60,50],[40,30],[50,40]]"#],
        &[
            New(r#"{"status":"shown","level":0,"bands":[{"cells":[20,10],"base":30,"percent":null},null,null]}"#),
            TheSame,
        ],
    ),
    (
        "T77",
        "ordered",
        &[r#""counts":[25,15]"#, r#""counts":[29,21]"#, r#""counts":[30,21]"#],
        &[New(FIRST), TheSame, TheSame],
    ),
    (
        "T78",
        "ordered",
        &[r#""counts":[5,6]"#, r#""counts":[5,7]"#, r#""counts":[10,13]"#],
        &[New(FIVES), TheSame, New(r#"{"status":"shown","level":0,"cells":[10,15],"base":25,"percent":null}"#)],
    ),
    (
        "T79",
        "ordered",
        &[r#""counts":[25,15]"#, r#""counts":[28,16]"#, r#""counts":[31,24]"#],
        &[New(FIRST), TheSame, New(r#"{"status":"shown","level":0,"cells":[30,25],"base":55,"percent":[55,45]}"#)],
    ),
];

/// Sends the states through `linden disclose` and gives what each release says, as its bytes.
fn releases(kind: &str, states: &[Value]) -> Vec<String> {
    let line = json!({"id": kind, "type": "refresh", "of": kind, "states": states}).to_string();
    let (answers, finished) = disclose(Profile::Standard, line.as_bytes());
    assert_eq!(finished, Finished::AllAnswered, "{line}: {answers:?}");
    assert_eq!(answers[0]["status"], "releases");
    answers[0]["releases"].as_array().unwrap().iter().map(Value::to_string).collect()
}

fn ordered(states: &[[u64; 2]]) -> Vec<String> {
    let states: Vec<Value> = states.iter().map(|counts| json!({"counts": counts})).collect();
    releases("ordered", &states)
}

#[test]
fn the_vectors_of_later_releases_hold() {
    let ids: Vec<String> = (60..=79).map(|number| format!("T{number}")).collect();
    assert_eq!(ids, VECTORS.iter().map(|(id, ..)| *id).collect::<Vec<_>>());
    for (id, kind, states, expected) in VECTORS {
        let states: Vec<Value> =
            states.iter().map(|state| serde_json::from_str(&format!("{{{state}}}")).expect(id)).collect();
        let mut before = String::new();
        for (said, expected) in releases(kind, &states).into_iter().zip(*expected) {
            match expected {
                TheSame => assert_eq!(said, before, "{id}"),
                New(text) => {
                    let expected: Value = serde_json::from_str(text).expect(id);
                    assert_eq!(serde_json::from_str::<Value>(&said).unwrap(), expected, "{id}");
                }
            }
            before = said;
        }
    }
}

/// States that grow, mostly by about as much as the rules ask for, and shrink at times.
fn grown(chance: &mut impl Rng, cells: &[u64]) -> Vec<u64> {
    let change = |chance: &mut dyn FnMut(std::ops::Range<u64>) -> u64, cell: u64| match chance(0..8) {
        0 => cell.saturating_sub(chance(0..4)),
        1 => cell,
        2..=5 => cell + chance(3..12),
        _ => cell + chance(0..40),
    };
    let mut draw = |range: std::ops::Range<u64>| chance.random_range(range);
    cells.iter().map(|cell| change(&mut draw, *cell)).collect()
}

#[test]
fn both_implementations_agree_on_later_releases() {
    let mut chance = chance();
    for _ in 0..tables() {
        let (policy, limits) = one_setting(&mut chance);
        let kind = ["ordered", "single", "multiple"][chance.random_range(0..3)];
        let options = if kind == "ordered" { [2, 5][chance.random_range(0..2)] } else { chance.random_range(2..=5) };
        let words = chance.random_bool(0.5);
        let mut cells: Vec<u64> = (0..options).map(|_| cell(&mut chance) / 2).collect();
        let mut people = cells.iter().max().unwrap() + cell(&mut chance);
        let mut states = Vec::new();
        for _ in 0..chance.random_range(2..=4) {
            states.push((people, cells.clone()));
            cells = grown(&mut chance, &cells);
            people = (people + chance.random_range(0..30)).max(*cells.iter().max().unwrap());
        }
        let naive: Vec<_> = states.iter().map(|(n, cells)| (signed(&[*n])[0], signed(cells))).collect();
        let expected = second::releases(limits, kind, &naive, words);
        assert_eq!(decided(policy, kind, &states, words), expected, "{kind}, words {words}: {states:?}");
    }
}

/// The states through the types of the library, past the JSON door.
fn decided(policy: DisclosurePolicy, kind: &str, states: &[(u64, Vec<u64>)], words: bool) -> Vec<Value> {
    use linden::domain::release::disclosure::{OrderedCounts, SeveralCounts, States};
    match kind {
        "ordered" => {
            let states = states
                .iter()
                .map(|(_, cells)| OrderedCounts::new(super::ladder(cells.len(), 0), super::counts(cells)).unwrap());
            let states = States::new(states.collect()).unwrap();
            policy.ordered_releases(&states, words.into()).iter().map(super::to_value).collect()
        }
        "single" => {
            let states = States::new(states.iter().map(|(_, cells)| super::counts(cells)).collect()).unwrap();
            policy.single_releases(&states).iter().map(super::to_value).collect()
        }
        _ => {
            let states = states.iter().map(|(people, cells)| SeveralCounts::new(*people, cells.clone()).unwrap());
            policy.several_releases(&States::new(states.collect()).unwrap()).iter().map(super::to_value).collect()
        }
    }
}

#[test]
fn x1_x19_one_person_more_or_less_never_changes_a_release() {
    // Whatever was published, one person who joins, leaves or changes an answer is not seen (T60, T64, T66).
    for positive in 5..=30 {
        for other in 5..=30 {
            let near: [[u64; 2]; 6] = [
                [positive + 1, other],
                [positive, other + 1],
                [positive - 1, other],
                [positive, other - 1],
                [positive + 1, other - 1],
                [positive - 1, other + 1],
            ];
            for now in near {
                let said = ordered(&[[positive, other], now]);
                assert_eq!(said[0], said[1], "{positive}, {other} then {now:?}");
            }
        }
    }
}

/// Every way to part `people` into two cells.
fn partings(people: u64) -> impl Iterator<Item = [u64; 2]> {
    (0..=people).map(move |positive| [positive, people - positive])
}

#[test]
fn x12_x18_x19_two_releases_pin_nobody_who_joined_left_or_was_there_before() {
    // The attacker knows the rules and how many were there, joined and left. Everything she could see,
    // and every truth that fits what she sees.
    for (there, joined, left) in [(9, 11, 0), (10, 10, 0), (11, 12, 1), (12, 12, 2), (15, 11, 0), (16, 16, 0)] {
        let mut fitting: BTreeMap<Vec<String>, Vec<[[u64; 2]; 3]>> = BTreeMap::new();
        for before in partings(there) {
            for new in partings(joined) {
                for gone in partings(left).filter(|gone| gone[0] <= before[0] && gone[1] <= before[1]) {
                    let now = [before[0] + new[0] - gone[0], before[1] + new[1] - gone[1]];
                    fitting.entry(ordered(&[before, now])).or_default().push([before, new, gone]);
                }
            }
        }
        for (seen, truths) in fitting {
            for (group, people) in [there, joined, left].into_iter().enumerate() {
                stays_open(&seen, group, people, truths.iter().map(|truth| truth[group][0]).collect());
            }
        }
    }
}

/// AGG-27 of one group at two or more releases: those there before, then who joined, then who left or
/// joined later. What stands in published cells is published, and not looked at.
fn stays_open(seen: &[String], group: usize, people: u64, positive: BTreeSet<u64>) {
    let published = group == 0 && seen[0].contains("shown");
    let (Some(least), Some(most)) = (positive.first(), positive.last()) else { return };
    if people > 0 && !published {
        assert!(*most > 0 && *least < people, "everybody or nobody of group {group}, {people} people: {seen:?}");
    }
    if people > 2 && !published && group != 1 {
        assert!(positive.len() >= 3, "group {group} of {people} people is pinned: {seen:?}");
    }
}

#[test]
fn x19_a_release_that_repeats_in_between_does_not_show_who_tipped_it() {
    // T77, T78: three releases, between which one person joins, then eleven; or eleven, then one.
    for joined in [[1, 11], [11, 1]] {
        let mut fitting: BTreeMap<Vec<String>, Vec<[u64; 3]>> = BTreeMap::new();
        for before in partings(11) {
            for new in partings(joined[0]) {
                for newer in partings(joined[1]) {
                    let then = [before[0] + new[0], before[1] + new[1]];
                    let now = [then[0] + newer[0], then[1] + newer[1]];
                    fitting.entry(ordered(&[before, then, now])).or_default().push([before[0], new[0], newer[0]]);
                }
            }
        }
        for (seen, truths) in fitting {
            for (group, people) in [11, joined[0], joined[1]].into_iter().enumerate().filter(|(group, _)| *group != 2) {
                stays_open(&seen, group, people, truths.iter().map(|truth| truth[group]).collect());
            }
            stays_open(&seen, 1, joined[1], truths.iter().map(|truth| truth[2]).collect());
        }
    }
}

#[test]
fn agg_16_a_withdrawal_neither_changes_a_release_nor_causes_one() {
    for gone in 1..=25 {
        let said = ordered(&[[25, 15], [25 - gone, 15]]);
        assert_eq!(said[0], said[1], "{gone} withdrew");
    }
}

#[test]
fn agg_20_states_of_another_question_are_refused() {
    let refused = |line: &str, because: &str| {
        let (answers, finished) = disclose(Profile::Standard, line.as_bytes());
        assert_eq!(finished, Finished::SomeMalformed);
        assert_eq!(answers[0]["error"], because, "{line}");
    };
    refused(
        r#"{"type":"refresh","of":"single","states":[{"counts":[20,12,3]},{"counts":[20,12,3,4]}]}"#,
        "state 1 is of another question than the first: options, ladder and bands stay as they are",
    );
    refused(
        r#"{"type":"refresh","of":"ordered","states":[{"counts":[5,5,5,5,5]},{"counts":[9,9,9,9,9],"from_level":2}]}"#,
        "state 1 is of another question than the first: options, ladder and bands stay as they are",
    );
    refused(
        r#"{"type":"refresh","of":"ordered","states":[{"counts":[40,1]},{"counts":[55,9],"allow_words":true}]}"#,
        "the field \"allow_words\" must be the same in every state: it locks at opening",
    );
    refused(r#"{"type":"refresh","of":"ordered","states":[]}"#, "there must be at least one state");
    refused(
        r#"{"type":"refresh","of":"words","states":[]}"#,
        "with \"refresh\", \"of\" must be \"ordered\", \"single\", \"multiple\", \"ranking\" or \"breakdown\"",
    );
    refused(r#"{"type":"refresh","of":"single","states":[7]}"#, "the field \"states[0]\" must be an object");
    refused(
        r#"{"type":"refresh","of":"single","states":[{"counts":[9,9],"n":4}]}"#,
        "the field \"n\" does not belong to this type",
    );
}
