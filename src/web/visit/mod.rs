//! A participant's visit: what its forms are called, what its buttons say, and its pages.

pub mod complaining;
pub mod fields;
pub mod go;
pub mod handlers;
pub mod journey;
pub mod leaving;
pub mod pages;
pub mod playing;
pub mod returning;
