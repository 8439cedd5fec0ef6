//! The same at a real browser with scripts off, on a phone and at a desk. Pictures are left in `target/screens/`.

use linden::cli::demo::participants::published_sample;
use linden::domain::consultation::State;

use crate::staff_door::walk::Desk;
use crate::support::browser::{Screen, Scripts};
use crate::support::engine::Engine::Sqlite;
use crate::support::world::World;

async fn walk(screen: Screen) {
    let world = tokio::task::block_in_place(|| {
        let world = World::staffed(Sqlite);
        world.bring_to(State::Open);
        world.send(&published_sample()[..4]);
        world
    });
    let served = world.serve();
    let desk = Desk::with(&served, screen, Scripts::Off).await;
    desk.sign_in("ada").await;
    desk.browser.goto(&desk.address(&format!("/staff/accounts/end?account={}", world.account("custodian")))).await;
    desk.browser.wait_for("End the account of custodian").await;
    desk.seen("end-account").await;
    desk.browser.tick("I have read what ends, and what could be lost.").await;
    desk.press("End the account", "The account is ended").await;
    desk.seen("accounts-ended").await;
    desk.sign_out().await;
    desk.sign_in("second custodian").await;
    desk.browser.wait_for("It has to be replaced: press here.").await;
    desk.seen("overview-key-left").await;
    desk.browser.press("custodian left and held a key that you hold too. It has to be replaced: press here.").await;
    desk.browser.wait_for("Replace the figures key").await;
    desk.seen("keys-left").await;
    desk.browser.tick("I have read what will happen, and compared the words.").await;
    desk.press("Replace the figures key", "Who can open what").await;
    while desk.browser.main_text().await.contains("See how far it is") {
        desk.browser.press("See how far it is").await;
    }
    desk.browser.wait_for("put it in place of the one before").await;
    desk.seen("keys-replaced").await;
    desk.browser.goto(&desk.address("/staff/7k2m/keys?in=fr")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_is_replaced_on_a_phone() {
    walk(Screen::Phone).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_is_replaced_at_a_desk() {
    walk(Screen::Desk).await;
}
