//! Parsing answers by the rules of DESIGN 6, from JSON and from the fields of a page.

use std::collections::BTreeMap;

use linden::domain::answer::{AnswerSheet, ScoredAnswer, Words};
use linden::domain::consent::{Purpose, Purposes};
use linden::domain::ids::QuestionId;
use linden::domain::questionnaire::{
    AboutFields, AnswerFault, AnswerFaultKind, AnswerFields, Labels, Page, ParagraphFields, Questionnaire,
    SubmittedAnswers, band_label, labels, parse_about, parse_answer, parse_answers,
};
use serde_json::{Value, json};

use super::fixture::{definition, language, open};

fn parse(answers: Value) -> Result<(AnswerSheet, Words), Vec<AnswerFault>> {
    let submitted: SubmittedAnswers = serde_json::from_value(answers).unwrap();
    parse_answers(&open(), &submitted)
}

fn fault(answers: Value) -> (String, AnswerFaultKind) {
    let faults = parse(answers).expect_err("a fault");
    let [fault] = faults.as_slice() else { panic!("one fault, not {}", faults.len()) };
    (fault.pointer.clone(), fault.kind)
}

fn question(id: &str) -> QuestionId {
    QuestionId::new(id).unwrap()
}

#[test]
fn every_kind_of_answer_is_parsed() {
    let (sheet, words) = parse(json!({
        "answers": {
            "Q1": 4, "Q2": [2, 0], "Q3": [3, 0, 1], "Q4": 1, "Q5": "More schools\r\nand cafe\u{301}s",
            "Q6": {"P1": {"choice": 1}, "P2": {"comment": "Shorter"}}
        },
        "about": {"gender": 2},
        "feeling": 0
    }))
    .unwrap();
    let scored = &sheet.answers.scored;
    assert!(scored[&question("Q1")] == ScoredAnswer::One(4));
    assert!(scored[&question("Q2")] == ScoredAnswer::Several(vec![0, 2]), "ascending");
    assert!(scored[&question("Q3")] == ScoredAnswer::Ranking(vec![3, 0, 1]), "in order of preference");
    assert_eq!(words.texts[&question("Q5")], "More schools\nand caf\u{e9}s");
    let ScoredAnswer::Paragraphs(choices) = &scored[&question("Q6")] else { panic!() };
    assert_eq!(choices.len(), 1, "a comment may stand alone");
    assert_eq!(words.comments[&question("Q6")].len(), 1);
    assert_eq!(sheet.about.bands.len(), 1);
    assert_eq!(sheet.answers.feeling, Some(0));
}

#[test]
fn absent_null_and_empty_mean_skipped() {
    let (sheet, words) = parse(json!({
        "answers": {"Q1": null, "Q2": [], "Q3": [], "Q5": " \n\t ", "Q6": {"P1": null, "P2": {"choice": null, "comment": ""}}},
        "about": {"gender": null},
        "feeling": null
    }))
    .unwrap();
    assert!(sheet == AnswerSheet::default() && words.is_empty());
    let (sheet, words) = parse(json!({})).unwrap();
    assert!(sheet == AnswerSheet::default() && words.is_empty());
}

#[test]
fn every_fault_has_its_pointer_and_its_kind() {
    use AnswerFaultKind::*;
    let of = |id: &str, value: Value| fault(json!({"answers": {id: value}}));
    let at = |pointer: &str, kind| (pointer.to_owned(), kind);
    assert_eq!(of("Q99", json!(1)), at("/answers/Q99", UnknownQuestion));
    assert_eq!(of("a/b~c", json!(null)), at("/answers/a~1b~0c", UnknownQuestion));
    assert_eq!(of("Q1", json!(5)), at("/answers/Q1", NotAnOption));
    assert_eq!(of("Q1", json!(-1)), at("/answers/Q1", NotAnOption));
    assert_eq!(of("Q1", json!(1.5)), at("/answers/Q1", NotAnOption));
    assert_eq!(of("Q1", json!("1")), at("/answers/Q1", WrongKind));
    assert_eq!(of("Q2", json!(1)), at("/answers/Q2", WrongKind));
    assert_eq!(of("Q2", json!([0, 1, 2])), at("/answers/Q2", TooMany { most: 2 }));
    assert_eq!(of("Q2", json!([1, 1])), at("/answers/Q2/1", Repeated));
    assert_eq!(of("Q3", json!([0, 9])), at("/answers/Q3/1", NotAnOption));
    assert_eq!(of("Q3", json!([0, 1, 2, 3])), at("/answers/Q3", TooMany { most: 3 }));
    assert_eq!(of("Q3", json!([2, 2])), at("/answers/Q3/1", Repeated));
    assert_eq!(of("Q5", json!(["x"])), at("/answers/Q5", WrongKind));
    assert_eq!(of("Q5", json!("x".repeat(41))), at("/answers/Q5", TooLong { most: 40 }));
    assert_eq!(of("Q5", json!("tab\there")), at("/answers/Q5", ControlCharacter));
    assert_eq!(of("Q5", json!("lone\rreturn")), at("/answers/Q5", ControlCharacter));
    assert_eq!(of("Q5", json!("next\u{85}line")), at("/answers/Q5", ControlCharacter));
    assert_eq!(of("Q6", json!([1])), at("/answers/Q6", WrongKind));
    assert_eq!(of("Q6", json!({"P9": {"choice": 1}})), at("/answers/Q6/P9", UnknownParagraph));
    assert_eq!(of("Q6", json!({"P1": 1})), at("/answers/Q6/P1", WrongKind));
    assert_eq!(of("Q6", json!({"P1": {"choice": 2}})), at("/answers/Q6/P1/choice", NotAnOption));
    assert_eq!(of("Q6", json!({"P1": {"why": 1}})), at("/answers/Q6/P1/why", UnknownField));
    assert_eq!(fault(json!({"about": {"age": 1}})), at("/about/age", UnknownBand));
    assert_eq!(fault(json!({"about": {"gender": 3}})), at("/about/gender", NotAnOption));
    assert_eq!(fault(json!({"feeling": 3})), at("/feeling", NotAnOption));
}

#[test]
fn every_fault_is_named_at_once_and_none_repeats_the_answer() {
    let faults = parse(json!({"answers": {"Q1": 9, "Q5": "secret\u{7}"}, "about": {"x": 1}})).unwrap_err();
    assert_eq!(faults.len(), 3);
    assert!(!format!("{faults:?}").contains("secret") && !format!("{faults:?}").contains("Q1"));
}

#[test]
fn a_texts_length_counts_characters_after_normalising_and_not_bytes() {
    assert!(parse(json!({"answers": {"Q5": "ع".repeat(40)}})).is_ok());
    assert!(parse(json!({"answers": {"Q5": "e\u{301}".repeat(40)}})).is_ok(), "composed first");
    assert!(parse(json!({"answers": {"Q5": "a\r\n".repeat(20)}})).is_ok(), "a line end is one character");
    assert!(parse(json!({"answers": {"Q5": "😀".repeat(41)}})).is_err());
}

#[test]
fn the_fields_of_a_page_go_through_the_same_checks() {
    let parse = |id: &str, fields| parse_answer(&open(), &question(id), fields);
    let chosen = |text: &str| AnswerFields::Choice(Some(text.to_owned()));
    assert!(parse("Q1", chosen("4")).unwrap().scored == Some(ScoredAnswer::One(4)));
    assert!(parse("Q1", chosen("")).unwrap().is_skipped());
    assert!(parse("Q1", AnswerFields::Choice(None)).unwrap().is_skipped());
    for bad in ["5", "-1", "300", "x", "٢"] {
        assert_eq!(parse("Q1", chosen(bad)).unwrap_err()[0].pointer, "/answers/Q1", "{bad}");
    }
    let ticks = |all: &[&str]| AnswerFields::Ticks(all.iter().map(|one| (*one).to_owned()).collect());
    assert!(parse("Q2", ticks(&["2", "1"])).unwrap().scored == Some(ScoredAnswer::Several(vec![1, 2])));
    assert_eq!(parse("Q2", ticks(&["0", "1", "2"])).unwrap_err()[0].kind, AnswerFaultKind::TooMany { most: 2 });
    let ranks = |all: [&str; 3]| AnswerFields::Ranks(all.map(|one| (!one.is_empty()).then(|| one.to_owned())).into());
    assert!(parse("Q3", ranks(["", "3", "1"])).unwrap().scored == Some(ScoredAnswer::Ranking(vec![3, 1])));
    assert_eq!(parse("Q3", ranks(["1", "1", ""])).unwrap_err()[0].kind, AnswerFaultKind::Repeated);
    assert_eq!(parse("Q5", AnswerFields::Text("Schools".to_owned())).unwrap().text.as_deref(), Some("Schools"));
    let part = ParagraphFields { choice: Some("1".to_owned()), comment: "  ".to_owned() };
    let parts = AnswerFields::Paragraphs(BTreeMap::from([("P1".to_owned(), part)]));
    let parsed = parse("Q6", parts).unwrap();
    assert!(parsed.comments.is_empty() && parsed.scored.is_some());
    assert!(parse("Q5", AnswerFields::Ticks(vec![])).is_err(), "fields of another kind");
    assert!(parse("Q9", chosen("1")).is_err());
    let about =
        |value: &str| parse_about(&open(), AboutFields(BTreeMap::from([("gender".to_owned(), value.to_owned())])));
    assert_eq!(about("2").unwrap().bands.len(), 1);
    assert!(about("").unwrap().is_empty() && about("3").is_err());
}

#[test]
fn a_new_answer_takes_the_place_of_the_old_one_and_a_skip_erases_it() {
    let (mut sheet, mut words) =
        parse(json!({"answers": {"Q1": 1, "Q5": "Old", "Q6": {"P1": {"choice": 1, "comment": "Old"}}}})).unwrap();
    for (id, fields) in [
        ("Q1", AnswerFields::Choice(None)),
        ("Q5", AnswerFields::Text("New".to_owned())),
        ("Q6", AnswerFields::Paragraphs(BTreeMap::new())),
    ] {
        parse_answer(&open(), &question(id), fields).unwrap().put(&question(id), &mut sheet, &mut words);
    }
    assert!(sheet == AnswerSheet::default());
    assert_eq!(words.all().collect::<Vec<_>>(), ["New"]);
}

#[test]
fn pages_that_would_be_empty_are_left_out() {
    let definition = definition();
    let form = Questionnaire::of(&definition);
    let seen = |purposes: &[Purpose]| -> Vec<String> {
        let purposes = Purposes::of(purposes.iter().copied());
        let name = |page: Page<'_>| match page {
            Page::Question { question, with_words } => format!("{}{}", question.id, if with_words { "+" } else { "" }),
            Page::AboutYou => "about".to_owned(),
        };
        form.pages(&purposes).into_iter().map(name).collect()
    };
    assert_eq!(seen(&[Purpose::Count]), ["Q1", "Q2", "Q3", "Q4", "Q6"]);
    assert_eq!(seen(&[Purpose::Count, Purpose::Words]), ["Q1", "Q2", "Q3", "Q4", "Q5+", "Q6+"]);
    assert_eq!(seen(&[Purpose::Count, Purpose::AboutMe]), ["Q1", "Q2", "Q3", "Q4", "Q6", "about"]);
}

#[test]
fn answers_are_shown_back_in_words_of_one_language() {
    let definition = definition();
    let (sheet, _) =
        parse(json!({"answers": {"Q1": 0, "Q2": [2, 0], "Q3": [3, 1], "Q6": {"P2": {"choice": 0}}}})).unwrap();
    let shown = |id: &str, tag: &str| {
        let id = question(id);
        labels(&definition, definition.question(&id).unwrap(), &sheet.answers.scored[&id], &language(tag))
    };
    assert!(shown("Q1", "en").unwrap() == Labels::Chosen(vec!["Yes, fully"]));
    assert!(shown("Q2", "en").unwrap() == Labels::Chosen(vec!["Health care", "Work"]));
    assert!(shown("Q3", "ar").unwrap() == Labels::Ranked(vec!["حضوريا", "بالصوت"]));
    let reference = &definition.policy.find("P2").unwrap().reference;
    assert!(shown("Q6", "en").unwrap() == Labels::Parts(vec![(reference, "Keep")]));
    assert!(shown("Q1", "fr").is_err());
    let band = &definition.bands[0];
    assert_eq!(band_label(band, 2, &language("en")).unwrap(), Some("Another gender"));
    assert_eq!(band_label(band, 9, &language("en")).unwrap(), None);
}

#[test]
fn nothing_answered_is_printed_by_accident() {
    let submitted: SubmittedAnswers = serde_json::from_value(json!({"answers": {"Q5": "secret"}})).unwrap();
    assert_eq!(format!("{submitted:?}"), "SubmittedAnswers(…)");
    assert_eq!(format!("{:?}", AnswerFields::Text("secret".to_owned())), "AnswerFields(…)");
    let parsed = parse_answer(&open(), &question("Q5"), AnswerFields::Text("secret".to_owned())).unwrap();
    assert_eq!(format!("{parsed:?}"), "ParsedAnswer(…)");
}
