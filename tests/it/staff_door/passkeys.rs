//! Passkeys as a second factor (ACC-4), with an authenticator of the tests: added, given, asked for again and removed, and
//! whatever must not count.

use chrono::TimeDelta;
use linden::actions::accounts::accept_invitation::accept_invitation;
use linden::actions::accounts::end_account::end_account;
use linden::actions::accounts::invite_account::invite_anew;
use linden::actions::epochs::leaving::EyesOpen;
use linden::domain::consultation::State;
use linden::domain::mail_language::MailLanguage;
use linden::domain::password::NewPassword;
use linden::store::{DatabaseAddress, StoreError, recoveries, second_factors, sign_ins};
use linden::vault::staff::PasswordCost;
use zeroize::Zeroizing;

use super::factors::{newcomer, reaches_nothing_but};
use super::serve;
use crate::on_both_engines;
use crate::support::authenticator::Authenticator;
use crate::support::colleague::Colleague;
use crate::support::engine::Engine::Sqlite;
use crate::support::participant::Page;
use crate::support::sql::run;
use crate::support::world::World;

const ADD: &str = "/staff/me/passkeys";
const CODE: &str = "/staff/sign-in/code";
const REMOVE: &str = "/staff/me/factors/remove";

/// Adds a passkey on the page of the own account.
fn adds(who: &Colleague<'_>, device: &mut Authenticator, name: &str) -> Page {
    let page = who.press(&who.open("/staff/me"), ADD, &[]);
    let answer = device.make(&page, who.origin());
    who.press(&page, ADD, &[("name", name), ("passkey", &answer)])
}

/// Gives a passkey where a page asks for the second factor after the password.
fn gives(who: &Colleague<'_>, page: &Page, device: &mut Authenticator) -> Page {
    let answer = device.give(page, who.origin());
    who.press(page, CODE, &[("passkey", &answer)])
}

/// A world in which somebody signed in at a name of this machine and added a passkey.
fn with_a_passkey<'s>(served: &'s crate::support::house::Served, name: &str) -> (Colleague<'s>, Authenticator) {
    let (who, mut device) = (Colleague::at_a_name(served), Authenticator::new());
    who.signs_in(name);
    let done = adds(&who, &mut device, "Blue key");
    assert!(done.says("The passkey counts from now on."), "{}", done.text);
    (who, device)
}

on_both_engines! {
    /// Keeps ACC-4: a passkey is added with a name, signs in after the password, and answers where a code is asked once more.
    fn acc_4_a_passkey_is_added_given_and_asked_for_again(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let (panel, mut device) = with_a_passkey(&served, "panel");
        assert!(panel.open("/staff/me").says_of("Blue key, a passkey, since 9 March 2026"));

        let other = Colleague::at_a_name(&served);
        let asked = other.gives_password("panel");
        assert!(asked.says("Use a passkey") && asked.says("six numbers"), "{}", asked.text);
        reaches_nothing_but(&other, CODE);
        assert!(gives(&other, &asked, &mut device).says("Your consultations"));

        world.clock.advance(TimeDelta::minutes(5));
        let page = other.press(&other.open("/staff/me"), "/staff/me/recovery-code", &[]);
        assert!(page.says("Is it still you?"), "{}", page.text);
        let answer = device.give(&page, other.origin());
        let done = other.press(&page, "/staff/me/recovery-code", &[("check-passkey", &answer)]);
        assert!(done.says("Print your recovery code"), "{}", done.text);
    }

    /// Keeps ACC-4: factors are removed one by one, the last stays, and what is removed counts no more.
    fn acc_4_one_factor_always_stays(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let (panel, mut device) = with_a_passkey(&served, "panel");
        let there = Colleague::at_a_name(&served);
        there.signs_in("panel");
        let page = panel.press(&panel.open("/staff/me"), REMOVE, &[("factor", "app")]);
        assert!(page.says("Removed.") && !page.says("Six numbers from"), "{}", page.text);
        assert_eq!(there.look("/staff").status, 303, "signed out everywhere else");
        let asked = there.gives_password("panel");
        assert!(asked.says("Now give your passkey.") && !asked.says("name=\"otp\""), "{}", asked.text);
        assert!(gives(&there, &asked, &mut device).says("Your consultations"));

        let tag = served.service.store.read(|tx| linden::store::passkeys::list_for_account(tx, world.account("panel"))).unwrap();
        let last = data_encoding::HEXLOWER.encode(&tag[0].tag);
        let token = page.hidden("csrf").unwrap().to_owned();
        let sent = [("csrf".to_owned(), token), ("factor".to_owned(), last.clone())];
        assert!(panel.send(REMOVE, &sent).headers["location"].to_str().unwrap().contains("factor-last"));
        assert!(panel.open("/staff/me?done=factor-last").says("This is the only one you have"));

        let mut second = Authenticator::new();
        world.clock.advance(TimeDelta::seconds(1));
        assert!(adds(&panel, &mut second, "Phone").says("The passkey counts"));
        let page = panel.press(&panel.open("/staff/me"), REMOVE, &[("factor", &last)]);
        assert!(page.says("Phone") && !page.says("Blue key"), "{}", page.text);
        let asked = there.gives_password("panel");
        assert_eq!(gives(&there, &asked, &mut device).status, 422, "it was removed");
        assert!(gives(&there, &asked, &mut second).says("Your consultations"));
    }

    /// Keeps ACC-4: another origin, another question, an old one, one that was answered, somebody else's passkey, and a counter
    /// that goes back do not count.
    fn acc_4_what_an_authenticator_did_not_say_here_and_now_does_not_count(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let (_, mut device) = with_a_passkey(&served, "panel");
        let (_, mut others) = with_a_passkey(&served, "reader");
        let who = Colleague::at_a_name(&served);
        let try_with = |page: &Page, answer: &str| who.press(page, CODE, &[("passkey", answer)]).status;
        let asked = who.gives_password("panel");
        assert_eq!(try_with(&asked, &device.give(&asked, "http://localhost:1")), 422, "another origin");
        assert_eq!(try_with(&asked, &others.give(&asked, who.origin())), 422, "somebody else's");
        device.verifies = false;
        assert_eq!(try_with(&asked, &device.give(&asked, who.origin())), 422, "nobody was recognised");
        device.verifies = true;
        let next = who.gives_password("panel");
        assert_eq!(try_with(&next, &device.give(&asked, who.origin())), 422, "the question of another sign-in");
        let elsewhere = [("asked", asked.text.split("name=\"asked\" value=\"").nth(1).unwrap().split('"').next().unwrap())];
        let answer = device.give(&asked, who.origin());
        assert_eq!(who.press(&next, CODE, &[elsewhere[0], ("passkey", &answer)]).status, 422, "nor with its seal");

        world.clock.advance(TimeDelta::minutes(20));
        let old = who.gives_password("panel");
        world.clock.advance(TimeDelta::minutes(5));
        assert_eq!(try_with(&old, &device.give(&old, who.origin())), 422, "too late");
        world.clock.advance(TimeDelta::minutes(1));
        let asked = who.gives_password("panel");
        let answer = device.give(&asked, who.origin());
        assert_eq!(try_with(&asked, &answer), 200);

        world.clock.advance(TimeDelta::minutes(5));
        let page = who.press(&who.open("/staff/me"), "/staff/me/recovery-code", &[]);
        let answer = device.give(&page, who.origin());
        let again = || who.press(&page, "/staff/me/recovery-code", &[("check-passkey", &answer)]);
        assert!(again().says("Print your recovery code"));
        run(&world.database.address, "UPDATE sign_in SET checked_at = started_at");
        assert_eq!(again().status, 422, "an answer counts once");

        // A question counts if it was asked later than the one answered last: the clock of tests stands still.
        world.clock.advance(TimeDelta::seconds(1));
        let asked = who.gives_password("panel");
        device.counter -= 2;
        assert_eq!(try_with(&asked, &device.give(&asked, who.origin())), 422, "its counter went back");
        device.counter += 2;
        assert_eq!(try_with(&asked, &device.give(&asked, who.origin())), 200);
    }

    /// Keeps ACC-4: an authenticator that does not count (its passkey lives in several places) counts once for each question.
    fn acc_4_a_passkey_without_a_counter_answers_each_question_once(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let (panel, mut device) = (Colleague::at_a_name(&served), Authenticator::new());
        device.counts_by = 0;
        panel.signs_in("panel");
        adds(&panel, &mut device, "Phone");
        world.clock.advance(TimeDelta::minutes(5));
        let ask = || panel.press(&panel.open("/staff/me"), "/staff/me/recovery-code", &[]);
        let page = ask();
        let answer = device.give(&page, panel.origin());
        let again = || panel.press(&page, "/staff/me/recovery-code", &[("check-passkey", &answer)]);
        assert!(again().says("Print your recovery code"));
        run(&world.database.address, "UPDATE sign_in SET checked_at = started_at");
        assert_eq!(again().status, 422, "an answer counts once");
        world.clock.advance(TimeDelta::seconds(1));
        let fresh = ask();
        let answer = device.give(&fresh, panel.origin());
        let done = panel.press(&fresh, "/staff/me/recovery-code", &[("check-passkey", &answer)]);
        assert!(done.says("Print your recovery code"), "{}", done.text);
    }

    /// Keeps ACC-4: after an invitation a passkey may be the first second factor; begun and not done, it opens nothing.
    fn acc_4_a_passkey_is_the_first_second_factor_after_an_invitation(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let (hana, page) = newcomer(&world, Colleague::at_a_name(&served));
        assert!(page.says("Or use a passkey") && page.says("<svg role=\"img\""), "{}", page.text);
        reaches_nothing_but(&hana, "/staff/set-up");
        let mut device = Authenticator::new();
        let fields = sent_by_the_second_form(&page);
        let send = |name: &str, answer: &str| {
            let mut fields = fields.clone();
            fields.retain(|(name, _)| name != "passkey");
            fields.extend([("name".to_owned(), name.to_owned()), ("passkey".to_owned(), answer.to_owned())]);
            hana.send("/staff/set-up", &fields)
        };
        let answer = device.make(&page, hana.origin());
        let nameless = send(" ", &answer);
        assert!(nameless.status == 422 && nameless.says("Give it a name"), "{}", nameless.text);
        assert_eq!(send("Phone", &device.make(&page, "http://localhost:1")).status, 422, "another origin");
        reaches_nothing_but(&hana, "/staff/set-up");
        assert_eq!(send("Phone", &answer).status, 303);
        let printing = hana.open("/staff");
        assert!(printing.says("Print your recovery code"), "{}", printing.text);
        hana.press(&printing, "/staff/set-up/recovery-code", &[("sure", "yes")]);
        let page = hana.open("/staff/me");
        assert!(page.says("Phone") && page.says("Add an authenticator app") && !page.says("Remove it"), "{}", page.text);
    }

    /// Keeps ACC-4: whoever has a passkey and no app counts among those who are ready, and the consultation opens.
    fn acc_4_a_passkey_alone_is_a_second_factor_before_opening_too(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let (reader, _) = with_a_passkey(&served, "second reader");
        reader.press(&reader.open("/staff/me"), REMOVE, &[("factor", "app")]);
        assert!(reader.open("/staff/me").says("Add an authenticator app"));
        world.bring_to(State::Open);
    }

    /// Keeps ACC-6: a passkey goes with the account that it belongs to.
    fn acc_6_an_account_that_ends_leaves_no_passkey(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let (panel, _) = with_a_passkey(&served, "panel");
        let account = world.account("panel");
        let stored = || world.service.store.read(|tx| linden::store::passkeys::list_for_account(tx, account)).unwrap().len();
        assert_eq!(stored(), 1);
        end_account(&world.service, &world.administrator(), account, EyesOpen::Yes).unwrap();
        assert_eq!(stored(), 0);
        assert_eq!(panel.look("/staff").status, 303);
        world.service.store.read(|tx| {
            assert!(recoveries::find(tx, account)?.is_none(), "nor a key wrapped under a code on paper");
            assert!(second_factors::find(tx, account)?.is_none() && sign_ins::list_for_account(tx, account)?.is_empty());
            Ok::<_, StoreError>(())
        }).unwrap();
    }

    /// Keeps ACC-4: whoever comes back with a new key has no factor of the old one.
    fn acc_4_a_new_key_leaves_no_passkey_of_the_old_one(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        with_a_passkey(&served, "panel");
        let account = world.account("panel");
        let anew = invite_anew(&world.service, &world.administrator(), account, MailLanguage::default()).unwrap();
        let chosen = NewPassword::new(Zeroizing::new("nine lanterns by the river".to_owned())).unwrap();
        accept_invitation(&world.service, &anew.code, &chosen, PasswordCost::FLOOR, true).unwrap();
        let left = world.service.store.read(|tx| linden::store::passkeys::list_for_account(tx, account)).unwrap();
        assert!(left.is_empty());
    }

    /// Keeps ACC-4: nobody removes another's passkey, and no passkey is taken twice.
    fn acc_4_a_passkey_belongs_to_one_account(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let (panel, mut device) = with_a_passkey(&served, "panel");
        let (reader, _) = with_a_passkey(&served, "reader");
        let page = panel.open("/staff/me");
        let tag = page.text.split("name=\"factor\" value=\"").nth(2).unwrap().split('"').next().unwrap();
        let own = reader.open("/staff/me");
        let after = reader.press(&own, REMOVE, &[("factor", tag)]);
        assert!(after.says("Blue key") && !after.says("Removed."), "{}", after.text);
        assert!(panel.open("/staff/me").says("Blue key"), "nothing was removed");
        assert_eq!(reader.press(&own, REMOVE, &[("factor", "x")]).status, 400);

        let page = reader.press(&own, ADD, &[]);
        let answer = device.make(&page, reader.origin());
        let twice = reader.press(&page, ADD, &[("name", "Borrowed"), ("passkey", &answer)]);
        assert!(twice.status == 422 && twice.says("The passkey was not taken."), "{}", twice.text);
    }

    /// Keeps ACC-4: with recovery code, one-time code and passkey the key is kept, where there is no app.
    fn acc_4_a_lost_password_is_replaced_with_a_passkey(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let (panel, mut device) = with_a_passkey(&served, "panel");
        panel.press(&panel.open("/staff/me"), REMOVE, &[("factor", "app")]);
        let ada = Colleague::signed_in(&served, "ada");
        let account = world.account("panel").to_string();
        let made = ada.press(&ada.open("/staff/accounts"), "/staff/accounts/invite-anew", &[("account", &account)]);
        let (code, recovery) = (made.code(), world.recovery_code("panel").letters());
        let outside = Colleague::at_a_name(&served);
        let phrase = "nine lanterns by the river";
        let bring = |recovery: &str| {
            let fields = [("code", &*code), ("recovery", recovery), ("password", phrase), ("again", phrase)];
            outside.press(&outside.open("/staff/recover"), "/staff/recover", &fields)
        };
        assert_eq!(bring(&world.service.vault.new_recovery_code().letters()).status, 422);
        let asked = bring(&recovery);
        assert!(asked.says("Now give your passkey"), "{}", asked.text);
        assert!(!asked.says(phrase) && !asked.says(&recovery[..11]), "what was typed is not on the page");
        let mut stranger = Authenticator::new();
        let path = "/staff/recover/passkey";
        let wrong = outside.press(&asked, path, &[("passkey", &stranger.give(&asked, outside.origin()))]);
        assert!(wrong.status == 422 && wrong.says("These do not fit together"), "{}", wrong.text);
        let answer = device.give(&asked, outside.origin());
        let done = outside.press(&asked, path, &[("passkey", &answer)]);
        assert!(done.says("Your new password is set."), "{}", done.text);
        assert_eq!(panel.look("/staff").status, 303, "signed out everywhere");
        assert_eq!(outside.press(&asked, path, &[("passkey", &answer)]).status, 422, "used up");
    }
}

/// The hidden fields of the second form of the page for setting up.
fn sent_by_the_second_form(page: &Page) -> Vec<(String, String)> {
    let form = page
        .text
        .split("<form method=\"post\" action=\"/staff/set-up\"")
        .nth(2)
        .unwrap()
        .split("</form>")
        .next()
        .unwrap();
    let hidden = form.split("<input type=\"hidden\" name=\"").skip(1).map(|input| {
        let (name, rest) = input.split_once("\" value=\"").unwrap();
        (name.to_owned(), rest.split('"').next().unwrap().to_owned())
    });
    hidden.collect()
}

/// Keeps ACC-4, SECURITY 5: wrong answers wait as wrong codes do.
#[test]
fn acc_4_wrong_passkeys_wait_too() {
    let world = World::staffed(Sqlite);
    let served = serve(&world);
    with_a_passkey(&served, "panel");
    let (thief, mut device) = (Colleague::at_a_name(&served), Authenticator::new());
    let asked = thief.gives_password("panel");
    let tries: Vec<u16> = (0..7).map(|_| gives(&thief, &asked, &mut device).status).collect();
    assert_eq!(tries, [422, 422, 422, 422, 422, 429, 429]);
}

/// Where browsers know no passkeys, none is offered, and one that was made elsewhere is said to work there.
#[test]
fn at_an_address_without_a_name_no_passkey_is_asked_for() {
    let world = World::staffed(Sqlite);
    let served = serve(&world);
    with_a_passkey(&served, "panel");
    let outside = Colleague::outside(&served);
    let asked = outside.gives_password("panel");
    assert!(asked.says("works only there") && !asked.says("data-passkey"), "{}", asked.text);
    assert!(outside.gives_code(&asked, "panel").says("Your consultations"));
    let page = outside.press(&outside.open("/staff/me"), ADD, &[]);
    assert!(page.says("Passkeys do not work at the address"), "{}", page.text);
}

/// SECURITY 2: whoever takes the database learns no credential and no name of a passkey.
#[test]
fn a_stolen_database_shows_no_credential() {
    let world = World::staffed(Sqlite);
    let served = serve(&world);
    let (_, device) = with_a_passkey(&served, "panel");
    let DatabaseAddress::Sqlite { file } = &world.database.address else { panic!("it is SQLite") };
    world.service.store.settle().unwrap();
    let folder = file.parent().unwrap();
    let mut files = 0;
    for entry in std::fs::read_dir(folder).unwrap().filter_map(|entry| entry.ok()).filter(|one| one.path().is_file()) {
        let bytes = std::fs::read(entry.path()).unwrap();
        let id = data_encoding::BASE64URL_NOPAD.encode(&device.id);
        for needle in [&device.id[..], id.as_bytes(), b"Blue key"] {
            assert!(!bytes.windows(needle.len()).any(|part| part == needle), "{}", entry.path().display());
        }
        files += 1;
    }
    assert!(files > 0);
}
