//! Passkeys at a real browser with an authenticator of its driver (WebDriver, "Virtual Authenticators"): made, given after the
//! password, asked for once more, and removed. Pictures are left in `target/screens/`.

use chrono::TimeDelta;
use linden::domain::mail_language::MailLanguage;
use serde_json::json;

use super::serve;
use super::walk::Desk;
use crate::support::browser::{Screen, Scripts};
use crate::support::engine::Engine::Sqlite;
use crate::support::factors;
use crate::support::world::{World, mail, password};

const PHRASE: &str = "nine lanterns by the river";

async fn begins(desk: &Desk<'_>, email: &str, phrase: &str) {
    let browser = &desk.browser;
    browser.goto(&desk.at_a_name("/staff/sign-in")).await;
    browser.fill("Work email", email).await;
    browser.fill("Password", phrase).await;
    browser.press("Sign in").await;
}

async fn somebody_who_is_there(world: &World, desk: &Desk<'_>) {
    let browser = &desk.browser;
    begins(desk, &mail("panel"), &password("panel")).await;
    browser.wait_for("The code from your app").await;
    browser.fill("Six numbers from your authenticator app", &factors::code(&world.service, "panel")).await;
    desk.press("Sign in", "Your consultations").await;
    browser.goto(&desk.at_a_name("/staff/me")).await;
    desk.press("Add a passkey", "A name for it").await;
    desk.seen("passkey-new").await;
    browser.press("Make the passkey").await;
    browser.fill("A name for it", "Blue key").await;
    desk.press("Make the passkey", "The passkey counts from now on.").await;
    desk.seen("passkey-added").await;
    desk.sign_out().await;

    begins(desk, &mail("panel"), &password("panel")).await;
    browser.wait_for("Or give a passkey of yours:").await;
    desk.seen("passkey-or-code").await;
    desk.press("Use a passkey", "Your consultations").await;
    world.clock.advance(TimeDelta::minutes(6));
    browser.goto(&desk.at_a_name("/staff/me")).await;
    desk.press("Remove it: Blue key", "Is it still you?").await;
    desk.seen("passkey-confirm").await;
    desk.press("Use a passkey", "Removed.").await;
    desk.sign_out().await;
    begins(desk, &mail("panel"), &password("panel")).await;
    browser.wait_for("The code from your app").await;
    assert!(!browser.main_text().await.contains("passkey of yours"), "it is gone");
    desk.sign_out().await;
}

async fn somebody_new(desk: &Desk<'_>, code: &str) {
    let browser = &desk.browser;
    browser.goto(&desk.at_a_name("/staff/invitation")).await;
    browser.fill("The code you were given", code).await;
    browser.fill("A new password", PHRASE).await;
    browser.fill("The same password again", PHRASE).await;
    desk.press("Set the password", "Or use a passkey").await;
    desk.seen("passkey-set-up").await;
    browser.fill("A name for it", "Phone").await;
    desk.press("Use a passkey instead", "Print your recovery code").await;
    browser.tick("The code is on paper, and I can read every letter.").await;
    desk.press("Go on", "You have no role in a consultation yet.").await;
    desk.sign_out().await;
    begins(desk, &mail("hana"), PHRASE).await;
    browser.wait_for("Now give your passkey.").await;
    desk.seen("passkey-only").await;
    desk.press("Use a passkey", "You have no role in a consultation yet.").await;
    desk.sign_out().await;
    // A link from a mail: its code goes into the field, and out of the address.
    let secret = "A".repeat(43);
    browser.goto(&desk.at_a_name(&format!("/staff/recover#{secret}"))).await;
    assert_eq!(browser.value("The one-time code").await, secret);
    assert!(!browser.address().await.contains(&secret));
    browser.goto(&desk.at_a_name("/staff/cannot-sign-in")).await;
    desk.seen("cannot-sign-in").await;
}

async fn walk(screen: Screen) {
    let (world, code) = tokio::task::block_in_place(|| {
        let world = World::staffed(Sqlite);
        let invited = linden::actions::accounts::invite_account::invite_account(
            &world.service,
            &world.administrator(),
            "Hana Petrova",
            &mail("hana"),
            MailLanguage::English,
        );
        (world, invited.unwrap().code.letters())
    });
    let served = serve(&world);
    let desk = Desk::with(&served, screen, Scripts::On).await;
    let device = json!({
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": true, "hasUserVerification": true,
        "isUserVerified": true, "isUserConsenting": true,
    });
    desk.browser.webdriver("webauthn/authenticator", device).await;
    somebody_who_is_there(&world, &desk).await;
    somebody_new(&desk, &code).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn acc_4_passkeys_are_made_given_and_removed_on_a_phone() {
    walk(Screen::Phone).await;
}

/// Keeps ACC-4: with scripts off the page says calmly what to do instead.
#[tokio::test(flavor = "multi_thread")]
async fn without_scripts_the_code_of_the_app_is_enough() {
    let world = tokio::task::block_in_place(|| World::staffed(Sqlite));
    let served = serve(&world);
    let desk = Desk::with(&served, Screen::Phone, Scripts::Off).await;
    begins(&desk, &mail("panel"), &password("panel")).await;
    desk.browser.wait_for("The code from your app").await;
    desk.browser.fill("Six numbers from your authenticator app", &factors::code(&world.service, "panel")).await;
    desk.press("Sign in", "Your consultations").await;
    desk.browser.goto(&desk.at_a_name("/staff/me")).await;
    desk.press("Add a passkey", "In this one, your app works as before.").await;
    assert!(!desk.browser.main_text().await.contains("Make the passkey"));
    desk.seen("passkey-without-scripts").await;
}
