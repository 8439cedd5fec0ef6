//! Tests from outside, over the public face of the crate.

mod pages;
