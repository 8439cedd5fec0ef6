//! The verbs: one synchronous function per thing that somebody does, the same for pages, JSON door and command line.
//!
//! An action reads what it needs in one [`ReadTx`](crate::store::ReadTx), seals or opens, and writes in one
//! transaction that repeats what it read as a condition (DESIGN 8, "One write transaction"). Actions never call
//! actions; what several need stands in [`service`], [`consultation_keys`] and [`acts`].
//!
//! What participants do lies here; what staff do has rooms: [`accounts`], [`assisting`], [`consultations`], [`desk`], [`epochs`],
//! [`key_kits`], [`releases`].

pub mod accounts;
pub mod acts;
pub mod assisting;
pub mod audit;
pub mod backups;
pub mod bad_codes;
pub mod change_response;
pub mod complaints;
pub mod concerns;
pub mod consent_record;
pub mod consultation_keys;
pub mod consultations;
pub mod deliver_mail;
pub mod desk;
pub mod end_visit;
pub mod enter_card;
pub mod epochs;
pub mod key_kits;
pub mod list_themes;
pub mod make_form_keys;
pub mod mix_rows;
pub mod open_receipt;
mod queue_mail;
pub mod quotes;
pub mod read_checked_text;
pub mod read_medium;
pub mod read_notice;
pub mod recording;
pub mod releases;
pub mod resume_visit;
pub mod retention;
pub mod save_visit;
pub mod send_response;
pub mod service;
pub mod try_card;
pub mod watch_harm;
pub mod withdraw_response;
