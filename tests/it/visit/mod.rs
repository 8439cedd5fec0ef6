//! The participant's way over HTTP, on both engines.

mod consenting;
mod leaving;
pub mod results;
mod returning;
mod secrecy;
mod sending;
