//! From an empty installation to what everyone reads.

use std::collections::{BTreeMap, BTreeSet};

use linden::actions::desk::write_themes::add_theme;
use linden::actions::releases::read_release::{published_releases, read_releases};
use linden::cli::demo::participants::{Q12_THEMES, Q14_THEMES, ThemeName, published_sample};
use linden::domain::consultation::State;
use linden::domain::ids::{QuestionId, Slug};
use linden::domain::reading::ThemeNumber;
use linden::domain::text::Language;
use linden::store::consultations;
use serde_json::{Value, json};

use crate::on_both_engines;
use crate::support::world::World;

/// The words of a text to the numbers of its themes.
type Found = BTreeMap<String, BTreeSet<ThemeNumber>>;

fn write_themes(world: &World, question: &str, themes: &[ThemeName]) {
    for theme in themes {
        let labels = theme.names().map(|(tag, label)| (Language::new(tag).unwrap(), label.to_owned()));
        let question = QuestionId::new(question).unwrap();
        add_theme(&world.service, &world.may("reader"), &question, &labels.collect::<BTreeMap<_, _>>()).unwrap();
    }
}

fn line<'a>(artefact: &'a Value, question: &str, themes: bool) -> &'a Value {
    let lines = artefact["lines"].as_array().unwrap();
    let is_it = |line: &&Value| line["question"] == question && line["themes"].as_bool().unwrap_or(false) == themes;
    lines.iter().find(is_it).unwrap()
}

on_both_engines! {
    /// PAR-2, AGG-22, D6: what 64 people sent comes out as the figures of DOMAIN 10.5 and nothing else does.
    fn par_2_a_consultation_goes_its_whole_way(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let people = published_sample();
        let receipts = world.send(&people);
        assert_eq!(receipts.len(), 64);
        world.bring_to(State::Closed);
        write_themes(&world, "Q12", &Q12_THEMES);
        write_themes(&world, "Q14", &Q14_THEMES);
        let mut found = Found::new();
        for person in &people {
            for (question, themes) in [("Q12", &person.q12_themes), ("Q14", &person.q14_themes)] {
                if let Some(text) = person.words.texts.get(&QuestionId::new(question).unwrap()) {
                    let numbers = themes.iter().map(|theme| ThemeNumber::new(*theme).unwrap()).collect();
                    found.insert(format!("{question} {text}"), numbers);
                }
            }
        }
        let read = world.read_everything(|question, text| {
            found.get(&format!("{} {text}", question.as_str())).cloned().unwrap_or_default()
        });
        assert_eq!(read, people.iter().map(|person| person.words.pieces().count()).sum::<usize>());

        world.bring_to(State::Published);
        let slug = Slug::new("7k2m").unwrap();
        let everyone = published_releases(&world.service, &slug).unwrap().unwrap();
        crate::support::release::accepts_terms(&world, "designer");
        let staff = read_releases(&world.service, &world.may("designer")).unwrap();
        assert_eq!((everyone.len(), staff.len()), (1, 1));
        assert_eq!(everyone[0].artefact.bytes(), staff[0].artefact.bytes(), "everyone reads the same bytes");
        assert!(everyone[0].panel_approved);
        assert_eq!(everyone[0].published_on, Some(world.service.today()));

        let artefact: Value = serde_json::from_slice(everyone[0].artefact.bytes()).unwrap();
        assert_eq!(line(&artefact, "Q1", false)["cells"], json!([20, 15, 10, 10, 5]));
        assert_eq!(line(&artefact, "Q12", true)["cells"], json!([20, 15, 10, 5, null]));
        assert_eq!(line(&artefact, "Q12", true)["base"], 35);
        assert_eq!(line(&artefact, "Q14", true)["status"], "too_few");

        let transitions = world.service.store.read(|tx| consultations::list_transitions(tx, world.id())).unwrap();
        let way: Vec<(&str, &str)> = transitions.iter().map(|(state, by, _)| (state.as_str(), by.as_str())).collect();
        assert_eq!(way, [
            ("draft", "administrator"),
            ("panel_review", "administrator"),
            ("approved", "panel"),
            ("open", "custodian"),
            ("closed", "administrator"),
            ("analysis", "custodian"),
            ("panel_summary_review", "custodian"),
            ("published", "panel"),
        ]);
    }
}
