//! Transactions: the only way to the tables. A [`ReadTx`] cannot write, by type.

use std::cell::Cell;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;

use diesel::r2d2::{Pool, PooledConnection};

use super::connection::{self, Connections, Database, DatabaseAddress};
use super::error::StoreError;
use super::mixing::{Mixed, Unmixed};
use super::writer::{self, Writer};
use crate::randomness::Randomness;

/// Connections for reading. On PostgreSQL they serve writes too.
const POOL: u32 = 8;

/// How long a request waits for a connection. Two hundred people who send at once on a small machine are all served;
/// as long as a slow line may take for one form, an answer may take too (SECURITY 5).
const PATIENCE: Duration = Duration::from_secs(30);

/// How often it is tried to empty the journal before that is a warning.
const ATTEMPTS: u32 = 3;

/// The database, shared by all requests.
pub struct Store {
    pool: Pool<Connections>,
    /// On SQLite only: the one that writes.
    writer: Option<Writer>,
    address: DatabaseAddress,
    unmixed: Unmixed,
}

/// A view of one moment of the database.
pub struct ReadTx<'c> {
    pub(super) connection: &'c mut Database,
}

/// A transaction that writes. It reads too, and sees what it wrote.
pub struct WriteTx<'c> {
    read: ReadTx<'c>,
    leaves_order: &'c Cell<bool>,
}

impl Store {
    /// Opens the database, whose schema must be up to date ([`super::migrations::run`]). Chance decides in which order actions
    /// that are committed together are written.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] if it cannot be reached, [`StoreError::Malformed`] if SQLite is too old.
    pub fn open(address: &DatabaseAddress, randomness: Arc<dyn Randomness>) -> Result<Self, StoreError> {
        let pool = connection::pool(address.clone(), POOL)?;
        let unmixed = Unmixed::default();
        let writer = match address {
            DatabaseAddress::Postgres { .. } => None,
            DatabaseAddress::Sqlite { .. } => {
                let mut own = connection::connect(address).map_err(|error| StoreError::Unavailable(Box::new(error)))?;
                connection::check_sqlite_version(&mut own)?;
                Some(Writer::start(address.clone(), own, unmixed.clone(), randomness)?)
            }
        };
        Ok(Self { pool, writer, address: address.clone(), unmixed })
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
                let leaves_order = Cell::new(false);
                let result = writer::in_savepoint(&mut connection, &leaves_order, action);
                // Whatever became of it: what was rolled back lies in the files of PostgreSQL, too.
                self.unmixed.note(&leaves_order);
                result
            }
        }
    }

    fn connection(&self) -> Result<PooledConnection<Connections>, StoreError> {
        Ok(self.pool.get_timeout(PATIENCE)?)
    }

    /// Empties SQLite's journal, so that what was erased is gone from it too (RET-3, SECURITY 3.5). Who reads at that moment may keep
    /// it from being emptied; after three attempts that is a warning, and the next call tries again.
    ///
    /// # Errors
    /// [`StoreError`] if the database fails.
    pub fn settle(&self) -> Result<(), StoreError> {
        let mut connection = self.connection()?;
        for _ in 0..ATTEMPTS {
            if connection::truncate_journal(&mut connection)? {
                return Ok(());
            }
        }
        tracing::warn!("the journal could not be emptied because somebody reads; it is tried again in a minute");
        Ok(())
    }

    /// Whether rows that people sent were written since they were last mixed.
    #[must_use]
    pub fn is_unmixed(&self) -> bool {
        self.unmixed.is_set()
    }

    /// Writes all rows that people sent in random order, so that nothing tells any more in which order they came, and rids the
    /// files and the journal of what was there before (SECURITY 3.4, decision 0047). Others write before or after it and not meanwhile.
    ///
    /// # Errors
    /// [`StoreError`] if the database fails, has no room, or somebody has been reading for long. Every row is as it was then.
    pub fn mix(&self) -> Result<Mixed, StoreError> {
        // Before it begins: what is written meanwhile is mixed the next time.
        self.unmixed.clear();
        let mixed = match &self.writer {
            Some(writer) => writer.mix().map(|()| Mixed::Whole),
            None => self.mix_on_a_connection_of_its_own(),
        };
        if !matches!(mixed, Ok(Mixed::Whole | Mixed::JournalKept)) {
            self.unmixed.set();
        }
        if self.writer.is_some() && mixed.is_ok() {
            self.settle()?;
        }
        mixed
    }

    /// Closing it gives back the lock that keeps other instances from mixing at the same time, whatever happened to it.
    fn mix_on_a_connection_of_its_own(&self) -> Result<Mixed, StoreError> {
        let own = connection::connect(&self.address);
        let mut own = own.map_err(|error| StoreError::Unavailable(Box::new(error)))?;
        Ok(connection::mix(&mut own)?)
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store")
    }
}

impl<'c> WriteTx<'c> {
    pub(super) fn over(connection: &'c mut Database, leaves_order: &'c Cell<bool>) -> Self {
        Self { read: ReadTx { connection }, leaves_order }
    }

    /// Notes that as many rows that people sent were written, which shows when: they are to be mixed (SECURITY 3.4). Every
    /// statement that writes such rows says so; a test reads the source.
    pub(super) fn leaves_order(&self, rows: usize) -> usize {
        if rows > 0 {
            self.leaves_order.set(true);
        }
        rows
    }

    /// Runs `part` so that its failure undoes only its own writes, and the rest can go on.
    ///
    /// # Errors
    /// Those of `part`.
    pub fn nested<T, E: From<StoreError>>(
        &mut self,
        part: impl FnOnce(&mut WriteTx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        writer::nested(self.read.connection, self.leaves_order, part)
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
