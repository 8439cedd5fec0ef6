//! The verbs: one synchronous function per thing that somebody does, the same for pages, JSON door and command line.
//!
//! An action reads what it needs in one [`ReadTx`](crate::store::ReadTx), seals or opens, and writes in one
//! transaction that repeats what it read as a condition (DESIGN 8, "One write transaction"). Actions never call
//! actions; what several need stands in [`service`].

pub mod service;
