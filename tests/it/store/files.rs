//! SQLite's files on disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use linden::domain::ids::OrganisationId;
use linden::store::accounts;

use crate::support::engine::{Database, Engine};

/// The database's files with their modes.
#[cfg(unix)]
fn modes(folder: &Path) -> BTreeMap<String, u32> {
    use std::os::unix::fs::PermissionsExt as _;
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    let modes = entries.map(|entry| {
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        (entry.file_name().into_string().unwrap(), mode)
    });
    modes.collect()
}

#[test]
#[cfg(unix)]
fn the_database_and_its_journal_are_made_for_their_owner_alone() {
    let database = Database::fresh(Engine::Sqlite);
    let store = database.open();
    store.write(|tx| accounts::insert_organisation(tx, OrganisationId::from_bytes([1; 16]), "A")).unwrap();
    let expected = ["linden.db", "linden.db-shm", "linden.db-wal"].map(|name| (name.to_owned(), 0o600));
    assert_eq!(modes(database.folder.path()), expected.into());
}

#[test]
#[cfg(unix)]
fn the_mode_of_a_database_that_is_there_is_its_owners_to_choose() {
    use std::os::unix::fs::PermissionsExt as _;
    let database = Database::fresh(Engine::Sqlite);
    let file = database.folder.path().join("linden.db");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    drop(database.open());
    assert_eq!(modes(database.folder.path())["linden.db"], 0o640);
}
