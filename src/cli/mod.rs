//! The command line: arguments in, plain text or JSON out (DESIGN 4). Each command has a file.

pub mod disclose;
