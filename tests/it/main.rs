//! Linden's tests from outside the crate. Each folder is a layer; names are sentences.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::as_conversions)]

mod vault;
