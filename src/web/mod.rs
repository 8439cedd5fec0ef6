//! Pages and the JSON door: parses requests, makes one hop to one action, renders. Async stops here (D2).

pub mod extract;
pub mod request_spans;
