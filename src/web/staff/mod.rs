//! Staff pages: what surrounds them, signing in, and saying one thing. English for now; the panel and
//! coordinators get their languages with the pages made for them.

mod pages;

pub use pages::{NavigationItem, Person, SignInPage, StaffFrame, StaffMessagePage};
