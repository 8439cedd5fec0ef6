//! What the whole service promises, tested from outside. Every integration test stands in this one binary: it links
//! once (docs/decisions/0001-one-test-binary.md).

// A test may stop at the first thing that is not as it must be; what it does not say is what clippy's exceptions for
// `#[test]` functions leave out: the helpers they share.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::print_stdout
)]
#![allow(unreachable_pub, reason = "a module that tests share says `pub`; nothing outside this binary sees it")]

mod api;
mod audit;
mod browser_harness;
mod commands;
mod crash;
mod demo_participants;
mod demonstration;
mod disclosure;
mod door;
mod epochs;
mod forgetting;
mod hints;
mod layers;
mod linkage;
mod mail;
mod memory;
mod model;
mod outbound;
mod pages;
mod privacy;
mod requirements;
mod results;
mod staff_actions;
mod staff_door;
mod staff_pages;
mod store;
mod support;
mod types;
mod vault;
mod visit;
mod walks;
