//! What is erased is overwritten where it lay, at once (RET-3): before rows are mixed, which writes the whole file anew some minutes
//! later and would hide that it was not. SQLite alone: on PostgreSQL it is the mixing that takes the bytes away.

use chrono::TimeDelta;
use linden::actions::retention::erase_due::erase_due;
use linden::actions::withdraw_response::withdraw_response;
use linden::domain::consent::{Purpose, Purposes};
use linden::domain::consultation::State;
use linden::domain::retention::Erasable;
use linden::vault::rows::{AnswerRow, WordsRow};

use super::tables::{going_on, marked, world_with_marks};
use super::{names, people, rows};
use crate::support::engine::Engine;
use crate::support::remnants::{found, raw_files};
use crate::support::world::World;

type Rows = (Vec<AnswerRow>, Vec<WordsRow>);

/// Each column of `before` under the name of what became of it: still there byte for byte, or not.
fn sorted(before: Rows, after: &Rows) -> Vec<(&'static str, Vec<u8>)> {
    let now: Vec<_> = each(after.clone());
    let name = |bytes: Vec<u8>| if now.contains(&bytes) { ("kept", bytes) } else { ("erased", bytes) };
    each(before).into_iter().map(name).collect()
}

fn each((sheets, words): Rows) -> Vec<Vec<u8>> {
    let sheets = sheets.into_iter().map(|row| row.columns).flat_map(|row| [row.wrap, row.answers, row.about, row.own]);
    let words =
        words.into_iter().map(|row| row.columns).flat_map(|row| [row.wrap, row.raw, row.reading, row.marks, row.own]);
    sheets.chain(words).flatten().collect()
}

/// Looks at the files when the journal is emptied after an erasing, which the job does every minute (SECURITY 3.5).
fn erases(world: &World, act: impl FnOnce()) {
    let before = rows(&world.service, world.id());
    world.service.store.settle().unwrap();
    act();
    assert!(world.service.store.is_unmixed(), "nothing was mixed meanwhile, so the file was not written anew");
    let columns = sorted(before, &rows(&world.service, world.id()));
    let left = found(&raw_files(&world.service.store, &world.database.address), &columns);
    assert!(columns.iter().any(|(name, _)| *name == "erased"), "something was erased");
    assert_eq!(left, names(&["kept"]));
}

/// RET-3, CON-10: what a person takes back is in no file from the next minute on.
#[test]
fn ret_3_what_is_taken_back_is_overwritten_before_anything_is_mixed() {
    let world = World::staffed(Engine::Sqlite);
    world.bring_to(State::Open);
    let receipts = world.send(&people(30));
    erases(&world, || {
        receipts[..8].iter().for_each(|receipt| withdraw_response(&world.service, receipt, None).unwrap());
    });
    erases(&world, || {
        let some = Purposes::exactly([Purpose::Words, Purpose::AboutMe]);
        receipts[8..16].iter().for_each(|receipt| withdraw_response(&world.service, receipt, Some(&some)).unwrap());
    });
}

/// RET-2, RET-3: what is due is overwritten when it is erased: raw words and bands, and whole rows of those who refused longer keeping.
#[test]
fn ret_3_what_is_due_is_overwritten_before_anything_is_mixed() {
    let world = World::staffed(Engine::Sqlite);
    world.bring_to(State::Open);
    world.send(&people(30));
    world.bring_to(State::Published);
    world.clock.advance(TimeDelta::days(30));
    erases(&world, || erase_due(&world.service).unwrap());
}

/// RET-3: short rows too, which lie beside others on one page: cards, batches, days of helping and harder weeks.
#[test]
fn ret_3_short_rows_are_overwritten_before_anything_is_mixed() {
    let world = world_with_marks(Engine::Sqlite);
    let (with_cards, with_everything) = going_on(Erasable::Cards);
    world.clock.advance(TimeDelta::days(89));
    erase_due(&world.service).unwrap();
    assert!(marked(&world.service, &world.database).is_superset(&with_cards), "a day early they are there");
    world.clock.advance(TimeDelta::days(1));
    erase_due(&world.service).unwrap();
    assert!(world.service.store.is_unmixed(), "nothing was mixed meanwhile");
    assert_eq!(marked(&world.service, &world.database), with_everything);
}
