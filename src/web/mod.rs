//! Pages and the JSON door, and the headers they travel under: parses requests, makes one hop to one
//! action, renders. Async stops here (D2).

pub mod assets;
pub mod extract;
pub mod frame;
pub mod languages;
pub mod page_error;
pub mod reply;
pub mod request_spans;
pub mod security_headers;
pub mod staff;
pub mod visit;
