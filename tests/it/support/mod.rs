//! What tests share. Each module says in its head how it is used.

pub mod authenticator;
pub mod browser;
pub mod canary;
pub mod cluster;
pub mod colleague;
pub mod disk;
mod driver;
pub mod engine;
pub mod entering;
pub mod factors;
pub mod following;
pub mod house;
pub mod log;
pub mod log_of_staff;
pub mod media;
pub mod needles;
pub mod own_postgres;
pub mod participant;
pub mod postgres;
pub mod program;
pub mod release;
pub mod remnants;
pub mod schema;
pub mod smtp;
pub mod source;
pub mod sql;
pub mod world;
