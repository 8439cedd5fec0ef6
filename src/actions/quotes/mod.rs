//! What becomes of a quote once two readers have looked at it (AGG-33, AGG-34): the panel says yes or no, the release lets in what
//! it shows the idea of, and the list beside it only ever gets shorter.

pub mod judge_quotes;
pub mod live_quotes;
pub mod taken_back;
