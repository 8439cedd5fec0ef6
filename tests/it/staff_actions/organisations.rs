//! An organisation gets another name, and an end (ACC-5, RET-4); a machine that is gone for good is counted no longer (D14).

use linden::actions::accounts::create_first_account::create_first_account;
use linden::actions::accounts::end_organisation::{
    EndOrganisationError, Left, end_organisation, see_organisation_ending,
};
use linden::actions::accounts::find_staff_member::find_staff_member;
use linden::actions::accounts::rename_organisation::{RenameError, rename_organisation};
use linden::actions::audit::verify_log::verify_log;
use linden::actions::key_kits::forget_machine::{ForgetError, forget_machine, see_forgetting};
use linden::actions::retention::decide::{Decision, sign_as_custodian, sign_for_controller};
use linden::actions::retention::see_erasure::see_erasure;
use linden::domain::audit::Event;
use linden::domain::consultation::State;
use linden::domain::ids::PlaceId;
use linden::jobs;
use linden::store::key_places::{self, StoredPlace};
use linden::store::{StoreError, accounts, keys, passkeys, recoveries, roles, second_factors};

use crate::forgetting::people;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::log_of_staff::{entries, kinds_after, last};
use crate::support::world::{World, mail, password};

const BURNT: PlaceId = PlaceId::from_bytes([0xb0; 16]);

/// Another machine says that it holds the key of the sample, today.
fn said_elsewhere(world: &World) {
    let (id, said) = (world.id(), StoredPlace { place: BURNT, held: true, seen_on: world.service.today() });
    world.service.store.write(move |tx| key_places::put(tx, id, &said)).unwrap();
}

fn left(world: &World) -> Vec<Left> {
    match end_organisation(&world.service, &world.administrator()) {
        Err(EndOrganisationError::Left(left)) => {
            assert!(see_organisation_ending(&world.service, &world.administrator()).is_err());
            left
        }
        other => panic!("{other:?}"),
    }
}

fn erase_early(world: &World) {
    sign_as_custodian(&world.service, &world.may("custodian"), Decision::EraseEarly).unwrap();
    sign_for_controller(&world.service, &world.may("ada"), Decision::EraseEarly).unwrap();
    jobs::once(&world.service).unwrap();
}

/// Whether a password is let in under the name of an organisation.
fn lets_in(served: &crate::support::house::Served, organisation: &str, name: &str) -> bool {
    let who = Colleague::outside(served);
    let (email, password) = (mail(name), password(name));
    let fields = [("organisation", organisation), ("email", &email), ("password", &password)];
    who.press(&who.open("/staff/sign-in"), "/staff/sign-in", &fields).says("The code from your app")
}

on_both_engines! {
    /// ACC-5: the new name is typed from then on; a name that another organisation has is refused, and nothing else changes.
    fn acc_5_an_organisation_is_renamed(engine: Engine) {
        let world = World::with_administrator(engine);
        let rain = world.neighbour("The House of Rain", "9x3q");
        let rename = |name: &str| rename_organisation(&world.service, &world.administrator(), name);
        assert!(matches!(rename(" the house  of RAIN"), Err(RenameError::Taken)));
        for wrong in ["", " \n", "two\nlines", &"x".repeat(201)] {
            assert!(matches!(rename(wrong), Err(RenameError::Name(_))), "{wrong:?}");
        }
        let before = last(&world.service);
        assert_eq!(rename(" The Poplar House ").unwrap(), "The Poplar House");
        assert_eq!(rename("the poplar house").unwrap(), "the poplar house", "its own name is not taken");
        assert_eq!(kinds_after(&world.service, before), ["organisation-renamed", "organisation-renamed"]);
        let served = world.serve();
        assert!(lets_in(&served, "The Poplar House", "ada") && !lets_in(&served, "The Alliance", "ada"));
        assert!(lets_in(&served, rain.organisation, "ada"));
        rename_organisation(&world.service, &rain.administrator(), "The Alliance").unwrap();
    }

    /// ACC-5, RET-4: an organisation ends when nothing is left of what anybody sent, and no key; then all its accounts have ended,
    /// what was published stays, the log stays whole, and another organisation meets nothing of it.
    fn ret_4_an_organisation_ends_when_nothing_is_left_of_what_was_sent(engine: Engine) {
        let world = World::staffed(engine);
        let rain = world.neighbour("The House of Rain", "9x3q");
        world.bring_to(State::Open);
        let slug = world.found().stored.slug.clone();
        assert_eq!(left(&world), [Left::NotErased(slug.clone())]);
        world.send(&people(10));
        world.bring_to(State::Published);
        said_elsewhere(&world);
        assert_eq!(left(&world), [Left::NotErased(slug.clone())]);
        erase_early(&world);
        assert_eq!(left(&world), [Left::KeyHeld(slug.clone()), Left::KitNotAttested(slug.clone())]);
        for name in ["custodian", "second custodian"] {
            sign_as_custodian(&world.service, &world.may(name), Decision::KitDestroyed).unwrap();
        }
        assert_eq!(left(&world), [Left::KeyHeld(slug)]);
        let shown = see_forgetting(&world.service, &world.administrator(), BURNT).unwrap();
        forget_machine(&world.service, &world.administrator(), shown).unwrap();

        let ending = see_organisation_ending(&world.service, &world.administrator()).unwrap();
        assert_eq!((ending.name.as_str(), ending.accounts, ending.never_opened.len()), ("The Alliance", 11, 0));
        let token = world.enter("custodian");
        let served = world.serve();
        assert!(lets_in(&served, "The Alliance", "custodian"));
        let (before, administrator) = (last(&world.service), world.administrator());
        end_organisation(&world.service, &administrator).unwrap();
        assert_eq!(kinds_after(&world.service, before), ["organisation-ended"]);
        assert!(find_staff_member(&world.service, token).unwrap().is_none(), "from the next request on (ACC-6)");
        let page = Colleague::outside(&served).open("/staff/sign-in");
        assert!(!page.says("name=\"organisation\""), "one organisation is left: nobody is asked for its name");
        assert!(lets_in(&served, "", "ada"), "the other goes on");
        assert!(!lets_in(&served, "", "custodian"));
        let organisation = world.found().stored.organisation;
        world.service.store.read(|tx| {
            for account in accounts::list_in_organisation(tx, organisation)? {
                let contact = world.service.vault.open_contact(account.id, &account.contact).unwrap();
                assert_eq!((contact.name.as_str(), contact.mail.as_str()), ("", ""), "nobody is left to read it");
                assert!(account.ended_on.is_some() && account.credentials.is_none() && !account.administrator);
                assert!(second_factors::find(tx, account.id)?.is_none() && recoveries::find(tx, account.id)?.is_none());
                assert!(passkeys::list_for_account(tx, account.id)?.is_empty());
                assert!(keys::list_grants_of(tx, account.id)?.is_empty());
                assert!(roles::list_for_account(tx, account.id)?.is_empty());
            }
            Ok::<_, StoreError>(())
        }).unwrap();
        assert!(Colleague::outside(&served).look("/r/7k2m").status == 200, "what was published stays");
        assert!(verify_log(&world.service, None).unwrap().faults.is_empty());
        // The name is free again, and whoever takes it meets nothing of what was.
        create_first_account(&world.service, "the alliance", "ada", &mail("ada")).unwrap();
        assert!(rain.administrator().organisation() != organisation);
    }

    /// D14, RET-4: a machine that burnt is counted until somebody who answers for the organisation says that it is gone; what that
    /// means is what was shown, or nothing happens; if it runs again it is counted again.
    fn d14_a_machine_that_is_gone_for_good_is_counted_until_somebody_says_so(engine: Engine) {
        let world = World::staffed(engine);
        let rain = world.neighbour("The House of Rain", "9x3q");
        world.bring_to(State::Open);
        jobs::once(&world.service).unwrap();
        let shown = || see_forgetting(&world.service, &world.administrator(), BURNT);
        assert!(matches!(shown(), Err(ForgetError::Unknown)));
        said_elsewhere(&world);
        let one = shown().unwrap();
        assert_eq!((one.held.len(), one.held[0].elsewhere, one.held[0].is_erased), (1, 1, false));
        assert!(!one.loses_a_key());
        let here = world.service.vault.directory().find_place().unwrap().unwrap();
        let own = see_forgetting(&world.service, &world.administrator(), here);
        assert!(matches!(own, Err(ForgetError::Here)), "{own:?}");
        let theirs = see_forgetting(&world.service, &rain.administrator(), BURNT);
        assert!(matches!(theirs, Err(ForgetError::Unknown)), "another organisation's: {theirs:?}");

        // It becomes the last one after it was shown.
        let id = world.id();
        world.service.store.write(move |tx| key_places::erase(tx, id, here)).unwrap();
        let stale = forget_machine(&world.service, &world.administrator(), one);
        assert!(matches!(stale, Err(ForgetError::OtherThanShown)), "{stale:?}");
        assert!(shown().unwrap().loses_a_key());
        jobs::once(&world.service).unwrap();

        world.send(&people(10));
        world.bring_to(State::Published);
        erase_early(&world);
        for name in ["custodian", "second custodian"] {
            sign_as_custodian(&world.service, &world.may(name), Decision::KitDestroyed).unwrap();
        }
        let served = world.serve();
        let auditor = Colleague::of(&served, &world, "auditor");
        let copies = || see_erasure(&world.service, &world.may("auditor")).unwrap().copies;
        assert!(copies().held == 1 && auditor.open("/staff/7k2m/erasure").says("Servers that still hold the key: 1."));
        let erased = shown().unwrap();
        assert!(erased.held[0].is_erased && erased.held[0].elsewhere == 0 && !erased.loses_a_key());
        forget_machine(&world.service, &world.administrator(), erased).unwrap();
        assert!(auditor.open("/staff/7k2m/erasure").says("The key is destroyed everywhere"), "right afterwards");
        assert!(copies().held == 0);
        assert!(matches!(shown(), Err(ForgetError::Unknown)));
        let entry = entries(&world.service).into_iter().rev().find(|link| link.entry.event == Event::MachineForgotten(BURNT));
        assert_eq!(entry.unwrap().entry.account, Some(world.account("ada")));
        let log = auditor.open("/staff/7k2m/audit?what=machine-forgotten");
        assert!(log.says("is gone for good. It is not counted any more. Its number begins with b0b0b0b0b0b0."), "{}", log.text);
        said_elsewhere(&world);
        assert_eq!(copies().held, 1, "it ran again");
    }
}
