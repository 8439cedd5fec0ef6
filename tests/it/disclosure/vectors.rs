//! The worked vectors of DOMAIN 5.4 (single releases), each by its id.

use serde_json::Value;

use super::demonstration::DEMO;
use super::{Finished, Profile, decide, disclose};

/// Id, what goes in, what must come out.
pub(super) type Vector = (&'static str, &'static str, &'static str);

/// AGG-3, AGG-4, AGG-5, AGG-10, AGG-11.
const ORDERED: &[Vector] = &[
    ("T01", r#""type":"ordered","counts":[4,3,2,0,0]"#, r#""status":"too_few""#),
    (
        "T02",
        r#""type":"ordered","counts":[3,2,2,2,1]"#,
        r#""status":"shown","level":2,"cells":[5,5],"base":10,"percent":null"#,
    ),
    (
        "T03",
        r#""type":"ordered","counts":[23,14,9,3,1]"#,
        r#""status":"shown","level":2,"cells":[35,15],"base":50,"percent":[70,30]"#,
    ),
    (
        "T04",
        r#""type":"ordered","counts":[20,15,8,6,5]"#,
        r#""status":"shown","level":0,"cells":[20,15,10,5,5],"base":55,"percent":[36,27,18,9,9]"#,
    ),
    (
        "T05",
        r#""type":"ordered","counts":[18,12,7,4,3],"allow_words":false"#,
        r#""status":"shown","level":1,"cells":[30,5,5],"base":45,"percent":null"#,
    ),
    (
        "T06",
        r#""type":"ordered","counts":[30,10,2,1,0],"allow_words":true"#,
        r#""status":"words","words":"nearly_everyone","side":"positive""#,
    ),
    ("T06 off", r#""type":"ordered","counts":[30,10,2,1,0],"allow_words":false"#, r#""status":"withheld""#),
    (
        "T07",
        r#""type":"ordered","counts":[7,4,3,1,1]"#,
        r#""status":"shown","level":2,"cells":[10,5],"base":15,"percent":null"#,
    ),
    (
        "T08",
        r#""type":"ordered","counts":[43,0,0,0,0],"allow_words":true"#,
        r#""status":"words","words":"nearly_everyone","side":"positive""#,
    ),
    ("T08 off", r#""type":"ordered","counts":[43,0,0,0,0]"#, r#""status":"withheld""#),
    (
        "T09",
        r#""type":"ordered","counts":[10,12,2,1,1],"allow_words":true"#,
        r#""status":"words","words":"most_people","side":"positive""#,
    ),
    ("T09 off", r#""type":"ordered","counts":[10,12,2,1,1]"#, r#""status":"withheld""#),
    ("T10", r#""type":"ordered","counts":[6,2,2,1,1],"allow_words":true"#, r#""status":"withheld""#),
    (
        "T11",
        r#""type":"ordered","counts":[23,14,9,3,1],"profile":"high""#,
        r#""status":"shown","level":2,"cells":[35,15],"base":50,"percent":null"#,
    ),
    (
        "T12",
        r#""type":"ordered","counts":[20,15,8,6,5],"profile":"high""#,
        r#""status":"shown","level":2,"cells":[35,20],"base":55,"percent":null"#,
    ),
    (
        "T13",
        r#""type":"ordered","counts":[18,12,7,4,3],"profile":"high""#,
        r#""status":"shown","level":2,"cells":[30,15],"base":45,"percent":null"#,
    ),
    (
        "T14",
        r#""type":"ordered","counts":[25,10,0,0,0],"allow_words":true"#,
        r#""status":"words","words":"most_people","side":"positive""#,
    ),
    (
        "T15",
        r#""type":"ordered","counts":[21,10,2,1,1],"allow_words":true"#,
        r#""status":"words","words":"most_people","side":"positive""#,
    ),
    (
        "T16",
        r#""type":"ordered","counts":[2,1,12,14,13],"allow_words":true"#,
        r#""status":"words","words":"most_people","side":"other""#,
    ),
    (
        "T17",
        r#""type":"ordered","counts":[25,14,2,1,1],"allow_words":true"#,
        r#""status":"words","words":"nearly_everyone","side":"positive""#,
    ),
    (
        "T18",
        r#""type":"ordered","counts":[60,19,5,3,1],"allow_words":true,"profile":"high""#,
        r#""status":"words","words":"nearly_everyone","side":"positive""#,
    ),
];

/// AGG-6.
const SINGLE: &[Vector] = &[
    (
        "T20",
        r#""type":"single","counts":[18,9,6,3,1,0]"#,
        r#""status":"shown","cells":[20,10,null,null,null,null],"others":{"options":[2,3,4,5],"count":10},"base":35,"percent":null"#,
    ),
    (
        "T21",
        r#""type":"single","counts":[20,12,3]"#,
        r#""status":"shown","cells":[20,null,null],"others":{"options":[1,2],"count":15},"base":35,"percent":null"#,
    ),
    (
        "T22",
        r#""type":"single","counts":[9,8,2,1]"#,
        r#""status":"shown","cells":[10,null,null,null],"others":{"options":[1,2,3],"count":10},"base":20,"percent":null"#,
    ),
];

/// AGG-7.
const SEVERAL: &[Vector] = &[
    (
        "T30",
        r#""type":"multiple","n":30,"counts":[28,16,11,3,0]"#,
        r#""status":"shown","cells":[null,15,10,null,null],"base":30,"percent":null"#,
    ),
    (
        "T31",
        r#""type":"multiple","n":26,"counts":[17,9,4,25]"#,
        r#""status":"shown","cells":[15,10,null,null],"base":25,"percent":null"#,
    ),
];

/// AGG-8.
const RANKING: &[Vector] = &[
    (
        "T40",
        r#""type":"ranking","n":24,"totals":[50,36,22,20,10,6]"#,
        r#""status":"shown","tiers":[[0],[1],[2,3,4,5]],"base":25"#,
    ),
    (
        "T41",
        r#""type":"ranking","n":10,"totals":[30,17,4,3,3,3]"#,
        r#""status":"shown","tiers":[[0],[1,2,3,4,5]],"base":10"#,
    ),
    (
        "T42",
        r#""type":"ranking","n":33,"totals":[66,53,39,26,13,1]"#,
        r#""status":"shown","tiers":[[0],[1],[2],[3],[4,5]],"base":35"#,
    ),
    ("T43", r#""type":"ranking","n":13,"totals":[39,26,13]"#, r#""status":"shown","tiers":[[0,1,2]],"base":15"#),
];

/// AGG-9, AGG-28.
const BREAKDOWN: &[Vector] = &[
    (
        "T50",
        r#""type":"breakdown","bands":[[26,12],[8,6],[2,1],[3,2]]"#,
        r#""status":"shown","level":0,"bands":[{"cells":[25,10],"base":40,"percent":null},null,null,null]"#,
    ),
    (
        "T50 everyone",
        r#""type":"ordered","counts":[39,21]"#,
        r#""status":"shown","level":0,"cells":[40,20],"base":60,"percent":[67,33]"#,
    ),
    ("T51", r#""type":"breakdown","bands":[[20,11],[7,2]]"#, r#""status":"withheld""#),
    (
        "T52",
        r#""type":"breakdown","bands":[[18,12],[12,0],[7,5]]"#,
        r#""status":"shown","level":0,"bands":[{"cells":[20,10],"base":30,"percent":null},null,null]"#,
    ),
    (
        "T53",
        r#""type":"breakdown","bands":[[18,12],[12,0],[7,5],[6,14]]"#,
        r#""status":"shown","level":0,"bands":[{"cells":[20,10],"base":30,"percent":null},null,null,{"cells":[5,15],"base":20,"percent":null}]"#,
    ),
    (
        "T54",
        r#""type":"breakdown","bands":[[6,3,1,1,1],[9,8,5,3,2],[10,7,6,5,5],[2,1,1,0,0],[2,2,1,1,1]]"#,
        r#""status":"shown","level":2,"bands":[null,{"cells":[15,10],"base":25,"percent":null},{"cells":[15,15],"base":35,"percent":null},null,null]"#,
    ),
    ("T55", r#""type":"breakdown","bands":[[8,7],[28,4],[0,1]]"#, r#""status":"withheld""#),
    ("T56", r#""type":"breakdown","bands":[[0,10],[8,7],[24,4]]"#, r#""status":"withheld""#),
    (
        "T57",
        r#""type":"breakdown","bands":[[1,0],[9,6],[28,12]],"combined":true"#,
        r#""status":"shown","level":0,"bands":[null,null,{"cells":[30,10],"base":40,"percent":null}],"others":{"bands":[0,1],"cells":[10,5],"base":15,"percent":null}"#,
    ),
    (
        "T58",
        r#""type":"breakdown","bands":[[0,0,4,1,0],[6,3,1,3,2],[5,3,9,4,3]]"#,
        r#""status":"shown","level":1,"bands":[null,null,{"cells":[10,10,5],"base":25,"percent":null}]"#,
    ),
    (
        "T59",
        r#""type":"breakdown","bands":[[18,12],[12,0],[7,5],[6,14]],"combined":true"#,
        r#""status":"shown","level":0,"bands":[{"cells":[20,10],"base":30,"percent":null},null,null,{"cells":[5,15],"base":20,"percent":null}],"others":{"bands":[1,2],"cells":[20,5],"base":25,"percent":null}"#,
    ),
];

fn all() -> impl Iterator<Item = &'static Vector> {
    [ORDERED, SINGLE, SEVERAL, RANKING, BREAKDOWN, DEMO].into_iter().flatten()
}

fn hold(vectors: &[Vector]) {
    for (id, given, expected) in vectors {
        let given: Value = serde_json::from_str(&format!("{{{given}}}")).expect(id);
        let expected: Value = serde_json::from_str(&format!("{{{expected}}}")).expect(id);
        assert_eq!(decide(&given), expected, "{id}");
    }
}

#[test]
fn the_vectors_of_ordered_lines_hold() {
    hold(ORDERED);
}

#[test]
fn the_vectors_of_single_choices_hold() {
    hold(SINGLE);
}

#[test]
fn the_vectors_of_tick_several_hold() {
    hold(SEVERAL);
}

#[test]
fn the_vectors_of_rankings_hold() {
    hold(RANKING);
}

#[test]
fn the_vectors_of_breakdowns_hold() {
    hold(BREAKDOWN);
}

#[test]
fn the_demonstration_shows_what_it_must() {
    hold(DEMO);
}

#[test]
fn every_single_release_vector_up_to_t59_is_carried() {
    let ids = (1..=18).chain(20..=22).chain(30..=31).chain(40..=43).chain(50..=59);
    for id in ids.map(|number| format!("T{number:02}")) {
        assert!(all().any(|(carried, _, _)| *carried == id), "{id} is missing");
    }
}

#[test]
fn all_vectors_hold_through_the_json_lines_door() {
    let lines: Vec<String> = all().map(|(id, given, _)| format!("{{\"id\":\"{id}\",{given}}}\n")).collect();
    let (answers, finished) = disclose(Profile::Standard, lines.concat().as_bytes());
    assert_eq!(finished, Finished::AllAnswered);
    assert_eq!(answers.len(), lines.len());
    for ((id, _, expected), answer) in all().zip(answers) {
        let expected: Value = serde_json::from_str(&format!("{{\"id\":\"{id}\",{expected}}}")).expect(id);
        assert_eq!(answer, expected, "{id}");
    }
}

#[test]
fn the_examples_of_the_design_hold_letter_by_letter() {
    // DESIGN 5 prints them so; the order of the fields is ours to keep for people who compare by eye.
    let line = br#"{"id":"T05","type":"ordered","counts":[18,12,7,4,3],"allow_words":false}"#;
    let mut output = Vec::new();
    let args = linden::cli::disclose::Disclose { profile: Profile::Standard };
    linden::cli::disclose::run(&args, line.as_slice(), &mut output).unwrap();
    let expected = r#"{"id":"T05","status":"shown","level":1,"cells":[30,5,5],"base":45,"percent":null}"#;
    assert_eq!(String::from_utf8(output).unwrap(), format!("{expected}\n"));
}
