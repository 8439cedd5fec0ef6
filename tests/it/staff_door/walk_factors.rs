//! Somebody new at a real browser with scripts off: the invitation, the square code, the recovery code, signing in, and a
//! code once more. Pictures are left in `target/screens/`.

use chrono::TimeDelta;
use linden::actions::accounts::invite_account::invite_account;
use linden::domain::mail_language::MailLanguage;
use linden::vault::staff::{FactorSeed, step_at};

use super::serve;
use super::walk::Desk;
use crate::support::browser::{Screen, Scripts};
use crate::support::engine::Engine::Sqlite;
use crate::support::factors;
use crate::support::world::{World, mail};

const PHRASE: &str = "nine lanterns by the river";

async fn seed(desk: &Desk<'_>) -> FactorSeed {
    let script = "return document.querySelector('code.code').textContent";
    let shown = desk.browser.client().execute(script, vec![]).await.unwrap();
    let letters = shown.as_str().unwrap().replace(' ', "");
    FactorSeed::from_bytes(data_encoding::BASE32_NOPAD.decode(letters.as_bytes()).unwrap().try_into().unwrap())
}

async fn newcomer(world: &World, desk: &Desk<'_>, code: &str) {
    let browser = &desk.browser;
    browser.goto(&desk.address("/staff/invitation")).await;
    browser.fill("The code you were given", code).await;
    browser.fill("A new password", PHRASE).await;
    browser.fill("The same password again", PHRASE).await;
    desk.press("Set the password", "Set up your second factor").await;
    desk.seen("set-up").await;
    let seed = seed(desk).await;
    browser.fill("The six numbers your app shows now", "000000").await;
    desk.press("Go on", "That is not the code of now.").await;
    desk.seen("set-up-refused").await;
    browser.fill("The six numbers your app shows now", &seed.code(step_at(world.service.now()))).await;
    desk.press("Go on", "Print your recovery code").await;
    desk.seen("recovery-code").await;
    browser.tick("The code is on paper, and I can read every letter.").await;
    desk.press("Go on", "You have no role in a consultation yet.").await;
    browser.goto(&desk.address("/staff/me")).await;
    browser.wait_for("Where you are signed in").await;
    desk.seen("own-factors").await;
    desk.sign_out().await;

    world.clock.advance(TimeDelta::minutes(1));
    browser.goto(&desk.address("/staff/sign-in")).await;
    browser.fill("Work email", &mail("hana")).await;
    browser.fill("Password", PHRASE).await;
    desk.press("Sign in", "The code from your app").await;
    desk.seen("code").await;
    browser.fill("Six numbers from your authenticator app", &seed.code(step_at(world.service.now()))).await;
    desk.press("Sign in", "Your consultations").await;
    desk.sign_out().await;
}

async fn walk(screen: Screen) {
    let (world, code) = tokio::task::block_in_place(|| {
        let world = World::staffed(Sqlite);
        let invited = invite_account(
            &world.service,
            &world.administrator(),
            "Hana Petrova",
            &mail("hana"),
            MailLanguage::English,
        )
        .unwrap();
        (world, invited.code.letters())
    });
    let served = serve(&world);
    let desk = Desk::with(&served, screen, Scripts::Off).await;
    newcomer(&world, &desk, &code).await;

    let browser = &desk.browser;
    desk.sign_in("ada").await;
    world.clock.advance(TimeDelta::minutes(6));
    browser.goto(&desk.address("/staff/me")).await;
    desk.press("Make a new recovery code", "Is it still you?").await;
    desk.seen("confirm").await;
    browser.fill("Six numbers from your authenticator app", &factors::code(&world.service, "ada")).await;
    desk.press("Go on", "Print your recovery code").await;
    browser.goto(&desk.address("/staff/accounts")).await;
    desk.press("Lost password: new code: Hana Petrova", "This code is shown only now.").await;
    desk.seen("lost-code").await;
    desk.sign_out().await;
    browser.goto(&desk.address("/staff/recover")).await;
    browser.wait_for("A new password").await;
    desk.seen("recover").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn acc_4_somebody_new_sets_up_two_factors_on_a_phone_without_scripts() {
    walk(Screen::Phone).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn acc_4_somebody_new_sets_up_two_factors_at_a_desk() {
    walk(Screen::Desk).await;
}
