//! The schema, brought up to date. One folder of migrations per engine, embedded in the program.

use diesel::migration::MigrationVersion;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::connection::{self, Database, DatabaseAddress};
use super::error::StoreError;

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Runs every migration that has not been run and returns how many those were.
///
/// # Errors
/// [`StoreError::Unavailable`] if the database cannot be reached or a migration fails.
pub fn run(address: &DatabaseAddress) -> Result<usize, StoreError> {
    let mut connection = connection::connect(address).map_err(|error| StoreError::Unavailable(Box::new(error)))?;
    connection::check_sqlite_version(&mut connection)?;
    let done: Result<Vec<MigrationVersion<'_>>, _> = match &mut connection {
        Database::Sqlite(sqlite) => sqlite.run_pending_migrations(SQLITE),
        Database::Postgres(postgres) => postgres.run_pending_migrations(POSTGRES),
    };
    done.map(|versions| versions.len()).map_err(StoreError::Unavailable)
}

/// How many migrations have not been run. It makes no database: one that is not there is an error.
///
/// # Errors
/// [`StoreError::Unavailable`] if the database cannot be reached or is not there.
pub fn pending(address: &DatabaseAddress) -> Result<usize, StoreError> {
    if let DatabaseAddress::Sqlite { file } = address {
        std::fs::metadata(file).map_err(|error| StoreError::Unavailable(Box::new(error)))?;
    }
    let mut connection = connection::connect(address).map_err(|error| StoreError::Unavailable(Box::new(error)))?;
    connection::check_sqlite_version(&mut connection)?;
    let waiting = match &mut connection {
        Database::Sqlite(sqlite) => sqlite.pending_migrations(SQLITE).map(|migrations| migrations.len()),
        Database::Postgres(postgres) => postgres.pending_migrations(POSTGRES).map(|migrations| migrations.len()),
    };
    waiting.map_err(StoreError::Unavailable)
}
