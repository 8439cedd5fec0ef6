//! The command line: a thin door to everything else. Commands write to what they are given and
//! return their exit status; only `main` ends the process (DESIGN 4). Each command has a file.

pub mod consultation;
pub mod disclose;
