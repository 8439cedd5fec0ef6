//! Connections to both engines. Every `match` on the engine stands in this file.

use std::fs::OpenOptions;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, Connection, SimpleConnection, TransactionManager};
use diesel::r2d2::{ManageConnection, Pool, R2D2Connection};
use diesel::{ConnectionError, QueryResult, SqliteConnection};

use super::error::StoreError;
use super::mixing::{self, Mixed};
use super::pure_pg::PurePg;

/// One connection to either engine.
#[derive(diesel::MultiConnection)]
pub(super) enum Database {
    Postgres(PurePg),
    Sqlite(SqliteConnection),
}

/// Where the database is: `sqlite:FILE` or `postgres://…` (D1).
#[derive(Clone)]
pub enum DatabaseAddress {
    /// A file on a local disk.
    Sqlite {
        /// The database file; created if it is not there.
        file: PathBuf,
    },
    /// A PostgreSQL server.
    Postgres {
        /// The address with everything it needs, the password too: never printed.
        url: String,
        /// A PEM file with the certificates to trust, instead of the public authorities.
        roots: Option<PathBuf>,
    },
}

impl DatabaseAddress {
    /// Reads an address.
    ///
    /// # Errors
    /// [`StoreError::Malformed`] unless the scheme is `sqlite:`, `postgres:` or `postgresql:`.
    pub fn new(address: &str, roots: Option<PathBuf>) -> Result<Self, StoreError> {
        if let Some(file) = address.strip_prefix("sqlite:") {
            let file = file.strip_prefix("//").unwrap_or(file);
            return Ok(Self::Sqlite { file: PathBuf::from(file) });
        }
        if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            return Ok(Self::Postgres { url: address.to_owned(), roots });
        }
        Err(StoreError::Malformed("the database address starts with neither sqlite: nor postgres:"))
    }
}

impl std::fmt::Debug for DatabaseAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite { file } => write!(f, "sqlite:{}", file.display()),
            Self::Postgres { .. } => f.write_str("postgres://…"),
        }
    }
}

/// SQLite's settings (SECURITY 5): the waiting time first, so that the others cannot be refused.
const SQLITE_SETTINGS: &str = "PRAGMA busy_timeout=10000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; \
     PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF;";

/// The oldest SQLite that is trusted to keep what was acknowledged (SECURITY 5): 3.51.3.
const OLDEST_SQLITE: i32 = 3_051_003;

/// Opens one connection.
pub(super) fn connect(address: &DatabaseAddress) -> Result<Database, ConnectionError> {
    match address {
        DatabaseAddress::Sqlite { file } => connect_sqlite(file).map(Database::Sqlite),
        DatabaseAddress::Postgres { url, roots } => PurePg::connect(url, roots.as_deref()).map(Database::Postgres),
    }
}

fn connect_sqlite(file: &Path) -> Result<SqliteConnection, ConnectionError> {
    let name =
        file.to_str().ok_or_else(|| ConnectionError::InvalidConnectionUrl("the file's name is not UTF-8".into()))?;
    create_for_its_owner_alone(file)
        .map_err(|error| ConnectionError::BadConnection(format!("{} cannot be made: {error}", file.display())))?;
    let mut connection = SqliteConnection::establish(name)?;
    connection.batch_execute(SQLITE_SETTINGS).map_err(ConnectionError::CouldntSetupConfiguration)?;
    Ok(connection)
}

/// Makes a database file that is not there, with mode 600 whatever the process's umask; SQLite gives its journal the
/// same mode. A file that is there stays as it is, and above all unopened: closing it would drop the locks that this
/// process's other connections hold on it.
fn create_for_its_owner_alone(file: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(file) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// Whether the SQLite in this program is new enough.
///
/// # Errors
/// [`StoreError::Malformed`] if it is older than 3.51.3.
pub(super) fn check_sqlite_version(connection: &mut Database) -> Result<(), StoreError> {
    use diesel::RunQueryDsl as _;
    let Database::Sqlite(connection) = connection else { return Ok(()) };
    let version = diesel::select(diesel::dsl::sql::<diesel::sql_types::Text>("sqlite_version()"));
    let version: String = version.get_result(connection)?;
    let mut parts = version.split('.').map(|part| part.parse::<i32>().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    let number = next() * 1_000_000 + next() * 1_000 + next();
    if number >= OLDEST_SQLITE { Ok(()) } else { Err(StoreError::Malformed("SQLite is older than 3.51.3")) }
}

/// Begins a transaction that reads one moment.
pub(super) fn begin_read(connection: &mut Database) -> QueryResult<()> {
    match connection {
        // Deferred: the snapshot is taken by the first read, and no writer waits for it.
        Database::Sqlite(sqlite) => AnsiTransactionManager::begin_transaction_sql(sqlite, "BEGIN DEFERRED"),
        Database::Postgres(postgres) => {
            <PurePg as Connection>::TransactionManager::begin_transaction(postgres)?;
            // The locks come before the moment that is seen: mixing the rows, which is no change of them, would otherwise make
            // tables look empty to whoever began to read before it.
            let tables = mixing::TABLES.join(", ");
            postgres.batch_execute(&format!(
                "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY; LOCK TABLE {tables} IN ACCESS SHARE MODE"
            ))
        }
    }
}

/// Begins a transaction that writes; on SQLite it takes the one write lock at once.
pub(super) fn begin_write(connection: &mut Database) -> QueryResult<()> {
    match connection {
        Database::Sqlite(sqlite) => AnsiTransactionManager::begin_transaction_sql(sqlite, "BEGIN IMMEDIATE"),
        Database::Postgres(postgres) => <PurePg as Connection>::TransactionManager::begin_transaction(postgres),
    }
}

/// Commits the open transaction.
pub(super) fn commit(connection: &mut Database) -> QueryResult<()> {
    <Database as Connection>::TransactionManager::commit_transaction(connection)
}

/// Rolls the open transaction back.
pub(super) fn roll_back(connection: &mut Database) -> QueryResult<()> {
    <Database as Connection>::TransactionManager::rollback_transaction(connection)
}

/// Takes a lock of the whole database that others may share, until the transaction ends. It leaves no trace on the disk, unlike a lock
/// of a row. SQLite has one writer: it needs none.
pub(super) fn lock_shared(connection: &mut Database, number: i64) -> QueryResult<()> {
    match connection {
        Database::Sqlite(_) => Ok(()),
        Database::Postgres(postgres) => {
            postgres.batch_execute(&format!("SELECT pg_advisory_xact_lock_shared({number})"))
        }
    }
}

/// The same lock for one alone: it waits for those who share it.
pub(super) fn lock_alone(connection: &mut Database, number: i64) -> QueryResult<()> {
    match connection {
        Database::Sqlite(_) => Ok(()),
        Database::Postgres(postgres) => postgres.batch_execute(&format!("SELECT pg_advisory_xact_lock({number})")),
    }
}

/// The connection, if it is one to PostgreSQL.
pub(super) const fn postgres(connection: &mut Database) -> Option<&mut PurePg> {
    match connection {
        Database::Postgres(postgres) => Some(postgres),
        Database::Sqlite(_) => None,
    }
}

/// Empties SQLite's journal into the database file, so that erased bytes are gone from both (RET-3). Says whether it is empty:
/// who reads meanwhile may keep it from being.
pub(super) fn truncate_journal(connection: &mut Database) -> QueryResult<bool> {
    match connection {
        Database::Sqlite(sqlite) => mixing::truncate_journal(sqlite),
        Database::Postgres(_) => Ok(true),
    }
}

/// Writes the rows that people sent in random order, outside every transaction.
pub(super) fn mix(connection: &mut Database) -> QueryResult<Mixed> {
    match connection {
        Database::Sqlite(sqlite) => mixing::mix_sqlite(sqlite).map(|()| Mixed::Whole),
        Database::Postgres(postgres) => mixing::mix_postgres(postgres),
    }
}

/// Makes connections for a pool and tells the true reason when it cannot.
pub(super) struct Connections {
    pub(super) address: DatabaseAddress,
}

impl ManageConnection for Connections {
    type Connection = Database;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<Database, Self::Error> {
        connect(&self.address).map_err(diesel::r2d2::Error::ConnectionError)
    }

    fn is_valid(&self, connection: &mut Database) -> Result<(), Self::Error> {
        connection.ping().map_err(diesel::r2d2::Error::QueryError)
    }

    fn has_broken(&self, connection: &mut Database) -> bool {
        std::thread::panicking() || connection.is_broken()
    }
}

/// A pool of at most `size` connections. A database that does not answer within five seconds stops the start.
pub(super) fn pool(address: DatabaseAddress, size: u32) -> Result<Pool<Connections>, StoreError> {
    let pool = Pool::builder()
        .max_size(size)
        .min_idle(Some(1))
        .test_on_check_out(matches!(address, DatabaseAddress::Postgres { .. }))
        .connection_timeout(Duration::from_secs(5))
        .build(Connections { address })?;
    Ok(pool)
}
