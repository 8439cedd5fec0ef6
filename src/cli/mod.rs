//! The command line: a thin door to everything else. Commands write to what they are given and
//! return their exit status; only `main` ends the process.

pub mod consultation;
