//! Header values of a request's own (decision 0049). As they arrive they are pieces of the buffer that the request was read into, and the
//! web server keeps the heads of up to 128 requests on each of its threads for later ones: the last request of each, with what somebody
//! typed into it, would lie in memory until another one comes.

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::HeaderValue;
use actix_web::middleware::Next;

/// Copies the header values of a request, so that the buffer is given back, and overwritten, with its connection.
///
/// # Errors
/// Passes on an inner layer's error.
pub async fn own_headers(
    mut request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    request.headers_mut().retain(|_, value| {
        if let Ok(own) = HeaderValue::from_bytes(value.as_bytes()) {
            *value = own;
        }
        true
    });
    next.call(request).await
}
