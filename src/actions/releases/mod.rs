//! Releases: built once and checked by a custodian, let out by the panel, read by everyone (D6, AGG-22).

pub mod accept_terms;
pub mod build_release;
pub mod buildings;
pub mod counting;
pub mod publish_release;
pub mod publish_with_dissent;
pub mod read_release;
pub mod read_two_drafts;
pub mod sign_check;
