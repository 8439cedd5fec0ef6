//! B2: sign-ins, form tokens, contacts, recovery and second factor.

use linden::domain::ids::{AccountId, OrganisationId};
use linden::vault::staff::{Contact, SealedSignIn, SignInToken};
use linden::vault::{SealError, Unopenable};

use super::people::{Installation, staff_member};

#[test]
fn a_sign_in_opens_with_its_cookie_on_any_instance_and_not_from_the_database_alone() {
    let linden = Installation::new(1);
    let (_, own) = staff_member(&linden);
    let (token, sealed) = linden.vault.seal_sign_in(&own).unwrap();
    let cookie = token.to_cookie();
    assert_eq!(cookie.len(), 43);
    let again = SignInToken::from_cookie(&cookie).unwrap();
    assert_eq!(again.id(), sealed.id);
    assert_eq!(linden.vault.open_sign_in(&again, &sealed).unwrap().public(), own.public());

    let (other, _) = linden.vault.seal_sign_in(&own).unwrap();
    assert!(linden.vault.open_sign_in(&other, &sealed).is_err());
    let moved = SealedSignIn { id: other.id(), ..sealed.clone() };
    assert!(linden.vault.open_sign_in(&other, &moved).is_err());
    assert!(SignInToken::from_cookie("").is_err() && SignInToken::from_cookie(&cookie[1..]).is_err());
    assert!(!sealed.key.windows(8).any(|window| own.private().as_bytes().starts_with(window)));
}

#[test]
fn a_form_token_belongs_to_one_sign_in_and_differs_each_time() {
    let linden = Installation::new(2);
    let (_, own) = staff_member(&linden);
    let (one, other) =
        (linden.vault.seal_sign_in(&own).unwrap().0.id(), linden.vault.seal_sign_in(&own).unwrap().0.id());
    let token = linden.vault.form_token(&one);
    assert_eq!(token.len(), 64);
    assert_ne!(token, linden.vault.form_token(&one));
    assert_eq!(linden.vault.check_form_token(&one, &token), Ok(()));
    assert_eq!(linden.vault.check_form_token(&other, &token), Err(Unopenable));
    for cut in [0, 20, 43, 63] {
        assert!(linden.vault.check_form_token(&one, &token[..cut]).is_err());
    }
    for at in 0..token.len() {
        let mut changed = token.clone();
        let other = if &token[at..=at] == "A" { "B" } else { "A" };
        changed.replace_range(at..=at, other);
        assert!(linden.vault.check_form_token(&one, &changed).is_err(), "character {at}");
    }
}

#[test]
fn a_contact_opens_for_its_account_only_and_shows_no_length() {
    let linden = Installation::new(3);
    let (user, other) = (AccountId::random(linden.chance()), AccountId::random(linden.chance()));
    let contact = |name: &str| Contact { name: name.into(), mail: "amina@example.org".into(), language: None };
    let sealed = linden.vault.seal_contact(user, &contact("Amina")).unwrap();
    assert_eq!(linden.vault.open_contact(user, &sealed).unwrap(), contact("Amina"));
    assert!(linden.vault.open_contact(other, &sealed).is_err());
    let longer = linden.vault.seal_contact(other, &contact("Amina Wanjiru of the Second District")).unwrap();
    assert_eq!(sealed.len(), longer.len());
    assert_eq!(linden.vault.seal_contact(user, &contact(&"x".repeat(2000))), Err(SealError::TooLong));
}

#[test]
fn a_mail_address_is_found_however_it_is_typed() {
    let linden = Installation::new(4);
    let tag = linden.vault.mail_tag("amina@example.org");
    assert_eq!(linden.vault.mail_tag(" Amina@Example.ORG\n"), tag);
    assert_ne!(linden.vault.mail_tag("amina@example.com"), tag);
    assert_ne!(Installation::new(5).vault.mail_tag("amina@example.org"), tag);
    let [one, other] = [1, 2].map(|byte| OrganisationId::from_bytes([byte; 16]));
    let at = |organisation, mail| linden.vault.account_tag(organisation, mail);
    assert_eq!(at(one, " Amina@Example.ORG\n"), at(one, "amina@example.org"));
    assert!(at(one, "amina@example.org") != at(other, "amina@example.org") && at(one, "amina@example.org") != tag);
}

#[test]
fn the_recovery_code_brings_the_key_back() {
    let linden = Installation::new(6);
    let (user, own) = staff_member(&linden);
    let code = linden.vault.new_recovery_code();
    let wrapped = linden.vault.wrap_for_recovery(&code, user, &own).unwrap();
    let typed = code.letters().parse().unwrap();
    assert_eq!(linden.vault.recover(&typed, user, &wrapped).unwrap().public(), own.public());
    assert!(linden.vault.recover(&linden.vault.new_recovery_code(), user, &wrapped).is_err());
    assert!(linden.vault.recover(&code, AccountId::random(linden.chance()), &wrapped).is_err());
}

#[test]
fn the_seed_of_a_second_factor_opens_for_its_holder_only() {
    let linden = Installation::new(7);
    let ((user, own), (_, other)) = (staff_member(&linden), staff_member(&linden));
    let sealed = linden.vault.seal_second_factor(own.public(), user, b"twenty bytes of seed").unwrap();
    let seed = linden.vault.open_second_factor(&own, user, &sealed).unwrap();
    assert_eq!(seed.as_slice(), b"twenty bytes of seed");
    assert!(linden.vault.open_second_factor(&other, user, &sealed).is_err());
    assert!(linden.vault.open_second_factor(&own, AccountId::random(linden.chance()), &sealed).is_err());
}

#[test]
fn a_release_is_signed_with_the_key_of_the_directory() {
    let linden = Installation::new(8);
    let signature = linden.vault.signing().sign_release(b"{}");
    let verifier = linden.vault.signing().verifier();
    assert_eq!(verifier.verify_release(b"{}", &signature), Ok(()));
    assert!(Installation::new(9).vault.signing().verifier().verify_release(b"{}", &signature).is_err());
}
