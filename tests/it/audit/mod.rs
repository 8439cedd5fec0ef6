//! The audit log (ACC-7, ACC-8): its chain, what tampering shows, its second copy, how long it is kept, and that no act of
//! staff goes around it. What the pages leave in it is walked in `tests/it/staff_door/log_*.rs`.

mod chain;
mod copies;
mod keeping;
mod source;
mod syslog;
mod tampering;
mod two;
