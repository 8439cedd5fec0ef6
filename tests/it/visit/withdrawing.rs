//! Taking one purpose back: it erases exactly its bytes and leaves the rest (CON-8, CON-9, CON-10).

use std::collections::BTreeSet;

use linden::actions::withdraw_response::withdraw_response;
use linden::cli::demo::participants::SampleResponse;
use linden::domain::answer::{AboutYou, AnswerSheet, Answers, ScoredAnswer, Words};
use linden::domain::consent::{Purpose, Purposes};
use linden::domain::consultation::State;
use linden::domain::receipt::ReceiptCode;
use linden::store::{StoreError, answer_sheets, words};
use linden::vault::rows::{AnswerRow, WordsRow};
use serde_json::{Value, json};

use crate::api::{Software, full};
use crate::support::house::House;
use crate::support::participant::Participant;
use crate::support::remnants::{found, raw_files};
use crate::support::world::World;

type Rows = (AnswerRow, WordsRow);

fn rows(house: &House) -> Rows {
    let id = house.consultation;
    let (mut sheets, mut written) = house
        .service
        .store
        .read(|tx| {
            let sheets = answer_sheets::list_after(tx, id, None, 10)?;
            Ok::<_, StoreError>((sheets, words::list_after(tx, id, &[], 10)?))
        })
        .unwrap();
    assert_eq!((sheets.len(), written.len()), (1, 1));
    (sheets.remove(0), written.remove(0))
}

/// Every sealed column of both rows, by name.
fn columns((sheet, words): &Rows) -> Vec<(&'static str, Vec<u8>)> {
    let (a, w) = (&sheet.columns, &words.columns);
    let all = [
        ("sheet wrap", &a.wrap),
        ("sheet head", &a.head),
        ("answers", &a.answers),
        ("about", &a.about),
        ("sheet own", &a.own),
        ("words wrap", &w.wrap),
        ("words head", &w.head),
        ("raw", &w.raw),
        ("reading", &w.reading),
        ("marks", &w.marks),
        ("words own", &w.own),
    ];
    all.into_iter().filter_map(|(name, bytes)| Some((name, bytes.clone()?))).collect()
}

/// What each purpose rewrites (SECURITY B6): the sheet, the words, or both.
const TOUCHES: [(&str, bool, bool); 5] =
    [("C2", false, true), ("C3", false, true), ("C4", true, false), ("C5", true, true), ("C6", false, true)];

/// What the receipt opens without what this purpose covers.
fn left(mut opened: Value, code: &str) -> Value {
    match code {
        "C2" => {
            opened["answers"].as_object_mut().unwrap().remove("Q12");
            opened["answers"]["Q13"]["P8"].as_object_mut().unwrap().remove("comment");
        }
        "C4" => opened["about"] = Value::Null,
        _ => {}
    }
    json!({ "answers": opened["answers"], "about": opened["about"], "feeling": opened["feeling"] })
}

crate::on_both_engines! {
    /// CON-8, CON-10: each single purpose erases exactly its bytes from the files themselves, the other row keeps every
    /// byte, and the rest is readable with the receipt.
    fn con_10_each_single_purpose_erases_exactly_its_bytes(engine: Engine) {
        for (code, sheet, words) in TOUCHES {
            let house = House::open(engine);
            let served = house.serve();
            let software = Software::at(&served);
            let receipt = software.sent(&full(&house.cards(1)[0]));
            let (before, opened) = (rows(&house), software.open(&receipt).expect(200));
            let files = raw_files(&house.service.store, &house.database.address);
            let all: BTreeSet<_> = columns(&before).iter().map(|(name, _)| *name).collect();
            assert_eq!(found(&files, &columns(&before)), all, "{code}: the search finds everything while it is there");
            software.post("/receipts/withdraw", &json!({ "receipt": receipt, "purposes": [code] })).expect(200);
            let after = rows(&house);
            let files = raw_files(&house.service.store, &house.database.address);
            let (old_found, new_found) = (found(&files, &columns(&before)), found(&files, &columns(&after)));
            for ((name, old), (_, new)) in columns(&before).into_iter().zip(columns(&after)) {
                let own_row = ["sheet wrap", "sheet head", "answers", "about", "sheet own"].contains(&name);
                let touched = if own_row { sheet } else { words };
                // Marks are sealed to the figures key: their content stays, under a new outer layer.
                assert_eq!(old != new, touched, "{code}: {name}");
                assert_eq!(old.len(), new.len(), "{code}: {name} keeps its size");
                assert_eq!(old_found.contains(name), !touched, "{code}: {name} in the files");
                assert!(new_found.contains(name), "{code}: {name}");
            }
            let now = software.open(&receipt).expect(200);
            let rest = json!({ "answers": now["answers"], "about": now["about"], "feeling": now["feeling"] });
            assert_eq!(rest, left(opened, code), "{code}");
            let vault = house.service.vault.for_consultation(house.consultation).unwrap();
            let counted = vault.open_answers_to_count(&after.0, &house.figures).unwrap();
            assert_eq!(counted.about.as_ref().is_some(), code != "C4");
            let marks = vault.open_marks(&after.1, &house.figures).unwrap();
            assert_eq!(marks.as_ref().unwrap().agreed, code != "C2", "{code}: no theme of hers is counted");
            let read = vault.open_words_to_read(&after.1, &house.words).unwrap();
            assert_eq!(read.words().as_ref().is_some(), code != "C2");
            assert_eq!((after.0.keep, after.1.keep), (code != "C5", code != "C5"));
        }
    }

    /// CON-10: the next build counts what was taken back as never given: nobody without C1, no band without C4.
    fn con_10_the_next_build_counts_what_is_left(engine: Engine) {
        let build = |take_back: bool| {
            let world = World::staffed(engine);
            world.bring_to(State::Open);
            let receipts = world.send(&people());
            if take_back {
                let some = |receipts: &[ReceiptCode], purposes: &[Purpose]| {
                    for receipt in receipts {
                        let purposes = Purposes::exactly(purposes.iter().copied());
                        withdraw_response(&world.service, receipt, Some(&purposes)).unwrap();
                    }
                };
                some(&receipts[..10], &[Purpose::Count]);
                some(&receipts[10..32], &[Purpose::AboutMe]);
            }
            world.bring_to(State::Analysis);
            world.build();
            let waiting = linden::actions::releases::read_release::read_unreleased(&world.service, &world.may("panel"));
            serde_json::from_slice::<Value>(waiting.unwrap().unwrap().artefact.bytes()).unwrap()
        };
        let base = |artefact: &Value| {
            let lines = artefact["lines"].as_array().unwrap();
            lines.iter().find(|line| line["question"] == "Q1").unwrap()["base"].clone()
        };
        let women = |artefact: &Value| {
            let all = artefact["breakdowns"].as_array().unwrap();
            let one = all.iter().find(|one| one["question"] == "Q1" && one["band"] == "gender").unwrap();
            one["bands"][0]["base"].clone()
        };
        let (whole, less) = (build(false), build(true));
        assert_eq!((base(&whole), women(&whole)), (json!(60), json!(35)));
        assert_eq!((base(&less), women(&less)), (json!(50), Value::Null), "four women are too few to show");
    }

    /// CON-9: taking one purpose back, adding one, and taking everything back need no more screens than agreeing did, at
    /// most three, and nothing but the code.
    fn con_9_taking_back_and_adding_take_no_more_screens_than_giving(engine: Engine) {
        let house = House::open(engine);
        let card = house.cards(1).remove(0).letters();
        let served = house.serve();
        let her = Participant::at(&served, "/v/7k2m");
        // Giving: the card page, the notice, of age or not, the choices.
        let (start, mut giving) = (her.open(), 0);
        let mut page = her.send(&start, &[], "card");
        while page.heading() != "Your choices" {
            let fields = if giving == 0 { vec![("code", card.as_str())] } else { Vec::new() };
            page = her.send(&page, &fields, "next").expect(200);
            giving += 1;
        }
        giving += 1;
        let shown = her.to_code(&her.choose(&page, &["C1", "C2"]));
        her.send(&shown, &[], "send").expect(200);
        let code = shown.code();
        let back = Participant::at(&served, "/c");
        let ways: [&[&str]; 3] = [&["open", "withdraw:C2"], &["open", "add:C2"], &["take-back"]];
        for way in ways {
            let (mut page, mut screens) = (back.open(), 1);
            for (at, go) in way.iter().enumerate() {
                let fields = if at == 0 { vec![("code", code.as_str())] } else { Vec::new() };
                page = back.send(&page, &fields, go).expect(200);
                screens += 1;
                assert!(!page.says("<textarea"), "no reason is asked");
            }
            back.send(&page, &[], "confirm").expect(200);
            assert!(screens <= 3 && screens <= giving, "{way:?}: {screens} screens, {giving} for giving");
        }
        assert_eq!(house.counts()["answer_sheet"], 0);
    }
}

/// Thirty-six women and twenty-four men who answered one question, half of them one way and half the other.
fn people() -> Vec<SampleResponse> {
    let person = |at: u8| SampleResponse {
        language: "en",
        purposes: Purposes::of([Purpose::Count, Purpose::AboutMe]),
        sheet: AnswerSheet {
            answers: Answers { scored: [("Q1".parse().unwrap(), ScoredAnswer::One(at % 2 * 4))].into(), feeling: None },
            about: AboutYou { bands: [("gender".parse().unwrap(), at / 36)].into() },
        },
        words: Words::default(),
        q12_themes: Vec::new(),
        q14_themes: Vec::new(),
    };
    (0..60).map(person).collect()
}
