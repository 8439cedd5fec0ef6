//! The command line: arguments in, plain text or JSON out (DESIGN 4). Each command has a file. Commands write to what
//! they are given and return their exit status; only `main` ends the process.

pub mod consultation;
pub mod disclose;
