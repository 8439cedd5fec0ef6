//! A link by mail for whoever cannot sign in (SECURITY 2, "Staff").

use chrono::TimeDelta;
use linden::actions::accounts::invite_account::invite_account;
use linden::actions::deliver_mail::{deliver_due, mail_counts};
use linden::domain::mail_language::MailLanguage;

use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::engine::Engine::Sqlite;
use crate::support::factors;
use crate::support::log_of_staff::{kinds_after, last};
use crate::support::participant::Page;
use crate::support::smtp::{MailServer, Manner};
use crate::support::world::{World, mail, password};

const ASK: &str = "/staff/cannot-sign-in";
const PHRASE: &str = "nine lanterns by the river";

fn asks(who: &Colleague<'_>, email: &str) -> Page {
    who.press(&who.open(ASK), ASK, &[("email", email)])
}

/// The link in the one mail that waits.
fn link(world: &World, server: &MailServer) -> String {
    assert_eq!(deliver_due(&world.service, &server.mailer()).unwrap().sent, 1);
    let taken = server.taken();
    assert_eq!(taken.header("To"), mail("ada"));
    let (text, _) = taken.texts();
    let line = text.lines().map(str::trim).find(|line| line.contains("/staff/recover"));
    line.unwrap_or_else(|| panic!("{text}")).to_owned()
}

fn brings(world: &World, who: &Colleague<'_>, code: &str) -> Page {
    let (recovery, otp) = (world.recovery_code("ada").letters(), factors::code(&world.service, &world.factor("ada")));
    let fields = [("code", code), ("recovery", &*recovery), ("otp", &*otp), ("password", PHRASE), ("again", PHRASE)];
    who.press(&who.open("/staff/recover"), "/staff/recover", &fields)
}

on_both_engines! {
    /// Keeps ACC-4: a link from a mail, the recovery code and the second factor set a new password, once, and the key is kept.
    fn acc_4_a_link_by_mail_brings_back_with_recovery_code_and_second_factor(engine: Engine) {
        let world = World::that_mails(engine);
        let (served, server) = (world.serve(), MailServer::start(Manner::Takes));
        let ada = Colleague::signed_in(&served, "ada");
        let (before, outside) = (world.pair("ada"), Colleague::outside(&served));
        let told = asks(&outside, &mail("ada"));
        assert!(told.says("If there is an account with this address, a mail is on its way."), "{}", told.text);
        assert_eq!(ada.look("/staff").status, 200, "by itself it changes nothing");
        let link = link(&world, &server);
        let (address, secret) = link.split_once('#').unwrap();
        assert_eq!((address, secret.len()), ("https://feedback.example/staff/recover", 43), "no server sees the secret");

        let altered = format!("{address}#{}", "A".repeat(43));
        assert_eq!(brings(&world, &outside, &altered).status, 422);
        let done = brings(&world, &outside, &link);
        assert!(done.says("Your new password is set."), "{}", done.text);
        assert_eq!(ada.look("/staff").status, 303, "signed out everywhere");
        assert_eq!(brings(&world, &outside, &link).status, 422, "it works once");
        let page = outside.open("/staff/sign-in");
        let asked = outside.press(&page, "/staff/sign-in", &[("email", &mail("ada")), ("password", PHRASE)]);
        let printing = outside.gives_code(&asked, "ada");
        outside.press(&printing, "/staff/set-up/recovery-code", &[("sure", "yes")]);
        let words = linden::vault::keys::Fingerprint::of(before.public()).to_string();
        assert!(outside.open("/staff/me").says(&words), "the same key");

        assert_eq!(deliver_due(&world.service, &server.mailer()).unwrap().sent, 1);
        let taken = server.taken();
        assert!(taken.header("Subject").contains("Your sign-in was changed"), "{}", taken.header("Subject"));
        assert!(taken.texts().0.contains("A new password was set for your account."));
    }

    /// Keeps ACC-4: half an hour later the link is nothing.
    fn acc_4_a_link_ends_after_half_an_hour(engine: Engine) {
        let world = World::that_mails(engine);
        let (served, server) = (world.serve(), MailServer::start(Manner::Takes));
        let outside = Colleague::outside(&served);
        asks(&outside, &mail("ada"));
        let link = link(&world, &server);
        world.clock.advance(TimeDelta::minutes(30));
        assert_eq!(brings(&world, &outside, &link).status, 422);
    }

    /// Keeps ACC-4: without the recovery code the link makes a new key, after it was said what is lost.
    fn acc_4_a_link_by_mail_without_the_recovery_code_makes_a_new_key(engine: Engine) {
        let world = World::that_mails(engine);
        let (served, server) = (world.serve(), MailServer::start(Manner::Takes));
        let outside = Colleague::outside(&served);
        asks(&outside, &mail("ada"));
        let link = link(&world, &server);
        let fields = [("code", &*link), ("password", PHRASE), ("again", PHRASE)];
        let told = outside.press(&outside.open("/staff/invitation"), "/staff/invitation", &fields);
        assert!(told.status == 422 && told.says("This account has a key already."), "{}", told.text);
        let fields = [("code", &*link), ("password", PHRASE), ("again", PHRASE), ("sure", "yes")];
        let page = outside.press(&told, "/staff/invitation", &fields);
        assert!(page.says("Set up your second factor"), "{}", page.text);
    }

    /// Keeps ACC-4, SECURITY 6: for an address that nobody has the page is the same, byte for byte, and so is what is written;
    /// only no mail goes.
    fn acc_4_nobody_learns_who_has_an_account(engine: Engine) {
        let world = World::that_mails(engine);
        let served = world.serve();
        let outside = Colleague::outside(&served);
        let ask = |email: &str| {
            let before = last(&world.service);
            let page = asks(&outside, email);
            let token = page.hidden("csrf").unwrap().to_owned();
            (page.status, page.text.replace(&token, ""), kinds_after(&world.service, before))
        };
        let (known, unknown) = (ask(&mail("ada")), ask(&mail("nobody")));
        assert_eq!(known, unknown);
        assert_eq!((known.0, known.2), (200, vec!["return-asked"]));
        assert_eq!(mail_counts(&world.service).unwrap().new, 1);
        // Whoever was invited and has set no password yet has nothing to come back to.
        invite_account(&world.service, &world.administrator(), "Noor", &mail("noor"), MailLanguage::default()).unwrap();
        assert_eq!(ask(&mail("noor")), unknown);
        assert_eq!(mail_counts(&world.service).unwrap().new, 2, "the invitation, and nothing else");
    }

    /// Keeps ACC-4: coming back by one link ends every other one: nobody who read an older mail makes a new key with it.
    fn acc_4_a_link_that_was_used_ends_every_other(engine: Engine) {
        let world = World::that_mails(engine);
        let (served, server) = (world.serve(), MailServer::start(Manner::Takes));
        let outside = Colleague::outside(&served);
        asks(&outside, &mail("ada"));
        let first = link(&world, &server);
        asks(&outside, &mail("ada"));
        let second = link(&world, &server);
        assert!(brings(&world, &outside, &first).says("Your new password is set."));
        let fields = [("code", &*second), ("password", PHRASE), ("again", PHRASE), ("sure", "yes")];
        let refused = outside.press(&outside.open("/staff/invitation"), "/staff/invitation", &fields);
        assert_eq!(refused.status, 422, "{}", refused.text);
    }

    /// Keeps ACC-4, ACC-5: where two organisations know one address, the link goes to the account of the one that was named, and
    /// is no way into the other; whoever names another organisation, or none, gets the same page as a stranger, and no mail goes.
    fn acc_5_a_link_by_mail_leads_into_the_organisation_that_was_named_and_into_no_other(engine: Engine) {
        let world = World::that_mails(engine);
        world.invite("noor");
        let other = world.neighbour("The House of Rain", "9x3q");
        let (served, server) = (world.serve(), MailServer::start(Manner::Takes));
        let outside = Colleague::outside(&served);
        let waiting = || mail_counts(&world.service).unwrap().new;
        assert_eq!(waiting(), 0);
        let ask = |organisation: &str, email: &str| {
            let before = last(&world.service);
            let page = outside.press(&outside.open(ASK), ASK, &[("organisation", organisation), ("email", email)]);
            let token = page.hidden("csrf").unwrap().to_owned();
            (page.status, page.text.replace(&token, ""), kinds_after(&world.service, before))
        };
        let nowhere = ask("The House of Snow", &mail("ada"));
        assert_eq!((nowhere.0, &nowhere.2), (200, &vec!["return-asked"]));
        for (organisation, email) in [("", "ada"), ("The House of Rain", "noor"), ("The House of Rain", "nobody")] {
            assert_eq!(ask(organisation, &mail(email)), nowhere, "{email} of {organisation}");
        }
        assert_eq!(waiting(), 0, "nobody is written to who was not meant");

        assert_eq!(ask(" the house  of RAIN ", &mail("ada")), nowhere);
        let theirs = link(&world, &server);
        assert_eq!(brings(&world, &outside, &theirs).status, 422, "recovery code and factor of the other account");
        let own = |house: &World| {
            let before = Colleague::outside(&served);
            let fields = [("organisation", house.organisation), ("email", &mail("ada")), ("password", PHRASE)];
            before.press(&before.open("/staff/sign-in"), "/staff/sign-in", &fields).says("The code from your app")
        };
        assert!(!own(&world) && !own(&other), "nothing has changed");
        assert!(brings(&other, &outside, &theirs).says("Your new password is set."));
        assert!(!own(&world) && own(&other), "one account, and not the other with its address");
        Colleague::of(&served, &world, "ada").open("/staff/me").expect(200);

        assert_eq!(ask("The Alliance", &mail("ada")), nowhere);
        // The mail that says the password was changed goes first.
        assert_eq!(deliver_due(&world.service, &server.mailer()).unwrap().sent, 2);
        assert_eq!(brings(&other, &outside, &theirs).status, 422, "used");
    }
}

/// Keeps ACC-4, SECURITY 5: asking again and again waits, for an address that nobody has too, and keeps nobody from signing in.
#[test]
fn acc_4_asking_for_links_waits_and_shuts_nobody_out() {
    let world = World::that_mails(Sqlite);
    let served = world.serve();
    let outside = Colleague::outside(&served);
    for email in [mail("ada"), mail("nobody")] {
        let tries: Vec<u16> = (0..7).map(|_| asks(&outside, &email).status).collect();
        assert_eq!(tries, [200, 200, 200, 200, 200, 429, 429], "{email}");
    }
    let page = outside.open("/staff/sign-in");
    let fields = [("email", mail("ada")), ("password", password("ada"))];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert!(outside.press(&page, "/staff/sign-in", &fields).says("The code from your app"));
    world.clock.advance(TimeDelta::minutes(15));
    assert_eq!(asks(&outside, &mail("ada")).status, 200);
}

/// Where no mail is sent, the page leads to an administrator's code and asks for no address.
#[test]
fn where_no_mail_is_sent_an_administrator_helps() {
    let world = World::staffed(Sqlite);
    let served = super::serve(&world);
    let page = Colleague::outside(&served).open(ASK);
    assert!(page.says("An administrator of your organisation can make one") && !page.says("name=\"email\""));
    let not_an_address = [("csrf".to_owned(), page.text.clone()), ("email".to_owned(), mail("ada"))];
    assert_eq!(Colleague::outside(&served).send(ASK, &not_an_address).status, 400);
}
