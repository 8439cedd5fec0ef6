//! The participant's way over HTTP, on both engines.

mod canary;
mod consenting;
mod crowd;
mod drawing;
mod hostile;
mod leaving;
mod noticing;
mod results;
mod returning;
mod secrecy;
mod sending;
