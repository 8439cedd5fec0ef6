//! Staff pages: what surrounds them, signing in, and saying one thing. English for now; the panel and
//! coordinators get their languages with the pages made for them.

pub mod door;
pub mod forms;
pub mod handlers;
mod pages;
pub mod routes;
pub mod views;

pub use pages::{NavigationItem, Person, SignInPage, StaffFrame, StaffMessagePage};
