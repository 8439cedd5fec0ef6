//! A database of a test's own on either engine. Tests that must hold on both are written once as a function of
//! [`Engine`] and called twice, by [`on_both_engines!`].

use std::path::Path;
use std::sync::Arc;

use linden::randomness::SystemRandomness;
use linden::store::{DatabaseAddress, Store, migrations};

use super::postgres::FreshDatabase;
use super::schema;

/// Which database a test runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// An empty database, gone when this is dropped.
pub struct Database {
    pub address: DatabaseAddress,
    /// The same as settings write it.
    pub text: String,
    pub folder: tempfile::TempDir,
    _postgres: Option<FreshDatabase>,
}

impl Database {
    /// A database with the schema and nothing else.
    pub fn fresh(engine: Engine) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let postgres = (engine == Engine::Postgres).then(FreshDatabase::with_schema);
        let text = match &postgres {
            None => {
                let file = folder.path().join("linden.db");
                schema::copy_to(&file);
                format!("sqlite:{}", file.display())
            }
            Some(database) => database.url(),
        };
        Self { _postgres: postgres, ..Self::at(text, folder) }
    }

    /// A database at an address of the test's own, with the schema; what belongs to it lies in `folder`.
    pub fn at(text: String, folder: tempfile::TempDir) -> Self {
        let address = DatabaseAddress::new(&text, None).unwrap();
        migrations::run(&address).unwrap();
        Self { address, text, folder, _postgres: None }
    }

    /// A SQLite database in a folder of its own under this one.
    pub fn under(folder: &Path) -> Self {
        let folder = tempfile::tempdir_in(folder).unwrap();
        Self::at(format!("sqlite:{}", folder.path().join("linden.db").display()), folder)
    }

    /// Opens it.
    pub fn open(&self) -> Store {
        Store::open(&self.address, Arc::new(SystemRandomness)).unwrap()
    }
}

/// Makes two tests of each function `name(engine: Engine)`.
#[macro_export]
macro_rules! on_both_engines {
    ($($(#[$meta:meta])* fn $name:ident($engine:ident: Engine) $body:block)*) => {$(
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            fn holds($engine: $crate::support::engine::Engine) $body

            $(#[$meta])*
            #[test]
            fn on_sqlite() {
                holds($crate::support::engine::Engine::Sqlite);
            }

            $(#[$meta])*
            #[test]
            fn on_postgres() {
                holds($crate::support::engine::Engine::Postgres);
            }
        }
    )*};
}
