//! The door itself: headers on every route, limits, timers, and the brake on guessing (SECURITY 4, 5 and 7).

mod brake;
mod corpus;
mod graded;
mod headers;
mod limits;
mod stopping;
mod timers;
mod wire;
