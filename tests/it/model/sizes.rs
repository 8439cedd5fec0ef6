//! Sizes of sealed content (D4, D9): computed from the form, and never exceeded by anything valid.

use linden::domain::consultation::{Consultation, Definition, Open};
use linden::domain::questionnaire::{SMALL_WORDS_CHARACTERS, SubmittedAnswers, parse_answers};
use proptest::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::fixture::{ARABIC, SOURCE, accept, changed, files, open_with, with};

/// A form with long texts, twenty options, and every kind of question.
fn definition() -> Definition {
    let many: Vec<String> = (0..20).map(|at| format!("\"Option {at}\"")).collect();
    let many = format!("[{}]", many.join(", "));
    let files = with(SOURCE, "[\"Health care\", \"Legal help\", \"Work\"]", &many);
    let files = changed(files, SOURCE, "max = 2\n", "");
    let files = changed(files, ARABIC, "[\"الصحة\", \"القانون\", \"العمل\"]", &many);
    let files = changed(files, SOURCE, "[\"Online\", \"By voice\", \"On paper\", \"In person\"]", &many);
    let files = changed(files, ARABIC, "[\"عبر الإنترنت\", \"بالصوت\", \"على الورق\", \"حضوريا\"]", &many);
    let files = changed(files, SOURCE, "max_characters = 40", "max_characters = 1000");
    accept(changed(files, SOURCE, "comment_max = 20", "comment_max = 500")).definition
}

fn padded<T: Serialize>(content: &T) -> usize {
    serde_json_canonicalizer::to_vec(content).unwrap().len() + 4
}

fn holds(consultation: &Consultation<Open>, answers: Value) -> (usize, usize) {
    let submitted: SubmittedAnswers = serde_json::from_value(answers).unwrap();
    let (sheet, words) = parse_answers(consultation, &submitted).unwrap();
    let sizes = consultation.definition().sizes();
    assert!(padded(&sheet.answers) <= sizes.answers);
    assert!(padded(&sheet.about) <= sizes.about);
    assert!(padded(&words) <= sizes.for_words(&words), "{} > {}", padded(&words), sizes.for_words(&words));
    (words.characters(), sizes.for_words(&words))
}

#[test]
fn sizes_come_from_the_form_and_are_rounded() {
    let definition = definition();
    let sizes = definition.sizes();
    assert_eq!(sizes.most_characters(), 2000);
    assert_eq!((sizes.answers % 64, sizes.about % 64), (0, 0));
    assert_eq!((sizes.words_small % 1024, sizes.words_large % 1024), (0, 0));
    assert!(sizes.words_small > 4 * SMALL_WORDS_CHARACTERS && sizes.words_large > 4 * 2000);
}

#[test]
fn a_form_of_few_characters_has_one_size_of_words() {
    let sizes = *accept(files()).definition.sizes();
    assert_eq!(sizes.most_characters(), 80);
    assert_eq!(sizes.words_small, sizes.words_large);
}

#[test]
fn the_largest_content_fits_and_1200_characters_decide_between_the_two_sizes() {
    let consultation = open_with(definition());
    let all: Vec<u8> = (0..20).collect();
    let filled = |text: usize, comment: usize| {
        json!({
            "answers": {
                "Q1": 4, "Q2": all, "Q3": [19, 18, 17], "Q4": 1, "Q5": "😀".repeat(text),
                "Q6": {"P1": {"choice": 1, "comment": "😀".repeat(comment)},
                       "P2": {"choice": 1, "comment": "😀".repeat(comment)}}
            },
            "about": {"gender": 2},
            "feeling": 2
        })
    };
    let sizes = *consultation.definition().sizes();
    assert_eq!(holds(&consultation, filled(1000, 500)), (2000, sizes.words_large));
    assert_eq!(holds(&consultation, filled(1000, 100)), (1200, sizes.words_small));
    assert_eq!(holds(&consultation, filled(999, 101)), (1201, sizes.words_large));
    holds(&consultation, json!({}));
}

#[test]
fn d9_the_page_state_counts_the_words_the_answers_and_the_letters_of_base64() {
    let sizes = *definition().sizes();
    assert!(sizes.page_state > (4 * 2000 + sizes.answers) * 4 / 3);
    assert!(sizes.page_state <= 48 * 1024);
}

fn position(options: u8) -> impl Strategy<Value = Option<u8>> {
    proptest::option::of(0..options)
}

fn positions(options: u8, most: usize) -> impl Strategy<Value = Vec<u8>> {
    let all: Vec<u8> = (0..options).collect();
    (proptest::sample::subsequence(all, 0..=most)).prop_shuffle()
}

/// Texts of awkward characters: those that JSON escapes, and those of four bytes.
fn text(most: usize) -> impl Strategy<Value = String> {
    let character = prop_oneof![
        Just('"'),
        Just('\\'),
        Just('\n'),
        Just('/'),
        Just('<'),
        Just('\u{2028}'),
        Just('\u{7fe}'),
        Just('😀'),
        any::<char>().prop_filter("no control characters", |c| !c.is_control()),
    ];
    proptest::collection::vec(character, 0..=most / 2).prop_map(|all| all.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_valid_content_exceeds_its_size(
        scale in position(5), ticks in positions(20, 20), ranks in positions(20, 3), single in position(2),
        words in text(1000), parts in proptest::collection::vec((position(2), text(500)), 2),
        gender in position(3), feeling in position(3),
    ) {
        let parts: Map<String, Value> = ["P1", "P2"].into_iter().zip(parts)
            .map(|(part, (choice, comment))| (part.to_owned(), json!({"choice": choice, "comment": comment})))
            .collect();
        let consultation = open_with(definition());
        holds(&consultation, json!({
            "answers": {"Q1": scale, "Q2": ticks, "Q3": ranks, "Q4": single, "Q5": words, "Q6": parts},
            "about": {"gender": gender}, "feeling": feeling,
        }));
    }
}
