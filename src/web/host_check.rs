//! The names this service answers to (SECURITY 5): a request for any other is refused with 421, so that no page and no
//! address is ever made from a name that somebody else chose.

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::middleware::Next;
use actix_web::{Error, HttpResponse, web};

/// The names, without port.
#[derive(Debug, Clone)]
pub struct Hosts(pub Vec<String>);

impl Hosts {
    fn has(&self, host: &str) -> bool {
        let name = match host.strip_prefix('[') {
            Some(rest) => rest.split(']').next().unwrap_or(rest),
            None => host.split(':').next().unwrap_or(host),
        };
        self.0.iter().any(|known| known.eq_ignore_ascii_case(name))
    }
}

/// The layer. Without a `web::Data<Hosts>` it refuses everything.
///
/// # Errors
/// Passes on an inner layer's error.
pub async fn host_check(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody>>, Error> {
    let hosts = request.app_data::<web::Data<Hosts>>();
    let known = hosts.is_some_and(|hosts| {
        // An address may name a host as well: then both are ours, or neither is believed.
        let in_address = request.uri().host();
        let header =
            request.headers().get(actix_web::http::header::HOST).map(|value| value.to_str().unwrap_or_default());
        (in_address.is_some() || header.is_some()) && in_address.into_iter().chain(header).all(|host| hosts.has(host))
    });
    if known {
        Ok(next.call(request).await?.map_into_left_body())
    } else {
        let refusal = HttpResponse::build(StatusCode::MISDIRECTED_REQUEST).finish();
        Ok(request.into_response(refusal).map_into_right_body())
    }
}
