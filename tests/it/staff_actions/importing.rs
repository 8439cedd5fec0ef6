//! Importing again and again, until a consultation opens.

use linden::actions::consultations::export_consultation::export_consultation;
use linden::actions::consultations::import_consultation::{ImportError, ImportRules, Imported, import_consultation};
use linden::domain::consultation::State;
use linden::domain::folder::FolderFiles;
use linden::domain::ids::OrganisationId;
use linden::randomness::SystemRandomness;
use linden::store::consultations::StoredConsultation;
use linden::store::{StoreError, accounts, approvals, consultations};

use crate::on_both_engines;
use linden::web::languages::catalogues;

use crate::support::engine::Engine::Sqlite;
use crate::support::house::demo_folder;
use crate::support::world::{World, sites};

fn with(from: &str, to: &str) -> FolderFiles {
    let files = demo_folder();
    assert!(files.iter().any(|(_, text)| text.contains(from)), "{from}");
    let changed = files.iter().map(|(name, text)| (name.to_owned(), text.replace(from, to)));
    FolderFiles::new(changed.collect())
}

fn later() -> FolderFiles {
    with("closes_on = 2026-03-30", "closes_on = 2026-03-31")
}

fn other_wording() -> FolderFiles {
    with("Promise A: leaders will learn", "Promise A: all leaders will learn")
}

on_both_engines! {
    fn par_3_an_import_replaces_until_approval_cancels_it_then_and_is_refused_from_opening_on(engine: Engine) {
        let world = World::staffed(engine);
        let import = |files: &FolderFiles| world.import(files).map(|imported| imported.done);
        let approvals = || world.service.store.read(|tx| approvals::list(tx, world.id())).unwrap();
        assert_eq!(import(&other_wording()).unwrap(), Imported::Replaced);
        assert_eq!(world.state(), State::Draft);
        world.bring_to(State::PanelReview);
        assert_eq!(import(&demo_folder()).unwrap(), Imported::Replaced);
        assert_eq!(world.state(), State::PanelReview);

        world.bring_to(State::Approved);
        assert_eq!(import(&later()).unwrap(), Imported::ApprovalKept);
        assert_eq!((world.state(), approvals().len()), (State::Approved, 1));
        assert_eq!(import(&other_wording()).unwrap(), Imported::ApprovalCancelled);
        assert_eq!((world.state(), approvals().len()), (State::PanelReview, 0));

        world.bring_to(State::Open);
        assert!(matches!(import(&demo_folder()), Err(ImportError::Locked)));
        assert!(matches!(import(&other_wording()), Err(ImportError::Locked)));
        world.bring_to(State::Closed);
        assert!(matches!(import(&demo_folder()), Err(ImportError::Locked)));
    }

    fn a_folder_comes_back_byte_for_byte(engine: Engine) {
        let world = World::staffed(engine);
        assert!(export_consultation(&world.service, &world.may("ada")).unwrap() == demo_folder());
    }

    fn acc_5_four_characters_of_another_organisation_are_taken_and_nothing_more_is_said(engine: Engine) {
        let world = World::with_administrator(engine);
        let id = world.import(&demo_folder()).unwrap().id;
        let (other, vault) = (OrganisationId::random(&SystemRandomness), &world.service.vault);
        world
            .service
            .store
            .write(move |tx| {
                let stored = consultations::get(tx, id)?;
                accounts::insert_organisation(tx, other, "Another")?;
                let folder = consultations::get_folder(tx, id)?;
                let slug = linden::domain::ids::Slug::new("zzzz").unwrap();
                let id = linden::domain::ids::ConsultationId::random(&SystemRandomness);
                let theirs = StoredConsultation { id, slug, organisation: other, ..stored };
                consultations::insert(tx, &theirs, &folder)?;
                Ok::<_, StoreError>(())
            })
            .unwrap();
        let keys = || std::fs::read_dir(vault.directory().path().join("consultation")).unwrap().count();
        let before = keys();
        let refused = world.import(&with("slug = \"7k2m\"", "slug = \"zzzz\""));
        assert!(matches!(refused, Err(ImportError::SlugTaken)));
        assert_eq!(keys(), before, "no key is left behind");
    }
}

#[test]
fn d19_a_language_that_nobody_reviewed_is_refused_outside_the_demonstration() {
    let world = World::with_administrator(Sqlite);
    let sites = sites();
    let rules = ImportRules { exit_sites: &sites, catalogues: catalogues(), allow_unreviewed: false };
    let refused = import_consultation(&world.service, &world.administrator(), &demo_folder(), rules);
    assert!(matches!(refused, Err(ImportError::Unreviewed(language)) if language.as_str() == "fr"));
}

#[test]
fn saf_5_an_exit_site_that_is_not_on_the_list_is_refused() {
    let world = World::with_administrator(Sqlite);
    let exit_sites = &["https://www.wikipedia.org/".to_owned()];
    let rules = ImportRules { exit_sites, catalogues: catalogues(), allow_unreviewed: true };
    let refused = import_consultation(&world.service, &world.administrator(), &demo_folder(), rules);
    assert!(matches!(refused, Err(ImportError::ExitSite(_))));
}

#[test]
fn a_folder_with_faults_is_not_stored() {
    let world = World::with_administrator(Sqlite);
    let refused = world.import(&with("format = 1", "format = 9"));
    assert!(matches!(refused, Err(ImportError::Faults(rejected)) if !rejected.faults.is_empty()));
    assert!(world.service.store.read(|tx| world.service.list(tx)).unwrap().is_empty());
}
