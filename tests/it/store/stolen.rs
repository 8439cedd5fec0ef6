//! SECURITY 1, promise (1), with a whole installation: whoever has the database and the key directory, reads and writes
//! both, and runs this very program on them, opens nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;

use linden::actions::accounts::find_staff_member::{Arrival, find_arrival};
use linden::actions::accounts::sign_in::sign_in;
use linden::actions::complaints::list_complaints::{ComplaintError, list_complaints};
use linden::actions::complaints::open_complaint::open_complaint;
use linden::actions::complaints::read_complaint::read_complaint;
use linden::actions::complaints::send_complaint::{ComplaintSent, send_complaint};
use linden::actions::consultation_keys::{held_key, to_stored};
use linden::actions::desk::next_item::{Next, next_item};
use linden::actions::desk::piece::DeskError;
use linden::actions::open_receipt::open_receipt;
use linden::actions::releases::build_release::{BuildError, build_release};
use linden::actions::service::Service;
use linden::cli::demo::participants::published_sample;
use linden::clock::{Clock, SimulatedClock};
use linden::domain::complaint::{ComplaintCode, ComplaintText};
use linden::domain::consultation::State;
use linden::domain::ids::OrganisationId;
use linden::domain::permission::StaffMember;
use linden::domain::receipt::ReceiptCode;
use linden::domain::role::Role;
use linden::randomness::SystemRandomness;
use linden::server;
use linden::store::keys::{self, StoredGrant};
use linden::store::{DatabaseAddress, StoreError, answer_sheets, words};
use linden::vault::keys::{KeyKind, StaffKey};
use linden::vault::primitives::KeyPair;
use linden::vault::staff::PasswordCost;
use linden::web::results::phrases;
use zeroize::Zeroizing;

use crate::support::house::begin;
use crate::support::sql::run;
use crate::support::world::{STAFF, World, mail, password};

/// Takes every file of a folder, closed to others as the original.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    fs::set_permissions(to, fs::Permissions::from_mode(0o700)).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let there = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &there);
        } else {
            fs::copy(entry.path(), there).unwrap();
        }
    }
}

/// The stolen installation, running: on SQLite from copied files, on PostgreSQL on the database itself.
fn stolen(world: &World, folder: &Path) -> (Arc<Service>, DatabaseAddress) {
    world.service.store.settle().unwrap();
    copy(world.database.folder.path(), folder);
    let address = match &world.database.address {
        DatabaseAddress::Sqlite { .. } => DatabaseAddress::Sqlite { file: folder.join("linden.db") },
        postgres => postgres.clone(),
    };
    let clock: Arc<dyn Clock> = Arc::new(SimulatedClock::at(begin()));
    (server::open_service(&address, &folder.join("keys"), clock).unwrap(), address)
}

/// How many sealed segments a key opens.
fn opened_by(service: &Service, world: &World, key: &StaffKey) -> usize {
    let vault = service.vault.for_consultation(world.id()).unwrap();
    let (sheets, rows) = service
        .store
        .read(|tx| {
            let sheets = answer_sheets::list_after(tx, world.id(), None, 100)?;
            Ok::<_, StoreError>((sheets, words::list_after(tx, world.id(), &[], 100)?))
        })
        .unwrap();
    assert_eq!((sheets.len(), rows.len()), (3, 3));
    let counted = sheets.iter().filter(|sheet| vault.open_answers_to_count(*sheet, key).is_ok()).count();
    let read = rows.iter().filter(|row| vault.open_words_to_read(row, key).is_ok()).count();
    counted + read + rows.iter().filter(|row| vault.open_marks(*row, key).is_ok()).count()
}

/// How many of the keys that lie there open with a pair of the thief's own, tried under every name.
fn keys_opened(service: &Service, world: &World, pair: &KeyPair) -> usize {
    let vault = service.vault.for_consultation(world.id()).unwrap();
    service
        .store
        .read(|tx| {
            let mut opened = 0;
            for kind in KeyKind::ALL {
                for account in STAFF.iter().map(|(name, _)| world.account(name)) {
                    opened += usize::from(held_key(tx, &vault, kind, account, pair)?.is_ok());
                }
                for grant in keys::list_grants(tx, world.id())? {
                    opened += usize::from(vault.open_grant(&grant.sealed, kind, grant.account, pair).is_ok());
                }
            }
            Ok::<_, StoreError>(opened)
        })
        .unwrap()
}

crate::on_both_engines! {
    /// PSE-3, SECURITY 1: database and key directory together open nothing without a receipt or a password.
    fn database_and_key_directory_together_open_nothing(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        let wrote = published_sample().into_iter().filter(|person| !person.words.is_empty()).take(3);
        world.send(&wrote.collect::<Vec<_>>());
        world.bring_to(State::Closed);
        let text = ComplaintText::new("The group read our answers aloud.").unwrap();
        let code = ComplaintCode::random(&SystemRandomness);
        assert_eq!(send_complaint(&world.service, &world.found(), &code, &text).unwrap(), ComplaintSent::Stored);
        let folder = tempfile::tempdir().unwrap();
        let (service, address) = stolen(&world, folder.path());
        let (id, thief, pair) = (world.id(), world.account("auditor"), service.vault.new_user_pair());
        assert_eq!(keys_opened(&service, &world, &pair), 0);
        for guess in [[0; 15], [7; 15], [255; 15]] {
            assert!(open_receipt(&service, &ReceiptCode::from_bytes(guess)).unwrap().is_none());
            assert!(read_complaint(&service, &world.found(), &ComplaintCode::from_bytes(guess)).unwrap().is_none());
        }

        // Every role is the thief's for the writing, and a key of the thief's own, with a grant.
        let roles = BTreeMap::from([(id, BTreeSet::from([Role::Reader, Role::Custodian]))]);
        let member = StaffMember::new(thief, OrganisationId::from_bytes([1; 16]), true, roles);
        let next = || next_item(&service, &member.grant(id).unwrap(), &pair, None);
        let build = || build_release(&service, &member.grant(id).unwrap(), &pair, &phrases);
        assert!(matches!(next(), Err(DeskError::NotGranted(_))));
        let complaints = list_complaints(&service, &member.grant(id).unwrap()).unwrap();
        let complaint = || open_complaint(&service, &member.grant(id).unwrap(), &pair, &complaints[0].handle);
        assert!(matches!(complaint(), Err(ComplaintError::NotGranted(_))));
        let vault = service.vault.for_consultation(id).unwrap();
        for kind in [KeyKind::Figures, KeyKind::Words] {
            let (own, public) = vault.make_staff_key(kind, 2);
            let sealed = vault.grant(&own, thief, pair.public()).unwrap();
            let grant = StoredGrant { kind: kind.as_str().into(), epoch: 2, account: thief, sealed };
            let public = to_stored(&public);
            assert_eq!(opened_by(&service, &world, &own), 0);
            service
                .store
                .write(move |tx| {
                    keys::insert(tx, id, &public)?;
                    keys::insert_grant(tx, id, &grant)
                })
                .unwrap();
        }
        assert!(matches!(next(), Err(DeskError::Unopenable(_))));
        assert!(matches!(complaint(), Err(ComplaintError::Unopenable(_))), "{:?}", complaint());
        run(&address, "UPDATE consultation SET state = 'analysis'");
        assert!(matches!(build(), Err(BuildError::Count(_))), "{:?}", build());
    }

    /// The control: in the stolen copy a reader's password opens what is refused above, and a wrong one does not.
    fn a_password_opens_the_stolen_copy_too(engine: Engine) {
        let world = World::staffed(engine);
        world.bring_to(State::Open);
        world.send(&published_sample()[..8]);
        world.bring_to(State::Closed);
        let folder = tempfile::tempdir().unwrap();
        let (service, _) = stolen(&world, folder.path());
        let enter = |typed: &str| {
            sign_in(&service, &mail("reader"), &Zeroizing::new(typed.to_owned()), PasswordCost::FLOOR)
        };
        assert!(enter("the long way home of somebody else").is_err());
        // No code is asked of a thief: the key is what the password opens, and the rights are in the tables.
        let token = enter(&password("reader")).unwrap();
        let Some(Arrival::OnTheWay(reader)) = find_arrival(&service, token).unwrap() else { panic!("nobody") };
        let pair = reader.held.key_pair(&service.vault).unwrap();
        let granted = world.may("reader");
        assert!(matches!(next_item(&service, &granted, &pair, None), Ok(Next::Item(_))));
    }
}
