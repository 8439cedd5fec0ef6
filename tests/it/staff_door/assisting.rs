//! Somebody helps: the promise, an entry with a person who is there, and one from paper (CON-18, LNG-8, LNG-10, ACC-8).

use std::collections::BTreeMap;

use linden::actions::consultation_keys::held_key;
use linden::actions::consultations::change_role::give_role;
use linden::actions::consultations::print_cards::print_cards;
use linden::actions::open_receipt::open_receipt;
use linden::actions::releases::read_release::read_unreleased;
use linden::cli::demo::participants::published_sample;
use linden::domain::consultation::State;
use linden::domain::folder::{self, FolderFiles};
use linden::domain::help::Help;
use linden::domain::role::Role;
use linden::store::{StoreError, answer_sheets, assisting, consultations, counts, words};
use linden::vault::keys::KeyKind;
use sha2::{Digest as _, Sha256};

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::house::{Served, demo_folder};
use crate::support::participant::{Page, Participant};
use crate::support::world::World;

const ASSIST: &str = "/staff/7k2m/assist";
const PAPERS: &str = "/staff/7k2m/papers";

fn open(engine: crate::support::engine::Engine) -> World {
    let world = World::staffed(engine);
    world.bring_to(State::Open);
    world
}

/// Somebody who has given the promise.
fn promised<'s>(served: &'s Served, name: &str) -> Colleague<'s> {
    let colleague = Colleague::signed_in(served, name);
    let page = colleague.open(ASSIST);
    let given = colleague.press(&page, &format!("{ASSIST}/promise"), &[("sure", "yes")]).expect(200);
    assert!(given.says("Noted. You can help now."), "{}", given.text);
    colleague
}

fn begin(by: &Colleague<'_>, help: &str, code: &str) -> Page {
    let page = by.open(ASSIST);
    by.press(&page, ASSIST, &[("help", help), ("language", "en"), ("code", code)])
}

/// One booklet as it was printed: its number, and what stands on its slip.
struct Booklet {
    number: String,
    slip: String,
    text: String,
}

fn print_papers(served: &Served, language: &str) -> Vec<Booklet> {
    let coordinator = Colleague::signed_in(served, "coordinator");
    let page = coordinator.open(PAPERS);
    let fields = [("label", "Second meeting"), ("number", "10"), ("language", language)];
    let sheet = coordinator.press(&page, PAPERS, &fields).expect(200);
    assert!(!coordinator.open(PAPERS).says("<code dir=\"ltr\">"), "they are shown once");
    let booklets = sheet.text.split("<article class=\"booklet\"").skip(1).map(|booklet| {
        let text = booklet.split("</article>").next().unwrap().to_owned();
        let after = |mark: &str| text.split(mark).nth(1).unwrap().split("<code dir=\"ltr\">").nth(1).unwrap();
        let code = |mark: &str| after(mark).split("</code>").next().unwrap().to_owned();
        Booklet { number: code("class=\"block number\""), slip: code("class=\"tear\""), text }
    });
    booklets.collect()
}

/// From the first page of a paper form to its last, as ticked: yes to these purposes, one answer, some words.
fn type_in(enters: &Participant<'_>, first: &Page, yeses: &[&str]) -> Page {
    let choices = enters.send(first, &[], "next").expect(200);
    let fields: Vec<_> = yeses.iter().map(|code| (*code, "yes")).collect();
    let question = enters.send(&choices, &fields, "next").expect(200);
    assert!(question.says(&turn(1, 15)) && question.says("Type what stands on the form"), "{}", question.text);
    let second = enters.send(&question, &[("Q1", "0")], "next").expect(200);
    enters.to_code(&second).expect(200)
}

/// What stands over a question.
fn turn(number: u8, total: u8) -> String {
    format!("Question \u{2068}{number}\u{2069} of \u{2068}{total}\u{2069}")
}

fn days(world: &World, name: &str) -> Vec<assisting::AssistedDay> {
    world.service.store.read(|tx| assisting::list_days(tx, world.id(), world.account(name))).unwrap()
}

fn rows(world: &World) -> BTreeMap<&'static str, i64> {
    world.service.store.read(counts::all).unwrap().into_iter().collect()
}

on_both_engines! {
    /// LNG-10: the promise comes before the first entry, is given to the text that was shown, and is asked for once.
    fn lng_10_nobody_enters_answers_before_the_promise(engine: Engine) {
        let world = open(engine);
        let card = world.cards(10).remove(0).letters();
        let served = serve(&world);
        let assister = Colleague::signed_in(&served, "assister");
        let page = assister.open(ASSIST).expect(200);
        assert!(page.says("What I hear or read stays between the person and me") && !page.says("name=\"code\""));
        let fields = assister.filled(&page, &format!("{ASSIST}/promise"), &[]);
        let token = fields.into_iter().find(|(name, _)| name == "csrf").unwrap();
        let entry = [("help", "interpreter"), ("language", "en"), ("code", card.as_str())];
        let entry = entry.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let refused = assister.send(ASSIST, &entry.chain([token]).collect::<Vec<_>>()).expect(409);
        assert!(refused.says("Before you help somebody") && refused.state().is_none());
        let unsure = assister.press(&page, &format!("{ASSIST}/promise"), &[]).expect(422);
        assert!(unsure.says("Tick the box once you have read what will happen."));
        let other = [("sha256", "00".repeat(32)), ("sure", "yes".to_owned())];
        let other: Vec<_> = other.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let changed = assister.press(&page, &format!("{ASSIST}/promise"), &other).expect(409);
        assert!(changed.says("The promise has changed."));
        assister.press(&page, &format!("{ASSIST}/promise"), &[("sure", "yes")]).expect(200);
        assert!(assister.open(ASSIST).says("You can have somebody else help you."), "the person may ask for another");
        assert!(begin(&assister, "interpreter", &card).expect(200).state().is_some());
    }

    /// CON-18: consent is spoken, purpose by purpose; how she was helped is stored under her own code, and who helped
    /// nowhere. The code is hers alone.
    fn con_18_an_assisted_response_says_how_and_never_who(engine: Engine) {
        let world = open(engine);
        let card = world.cards(10).remove(0).letters();
        let served = serve(&world);
        let assister = promised(&served, "assister");
        let notice = begin(&assister, "interpreter", &card).expect(200);
        assert!(notice.says("Read this page aloud, word for word.") && notice.cookies().is_empty());
        let her = Participant::at(&served, "/v/7k2m");
        let adults = her.send(&notice, &[], "next").expect(200);
        assert!(adults.says("Ask, and press what the person says."));
        let choices = her.send(&adults, &[], "next").expect(200);
        assert!(choices.says("press what the person says") && !choices.says(" checked"), "no side is chosen beforehand");
        let draft = her.send(&choices, &[("C1", "yes"), ("C2", "yes"), ("C4", "no")], "next").expect(200);
        let question = her.send(&draft, &[], "next").expect(200);
        assert!(question.says("in their words") && question.says(&turn(1, 14)), "{}", question.text);
        let code = her.to_code(&her.send(&question, &[("Q1", "2")], "next")).expect(200);
        assert!(code.says("This code belongs to the person."));
        let done = her.send(&code, &[], "send").expect(200);
        assert!(done.says("What you heard stays between you.") && done.says(ASSIST));

        let receipt = code.code().parse().unwrap();
        let opened = open_receipt(&world.service, &receipt).unwrap().unwrap();
        assert_eq!(opened.helped, Help::Interpreter);
        let agreed = opened.consent.iter().filter(|one| one.given_on.is_some()).map(|one| one.purpose.code());
        assert_eq!(agreed.collect::<Vec<_>>(), ["C1", "C2"], "what she did not say is a no");
        let account = *world.account("assister").as_bytes();
        for column in columns(&world) {
            assert!(!column.windows(16).any(|bytes| bytes == account), "who helped stands in no row");
        }
    }

    /// PAR-10: nobody enters answers with a card of their own group; another assister does.
    fn par_10_a_coordinator_does_not_help_their_own_group(engine: Engine) {
        let world = open(engine);
        give_role(&world.service, &world.may("ada"), world.account("coordinator"), Role::Assister).unwrap();
        give_role(&world.service, &world.may("ada"), world.account("assister"), Role::Coordinator).unwrap();
        let own = print_cards(&world.service, &world.may("coordinator"), "own", 10).unwrap().codes.remove(0).letters();
        let other = print_cards(&world.service, &world.may("assister"), "other", 10).unwrap().codes.remove(0).letters();
        let served = serve(&world);
        let coordinator = promised(&served, "coordinator");
        let refused = begin(&coordinator, "support-worker", &own).expect(422);
        assert!(refused.says("it belongs to your own group") && refused.state().is_none());
        assert!(days(&world, "coordinator").is_empty(), "what does not begin is not counted");
        assert!(begin(&coordinator, "support-worker", &other).expect(200).state().is_some());
        let assister = promised(&served, "assister");
        assert!(begin(&assister, "support-worker", &own).expect(200).state().is_some());
    }

    /// ACC-8: what is noted is a total per assister per day, when an entry begins; Send notes nothing of who entered it,
    /// and an entry that is never sent looks like any other.
    fn acc_8_entries_are_counted_by_the_day_and_never_at_send(engine: Engine) {
        let world = open(engine);
        let cards: Vec<_> = world.cards(10).iter().map(|card| card.letters()).collect();
        let served = serve(&world);
        let papers = print_papers(&served, "en");
        let assister = promised(&served, "assister");
        let her = Participant::at(&served, "/v/7k2m");
        let first = begin(&assister, "interpreter", &cards[0]);
        begin(&assister, "support-worker", &cards[1]).expect(200);
        let paper = begin(&assister, "paper", &papers[0].number);
        assert!(begin(&assister, "interpreter", "0000-0000-0000-0000").expect(422).says("none of the cards"));
        let total = days(&world, "assister");
        assert_eq!((total.len(), total[0].spoken, total[0].paper, total[0].destroyed), (1, 2, 1, 0));

        let choices = her.send(&her.send(&first, &[], "next"), &[], "next");
        her.send(&her.to_code(&her.choose(&choices, &["C1"])), &[], "send").expect(200);
        her.send(&type_in(&her, &paper, &["C1"]), &[], "send").expect(200);
        assert_eq!(days(&world, "assister"), total, "sending changes no total");
        assert_eq!(rows(&world)["answer_sheet"], 2);

        world.clock.advance(chrono::TimeDelta::days(1));
        linden::actions::make_form_keys::make_form_keys(&world.service).unwrap();
        let assister = promised_again(&served);
        begin(&assister, "paper", &papers[1].number).expect(200);
        let both = days(&world, "assister");
        assert_eq!(both.iter().map(|day| (day.spoken, day.paper)).collect::<Vec<_>>(), [(0, 1), (2, 1)]);

        let page = assister.open(ASSIST);
        let yesterday = both[1].day.to_string();
        let many = [("day", yesterday.as_str()), ("number", "2")];
        assert!(assister.press(&page, &format!("{ASSIST}/destroyed"), &many).expect(422).says("more forms than you typed"));
        let noted = assister.press(&page, &format!("{ASSIST}/destroyed"), &[("day", &yesterday), ("number", "1")]);
        assert!(noted.expect(200).says("Noted."));
        assert_eq!(days(&world, "assister")[1].destroyed, 1);
    }

    /// LNG-8: the booklet says what the pages say, behind a cover that says nothing; it is typed in page by page, and
    /// the code of its slip takes back and never shows.
    fn lng_8_a_paper_form_is_printed_typed_in_and_taken_back(engine: Engine) {
        let world = open(engine);
        let served = serve(&world);
        let papers = print_papers(&served, "en");
        assert_eq!(papers.len(), 10);
        let paper = &papers[0];
        says_all_of(&paper.text);
        let numbers: std::collections::BTreeSet<_> = papers.iter().flat_map(|one| [&one.number, &one.slip]).collect();
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

        let sizes: std::collections::BTreeSet<_> = sizes(&world).into_iter().collect();
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

fn promised_again(served: &Served) -> Colleague<'_> {
    let assister = Colleague::signed_in(served, "assister");
    assert!(assister.open(ASSIST).says("name=\"code\""), "the promise is given once");
    assister
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

/// Every column of every participants' row.
fn columns(world: &World) -> Vec<Vec<u8>> {
    let id = world.id();
    let (sheets, written) = world
        .service
        .store
        .read(|tx| {
            let sheets = answer_sheets::list_after(tx, id, None, 100)?;
            Ok::<_, StoreError>((sheets, words::list_after(tx, id, &[], 100)?))
        })
        .unwrap();
    let sheets = sheets.into_iter().flat_map(|row| {
        let columns = row.columns;
        [columns.wrap, columns.head, columns.answers, columns.about, columns.own]
    });
    let written = written.into_iter().flat_map(|row| {
        let columns = row.columns;
        [columns.wrap, columns.head, columns.raw, columns.reading, columns.marks, columns.own]
    });
    sheets.chain(written).flatten().collect()
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
