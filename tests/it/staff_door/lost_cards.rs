//! What coordinators have beside the cards: a lost envelope is made void and printed again, the test card keeps nothing, and "is it
//! open today" is told without a number (SECURITY 7, decision 0053).

use std::collections::BTreeSet;

use chrono::TimeDelta;
use linden::actions::consultations::pause_consultation::pause_consultation;
use linden::actions::open_receipt::open_receipt;
use linden::domain::consultation::State;
use linden::store::counts;

use super::cards::faces;
use super::serve;
use crate::api::{Software, empty};
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::house::Served;
use crate::support::log_of_staff::{kinds_after, last};
use crate::support::participant::{Page, Participant};
use crate::support::sql::everything;
use crate::support::world::World;

/// The codes of a new batch, as they stand on its sheet.
fn print(coordinator: &Colleague<'_>, label: &str, number: &str) -> Vec<String> {
    let page = coordinator.open("/staff/7k2m/cards").expect(200);
    let fields = [("label", label), ("number", number), ("language", "en")];
    codes(&coordinator.press(&page, "/staff/7k2m/cards", &fields).expect(200))
}

fn codes(sheet: &Page) -> Vec<String> {
    faces(&sheet.text).into_iter().map(|(_, [letters, _])| letters).collect()
}

/// The id of a batch on the page of a lost envelope.
pub(super) fn batch_called(page: &Page, label: &str) -> String {
    let named = page.text.split("<option value=\"").find(|option| option.contains(&format!(">{label},")));
    named.unwrap().split('"').next().unwrap().to_owned()
}

/// Somebody on the page with the code.
fn at_the_code<'s>(served: &'s Served, address: &str, card: &str) -> (Participant<'s>, Page) {
    let her = Participant::at(served, address);
    let page = her.to_code(&her.choose(&her.enter(card), &["C1", "C2"])).expect(200);
    (her, page)
}

/// The status that a typed card is answered with.
fn typed(served: &Served, card: &str) -> u16 {
    let her = Participant::at(served, "/v/7k2m");
    her.send(&her.send(&her.open(), &[], "card"), &[("code", card)], "next").status
}

fn rows(world: &World, table: &str) -> i64 {
    let counts = world.service.store.read(counts::all).unwrap();
    counts.into_iter().find(|(name, _)| *name == table).unwrap().1
}

on_both_engines! {
    /// SECURITY 7: every card of a lost envelope is void, used or not, and no other; what was sent stays; as many new cards stand on a
    /// new sheet; and nothing that is shown or left tells how many had been used.
    fn a_lost_envelope_is_made_void_and_printed_again(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let served = serve(&world);
        let coordinator = Colleague::signed_in(&served, "coordinator");
        let (lost, other) = (print(&coordinator, "Spring", "12"), print(&coordinator, "Autumn", "10"));
        let (sender, page) = at_the_code(&served, "/v/7k2m", &lost[0]);
        let receipt = page.code();
        sender.send(&page, &[], "send").expect(200);
        let (waiting, held) = at_the_code(&served, "/v/7k2m", &lost[1]);

        let page = coordinator.open("/staff/7k2m/cards/lost").expect(200);
        let (id, before) = (batch_called(&page, "Spring"), last(&world.service));
        let unsure = [("batch", id.as_str()), ("language", "en"), ("go", "again")];
        coordinator.press(&page, "/staff/7k2m/cards/lost", &unsure).expect(422);
        assert_eq!(rows(&world, "card"), 22);
        let sure = [("batch", id.as_str()), ("language", "en"), ("sure", "yes"), ("go", "again")];
        let sheet = coordinator.press(&page, "/staff/7k2m/cards/lost", &sure).expect(200);
        let new = codes(&sheet);
        assert_eq!(kinds_after(&world.service, before), ["cards-voided", "cards-printed"]);
        assert_eq!(new.len(), 12);
        assert!(new.iter().collect::<BTreeSet<_>>().is_disjoint(&lost.iter().collect()), "they are new");
        assert_eq!((rows(&world, "card"), rows(&world, "spent"), rows(&world, "answer_sheet")), (22, 0, 1));

        assert!(lost.iter().all(|card| typed(&served, card) == 422), "used or not, they look the same");
        assert_eq!((typed(&served, &other[0]), typed(&served, &new[0])), (200, 200));
        // Sent again, what arrived has arrived; whoever was on the way takes another card.
        let (code, opened) = (receipt.parse().unwrap(), |code| open_receipt(&world.service, code).unwrap().is_some());
        assert!(opened(&code));
        let refused = waiting.send(&held, &[], "send").expect(422);
        let again = waiting.send(&refused, &[("code", &new[1])], "next").expect(200);
        waiting.send(&again, &[], "send").expect(200);
        assert_eq!((rows(&world, "spent"), rows(&world, "answer_sheet")), (1, 2));

        let gone = coordinator.press(&page, "/staff/7k2m/cards/lost", &sure).expect(422);
        assert!(gone.says("Choose the batch that was in the envelope."));
        let page = coordinator.open("/staff/7k2m/cards/lost").expect(200);
        let only = [("batch", &*batch_called(&page, "Autumn")), ("language", "en"), ("sure", "yes"), ("go", "only")];
        let listed = coordinator.press(&page, "/staff/7k2m/cards/lost", &only).expect(200);
        assert!(listed.says("The cards of that batch are void.") && !listed.says("Autumn") && listed.says("Spring"));
        assert_eq!((rows(&world, "card"), typed(&served, &other[0])), (12, 422));
    }

    /// Decision 0053: with the test card a coordinator goes the whole way, every page says that it is a test, and the database is
    /// afterwards as it was; the JSON door does not know the card.
    fn with_the_test_card_the_whole_way_leaves_nothing(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let coordinator = Colleague::signed_in(&served, "coordinator");
        assert!(coordinator.open("/staff/7k2m/cards/try").expect(200).says("It can be tried while it is open."));
        world.bring_to(State::Open);
        let card = coordinator.open("/staff/7k2m/cards/try").expect(200).code();
        let before = everything(&world.database.address, &[]);
        for (address, said, over) in [
            ("/v/7k2m", "This is a test.", "The test is over"),
            ("/fr/v/7k2m", "Ceci est un essai.", "L’essai est fini"),
        ] {
            let her = Participant::at(&served, address);
            let test = |page: Page| {
                assert!(page.says(said), "{}", page.text);
                page.expect(200)
            };
            let notice = test(her.send(&her.send(&her.open(), &[], "card"), &[("code", &card)], "next"));
            let choices = test(her.send(&test(her.send(&notice, &[], "next")), &[], "next"));
            let question = test(her.choose(&choices, &["C1", "C2", "C3", "C4", "C5"]));
            test(her.send(&question, &[], "support"));
            let all = test(her.send(&question, &[], "one-page"));
            let words = "a home for the first year";
            let check = test(her.send(&all, &[("Q1", "2"), ("Q12", words)], "next"));
            let stop = test(her.send(&check, &[], "stop"));
            let code = test(her.send(&stop, &[], "send"));
            let end = test(her.send(&code, &[], "send"));
            assert_eq!(end.heading(), over);
            // Its code opens nothing.
            assert!(open_receipt(&world.service, &code.code().parse().unwrap()).unwrap().is_none());
        }
        let parsed = card.parse().unwrap();
        Software::at(&served).respond(&empty(&parsed, &["C1", "C2"])).problem(403, "card-not-accepted");
        assert!(everything(&world.database.address, &[]) == before, "something was kept");

        // Nobody's own card makes a test, and nobody who has begun with one goes over to it.
        let own = world.cards(10);
        let (her, page) = at_the_code(&served, "/v/7k2m", &own[0].letters());
        assert!(!page.says("This is a test."));
        her.send(&page, &[], "send").expect(200);
        let (second, page) = at_the_code(&served, "/v/7k2m", &own[0].letters());
        let refused = second.send(&page, &[], "send").expect(422);
        assert!(!second.send(&refused, &[("code", &card)], "next").expect(422).says("This is a test."));
        world.clock.advance(TimeDelta::days(3));
        assert_eq!(typed(&served, &card), 422, "it is good for these days only");
    }

    /// AGG-18: whether it is open today is told, and the page is the same whoever has sent.
    fn agg_18_a_coordinator_learns_whether_it_is_open_and_no_number(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let coordinator = Colleague::signed_in(&served, "coordinator");
        let says = |words: &str| coordinator.open("/staff/7k2m/cards").expect(200).says(words);
        assert!(says("Not open yet."));
        world.bring_to(State::Open);
        let cards = print(&coordinator, "Spring", "12");
        let shown = || ["", "/lost", "/try", "/what-to-say"].map(|page| {
            let page = coordinator.open(&format!("/staff/7k2m/cards{page}")).expect(200);
            page.text.split("<main").nth(1).unwrap().split("name=\"csrf\"").next().unwrap().to_owned()
        });
        let before = shown();
        assert!(before[0].contains("Open today."));
        for card in &cards[..3] {
            let (her, page) = at_the_code(&served, "/v/7k2m", card);
            her.send(&page, &[], "send").expect(200);
        }
        assert_eq!(shown(), before, "three have sent, and no page says so");
        pause_consultation(&world.service, &world.may("ada")).unwrap();
        assert!(says("Resting today."));
        world.bring_to(State::Closed);
        assert!(says("Over."));
    }
}

/// What to say is one page that does not name the subject, in English and French.
#[test]
fn what_to_say_names_no_subject() {
    let world = World::staffed(crate::support::engine::Engine::Sqlite);
    let served = serve(&world);
    let coordinator = Colleague::signed_in(&served, "coordinator");
    let title = world.found().definition().title.clone();
    let page = coordinator.open("/staff/7k2m/cards/what-to-say").expect(200);
    assert!(page.says("You do not have to give your name.") && page.says("That nobody can ever find out."));
    for topic in title.iter().map(|(_, text)| text.to_string()).chain(["violence".into(), "survivor".into()]) {
        assert!(!page.text.to_lowercase().contains(&topic.to_lowercase()), "{topic}");
    }
}
