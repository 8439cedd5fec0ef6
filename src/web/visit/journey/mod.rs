//! The journey of one visit: from forms to steps and from steps to pages.

pub mod asking;
pub mod texts;
