//! Pages, and the headers they travel under. Async stops here (STYLE): a handler parses, makes one
//! hop to an action, and fills one of these pages.

pub mod assets;
pub mod frame;
pub mod languages;
pub mod page_error;
pub mod reply;
pub mod security_headers;
pub mod staff;
pub mod visit;
