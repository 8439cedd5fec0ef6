//! What is published: figures that have passed disclosure control, and nothing else (AGG-1, D6).

pub mod disclosure;
