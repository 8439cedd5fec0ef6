//! Forgetting (DOMAIN 6): what is erased on its day, what two people may decide about it, and what a restored backup is told.

pub mod decide;
pub mod erase_due;
mod facts;
pub mod replay_ledger;
pub mod see_erasure;
mod signatures;

pub use facts::{Facts, facts};
pub use signatures::{Agreed, Decisions};
