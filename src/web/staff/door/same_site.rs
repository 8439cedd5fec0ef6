//! Whether a form comes from one of our own pages (SECURITY 5, "CSRF"): told by what the browser says of its origin,
//! beside the signed token in the form.

use actix_web::HttpRequest;
use actix_web::http::header::{HOST, HeaderMap, ORIGIN};

/// Whether the browser says that a request comes from this service. A request that says nothing of where it comes from
/// is refused: every browser says it of a form.
pub(super) fn is_own(request: &HttpRequest, public_address: &str) -> bool {
    let headers = request.headers();
    match text(headers, "sec-fetch-site") {
        Some("same-origin") => true,
        Some(_) => false,
        None => is_own_origin(headers, public_address),
    }
}

fn is_own_origin(headers: &HeaderMap, public_address: &str) -> bool {
    let Some(origin) = text(headers, ORIGIN.as_str()) else { return false };
    let host = text(headers, HOST.as_str());
    let named = origin.split_once("://").map(|(_, named)| named);
    origin == public_address || (host.is_some() && named == host)
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}
