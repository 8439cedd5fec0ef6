//! The participant's way over HTTP, on both engines.

mod canary;
mod consenting;
mod crowd;
mod drawing;
mod hostile;
mod leaving;
mod noticing;
mod pausing;
mod results;
mod returning;
mod rights;
mod secrecy;
mod sending;
