//! The nouns: what a consultation, an answer, a consent and a release are, and the rules between
//! them. Pure: no input or output, no async, no database, no web.

pub mod answer;
pub mod card;
pub mod consent;
pub mod help;
pub mod ids;
pub mod reading;
pub mod receipt;
pub mod recovery_code;
pub mod spelling;
