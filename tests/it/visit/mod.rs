//! The participant's way over HTTP, on both engines.

mod consenting;
mod leaving;
mod returning;
mod sending;
