//! Mixing ("remix", SECURITY 3.4, decision 0047): the rows that people sent are written once more in random order, in both engines'
//! own way, and what lay in the files and the journal before is gone.

use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Integer};

use super::lifetimes::{self, Lifetime};
use super::pure_pg::PurePg;

/// The tables whose rows people sent. Every view of one moment locks them in this order.
pub(super) const TABLES: [&str; 5] = ["answer_sheet", "card", "words", "saved_visit", "complaint"];

/// Tables whose order tells nothing, and of which nothing may be left in PostgreSQL's files once it is erased (RET-3): everything
/// that is erased and not mixed, and accounts, whose address goes. The log is nobody's secret and long.
fn emptied() -> impl Iterator<Item = &'static str> {
    let erased = lifetimes::all().filter(|(_, lifetime)| *lifetime != Lifetime::Stays).map(|(table, _)| table);
    erased.filter(|table| !TABLES.contains(table) && *table != "audit_entry").chain(["account"])
}

/// What became of mixing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mixed {
    /// Everything is mixed, and the journal holds nothing older.
    Whole,
    /// Everything is mixed; PostgreSQL keeps its journal, because this role may not end it. `linden doctor` says what is missing.
    JournalKept,
    /// Another instance is at it.
    ByAnother,
}

/// Whether rows were written since they were last mixed; shared with the writer.
#[derive(Debug, Clone, Default)]
pub(super) struct Unmixed(Arc<AtomicBool>);

impl Unmixed {
    pub(super) fn is_set(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }

    pub(super) fn set(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    pub(super) fn clear(&self) {
        self.0.store(false, Ordering::SeqCst);
    }

    /// Takes over what a transaction noted. After its commit, so that no mixing before that covers it.
    pub(super) fn note(&self, leaves_order: &Cell<bool>) {
        if leaves_order.get() {
            self.set();
        }
    }
}

/// A database up to this size is mixed in memory; a larger one by way of a file, which has no name and the same mixed order.
const IN_MEMORY: i64 = 64 * 1024 * 1024;

#[derive(QueryableByName)]
struct Size {
    #[diesel(sql_type = BigInt)]
    bytes: i64,
}

/// SQLite: VACUUM writes every table anew in the order of its keys, which are pseudo-random. Overflow pages, which lie in the order
/// of arrival before, go along.
pub(super) fn mix_sqlite(connection: &mut SqliteConnection) -> QueryResult<()> {
    let size = "SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size";
    let Size { bytes } = diesel::sql_query(size).get_result(connection)?;
    if bytes > IN_MEMORY {
        connection.batch_execute("PRAGMA temp_store=FILE")?;
    }
    let mixed = connection.batch_execute("VACUUM");
    connection.batch_execute("PRAGMA temp_store=MEMORY")?;
    mixed
}

#[derive(QueryableByName)]
struct Checkpoint {
    #[diesel(sql_type = Integer)]
    busy: i32,
}

/// Empties the journal into the database file and says whether that is done. It waits for readers half a second at a time, because
/// writers wait with it.
pub(super) fn truncate_journal(connection: &mut SqliteConnection) -> QueryResult<bool> {
    connection.batch_execute("PRAGMA busy_timeout=500")?;
    let checkpoint = diesel::sql_query("PRAGMA wal_checkpoint(TRUNCATE)").get_result::<Checkpoint>(connection);
    connection.batch_execute("PRAGMA busy_timeout=10000")?;
    Ok(checkpoint?.busy == 0)
}

/// The advisory lock of whoever mixes: "remix" in ASCII.
const LOCK: i64 = 0x0072_656d_6978;

/// How often the journal is ended: the segment in use and the one before are still held on to after the first time.
const JOURNAL_ENDS: u32 = 3;

/// PostgreSQL: every row of a table is taken out and put in again by one transaction in random order. FREEZE, VACUUM FULL and CLUSTER
/// keep the number of the transaction that first wrote a row; this does not. The table itself stays, with all that belongs to it.
pub(super) fn mix_postgres(connection: &mut PurePg) -> QueryResult<Mixed> {
    connection.batch_execute("SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0")?;
    if !ask(connection, &format!("pg_try_advisory_lock({LOCK})"))? {
        return Ok(Mixed::ByAnother);
    }
    let mixed = mix_locked(connection)?;
    // The end of the connection gives the lock back too, but the server sees that a moment later, and whoever mixes next at once would
    // be told that another does.
    ask(connection, &format!("pg_advisory_unlock({LOCK})"))?;
    Ok(mixed)
}

fn mix_locked(connection: &mut PurePg) -> QueryResult<Mixed> {
    for table in TABLES {
        // Somebody who reads for long makes us give up rather than everybody else wait behind us. Autovacuum gives way by itself
        // after a second.
        connection.batch_execute(&format!(
            "BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL lock_timeout = '2s'; \
             LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE; \
             CREATE TEMP TABLE mixing (LIKE {table} INCLUDING STORAGE) ON COMMIT DROP; \
             INSERT INTO mixing SELECT * FROM {table}; TRUNCATE {table}; \
             INSERT INTO {table} SELECT * FROM mixing ORDER BY random(); COMMIT"
        ))?;
    }
    // Nobody reads these for long. Where the role does not own one, PostgreSQL warns and leaves it.
    connection.batch_execute("SET lock_timeout = '2s'")?;
    for table in emptied() {
        // A deleted row keeps its bytes until the table is written anew.
        connection.batch_execute(&format!("VACUUM FULL {table}"))?;
    }
    if !may_end_journal(connection)? {
        return Ok(Mixed::JournalKept);
    }
    for _ in 0..JOURNAL_ENDS {
        connection.batch_execute("SELECT pg_switch_wal()")?;
        connection.batch_execute("CHECKPOINT")?;
    }
    Ok(Mixed::Whole)
}

/// Whether this role may end the journal: both needs a right of its own.
fn may_end_journal(connection: &mut PurePg) -> QueryResult<bool> {
    ask(connection, MAY_SWITCH).and_then(|may| Ok(may && ask(connection, MAY_CHECKPOINT)?))
}

/// The right to begin another segment of the journal.
pub(super) const MAY_SWITCH: &str = "has_function_privilege('pg_switch_wal()', 'EXECUTE')";

/// The right to write a checkpoint.
pub(super) const MAY_CHECKPOINT: &str = "pg_has_role('pg_checkpoint', 'USAGE')";

fn ask(connection: &mut PurePg, question: &str) -> QueryResult<bool> {
    diesel::select(diesel::dsl::sql::<Bool>(question)).get_result(connection)
}
