//! The store on both engines: one writer, savepoints, durability, one schema; and what is safe from whoever has the
//! database itself.

mod files;
mod moved;
mod schema;
mod stolen;
mod transactions;
