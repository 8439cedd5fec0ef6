//! What a release says beside its figures, and what it never holds.

use std::collections::BTreeSet;

use linden::cli::demo::participants::random_responses;
use linden::domain::release::disclosure::Profile;
use linden::randomness::SeededRandomness;
use linden::web::frame::Frame;
use linden::web::languages::Language;
use linden::web::results::Beside;
use serde_json::Value;

use super::artefact::FIELDS;
use super::{definition, html, sample_artefact, stored, tally, text_of};

/// Every name of a line or a breakdown: counts, shares, places and words.
const NAMES: &[&str] = &[
    "band",
    "bands",
    "base",
    "cells",
    "count",
    "level",
    "options",
    "others",
    "paragraph",
    "percent",
    "question",
    "side",
    "status",
    "themes",
    "tiers",
    "type",
    "words",
];

fn names(of: &Value, found: &mut BTreeSet<String>) {
    match of {
        Value::Object(fields) => {
            for (name, value) in fields.iter().filter(|(name, _)| *name != "labels") {
                found.insert(name.clone());
                names(value, found);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| names(value, found)),
        _ => {}
    }
}

/// AGG-12: no mean, no median, no lowest, highest or spread, no time, no series and no length has a place in a release, whoever answered.
#[test]
fn agg_12_a_release_has_places_for_counts_shares_and_words_and_for_nothing_else() {
    let mut found = BTreeSet::new();
    for profile in [Profile::Standard, Profile::High] {
        for people in [0, 9, 40, 150, 1000] {
            let everyone: Vec<_> = random_responses(&SeededRandomness::new(people), people as usize).collect();
            let written = stored(&tally(&definition(), &everyone), profile);
            let artefact: Value = serde_json::from_slice(written.bytes()).unwrap();
            names(&artefact["lines"], &mut found);
            names(&artefact["breakdowns"], &mut found);
        }
    }
    assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), NAMES);
}

/// AGG-24: groups write to the panel and not into a release, so how many there are is never published: at its head a release has these places
/// and no other, and on its page stands nothing of groups but the bands people belong to.
#[test]
fn agg_24_a_release_has_no_place_for_a_number_of_groups() {
    let written = sample_artefact();
    let artefact: Value = serde_json::from_slice(written.bytes()).unwrap();
    let head: Vec<_> = artefact.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(head, FIELDS);
    let page = text_of(&html(&written, Language::ENGLISH, Beside::default())).to_lowercase();
    for counted in ["groups wrote", "groups sent", "group statements", "number of groups"] {
        assert!(!page.contains(counted), "{counted}");
    }
}

/// PAR-13: in every language, on the page itself: these figures describe who answered, and nobody else is counted from them.
#[test]
fn par_13_every_results_page_says_whom_the_figures_describe() {
    for own in Language::ALL {
        let page = html(&sample_artefact(), own, Beside::default());
        let said = Frame::new(own, "/r/7k2m").t("results-people");
        // At its head, and not only among the rules that are folded away at its end.
        assert!(page.contains(&format!("<div class=\"note\"><p><b>{said}</b>")), "{said}: {page}");
    }
    let page = text_of(&html(&sample_artefact(), Language::from_tag("en").unwrap(), Beside::default())).to_lowercase();
    for word in ["margin", "confidence", "weighted", "representative", "% of survivors", "of all survivors"] {
        assert!(!page.contains(word), "{word}");
    }
}
