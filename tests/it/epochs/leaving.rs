//! Somebody leaves (SECURITY-NOTES, adversary 14; ACC-6).

use std::collections::BTreeSet;

use linden::actions::accounts::end_account::{EndError, end_account, see_ending};
use linden::actions::accounts::find_staff_member::find_arrival;
use linden::actions::accounts::invite_account::invite_account;
use linden::actions::accounts::list_accounts::list_accounts;
use linden::actions::accounts::sign_in::sign_in;
use linden::actions::consultation_keys::held_key;
use linden::actions::consultations::change_role::{RoleError, give_role, take_role, take_role_knowing};
use linden::actions::epochs::leaving::EyesOpen;
use linden::actions::epochs::see_keys::{held_by_nobody, waiting_key};
use linden::cli::demo::participants::published_sample;
use linden::domain::consultation::State;
use linden::domain::mail_language::MailLanguage;
use linden::domain::permission::ReplaceKey;
use linden::domain::role::Role;
use linden::store::{approvals, keys};
use linden::vault::keys::{KeyKind, StaffKey};
use linden::vault::primitives::KeyPair;
use linden::vault::staff::PasswordCost;
use zeroize::Zeroizing;

use super::{all_opens, begin, epochs, grants, opened, replace};
use crate::on_both_engines;
use crate::support::engine::Engine::Sqlite;
use crate::support::log_of_staff::{kinds_after, last};
use crate::support::world::{World, mail, password};

/// Every private key that a pair opens out of grants: those in the database, and those of an older copy.
fn keys_of(world: &World, pair: &KeyPair, copied: &[keys::StoredGrant]) -> Vec<StaffKey> {
    let vault = world.service.vault.for_consultation(world.id()).unwrap();
    let all = grants(world);
    let mut found = Vec::new();
    for grant in all.iter().chain(copied) {
        found.extend(
            KeyKind::ALL.into_iter().filter_map(|kind| vault.open_grant(&grant.sealed, kind, grant.account, pair).ok()),
        );
    }
    found
}

on_both_engines! {
    /// Adversary 14: after the rotation the leaver's password, cookie, keys and old copy open none of what lies there, old or new.
    fn adversary_14_who_left_opens_nothing_of_a_copy_taken_after_the_rotation(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let people = published_sample();
        world.send(&people[..5]);
        // What the leaver takes along: the key pair behind the password, the cookie, and a copy of the grants.
        let (account, pair) = (world.account("custodian"), world.pair("custodian"));
        let (cookie, copied) = (world.enter("custodian"), grants(&world));
        let before = keys_of(&world, &pair, &copied);
        assert!(opened(&world, &before).1 >= 10, "the control: before, they open what custodians open");

        let refused = end_account(&world.service, &world.administrator(), account, EyesOpen::No);
        assert!(matches!(refused, Err(EndError::TooFewHolders)), "{refused:?}");
        let log = last(&world.service);
        end_account(&world.service, &world.administrator(), account, EyesOpen::Yes).unwrap();
        assert_eq!(kinds_after(&world.service, log), ["account-ended"]);
        // ACC-6: from the next request on.
        assert!(find_arrival(&world.service, cookie.clone()).unwrap().is_none());
        let typed = Zeroizing::new(password("custodian"));
        assert!(sign_in(&world.service, &mail("custodian"), &typed, PasswordCost::FLOOR).is_err());
        assert!(grants(&world).iter().all(|grant| grant.account != account));
        let given = world.service.store.read(|tx| approvals::list(tx, world.id())).unwrap();
        assert!(given.iter().any(|one| one.account == account), "what they approved stays");

        // The key has to be replaced, and only somebody who holds it is asked.
        world.send(&people[5..7]);
        let asked = |name: &str| waiting_key(&world.service, &world.may::<ReplaceKey>(name)).unwrap();
        let waiting = asked("second custodian").expect("a task");
        assert_eq!((waiting.kind, waiting.left[0].name.as_str()), (KeyKind::Figures, "custodian"));
        assert!(asked("reader").is_none() && asked("panel").is_none());
        replace(&world, "second custodian");
        assert!(asked("second custodian").is_none(), "done");
        world.send(&people[7..9]);

        let after = keys_of(&world, &pair, &copied);
        assert!(!after.is_empty(), "the old keys are still theirs");
        assert_eq!(opened(&world, &after).1, 0, "of nine people");
        assert!(keys_of(&world, &pair, &[]).is_empty(), "and no grant that lies there opens");
        all_opens(&world, "second custodian", "reader");
        // Put back where it was, the old grant lets nobody in.
        let (id, stale) = (world.id(), copied.iter().find(|grant| grant.account == account).unwrap().clone());
        world.service.store.write(move |tx| keys::insert_grant(tx, id, &stale)).unwrap();
        let vault = world.service.vault.for_consultation(id).unwrap();
        let held = world.service.store.read(|tx| held_key(tx, &vault, KeyKind::Figures, account, &pair)).unwrap();
        assert!(held.is_err());
    }

    /// ACC-6, SECURITY 2: a role is taken with its grants and sign-ins; too few holders only with open eyes; then a task.
    fn acc_6_taking_a_key_role_leaves_a_task_until_the_key_is_replaced(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let (reader, cookie) = (world.account("reader"), world.enter("reader"));
        let few = take_role(&world.service, &world.may("ada"), reader, Role::Reader);
        assert!(matches!(few, Err(RoleError::TooFewHolders(few)) if few.left == 1 && few.kind == KeyKind::Words));
        assert!(find_arrival(&world.service, cookie.clone()).unwrap().is_some(), "nothing was done");
        let who = (reader, Role::Reader);
        take_role_knowing(&world.service, &world.may("ada"), who, EyesOpen::Yes).unwrap();
        assert!(find_arrival(&world.service, cookie).unwrap().is_none(), "every sign-in ends");
        let asked = || waiting_key(&world.service, &world.may::<ReplaceKey>("second reader")).unwrap();
        assert_eq!(asked().unwrap().left[0].name, "reader");

        // Somebody who leaves in the middle of a replacement held the new key too: it is replaced once more.
        drop(begin(&world, "second reader"));
        let second = (world.account("second reader"), Role::Reader);
        take_role_knowing(&world.service, &world.may("ada"), second, EyesOpen::Yes).unwrap();
        let nobodys = held_by_nobody(&world.service, &world.may("ada")).unwrap();
        assert_eq!(nobodys, [KeyKind::Words]);
        assert_eq!(epochs(&world, KeyKind::Words), Vec::<u32>::new());
        let left = world.service.store.read(|tx| keys::list_departures(tx, world.id())).unwrap();
        let left: BTreeSet<_> = left.iter().map(|one| (one.account, one.epoch)).collect();
        assert_eq!(left, BTreeSet::from([(reader, 1), (second.0, 2)]));
    }
}

#[test]
fn acc_6_a_key_that_was_just_replaced_is_replaced_again_when_one_of_its_holders_leaves() {
    let world = World::staffed(Sqlite);
    world.bring_to(State::Open);
    world.send(&published_sample()[..3]);
    drop(begin(&world, "custodian"));
    let account = world.account("custodian");
    end_account(&world.service, &world.administrator(), account, EyesOpen::Yes).unwrap();
    replace(&world, "second custodian");
    assert_eq!(epochs(&world, KeyKind::Figures), [3], "a third key, and nothing lies under the two before");
    all_opens(&world, "second custodian", "reader");
    assert_eq!(world.service.store.read(|tx| keys::list_departures(tx, world.id())).unwrap(), []);
}

/// ACC-6, D18: who ends what, and what stays.
#[test]
fn acc_6_an_ended_account_keeps_its_name_and_nothing_else() {
    let world = World::staffed(Sqlite);
    let ended = world.account("designer");
    let ada = world.administrator();
    let own = end_account(&world.service, &ada, world.account("ada"), EyesOpen::Yes);
    assert!(matches!(own, Err(EndError::OwnAccount)));
    let seen = see_ending(&world.service, &ada, ended).unwrap();
    assert_eq!((seen.here.len(), seen.here[0].roles.clone()), (1, vec![Role::Designer]));
    assert!(seen.here[0].too_few.is_empty() && seen.here[0].to_replace.is_empty());
    end_account(&world.service, &ada, ended, EyesOpen::No).unwrap();
    let again = end_account(&world.service, &ada, ended, EyesOpen::No);
    assert!(matches!(again, Err(EndError::NoSuchAccount)));
    let listed = list_accounts(&world.service, &ada).unwrap();
    let listed = listed.iter().find(|account| account.id == ended).unwrap();
    assert!(listed.ended_on.is_some() && listed.contact.name == "designer" && listed.contact.mail.is_empty());
    let given = give_role(&world.service, &world.may("ada"), ended, Role::Designer);
    assert!(matches!(given, Err(RoleError::NoSuchAccount)));
    // Whoever comes back gets a new account, under the same address.
    let anew = invite_account(&world.service, &ada, "designer", &mail("designer"), MailLanguage::default()).unwrap();
    assert_ne!(anew.account, ended);
}

/// DESIGN 1: before the opening nothing lies under the keys, so nothing is to be replaced; but the panel's approval goes.
#[test]
fn before_the_opening_whoever_leaves_leaves_no_task() {
    let world = World::staffed(Sqlite);
    world.bring_to(State::Approved);
    linden::actions::consultations::make_keys::make_keys(&world.service, &world.may("ada")).unwrap();
    end_account(&world.service, &world.administrator(), world.account("custodian"), EyesOpen::No).unwrap();
    assert_eq!(world.state(), State::PanelReview);
    assert_eq!(world.service.store.read(|tx| keys::list_departures(tx, world.id())).unwrap(), []);
}
