//! Complaining (`/v/{slug}/complaint`, ACC-10): write, see the code, *Send*; or type the code and read the reply. Nothing is stored
//! before *Send*, and nothing on these pages knows a card, a receipt or an answer.

mod show;
mod writing;

use actix_web::http::StatusCode;
use chrono::DateTime;

use super::journey::{JourneyError, Stage, find};
use super::pages::{ComplaintPage, ComplaintTakenBackPage, Fault, Gone, GonePage};
use crate::actions::complaints::read_complaint::read_complaint;
use crate::actions::complaints::send_complaint::{SendComplaintError, complaints_of};
use crate::actions::complaints::take_back_complaint::take_back_complaint;
use crate::actions::end_visit::has_ended;
use crate::actions::service::Found;
use crate::domain::complaint::ComplaintCode;
use crate::domain::hints::Hint;
use crate::domain::ids::{Slug, VisitId};
use crate::domain::service::Country;
use crate::domain::spelling::CodeError;
use crate::domain::visit::{Aside, ComplaintStep, ComplaintVisit};
use crate::vault::visit::Journey;
use crate::web::context::WebContext;
use crate::web::drawn::Drawn;
use crate::web::extract::StepForm;
use crate::web::frame::{Frame, OpenVisit};
use crate::web::languages::Language;
use crate::web::visit::fields;
use crate::web::visit::go::Go;

/// The most fields a form here can have: its own four and eight (DESIGN 8).
const MOST_FIELDS: usize = 12;

impl From<SendComplaintError> for JourneyError {
    fn from(error: SendComplaintError) -> Self {
        match error {
            SendComplaintError::Sealing(_) => Self::Sealing("a complaint"),
            SendComplaintError::Store(error) => Self::Store(error),
        }
    }
}

/// The door.
///
/// # Errors
/// [`JourneyError::NotFound`] where no complaints are taken, too.
pub fn start(context: &WebContext, language: Language, slug: &Slug) -> Result<Drawn, JourneyError> {
    let found = find(context, slug)?;
    let complaining = Complaining::new(context, language, &found)?;
    Ok(Drawn::public(StatusCode::OK, &complaining.door_page(complaining.frame(), "", None))?)
}

/// One step.
///
/// # Errors
/// [`JourneyError`].
pub fn advance(context: &WebContext, language: Language, slug: &Slug, form: &StepForm) -> Result<Drawn, JourneyError> {
    if form.len() > MOST_FIELDS {
        return Err(JourneyError::TooLarge);
    }
    let go: Go = form.get(fields::GO).unwrap_or("next").parse().map_err(|_| JourneyError::Malformed)?;
    let language = if let Go::Language(chosen) = &go { *chosen } else { language };
    let found = find(context, slug)?;
    let complaining = Complaining::new(context, language, &found)?;
    match form.get(fields::STATE) {
        None => complaining.enter(form, &go),
        Some(state) => complaining.step(state, form, &go),
    }
}

/// A page beside that needs no state; its way back leads to the door.
///
/// # Errors
/// [`JourneyError::NotFound`].
pub fn beside(
    context: &WebContext,
    language: Language,
    slug: &Slug,
    wanted: (&str, Option<Country>),
) -> Result<Drawn, JourneyError> {
    let found = find(context, slug)?;
    let complaining = Complaining::new(context, language, &found)?;
    complaining.stage.beside(complaining.frame(), wanted)
}

/// Whether a step finds out what lies behind a code: when it is typed, and when a complaint is taken back.
#[must_use]
pub fn tells_of_a_code(form: &StepForm) -> bool {
    let tells = [Go::Open, Go::Confirm].map(|go| go.to_string());
    form.get(fields::GO).is_some_and(|go| tells.iter().any(|telling| go == telling))
}

/// Somebody who complains about a consultation, in a language.
struct Complaining<'a> {
    context: &'a WebContext,
    found: &'a Found,
    stage: Stage<'a>,
    language: Language,
}

/// Why the page she writes on is shown again.
enum Again<'f> {
    /// Something needs to be put right in what she typed.
    Fault(Fault, &'f str),
    /// Something may show who she is (PSE-14).
    Noticed(Vec<Hint>),
}

/// What is shown after a step.
enum Next<'f> {
    /// The page she is on.
    Page,
    /// The page she writes on, which needs a second look.
    Again(Again<'f>),
    /// Something drawn already.
    Drawn(Drawn),
}

impl<'a> Complaining<'a> {
    fn new(context: &'a WebContext, language: Language, found: &'a Found) -> Result<Self, JourneyError> {
        let stage = Stage::new(context, language, found)?;
        if complaints_of(&context.service, found)?.is_none() {
            return Err(JourneyError::NotFound);
        }
        Ok(Self { context, found, stage, language })
    }

    fn frame(&self) -> Frame {
        let frame = self.stage.frame();
        Frame { address: format!("{}/complaint", frame.address), ..frame }
    }

    fn frame_of(&self, visit: &ComplaintVisit) -> Result<Frame, JourneyError> {
        let service = &self.context.service;
        let issued = DateTime::from_timestamp(visit.issued, 0).unwrap_or_default();
        let state = service.seal_state(self.journey(), issued, visit)?;
        let exit_token = service.vault.exit_token(visit.id, issued);
        let minutes = if visit.rests_long() { 60 } else { 15 };
        Ok(Frame { visit: Some(OpenVisit { state, exit_token, minutes }), ..self.frame() })
    }

    fn journey(&self) -> Journey {
        Journey::Complaint(self.found.consultation.id())
    }

    fn door_page(&self, frame: Frame, typed: &str, problem: Option<Fault>) -> ComplaintPage {
        ComplaintPage { frame, authority: self.stage.texts().notice().complaint, typed: typed.to_owned(), problem }
    }

    /// The door, in surroundings with state or without.
    fn door(&self, frame: Frame, typed: &str, problem: Option<Fault>) -> Result<Drawn, JourneyError> {
        let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let is_bad = problem.is_some();
        Ok(Drawn::page(status, &self.door_page(frame, typed, problem))?.of_bad_code_if(is_bad))
    }

    fn gone(&self, why: Gone) -> Result<Drawn, JourneyError> {
        let status = if why == Gone::Expired { StatusCode::GONE } else { StatusCode::OK };
        Ok(Drawn::page(status, &GonePage { frame: self.frame(), why })?)
    }

    fn begin(&self, code: ComplaintCode, step: ComplaintStep) -> ComplaintVisit {
        let service = &self.context.service;
        ComplaintVisit::begin(VisitId::random(&*service.randomness), code, step, service.now())
    }

    fn enter(&self, form: &StepForm, go: &Go) -> Result<Drawn, JourneyError> {
        match go {
            Go::Next => {
                let code = ComplaintCode::random(&*self.context.service.randomness);
                self.show(&mut self.begin(code, ComplaintStep::Write), None)
            }
            Go::Open => self.open(form, self.frame()),
            _ => Err(JourneyError::Malformed),
        }
    }

    /// Opens what a typed code opens. Whatever else it is, it looks like a code never given, and the door is shown again, in
    /// the surroundings `door`.
    fn open(&self, form: &StepForm, door: Frame) -> Result<Drawn, JourneyError> {
        let typed = form.get(fields::CODE).unwrap_or_default();
        let code: ComplaintCode = match typed.parse() {
            Ok(code) => code,
            Err(CodeError::Empty) => return self.door(door, "", Some(Fault::NoCode)),
            Err(_) => return self.door(door, typed, Some(Fault::Misspelt)),
        };
        match read_complaint(&self.context.service, self.found, &code)? {
            Some(own) => self.show_own(&mut self.begin(code, ComplaintStep::Read), &own),
            None => self.door(door, typed, Some(Fault::NoComplaint)),
        }
    }

    fn step(&self, state: &str, form: &StepForm, go: &Go) -> Result<Drawn, JourneyError> {
        let service = &self.context.service;
        let Ok(mut visit) = service.open_state::<ComplaintVisit>(self.journey(), state) else {
            return self.gone(Gone::Expired);
        };
        if visit.check_time(service.now()).is_err() {
            return self.gone(Gone::Expired);
        }
        if has_ended(service, visit.id)? {
            return self.gone(Gone::Ended);
        }
        match self.moved(&mut visit, form, go)? {
            Next::Page => self.show(&mut visit, None),
            Next::Again(again) => self.show(&mut visit, Some(again)),
            Next::Drawn(drawn) => Ok(drawn),
        }
    }

    fn moved<'f>(&self, visit: &mut ComplaintVisit, form: &'f StepForm, go: &Go) -> Result<Next<'f>, JourneyError> {
        if visit.aside.is_none() && visit.step == ComplaintStep::Write {
            // What she typed goes along on every way, so that support or another language costs nothing.
            if let Some(again) = writing::absorb(visit, form, go) {
                return Ok(Next::Again(again));
            }
        }
        match (go, visit.step) {
            (Go::Support, _) => visit.aside = Some(Aside::Support),
            (Go::SupportIn(country), _) => {
                visit.country = Some(*country);
                visit.aside = Some(Aside::Support);
            }
            (Go::Safety, _) => visit.aside = Some(Aside::Safety),
            (Go::Answers, _) => visit.aside = Some(Aside::Answers),
            (Go::Rights, _) => visit.aside = Some(Aside::Rights),
            (Go::Languages, _) => visit.aside = Some(Aside::Languages),
            (Go::Language(_), _) => visit.aside = visit.aside.filter(|aside| *aside != Aside::Languages),
            (Go::Stay, _) => {}
            (Go::Back, step) if visit.aside.take().is_none() => match before(step) {
                Some(step) => visit.step = step,
                None => return self.door(self.frame(), "", None).map(Next::Drawn),
            },
            (Go::Back, _) => {}
            (Go::Next, ComplaintStep::Door) => visit.step = ComplaintStep::Write,
            (Go::Open, ComplaintStep::Door) => {
                visit.rest_from(self.context.service.now());
                return self.open(form, self.frame_of(visit)?).map(Next::Drawn);
            }
            (Go::Next, ComplaintStep::Write) => return Ok(self.to_code(visit)),
            (Go::Send, ComplaintStep::Code) => return self.send(visit).map(Next::Drawn),
            (Go::TakeBack, ComplaintStep::Read) => visit.step = ComplaintStep::TakeBack,
            (Go::Confirm, ComplaintStep::TakeBack) => {
                take_back_complaint(&self.context.service, self.found, &visit.code)?;
                let page = ComplaintTakenBackPage { frame: self.frame() };
                return Ok(Next::Drawn(Drawn::page(StatusCode::OK, &page)?));
            }
            _ => return Err(JourneyError::Malformed),
        }
        Ok(Next::Page)
    }
}

/// The page before; none where that is the door without what is open.
const fn before(step: ComplaintStep) -> Option<ComplaintStep> {
    match step {
        ComplaintStep::Door | ComplaintStep::Read => None,
        ComplaintStep::Write => Some(ComplaintStep::Door),
        ComplaintStep::Code => Some(ComplaintStep::Write),
        ComplaintStep::TakeBack => Some(ComplaintStep::Read),
    }
}
