//! What a PostgreSQL server keeps beyond the tables, as `linden doctor` asks for it (SECURITY 3.5).

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Text};

use super::connection::{self, DatabaseAddress};
use super::error::StoreError;
use super::mixing::{MAY_CHECKPOINT, MAY_SWITCH, TABLES};
use super::pure_pg::PurePg;

/// A PostgreSQL server's settings and the role's rights, as far as they decide what is left of rows that are gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Residue {
    /// `wal_recycle`: whether old segments of the journal are kept under new names.
    pub wal_recycle: String,
    /// `wal_level`: how much is written into the journal.
    pub wal_level: String,
    /// `archive_mode`: whether the journal is copied away.
    pub archive_mode: String,
    /// `track_commit_timestamp`: whether each transaction keeps its time.
    pub track_commit_timestamp: String,
    /// `log_parameter_max_length`: how much of what is written gets into the log.
    pub log_parameter_max_length: String,
    /// `log_parameter_max_length_on_error`: the same where a statement fails.
    pub log_parameter_max_length_on_error: String,
    /// `log_statement`: which statements get into the log.
    pub log_statement: String,
    /// `autovacuum`.
    pub autovacuum: String,
    /// How many standbys read the journal at this moment.
    pub standbys: i64,
    /// How many replication slots hold the journal back.
    pub slots: i64,
    /// Whether the role may write the tables anew.
    pub may_mix: bool,
    /// Whether it may begin another segment of the journal.
    pub may_switch: bool,
    /// Whether it may write a checkpoint.
    pub may_checkpoint: bool,
}

/// Asks the server. Of SQLite there is nothing to ask: every connection sets what is needed itself.
///
/// # Errors
/// [`StoreError`] if the database cannot be reached.
pub fn look(address: &DatabaseAddress) -> Result<Option<Residue>, StoreError> {
    let mut open = connection::connect(address).map_err(|error| StoreError::Unavailable(Box::new(error)))?;
    let Some(server) = connection::postgres(&mut open) else { return Ok(None) };
    let mut setting = |name: &str| -> Result<String, StoreError> {
        let of = format!("coalesce((SELECT setting FROM pg_settings WHERE name = '{name}'), '')");
        Ok(diesel::select(sql::<Text>(&of)).get_result(server)?)
    };
    let wal_recycle = setting("wal_recycle")?;
    let wal_level = setting("wal_level")?;
    let archive_mode = setting("archive_mode")?;
    let track_commit_timestamp = setting("track_commit_timestamp")?;
    let log_parameter_max_length = setting("log_parameter_max_length")?;
    let log_parameter_max_length_on_error = setting("log_parameter_max_length_on_error")?;
    let log_statement = setting("log_statement")?;
    let autovacuum = setting("autovacuum")?;
    let rights = TABLES.map(|table| format!("has_table_privilege('{table}', 'TRUNCATE')")).join(" AND ");
    Ok(Some(Residue {
        wal_recycle,
        wal_level,
        archive_mode,
        track_commit_timestamp,
        log_parameter_max_length,
        log_parameter_max_length_on_error,
        log_statement,
        autovacuum,
        standbys: count(server, "pg_stat_replication")?,
        slots: count(server, "pg_replication_slots")?,
        may_mix: may(server, &format!("{rights} AND has_database_privilege(current_database(), 'TEMP')"))?,
        may_switch: may(server, MAY_SWITCH)?,
        may_checkpoint: may(server, MAY_CHECKPOINT)?,
    }))
}

fn count(server: &mut PurePg, view: &str) -> Result<i64, StoreError> {
    Ok(diesel::select(sql::<BigInt>(&format!("(SELECT count(*) FROM {view})"))).get_result(server)?)
}

fn may(server: &mut PurePg, question: &str) -> Result<bool, StoreError> {
    Ok(diesel::select(sql::<Bool>(question)).get_result(server)?)
}
