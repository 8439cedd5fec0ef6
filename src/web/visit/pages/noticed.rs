//! What may show who she is, as the page before going on shows it (PSE-14).

use crate::web::visit::go::Go;

/// A piece of the text, marked or not.
#[derive(Clone)]
pub struct Fragment {
    /// The words.
    pub text: String,
    /// Whether they are what was noticed.
    pub marked: bool,
}

/// Where one press leads to change it.
#[derive(Clone)]
pub enum ToChange {
    /// To its field on this page.
    Field(String),
    /// To the page it is on.
    Button(Go),
}

/// One text in which something was noticed.
#[derive(Clone)]
pub struct NoticedHere {
    /// The question or the part of the draft it belongs to.
    pub label: String,
    /// The places, with a little of what stands around.
    pub fragments: Vec<Fragment>,
    /// Where to change it.
    pub change: ToChange,
}

impl NoticedHere {
    pub(in crate::web) fn field(&self) -> Option<&str> {
        match &self.change {
            ToChange::Field(field) => Some(field),
            ToChange::Button(_) => None,
        }
    }

    pub(in crate::web) const fn button(&self) -> Option<&Go> {
        match &self.change {
            ToChange::Button(go) => Some(go),
            ToChange::Field(_) => None,
        }
    }
}
