//! Who may be what, and what a role opens.

use linden::actions::consultation_keys::held_key;
use linden::actions::consultations::change_role::{RoleError, give_role, take_role, take_role_knowing};
use linden::actions::consultations::make_keys::make_keys;
use linden::actions::desk::next_item::next_item;
use linden::actions::desk::piece::DeskError;
use linden::actions::epochs::leaving::EyesOpen;
use linden::domain::consultation::State;
use linden::domain::ids::AccountId;
use linden::domain::role::Role;
use linden::randomness::SystemRandomness;
use linden::store::keys;
use linden::vault::keys::KeyKind;

use crate::support::engine::Engine::Sqlite;
use crate::support::world::{STAFF, World};

/// ACC-2: what DESIGN section 1 forbids together is refused with the reason, in both orders.
#[test]
fn acc_2_roles_that_are_forbidden_together_are_refused_with_the_reason() {
    let world = World::staffed(Sqlite);
    world.invite("newcomer");
    let (ada, newcomer) = (world.may("ada"), world.account("newcomer"));
    for held in Role::ALL {
        give_role(&world.service, &ada, newcomer, held).unwrap();
        for wanted in Role::ALL {
            let given = give_role(&world.service, &ada, newcomer, wanted);
            if held.may_join(wanted) {
                given.unwrap();
                if wanted != held {
                    take_role(&world.service, &ada, newcomer, wanted).unwrap();
                }
            } else {
                let error = given.unwrap_err();
                assert!(matches!(error, RoleError::Together { held: h, wanted: w } if h == held && w == wanted));
                assert!(error.to_string().contains(held.word()) && error.to_string().contains(wanted.word()));
            }
        }
        take_role(&world.service, &ada, newcomer, held).unwrap();
    }
}

/// Decision 0004: whoever makes accounts could otherwise make themselves custodian of what they run.
#[test]
fn acc_2_an_administrator_of_the_organisation_holds_no_other_role() {
    let world = World::staffed(Sqlite);
    let (ada, own) = (world.may("ada"), world.account("ada"));
    for role in Role::ALL.into_iter().filter(|role| *role != Role::Administrator) {
        let refused = give_role(&world.service, &ada, own, role);
        assert!(matches!(refused, Err(RoleError::AdministersOrganisation)), "{role}");
    }
    let last = take_role(&world.service, &ada, own, Role::Administrator);
    assert!(matches!(last, Err(RoleError::LastAdministrator)));
}

#[test]
fn acc_5_an_account_that_is_not_of_this_organisation_does_not_exist() {
    let world = World::staffed(Sqlite);
    let unknown = AccountId::random(&SystemRandomness);
    let refused = give_role(&world.service, &world.may("ada"), unknown, Role::Reader);
    assert!(matches!(refused, Err(RoleError::NoSuchAccount)));
}

/// D4: each kind of key is held by its role and by nobody else, and a grant is of no use to anyone but its holder.
#[test]
fn keys_are_held_by_their_role_and_open_for_nobody_else() {
    let world = World::staffed(Sqlite);
    make_keys(&world.service, &world.may("ada")).unwrap();
    let vault = world.service.vault.for_consultation(world.id()).unwrap();
    for (name, role) in STAFF {
        for (kind, holder) in
            [(KeyKind::Figures, Role::Custodian), (KeyKind::Words, Role::Reader), (KeyKind::Panel, Role::Panel)]
        {
            let (account, pair) = (world.account(name), world.pair(name));
            let held = |account| world.service.store.read(|tx| held_key(tx, &vault, kind, account, &pair)).unwrap();
            assert_eq!(held(account).is_ok(), *role == holder, "{name} {kind:?}");
            // With somebody else's grant, whoever's it is.
            for (other, _) in STAFF.iter().filter(|(other, _)| other != name) {
                assert!(held(world.account(other)).is_err(), "{name} with the grant of {other}");
            }
        }
    }
}

#[test]
fn acc_6_a_role_that_is_taken_takes_its_key_grants_along() {
    let world = World::staffed(Sqlite);
    world.bring_to(State::Closed);
    let reader = world.account("reader");
    let (granted, pair) = (world.may("reader"), world.pair("reader"));
    take_role_knowing(&world.service, &world.may("ada"), (reader, Role::Reader), EyesOpen::Yes).unwrap();
    let grants = world.service.store.read(|tx| keys::list_grants(tx, world.id())).unwrap();
    assert!(grants.iter().all(|grant| grant.account != reader));
    // Even a permission that was granted a moment before opens nothing any more.
    let refused = next_item(&world.service, &granted, &pair, None);
    assert!(matches!(refused, Err(DeskError::NotGranted(_))));
    // Given back, the role carries no key: that is granted apart.
    give_role(&world.service, &world.may("ada"), reader, Role::Reader).unwrap();
    let refused = next_item(&world.service, &world.may("reader"), &pair, None);
    assert!(matches!(refused, Err(DeskError::NotGranted(_))));
}
