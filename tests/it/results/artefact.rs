//! The artefact: the same bytes for the same people, read back only if nothing in it was changed.

use std::sync::LazyLock;

use linden::cli::demo::participants::{SampleResponse, published_sample, random_responses};
use linden::domain::answer::{AboutYou, Answers, ScoredAnswer};
use linden::domain::ids::BandId;
use linden::domain::release::artefact::{ArtefactError, StoredArtefact};
use linden::domain::release::disclosure::{Note, Profile};
use linden::domain::release::tally::{ForeignAnswer, Tally, ThemeMarks};
use linden::randomness::SeededRandomness;
use linden::web::languages::Language;
use linden::web::results::phrases;
use proptest::prelude::*;

use super::{definition, language, question, sample_artefact, stored, tally, themes};

static PEOPLE: LazyLock<Vec<SampleResponse>> = LazyLock::new(published_sample);
static BYTES: LazyLock<Vec<u8>> = LazyLock::new(|| sample_artefact().bytes().to_vec());

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn agg_17_the_order_of_people_changes_no_byte(order in Just((0..64).collect::<Vec<usize>>()).prop_shuffle()) {
        let shuffled = order.iter().map(|at| &PEOPLE[*at]);
        let again = stored(&tally(&definition(), shuffled), Profile::Standard);
        prop_assert_eq!(again.bytes(), BYTES.as_slice());
    }

    #[test]
    fn x11_no_release_of_few_people_holds_a_number_below_the_cell_size(seed in any::<u64>(), people in 0usize..40) {
        let randomness = SeededRandomness::new(seed);
        let everyone: Vec<_> = random_responses(&randomness, people).collect();
        let written = stored(&tally(&definition(), &everyone), Profile::Standard);
        let artefact: serde_json::Value = serde_json::from_slice(written.bytes()).unwrap();
        for line in artefact["lines"].as_array().unwrap() {
            let numbers = line["cells"].as_array().into_iter().flatten().chain([&line["base"], &line["others"]["count"]]);
            for number in numbers.filter_map(serde_json::Value::as_u64) {
                prop_assert!(number >= 5 && number % 5 == 0, "{}", line);
            }
        }
    }
}

#[test]
fn an_artefact_that_was_touched_is_refused() {
    let text = String::from_utf8(BYTES.clone()).unwrap();
    assert!(StoredArtefact::parse(text.as_bytes()).is_ok());
    let refused = |changed: String| StoredArtefact::parse(changed.as_bytes()).err().expect("refused");
    assert!(matches!(refused(text.replace("\"base\":65", "\"base\":64")), ArtefactError::Json(_)));
    assert!(matches!(refused(text.replacen('{', "{ ", 1)), ArtefactError::NotCanonical));
    assert!(matches!(refused(text.replacen('{', "{\"aside\":1,", 1)), ArtefactError::NotCanonical));
    assert!(matches!(refused(text.replace("\"schema\":1", "\"schema\":2")), ArtefactError::Schema(2)));
}

/// Everything that stands at the head of an artefact.
pub(super) const FIELDS: [&str; 11] =
    ["breakdowns", "key", "languages", "lines", "name", "number", "parameters", "profile", "rules", "schema", "slug"];

#[test]
fn the_day_of_publication_stands_outside_the_artefact() {
    let artefact: serde_json::Value = serde_json::from_slice(&BYTES).unwrap();
    let fields: Vec<&String> = artefact.as_object().unwrap().keys().collect();
    assert_eq!(fields, FIELDS);
    assert!(artefact["rules"]["en"][1].as_str().unwrap().contains("fewer than 10 people"));
    assert!(artefact["rules"]["ar"][1].as_str().unwrap().contains("١٠"));
}

#[test]
fn agg_13_a_skipped_question_and_one_never_asked_look_the_same() {
    let mut with_skips = tally(&definition(), PEOPLE.iter());
    for _ in 0..20 {
        with_skips.add_answers(&Answers::default(), &AboutYou::default()).unwrap();
        with_skips.add_marks(&ThemeMarks::default()).unwrap();
    }
    assert_eq!(stored(&with_skips, Profile::Standard).bytes(), BYTES.as_slice());
}

#[test]
fn x11_true_counts_that_round_alike_give_the_same_bytes() {
    let mut people = PEOPLE.clone();
    let in_band =
        |person: &SampleResponse, band: &str| person.sheet.about.bands.get(&BandId::new(band).unwrap()) == Some(&1);
    let skips = people.iter_mut().find(|person| {
        let fully = person.sheet.answers.scored.get(&question("Q1")) == Some(&ScoredAnswer::One(0));
        fully && in_band(person, "gender") && in_band(person, "age")
    });
    skips.unwrap().sheet.answers.scored.remove(&question("Q1"));
    assert_eq!(stored(&tally(&definition(), &people), Profile::Standard).bytes(), BYTES.as_slice());
}

#[test]
fn an_answer_of_another_consultation_is_not_counted_in_part() {
    let definition = definition();
    let mut tally = Tally::new(&definition, themes());
    let refuse = |tally: &mut Tally, answers: &[(&str, ScoredAnswer)]| {
        let scored = answers.iter().map(|(id, answer)| (question(id), answer.clone())).collect();
        assert_eq!(tally.add_answers(&Answers { scored, feeling: None }, &AboutYou::default()), Err(ForeignAnswer));
    };
    refuse(&mut tally, &[("Q1", ScoredAnswer::One(0)), ("Q2", ScoredAnswer::One(5))]);
    refuse(&mut tally, &[("Q5", ScoredAnswer::Several(vec![1, 1]))]);
    refuse(&mut tally, &[("Q6", ScoredAnswer::Ranking(vec![]))]);
    refuse(&mut tally, &[("Q99", ScoredAnswer::One(0))]);
    refuse(&mut tally, &[("Q12", ScoredAnswer::One(0))]);
    let unknown = |id: &str, bits: u64| ThemeMarks([(question(id), bits)].into());
    assert_eq!(tally.add_marks(&unknown("Q12", 1 << 5)), Err(ForeignAnswer));
    assert_eq!(tally.add_marks(&unknown("Q1", 0)), Err(ForeignAnswer));
    let untouched = Tally::new(&definition, themes());
    assert_eq!(stored(&tally, Profile::Standard).bytes(), stored(&untouched, Profile::Standard).bytes());
    assert_eq!(format!("{tally:?}"), "Tally(…)");
}

#[test]
fn agg_23_the_sentences_of_the_artefact_are_those_of_the_rules() {
    let english = &phrases(Profile::Standard.parameters())[&language("en")];
    for note in [Note::Shown, Note::Combined, Note::WordsOnly, Note::TooFew, Note::Withheld] {
        assert_eq!(english.note(note), note.sentence());
    }
    for spoken in Language::ALL {
        assert!(phrases(Profile::High.parameters()).contains_key(&language(spoken.tag())));
    }
}
