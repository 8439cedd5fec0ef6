//! The brake on guessing codes (SECURITY 5): who gives a code while many bad ones come in waits, whatever the code is.

use std::future::Future;

use actix_web::{HttpRequest, HttpResponse, web};
use tokio::time::sleep;

use super::context::WebContext;
use super::source::source;

/// Stands beside an answer that says that a code opened nothing. It is sent to nobody.
#[derive(Debug, Clone, Copy)]
pub struct BadCode;

/// Gives the answer of `work`, in which a code is looked for: after a wait, if there is one, and counted if the code was bad.
pub async fn braked(
    context: &web::Data<WebContext>,
    request: &HttpRequest,
    work: impl Future<Output = HttpResponse>,
) -> HttpResponse {
    let service = &context.service;
    let prefix = source(request);
    if let Some(wait) = service.bad_codes.wait(prefix, service.clock.running()) {
        sleep(wait).await;
    }
    counted(context, request, work).await
}

/// The same where a code is given, and without a wait where none is.
pub async fn braked_if(
    gives_a_code: bool,
    context: &web::Data<WebContext>,
    request: &HttpRequest,
    work: impl Future<Output = HttpResponse>,
) -> HttpResponse {
    if gives_a_code { braked(context, request, work).await } else { counted(context, request, work).await }
}

async fn counted(
    context: &web::Data<WebContext>,
    request: &HttpRequest,
    work: impl Future<Output = HttpResponse>,
) -> HttpResponse {
    let answer = work.await;
    if answer.extensions().get::<BadCode>().is_some() {
        let service = &context.service;
        service.bad_codes.note(source(request), service.clock.running(), &*service.randomness);
    }
    answer
}
