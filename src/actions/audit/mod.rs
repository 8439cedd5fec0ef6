//! The audit log in the hands of those who look after it: reading, verifying, giving out, and what its days bring. Writing
//! it is part of every act ([`super::recording`]).

pub mod keep_log;
pub mod note_refusal;
pub mod read_log;
pub mod verify_log;
