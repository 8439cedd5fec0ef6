//! Read and write transactions (D11).

use std::sync::Arc;

use linden::domain::ids::OrganisationId;
use linden::store::{StoreError, accounts};

use crate::support::engine::Database;

fn organisation(number: u8) -> OrganisationId {
    OrganisationId::from_bytes([number; 16])
}

fn names(store: &linden::store::Store) -> Vec<String> {
    let mut all: Vec<_> = store.read(accounts::list_organisations).unwrap().into_iter().map(|(_, name)| name).collect();
    all.sort();
    all
}

crate::on_both_engines! {
    /// D11: what `write` returned is on disk: it is there for whoever opens the database anew.
    fn a_write_is_there_after_the_store_is_gone(engine: Engine) {
        let database = Database::fresh(engine);
        let store = database.open();
        store.write(|tx| accounts::insert_organisation(tx, organisation(1), "A")).unwrap();
        drop(store);
        assert_eq!(names(&database.open()), ["A"]);
    }

    /// D11: an action's error undoes everything that action wrote.
    fn an_error_undoes_the_whole_action(engine: Engine) {
        let store = Database::fresh(engine);
        let store = store.open();
        let outcome: Result<(), StoreError> = store.write(|tx| {
            accounts::insert_organisation(tx, organisation(1), "A")?;
            Err(StoreError::NotFound)
        });
        assert!(matches!(outcome, Err(StoreError::NotFound)));
        assert!(names(&store).is_empty());
    }

    /// D11: an action that breaks off takes nobody else with it, and the next one works.
    fn a_panic_undoes_its_own_action_only(engine: Engine) {
        let database = Database::fresh(engine);
        let store = Arc::new(database.open());
        store.write(|tx| accounts::insert_organisation(tx, organisation(1), "A")).unwrap();
        let breaking = Arc::clone(&store);
        let outcome: Result<(), StoreError> = breaking.write(|tx| {
            accounts::insert_organisation(tx, organisation(2), "B")?;
            panic!("this action breaks off")
        });
        assert!(matches!(outcome, Err(StoreError::Broken)));
        store.write(|tx| accounts::insert_organisation(tx, organisation(3), "C")).unwrap();
        assert_eq!(names(&store), ["A", "C"]);
    }

    /// D8: a clash inside a nested part leaves the rest of the transaction usable.
    fn a_clash_in_a_nested_part_leaves_the_rest(engine: Engine) {
        let database = Database::fresh(engine);
        let store = database.open();
        store
            .write(|tx| {
                accounts::insert_organisation(tx, organisation(1), "A")?;
                let clash = tx.nested(|tx| {
                    accounts::insert_organisation(tx, organisation(2), "B")?;
                    accounts::insert_organisation(tx, organisation(1), "A again")
                });
                assert!(matches!(clash, Err(StoreError::AlreadyExists)));
                accounts::insert_organisation(tx, organisation(3), "C")
            })
            .unwrap();
        assert_eq!(names(&store), ["A", "C"]);
    }

    /// D11: many at once, some failing: every acknowledged write is there, every failed one is not.
    fn writes_at_once_do_not_disturb_each_other(engine: Engine) {
        let database = Database::fresh(engine);
        let store = Arc::new(database.open());
        let threads: Vec<_> = (0..60_u8)
            .map(|number| {
                let store = Arc::clone(&store);
                std::thread::spawn(move || {
                    store.write(move |tx| {
                        accounts::insert_organisation(tx, organisation(number), &format!("{number:02}"))?;
                        if number.is_multiple_of(3) { Err(StoreError::NotFound) } else { Ok(()) }
                    })
                })
            })
            .collect();
        let outcomes: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
        let expected: Vec<_> = (0..60_u8).filter(|n| !n.is_multiple_of(3)).map(|n| format!("{n:02}")).collect();
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), expected.len());
        assert_eq!(names(&store), expected);
    }
}
