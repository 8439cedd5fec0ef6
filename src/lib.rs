//! Linden: survivors' feedback on draft policies, given with consent, kept under seal,
//! published only as figures that betray nobody.
//!
//! The layers and their direction (decision D2, held by `tests/it/layers.rs`):
//! `web → actions → store → vault → domain`; `actions → mail → domain`; `cli → actions`; `server` alone composes.
//! [`clock`] and [`randomness`] lie below everything: time and chance are parameters (D10).

pub mod actions;
pub mod cli;
pub mod clock;
pub mod domain;
pub mod jobs;
pub mod mail;
pub mod memory;
pub mod randomness;
pub mod server;
pub mod settings;
pub mod store;
pub mod telemetry;
pub mod vault;
pub mod web;
