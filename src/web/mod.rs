//! Pages and the JSON door, and the headers they travel under. Async stops here (D2): a handler parses, makes one hop
//! to one action, and fills one page.

pub mod api;
pub mod assets;
pub mod brake;
pub mod compression;
pub mod context;
pub mod drawn;
pub mod extract;
pub mod frame;
pub mod host_check;
pub mod languages;
pub mod limits;
pub mod own_headers;
pub mod packed;
pub mod page_error;
pub mod reply;
pub mod request_spans;
pub mod results;
pub mod routes;
pub mod security_headers;
pub mod source;
pub mod staff;
pub mod steady;
pub mod visit;
