//! A participant's visit: what its forms are called, what its buttons say, and its pages.

pub mod fields;
pub mod go;
pub mod journey;
pub mod pages;
