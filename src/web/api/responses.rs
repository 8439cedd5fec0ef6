//! `POST /api/v1/consultations/{slug}/responses`: *Send* for software.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::json;
use zeroize::Zeroizing;

use super::body::Fields;
use super::claim::Claim;
use super::problem::Problem;
use super::{Context, answer_to, personal, slug_of};
use crate::actions::send_response::{Response, Sent, find_sent, send_response};
use crate::actions::service::Service;
use crate::domain::card::CardCode;
use crate::domain::consent::{Consent, Purposes};
use crate::domain::consultation::AnyConsultation;
use crate::domain::help::Help;
use crate::domain::ids::{Slug, SubmissionId};
use crate::domain::questionnaire::{SubmittedAnswers, parse_answers};
use crate::domain::receipt::{ReceiptCode, ReceiptMode};
use crate::web::context::WebContext;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;

/// Stores a response, or says that it is stored already.
pub(super) async fn send(context: Context, request: HttpRequest, payload: web::Payload) -> HttpResponse {
    let slug = slug_of(&request);
    answer_to(context, &request, payload, move |context, body| sent(context, &slug?, body)).await
}

/// A body, taken apart.
struct Posted {
    card: Zeroizing<String>,
    submission: SubmissionId,
    claim: Option<Claim>,
    answers: SubmittedAnswers,
    mode: ReceiptMode,
}

impl Posted {
    fn read(body: &[u8]) -> Result<Self, Problem> {
        let mut fields = Fields::parse(body)?;
        let card = fields.needed_text("card");
        let submission = fields.sixteen_bytes("submission_id");
        let claim = Claim::take(&mut fields);
        let answers = fields.object("answers").unwrap_or_default();
        let about = fields.object("about").unwrap_or_default();
        let feeling = fields.take("feeling");
        let answers = SubmittedAnswers { answers, about, feeling };
        let mode = match fields.text("code").map(|code| code.parse()) {
            None => ReceiptMode::Full,
            Some(Ok(mode)) => mode,
            Some(Err(_)) => {
                fields.fault("code", "this is full, take-back or none");
                ReceiptMode::Full
            }
        };
        fields.finish()?;
        let submission = submission.map(SubmissionId::from_bytes).ok_or(PageError::Malformed)?;
        Ok(Self { card, submission, claim, answers, mode })
    }
}

fn sent(context: &WebContext, slug: &Slug, body: &[u8]) -> Result<Drawn, Problem> {
    let service = &context.service;
    let found = service.store.read(|tx| service.find_by_slug(tx, slug))?.ok_or(PageError::NotFound)?;
    let posted = Posted::read(body)?;
    let card: CardCode = posted.card.parse().map_err(|_| Problem::MalformedCode { pointer: "/card" })?;
    // A repeated call hears that the first one arrived, whatever has changed since.
    if let Some(receipt) = find_sent(service, found.consultation.id(), &card, posted.submission)? {
        return Ok(receipt_of(StatusCode::OK, receipt.as_ref()));
    }
    let paused = found.stored.paused;
    let AnyConsultation::Open(consultation) = found.consultation else {
        return Err(PageError::NotOpen.into());
    };
    if paused {
        return Err(PageError::Paused.into());
    }
    let claim = posted.claim.ok_or(Problem::ConsentMissing("Nothing can be kept without C1."))?;
    let notice = claim.held_against(consultation.definition())?;
    let consent = Consent::given(notice, Purposes::of(claim.purposes), service.today())?;
    let (sheet, words) = parse_answers(&consultation, &posted.answers)?;
    let (submission, mode) = (posted.submission, posted.mode);
    let response = Response { card, submission, consent, sheet, words, mode, help: Help::Alone };
    match send_response(service, &consultation, response)? {
        Sent::Stored(receipt) => Ok(receipt_of(StatusCode::CREATED, receipt.as_ref())),
        Sent::Already(receipt) => Ok(receipt_of(StatusCode::OK, receipt.as_ref())),
        Sent::CardNotAccepted => Err(Problem::CardNotAccepted),
        Sent::NotOpen => Err(not_open(service, slug)),
        Sent::HoldsCode => Err(Problem::holds_code()),
    }
}

/// It closed or was paused between reading and writing: say which.
fn not_open(service: &Service, slug: &Slug) -> Problem {
    match service.store.read(|tx| service.find_by_slug(tx, slug)) {
        Ok(Some(found)) if matches!(found.consultation, AnyConsultation::Open(_)) => PageError::Paused.into(),
        Ok(_) => PageError::NotOpen.into(),
        Err(error) => error.into(),
    }
}

/// The receipt; null where none was wanted (CON-13).
fn receipt_of(status: StatusCode, receipt: Option<&ReceiptCode>) -> Drawn {
    personal(status, &json!({ "receipt": receipt.map(ReceiptCode::letters) }))
}
