//! The participant's way over HTTP, on both engines.

mod canary;
mod consenting;
mod crowd;
mod hostile;
mod leaving;
pub mod results;
mod returning;
mod secrecy;
mod sending;
