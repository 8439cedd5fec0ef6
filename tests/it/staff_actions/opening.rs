//! Approval by hash, keys, opening, pausing, closing.

use chrono::TimeDelta;
use linden::actions::acts::WrongState;
use linden::actions::consultations::approve_opening::{OpeningError, approve_opening};
use linden::actions::consultations::approve_questions::{ApproveQuestionsError, approve_questions};
use linden::actions::consultations::change_role::{give_role, take_role};
use linden::actions::consultations::close_consultation::close_due;
use linden::actions::consultations::make_keys::{MakeKeysError, make_keys};
use linden::actions::consultations::opening::list_keys;
use linden::actions::consultations::pause_consultation::{PauseError, pause_consultation, resume_consultation};
use linden::actions::consultations::send_to_panel::{SendToPanelError, send_to_panel};
use linden::domain::consultation::readiness::Missing;
use linden::domain::consultation::{ReviewHash, State};
use linden::domain::role::Role;
use linden::store::{approvals, consultations};
use linden::web::languages::catalogues;

use crate::on_both_engines;
use crate::support::engine::Engine::Sqlite;
use crate::support::house::begin;
use crate::support::world::World;

fn shown(world: &World) -> [u8; 32] {
    list_keys(&world.service, &world.may("custodian")).unwrap().opening_sha256.unwrap()
}

on_both_engines! {
    fn par_3_only_what_was_shown_is_approved(engine: Engine) {
        let world = World::staffed(engine);
        let approve = |hash| approve_questions(&world.service, &world.may("panel"), hash);
        let right = world.found().definition().review_hash();
        assert!(matches!(approve(right), Err(ApproveQuestionsError::State(_))), "it is a draft");
        world.bring_to(State::PanelReview);
        let other = ReviewHash::from_bytes([7; 32]);
        assert!(matches!(approve(other), Err(ApproveQuestionsError::NotReviewed(_))));
        assert_eq!(world.state(), State::PanelReview);
        approve(right).unwrap();
        assert_eq!(world.state(), State::Approved);
        let again = send_to_panel(&world.service, &world.may("ada"));
        assert!(matches!(again, Err(SendToPanelError::State(WrongState { found: State::Approved }))));
    }

    fn opening_takes_the_panels_approval_the_keys_and_the_very_hash_that_was_shown(engine: Engine) {
        let world = World::staffed(engine);
        let open = |hash| approve_opening(&world.service, &world.may("custodian"), hash, catalogues());
        make_keys(&world.service, &world.may("ada")).unwrap();
        assert!(matches!(open(shown(&world)), Err(OpeningError::State(_))), "the panel has not approved");
        world.bring_to(State::Approved);
        let before = shown(&world);
        make_keys(&world.service, &world.may("ada")).unwrap();
        assert_ne!(before, shown(&world), "other keys, another hash");
        assert!(matches!(open(before), Err(OpeningError::NotReviewed(_))));
        open(shown(&world)).unwrap();
        assert_eq!(world.state(), State::Open);
        // CON-7: the notice is archived under its hash in every language.
        for language in &world.found().definition().languages {
            let stored = world.service.store.read(|tx| consultations::find_notice(tx, world.id(), 1, language.as_str()));
            let expected = world.found().definition().notice_shown(language).unwrap().sha256;
            assert_eq!(stored.unwrap().unwrap().sha256, expected);
        }
        let acts = world.service.store.read(|tx| approvals::list(tx, world.id())).unwrap();
        let acts: Vec<_> = acts.iter().map(|approval| (approval.act.as_str(), approval.role)).collect();
        assert!(acts.contains(&("questions", Role::Panel)) && acts.contains(&("open", Role::Custodian)));
        let late = make_keys(&world.service, &world.may("ada"));
        assert!(matches!(late, Err(MakeKeysError::State(_))), "answers are sealed to these keys");
    }
}

#[test]
fn keys_need_two_people_of_each_kind_who_have_accepted() {
    let world = World::staffed(Sqlite);
    for (name, role) in [("second custodian", Role::Custodian), ("reader", Role::Reader), ("panel", Role::Panel)] {
        let (ada, account) = (world.may("ada"), world.account(name));
        take_role(&world.service, &ada, account, role).unwrap();
        let refused = make_keys(&world.service, &world.may("ada"));
        assert!(matches!(refused, Err(MakeKeysError::TooFewHolders(missing)) if missing == role));
        let missing = list_keys(&world.service, &world.may("ada")).unwrap();
        assert_eq!(missing.missing().collect::<Vec<_>>(), [role]);
        give_role(&world.service, &ada, account, role).unwrap();
    }
    make_keys(&world.service, &world.may("ada")).unwrap();
}

/// D18: whoever approved for the panel does not open, even if their role has changed since.
#[test]
fn d18_one_person_does_not_approve_the_questions_and_open() {
    let world = World::staffed(Sqlite);
    world.bring_to(State::Approved);
    make_keys(&world.service, &world.may("ada")).unwrap();
    let ada = world.may("ada");
    // A change of people cancels the approval, so the second member of the panel approves anew, and then changes sides.
    let turncoat = world.account("panel");
    take_role(&world.service, &ada, turncoat, Role::Panel).unwrap();
    assert_eq!(world.state(), State::PanelReview, "changing a person cancels the approval");
    give_role(&world.service, &ada, turncoat, Role::Panel).unwrap();
    world.bring_to(State::Approved);
    let hash = shown(&world);
    let id = world.id();
    world
        .service
        .store
        .write(move |tx| {
            linden::store::roles::erase(tx, id, turncoat, Role::Panel)?;
            linden::store::roles::insert(tx, id, turncoat, Role::Custodian)
        })
        .unwrap();
    let refused = approve_opening(&world.service, &world.may("panel"), hash, catalogues());
    assert!(matches!(refused, Err(OpeningError::Missing(missing)) if missing.contains(&Missing::AnotherPerson)));
}

#[test]
fn opening_waits_for_its_day_and_closing_comes_on_its_day() {
    let world = World::staffed(Sqlite);
    world.bring_to(State::Approved);
    make_keys(&world.service, &world.may("ada")).unwrap();
    let open = || approve_opening(&world.service, &world.may("custodian"), shown(&world), catalogues());
    world.clock.set(begin() - TimeDelta::days(8));
    let early = open().unwrap_err();
    assert!(
        matches!(&early, OpeningError::Missing(missing) if matches!(missing[..], [Missing::NotYet(_)]))
            && early.to_string().contains("2026-03-02"),
        "{early}"
    );
    world.clock.set(begin() + TimeDelta::days(21));
    assert!(matches!(open(), Err(OpeningError::Missing(missing)) if matches!(missing[..], [Missing::Over(_)])));
    world.clock.set(begin());
    open().unwrap();
    assert_eq!(close_due(&world.service).unwrap(), 0);
    world.clock.set(begin() + TimeDelta::days(21));
    assert_eq!((close_due(&world.service).unwrap(), world.state()), (1, State::Closed));
    assert_eq!(close_due(&world.service).unwrap(), 0);
    let transitions = world.service.store.read(|tx| consultations::list_transitions(tx, world.id())).unwrap();
    assert_eq!(transitions.last().map(|(state, by, _)| (state.as_str(), by.as_str())), Some(("closed", "job")));
}

#[test]
fn saf_23_pausing_and_resuming_need_an_open_consultation() {
    let world = World::staffed(Sqlite);
    assert!(matches!(pause_consultation(&world.service, &world.may("ada")), Err(PauseError::State(_))));
    world.bring_to(State::Open);
    pause_consultation(&world.service, &world.may("ada")).unwrap();
    assert!(world.found().stored.paused);
    resume_consultation(&world.service, &world.may("ada")).unwrap();
    assert!(!world.found().stored.paused);
}
