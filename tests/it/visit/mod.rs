//! The participant's way over HTTP, on both engines.

mod adults;
mod buttons;
mod canary;
mod codes;
mod complaining;
mod complaining_hostile;
mod consenting;
mod crowd;
mod drawing;
mod easy_reading;
mod hostile;
mod leaving;
mod modes;
mod noticing;
mod pausing;
mod reading;
mod receipts;
mod results;
mod returning;
mod rights;
mod saving;
mod secrecy;
mod sending;
mod steady;
mod stopping;
mod withdrawing;
