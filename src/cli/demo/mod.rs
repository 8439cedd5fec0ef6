//! `linden demo`: a demonstration that needs nothing else.

pub mod participants;
