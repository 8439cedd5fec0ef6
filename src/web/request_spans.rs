//! What a request leaves in the log (PSE-6, SECURITY 3.6): on staff routes its method, route pattern and status; on
//! all others nothing at all.

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use tracing::Span;
use tracing::field::Empty;
use tracing_actix_web::RootSpanBuilder;

/// Makes the span of a request: method, route pattern and status on staff routes, nothing at all on others.
#[derive(Debug, Default, Clone, Copy)]
pub struct QuietSpans;

impl RootSpanBuilder for QuietSpans {
    fn on_request_start(request: &ServiceRequest) -> Span {
        match request.match_pattern() {
            Some(route) if route.starts_with("/staff") => {
                tracing::info_span!("request", method = %request.method(), route, status = Empty)
            }
            _ => Span::none(),
        }
    }

    fn on_request_end<B: MessageBody>(span: Span, outcome: &Result<ServiceResponse<B>, Error>) {
        let status = match outcome {
            Ok(response) => response.status(),
            Err(error) => error.as_response_error().status_code(),
        };
        span.record("status", status.as_u16());
    }
}
