//! A code once more before acts that cannot be taken back (ACC-4, SECURITY 5).

use chrono::TimeDelta;
use linden::cli::demo::participants::published_sample;
use linden::domain::consultation::State;
use linden::domain::role::Role;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::engine::Engine::Sqlite;
use crate::support::factors;
use crate::support::world::World;

on_both_engines! {
    /// Keeps ACC-4: after five minutes a role is given only with another code, and what the form said is kept.
    fn acc_4_giving_a_role_asks_for_a_code_again_and_goes_on_where_it_was(engine: Engine) {
        let world = World::staffed(engine);
        let served = serve(&world);
        let ada = Colleague::signed_in(&served, "ada");
        let account = world.account("designer").to_string();
        let add = "/staff/7k2m/people/add";
        let fields = [("person", &*account), ("role", "coordinator")];
        world.clock.advance(TimeDelta::minutes(5));
        let people = ada.open("/staff/7k2m/people");
        let page = ada.press(&people, add, &fields);
        assert!(page.status == 200 && page.says("Is it still you?"), "{}", page.text);
        assert!(page.says("name=\"role\" value=\"coordinator\"") && page.says(&account), "{}", page.text);
        let held = || world.signed_in("designer").member.roles_in(world.id());
        assert!(!held().contains(&Role::Coordinator), "nothing was done yet");
        let wrong = ada.press(&page, add, &[("check-code", "000000")]);
        assert_eq!(wrong.status, 422);
        assert!(!held().contains(&Role::Coordinator));
        let code = factors::code(&world.service, "ada");
        let done = ada.press(&wrong, add, &[("check-code", &code)]);
        assert!(done.says("People and roles"), "{}", done.text);
        assert!(held().contains(&Role::Coordinator), "and it went on");
        let again = ada.press(&people, "/staff/7k2m/people/remove", &fields);
        assert!(again.says("People and roles"), "for five minutes no code is asked: {}", again.text);
        // The token of the form is looked at before anything else.
        let forged = [("csrf".to_owned(), String::new()), ("check-code".to_owned(), code)];
        assert_eq!(ada.send(add, &forged).status, 400);
    }
}

/// Keeps ACC-4: the acts that ask for a code once more.
#[test]
fn acc_4_what_opens_answers_gives_keys_or_changes_factors_asks_for_a_code_again() {
    let world = World::staffed(Sqlite);
    let served = serve(&world);
    let asks = |name: &str, path: &str, fields: &[(&str, &str)]| {
        let colleague = Colleague::signed_in(&served, name);
        world.clock.advance(TimeDelta::minutes(5));
        let page = colleague.open("/staff/me");
        let mut sent = vec![("csrf".to_owned(), page.hidden("csrf").unwrap().to_owned())];
        sent.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        colleague.send(path, &sent).says("Is it still you?")
    };
    let account = world.account("panel").to_string();
    assert!(asks("ada", "/staff/accounts/invite-anew", &[("account", &account)]));
    assert!(asks("ada", "/staff/accounts/end", &[("account", &account), ("sure", "yes")]));
    for own in ["/staff/me/second-factor", "/staff/me/recovery-code"] {
        assert!(asks("auditor", own, &[]), "{own}");
    }
    world.bring_to(State::Approved);
    assert!(asks("ada", "/staff/7k2m/keys", &[]));
    world.bring_to(State::Open);
    for holder in ["custodian", "reader", "panel"] {
        assert!(asks(holder, "/staff/7k2m/keys/replace", &[("sure", "yes")]), "{holder}");
    }
    world.send(&published_sample()[..12]);
    world.bring_to(State::Closed);
    assert!(asks("reader", "/staff/7k2m/desk", &[("go", "begin")]));
    assert!(asks("custodian", "/staff/7k2m/start-analysis", &[("sure", "yes")]));
    world.bring_to(State::Analysis);
    assert!(asks("custodian", "/staff/7k2m/release/build", &[("sure", "yes")]));
    assert_eq!(world.state(), State::Analysis);
    let sha256 = "0".repeat(64);
    let approval = [("sha256", &*sha256), ("sure", "yes")];
    assert!(asks("custodian", "/staff/7k2m/release/check", &approval));
    assert!(asks("custodian", "/staff/7k2m/release/publish-with-dissent", &approval));
    world.bring_to(State::PanelSummaryReview);
    assert!(asks("panel", "/staff/7k2m/release/approve", &approval));
    let hold = [("decision", "hold"), ("sure", "yes")];
    assert!(asks("custodian", "/staff/7k2m/erasure/sign", &hold));
    assert!(asks("ada", "/staff/7k2m/erasure/sign-for-controller", &hold));
    assert!(!asks("ada", "/staff/me/language", &[("language", "en")]), "others do not");
}
