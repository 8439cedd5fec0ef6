//! Giving a key to somebody new (SECURITY 2): by a holder, for the six words that the other person reads to her.

use linden::actions::consultations::change_role::give_role;
use linden::domain::consultation::State;
use linden::domain::role::Role;
use linden::store::keys;
use linden::vault::keys::Fingerprint;

use super::serve;
use crate::on_both_engines;
use crate::support::browser::{Browser, Screen, Scripts};
use crate::support::colleague::Colleague;
use crate::support::factors;
use crate::support::log_of_staff::{kinds_after, last};
use crate::support::world::World;

const PAGE: &str = "/staff/7k2m/keys";
const GIVE: &str = "/staff/7k2m/keys/give";

/// An open consultation with a third reader, who has no key.
fn with_a_newcomer(engine: crate::support::engine::Engine) -> World {
    let world = World::staffed(engine);
    world.bring_to(State::Open);
    world.invite("newcomer");
    give_role(&world.service, &world.may("ada"), world.account("newcomer"), Role::Reader).unwrap();
    world
}

fn words(world: &World, name: &str) -> String {
    Fingerprint::of(world.pair(name).public()).to_string()
}

fn grants(world: &World, name: &str) -> usize {
    let account = world.account(name);
    let all = world.service.store.read(|tx| keys::list_grants(tx, world.id())).unwrap();
    all.iter().filter(|grant| grant.account == account).count()
}

on_both_engines! {
    /// SECURITY 2: the granter types the words she is read; wrong ones grant nothing and are written down.
    fn a_holder_gives_the_key_for_the_words_that_the_newcomer_reads_to_her(engine: Engine) {
        let world = with_a_newcomer(engine);
        let served = serve(&world);
        let [reader, newcomer] = ["reader", "newcomer"].map(|name| Colleague::signed_in(&served, name));
        let own = words(&world, "newcomer");
        assert!(newcomer.open("/staff/me").says(&own), "the newcomer sees the words on the own page");

        let page = reader.open(PAGE).expect(200);
        assert!(page.says("Who waits for a key") && page.says("newcomer, reader"));
        assert!(!page.says(&own), "whoever gives is not shown the words");
        let before = last(&world.service);
        for wrong in [words(&world, "reader"), own.replacen('a', "i", 1) + "x", "press the button".into()] {
            let told = reader.press(&page, GIVE, &[("words", &wrong)]);
            assert_eq!(told.status, 422);
            assert!(told.says("These are not the six words of this person’s key. Nothing was given."), "{}", told.text);
            assert_eq!(grants(&world, "newcomer"), 0);
        }
        assert_eq!(reader.press(&page, GIVE, &[]).status, 422, "the button alone gives nothing");
        assert_eq!(kinds_after(&world.service, before), ["key-not-granted"; 3]);

        let given = reader.press(&page, GIVE, &[("words", &own.to_uppercase().replace(' ', ", "))]).expect(200);
        assert!(given.says("The key is given") && !given.says("Who waits for a key"), "{}", given.text);
        assert_eq!(grants(&world, "newcomer"), 1);
        assert_eq!(kinds_after(&world.service, before)[3..], ["key-granted"]);
        let again = reader.press(&page, GIVE, &[("words", &own)]);
        assert_eq!(again.status, 409, "nobody waits any more");
    }

    /// ACC-1: only whoever holds the very key gives it; a forged form of anybody else gives nothing.
    fn only_a_holder_of_the_same_key_gives_it(engine: Engine) {
        let world = with_a_newcomer(engine);
        let served = serve(&world);
        let person = world.account("newcomer").to_string();
        let own = words(&world, "newcomer");
        let before = last(&world.service);
        for (name, status) in [("custodian", 409), ("panel", 409), ("newcomer", 409), ("ada", 403), ("designer", 403)] {
            let colleague = Colleague::signed_in(&served, name);
            let page = colleague.open(PAGE).expect(200);
            assert!(page.says("Somebody who holds this key gives it here") && !page.says("The six words"), "{name}");
            let token = colleague.open("/staff/me").hidden("csrf").unwrap().to_owned();
            let fields = [("csrf", token.as_str()), ("person", &person), ("words", &own)];
            let fields: Vec<_> = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
            assert_eq!(colleague.send(GIVE, &fields).status, status, "{name}");
        }
        assert_eq!(grants(&world, "newcomer"), 0);
        let kinds = kinds_after(&world.service, before);
        assert!(!kinds.contains(&"key-granted") && !kinds.contains(&"key-not-granted"), "{kinds:?}");
    }

    /// SECURITY 2: whoever lost the key pair waits for the key again, and gets it from a colleague.
    fn somebody_who_had_to_make_a_new_key_pair_is_given_the_key_again(engine: Engine) {
        let world = with_a_newcomer(engine);
        let second = world.account("second custodian");
        world.service.store.write(move |tx| keys::erase_grants_of(tx, second)).unwrap();
        let served = serve(&world);
        let custodian = Colleague::signed_in(&served, "custodian");
        let page = custodian.open(PAGE);
        assert!(page.says("second custodian, custodian") && page.says("newcomer, reader"), "{}", page.text);
        let own = words(&world, "second custodian");
        custodian.press(&page, GIVE, &[("words", &own)]).expect(200);
        assert_eq!((grants(&world, "second custodian"), grants(&world, "newcomer")), (1, 0));
    }
}

/// The page on a phone and at a desk; pictures are left for people to look at.
#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_giving_fits_a_phone_and_a_desk() {
    let world = tokio::task::block_in_place(|| with_a_newcomer(crate::support::engine::Engine::Sqlite));
    let served = serve(&world);
    for (screen, width, name) in
        [(Screen::Phone, 360, "staff-360-give-key"), (Screen::Desk, 1280, "staff-1280-give-key")]
    {
        let browser = Browser::start(screen, Scripts::Off).await;
        factors::signs_in(&browser, &served, "reader").await;
        browser.goto(&served.url(PAGE)).await;
        browser.fill("The six words", "bakodu dusiko").await;
        browser.press("Give the key").await;
        browser.wait_for("These are not the six words").await;
        assert!(browser.content_width().await <= width, "{name} is wider than the screen");
        browser.picture(name).await;
        browser.quit().await;
    }
}
