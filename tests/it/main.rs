//! Tests of the whole, in one program.

mod demo_participants;
