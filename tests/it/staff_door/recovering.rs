//! A lost password (SECURITY 2, "Staff"): with the recovery code the key is kept, without it a new one is made and what the
//! old one opened is lost.

use linden::actions::accounts::invite_account::invite_anew;
use linden::actions::consultations::opening::list_keys;
use linden::domain::consultation::State;
use linden::domain::mail_language::MailLanguage;
use linden::domain::permission::SeeConsultation;
use linden::randomness::SystemRandomness;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::factors;
use crate::support::participant::Page;
use crate::support::world::{World, mail, password};

const PHRASE: &str = "nine lanterns by the river";

/// The one-time code that an administrator makes on the page of accounts.
fn one_time(ada: &Colleague<'_>, account: &str) -> Page {
    ada.press(&ada.open("/staff/accounts"), "/staff/accounts/invite-anew", &[("account", account)])
}

fn holders(world: &World) -> usize {
    let keys = list_keys(&world.service, &world.may::<SeeConsultation>("ada")).unwrap();
    keys.keys.iter().map(|kind| kind.holders.len()).sum()
}

on_both_engines! {
    /// Keeps ACC-4: recovery code, second factor and a one-time code set a new password, and every grant is kept.
    fn acc_4_the_recovery_code_keeps_the_key(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let served = serve(&world);
        let reader = Colleague::signed_in(&served, "reader");
        let before = world.pair("reader");
        let made = one_time(&Colleague::signed_in(&served, "ada"), &world.account("reader").to_string());
        assert!(made.says("/staff/recover"), "{}", made.text);
        let (code, recovery) = (made.code(), world.recovery_code("reader").letters());
        let outside = Colleague::outside(&served);
        let bring = |code: &str, recovery: &str, otp: &str, phrase: &str| {
            let page = outside.open("/staff/recover");
            let fields =
                [("code", code), ("recovery", recovery), ("otp", otp), ("password", phrase), ("again", phrase)];
            outside.press(&page, "/staff/recover", &fields)
        };
        let otp = factors::code(&world.service, "reader");
        let wrong = world.service.vault.new_recovery_code().letters();
        let other = linden::domain::invitation_code::InvitationCode::random(&SystemRandomness).letters();
        for (code, recovery, otp) in [(&code, &wrong, &otp), (&other, &recovery, &otp), (&code, &recovery, &"000000".to_owned())] {
            let refused = bring(code, recovery, otp, PHRASE);
            assert!(refused.status == 422 && refused.says("These do not fit together"), "{}", refused.text);
            assert!(!refused.says(&recovery[..11]), "the recovery code is never given back");
        }
        assert_eq!(bring(&code, &recovery, &otp, "short").status, 422);
        assert_eq!(reader.look("/staff").status, 200, "nothing was changed");
        let done = bring(&code, &recovery, &otp, PHRASE);
        assert!(done.says("Your new password is set."), "{}", done.text);
        assert_eq!(reader.look("/staff").status, 303, "signed out everywhere");
        assert_eq!(bring(&code, &recovery, &factors::code(&world.service, "reader"), PHRASE).status, 422, "used up");

        let fields = [("email", &*mail("reader")), ("password", &*password("reader"))];
        assert_eq!(outside.press(&done, "/staff/sign-in", &fields).status, 422, "the old password is gone");
        let fields = [("email", &*mail("reader")), ("password", PHRASE)];
        let asked = outside.press(&done, "/staff/sign-in", &fields);
        let printing = outside.gives_code(&asked, "reader");
        assert!(printing.says("Print your recovery code"), "a new one, for the old one was typed: {}", printing.text);
        assert!(outside.press(&printing, "/staff/set-up/recovery-code", &[("sure", "yes")]).says("Your consultations"));
        let page = outside.open("/staff/me");
        let words = linden::vault::keys::Fingerprint::of(before.public()).to_string();
        assert!(page.says(&words), "the same key: {}", page.text);
        assert_eq!(holders(&world), 6, "and every grant");
    }

    /// Keeps ACC-4: without the recovery code a new key is made, after it was said plainly what is lost.
    fn acc_4_without_the_recovery_code_the_grants_are_lost_and_it_is_said(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        assert_eq!(holders(&world), 6);
        let served = serve(&world);
        let made = one_time(&Colleague::signed_in(&served, "ada"), &world.account("reader").to_string());
        let code = made.code();
        let reader = Colleague::outside(&served);
        let fields = [("code", &*code), ("password", PHRASE), ("again", PHRASE)];
        let told = reader.press(&reader.open("/staff/invitation"), "/staff/invitation", &fields);
        assert!(told.status == 422 && told.says("This account has a key already."), "{}", told.text);
        assert_eq!(holders(&world), 6, "nothing was changed");
        let mut fields = fields.to_vec();
        fields.push(("sure", "yes"));
        let page = reader.press(&told, "/staff/invitation", &fields);
        assert!(page.says("Set up your second factor"), "{}", page.text);
        assert_eq!(holders(&world), 5, "the old key's grant is gone");
        assert!(crate::staff_door::factors::set_up(&reader, &page, world.service.now()).says("reader"), "the role is not");
    }
}

/// ACC-5: nobody makes a code for an account that was never accepted, or that is not of their organisation.
#[test]
fn a_one_time_code_is_for_accepted_accounts_only() {
    let world = World::with_administrator(crate::support::engine::Engine::Sqlite);
    let ada = world.administrator();
    let invited = linden::actions::accounts::invite_account::invite_account(
        &world.service,
        &ada,
        "Bo",
        &mail("bo"),
        MailLanguage::English,
    );
    assert!(invite_anew(&world.service, &ada, invited.unwrap().account, MailLanguage::English).is_err());
    let nobody = linden::domain::ids::AccountId::random(&SystemRandomness);
    assert!(invite_anew(&world.service, &ada, nobody, MailLanguage::English).is_err());
    assert!(invite_anew(&world.service, &ada, world.account("ada"), MailLanguage::English).is_ok());
}
