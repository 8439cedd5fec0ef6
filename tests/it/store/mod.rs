//! The store on both engines: one writer, savepoints, durability, one schema; and what is safe from whoever has the
//! database itself.

mod files;
mod mixing;
mod mixing_many;
mod moved;
mod schema;
mod stolen;
mod transactions;
