//! From what was typed to what is sent.

use actix_web::http::StatusCode;

use super::{Again, Complaining, Next};
use crate::actions::complaints::send_complaint::{ComplaintSent, send_complaint};
use crate::domain::complaint::{ComplaintText, Progress, TextFault};
use crate::domain::visit::{ComplaintStep, ComplaintVisit};
use crate::web::drawn::Drawn;
use crate::web::extract::StepForm;
use crate::web::visit::fields;
use crate::web::visit::go::Go;
use crate::web::visit::journey::JourneyError;
use crate::web::visit::pages::{ComplaintDonePage, Fault};

/// What is wrong with a text, on the page on which it is written.
fn fault(fault: TextFault) -> Fault {
    let field = fields::TEXT.to_owned();
    match fault {
        TextFault::Empty => Fault::NoWords { field },
        TextFault::TooLong => Fault::TooLong { field, most: ComplaintText::MOST },
        TextFault::ControlCharacter => Fault::Unreadable { field },
        TextFault::HoldsCode => Fault::HoldsCode { field },
    }
}

/// Takes over what was typed, or says what needs a second look. Nothing typed is no fault before she goes on.
pub(super) fn absorb<'f>(visit: &mut ComplaintVisit, form: &'f StepForm, go: &Go) -> Option<Again<'f>> {
    let typed = form.get(fields::TEXT).unwrap_or_default();
    let again = |found| Some(Again::Fault(fault(found), typed));
    if form.all(fields::TEXT).nth(1).is_some() {
        return again(TextFault::ControlCharacter);
    }
    match ComplaintText::new(typed) {
        Ok(text) if visit.code.stands_in(text.as_str()) => again(TextFault::HoldsCode),
        Ok(text) => {
            text.as_str().clone_into(&mut visit.text);
            None
        }
        Err(TextFault::Empty) if *go != Go::Next => {
            visit.text.clear();
            None
        }
        Err(found) => again(found),
    }
}

impl Complaining<'_> {
    /// On to the code, unless something may show who she is: then once more, and pressing on again goes on (PSE-14).
    pub(super) fn to_code<'f>(&self, visit: &mut ComplaintVisit) -> Next<'f> {
        let hints = visit.looked_at.look_at(&visit.text, &self.stage.texts().definition.hints.listed());
        if hints.is_empty() {
            visit.step = ComplaintStep::Code;
            Next::Page
        } else {
            Next::Again(Again::Noticed(hints))
        }
    }

    /// *Send*.
    pub(super) fn send(&self, visit: &mut ComplaintVisit) -> Result<Drawn, JourneyError> {
        let text = ComplaintText::new(&visit.text).map_err(|_| JourneyError::Malformed)?;
        let service = &self.context.service;
        let already = match send_complaint(service, self.found, &visit.code, &text)? {
            ComplaintSent::Stored => false,
            ComplaintSent::Already => true,
            ComplaintSent::Full => return self.full(visit),
            ComplaintSent::NotTaken => return Err(JourneyError::NotFound),
        };
        let page = ComplaintDonePage {
            frame: self.frame(),
            already,
            receipt: self.receipt(&visit.code),
            acknowledged_by: Progress::begin(service.today()).acknowledged_by(),
        };
        Ok(Drawn::page(StatusCode::OK, &page)?)
    }

    /// Too many wait: nothing was kept, and what she wrote stands there, to be sent later or copied.
    fn full(&self, visit: &mut ComplaintVisit) -> Result<Drawn, JourneyError> {
        visit.step = ComplaintStep::Write;
        let text = zeroize::Zeroizing::new(visit.text.clone());
        self.show(visit, Some(Again::Fault(Fault::NotNow, &text)))
    }
}
