//! The store on both engines: one writer, savepoints, durability, one schema.

mod files;
mod schema;
mod transactions;
