//! Logs without people in them (PSE-6, SECURITY 3.6): a request leaves method, route pattern and status, on staff
//! routes only. No address, no browser, no path, no query, no body; errors carry no user's text.

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use tracing::Span;
use tracing::field::Empty;
use tracing_actix_web::RootSpanBuilder;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::settings::{LogFormat, LogLevel, LogSettings};

/// Starts logging to standard error. Only the first call in a process has an effect.
pub fn start(settings: &LogSettings) {
    let level = match settings.level {
        LogLevel::Error => LevelFilter::ERROR,
        LogLevel::Warn => LevelFilter::WARN,
        LogLevel::Info => LevelFilter::INFO,
        LogLevel::Debug => LevelFilter::DEBUG,
    };
    // Libraries may put what they handle into their messages, so only their warnings are written.
    let targets = Targets::new().with_default(LevelFilter::WARN.min(level)).with_target("linden", level);
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let registry = tracing_subscriber::registry().with(targets);
    let started = match settings.format {
        LogFormat::Text => registry.with(lines.with_target(false)).try_init(),
        LogFormat::Json => registry.with(lines.json()).try_init(),
    };
    // A second start, in tests, finds the first one's logger: that one stays.
    drop(started);
}

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
