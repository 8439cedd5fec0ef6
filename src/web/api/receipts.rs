//! `POST /api/v1/receipts/…`: what a receipt opens, changes and takes back.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Value, json};

use super::body::Fields;
use super::claim::{Claim, purposes};
use super::problem::Problem;
use super::{Context, answer_to, personal, shown};
use crate::actions::change_response::{Agreement, Change, change_response};
use crate::actions::open_receipt::open_receipt;
use crate::actions::withdraw_response::withdraw_response;
use crate::domain::consent::Purposes;
use crate::domain::questionnaire::{Named, SubmittedChange};
use crate::domain::receipt::ReceiptCode;
use crate::web::context::WebContext;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::steady::steady;

/// Shows what stands under a receipt. Writes nothing.
pub(super) async fn open(context: Context, request: HttpRequest, payload: web::Payload) -> HttpResponse {
    answer_to(context, &request, payload, opened).await
}

/// Changes what is named.
pub(super) async fn change(context: Context, request: HttpRequest, payload: web::Payload) -> HttpResponse {
    answer_to(context, &request, payload, changed).await
}

/// Takes back purposes or everything. The answer never tells whether the code was known (CON-12).
pub(super) async fn withdraw(context: Context, request: HttpRequest, payload: web::Payload) -> HttpResponse {
    steady(answer_to(context, &request, payload, withdrawn)).await
}

fn code(typed: &str) -> Result<ReceiptCode, Problem> {
    typed.parse().map_err(|_| Problem::MalformedCode { pointer: "/receipt" })
}

fn opened(context: &WebContext, body: &[u8]) -> Result<Drawn, Problem> {
    let mut fields = Fields::parse(body)?;
    let receipt = fields.needed_text("receipt");
    fields.finish()?;
    show(context, &code(&receipt)?)
}

fn show(context: &WebContext, receipt: &ReceiptCode) -> Result<Drawn, Problem> {
    let opened = open_receipt(&context.service, receipt)?.ok_or(Problem::UnknownReceipt)?;
    Ok(personal(StatusCode::OK, &shown::receipt(&context.service, &opened)?))
}

fn changed(context: &WebContext, body: &[u8]) -> Result<Drawn, Problem> {
    let service = &context.service;
    let mut fields = Fields::parse(body)?;
    let receipt = fields.needed_text("receipt");
    let claim = Claim::take(&mut fields);
    let answers = named(&mut fields, "answers");
    let about = named(&mut fields, "about");
    let change = SubmittedChange { answers, about, feeling: fields.take("feeling") };
    fields.finish()?;
    let receipt = code(&receipt)?;
    let opened = open_receipt(service, &receipt)?.ok_or(Problem::UnknownReceipt)?;
    if !opened.can_change {
        return Err(PageError::NotOpen.into());
    }
    let agree = match claim {
        Some(claim) => {
            let notice = claim.held_against(opened.found.definition())?;
            Some(Agreement { purposes: Purposes::exactly(claim.purposes), notice })
        }
        None => None,
    };
    change_response(service, &receipt, Change::Fields { agree, change })?;
    show(context, &receipt)
}

/// What a change says of a group of fields: null erases all of them.
fn named(fields: &mut Fields, name: &str) -> Named {
    match fields.take(name) {
        None => Named::Untouched,
        Some(Value::Null) => Named::Erased,
        Some(Value::Object(map)) => Named::Fields(map),
        Some(other) => {
            fields.refuse(name, other, "this is an object, or null");
            Named::Untouched
        }
    }
}

fn withdrawn(context: &WebContext, body: &[u8]) -> Result<Drawn, Problem> {
    let mut fields = Fields::parse(body)?;
    let receipt = fields.needed_text("receipt");
    let some = purposes(&mut fields);
    if some.as_ref().is_some_and(Vec::is_empty) {
        fields.fault("purposes", "name at least one, or leave the field out to take everything back");
    }
    fields.finish()?;
    let receipt = code(&receipt)?;
    let some = some.map(Purposes::exactly);
    withdraw_response(&context.service, &receipt, some.as_ref())?;
    let said = "If that code was correct, what you took back is gone.";
    Ok(personal(StatusCode::OK, &json!({ "detail": said })))
}
