//! The pages of keys, factors and ways back, in both languages, on a phone and at a desk. Pictures are left for people to look at.

use linden::actions::accounts::end_account::end_account;
use linden::actions::consultations::change_role::give_role;
use linden::actions::epochs::leaving::EyesOpen;
use linden::domain::consultation::State;
use linden::domain::role::Role;

use super::serve;
use super::walk::Desk;
use crate::support::authenticator::Authenticator;
use crate::support::browser::{Screen, Scripts};
use crate::support::colleague::Colleague;
use crate::support::engine::Engine::Sqlite;
use crate::support::house::Served;
use crate::support::world::World;

/// Somebody left with a key, and somebody waits for one.
fn with_a_leaver() -> World {
    let world = World::staffed(Sqlite);
    world.bring_to(State::Open);
    world.invite("newcomer");
    give_role(&world.service, &world.may("ada"), world.account("newcomer"), Role::Reader).unwrap();
    end_account(&world.service, &world.administrator(), world.account("custodian"), EyesOpen::Yes).unwrap();
    world
}

/// A reader adds a passkey beside the app.
fn adds_a_passkey(served: &Served) {
    let (reader, mut device) = (Colleague::at_a_name(served), Authenticator::new());
    reader.signs_in("reader");
    let page = reader.press(&reader.open("/staff/me"), "/staff/me/passkeys", &[]);
    let answer = device.make(&page, reader.origin());
    let fields = [("name", "Blue key"), ("passkey", &*answer)];
    assert!(reader.press(&page, "/staff/me/passkeys", &fields).says("The passkey counts from now on."));
}

async fn look(desk: &Desk<'_>, path: &str, says: &str, name: &str) {
    desk.browser.goto(&desk.address(path)).await;
    desk.browser.wait_for(says).await;
    desk.seen(name).await;
}

async fn in_french(desk: &Desk<'_>) {
    desk.browser.goto(&desk.address("/staff/me")).await;
    desk.browser.choose("Français").await;
    desk.press("Keep this language", "Vos pages sont maintenant en français.").await;
}

async fn walk(screen: Screen) {
    let (world, draft, several) = tokio::task::block_in_place(|| {
        let several = World::that_mails(Sqlite);
        several.neighbour("The House of Rain", "9x3q");
        (with_a_leaver(), World::staffed(Sqlite), several)
    });
    let served = serve(&several);
    let desk = Desk::with(&served, screen, Scripts::Off).await;
    look(&desk, "/staff/cannot-sign-in", "I cannot sign in", "ways-back-mail").await;
    look(&desk, "/staff/cannot-sign-in?in=fr", "organisation", "fr-ways-back-mail").await;

    let served = serve(&draft);
    let desk = Desk::with(&served, screen, Scripts::Off).await;
    desk.sign_in("ada").await;
    look(
        &desk,
        &format!("/staff/accounts/end?account={}", draft.account("reader")),
        "End the account",
        "end-account-draft",
    )
    .await;
    in_french(&desk).await;
    look(&desk, "/staff/7k2m/before-opening", "7K2M", "fr-before-opening").await;
    look(&desk, "/staff/7k2m/plan", "7K2M", "fr-plan").await;
    look(&desk, &format!("/staff/accounts/end?account={}", draft.account("reader")), "reader", "fr-end-account-draft")
        .await;

    let served = serve(&world);
    let desk = Desk::with(&served, screen, Scripts::Off).await;
    desk.sign_in("reader").await;
    tokio::task::block_in_place(|| adds_a_passkey(&served));
    look(&desk, "/staff/me", "Blue key", "factors-two").await;
    look(&desk, "/staff/7k2m/keys", "newcomer", "keys-waiting").await;
    in_french(&desk).await;
    look(&desk, "/staff/me", "Blue key", "fr-factors-two").await;
    look(&desk, "/staff/7k2m/keys", "newcomer", "fr-keys-waiting").await;
    let desk = Desk::with(&served, screen, Scripts::Off).await;
    desk.sign_in("second custodian").await;
    in_french(&desk).await;
    look(&desk, "/staff/7k2m/keys", "second custodian", "fr-keys-left").await;
    let desk = Desk::with(&served, screen, Scripts::Off).await;
    desk.sign_in("ada").await;
    in_french(&desk).await;
    let ending = format!("/staff/accounts/end?account={}", world.account("second custodian"));
    look(&desk, &ending, "second custodian", "fr-end-account").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_factors_and_ways_back_fit_a_phone_in_both_languages() {
    walk(Screen::Phone).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_factors_and_ways_back_fit_a_desk_in_both_languages() {
    walk(Screen::Desk).await;
}
