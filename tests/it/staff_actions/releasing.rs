//! One release, by two people.

use std::sync::Arc;

use chrono::TimeDelta;
use linden::actions::releases::build_release::{BuildError, build_release};
use linden::actions::releases::publish_release::{PublishError, publish_release};
use linden::actions::releases::publish_with_dissent::{PublishWithDissentError, publish_with_dissent};
use linden::actions::releases::read_release::{published_release, published_releases, read_releases, read_unreleased};
use linden::actions::releases::sign_check::{SignCheckError, sign_check};
use linden::actions::withdraw_response::withdraw_response;
use linden::cli::demo::participants::published_sample;
use linden::domain::consultation::{DissentError, State};
use linden::domain::ids::Slug;
use linden::domain::role::Role;
use linden::settings::PasswordCostSetting;
use linden::store::{StoreError, roles};
use linden::web::context::WebContext;
use linden::web::results::phrases;

use crate::on_both_engines;
use crate::support::engine::Engine::Sqlite;
use crate::support::house::Served;
use crate::support::participant::Participant;
use crate::support::world::World;

fn slug() -> Slug {
    Slug::new("7k2m").unwrap()
}

fn build(world: &World, name: &str, keys_of: &str) -> Result<[u8; 32], BuildError> {
    build_release(&world.service, &world.may(name), &world.pair(keys_of), &phrases)
}

/// The page that everyone reads.
fn results_page(world: &World) -> String {
    let context = WebContext {
        service: Arc::clone(&world.service),
        public_address: "http://feedback.example".into(),
        exit_sites: vec!["https://worldweather.wmo.int/".into()],
        demonstration: false,
        behind_tls: false,
        password_cost: PasswordCostSetting::Floor,
    };
    let served = Served::start(context);
    Participant::at(&served, "/r/7k2m").open().expect(200).text
}

on_both_engines! {
    fn agg_14_a_release_is_built_once(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.send(&published_sample()[..12]);
        assert!(matches!(build(&world, "custodian", "custodian"), Err(BuildError::State(_))), "not before closing");
        world.bring_to(State::Closed);
        assert!(matches!(build(&world, "custodian", "custodian"), Err(BuildError::State(_))), "not before the analysis");
        world.bring_to(State::Analysis);
        assert!(matches!(build(&world, "custodian", "reader"), Err(BuildError::NotGranted(_))), "only with the own keys");
        build(&world, "custodian", "custodian").unwrap();
        let again = build(&world, "second custodian", "second custodian");
        assert!(matches!(again, Err(BuildError::BuiltAlready)), "by nobody else either");
    }

    fn agg_22_the_panel_sees_nothing_before_a_custodian_has_signed_exactly_what_was_built(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.send(&published_sample()[..12]);
        world.bring_to(State::Analysis);
        let sign = |shown| sign_check(&world.service, &world.may("second custodian"), shown);
        assert!(matches!(sign([0; 32]), Err(SignCheckError::NotShown)), "nothing is built yet");
        let built = build(&world, "custodian", "custodian").unwrap();
        assert!(read_unreleased(&world.service, &world.may("panel")).unwrap().is_none());
        let read = read_unreleased(&world.service, &world.may("second custodian")).unwrap().unwrap();
        assert!(read.artefact.sha256() == built && read.checked.is_none());
        assert!(matches!(publish_release(&world.service, &world.may("panel"), built), Err(PublishError::State(_))));
        assert!(matches!(sign([1; 32]), Err(SignCheckError::NotShown)));
        sign(built).unwrap();
        assert_eq!(world.state(), State::PanelSummaryReview);
        assert!(matches!(sign(built), Err(SignCheckError::State(_))), "once is enough");
        let read = read_unreleased(&world.service, &world.may("panel")).unwrap().unwrap();
        assert_eq!(read.checked, Some((world.account("second custodian"), world.service.today())));
    }

    fn agg_22_a_release_is_read_by_nobody_else_before_another_person_approved_it(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.send(&published_sample()[..12]);
        world.bring_to(State::PanelSummaryReview);
        assert!(published_releases(&world.service, &slug()).unwrap().unwrap().is_empty());
        assert!(published_release(&world.service, &slug(), 1).unwrap().is_none());
        assert!(read_releases(&world.service, &world.may("designer")).unwrap().is_empty());
        let shown = read_unreleased(&world.service, &world.may("panel")).unwrap().unwrap();
        assert_eq!(shown.checked, Some((world.account("custodian"), world.service.today())));
        assert!(!shown.panel_approved);

        let wrong = publish_release(&world.service, &world.may("panel"), [0; 32]);
        assert!(matches!(wrong, Err(PublishError::NotShown)));
        // Whoever signed the check, and then became a member of the panel by whatever way.
        let (id, custodian) = (world.id(), world.account("custodian"));
        world.service.store.write(move |tx| {
            roles::erase(tx, id, custodian, Role::Custodian)?;
            roles::insert(tx, id, custodian, Role::Panel)?;
            Ok::<_, StoreError>(())
        }).unwrap();
        let same = publish_release(&world.service, &world.may("custodian"), shown.artefact.sha256());
        assert!(matches!(same, Err(PublishError::SamePerson)));
        publish_release(&world.service, &world.may("panel"), shown.artefact.sha256()).unwrap();
        let read = published_release(&world.service, &slug(), 1).unwrap().unwrap();
        assert_eq!(read.artefact.bytes(), shown.artefact.bytes());
        assert!(read.panel_approved);
        assert!(read_unreleased(&world.service, &world.may("panel")).unwrap().is_none());
        let verifier = world.service.vault.signing().verifier();
        verifier.verify_release(read.artefact.bytes(), &read.signature).unwrap();
        assert!(!results_page(&world).contains("The panel did not approve this."));
    }
}

/// D18, PAR-5: after 14 days, by a second custodian, with the very same bytes.
#[test]
fn d18_without_the_panel_a_release_goes_out_after_14_days_and_says_so() {
    let world = World::staffed(Sqlite);
    world.bring_to(State::Open);
    world.send(&published_sample()[..12]);
    world.bring_to(State::PanelSummaryReview);
    let shown = read_unreleased(&world.service, &world.may("custodian")).unwrap().unwrap();
    let publish = |name| publish_with_dissent(&world.service, &world.may(name), shown.artefact.sha256());
    world.clock.advance(TimeDelta::days(13));
    let early = publish("second custodian");
    assert!(matches!(early, Err(PublishWithDissentError::Dissent(DissentError::TooEarly))));
    world.clock.advance(TimeDelta::days(1));
    let same = publish("custodian");
    assert!(matches!(same, Err(PublishWithDissentError::Publish(PublishError::SamePerson))));
    publish("second custodian").unwrap();
    let read = published_release(&world.service, &slug(), 1).unwrap().unwrap();
    assert!(!read.panel_approved && read.artefact.bytes() == shown.artefact.bytes());
    assert_eq!(world.state(), State::Published);
    assert!(results_page(&world).contains("The panel did not approve this."));
}

#[test]
fn con_10_whoever_took_everything_back_is_in_no_release() {
    let with = World::staffed(Sqlite);
    let without = World::staffed(Sqlite);
    let people = published_sample();
    let artefact = |world: &World| {
        world.bring_to(State::Published);
        let release = published_release(&world.service, &slug(), 1).unwrap().unwrap();
        let mut value: serde_json::Value = serde_json::from_slice(release.artefact.bytes()).unwrap();
        value["key"] = serde_json::Value::Null;
        value
    };
    with.bring_to(State::Open);
    let receipts = with.send(&people);
    with.bring_to(State::Closed);
    for receipt in &receipts[20..] {
        withdraw_response(&with.service, receipt, None).unwrap();
    }
    without.bring_to(State::Open);
    without.send(&people[..20]);
    assert_eq!(artefact(&with), artefact(&without));
}

#[test]
fn a_release_that_was_not_signed_here_is_not_shown() {
    let world = World::staffed(Sqlite);
    world.bring_to(State::Published);
    let mut stored =
        world.service.store.read(|tx| linden::store::releases::list(tx, world.id(), false)).unwrap().remove(0);
    stored.number = 2;
    stored.signature[0] ^= 1;
    let (id, today) = (world.id(), world.service.today());
    world
        .service
        .store
        .write(move |tx| {
            linden::store::releases::insert(tx, id, &stored)?;
            linden::store::releases::update_published(tx, id, 2, today)
        })
        .unwrap();
    assert!(published_release(&world.service, &slug(), 1).unwrap().is_some());
    assert!(published_release(&world.service, &slug(), 2).is_err());
}
