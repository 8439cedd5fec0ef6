//! From where she is to the page she sees.

use actix_web::http::StatusCode;

use super::{Again, Complaining};
use crate::actions::complaints::read_complaint::{OwnComplaint, read_complaint};
use crate::domain::complaint::{ComplaintCode, ComplaintText};
use crate::domain::service::Country;
use crate::domain::visit::{Aside, ComplaintStep, ComplaintVisit};
use crate::web::drawn::Drawn;
use crate::web::frame::Frame;
use crate::web::visit::fields;
use crate::web::visit::journey::JourneyError;
use crate::web::visit::journey::noticed::fragments;
use crate::web::visit::pages::{
    ComplaintCodePage, ComplaintOwnPage, ComplaintTakeBackPage, ComplaintWritePage, Fault, NoticedHere, Receipt,
    ToChange, TypedText,
};

impl Complaining<'_> {
    /// Draws the page she is on, and starts its idle time.
    pub(super) fn show(&self, visit: &mut ComplaintVisit, again: Option<Again<'_>>) -> Result<Drawn, JourneyError> {
        visit.rest_from(self.context.service.now());
        if let Some(aside) = visit.aside {
            return self.show_aside(self.frame_of(visit)?, aside, visit.country);
        }
        match visit.step {
            ComplaintStep::Door => self.door(self.frame_of(visit)?, "", None),
            ComplaintStep::Write => self.write_page(visit, again),
            ComplaintStep::Code => {
                let page = ComplaintCodePage { frame: self.frame_of(visit)?, receipt: self.receipt(&visit.code) };
                Ok(Drawn::page(StatusCode::OK, &page)?)
            }
            ComplaintStep::Read => match read_complaint(&self.context.service, self.found, &visit.code)? {
                Some(own) => self.show_own(visit, &own),
                // Taken back meanwhile, perhaps on another screen: the same words as for a code never given.
                None => self.door(self.frame(), "", Some(Fault::NoComplaint)),
            },
            ComplaintStep::TakeBack => {
                Ok(Drawn::page(StatusCode::OK, &ComplaintTakeBackPage { frame: self.frame_of(visit)? })?)
            }
        }
    }

    fn show_aside(&self, frame: Frame, aside: Aside, country: Option<Country>) -> Result<Drawn, JourneyError> {
        let page = match aside {
            Aside::Support => "support",
            Aside::Safety => "safety",
            Aside::Answers => "answers",
            Aside::Rights => "rights",
            Aside::Languages => "languages",
            Aside::Stop | Aside::Save | Aside::Understood => return Err(JourneyError::Malformed),
        };
        self.stage.beside(frame, (page, country))
    }

    fn write_page(&self, visit: &ComplaintVisit, again: Option<Again<'_>>) -> Result<Drawn, JourneyError> {
        let mut frame = self.frame_of(visit)?;
        let (status, problem, value) = match again {
            None => (StatusCode::OK, None, visit.text.as_str()),
            Some(Again::Fault(Fault::NotNow, typed)) => (StatusCode::SERVICE_UNAVAILABLE, Some(Fault::NotNow), typed),
            Some(Again::Fault(fault, typed)) => (StatusCode::UNPROCESSABLE_ENTITY, Some(fault), typed),
            Some(Again::Noticed(hints)) => {
                frame.noticed = vec![NoticedHere {
                    label: frame.t("complaint-write").into_owned(),
                    fragments: fragments(&visit.text, &hints),
                    change: ToChange::Field(fields::TEXT.to_owned()),
                }];
                (StatusCode::OK, None, visit.text.as_str())
            }
        };
        let text = TypedText { value: value.to_owned(), most: ComplaintText::MOST };
        Ok(Drawn::page(status, &ComplaintWritePage { frame, text, problem })?)
    }

    /// Draws what a code opened.
    pub(super) fn show_own(&self, visit: &mut ComplaintVisit, own: &OwnComplaint) -> Result<Drawn, JourneyError> {
        visit.rest_from(self.context.service.now());
        let page = ComplaintOwnPage {
            frame: self.frame_of(visit)?,
            progress: own.progress,
            text: own.opened.text().as_str().to_owned(),
            reply: own.opened.reply().map(|reply| reply.as_str().to_owned()),
            authority: self.stage.texts().notice().complaint,
        };
        Ok(Drawn::page(StatusCode::OK, &page)?)
    }

    /// The code in both spellings, with the address at which it is used.
    pub(super) fn receipt(&self, code: &ComplaintCode) -> Receipt {
        let groups = |spelt: String| spelt.split(['-', ' ']).map(str::to_owned).collect();
        let host = self.context.public_address.split_once("://").map_or("", |(_, host)| host);
        Receipt {
            letters: groups(code.letters()),
            digits: groups(code.digits()),
            address: format!("{host}{}", self.frame().in_language(&self.language)),
        }
    }
}
