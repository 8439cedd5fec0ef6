//! The JSON door for participants' software (DESIGN 6): the same actions as the pages, codes only in bodies, no
//! cookies, and a problem document for everything that cannot be done.

mod body;
mod claim;
mod consultations;
pub mod problem;
mod receipts;
mod recordings;
mod releases;
mod responses;
mod shown;
mod strict;

use actix_web::http::StatusCode;
use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use serde_json::Value;
use zeroize::Zeroizing;

use self::problem::Problem;
use crate::domain::ids::Slug;
use crate::web::brake::braked;
use crate::web::context::WebContext;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::visit::handlers::{not_found, wrong_method};

type Context = web::Data<WebContext>;

const JSON: &str = "application/json";

/// The description of the door (OpenAPI 3.1).
const DESCRIPTION: &str = include_str!("openapi.json");

/// Registers every call of the door. Needs `web::Data<WebContext>`.
pub fn configure(config: &mut ServiceConfig) {
    let got = |path: &str, first, second| {
        let resource = web::resource(path.to_owned()).route(first).route(second);
        resource.default_service(web::to(wrong_method))
    };
    macro_rules! get {
        ($path:literal, $handler:path) => {
            got($path, web::get().to($handler), web::head().to($handler))
        };
    }
    macro_rules! post {
        ($path:literal, $handler:path) => {
            web::resource($path).route(web::post().to($handler)).default_service(web::to(wrong_method))
        };
    }
    let door = web::scope("/api/v1")
        .service(get!("/openapi.json", description))
        .service(get!("/consultations", consultations::list))
        .service(get!("/consultations/{slug}", consultations::one))
        .service(post!("/consultations/{slug}/responses", responses::send))
        .service(get!("/consultations/{slug}/releases", releases::list))
        .service(get!("/consultations/{slug}/releases/{number:[0-9]{1,9}}", releases::artefact))
        .service(get!("/consultations/{slug}/releases/{number:[0-9]{1,9}}.csv", releases::table))
        .service(get!("/consultations/{slug}/releases/{number:[0-9]{1,9}}.sig", releases::signature))
        .service(get!("/consultations/{slug}/releases/{number:[0-9]{1,9}}.xlsx", releases::workbook))
        .service(get!("/consultations/{slug}/releases/{number:[0-9]{1,9}}.zip", releases::package))
        .service(post!("/receipts/open", receipts::open))
        .service(post!("/receipts/change", receipts::change))
        .service(post!("/receipts/withdraw", receipts::withdraw))
        .default_service(web::to(not_found));
    config.service(door);
}

/// Runs `work` on a worker thread and sends what it made, or its problem.
async fn answer<F>(context: Context, work: F) -> HttpResponse
where
    F: FnOnce(&WebContext) -> Result<Drawn, Problem> + Send + 'static,
{
    match web::block(move || work(&context)).await {
        Ok(Ok(drawn)) => drawn.into_response(),
        Ok(Err(problem)) => problem.document(),
        Err(_) => PageError::Unavailable.document(),
    }
}

/// The same with a body, which is read before the hop. Every such call gives a code, so bad ones slow it down (SECURITY 5).
async fn answer_to<F>(context: Context, request: &HttpRequest, payload: web::Payload, work: F) -> HttpResponse
where
    F: FnOnce(&WebContext, &[u8]) -> Result<Drawn, Problem> + Send + 'static,
{
    match body::read(request, payload).await {
        Ok(bytes) => {
            let bytes: Zeroizing<Vec<u8>> = bytes;
            let shared = context.clone();
            braked(&shared, request, answer(context, move |context| work(context, &bytes))).await
        }
        Err(problem) => problem.document(),
    }
}

/// `GET /api/v1/openapi.json`
async fn description() -> HttpResponse {
    Drawn::public_data(JSON, DESCRIPTION.as_bytes().to_vec()).into_response()
}

fn slug_of(request: &HttpRequest) -> Result<Slug, Problem> {
    let named = request.match_info().get("slug").unwrap_or_default();
    Slug::new(named).map_err(|_| PageError::NotFound.into())
}

/// The one query field of the door, `lang`.
fn language_of(request: &HttpRequest) -> Option<String> {
    let fields = request.query_string().split('&');
    fields.filter_map(|field| field.strip_prefix("lang=")).next().map(str::to_owned)
}

/// An answer about one person: it is hers alone, and never compressed.
fn personal(status: StatusCode, value: &Value) -> Drawn {
    Drawn::data(status, JSON, value.to_string().into_bytes())
}

/// An answer that is the same for everybody.
fn public(value: &Value) -> Drawn {
    Drawn::public_data(JSON, value.to_string().into_bytes())
}
