//! Two factors for everyone (ACC-4): setting one up, giving codes, changing them, and where somebody is signed in.

use std::process::Command;

use chrono::{DateTime, TimeDelta, Utc};
use linden::domain::mail_language::MailLanguage;
use linden::vault::staff::{FactorSeed, step_at};
use linden::web::staff::routes::table;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::engine::Engine::Sqlite;
use crate::support::factors;
use crate::support::participant::Page;
use crate::support::sql::run;
use crate::support::world::{World, mail, password};

const PHRASE: &str = "nine lanterns by the river";

/// The seed that a page shows in groups of letters.
pub(super) fn seed_on(page: &Page) -> FactorSeed {
    let letters = page.text.split("<code class=\"code\" dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap();
    let bytes = data_encoding::BASE32_NOPAD.decode(letters.replace(' ', "").as_bytes()).unwrap();
    FactorSeed::from_bytes(bytes.try_into().unwrap())
}

/// From the page for setting up to the overview.
pub fn set_up(colleague: &Colleague<'_>, page: &Page, now: DateTime<Utc>) -> Page {
    let code = seed_on(page).code(step_at(now));
    let printing = colleague.press(page, "/staff/set-up", &[("otp", &code)]);
    assert!(printing.says("Print your recovery code"), "{}", printing.text);
    colleague.press(&printing, "/staff/set-up/recovery-code", &[("sure", "yes")])
}

/// Somebody new, who has accepted an invitation and nothing more.
pub(super) fn newcomer<'s>(world: &World, hana: Colleague<'s>) -> (Colleague<'s>, Page) {
    let invited = linden::actions::accounts::invite_account::invite_account(
        &world.service,
        &world.administrator(),
        "Hana",
        &mail("hana"),
        MailLanguage::English,
    );
    let fields = [("code", &*invited.unwrap().code.letters()), ("password", PHRASE), ("again", PHRASE)];
    let page = hana.press(&hana.open("/staff/invitation"), "/staff/invitation", &fields);
    (hana, page)
}

/// Whether every page but those for everyone leads to `step`, and every form too.
pub(super) fn reaches_nothing_but(colleague: &Colleague<'_>, step: &str) {
    for row in table().rows() {
        let address = row.path.replace("{slug}", "7k2m").replace("{number:[0-9]{1,9}}", "1");
        let is_for_all = row.needs == linden::web::staff::door::asker::Needs::Nothing;
        if is_for_all || address == "/staff/sign-out" || address == step {
            continue;
        }
        let page = match row.method.as_str() {
            "GET" => colleague.look(&address),
            // Without its token, a form of the steps themselves is refused before it is looked at.
            _ if address.starts_with("/staff/set-up") || address == "/staff/sign-in/code" => continue,
            _ => colleague.send(&address, &[]),
        };
        let to = page.headers.get("location").map(|to| to.to_str().unwrap());
        assert_eq!((page.status, to), (303, Some(step)), "{} {address}: {}", row.method, page.text);
    }
}

on_both_engines! {
    /// Keeps ACC-4: before a second factor is set and the recovery code is on paper, nobody reaches a page.
    fn acc_4_whoever_has_no_second_factor_reaches_nothing_but_setting_it_up(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let (hana, page) = newcomer(&world, Colleague::outside(&served));
        assert!(page.says("Set up your second factor") && page.says("<svg role=\"img\""), "{}", page.text);
        reaches_nothing_but(&hana, "/staff/set-up");

        let slip = hana.press(&page, "/staff/set-up", &[("otp", "000 000")]);
        assert_eq!(slip.status, 422);
        assert_eq!(*seed_on(&slip).letters(), *seed_on(&page).letters(), "what was scanned still counts");
        assert!(slip.says("That is not the code of now."), "{}", slip.text);
        let code = seed_on(&page).code(step_at(world.service.now()));
        let printing = hana.press(&slip, "/staff/set-up", &[("otp", &code)]);
        reaches_nothing_but(&hana, "/staff/set-up/recovery-code");
        let unsure = hana.press(&printing, "/staff/set-up/recovery-code", &[]);
        assert_eq!(unsure.status, 422);
        assert!(unsure.says("Print the code or write it down"), "{}", unsure.text);
        let home = hana.press(&unsure, "/staff/set-up/recovery-code", &[("sure", "yes")]);
        assert!(home.says("You have no role in a consultation yet."), "{}", home.text);
        assert_eq!(hana.look("/staff/set-up").status, 303, "it is set");
    }

    /// Keeps ACC-4: with a password alone nobody gets in, and a code counts once and only now.
    fn acc_4_a_password_alone_opens_nothing_and_a_code_counts_once(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let fields = [("email", &*mail("reader")), ("password", &*password("reader"))];
        let begin = || {
            let reader = Colleague::outside(&served);
            let asked = reader.press(&reader.open("/staff/sign-in"), "/staff/sign-in", &fields);
            assert!(asked.says("The code from your app"), "{}", asked.text);
            (reader, asked)
        };
        let (first, asked) = begin();
        reaches_nothing_but(&first, "/staff/sign-in/code");
        let code = factors::code(&world.service, "reader");
        let late = factors::seed("reader").code(step_at(world.service.now()) - 2);
        for wrong in ["000000", &late, "12345", ""] {
            let refused = first.press(&asked, "/staff/sign-in/code", &[("otp", wrong)]);
            assert_eq!(refused.status, 422, "{wrong:?}");
            assert!(refused.says("That is not the code of now"), "{}", refused.text);
        }
        assert!(first.press(&asked, "/staff/sign-in/code", &[("otp", &code)]).says("Your consultations"));

        let (second, asked) = begin();
        assert_eq!(second.press(&asked, "/staff/sign-in/code", &[("otp", &code)]).status, 422, "it was used");
        assert!(second.gives_code(&asked, "reader").says("Your consultations"));
    }

    /// Keeps ACC-4: another app takes the place of the first, everything else ends, and the old codes count no longer.
    fn acc_4_a_second_factor_and_a_recovery_code_are_changed_by_their_holder(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let (here, there) = (Colleague::signed_in(&served, "panel"), Colleague::signed_in(&served, "panel"));
        let page = here.press(&here.open("/staff/me"), "/staff/me/second-factor", &[]);
        let wrong = here.press(&page, "/staff/me/second-factor", &[("otp", "000000")]);
        assert_eq!(wrong.status, 422);
        let code = seed_on(&wrong).code(step_at(world.service.now()));
        let done = here.press(&wrong, "/staff/me/second-factor", &[("otp", &code)]);
        assert!(done.says("Codes of your new app count from now on."), "{}", done.text);
        assert_eq!(there.look("/staff").status, 303, "signed out everywhere else");
        let fields = [("email", &*mail("panel")), ("password", &*password("panel"))];
        let asked = there.press(&there.open("/staff/sign-in"), "/staff/sign-in", &fields);
        assert_eq!(there.gives_code(&asked, "panel").status, 422, "the old app no longer counts");
        world.clock.advance(TimeDelta::seconds(60));
        let code = seed_on(&wrong).code(step_at(world.service.now()));
        assert_eq!(there.press(&asked, "/staff/sign-in/code", &[("otp", &code)]).status, 200);

        let page = here.press(&here.open("/staff/me"), "/staff/me/recovery-code", &[]);
        let kept = here.press(&page, "/staff/me/recovery-code", &[("sure", "yes")]);
        assert!(kept.says("The new recovery code counts from now on."), "{}", kept.text);
    }

    /// Keeps ACC-4: everybody sees where they are signed in, ends one or all others, and nobody else's.
    fn acc_4_sign_ins_are_listed_and_ended_by_their_holder(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        // The world itself is signed in too.
        let (here, there) = (Colleague::signed_in(&served, "reader"), Colleague::signed_in(&served, "reader"));
        let (panel, page) = (Colleague::signed_in(&served, "panel"), here.open("/staff/me"));
        assert!(page.says_of("Here, since 9 March 2026"), "{}", page.text);
        assert_eq!(page.text.matches("In another browser, since").count(), 2, "{}", page.text);
        let ids: Vec<_> = page.text.split("name=\"end\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let own = panel.open("/staff/me");
        panel.press(&own, "/staff/me/sign-ins", &[("end", ids[0])]);
        panel.press(&own, "/staff/me/sign-ins", &[("end", ids[1])]);
        assert_eq!(there.look("/staff").status, 200, "nobody ends another's");
        for id in &ids[..2] {
            here.press(&page, "/staff/me/sign-ins", &[("end", id)]);
        }
        assert_eq!((there.look("/staff").status, here.look("/staff").status), (303, 200));
        let there = Colleague::signed_in(&served, "reader");
        let ended = here.press(&here.open("/staff/me"), "/staff/me/sign-ins", &[("end", "others")]);
        assert!(ended.says("Ended. Nobody can go on there."), "{}", ended.text);
        assert_eq!((there.look("/staff").status, here.look("/staff").status), (303, 200));
        assert_eq!(here.press(&page, "/staff/me/sign-ins", &[("end", "x")]).status, 400);
    }
}

/// Keeps ACC-4: an account from before second factors is led to setting one up.
#[test]
fn acc_4_an_account_without_a_second_factor_is_led_to_setting_it_up() {
    let world = World::staffed(Sqlite);
    let served = serve(&world);
    run(&world.database.address, "DELETE FROM recovery");
    run(&world.database.address, "DELETE FROM second_factor");
    let panel = Colleague::outside(&served);
    let fields = [("email", &*mail("panel")), ("password", &*password("panel"))];
    let page = panel.press(&panel.open("/staff/sign-in"), "/staff/sign-in", &fields);
    reaches_nothing_but(&panel, "/staff/set-up");
    assert!(set_up(&panel, &page, world.service.now()).says("Your consultations"));
}

/// Codes are those of another implementation, where there is one on this machine.
#[test]
fn acc_4_codes_are_those_of_oathtool() {
    let seed = factors::seed("anybody");
    for moment in ["2026-03-09 12:00:00 UTC", "2026-03-09 12:00:29 UTC", "2033-05-18 03:33:20 UTC"] {
        let program = Command::new("oathtool").args(["--totp", "--base32", &seed.letters(), "--now", moment]).output();
        // Where it is not on the machine, the vectors of RFC 6238 have to do.
        let Ok(told) = program else { return };
        let now = DateTime::parse_from_str(&moment.replace("UTC", "+0000"), "%Y-%m-%d %H:%M:%S %z").unwrap();
        let ours = seed.code(step_at(now.with_timezone(&Utc)));
        assert_eq!(String::from_utf8(told.stdout).unwrap().trim(), ours, "{moment}");
    }
}
