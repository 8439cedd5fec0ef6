//! Replacing the keys that answers are sealed to, epoch by epoch (SECURITY 2, B2 and B6; decision 0046), and what happens when
//! somebody who held one leaves.
//!
//! | | |
//! |---|---|
//! | [`replace_key`] | a holder puts a new pair in force, or goes on with a replacement that stopped |
//! | [`sweep`] | every row from the old pairs to the new one, slice by slice; then the old grants go |
//! | `tables` | what is sealed to which kind |
//! | [`replacements`] | how far it is, for the page |
//! | [`leaving`] | grants go, and the kind is marked until it is replaced |
//! | [`see_keys`] | who has to do what |

pub mod leaving;
pub mod replace_key;
pub mod replacements;
pub mod see_keys;
pub mod sweep;
mod tables;
