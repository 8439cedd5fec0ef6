//! Coming back with a receipt (`/c`).

use actix_web::http::StatusCode;

use super::journey::JourneyError;
use super::pages::ReturnEntryPage;
use crate::web::context::WebContext;
use crate::web::drawn::Drawn;
use crate::web::extract::StepForm;
use crate::web::frame::Frame;
use crate::web::languages::Language;

/// The page with the one code field.
///
/// # Errors
/// [`JourneyError`] if the page cannot be drawn.
pub fn start(context: &WebContext, language: Language) -> Result<Drawn, JourneyError> {
    let frame = Frame { demonstration: context.demonstration, ..Frame::new(language, "/c") };
    Ok(Drawn::public(StatusCode::OK, &ReturnEntryPage { frame, typed: String::new(), problem: None })?)
}

/// One step of coming back.
///
/// # Errors
/// [`JourneyError`].
pub fn advance(context: &WebContext, language: Language, _form: &StepForm) -> Result<Drawn, JourneyError> {
    start(context, language)
}
