//! The doors: the page of keys, the overview, people, accounts.

use linden::domain::consultation::State;

use super::epochs;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::log_of_staff::{kinds_after, last};
use crate::support::participant::Page;
use crate::support::world::World;
use linden::cli::demo::participants::published_sample;
use linden::vault::keys::KeyKind;

/// Loads the page again until nothing goes on any more.
pub fn through(by: &Colleague<'_>) -> Page {
    for _ in 0..10_000 {
        let page = by.open("/staff/7k2m/keys?at=replace");
        if !page.says("See how far it is") {
            return page;
        }
    }
    panic!("it does not end");
}

on_both_engines! {
    /// ACC-6, B6: the administrator ends an account by its page, the holder who is left sees one task and presses one button.
    fn acc_6_an_account_is_ended_and_the_key_replaced_by_pages_alone(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.send(&published_sample()[..8]);
        let served = world.serve();
        let [ada, leaver, second, reader] =
            ["ada", "custodian", "second custodian", "reader"].map(|name| Colleague::signed_in(&served, name));
        let calm = second.open("/staff/7k2m/keys");
        assert!(calm.says("Replace the figures key") && !calm.says("has to be replaced"), "{}", calm.text);
        assert!(!ada.open("/staff/7k2m/keys").says("keys/replace\""), "nobody else can do it");
        assert!(!reader.open("/staff/7k2m/keys").says("Replace the figures key"));
        let account = world.account("custodian").to_string();
        assert!(!ada.open("/staff/accounts").says(&format!("account={}", world.account("ada"))), "not one’s own");
        let page = ada.open(&format!("/staff/accounts/end?account={account}"));
        for said in ["End the account of custodian", "only one person would still hold it", "has to be replaced afterwards"] {
            assert!(page.says(said), "{said}: {}", page.text);
        }
        let unsure = ada.press(&page, "/staff/accounts/end", &[]);
        assert_eq!(unsure.status, 409);
        let done = ada.press(&page, "/staff/accounts/end", &[("sure", "yes")]);
        assert!(done.says("The account is ended") && done.says("The name stays for what this person approved."));
        assert_eq!(leaver.look("/staff/7k2m").status, 303, "out at the next request");

        let task = "custodian left and held a key that you hold too. It has to be replaced: press here.";
        assert!(second.open("/staff").says(task), "{}", second.open("/staff").text);
        assert!(!reader.open("/staff").says("has to be replaced") && !ada.open("/staff").says("has to be replaced"));
        let log = last(&world.service);
        let page = second.open("/staff/7k2m/keys");
        assert!(page.says("custodian left on") && page.says("It has to be replaced."), "{}", page.text);
        assert_eq!(second.press(&page, "/staff/7k2m/keys/replace", &[]).status, 409, "unticked");
        second.press(&page, "/staff/7k2m/keys/replace", &[("sure", "yes")]).expect(200);
        let through = through(&second);
        assert!(through.says("second custodian put it in place of the one before"), "{}", through.text);
        assert!(through.says("The opening approved number 1."), "{}", through.text);
        assert_eq!(kinds_after(&world.service, log), ["key-replaced", "key-replacing-ended"]);
        assert!(!second.open("/staff").says("has to be replaced"));
        assert_eq!(epochs(&world, KeyKind::Figures), [2]);
        // What was shown before holds no more.
        assert_eq!(second.press(&page, "/staff/7k2m/keys/replace", &[("sure", "yes")]).status, 409);
    }

    /// SECURITY 2: a role whose key too few would hold goes only after the page has said what could be lost.
    fn a_role_that_leaves_too_few_holders_asks_first(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let served = world.serve();
        let ada = Colleague::signed_in(&served, "ada");
        let remove = "/staff/7k2m/people/remove";
        for (name, said) in [("panel", "only one person would still hold it"), ("second panel", "nobody would hold it any more")] {
            let account = world.account(name).to_string();
            let asked = ada.press(&ada.open("/staff/7k2m/people"), remove, &[("person", &account), ("role", "panel")]);
            assert_eq!(asked.status, 422);
            assert!(asked.says(said) && asked.says("Too few people would hold the key"), "{}", asked.text);
            let done = ada.press(&asked, remove, &[("sure", "yes")]);
            assert!(done.status == 200 && !done.says("Too few people"), "{}", done.text);
        }
        let overview = ada.open("/staff");
        assert!(overview.says("Pause the consultation, so that no more answers come in"), "{}", overview.text);
    }
}
