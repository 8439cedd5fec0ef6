//! What is still missing before opening: the page and the refusals say the same, and who asks is told to participants
//! (ACC-11).

use linden::actions::accounts::invite_account::invite_account;
use linden::actions::consultations::approve_opening::{OpeningError, approve_opening};
use linden::actions::consultations::change_role::{give_role, take_role};
use linden::actions::consultations::make_keys::make_keys;
use linden::actions::consultations::opening::list_keys;
use linden::domain::consultation::State;
use linden::domain::consultation::readiness::Missing;
use linden::domain::folder::FolderFiles;
use linden::domain::mail_language::MailLanguage;
use linden::domain::role::Role;
use linden::web::languages::catalogues;

use super::serve;
use super::walk::Desk;
use crate::on_both_engines;
use crate::support::browser::{Screen, Scripts};
use crate::support::colleague::Colleague;
use crate::support::engine::Engine;
use crate::support::house::demo_folder;
use crate::support::participant::{Page, Participant};
use crate::support::world::World;

const PAGE: &str = "/staff/7k2m/before-opening";
const ASKS: &str = "/staff/7k2m/before-opening/who-asks";
const SEND: &str = "/staff/7k2m/send-to-panel";

/// The sample, of which nobody has said who asks.
fn unsaid() -> FolderFiles {
    let without = |(name, text): (&str, &str)| {
        let text = match (text.find("[independence]"), text.find("# Short, and true")) {
            (Some(begin), Some(end)) => format!("{}{}", &text[..begin], &text[end..]),
            _ => text.to_owned(),
        };
        (name.to_owned(), text)
    };
    FolderFiles::new(demo_folder().iter().map(without).collect())
}

/// An installation with ada alone, and the sample.
fn begun(engine: Engine) -> World {
    let mut world = World::with_administrator(engine);
    world.import(&unsaid()).unwrap();
    let slug = linden::domain::ids::Slug::new("7k2m").unwrap();
    let found = world.service.store.read(|tx| world.service.find_by_slug(tx, &slug)).unwrap();
    world.consultation = Some(found.unwrap().stored.id);
    world
}

/// The text of a section of the page.
fn section<'p>(page: &'p Page, id: &str) -> &'p str {
    let (_, rest) =
        page.text.split_once(&format!("aria-labelledby=\"{id}\"")).unwrap_or_else(|| panic!("{}", page.text));
    rest.split("</section>").next().unwrap()
}

const ARMED: [(&str, &str); 3] = [("publisher", "armed"), ("hosting", "publisher"), ("custodians", "independent")];

on_both_engines! {
    /// From nothing to open: each thing that is missing says who can do it and leads there, and is gone once it is done.
    fn what_is_missing_is_named_with_who_can_do_it_until_nothing_is(engine: Engine) {
        let world = begun(engine);
        let served = serve(&world);
        let ada = Colleague::signed_in(&served, "ada");
        let empty = ada.open(PAGE).expect(200);
        assert!(empty.says("8 things are missing before this can open."), "{}", empty.text);
        let yours = section(&empty, "yours");
        for (said, way) in [
            ("Two people with the role custodian", "/staff/7k2m/people"),
            ("Two people with the role reader", "/staff/7k2m/people"),
            ("Who asks, and who holds what people send.", "/staff/7k2m/before-opening#who-asks"),
            ("The keys. An administrator makes them.", "/staff/7k2m/keys"),
            ("The key kit of this service, on paper.", "/staff/7k2m/keys"),
            ("The key kit of this consultation, on paper.", "/staff/7k2m/keys"),
        ] {
            let (_, rest) = yours.split_once(said).unwrap_or_else(|| panic!("{said}: {yours}"));
            let item = rest.split("</li>").next().unwrap();
            assert!(item.contains("Administrator") && item.contains(&format!("href=\"{way}\"")), "{item}");
        }
        let others = section(&empty, "others");
        assert!(others.contains("The panel’s approval") && others.contains("Survivor panel") && others.contains("/review\""), "{others}");
        assert!(section(&empty, "seven").contains("2 more needed to open"));
        // What the page says is what stands against handing it over.
        let home = ada.open("/staff/7k2m").expect(200);
        let refused = ada.send(SEND, &ada.filled(&empty, ASKS, &[])).expect(409);
        for said in ["Two people with the role panel", "Who asks, and who holds what people send."] {
            assert!(home.says(said) && refused.says(said), "{said}: {}", refused.text);
        }
        assert!(!home.says("<form method=\"post\" action=\"/staff/7k2m/send-to-panel\""), "no button that would be refused");
        half(&world, &ada);
        let answered = ada.press(&ada.open(PAGE), ASKS, &ARMED).expect(200);
        assert!(answered.says("Kept. The panel will read it") && answered.says("This is not as it should be."), "{}", answered.text);
        ada.press(&ada.open("/staff/7k2m"), SEND, &[]).expect(200);
        world.bring_to(State::Approved);
        let custodian = Colleague::signed_in(&served, "custodian");
        assert!(section(&custodian.open(PAGE), "others").contains("The keys."));
        make_keys(&world.service, &world.may("ada")).unwrap();
        assert!(section(&custodian.open(PAGE), "others").contains("The key kit of this service"));
        world.keep_kits();
        let done = custodian.open(PAGE).expect(200);
        assert!(done.says("Nothing is missing: a custodian can open.") && done.says("No key yet") != done.says("Ready"), "{}", done.text);
        world.open();
        assert!(ada.open(PAGE).says("This has opened."));
    }

    /// Whatever the page names keeps from opening, and nothing else does: the acts refuse from the same list.
    fn the_page_and_the_refusal_are_one_list(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Approved);
        make_keys(&world.service, &world.may("ada")).unwrap();
        let shown = list_keys(&world.service, &world.may("custodian")).unwrap().opening_sha256.unwrap();
        // Somebody new in the place of a reader: they have the role and no key.
        world.invite("newcomer");
        take_role(&world.service, &world.may("ada"), world.account("reader"), Role::Reader).unwrap();
        give_role(&world.service, &world.may("ada"), world.account("newcomer"), Role::Reader).unwrap();
        world.bring_to(State::Approved);
        let open = || approve_opening(&world.service, &world.may("custodian"), shown, catalogues());
        let refused = open();
        assert!(matches!(&refused, Err(OpeningError::Missing(missing)) if *missing == [Missing::Holders(Role::Reader)]), "{refused:?}");
        let served = serve(&world);
        let custodian = Colleague::signed_in(&served, "custodian");
        let page = custodian.open(PAGE).expect(200);
        assert!(page.says("One thing is missing before this can open.") && page.says("Two people with the role reader who hold its key."), "{}", page.text);
        assert!(section(&page, "seven").contains("newcomer") && section(&page, "seven").contains("No key yet"));
        assert!(custodian.open("/staff/7k2m").says("Two people with the role reader who hold its key."));
        let keys = custodian.open("/staff/7k2m/keys").expect(200);
        for said in [
            "One person can open the words:",
            "If this person leaves too, or loses the password, nobody can open it.",
            "newcomer, reader:",
            "Somebody who holds this key gives it here",
            "Two people can open the figures:",
            "If one of the two leaves, one person is left.",
        ] {
            assert!(keys.says(said), "{said}: {}", keys.text);
        }
        make_keys(&world.service, &world.may("ada")).unwrap();
        world.open();
    }

    /// Keeps ACC-11: asked at set-up, all three or none; another answer goes back to the panel; after opening it is fixed; and
    /// participants read it in the notice, in each language.
    fn acc_11_who_asks_is_asked_at_set_up_and_told_in_the_notice(engine: Engine) {
        let world = begun(engine);
        let served = serve(&world);
        let ada = Colleague::signed_in(&served, "ada");
        let half_said = ada.press(&ada.open(PAGE), ASKS, &ARMED[..2]).expect(422);
        assert!(half_said.says("Answer all three questions.") && world.found().definition().independence.is_none());
        half(&world, &ada);
        ada.press(&ada.open(PAGE), ASKS, &ARMED).expect(200);
        world.bring_to(State::Approved);
        let panel = Colleague::signed_in(&served, "panel");
        assert!(panel.open("/staff/7k2m/review").says("The people who ask belong to an army"), "the panel approves it");
        let page = ada.open(PAGE);
        assert!(page.says("Another answer cancels that"));
        ada.press(&page, ASKS, &[("publisher", "government"), ("hosting", "independent"), ("custodians", "publisher")]).expect(200);
        assert_eq!(world.state(), State::PanelReview);
        world.keep_kits();
        world.bring_to(State::Open);
        let late = ada.send(ASKS, &ada.filled(&page, ASKS, &ARMED));
        assert_eq!(late.status, 409);
        for (tag, said) in [
            ("en", "The people who ask belong to a government. The computer that keeps your answers does not belong to them."),
            ("fr", "font partie d’un gouvernement."),
            ("ar", "من يطرحون الأسئلة جزء من حكومة."),
            ("sw", "Wanaouliza ni sehemu ya serikali."),
            ("uk", "належать до уряду."),
            ("es", "forman parte de un gobierno."),
        ] {
            let about = Participant::at(&served, &format!("{}/v/7k2m/answers", if tag == "en" { String::new() } else { format!("/{tag}") })).open();
            assert!(about.status == 200 && about.says(said), "{tag}: {} {}", about.status, about.text);
        }
    }
}

/// The page at a browser, empty, half and done, as narrow as a phone and at a desk.
async fn walked(screen: Screen) {
    let world = begun(Engine::Sqlite);
    let served = serve(&world);
    let desk = Desk::with(&served, screen, Scripts::Off).await;
    desk.sign_in("ada").await;
    desk.open("/before-opening").await;
    desk.seen("before-opening-empty").await;
    tokio::task::block_in_place(|| half(&world, &Colleague::signed_in(&served, "ada")));
    desk.open("/before-opening").await;
    desk.seen("before-opening-half").await;
    tokio::task::block_in_place(|| {
        let ada = Colleague::signed_in(&served, "ada");
        ada.press(&ada.open(PAGE), ASKS, &ARMED).expect(200);
        world.bring_to(State::Approved);
        make_keys(&world.service, &world.may("ada")).unwrap();
        world.keep_kits();
    });
    desk.open("/before-opening").await;
    desk.seen("before-opening-done").await;
    desk.open("/plan").await;
    desk.seen("plan").await;
    desk.open("/keys").await;
    desk.seen("keys-who-leaves").await;
    desk.browser.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_walk_of_what_is_missing_fits_a_phone() {
    walked(Screen::Phone).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_walk_of_what_is_missing_fits_a_desk() {
    walked(Screen::Desk).await;
}

/// Everyone but a second panel member, and one who has not accepted; then that too.
fn half(world: &World, ada: &Colleague<'_>) {
    for (name, role) in [
        ("custodian", Role::Custodian),
        ("second custodian", Role::Custodian),
        ("reader", Role::Reader),
        ("second reader", Role::Reader),
        ("panel", Role::Panel),
    ] {
        world.invite(name);
        give_role(&world.service, &world.may("ada"), world.account(name), role).unwrap();
    }
    let language = MailLanguage::default();
    let invited =
        invite_account(&world.service, &world.administrator(), "Hana Petrova", "hana@panel.example", language);
    give_role(&world.service, &world.may("ada"), invited.unwrap().account, Role::Panel).unwrap();
    let page = ada.open(PAGE).expect(200);
    assert!(section(&page, "seven").contains("Invitation not accepted yet"), "{}", page.text);
    assert!(
        page.says("Two people with the role panel, who have accepted")
            && page.says("Nobody here is a coordinator yet.")
    );
    world.invite("second panel");
    give_role(&world.service, &world.may("ada"), world.account("second panel"), Role::Panel).unwrap();
    assert!(!ada.open(PAGE).says("Two people with the role panel, who have accepted"));
}
