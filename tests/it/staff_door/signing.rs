//! Signing in and out, and accepting an invitation, over HTTP.

use chrono::TimeDelta;

use super::{context, serve};
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::engine::Engine::Sqlite;
use crate::support::house::Served;
use crate::support::participant::Page;
use crate::support::world::{World, mail, password};

fn try_to_sign_in(colleague: &Colleague<'_>, email: &str, password: &str) -> Page {
    let page = colleague.open("/staff/sign-in");
    let fields = colleague.filled(&page, "/staff/sign-in", &[("email", email), ("password", password)]);
    colleague.send("/staff/sign-in", &fields)
}

on_both_engines! {
    fn an_invitation_is_accepted_and_its_holder_signs_in_and_out(engine: Engine) {
        let world = World::with_administrator(engine);
        let served = serve(&world);
        let ada = Colleague::signed_in(&served, "ada");
        let accounts = ada.open("/staff/accounts");
        let fields = [("name", "Hana Petrova"), ("email", "hana@reading.example")];
        let made = ada.press(&accounts, "/staff/accounts", &fields);
        assert!(made.says("This code is shown only now"), "{}", made.text);
        let code = made.code();
        assert!(!ada.open("/staff/accounts").text.contains(&code), "and never again");

        let hana = Colleague::outside(&served);
        let page = hana.open("/staff/invitation");
        let phrase = "nine lanterns by the river";
        let slip = hana.press(&page, "/staff/invitation", &[("code", &code), ("password", phrase), ("again", "other")]);
        assert_eq!(slip.status, 422);
        assert!(slip.says(&code) && !slip.says(phrase), "the code comes back, the password never");
        let fields = [("code", code.as_str()), ("password", phrase), ("again", phrase)];
        let accepted = hana.press(&slip, "/staff/invitation", &fields);
        assert!(accepted.says("Your password is set."), "{}", accepted.text);
        let again = hana.press(&hana.open("/staff/invitation"), "/staff/invitation", &fields);
        assert_eq!(again.status, 422, "a code works once");

        let entered = try_to_sign_in(&hana, "Hana@Reading.example", phrase);
        assert_eq!(entered.status, 303);
        let overview = hana.open("/staff");
        assert!(overview.says("Hana Petrova") && overview.says("You have no role in a consultation yet."));
        assert_eq!(hana.look("/staff/accounts").status, 403);
        let out = hana.press(&overview, "/staff/sign-out", &[]);
        assert_eq!(out.headers["clear-site-data"], "\"cache\", \"cookies\", \"storage\"");
        assert_eq!(hana.look("/staff").status, 303, "signed out");
    }

    /// Keeps ACC-6: a role counts from the next page on, and so does its loss.
    fn acc_6_a_role_that_is_taken_away_is_gone_on_the_next_page(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let (ada, ruth) = (Colleague::signed_in(&served, "ada"), Colleague::signed_in(&served, "coordinator"));
        assert_eq!(ruth.look("/staff/7k2m/cards").status, 200);
        let people = ada.open("/staff/7k2m/people");
        let account = world.account("coordinator").to_string();
        let fields = [("person", account.as_str()), ("role", "coordinator")];
        let token = ada.filled(&people, "/staff/7k2m/people/remove", &fields);
        assert_eq!(ada.send("/staff/7k2m/people/remove", &token).status, 303);
        assert_eq!(ruth.look("/staff/7k2m/cards").status, 403);
        ada.press(&people, "/staff/7k2m/people/add", &fields);
        assert_eq!(ruth.look("/staff/7k2m/cards").status, 200);
        let forbidden = ada.press(&people, "/staff/7k2m/people/add", &[("person", &account), ("role", "reader")]);
        assert_eq!(forbidden.status, 422);
        assert!(forbidden.says("Nobody may be coordinator and reader in one consultation."), "{}", forbidden.text);
    }
}

/// Keeps ACC-4: unknown address, wrong password and an invitation that was not accepted look alike.
#[test]
fn acc_4_whoever_cannot_sign_in_learns_nothing_from_it() {
    let world = World::with_administrator(Sqlite);
    linden::actions::accounts::invite_account::invite_account(
        &world.service,
        &world.administrator(),
        "new",
        &mail("new"),
        linden::domain::mail_language::MailLanguage::default(),
    )
    .unwrap();
    let served = serve(&world);
    let outside = Colleague::outside(&served);
    let said = |email: &str, phrase: &str| {
        let page = try_to_sign_in(&outside, email, phrase);
        assert_eq!((page.status, page.cookies().len()), (422, 0));
        let token = page.hidden("form").unwrap().to_owned();
        page.text.replace(&token, "").replace(email, "")
    };
    let known = said(&mail("ada"), "not the long way home");
    assert_eq!(said("nobody@alliance.example", &password("ada")), known);
    assert_eq!(said(&mail("new"), &password("new")), known);
    assert!(known.contains("That did not match"));
}

/// Keeps ACC-4: 30 quiet minutes, 15 for those with keys, eight hours whatever happens.
#[test]
fn acc_4_a_sign_in_ends_after_quiet_minutes_and_after_eight_hours() {
    let world = World::staffed(Sqlite);
    let served = serve(&world);
    let (ada, custodian) = (Colleague::signed_in(&served, "ada"), Colleague::signed_in(&served, "custodian"));
    world.clock.advance(TimeDelta::minutes(16));
    assert_eq!(custodian.look("/staff").status, 303);
    assert_eq!(ada.look("/staff").status, 200);
    for _ in 0..16 {
        world.clock.advance(TimeDelta::minutes(28));
        assert_eq!(ada.look("/staff").status, 200);
    }
    world.clock.advance(TimeDelta::minutes(15));
    assert_eq!(ada.look("/staff").status, 200, "a minute is left");
    world.clock.advance(TimeDelta::minutes(1));
    assert_eq!(ada.look("/staff").status, 303, "eight hours are over");
    let page = ada.send("/staff/7k2m/send-to-panel", &[]);
    assert_eq!(page.status, 410);
    assert!(page.says("Sign in again and go on."));
}

/// SECURITY 4: the cookie is for this host, this session and no script.
#[test]
fn the_sign_in_cookie_is_closed_to_scripts_other_sites_and_other_hosts() {
    let world = World::with_administrator(Sqlite);
    for (behind_tls, start) in [(true, "__Host-k="), (false, "k=")] {
        let served = Served::start(linden::web::context::WebContext { behind_tls, ..context(&world) });
        let outside = Colleague::outside(&served);
        assert!(outside.open("/staff/sign-in").cookies().is_empty(), "the page before sets none");
        let entered = try_to_sign_in(&outside, &mail("ada"), &password("ada"));
        let [cookie] = entered.cookies()[..] else { panic!("one cookie: {:?}", entered.cookies()) };
        assert!(cookie.starts_with(start), "{cookie}");
        for wanted in ["HttpOnly", "SameSite=Strict", "Path=/"] {
            assert!(cookie.contains(wanted), "{cookie}");
        }
        assert_eq!(cookie.contains("Secure"), behind_tls, "{cookie}");
        for absent in ["Expires", "Max-Age", "Domain"] {
            assert!(!cookie.contains(absent), "{cookie}");
        }
    }
}

#[test]
fn staff_pages_are_off_on_the_onion_address_and_unknown_addresses_look_like_staff_pages() {
    let world = World::with_administrator(Sqlite);
    let served = serve(&world);
    let outside = Colleague::outside(&served);
    let lost = outside.look("/staff/7k2m/nothing/here");
    assert_eq!(lost.status, 404);
    assert!(lost.says("Nothing here") && lost.says("/staff"), "{}", lost.text);
    assert_eq!(outside.look("/staff/help").status, 200);
}
