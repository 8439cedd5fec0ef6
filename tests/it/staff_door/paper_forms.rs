//! Paper forms: what is printed, what is typed in, and what their code can do (LNG-8, docs/decisions/0034).

use std::collections::{BTreeMap, BTreeSet};

use linden::actions::consultation_keys::held_key;
use linden::actions::releases::read_release::read_unreleased;
use linden::cli::demo::participants::published_sample;
use linden::domain::consultation::State;
use linden::domain::folder::{self, FolderFiles};
use linden::store::{StoreError, answer_sheets, consultations};
use linden::vault::keys::KeyKind;
use sha2::{Digest as _, Sha256};

use super::assisting::{Booklet, PAPERS, begin, open, print_papers, promised, rows, type_in};
use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::house::demo_folder;
use crate::support::participant::Participant;
use crate::support::world::World;

on_both_engines! {
    /// LNG-8: the booklet says what the pages say, behind a cover that says nothing; it is typed in page by page, and
    /// the code of its slip takes back and never shows.
    fn lng_8_a_paper_form_is_printed_typed_in_and_taken_back(engine: Engine) {
        let world = open(engine);
        let served = serve(&world);
        let papers = print_papers(&served, "en");
        assert_eq!(papers.len(), 10);
        let paper = &papers[0];
        says_all_of(&paper.text);
        has_a_page_of_consent(&paper.text);
        tears_off(paper);
        let numbers: BTreeSet<_> = papers.iter().flat_map(|one| [&one.number, &one.slip]).collect();
        assert_eq!(numbers.len(), 20, "no two have a number or a code in common");

        let assister = promised(&served, "assister");
        assert!(begin(&assister, "interpreter", &paper.number).expect(422).says("This is the number of a paper form."));
        let card = world.cards(10).remove(0).letters();
        assert!(begin(&assister, "paper", &card).expect(422).says("no paper form’s number"));
        let first = begin(&assister, "paper", &paper.number).expect(200);
        assert!(first.says("Press what is ticked on the form.") && first.heading() == "Are you 18 or over?");
        let enters = Participant::at(&served, "/v/7k2m");
        let send = type_in(&enters, &first, &["C1", "C2"]);
        assert!(!send.says("class=\"code") && !send.says(&paper.slip), "the code is on the slip and nowhere else");
        enters.send(&send, &[], "code:full").expect(400);
        enters.send(&send, &[], "code:none").expect(400);
        let done = enters.send(&send, &[], "send").expect(200);
        assert!(done.says("The form is typed in") && done.says("Now shred the form.") && !done.says(&paper.slip));
        assert!(enters.send(&send, &[], "send").expect(200).says("This form was typed in before"));
        let again = begin(&assister, "paper", &paper.number).expect(200);
        let again = enters.send(&type_in(&enters, &again, &["C1"]), &[], "send").expect(200);
        assert!(again.says("This form was typed in before") && !again.says(&paper.slip));
        assert_eq!(rows(&world)["answer_sheet"], 1);

        let slip = Participant::at(&served, "/c");
        let unknown = slip.send(&slip.open(), &[("code", &paper.slip)], "open").expect(422);
        assert!(unknown.says("We found nothing for that code"));
        let asked = slip.send(&slip.open(), &[("code", &paper.slip)], "take-back").expect(200);
        slip.send(&asked, &[], "confirm").expect(200);
        assert_eq!((rows(&world)["answer_sheet"], rows(&world)["words"]), (0, 0));
    }

    /// LNG-8: in another language, too, nothing of the topic stands outside, and everything inside.
    fn lng_8_the_cover_is_neutral_in_every_language(engine: Engine) {
        let world = open(engine);
        let served = serve(&world);
        for (language, topics) in [
            ("ar", ["ناج", "عنف", "جنس", "نزاع", "ضحا", "صدم", "خط", "حرب"]),
            ("fr", ["surviv", "violen", "sexuel", "conflit", "victim", "traum", "projet", "guerre"]),
        ] {
            let paper = print_papers(&served, language).remove(0);
            let (cover, inside) = paper.text.split_once("<section class=\"leaf\">").unwrap();
            let (_, slip) = inside.split_once("class=\"tear\"").unwrap();
            assert!(cover.contains(&format!("lang=\"{language}\"")), "{cover}");
            for outside in [cover, slip].map(str::to_lowercase) {
                for topic in topics {
                    assert!(!outside.contains(topic), "{topic} stands outside: {outside}");
                }
            }
            let definition = folder::check(&demo_folder()).unwrap().definition;
            let own = definition.offered_language(language).unwrap();
            for question in &definition.questions {
                let text = question.text.in_language(own).unwrap().replace('\'', "&#39;");
                assert!(inside.contains(&text), "{text}: {inside}");
            }
        }
    }

    /// CON-1, CON-16, LNG-8: a form without a yes is not typed in, and one whose person answered on the pages counts
    /// once.
    fn con_1_a_paper_form_without_a_yes_leaves_nothing(engine: Engine) {
        let world = open(engine);
        let served = serve(&world);
        let papers = print_papers(&served, "en");
        let assister = promised(&served, "assister");
        let enters = Participant::at(&served, "/v/7k2m");
        let first = begin(&assister, "paper", &papers[0].number);
        let no = enters.send(&first, &[], "not-adult").expect(200);
        assert!(no.says("Nothing of this form is kept") && no.state().is_none());
        let choices = enters.send(&first, &[], "next").expect(200);
        let no = enters.send(&choices, &[("C1", "no"), ("C2", "yes")], "next").expect(200);
        assert!(no.says("Nothing of this form is kept") && no.state().is_none());
        assert_eq!((rows(&world)["answer_sheet"], rows(&world)["spent"]), (0, 0));

        let page = enters.choose(&enters.enter(&papers[0].number), &["C1"]);
        enters.send(&enters.to_code(&page), &[], "send").expect(200);
        let late = enters.send(&type_in(&enters, &first, &["C1"]), &[], "send").expect(409);
        assert!(late.says("The number of this form was used before"), "{}", late.text);
        assert_eq!(rows(&world)["answer_sheet"], 1);
    }

    /// CON-7: what was agreed to on paper is the notice that was printed, whatever came out since.
    fn con_7_a_paper_form_points_to_the_notice_it_prints(engine: Engine) {
        let world = open(engine);
        let served = serve(&world);
        let paper = print_papers(&served, "en").remove(0);
        assert!(paper.text.contains("Version \u{2068}1\u{2069} of these words"));
        second_version(&world);
        let assister = promised(&served, "assister");
        let enters = Participant::at(&served, "/v/7k2m");
        let first = begin(&assister, "paper", &paper.number).expect(200);
        let done = enters.send(&type_in(&enters, &first, &["C1"]), &[], "send").expect(200);
        assert!(done.says("The form is typed in"), "{}", done.text);
        assert_eq!(versions(&world), [1]);
    }

    /// LNG-8: until it opens, what a form prints may change; and a batch is neither small nor endless.
    fn lng_8_forms_are_printed_once_nothing_in_them_can_change(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Approved);
        let served = serve(&world);
        let coordinator = Colleague::signed_in(&served, "coordinator");
        let early = coordinator.open(PAPERS).expect(200);
        assert!(early.says("Forms can be printed once it is open") && !early.says("name=\"number\""));
        world.bring_to(State::Open);
        let page = coordinator.open(PAPERS);
        for number in ["9", "61"] {
            let fields = [("label", "x"), ("number", number), ("language", "en")];
            let refused = coordinator.press(&page, PAPERS, &fields).expect(422);
            assert!(refused.says("Write a number from 10 to") && !refused.says("class=\"booklet\""), "{}", refused.text);
        }
    }

    /// PAR-14: online, assisted and on paper: rows of one size, each counted as one.
    fn par_14_every_route_counts_alike(engine: Engine) {
        let world = open(engine);
        world.send(&published_sample()[..8]);
        let card = world.cards(10).remove(0).letters();
        let served = serve(&world);
        let papers = print_papers(&served, "ar");
        let assister = promised(&served, "assister");
        let her = Participant::at(&served, "/v/7k2m");
        let spoken = begin(&assister, "support-worker", &card);
        let choices = her.send(&her.send(&spoken, &[], "next"), &[], "next");
        let question = her.choose(&choices, &["C1"]);
        let code = her.to_code(&her.send(&question, &[("Q1", "0")], "next"));
        her.send(&code, &[], "send").expect(200);
        let arabic = her.moved_to("/ar/v/7k2m");
        let form = begin(&assister, "paper", &papers[0].number).expect(200);
        assert!(form.says("lang=\"ar\" dir=\"rtl\""), "a form comes up as it is printed");
        let choices = arabic.send(&form, &[], "next");
        let question = arabic.send(&choices, &[("C1", "yes")], "next").expect(200);
        let send = arabic.to_code(&arabic.send(&question, &[("Q1", "0")], "next"));
        arabic.send(&send, &[], "send").expect(200);

        let sizes: BTreeSet<_> = sizes(&world).into_iter().collect();
        assert_eq!(sizes.len(), 1, "{sizes:?}");
        drop(served);
        world.bring_to(State::PanelSummaryReview);
        let release = read_unreleased(&world.service, &world.may("panel")).unwrap().unwrap();
        let artefact: serde_json::Value = serde_json::from_slice(release.artefact.bytes()).unwrap();
        let lines = artefact["lines"].as_array().unwrap();
        let first = lines.iter().find(|line| line["question"] == "Q1").unwrap();
        assert_ne!(first["status"], "too_few", "ten people are enough, and these are ten: {first}");
    }
}

/// The cover holds nothing of the topic; inside stands everything that the pages ask, and whether each may be refused.
fn says_all_of(booklet: &str) {
    let definition = folder::check(&demo_folder()).unwrap().definition;
    let (cover, inside) = booklet.split_once("<section class=\"leaf\">").unwrap();
    let (inside, slip) = inside.split_once("class=\"tear\"").unwrap();
    for outside in [cover, slip] {
        let outside = outside.to_lowercase();
        for word in ["survivor", "violence", "sexual", "conflict", "victim", "trauma", "plan", "views", "gender"] {
            assert!(!outside.contains(word), "{word} stands outside: {outside}");
        }
    }
    let inside = inside.replace("&#39;", "'").replace("&#34;", "\"").replace("&quot;", "\"").replace("&amp;", "&");
    let english = definition.offered_language("en").unwrap();
    let asked = definition.questions.iter().map(|question| &question.text);
    let purposes = definition.purposes.iter().flat_map(|asked| [&asked.text, &asked.if_no]);
    let bands = definition.bands.iter().flat_map(|band| band.options.iter().chain([&band.text]));
    let parts = definition.policy.paragraphs().iter().map(|part| &part.short);
    for text in asked.chain(purposes).chain(bands).chain(parts) {
        let text = text.in_language(english).unwrap();
        assert!(inside.contains(text), "{text} is not in the booklet");
    }
    for slot in linden::domain::notice::Slot::ALL {
        let text = definition.notice.text(*slot, english).unwrap();
        assert!(inside.contains(text), "{text} is not in the booklet");
    }
}

/// Age and consent stand on a leaf of their own, after the notice and before anything is read or asked: each purpose with what
/// a no means, and a box for yes and one for no.
fn has_a_page_of_consent(booklet: &str) {
    let definition = folder::check(&demo_folder()).unwrap().definition;
    let english = definition.offered_language("en").unwrap();
    let leaves: Vec<_> = booklet.split("<section class=\"leaf\">").skip(1).collect();
    let purpose = definition.purposes[0].text.in_language(english).unwrap();
    let holding: Vec<_> = (0..leaves.len()).filter(|at| leaves[*at].contains(purpose)).collect();
    assert_eq!(holding, [1], "the consent page follows the notice");
    let page = leaves[1];
    let rows: Vec<_> =
        page.split("<ul class=\"boxes row\">").skip(1).map(|row| row.split("</ul>").next().unwrap()).collect();
    let yes_no = rows.iter().filter(|row| **row == "<li>Yes</li><li>No</li>").count();
    assert_eq!(
        (yes_no, rows.len()),
        (definition.purposes.len(), definition.purposes.len() + 1),
        "each, and the age: {page}"
    );
    for question in &definition.questions {
        assert!(!page.contains(question.text.in_language(english).unwrap()), "{page}");
    }
    for part in definition.policy.paragraphs() {
        assert!(!page.contains(part.short.in_language(english).unwrap()), "{page}");
    }
    assert!(page.contains("Without a yes to the first choice, nothing of this booklet is kept."), "{page}");
}

/// What is torn off is the last of the booklet: the code in both spellings and the neutral address; not the booklet's number,
/// which stays with whoever types it in.
fn tears_off(paper: &Booklet) {
    let (booklet, slip) = paper.text.split_once("class=\"tear\"").unwrap();
    assert!(slip.contains(&paper.slip) && slip.matches("<code").count() == 2, "{slip}");
    assert!(slip.contains("This code can only take back.") && slip.contains("<bdi dir=\"ltr\">"), "{slip}");
    assert!(!slip.contains(&paper.number) && !booklet.contains(&paper.slip), "one does not lead to the other");
    assert!(!slip.contains("<section"), "nothing comes after it: {slip}");
    let cover = booklet.split("<section class=\"leaf\">").next().unwrap();
    assert!(!cover.contains("<code"), "{cover}");
}

/// The sizes of the columns of every answer sheet.
fn sizes(world: &World) -> Vec<Vec<usize>> {
    let id = world.id();
    let sheets = world.service.store.read(|tx| answer_sheets::list_after(tx, id, None, 100)).unwrap();
    assert_eq!(sheets.len(), 10);
    let size = |column: &Option<Vec<u8>>| column.as_ref().map_or(0, Vec::len);
    let of = |row: &linden::vault::rows::AnswerRow| {
        let columns = &row.columns;
        [&columns.wrap, &columns.head, &columns.answers, &columns.about, &columns.own].map(size).to_vec()
    };
    sheets.iter().map(of).collect()
}

/// The version of the notice behind each answer sheet, as the custodian's key opens it.
fn versions(world: &World) -> Vec<u64> {
    let (id, custodian, pair) = (world.id(), world.account("custodian"), world.pair("custodian"));
    let vault = world.service.vault.for_consultation(id).unwrap();
    let (figures, sheets) = world
        .service
        .store
        .read(|tx| {
            let figures = held_key(tx, &vault, KeyKind::Figures, custodian, &pair)?.unwrap();
            Ok::<_, StoreError>((figures, answer_sheets::list_after(tx, id, None, 100)?))
        })
        .unwrap();
    let version = |sheet| {
        let counted = vault.open_answers_to_count(sheet, &figures).unwrap();
        serde_json::to_value(counted.head.as_ref().unwrap()).unwrap()["notice"].as_u64().unwrap()
    };
    sheets.iter().map(version).collect()
}

/// Puts a second version of the notice in the place of the one that stands.
fn second_version(world: &World) {
    let files = demo_folder();
    let changed = files.iter().map(|(name, text)| {
        let first = name == "consultation.toml";
        let text = if first { text.replacen("version = 1", "version = 2", 1) } else { text.to_owned() };
        (name.to_owned(), text)
    });
    let files = FolderFiles::new(changed.collect::<BTreeMap<_, _>>());
    let text = String::from_utf8(files.to_stored().unwrap()).unwrap();
    let id = world.id();
    world
        .service
        .store
        .write(move |tx| {
            let mut stored = consultations::get(tx, id)?;
            stored.folder_sha256 = Sha256::digest(&text).into();
            consultations::update_folder(tx, id, "open", &stored, &text)?;
            Ok::<_, StoreError>(())
        })
        .unwrap();
    assert_eq!(world.found().definition().notice.version, 2);
}
