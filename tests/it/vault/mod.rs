//! The vault: what opens, what must not, and that formats stay as they are.

mod by_hand;
mod codes;
mod complaints;
mod derivable;
mod hand;
mod keys;
mod later_vectors;
mod make_later_vectors;
mod make_vectors;
mod moved;
mod people;
mod reading;
mod rewriting;
mod rows;
mod staff;
mod thief;
mod vectors;
mod visits;
