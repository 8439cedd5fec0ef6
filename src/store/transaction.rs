//! Transactions: the only way to the tables. A [`ReadTx`] cannot write, by type.

use std::ops::{Deref, DerefMut};
use std::time::Duration;

use diesel::r2d2::{Pool, PooledConnection};

use super::connection::{self, Connections, Database, DatabaseAddress};
use super::error::StoreError;
use super::writer::{self, Writer};

/// Connections for reading. On PostgreSQL they serve writes too.
const POOL: u32 = 8;

/// How long a request waits for a connection. Two hundred people who send at once on a small machine are all served;
/// as long as a slow line may take for one form, an answer may take too (SECURITY 5).
const PATIENCE: Duration = Duration::from_secs(30);

/// The database, shared by all requests.
pub struct Store {
    pool: Pool<Connections>,
    /// On SQLite only: the one that writes.
    writer: Option<Writer>,
}

/// A view of one moment of the database.
pub struct ReadTx<'c> {
    pub(super) connection: &'c mut Database,
}

/// A transaction that writes. It reads too, and sees what it wrote.
pub struct WriteTx<'c> {
    read: ReadTx<'c>,
}

impl Store {
    /// Opens the database, whose schema must be up to date ([`super::migrations::run`]).
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] if it cannot be reached, [`StoreError::Malformed`] if SQLite is too old.
    pub fn open(address: &DatabaseAddress) -> Result<Self, StoreError> {
        let pool = connection::pool(address.clone(), POOL)?;
        let writer = match address {
            DatabaseAddress::Postgres { .. } => None,
            DatabaseAddress::Sqlite { .. } => {
                let mut own = connection::connect(address).map_err(|error| StoreError::Unavailable(Box::new(error)))?;
                connection::check_sqlite_version(&mut own)?;
                Some(Writer::start(address.clone(), own)?)
            }
        };
        Ok(Self { pool, writer })
    }

    /// Runs `action` on one moment of the database. Blocks: never call it from async code.
    ///
    /// # Errors
    /// Those of `action`, and [`StoreError`] if the database fails.
    pub fn read<T, E: From<StoreError>>(&self, action: impl FnOnce(&mut ReadTx<'_>) -> Result<T, E>) -> Result<T, E> {
        let mut connection = self.connection()?;
        connection::begin_read(&mut connection).map_err(StoreError::from)?;
        let result = action(&mut ReadTx { connection: &mut connection });
        // Nothing was written; rolling back only ends the view.
        connection::roll_back(&mut connection).map_err(StoreError::from)?;
        result
    }

    /// Runs `action` and returns once what it wrote is on disk. Blocks: never call it from async code.
    ///
    /// # Errors
    /// Those of `action`, which then has written nothing; [`StoreError::Busy`] when too many wait;
    /// [`StoreError::Unavailable`] if the commit failed.
    pub fn write<T, E, F>(&self, action: F) -> Result<T, E>
    where
        F: FnOnce(&mut WriteTx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        match &self.writer {
            Some(writer) => writer.run(action),
            None => {
                let mut connection = self.connection()?;
                writer::in_savepoint(&mut connection, action)
            }
        }
    }

    fn connection(&self) -> Result<PooledConnection<Connections>, StoreError> {
        Ok(self.pool.get_timeout(PATIENCE)?)
    }

    /// Empties SQLite's journal, so that what was erased is gone from it too (RET-3). Other transactions may
    /// keep it from being emptied; it is then tried again at the next call.
    ///
    /// # Errors
    /// [`StoreError`] if the database fails.
    pub fn settle(&self) -> Result<(), StoreError> {
        let mut connection = self.connection()?;
        Ok(connection::truncate_journal(&mut connection)?)
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store")
    }
}

impl<'c> WriteTx<'c> {
    pub(super) fn over(connection: &'c mut Database) -> Self {
        Self { read: ReadTx { connection } }
    }

    /// Runs `part` so that its failure undoes only its own writes, and the rest can go on.
    ///
    /// # Errors
    /// Those of `part`.
    pub fn nested<T, E: From<StoreError>>(
        &mut self,
        part: impl FnOnce(&mut WriteTx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        writer::nested(self.read.connection, part)
    }
}

impl<'c> Deref for WriteTx<'c> {
    type Target = ReadTx<'c>;

    fn deref(&self) -> &ReadTx<'c> {
        &self.read
    }
}

impl<'c> DerefMut for WriteTx<'c> {
    fn deref_mut(&mut self) -> &mut ReadTx<'c> {
        &mut self.read
    }
}
