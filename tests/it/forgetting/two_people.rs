//! What takes two people: holding, erasing early, and the attestation at the end (RET-4, RET-7).

use linden::actions::retention::decide::{DecideError, Decision, sign_as_custodian, sign_for_controller};
use linden::actions::retention::see_erasure::see_erasure;
use linden::actions::withdraw_response::withdraw_response;
use linden::domain::consultation::State;
use linden::domain::folder::FolderFiles;
use linden::store::erasures::find_purge;
use linden::vault::keys::KeyName;

use super::{pass, people, rows};
use crate::support::house::demo_folder;
use crate::support::log_of_staff::kinds_after;
use crate::support::world::World;

fn both(world: &World, decision: Decision) {
    sign_as_custodian(&world.service, &world.may("custodian"), decision).unwrap();
    sign_for_controller(&world.service, &world.may("ada"), decision).unwrap();
}

fn sheets(world: &World) -> usize {
    rows(&world.service, world.id()).0.len()
}

crate::on_both_engines! {
    /// RET-7: a hold of two people keeps everything past its day, stops nobody from taking back, and the panel sees it; when it
    /// ends, what is overdue goes at once.
    fn ret_7_a_hold_keeps_everything_but_what_people_take_back(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let receipts = world.send(&people(10));
        world.bring_to(State::Published);
        sign_as_custodian(&world.service, &world.may("custodian"), Decision::Hold).unwrap();
        let again = sign_as_custodian(&world.service, &world.may("custodian"), Decision::Hold);
        assert!(matches!(again, Err(DecideError::SamePerson)));
        sign_as_custodian(&world.service, &world.may("second custodian"), Decision::Hold).unwrap();
        let seen = |world: &World| see_erasure(&world.service, &world.may("panel")).unwrap();
        assert_eq!(seen(&world).facts.decisions.held_since(), None, "two custodians are not enough");
        sign_for_controller(&world.service, &world.may("ada"), Decision::Hold).unwrap();
        assert!(seen(&world).facts.is_held());
        pass(&world, 400);
        assert_eq!(sheets(&world), 10, "held past its day");
        withdraw_response(&world.service, &receipts[0], None).unwrap();
        assert_eq!(sheets(&world), 9, "taking back goes on");
        let early = sign_as_custodian(&world.service, &world.may("custodian"), Decision::EraseEarly);
        assert!(matches!(early, Err(DecideError::Held)));
        both(&world, Decision::EndHold);
        assert!(!seen(&world).facts.is_held());
        pass(&world, 0);
        assert_eq!(sheets(&world), 0, "what was overdue is gone");
    }

    /// RET-7, RET-4: erasing early takes two people and closing first; then everything goes, the key with it, and it is in the key
    /// kit until two custodians attest.
    fn ret_7_erasing_early_takes_two_people_and_ends_with_the_key_kit(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.send(&people(10));
        let early = sign_as_custodian(&world.service, &world.may("custodian"), Decision::EraseEarly);
        assert!(matches!(early, Err(DecideError::State(_))), "not while it is open");
        world.bring_to(State::Closed);
        let attested = sign_as_custodian(&world.service, &world.may("custodian"), Decision::KitDestroyed);
        assert!(matches!(attested, Err(DecideError::NotNow)), "nothing is erased yet");
        sign_as_custodian(&world.service, &world.may("custodian"), Decision::EraseEarly).unwrap();
        pass(&world, 0);
        assert_eq!(sheets(&world), 10, "one person erases nothing");
        pass(&world, 15);
        sign_for_controller(&world.service, &world.may("ada"), Decision::EraseEarly).unwrap();
        pass(&world, 0);
        assert_eq!(sheets(&world), 10, "a signature that nobody joined in 14 days counts no more");
        sign_as_custodian(&world.service, &world.may("custodian"), Decision::EraseEarly).unwrap();
        pass(&world, 0);
        assert_eq!(sheets(&world), 0);
        assert!(!world.service.vault.directory().has(KeyName::Consultation(world.id())));
        assert!(world.service.store.read(|tx| find_purge(tx, world.id())).unwrap().is_some());
        let log = kinds_after(&world.service, 0);
        assert_eq!(log[log.len() - 3..], ["approved", "purged", "key-destroyed"], "ACC-7");
        let seen = |world: &World| see_erasure(&world.service, &world.may("auditor")).unwrap();
        assert_eq!(seen(&world).facts.decisions.kit_destroyed.on(), None, "still in the key kit");
        sign_as_custodian(&world.service, &world.may("custodian"), Decision::KitDestroyed).unwrap();
        let controller = sign_for_controller(&world.service, &world.may("ada"), Decision::KitDestroyed);
        assert!(matches!(controller, Err(DecideError::NotNow)), "the administrator holds no key and attests nothing");
        assert_eq!(seen(&world).facts.decisions.kit_destroyed.on(), None);
        sign_as_custodian(&world.service, &world.may("second custodian"), Decision::KitDestroyed).unwrap();
        assert!(seen(&world).facts.decisions.kit_destroyed.on().is_some());
    }

    /// RET-1: after opening a folder is taken only with a nearer day of erasing, and never one that is almost here.
    fn ret_1_after_opening_an_import_only_shortens(engine: Engine) {
        use linden::actions::consultations::import_consultation::{ImportError, Imported};
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let with = |day: &str| {
            let line = format!("retention_until = {day}");
            let text = |text: &str| {
                let lines = text.lines().map(|old| if old.starts_with("retention_until = ") { &line } else { old });
                lines.map(|line| format!("{line}\n")).collect::<String>()
            };
            let files = demo_folder();
            FolderFiles::new(files.iter().map(|(name, old)| (name.to_owned(), text(old))).collect())
                .with_media(files.media())
        };
        assert!(matches!(world.import(&with("2027-03-31")), Err(ImportError::NotShortened(_))), "never later");
        assert!(matches!(world.import(&demo_folder()), Err(ImportError::Locked)));
        assert_eq!(world.import(&with("2026-12-01")).unwrap().done, Imported::Shortened);
        assert_eq!(world.found().definition().dates.retention_until.to_string(), "2026-12-01");
        assert!(matches!(world.import(&demo_folder()), Err(ImportError::NotShortened(_))), "and not back again");
    }
}

/// RET-6: no table of what participants send has a column that hides a row, and no action or command brings one back.
#[test]
fn ret_6_nothing_hides_a_row_and_nothing_brings_one_back() {
    let schema = include_str!("../../../src/store/schema.rs");
    for table in ["card", "answer_sheet", "words", "saved_visit", "complaint"] {
        let columns = schema.split(&format!("\n    {table} (")).nth(1).unwrap().split("\n    }").next().unwrap();
        for word in ["deleted", "hidden", "erased", "removed", "active", "trash"] {
            assert!(!columns.contains(word), "{table}: {columns}");
        }
    }
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src/actions"), root.join("src/store"), root.join("src/web/staff")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
                continue;
            }
            let name = entry.file_name().unwrap().to_str().unwrap().to_owned();
            for word in ["undelete", "unerase", "recover_response", "bring_back"] {
                let text = std::fs::read_to_string(&entry).unwrap_or_default();
                assert!(!name.contains(word) && !text.contains(&format!("fn {word}")), "{name}: {word}");
            }
        }
    }
}
