//! The panel approves each language by itself, by name (LNG-1).

use std::collections::BTreeMap;

use linden::actions::consultations::approve_opening::{OpeningError, approve_opening};
use linden::actions::consultations::languages::{
    ApproveLanguageError, CatalogueVersion, Catalogues, approve_language, language_hash,
};
use linden::actions::consultations::make_keys::make_keys;
use linden::actions::consultations::opening::list_keys;
use linden::domain::consultation::State;
use linden::domain::consultation::readiness::Missing;
use linden::domain::folder::FolderFiles;
use linden::domain::text::Language;
use linden::web::languages::catalogues;

use super::serve;
use crate::on_both_engines;
use crate::support::colleague::Colleague;
use crate::support::engine::Engine::Sqlite;
use crate::support::house::demo_folder;
use crate::support::world::World;

const APPROVE: &str = "/staff/7k2m/review/language";

fn arabic() -> Language {
    Language::new("ar").unwrap()
}

on_both_engines! {
    /// Keeps LNG-1: what is approved is named on the page; who did it and when is seen by everyone who works on it.
    fn lng_1_a_member_of_the_panel_approves_a_language_by_name(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::PanelReview);
        let served = serve(&world);
        let (panel, ada) = (Colleague::signed_in(&served, "panel"), Colleague::signed_in(&served, "ada"));
        let page = panel.open("/staff/7k2m/review?language=ar").expect(200);
        assert!(page.says("Not approved by the panel yet."), "{}", page.text);
        let unsure = panel.press(&page, APPROVE, &[]).expect(422);
        assert!(unsure.says("Tick the box once you have read it in this language.") && unsure.says("dir=\"rtl\""));
        let approved = panel.press(&page, APPROVE, &[("sure", "yes")]).expect(200);
        assert!(approved.says("<b>Approved by panel, panel, 9 March 2026.</b>"), "{}", approved.text);
        assert!(!approved.text.contains("action=\"/staff/7k2m/review/language\""), "once is enough");

        // Everyone sees it; nobody else can do it, and the source language has no button of its own.
        let seen = ada.open("/staff/7k2m").expect(200);
        assert!(seen.says("Complete. Not reviewed by people who speak it: its pages say so. Approved by panel, panel, 9 March 2026."), "{}", seen.text);
        assert!(seen.says("Complete. Reviewed. Not approved by the panel yet."), "English is approved with the questions");
        assert!(!ada.open("/staff/7k2m/review?language=fr").expect(200).says("Approve French</button>"));
        assert!(!panel.open("/staff/7k2m/review?language=en").expect(200).says("Approve English</button>"));
        assert!(panel.open("/staff/7k2m/review?language=fr").expect(200).says("Approve French</button>"));
        world.bring_to(State::Approved);
        assert!(ada.open("/staff/7k2m").says("Complete. Reviewed. Approved with the questions by panel, panel, 9 March 2026."));
    }

    /// Keeps LNG-1: a change of the texts takes the approval back, and so would one of the service's own words.
    fn lng_1_another_text_is_another_approval(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::PanelReview);
        let served = serve(&world);
        let panel = Colleague::signed_in(&served, "panel");
        let read = panel.open("/staff/7k2m/review?language=ar").expect(200);
        panel.press(&read, APPROVE, &[("sure", "yes")]).expect(200);
        let text = |text: &str| text.replace("The Alliance", "The Union");
        let changed = demo_folder().iter().map(|(name, old)| (name.to_owned(), text(old))).collect();
        world.import(&FolderFiles::new(changed)).unwrap();
        let again = panel.open("/staff/7k2m/review?language=ar").expect(200);
        assert!(again.says("Approve Arabic</button>"), "{}", again.text);
        // The page that was read before does not approve what stands here now.
        let late = panel.press(&read, APPROVE, &[("sure", "yes")]).expect(409);
        assert!(late.says("there is a newer version"), "{}", late.text);
    }
}

/// The service's words as if people had reviewed them in these languages.
fn reviewed(tags: &[&str]) -> Catalogues {
    let mark = |(language, version): (&Language, &CatalogueVersion)| {
        let reviewed = version.reviewed || tags.contains(&language.as_str());
        (language.clone(), CatalogueVersion { reviewed, ..*version })
    };
    catalogues().iter().map(mark).collect::<BTreeMap<_, _>>()
}

/// Keeps LNG-1 and D19: a reviewed language opens with the panel's approval of it only; one that is not reviewed is in the
/// demonstration and in tests only, and opens under its banner.
#[test]
fn lng_1_opening_waits_for_the_approval_of_each_reviewed_language() {
    let world = World::staffed(Sqlite);
    world.bring_to(State::Approved);
    make_keys(&world.service, &world.may("ada")).unwrap();
    let with_arabic = reviewed(&["ar"]);
    let open = |catalogues| {
        let shown = list_keys(&world.service, &world.may("custodian")).unwrap().opening_sha256.unwrap();
        approve_opening(&world.service, &world.may("custodian"), shown, catalogues)
    };
    let refused = open(&with_arabic);
    assert!(
        matches!(&refused, Err(OpeningError::Missing(missing)) if *missing == [Missing::Language(arabic())]),
        "{refused:?}"
    );
    assert_eq!(world.state(), State::Approved);

    // The approval names the words: with other words of the service it is of no use.
    let review = world.found().stored.review_sha256;
    let approve = |catalogues: &Catalogues, tag: &str| {
        let language = Language::new(tag).unwrap();
        let shown = language_hash(&review, &language, catalogues[&arabic()]);
        approve_language(&world.service, &world.may("panel"), (&language, shown.unwrap()), &with_arabic)
    };
    let mut older = with_arabic.clone();
    older.get_mut(&arabic()).unwrap().sha256 = [7; 32];
    assert!(matches!(approve(&older, "ar"), Err(ApproveLanguageError::NotReviewed(_))));
    assert!(matches!(approve(&with_arabic, "en"), Err(ApproveLanguageError::NotReviewed(_))), "with the questions");
    assert!(open(&with_arabic).is_err());
    approve(&with_arabic, "ar").unwrap();
    approve(&with_arabic, "ar").unwrap();
    assert!(
        matches!(open(&older), Err(OpeningError::Missing(missing)) if matches!(missing[..], [Missing::Language(_), ..])),
        "the service's words have changed since"
    );
    open(&with_arabic).unwrap();
    assert_eq!(world.state(), State::Open);
    assert!(matches!(approve(&with_arabic, "ar"), Err(ApproveLanguageError::State(_))), "it is too late for approvals");
}
