//! Coming back with a receipt (`/c`): read, change, download, take back. One code field and two buttons; the second
//! never opens anything, asks once more, and always ends on the same page (DESIGN 8, CON-12).

mod change;
mod download;
mod receipt;
mod show;

use actix_web::http::StatusCode;
use chrono::DateTime;

use super::journey::show::Again;
use super::journey::{JourneyError, Stage};
use super::pages::{Fault, Gone, GonePage, ReturnEntryPage, TakenBackPage};
use crate::actions::end_visit::has_ended;
use crate::actions::open_receipt::{OpenedReceipt, open_receipt};
use crate::actions::read_medium::has_media;
use crate::actions::resume_visit::{Resumed, resume_visit};
use crate::actions::withdraw_response::withdraw_response;
use crate::domain::ids::VisitId;
use crate::domain::receipt::ReceiptCode;
use crate::domain::spelling::CodeError;
use crate::domain::visit::{Aside, ReturnStep, ReturnVisit};
use crate::vault::visit::Journey;
use crate::web::context::WebContext;
use crate::web::drawn::Drawn;
use crate::web::extract::StepForm;
use crate::web::frame::{Frame, OpenVisit};
use crate::web::languages::Language;
use crate::web::visit::go::Go;
use crate::web::visit::pages::News;
use crate::web::visit::{fields, leaving};

/// The page with the one code field.
///
/// # Errors
/// [`JourneyError`] if the page cannot be drawn.
pub fn start(context: &WebContext, language: Language) -> Result<Drawn, JourneyError> {
    let drawn = Coming { context, language }.entry(String::new(), None)?;
    Ok(drawn.playing(plays(context)?))
}

/// One step of coming back.
///
/// # Errors
/// [`JourneyError`].
pub fn advance(context: &WebContext, language: Language, form: &StepForm) -> Result<Drawn, JourneyError> {
    let go: Go = form.get(fields::GO).unwrap_or("open").parse().map_err(|_| JourneyError::Malformed)?;
    let language = if let Go::Language(chosen) = &go { *chosen } else { language };
    let coming = Coming { context, language };
    let drawn = match form.get(fields::STATE) {
        None => coming.enter(form, &go)?,
        Some(state) => coming.step(state, form, &go)?,
    };
    Ok(drawn.playing(plays(context)?))
}

/// Whether something is played on the pages of coming back: on all of them or on none, whatever code was typed. The first page
/// knows of no consultation, and a step put in its place keeps its policy (D3); and headers that differ would tell what a code
/// leads to (CON-12).
fn plays(context: &WebContext) -> Result<bool, JourneyError> {
    Ok(has_media(&context.service)?)
}

/// Somebody at the door, in a language.
#[derive(Clone, Copy)]
struct Coming<'a> {
    context: &'a WebContext,
    language: Language,
}

/// Whether a step finds out what lies behind a code: when it is typed, and when everything is taken back.
#[must_use]
pub fn tells_of_a_code(form: &StepForm) -> bool {
    form.get(fields::CODE).is_some() || form.get(fields::GO).is_some_and(|go| go == Go::Confirm.to_string())
}

/// What is shown after a step.
enum Next {
    /// The page the visit is on.
    Page(Option<News>),
    /// The same page, which needs a second look.
    Again(Again),
    /// Something drawn already.
    Drawn(Drawn),
}

impl Coming<'_> {
    fn frame(&self) -> Frame {
        Frame {
            unreviewed: self.context.demonstration && self.language != Language::ENGLISH,
            ..leaving::frame(self.context, self.language, "/c")
        }
    }

    fn frame_of(&self, visit: &ReturnVisit) -> Result<Frame, JourneyError> {
        let service = &self.context.service;
        let issued = DateTime::from_timestamp(visit.issued, 0).unwrap_or_default();
        let state = service.seal_state(Journey::Return, issued, visit)?;
        let exit_token = service.vault.exit_token(visit.id, issued);
        Ok(Frame { visit: Some(OpenVisit { state, exit_token, minutes: 15 }), ..self.frame() })
    }

    fn entry(&self, typed: String, problem: Option<Fault>) -> Result<Drawn, JourneyError> {
        let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let is_bad = problem.is_some();
        Ok(Drawn::page(status, &ReturnEntryPage { frame: self.frame(), typed, problem })?.of_bad_code_if(is_bad))
    }

    fn gone(&self, why: Gone) -> Result<Drawn, JourneyError> {
        let status = if why == Gone::Expired { StatusCode::GONE } else { StatusCode::OK };
        Ok(Drawn::page(status, &GonePage { frame: self.frame(), why })?)
    }

    /// The one page that ends every taking back, whatever the code was.
    fn taken_back(&self) -> Result<Drawn, JourneyError> {
        Ok(Drawn::page(StatusCode::OK, &TakenBackPage { frame: self.frame() })?)
    }

    fn enter(&self, form: &StepForm, go: &Go) -> Result<Drawn, JourneyError> {
        let typed = form.get(fields::CODE).unwrap_or_default();
        let receipt: ReceiptCode = match typed.parse() {
            Ok(receipt) => receipt,
            Err(CodeError::Empty) => return self.entry(String::new(), Some(Fault::NoCode)),
            Err(_) => return self.entry(typed.to_owned(), Some(Fault::Misspelt)),
        };
        let service = &self.context.service;
        let id = VisitId::random(&*service.randomness);
        let step = match go {
            Go::Open => ReturnStep::Answers,
            Go::TakeBack => ReturnStep::TakeBack,
            _ => return Err(JourneyError::Malformed),
        };
        let mut visit = ReturnVisit::begin(id, receipt, step, service.now());
        if visit.step == ReturnStep::TakeBack {
            return self.show(&mut visit, None, None);
        }
        if let Some(opened) = open_receipt(service, &visit.receipt)? {
            return self.show_opened(&mut visit, &opened, None, None);
        }
        match resume_visit(service, &visit.receipt)? {
            Some(Resumed { found, visit }) => {
                Stage::new(self.context, self.language_for(&found), &found)?.resume(visit)
            }
            None => self.entry(typed.to_owned(), Some(Fault::NothingFound)),
        }
    }

    fn step(&self, state: &str, form: &StepForm, go: &Go) -> Result<Drawn, JourneyError> {
        let service = &self.context.service;
        let Ok(mut visit) = service.open_state::<ReturnVisit>(Journey::Return, state) else {
            return self.gone(Gone::Expired);
        };
        if visit.check_time(service.now()).is_err() {
            return self.gone(Gone::Expired);
        }
        if has_ended(service, visit.id)? {
            return self.gone(Gone::Ended);
        }
        match self.moved(&mut visit, form, go)? {
            Next::Page(news) => self.show(&mut visit, news, None),
            Next::Again(again) => self.show(&mut visit, None, Some((again, form))),
            Next::Drawn(drawn) => Ok(drawn),
        }
    }

    fn moved(&self, visit: &mut ReturnVisit, form: &StepForm, go: &Go) -> Result<Next, JourneyError> {
        match go {
            Go::Support => visit.aside = Some(Aside::Support),
            Go::SupportIn(country) => {
                visit.country = Some(*country);
                visit.aside = Some(Aside::Support);
            }
            Go::Safety => visit.aside = Some(Aside::Safety),
            Go::Answers => visit.aside = Some(Aside::Answers),
            Go::Rights => visit.aside = Some(Aside::Rights),
            Go::Languages => visit.aside = Some(Aside::Languages),
            Go::Language(_) => visit.aside = visit.aside.filter(|aside| *aside != Aside::Languages),
            Go::Back => {
                if visit.aside.take().is_none() {
                    if visit.step == ReturnStep::TakeBack
                        && open_receipt(&self.context.service, &visit.receipt)?.is_none()
                    {
                        return self.entry(String::new(), None).map(Next::Drawn);
                    }
                    visit.step = before(&visit.step);
                }
            }
            Go::Stay => {}
            Go::Question(id) => visit.step = ReturnStep::Question(id.clone()),
            Go::Part(part) => return self.open_part(visit, part),
            Go::About => visit.step = ReturnStep::About,
            Go::Withdraw(purpose) => visit.step = ReturnStep::Withdraw(*purpose),
            Go::Add(purpose) => visit.step = ReturnStep::Add(*purpose),
            Go::TakeBack => visit.step = ReturnStep::TakeBack,
            Go::FullReceipt => visit.step = ReturnStep::ReceiptWarning,
            Go::OwnNotice => visit.step = ReturnStep::Notice,
            Go::Confirm if visit.step == ReturnStep::ReceiptWarning => visit.step = ReturnStep::FullReceipt,
            Go::DownloadReceipt if matches!(visit.step, ReturnStep::ReceiptWarning | ReturnStep::FullReceipt) => {
                return self.download_receipt(visit);
            }
            Go::Confirm if visit.step == ReturnStep::TakeBack => {
                withdraw_response(&self.context.service, &visit.receipt, None)?;
                return self.taken_back().map(Next::Drawn);
            }
            Go::Confirm => return self.confirm(visit),
            Go::Next | Go::Skip => return self.change(visit, form, *go == Go::Skip),
            Go::DownloadText | Go::DownloadJson => return self.download(visit, *go == Go::DownloadJson),
            _ => return Err(JourneyError::Malformed),
        }
        Ok(Next::Page(None))
    }

    /// What the receipt opens, or the neutral page when it opens nothing any more.
    fn opened(&self, visit: &ReturnVisit) -> Result<Option<OpenedReceipt>, JourneyError> {
        Ok(open_receipt(&self.context.service, &visit.receipt)?)
    }
}

/// The page before.
fn before(step: &ReturnStep) -> ReturnStep {
    match step {
        ReturnStep::Part(question, _) => ReturnStep::Question(question.clone()),
        _ => ReturnStep::Answers,
    }
}
