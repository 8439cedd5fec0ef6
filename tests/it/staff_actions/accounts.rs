//! Invitations, passwords, sign-ins.

use chrono::TimeDelta;
use linden::actions::accounts::accept_invitation::{AcceptError, accept_invitation, invited_name};
use linden::actions::accounts::create_first_account::{FirstAccountError, create_first_account};
use linden::actions::accounts::find_staff_member::find_staff_member;
use linden::actions::accounts::invite_account::{InviteError, invite_account, invite_again};
use linden::actions::accounts::list_accounts::list_accounts;
use linden::actions::accounts::organisations::find_accounts_anew;
use linden::actions::accounts::sign_in::{SignInError, sign_in};
use linden::actions::accounts::sign_out::{erase_old_sign_ins, sign_out};
use linden::actions::consultations::change_role::take_role;
use linden::domain::ids::AccountId;
use linden::domain::invitation_code::InvitationCode;
use linden::domain::mail_language::MailLanguage;
use linden::domain::password::NewPassword;
use linden::domain::permission::SeeConsultation;
use linden::domain::role::Role;
use linden::randomness::SystemRandomness;
use linden::store::accounts;
use linden::vault::staff::{PasswordCost, SignInToken};
use zeroize::Zeroizing;

use crate::on_both_engines;
use crate::support::engine::Engine::Sqlite;
use crate::support::world::{World, mail, password};

fn accept(world: &World, code: &InvitationCode) -> Result<AccountId, AcceptError> {
    let chosen = NewPassword::new(Zeroizing::new(password("somebody"))).unwrap();
    accept_invitation(&world.service, code, &chosen, PasswordCost::FLOOR, false).map(|(account, _)| account)
}

fn try_to_sign_in(world: &World, mail: &str, password: &str) -> Result<SignInToken, SignInError> {
    let typed = Zeroizing::new(password.to_owned());
    sign_in(&world.service, mail, &typed, PasswordCost::FLOOR)
}

on_both_engines! {
    fn an_invitation_works_once_and_for_seven_days(engine: Engine) {
        let world = World::with_administrator(engine);
        let language = MailLanguage::default();
        let invite =
            |name: &str| invite_account(&world.service, &world.administrator(), name, &mail(name), language).unwrap();
        let invited = invite("Noor");
        assert_eq!(invited_name(&world.service, &invited.code).unwrap(), "Noor");
        let typed: InvitationCode = invited.code.letters().to_lowercase().parse().unwrap();
        assert_eq!(accept(&world, &typed).unwrap(), invited.account);
        assert!(matches!(accept(&world, &typed), Err(AcceptError::NotValid)), "it works once");

        let late = invite("Late");
        world.clock.advance(TimeDelta::days(8));
        assert!(matches!(accept(&world, &late.code), Err(AcceptError::NotValid)), "it has expired");
        let again = invite_again(&world.service, &world.administrator(), late.account, language).unwrap();
        assert!(accept(&world, &again.code).is_ok());
        let open = invite_again(&world.service, &world.administrator(), late.account, language);
        assert!(matches!(open, Err(InviteError::NoOpenInvitation)), "an accepted account is not invited again");
        let unknown = InvitationCode::random(&SystemRandomness);
        assert!(matches!(accept(&world, &unknown), Err(AcceptError::NotValid)));
    }

    fn an_address_has_one_account_however_it_is_spelt(engine: Engine) {
        let world = World::with_administrator(engine);
        let invite = |mail: &str| invite_account(&world.service, &world.administrator(), "Noor", mail, MailLanguage::default());
        invite("noor@alliance.example").unwrap();
        assert!(matches!(invite(" Noor@Alliance.example "), Err(InviteError::AddressTaken)));
        assert!(matches!(invite("noor"), Err(InviteError::Contact(_))));
        let listed = list_accounts(&world.service, &world.administrator()).unwrap();
        let names: Vec<_> = listed.iter().map(|account| (account.contact.name.as_str(), account.is_accepted())).collect();
        assert_eq!(names, [("Noor", false), ("ada", true)]);
    }
}

/// ACC-5: an organisation is set up once; another one beside it knows nothing of it, not even whose address is taken.
#[test]
fn acc_5_each_organisation_is_set_up_once() {
    let world = World::with_administrator(Sqlite);
    for same in ["The Alliance", " the  ALLIANCE "] {
        let again = create_first_account(&world.service, same, "Bo", "bo@other.example");
        assert!(matches!(again, Err(FirstAccountError::NotFirst)), "{same}");
    }
    create_first_account(&world.service, "Another", "Ada too", &mail("ada")).unwrap();
    let again = create_first_account(&world.service, "Another", "Bo", "bo@other.example");
    assert!(matches!(again, Err(FirstAccountError::NotFirst)));
}

/// An account that was stored by an earlier version, by its address alone, is found again.
#[test]
fn what_an_earlier_version_stored_is_found_anew() {
    let world = World::with_administrator(Sqlite);
    let (ada, old) = (world.account("ada"), world.service.vault.mail_tag(&mail("ada")).as_bytes().to_vec());
    world.service.store.write(move |tx| accounts::update_mail_tag(tx, ada, &old)).unwrap();
    let right = Zeroizing::new(password("ada"));
    let enter = || sign_in(&world.service, &mail("ada"), &right, PasswordCost::FLOOR);
    assert!(matches!(enter(), Err(SignInError::NotKnown)));
    find_accounts_anew(&world.service).unwrap();
    enter().unwrap();
}

/// SECURITY 2: unknown address, wrong password and an open invitation are one error.
#[test]
fn whoever_cannot_sign_in_is_not_told_why() {
    let world = World::with_administrator(Sqlite);
    invite_account(&world.service, &world.administrator(), "Noor", &mail("noor"), MailLanguage::default()).unwrap();
    let right = password("ada");
    for (mail, password) in [
        (mail("nobody"), right.clone()),
        (mail("noor"), right.clone()),
        (mail("ada"), password("bo")),
        (mail("ada"), format!("{right} ")),
        (mail("ada"), String::new()),
    ] {
        assert!(matches!(try_to_sign_in(&world, &mail, &password), Err(SignInError::NotKnown)));
    }
    assert!(try_to_sign_in(&world, " ADA@alliance.example", &right).is_ok());
}

#[test]
fn acc_4_a_sign_in_ends_when_idle_when_eight_hours_are_over_and_when_signed_out() {
    let world = World::staffed(Sqlite);
    let is_live = |token: &SignInToken| find_staff_member(&world.service, token.clone()).unwrap().is_some();
    for (name, idle) in [("designer", 30), ("panel", 30), ("custodian", 15), ("reader", 15)] {
        let token = world.enter(name);
        world.clock.advance(TimeDelta::minutes(idle) - TimeDelta::seconds(1));
        assert!(is_live(&token), "{name}");
        world.clock.advance(TimeDelta::minutes(idle));
        assert!(!is_live(&token), "{name}");
        world.clock.advance(TimeDelta::minutes(-idle));
        assert!(!is_live(&token), "{name}: it was erased");
    }
    let token = world.enter("designer");
    for _ in 0..24 {
        assert!(is_live(&token));
        world.clock.advance(TimeDelta::minutes(20));
    }
    assert!(!is_live(&token), "eight hours are over");
    let token = world.enter("designer");
    sign_out(&world.service, &token).unwrap();
    assert!(!is_live(&token));
    let token = world.enter("designer");
    world.clock.advance(TimeDelta::minutes(31));
    erase_old_sign_ins(&world.service).unwrap();
    world.clock.advance(TimeDelta::minutes(-31));
    assert!(!is_live(&token), "the job erased it");
}

#[test]
fn acc_6_a_role_that_is_taken_ends_with_the_next_request() {
    let world = World::staffed(Sqlite);
    let id = world.id();
    assert!(world.signed_in("designer").member.grant::<SeeConsultation>(id).is_ok());
    take_role(&world.service, &world.may("ada"), world.account("designer"), Role::Designer).unwrap();
    assert!(world.signed_in("designer").member.grant::<SeeConsultation>(id).is_err());
}
