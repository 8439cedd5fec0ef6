//! Tests from outside, over the public face of the crate.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot go on should say where"
)]

mod pages;
mod staff_pages;
