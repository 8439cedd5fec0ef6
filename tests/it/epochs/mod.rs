//! Keys that are replaced epoch by epoch, and people who leave (SECURITY 2, B6; decision 0046).

mod crashes;
mod giving;
mod leaving;
mod meanwhile;
mod pages;
mod replacing;
mod walk;

pub use pages::through;

use linden::actions::consultation_keys::held_key;
use linden::actions::epochs::replace_key::replace_key;
use linden::actions::epochs::see_keys::offer;
use linden::actions::epochs::sweep::Sweep;
use linden::domain::permission::ReplaceKey;
use linden::store::keys::{self, StoredGrant};
use linden::store::{StoreError, answer_sheets, complaints, words};
use linden::vault::keys::{KeyKind, StaffKey};

use crate::support::world::World;

/// Somebody presses the button: the new key is in force.
fn begin(world: &World, name: &str) -> Sweep {
    let granted = world.may::<ReplaceKey>(name);
    let (_, shown) = offer(&world.service, &granted).unwrap().expect("a holder");
    replace_key(&world.service, &granted, &world.pair(name), shown).unwrap()
}

/// The whole of it.
pub fn replace(world: &World, name: &str) -> u64 {
    begin(world, name).run(&world.service).unwrap()
}

/// The key that somebody holds now, with whatever is still in use.
fn held(world: &World, kind: KeyKind, name: &str) -> StaffKey {
    let (vault, pair) = (world.service.vault.for_consultation(world.id()).unwrap(), world.pair(name));
    let account = world.account(name);
    world.service.store.read(|tx| held_key(tx, &vault, kind, account, &pair)).unwrap().unwrap()
}

fn grants(world: &World) -> Vec<StoredGrant> {
    world.service.store.read(|tx| keys::list_grants(tx, world.id())).unwrap()
}

/// The epochs that a kind is granted in.
fn epochs(world: &World, kind: KeyKind) -> Vec<u32> {
    let grants = grants(world);
    let mut epochs: Vec<_> = grants.iter().filter(|one| one.kind == kind.as_str()).map(|one| one.epoch).collect();
    epochs.sort_unstable();
    epochs.dedup();
    epochs
}

/// How many sealed places there are, and how many of them these keys open between them.
fn opened(world: &World, keys: &[StaffKey]) -> (usize, usize) {
    let (id, vault) = (world.id(), world.service.vault.for_consultation(world.id()).unwrap());
    let (sheets, rows, complaints) = world
        .service
        .store
        .read(|tx| {
            let sheets = answer_sheets::list_after(tx, id, None, 1000)?;
            let rows = words::list_after(tx, id, &[], 1000)?;
            Ok::<_, StoreError>((sheets, rows, complaints::list_after(tx, id, &[], 1000)?))
        })
        .unwrap();
    let by = |opens: &dyn Fn(&StaffKey) -> bool| usize::from(keys.iter().any(opens));
    let mut number = 0;
    for sheet in &sheets {
        number += by(&|key| vault.open_answers_to_count(sheet, key).is_ok());
    }
    for row in &rows {
        number += by(&|key| vault.open_words_to_read(row, key).is_ok());
        number += by(&|key| vault.open_marks(row, key).is_ok());
    }
    for one in &complaints {
        number += by(&|key| vault.open_complaint(&one.row, key).is_ok());
    }
    (sheets.len() + 2 * rows.len() + complaints.len(), number)
}

/// Everything opens for the two who hold figures and words.
#[track_caller]
fn all_opens(world: &World, custodian: &str, reader: &str) {
    let keys = [held(world, KeyKind::Figures, custodian), held(world, KeyKind::Words, reader)];
    let (there, open) = opened(world, &keys);
    assert_eq!(there, open);
}
