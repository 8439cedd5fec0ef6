//! What every request is held to before anything looks at it (SECURITY 5): its method, the size of its head, its encoding, and
//! the size, fields and time of its body. One layer for all routes, so that none is forgotten.

mod body;
mod turns;

use std::rc::Rc;
use std::time::Duration;

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING};
use actix_web::http::{ConnectionType, Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage as _, HttpResponse, web};

use self::body::{Bounded, Bounds, BrokenOff};
use self::turns::Held;
pub use self::turns::Turns;
use super::page_error::PageError;
use super::security_headers::Surface;
use super::visit::handlers::error_page;

/// The most bytes of a head.
pub const MOST_OF_HEAD: usize = 16 * 1024;
/// The most bytes of a body, of participants and at the JSON door.
pub const MOST_OF_BODY: usize = 96 * 1024;
/// The most bytes of a body, of staff.
pub const MOST_OF_STAFF_BODY: usize = 1024 * 1024;
/// The most fields of a form of staff. What one of a participant may have follows from its questions (DESIGN 8).
pub const MOST_STAFF_FIELDS: usize = 64;
/// How much of a body that is too large is read all the same, and thrown away, so that its sender hears why: what it may hold and
/// as much as one of staff.
const READ_TO_TELL: usize = MOST_OF_BODY + MOST_OF_STAFF_BODY;

/// How long a body may take.
#[derive(Debug, Clone, Copy)]
pub struct BodyTimes {
    /// However small it is.
    pub at_least: Duration,
    /// A second more for so many bytes.
    pub bytes_a_second: u32,
}

impl Default for BodyTimes {
    fn default() -> Self {
        Self { at_least: Duration::from_secs(20), bytes_a_second: 500 }
    }
}

/// The layer: `App::new().wrap(from_fn(limits))`, with a `web::Data<BodyTimes>` or without.
///
/// # Errors
/// Passes on an inner layer's error.
pub async fn limits(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody + 'static>, Error> {
    let turns = request.conn_data::<Rc<Turns>>().cloned();
    let turn = turns.as_ref().map(Turns::begin);
    if let Some(turns) = &turns {
        turns.until_taken().await;
    }
    if let Some(refused) = refused(&request) {
        let answer = request.into_response(refused).map_into_right_body();
        return Ok(answer.map_body(|_, body| Held::new(body, turn)));
    }
    let broken_off = BrokenOff::default();
    bound(&mut request, &broken_off);
    let answer = next.call(request).await?;
    let answer: ServiceResponse<EitherBody<_>> = match broken_off.take() {
        // Whatever became of half a body, this is why.
        Some(why) => {
            let (asked, _) = answer.into_parts();
            let told = error_page(&asked, &why);
            ServiceResponse::new(asked, told).map_into_right_body()
        }
        None => answer.map_into_left_body(),
    };
    Ok(answer.map_body(|_, body| Held::new(body, turn)))
}

/// The answer to what is not looked at any further.
fn refused(request: &ServiceRequest) -> Option<HttpResponse> {
    if size_of_head(request) > MOST_OF_HEAD {
        return Some(HttpResponse::build(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE).finish());
    }
    let told = |error: &PageError| Some(error_page(request.request(), error));
    if ![Method::GET, Method::HEAD, Method::POST].contains(request.method()) {
        return told(&PageError::WrongMethod);
    }
    // Two ways to say where a body ends are two bodies, one for us and one for a proxy in front.
    if request.headers().contains_key(CONTENT_LENGTH) && request.headers().contains_key(TRANSFER_ENCODING) {
        let mut answer = error_page(request.request(), &PageError::Malformed);
        answer.head_mut().set_connection_type(ConnectionType::Close);
        return Some(answer);
    }
    let encodings = request.headers().get_all(CONTENT_ENCODING);
    if encodings.map(|one| one.as_bytes().trim_ascii()).any(|one| !one.eq_ignore_ascii_case(b"identity")) {
        return told(&PageError::Encoded);
    }
    let announced = request.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    if announced.is_some_and(|length: usize| length > MOST_OF_STAFF_BODY) {
        return told(&PageError::TooLarge);
    }
    None
}

/// How many bytes the head had: its first line and its headers, as they are written.
fn size_of_head(request: &ServiceRequest) -> usize {
    let uri = request.uri();
    let authority = uri.authority().map_or(0, |authority| authority.as_str().len());
    let line = [request.method().as_str().len(), authority, uri.path().len(), request.query_string().len()];
    let headers = request.headers().iter().map(|(name, value)| name.as_str().len().saturating_add(value.len()));
    let separators = request.headers().len().saturating_mul(4).saturating_add(14);
    line.into_iter().chain(headers).fold(separators, usize::saturating_add)
}

/// Puts bounds on the body.
fn bound(request: &mut ServiceRequest, broken_off: &BrokenOff) {
    let body = request.take_payload();
    if matches!(body, Payload::None) {
        return;
    }
    let times = request.app_data::<web::Data<BodyTimes>>().map(|times| ***times).unwrap_or_default();
    let is_staff = matches!(Surface::of(request.path()), Surface::Staff | Surface::SignOut);
    let kind = request.headers().get(CONTENT_TYPE).map(|kind| kind.as_bytes().to_ascii_lowercase());
    let is_form = kind.is_some_and(|kind| kind.starts_with(b"application/x-www-form-urlencoded"));
    let bounds = Bounds {
        // Whoever reads a participant's form keeps no more than it may hold; the rest is read to tell so.
        bytes: if is_staff { MOST_OF_STAFF_BODY } else { READ_TO_TELL },
        fields: (is_staff && is_form).then_some(MOST_STAFF_FIELDS),
        time: times.at_least,
        bytes_a_second: times.bytes_a_second,
    };
    let bounded = Bounded::new(body, bounds, BrokenOff::clone(broken_off));
    request.set_payload(Payload::Stream { payload: Box::pin(bounded) });
}
