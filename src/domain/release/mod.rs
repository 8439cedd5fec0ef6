//! Releases: the one way from answers to figures (D5, D6).
//!
//! A [`Tally`](tally::Tally) counts and cannot be read; [`DisclosurePolicy::release`] is its only way out; a
//! [`Release`](door::Release) becomes an [`Artefact`](artefact::Artefact), whose bytes are stored, signed and
//! rendered. Nothing else ever feeds a page, a table or the JSON door (AGG-1, X11).
//!
//! [`DisclosurePolicy::release`]: disclosure::DisclosurePolicy::release

pub mod artefact;
pub mod attack;
pub mod disclosure;
pub mod door;
pub mod labels;
pub mod made_up;
pub mod phrases;
pub mod plan;
mod rows;
pub mod table;
pub mod tally;
