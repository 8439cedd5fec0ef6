//! Somebody helps: the promise, an entry with a person who is there, and what is noted of it (CON-18, LNG-10, ACC-8,
//! PAR-10).

use std::collections::{BTreeMap, BTreeSet};

use linden::actions::consultations::change_role::give_role;
use linden::actions::consultations::print_cards::print_cards;
use linden::actions::open_receipt::open_receipt;
use linden::domain::consultation::State;
use linden::domain::help::{AssistedDay, Help};
use linden::domain::promise::Promise;
use linden::domain::role::Role;
use linden::store::{StoreError, answer_sheets, assisting, counts, words};
use linden::web::staff::StaffLanguage;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::house::Served;
use crate::support::participant::{Page, Participant};
use crate::support::world::World;

const ASSIST: &str = "/staff/7k2m/assist";
pub(super) const PAPERS: &str = "/staff/7k2m/papers";

pub(super) fn open(engine: crate::support::engine::Engine) -> World {
    let world = World::staffed(engine);
    world.bring_to(State::Open);
    world
}

/// Somebody who has given the promise.
pub(super) fn promised<'s>(served: &'s Served, name: &str) -> Colleague<'s> {
    let colleague = Colleague::signed_in(served, name);
    let page = colleague.open(ASSIST);
    let given = colleague.press(&page, &format!("{ASSIST}/promise"), &[("sure", "yes")]).expect(200);
    assert!(given.says("Noted. You can help now."), "{}", given.text);
    colleague
}

pub(super) fn begin(by: &Colleague<'_>, help: &str, code: &str) -> Page {
    let page = by.open(ASSIST);
    by.press(&page, ASSIST, &[("help", help), ("language", "en"), ("code", code)])
}

/// One booklet as it was printed: its number, and what stands on its slip.
pub(super) struct Booklet {
    pub(super) number: String,
    pub(super) slip: String,
    pub(super) text: String,
}

pub(super) fn print_papers(served: &Served, language: &str) -> Vec<Booklet> {
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
pub(super) fn type_in(enters: &Participant<'_>, first: &Page, yeses: &[&str]) -> Page {
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

pub(super) fn days(world: &World, name: &str) -> Vec<AssistedDay> {
    world.service.store.read(|tx| assisting::list_days(tx, world.id(), world.account(name))).unwrap()
}

pub(super) fn rows(world: &World) -> BTreeMap<&'static str, i64> {
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
        let page = assister.open(ASSIST);
        assert!(page.says("You can have somebody else help you. You need not say why."), "the person may ask for another");
        assert!(page.says("If they would like a woman or a man, arrange it by talking; it is written nowhere."));
        let names: BTreeSet<_> = page.text.split(" name=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(names, BTreeSet::from(["viewport", "robots", "csrf", "help", "language", "code"]), "nowhere to write it");
        assert!(begin(&assister, "interpreter", &card).expect(200).state().is_some());
    }

    /// LNG-10: what somebody promises, they have read in their own language; it holds when they read in another one later.
    fn lng_10_the_promise_is_given_in_the_language_of_the_pages(engine: Engine) {
        let world = open(engine);
        let served = serve(&world);
        for language in StaffLanguage::ALL {
            assert_eq!(Promise::in_language(language.tag()).language(), language.tag());
        }
        let assister = Colleague::signed_in(&served, "assister");
        let speak = |tag| {
            assister.press(&assister.open("/staff/me"), "/staff/me/language", &[("language", tag)]).expect(200);
        };
        speak("fr");
        let page = assister.open(ASSIST).expect(200);
        assert!(page.says("Ce que j’entends ou lis reste entre la personne et moi.") && !page.says("What I hear or read"));
        let given = assister.press(&page, &format!("{ASSIST}/promise"), &[("sure", "yes")]).expect(200);
        assert!(given.says("C’est noté. Vous pouvez aider maintenant."), "{}", given.text);
        speak("en");
        assert!(assister.open(ASSIST).says("name=\"code\""), "it was given, whatever the language");
    }

    /// CON-18, and LNG-11 for whoever helps: to help understand, and never to answer. Consent is spoken, purpose by purpose; how she was helped is stored under her own code, and who helped
    /// nowhere. The code is hers alone.
    fn con_18_an_assisted_response_says_how_and_never_who(engine: Engine) {
        let world = open(engine);
        let card = world.cards(10).remove(0).letters();
        let served = serve(&world);
        let assister = promised(&served, "assister");
        assert!(assister.open(ASSIST).says("Help with understanding. Never answer for the person, also when they hesitate."));
        let notice = begin(&assister, "interpreter", &card).expect(200);
        assert!(notice.says("Read this page aloud, word for word.") && notice.cookies().is_empty());
        let her = Participant::at(&served, "/v/7k2m");
        let adults = her.send(&notice, &[], "next").expect(200);
        assert!(adults.says("Ask, and press what the person says."));
        let choices = her.send(&adults, &[], "next").expect(200);
        assert!(choices.says("press what the person says") && !choices.says(" checked"), "no side is chosen beforehand");
        let draft = her.send(&choices, &[("C1", "yes"), ("C2", "yes"), ("C4", "no")], "next").expect(200);
        let question = her.send(&draft, &[], "next").expect(200);
        let note = "Press or write what the person says, in their words. They can skip it.";
        assert!(question.says(note) && question.says(&turn(1, 14)), "{}", question.text);
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
}

fn promised_again(served: &Served) -> Colleague<'_> {
    let assister = Colleague::signed_in(served, "assister");
    assert!(assister.open(ASSIST).says("name=\"code\""), "the promise is given once");
    assister
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
