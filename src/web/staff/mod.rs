//! Staff pages, in English and French. Their words stand in `words/`: handlers put finished texts into pages, views name
//! messages by their ids, and templates say those with `frame.t`.

pub mod door;
pub mod forms;
pub mod handlers;
mod language;
mod pages;
pub mod routes;
pub mod views;

pub use language::{Linked, StaffLanguage};
pub use pages::{NavigationItem, Person, SignInPage, StaffFrame, StaffMessagePage};
