//! One text at a time.

use std::collections::{BTreeMap, BTreeSet};

use linden::actions::consultations::start_analysis::{StartAnalysisError, start_analysis};
use linden::actions::desk::list_themes::list_themes;
use linden::actions::desk::next_item::{Item, Next, next_item};
use linden::actions::desk::piece::DeskError;
use linden::actions::desk::save_reading::{Saved, Work, save_reading};
use linden::actions::desk::write_themes::{ThemeError, add_theme, rename_theme};
use linden::actions::releases::read_release::read_releases;
use linden::actions::withdraw_response::withdraw_response;
use linden::cli::demo::participants::{SampleResponse, published_sample};
use linden::domain::answer::Words;
use linden::domain::consent::{Purpose, Purposes};
use linden::domain::consultation::State;
use linden::domain::ids::QuestionId;
use linden::domain::reading::ThemeNumber;
use linden::domain::text::Language;
use linden::store::words;

use crate::on_both_engines;
use crate::support::engine::Engine::Sqlite;
use crate::support::world::World;

fn next(world: &World, name: &str) -> Option<Item> {
    let mut from = None;
    loop {
        match next_item(&world.service, &world.may(name), &world.pair(name), from.as_deref()).unwrap() {
            Next::Item(item) => return Some(*item),
            Next::GoOn(here) => from = Some(here),
            Next::NothingLeft => return None,
        }
    }
}

fn save(world: &World, name: &str, handle: &str, themes: &[u8]) -> Result<Saved, DeskError> {
    let themes = themes.iter().map(|theme| ThemeNumber::new(*theme).unwrap()).collect();
    save_reading(&world.service, &world.may(name), &world.pair(name), Work { handle, hidden: "", themes: &themes })
}

/// Somebody who wrote a text and a comment, and a few who wrote nothing.
fn people() -> Vec<SampleResponse> {
    let sample = published_sample();
    let wrote = sample.iter().find(|person| person.words.pieces().count() >= 2).unwrap().clone();
    let silent = sample.into_iter().filter(|person| person.words.is_empty()).take(3);
    [wrote].into_iter().chain(silent).collect()
}

fn labels(en: &str, ar: &str) -> BTreeMap<Language, String> {
    let own = |tag: &str| if tag == "en" { en.to_owned() } else { ar.to_owned() };
    ["en", "fr", "ar", "sw", "uk", "es"].map(|tag| (Language::new(tag).unwrap(), own(tag))).into()
}

fn q(id: &str) -> QuestionId {
    QuestionId::new(id).unwrap()
}

on_both_engines! {
    fn every_text_is_read_once_and_the_first_save_wins(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let people = people();
        let receipts = world.send(&people);
        let early = next_item(&world.service, &world.may("reader"), &world.pair("reader"), None);
        assert!(matches!(early, Err(DeskError::State(_))), "reading starts at closing");
        world.bring_to(State::Closed);
        let mut read = BTreeSet::new();
        while let Some(item) = next(&world, "reader") {
            let place = (item.question.clone(), item.paragraph.clone());
            assert_eq!(people[0].words.piece(&place.0, place.1.as_ref()), Some(item.text.as_str()));
            // The other reader may have the same text before them.
            let other = save(&world, "second reader", &item.handle, &[]);
            assert!(matches!(other, Err(DeskError::UnknownHandle)), "a handle is of use to its reader only");
            assert_eq!(save(&world, "reader", &item.handle, &[]).unwrap(), Saved::Saved);
            assert_eq!(save(&world, "reader", &item.handle, &[]).unwrap(), Saved::ReadAlready);
            assert!(read.insert(place), "no text comes twice");
        }
        assert_eq!(read.len(), people[0].words.pieces().count());
        // Nothing but a hidden span is kept of the text in the reading; her own words are where they were.
        let keys = world.service.vault.receipt_keys(&receipts[0]);
        let row = world.service.store.read(|tx| words::find(tx, &keys)).unwrap().unwrap();
        let vault = world.service.vault.for_consultation(world.id()).unwrap();
        let own = vault.open_own_words(&row, &keys).unwrap();
        assert!(own.reading().as_ref().unwrap().checked.all().all(|text| text == "█"));
        assert!(own.words().as_ref() == Some(&people[0].words));
    }

    fn the_analysis_waits_until_everything_is_read_and_says_no_number(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.send(&people());
        world.bring_to(State::Closed);
        let start = || start_analysis(&world.service, &world.may("custodian"), &world.pair("custodian"));
        let mut texts = 0;
        loop {
            let refused = start();
            let Some(item) = next(&world, "reader") else { break };
            let error = refused.unwrap_err();
            assert!(matches!(error, StartAnalysisError::Unread));
            assert!(!error.to_string().contains(|c: char| c.is_ascii_digit()));
            save(&world, "reader", &item.handle, &[]).unwrap();
            texts += 1;
            if texts == people()[0].words.pieces().count() {
                start().unwrap();
                break;
            }
        }
        assert_eq!(world.state(), State::Analysis);
        let late = next_item(&world.service, &world.may("reader"), &world.pair("reader"), None);
        assert!(matches!(late, Err(DeskError::State(_))));
    }
}

#[test]
fn con_9_words_that_are_taken_back_while_they_are_read_are_not_kept() {
    let world = World::staffed(Sqlite);
    world.bring_to(State::Open);
    let receipts = world.send(&people());
    world.bring_to(State::Closed);
    let item = next(&world, "reader").unwrap();
    withdraw_response(&world.service, &receipts[0], Some(&Purposes::exactly([Purpose::Words]))).unwrap();
    assert_eq!(save(&world, "reader", &item.handle, &[]).unwrap(), Saved::TakenBack);
    assert!(next(&world, "reader").is_none());
    world.bring_to(State::Analysis);
}

#[test]
fn two_readers_on_one_text_do_not_overwrite_each_other() {
    let world = World::staffed(Sqlite);
    world.bring_to(State::Open);
    world.send(&people());
    world.bring_to(State::Closed);
    let first = next(&world, "reader").unwrap();
    let same = |item: &Item| (&item.question, &item.paragraph) == (&first.question, &first.paragraph);
    let second = (0..200).map(|_| next(&world, "second reader").unwrap()).find(same).unwrap();
    assert_ne!(first.handle, second.handle);
    assert_eq!(save(&world, "second reader", &second.handle, &[]).unwrap(), Saved::Saved);
    assert_eq!(save(&world, "reader", &first.handle, &[]).unwrap(), Saved::ReadAlready);
    // Two texts of one person, held by two readers at once, are both kept.
    let rest = world.read_everything(|_, _| BTreeSet::new());
    assert_eq!(rest + 1, people()[0].words.pieces().count());
}

#[test]
fn themes_are_written_in_every_language_and_a_list_is_never_longer_than_64() {
    let world = World::staffed(Sqlite);
    let add = |question: &str, labels: &BTreeMap<Language, String>| {
        add_theme(&world.service, &world.may("reader"), &q(question), labels)
    };
    assert!(matches!(add("Q1", &labels("A", "أ")), Err(ThemeError::NoThemes)));
    let one = BTreeMap::from([(Language::new("en").unwrap(), "A home".to_owned())]);
    assert!(matches!(add("Q12", &one), Err(ThemeError::Label(missing)) if missing.as_str() == "fr"));
    assert!(matches!(add("Q12", &labels("A", " ")), Err(ThemeError::Label(_))));
    for number in 0..64 {
        assert_eq!(add("Q12", &labels("A", "أ")).unwrap().get(), number);
    }
    assert!(matches!(add("Q12", &labels("A", "أ")), Err(ThemeError::Full)));
    assert_eq!(add("Q14", &labels("A", "أ")).unwrap().get(), 0, "each question has its own list");
    let first = ThemeNumber::new(0).unwrap();
    rename_theme(&world.service, &world.may("reader"), &q("Q14"), first, &labels("B", "ب")).unwrap();
    let second = ThemeNumber::new(1).unwrap();
    let unknown = rename_theme(&world.service, &world.may("reader"), &q("Q14"), second, &labels("B", "ب"));
    assert!(matches!(unknown, Err(ThemeError::NoSuchTheme)));
    let lists = list_themes(&world.service, &world.may("reader")).unwrap();
    assert_eq!(lists.0[&q("Q12")].len(), 64);
    assert_eq!(lists.0[&q("Q14")][&0], labels("B", "ب"));
}

#[test]
fn a_theme_that_is_not_on_the_list_of_the_question_is_refused() {
    let world = World::staffed(Sqlite);
    world.bring_to(State::Open);
    world.send(&people());
    world.bring_to(State::Closed);
    let item = next(&world, "reader").unwrap();
    assert!(matches!(save(&world, "reader", &item.handle, &[0]), Err(DeskError::UnknownTheme)));
    assert!(matches!(save(&world, "reader", "abc", &[]), Err(DeskError::UnknownHandle)));
}

/// Somebody of the sample who agreed to this, and wrote so much of `Q12`.
fn person(purposes: &[Purpose], text: Option<&str>) -> SampleResponse {
    let words = text.map_or_else(Words::default, |text| Words {
        texts: [(q("Q12"), text.to_owned())].into(),
        comments: BTreeMap::new(),
    });
    let mut person = published_sample().remove(0);
    person.sheet.about.bands.clear();
    SampleResponse { purposes: Purposes::exactly(purposes.iter().copied()), words, ..person }
}

/// AGG-32: of 22 people 13 wrote something and agreed that it is read. Themes are counted of those: one that 7 of them had is shown,
/// one that 9 had is not, for that leaves 4 who had it not (AGG-7), and one that 1 had neither. Of 22 the second would be shown.
#[test]
fn agg_32_themes_are_counted_of_those_who_wrote_and_agreed_to_be_read() {
    let world = World::staffed(Sqlite);
    world.bring_to(State::Open);
    for label in ["A door", "A school", "A lamp"] {
        add_theme(&world.service, &world.may("reader"), &q("Q12"), &labels(label, "ب")).unwrap();
    }
    let text = |at: usize| {
        let said = [("door", at < 7), ("school", at >= 4), ("lamp", at == 0)];
        said.into_iter().filter(|(_, said)| *said).map(|(word, _)| word).collect::<Vec<_>>().join(" and ")
    };
    let mut people: Vec<_> = (0..13).map(|at| person(&[Purpose::Count, Purpose::Words], Some(&text(at)))).collect();
    people.extend((0..4).map(|_| person(&[Purpose::Count, Purpose::Words], None)));
    people.extend((0..5).map(|_| person(&[Purpose::Count], None)));
    world.send(&people);
    world.bring_to(State::Closed);
    let theme = |number| ThemeNumber::new(number).unwrap();
    world.read_everything(|_, text| {
        let found = [("door", 0), ("school", 1), ("lamp", 2)].into_iter().filter(|(word, _)| text.contains(word));
        found.map(|(_, number)| theme(number)).collect()
    });
    world.bring_to(State::Published);
    let releases = read_releases(&world.service, &world.may("auditor")).unwrap();
    let artefact: serde_json::Value = serde_json::from_slice(releases[0].artefact.bytes()).unwrap();
    let lines = artefact["lines"].as_array().unwrap();
    let line = lines.iter().find(|line| line["question"] == "Q12" && line["themes"] == true).expect("a line of themes");
    assert_eq!(
        (&line["cells"], &line["base"]),
        (&serde_json::json!([5, null, null]), &serde_json::json!(15)),
        "{line}"
    );
}
