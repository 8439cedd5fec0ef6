//! From a page to the answer that carries it, on the async side. [`Drawn`] is the same for pages
//! that are drawn on a worker thread.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, REFRESH};
use askama::Template;

use super::drawn::Drawn;
use super::visit::pages::ExitPage;

/// `page` as it is. The server's compression leaves it alone: use it for every page that may echo
/// what someone typed (SECURITY section 4).
///
/// # Errors
/// [`askama::Error`] when the page cannot be drawn.
pub fn page(status: StatusCode, page: &impl Template) -> Result<HttpResponse, askama::Error> {
    Drawn::page(status, page).map(Drawn::into_response)
}

/// `page`, which echoes nothing anyone typed, so that it may be compressed (D9).
///
/// # Errors
/// [`askama::Error`] when the page cannot be drawn.
pub fn public_page(status: StatusCode, page: &impl Template) -> Result<HttpResponse, askama::Error> {
    Drawn::public(status, page).map(Drawn::into_response)
}

/// The answer to *Leave*: 200 and an almost empty page that turns to the neutral `site` by itself.
/// Never a redirection: `form-action` would hold the browser on the page (D3).
///
/// # Errors
/// [`askama::Error`] when the page cannot be drawn.
pub fn exit(exit: &ExitPage) -> Result<HttpResponse, askama::Error> {
    let drawn = Drawn::page(StatusCode::OK, exit)?;
    let turn = HeaderValue::from_str(&format!("0; url={}", exit.site));
    Ok(match turn {
        Ok(turn) => drawn.with_header(REFRESH, turn).into_response(),
        Err(_) => drawn.into_response(),
    })
}
