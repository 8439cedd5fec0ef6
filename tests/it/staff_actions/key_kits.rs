//! The offline key kit (D14, DESIGN 2): on paper, typed back, and asked for before a consultation opens.

use linden::actions::consultations::approve_opening::{OpeningError, approve_opening};
use linden::actions::consultations::make_keys::make_keys;
use linden::actions::consultations::opening::list_keys;
use linden::actions::key_kits::print_kit::{KitKeeper, print_kit};
use linden::actions::key_kits::read_back_kit::{ReadBackError, read_back_kit};
use linden::domain::consultation::State;
use linden::domain::consultation::readiness::{Missing, MissingKit};
use linden::store::key_kits;
use linden::vault::keys::{KeyName, KitFault};
use linden::web::languages::catalogues;

use crate::on_both_engines;
use crate::support::engine::Engine::Sqlite;
use crate::support::entering::typed;
use crate::support::house::demo_folder;
use crate::support::log_of_staff::{kinds_after, last};
use crate::support::world::World;

/// Everyone has their role; nothing is on paper.
fn without_kits(engine: crate::support::engine::Engine) -> World {
    let mut world = World::with_administrator(engine);
    world.import(&demo_folder()).unwrap();
    world.staff_without_kits();
    world
}

fn refused(world: &World) -> Option<MissingKit> {
    let shown = list_keys(&world.service, &world.may("custodian")).unwrap().opening_sha256.unwrap();
    match approve_opening(&world.service, &world.may("custodian"), shown, catalogues()) {
        Ok(()) => None,
        Err(OpeningError::Missing(missing)) => missing.into_iter().find_map(|one| match one {
            Missing::Kit(kit) => Some(kit),
            _ => None,
        }),
        Err(other) => panic!("{other}"),
    }
}

on_both_engines! {
    /// D14, DESIGN 2: nothing opens before both kits are printed and typed back; each step is told, and written down.
    fn d14_nothing_opens_before_both_kits_are_printed_and_typed_back(engine: Engine) {
        let world = without_kits(engine);
        world.bring_to(State::Approved);
        make_keys(&world.service, &world.may("ada")).unwrap();
        let before = last(&world.service);
        let keepers = [KitKeeper::Installation(world.administrator()), KitKeeper::Consultation(world.may("ada"))];
        assert_eq!(refused(&world), Some(MissingKit::InstallationNotPrinted));
        let first = print_kit(&world.service, &keepers[0]).unwrap();
        assert_eq!(refused(&world), Some(MissingKit::InstallationNotReadBack));
        read_back_kit(&world.service, &keepers[0], &typed(&first)).unwrap();
        assert_eq!(refused(&world), Some(MissingKit::ConsultationNotPrinted));
        let own = print_kit(&world.service, &keepers[1]).unwrap();
        assert_eq!(refused(&world), Some(MissingKit::ConsultationNotReadBack));
        let shown = list_keys(&world.service, &world.may("reader")).unwrap().missing_kits;
        assert_eq!(shown, [MissingKit::ConsultationNotReadBack], "everyone who works here is told");
        read_back_kit(&world.service, &keepers[1], &typed(&own)).unwrap();
        assert_eq!((refused(&world), world.state()), (None, State::Open));

        let stored = world.service.store.read(|tx| key_kits::list(tx, Some(world.id()))).unwrap();
        let (today, ada) = (world.service.today(), world.account("ada"));
        assert_eq!((stored.len(), stored[0].sha256), (1, own.sha256()), "the hash of exactly what was printed");
        assert_eq!((stored[0].printed_by, stored[0].read_back), (ada, Some((today, ada))));
        let said = ["kit-printed", "kit-read-back", "kit-printed", "kit-read-back", "approved"];
        assert_eq!(kinds_after(&world.service, before), said);
        read_back_kit(&world.service, &keepers[1], &typed(&own)).unwrap();
        assert_eq!(kinds_after(&world.service, before).len(), 5, "typing it back again changes nothing");
    }

    /// D14: a slip is told by its line; another kit, another key and a kit of elsewhere do not count.
    fn d14_only_the_very_kit_counts_as_read_back(engine: Engine) {
        let world = without_kits(engine);
        let keepers = [KitKeeper::Installation(world.administrator()), KitKeeper::Consultation(world.may("ada"))];
        let own = print_kit(&world.service, &keepers[1]).unwrap();
        let read = |keeper: &KitKeeper, text: &str| read_back_kit(&world.service, keeper, text);
        let wrong = typed(&own).replacen('-', "", 1).replacen(|one: char| one.is_ascii_alphanumeric(), "", 1);
        let told = read(&keepers[1], &wrong).unwrap_err().to_string();
        assert!(told.contains("line 1: ") && told.matches("line ").count() == 1, "{told}");
        assert!(matches!(read(&keepers[0], &typed(&own)), Err(ReadBackError::OtherKit)));
        let two = typed(&own) + &typed(&print_kit(&world.service, &keepers[0]).unwrap());
        assert!(matches!(read(&keepers[1], &two), Err(ReadBackError::OtherKit)));
        let half = typed(&own).lines().take(4).collect::<Vec<_>>().join("\n");
        let told = read(&keepers[1], &half);
        assert!(matches!(&told, Err(ReadBackError::Faults(faults)) if matches!(faults.0[..], [KitFault::OtherHalf { .. }])));

        let not_noted = world.service.vault.new_kit(own.is_of()).unwrap();
        assert!(matches!(read(&keepers[1], &typed(&not_noted)), Err(ReadBackError::NotPrintedHere)));
        let file = world.service.vault.directory().file(KeyName::Consultation(world.id()));
        std::fs::write(&file, [9; 32]).unwrap();
        assert!(matches!(read(&keepers[1], &typed(&own)), Err(ReadBackError::OtherKey)));
        let stored = world.service.store.read(|tx| key_kits::list(tx, Some(world.id()))).unwrap();
        assert!(stored.iter().all(|kit| kit.read_back.is_none()), "none of it was noted");
    }
}

/// SECURITY B2, 2: what opening approves names the holders' own keys; one that was put in somebody's place is another opening.
#[test]
fn the_hash_of_opening_names_each_holders_key() {
    let world = World::staffed(Sqlite);
    world.bring_to(State::Approved);
    make_keys(&world.service, &world.may("ada")).unwrap();
    let shown = list_keys(&world.service, &world.may("custodian")).unwrap().opening_sha256.unwrap();
    let (account, other) = (world.account("second reader"), world.pair("designer"));
    let key = data_encoding::HEXLOWER.encode(other.public().as_bytes());
    let account = data_encoding::HEXLOWER.encode(account.as_bytes());
    crate::support::sql::run(
        &world.database.address,
        &format!("UPDATE account SET public_key = X'{key}' WHERE id = X'{account}'"),
    );
    let opened = approve_opening(&world.service, &world.may("custodian"), shown, catalogues());
    assert!(matches!(opened, Err(OpeningError::NotReviewed(_))), "{opened:?}");
}
