//! The last pages of a paper form that is typed in.

use askama::Template;

use crate::web::frame::Frame;

/// Before sending: everything is typed in, and the code is on the slip.
#[derive(Template)]
#[template(path = "visit/paper_send.html", config = "src/web/askama.toml")]
pub struct PaperSendPage {
    /// The surroundings.
    pub frame: Frame,
}

/// How a paper form ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperEnd {
    /// It arrived.
    Kept,
    /// It had arrived before.
    Before,
    /// Its number was used in another way.
    Used,
    /// Nothing of it may be kept: no yes to the basic purpose, or not of age.
    Nothing,
}

/// After it: what became of it, and that it is shredded now.
#[derive(Template)]
#[template(path = "visit/paper_done.html", config = "src/web/askama.toml")]
pub struct PaperDonePage {
    /// The surroundings, without a visit.
    pub frame: Frame,
    /// How it ended.
    pub end: PaperEnd,
    /// The helper's own page.
    pub helping_at: String,
}

impl PaperDonePage {
    const fn said(&self) -> (&'static str, &'static str) {
        match self.end {
            PaperEnd::Kept => ("paper-done-kept", "paper-done-kept-text"),
            PaperEnd::Before => ("paper-done-before", "paper-done-before-text"),
            PaperEnd::Used => ("paper-done-used", "paper-done-used-text"),
            PaperEnd::Nothing => ("paper-done-nothing", "paper-done-nothing-text"),
        }
    }
}
