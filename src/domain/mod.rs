//! The nouns: what a consultation, an answer, a consent and a release are, and the rules between
//! them. Pure: no input or output, no async, no database, no web.

pub mod answer;
pub mod consent;
pub mod ids;
pub mod permission;
pub mod release;
pub mod role;
