//! Inviting by mail, on the pages: from the administrator's form to the password of whoever was invited.

use super::{counts, deliver, sent};
use crate::on_both_engines;
use crate::staff_door::factors::set_up;
use crate::support::browser::{Browser, Screen, Scripts};
use crate::support::colleague::Colleague;
use crate::support::engine::Engine::Sqlite;
use crate::support::factors;
use crate::support::smtp::{MailServer, Manner};
use crate::support::world::World;

const ON_ITS_WAY: &str = "It is on its way by mail to";

on_both_engines! {
    fn whoever_is_invited_by_mail_sets_a_password_with_what_the_mail_says(engine: Engine) {
        let world = World::that_mails(engine);
        let (served, server) = (world.serve(), MailServer::start(Manner::Takes));
        let ada = Colleague::signed_in(&served, "ada");
        let page = ada.open("/staff/accounts");
        assert!(page.says("A one-time code goes to them by mail"));
        let made = ada.press(&page, "/staff/accounts", &[("name", "Noor"), ("email", "noor@alliance.example")]);
        assert!(made.says(ON_ITS_WAY) && made.says("noor@alliance.example"), "{}", made.text);
        assert_eq!(deliver(&world, &server.mailer()), sent(1));
        let (text, _) = server.taken().texts();
        let code = text.lines().map(str::trim).find(|line| line.len() == 29 && line.matches('-').count() == 4).unwrap();
        assert!(made.says(code), "the page shows the same code, to be handed over if the mail is lost");
        assert!(text.contains("    https://feedback.example/staff/invitation\r\n"), "{text}");

        let outside = Colleague::outside(&served);
        let door = outside.open("/staff/invitation");
        let chosen = "the long way home of noor";
        let fields = [("code", code), ("password", chosen), ("again", chosen)];
        let page = outside.press(&door, "/staff/invitation", &fields);
        assert!(set_up(&outside, &page, world.service.now()).says("You have no role in a consultation yet."));
    }
}

#[test]
fn a_refused_mail_is_seen_on_the_accounts_page() {
    let world = World::that_mails(Sqlite);
    let (served, server) = (world.serve(), MailServer::start(Manner::Refuses(550)));
    let ada = Colleague::signed_in(&served, "ada");
    let page = ada.open("/staff/accounts");
    ada.press(&page, "/staff/accounts", &[("name", "Noor"), ("email", "noor@alliance.example")]);
    let lost = "The mail could not be delivered.";
    assert!(!ada.open("/staff/accounts").says(lost));
    deliver(&world, &server.mailer());
    let page = ada.open("/staff/accounts");
    assert!(page.says(lost), "{}", page.text);
    let again = ada.press(&page, "/staff/accounts/invite-again", &[]);
    assert!(again.says(ON_ITS_WAY), "{}", again.text);
    assert!(!ada.open("/staff/accounts").says(lost));
    assert_eq!(counts(&world), (1, 0, 0));
}

#[test]
fn where_no_mail_is_sent_the_page_speaks_of_none_and_nothing_waits() {
    let world = World::with_administrator(Sqlite);
    let served = world.serve();
    let ada = Colleague::signed_in(&served, "ada");
    let page = ada.open("/staff/accounts");
    assert!(page.says("You are shown a one-time code to hand over."));
    let made = ada.press(&page, "/staff/accounts", &[("name", "Noor"), ("email", "noor@alliance.example")]);
    assert!(made.says("This code is shown only now.") && !made.says("by mail"), "{}", made.text);
    assert_eq!(counts(&world), (0, 0, 0));
}

/// What ada sees, from the form to the mail that could not be delivered; nothing of it is wider than the screen.
async fn walk(screen: Screen, name: &str, width: i64) {
    let (world, served, server) = tokio::task::block_in_place(|| {
        let world = World::that_mails(Sqlite);
        let served = world.serve();
        (world, served, MailServer::start(Manner::Refuses(550)))
    });
    let browser = Browser::start(screen, Scripts::Off).await;
    let seen = async |page: &str| {
        assert!(browser.content_width().await <= width, "{page} is wider than the screen");
        browser.picture(&format!("staff-{name}-{page}")).await;
    };
    factors::signs_in(&browser, &served, "ada").await;
    browser.goto(&served.url("/staff/accounts")).await;
    browser.fill("Name", "Noor al-Rashid").await;
    browser.fill("Work email", "noor.al-rashid@survivors.alliance.example").await;
    browser.press("Make the account").await;
    browser.wait_for(ON_ITS_WAY).await;
    seen("invitation-mailed").await;
    browser.press("Back to the accounts").await;
    browser.wait_for("Who there is").await;
    tokio::task::block_in_place(|| deliver(&world, &server.mailer()));
    browser.goto(&served.url("/staff/accounts")).await;
    browser.wait_for("The mail could not be delivered.").await;
    seen("accounts-mail-given-up").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn inviting_by_mail_on_a_phone_walk() {
    walk(Screen::Phone, "360", 360).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn inviting_by_mail_at_a_desk_walk() {
    walk(Screen::Desk, "1280", 1280).await;
}
