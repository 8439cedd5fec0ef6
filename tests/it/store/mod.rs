//! The store on both engines: one writer, savepoints, durability, one schema.

mod schema;
mod transactions;
