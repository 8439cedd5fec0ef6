//! From a page to the answer that carries it.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, ContentEncoding};
use askama::Template;

const HTML: &str = "text/html; charset=utf-8";

/// `page` as it is. The server's compression leaves it alone: use it for every page that may echo
/// what someone typed (SECURITY section 4).
///
/// # Errors
/// [`askama::Error`] when the page cannot be drawn.
pub fn page(status: StatusCode, page: &impl Template) -> Result<HttpResponse, askama::Error> {
    let body = page.render()?;
    Ok(HttpResponse::build(status)
        .insert_header((CONTENT_TYPE, HTML))
        .insert_header(ContentEncoding::Identity)
        .body(body))
}

/// `page`, which echoes nothing anyone typed, so that it may be compressed (D9).
///
/// # Errors
/// [`askama::Error`] when the page cannot be drawn.
pub fn public_page(status: StatusCode, page: &impl Template) -> Result<HttpResponse, askama::Error> {
    let body = page.render()?;
    Ok(HttpResponse::build(status).insert_header((CONTENT_TYPE, HTML)).body(body))
}

/// The answer to *Leave*: 200 and an almost empty page that turns to the neutral `site` by itself.
/// Never a redirection: `form-action` would hold the browser on the page (D3).
///
/// # Errors
/// [`askama::Error`] when the page cannot be drawn.
pub fn exit(exit: &super::visit::pages::ExitPage) -> Result<HttpResponse, askama::Error> {
    let mut answer = page(StatusCode::OK, exit)?;
    let turn = format!("0; url={}", exit.site);
    if let Ok(turn) = turn.parse() {
        answer.headers_mut().insert(actix_web::http::header::REFRESH, turn);
    }
    Ok(answer)
}
