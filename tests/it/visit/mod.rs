//! The participant's way over HTTP, on both engines.

mod consenting;
mod drawing;
mod leaving;
mod results;
mod returning;
mod secrecy;
mod sending;
