//! The database: SQLite by default, PostgreSQL by the address's scheme, one code for both (D1).
//!
//! A [`Store`] hands out two kinds of transaction. A [`ReadTx`] sees one moment and cannot write; a
//! [`WriteTx`] is durable when [`Store::write`] returns (D11). Everything sealed passes through here as
//! bytes: this layer knows no key and must not learn one.

pub mod accounts;
pub mod answer_sheets;
pub mod approvals;
pub mod assisting;
pub mod audit;
pub mod audit_copy;
pub mod audit_sent;
pub mod audit_syslog;
pub mod backup;
pub mod cards;
pub mod complaints;
pub mod concerns;
mod connection;
pub mod consultations;
mod convert;
pub mod counts;
pub mod ended_visits;
pub mod erasing;
pub mod erasures;
pub mod form_keys;
pub mod harder_weeks;
pub mod key_kits;
pub mod key_places;
pub mod keys;
pub mod known_devices;
pub mod lifetimes;
pub mod media;
mod mixing;
pub mod outbox;
pub mod passkeys;
mod pure_pg;
pub mod quotes;
pub mod reading_days;
pub mod recoveries;
pub mod releases;
pub mod residue;
pub mod return_links;
pub mod roles;
pub mod saved_visits;
mod schema;
pub mod second_factors;
pub mod sign_ins;
pub mod terms;
pub mod themes;
mod transaction;
pub mod words;
mod writer;

pub mod error;
pub mod migrations;

pub use connection::DatabaseAddress;
pub use error::StoreError;
pub use mixing::Mixed;
pub use transaction::{ReadTx, Store, WriteTx};
