//! What differs where somebody helps: a line for the helper on each page (LNG-11), and the way of a paper form, whose
//! notice and code are printed (CON-18, LNG-8).

use actix_web::http::StatusCode;

use super::{JourneyError, Stage};
use crate::domain::help::Help;
use crate::domain::visit::{Step, Visit};
use crate::web::drawn::Drawn;
use crate::web::frame::Frame;
use crate::web::visit::pages::{PaperDonePage, PaperEnd, PaperSendPage};

/// What the helper should know on the page this visit is on. The one-page form has no room for it (LNG-7).
pub(super) const fn note(visit: &Visit) -> Option<&'static str> {
    if visit.aside.is_some() {
        return None;
    }
    match (visit.help, &visit.step) {
        (Help::Alone, _) | (_, Step::OnePage) => None,
        (Help::Paper, Step::Adults) => Some("paper-adults"),
        (Help::Paper, Step::Choices) => Some("paper-choices"),
        (Help::Paper, Step::Question(_) | Step::Part(..) | Step::About) => Some("paper-question"),
        (Help::Paper, Step::Check) => Some("paper-check"),
        (Help::Paper, _) => None,
        (_, Step::Notice) => Some("assist-notice"),
        (_, Step::Adults) => Some("assist-adults"),
        (_, Step::Choices) => Some("assist-choices"),
        (_, Step::Draft | Step::DraftAside) => Some("assist-draft"),
        (_, Step::Question(_) | Step::Part(..) | Step::About) => Some("assist-question"),
        (_, Step::Check) => Some("assist-check"),
        (_, Step::Code) => Some("assist-code"),
        (_, Step::Card) => Some("assist-card"),
    }
}

impl Stage<'_> {
    /// The page before sending what stands on paper. The code is on the slip, so none is shown.
    pub(super) fn paper_send(frame: Frame) -> Result<Drawn, JourneyError> {
        Ok(Drawn::page(StatusCode::OK, &PaperSendPage { frame })?)
    }

    /// The end of a paper form, whichever it is.
    pub(super) fn paper_end(&self, end: PaperEnd) -> Result<Drawn, JourneyError> {
        let status = if end == PaperEnd::Used { StatusCode::CONFLICT } else { StatusCode::OK };
        Ok(Drawn::page(status, &PaperDonePage { end, helping_at: self.helping_address(), frame: self.frame() })?)
    }

    /// Where the helper goes back to.
    pub(super) fn helping_address(&self) -> String {
        format!("/staff/{}/assist", self.texts.definition.slug)
    }
}
