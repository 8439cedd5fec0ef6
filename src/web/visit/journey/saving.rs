//! *Save and come back* (SAF-14): the page that shows the code, saving, and going on later.

use actix_web::http::StatusCode;

use super::{JourneyError, Stage};
use crate::actions::end_visit::end_visit;
use crate::actions::save_visit::{SaveError, Saved, forget_saved, save_visit};
use crate::domain::consultation::AnyConsultation;
use crate::domain::visit::Visit;
use crate::web::drawn::Drawn;
use crate::web::frame::Frame;
use crate::web::visit::pages::{Fault, Gone, SavePage};

impl From<SaveError> for JourneyError {
    fn from(error: SaveError) -> Self {
        match error {
            SaveError::Store(error) => Self::Store(error),
            SaveError::NoKey(_) => Self::NotHere,
            SaveError::Sealing(_) => Self::Sealing("a saved visit"),
        }
    }
}

impl Stage<'_> {
    /// The page with the code and the button that saves.
    pub(super) fn save_page(&self, frame: Frame, visit: &Visit, problem: Option<Fault>) -> Result<Drawn, JourneyError> {
        let receipt = self.receipt(&self.receipt_of(visit)?);
        let status = if problem.is_some() { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK };
        Ok(Drawn::page(status, &SavePage { frame, receipt, problem })?)
    }

    /// Saves the visit and ends it here, so that no page of it works any more.
    pub(super) fn save(&self, visit: &mut Visit) -> Result<Drawn, JourneyError> {
        let service = &self.context.service;
        let receipt = self.receipt_of(visit)?;
        match save_visit(service, self.found.consultation.id(), &receipt, visit)? {
            Saved::Kept => {
                end_visit(service, visit.id)?;
                self.gone(Gone::Saved)
            }
            Saved::Sent => self.done(Some(&receipt), (visit.mode, visit.help), true),
            Saved::Full => {
                visit.rest_from(service.now());
                self.save_page(self.frame_of(visit)?, visit, Some(Fault::NoRoom))
            }
        }
    }

    /// Erases what was saved under this visit's code.
    pub(super) fn forget_saved(&self, visit: &Visit) -> Result<(), JourneyError> {
        if visit.submission.is_some() {
            forget_saved(&self.context.service, &self.receipt_of(visit)?)?;
        }
        Ok(())
    }

    /// Goes on with a visit that was saved.
    ///
    /// # Errors
    /// [`JourneyError`] if the page cannot be drawn.
    pub fn resume(&self, mut visit: Visit) -> Result<Drawn, JourneyError> {
        match &self.found.consultation {
            AnyConsultation::Open(_) => self.resting().map_or_else(|| self.show(&mut visit, None), |rest| Ok(rest?)),
            _ => self.not_open(&visit),
        }
    }
}
