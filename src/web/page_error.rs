//! The only file that knows status codes, with [`super::api::problem`] for what only the JSON door says. People get a
//! calm page with a way back; software gets an RFC 9457 problem document. The log gets the cause elsewhere, once, under the incident number.

use std::sync::atomic::{AtomicU32, Ordering};

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, CONTENT_TYPE, RETRY_AFTER};
use serde_json::json;

use super::frame::Frame;
use super::reply;
use super::staff::{StaffFrame, StaffMessagePage};
use super::visit::pages::{ErrorPage, Gone, GonePage, Rest, RestPage, Way};
use crate::store::StoreError;

/// The number of an incident: which line of this process's log it is, and nothing else.
fn new_incident() -> String {
    static LAST: AtomicU32 = AtomicU32::new(0);
    let number = LAST.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
    format!("{:X}-{number:X}", std::process::id())
}

/// An error with its causes, on one line. Errors carry no text that somebody typed.
fn chain(error: &dyn std::error::Error) -> String {
    let mut said = error.to_string();
    let mut cause = error.source();
    while let Some(next) = cause {
        said.push_str(": ");
        said.push_str(&next.to_string());
        cause = next.source();
    }
    said
}

/// What kept a page from being shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PageError {
    /// There is nothing at this address.
    #[error("not found")]
    NotFound,
    /// The request cannot be read.
    #[error("malformed")]
    Malformed,
    /// The method is not one of GET, HEAD and POST, or not one the address knows.
    #[error("method not allowed")]
    WrongMethod,
    /// The request is larger than the form can be.
    #[error("too large")]
    TooLarge,
    /// The request came in too slowly (SECURITY 5).
    #[error("too slow")]
    TooSlow,
    /// The body is compressed, or says that it is.
    #[error("encoded")]
    Encoded,
    /// Not signed in, or without the right to this page. Staff pages only.
    #[error("forbidden")]
    Forbidden,
    /// The visit rested too long.
    #[error("expired")]
    Expired,
    /// Paused: new responses wait (SAF-23).
    #[error("paused")]
    Paused,
    /// Not open, or not any more.
    #[error("not open")]
    NotOpen,
    /// Something needed is not there just now; what was typed may be sent again.
    #[error("unavailable")]
    Unavailable,
    /// Something went wrong on our side.
    #[error("internal error, incident {incident}")]
    Internal {
        /// The number in the log and on the page.
        incident: String,
    },
}

impl PageError {
    /// What a failure of the database is for whoever waits for the page.
    #[must_use]
    pub fn from_store(error: &StoreError) -> Self {
        match error {
            StoreError::Busy | StoreError::Unavailable(_) => {
                tracing::error!(error = chain(error), "the database is not available");
                Self::Unavailable
            }
            other => Self::noted(other),
        }
    }

    /// A failure of ours: the chain goes to the log once, under a number that the page shows.
    #[must_use]
    pub fn noted(error: &dyn std::error::Error) -> Self {
        let incident = new_incident();
        tracing::error!(incident, error = chain(error), "a page could not be shown");
        Self::Internal { incident }
    }

    /// The status code.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Encoded => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::Expired => StatusCode::GONE,
            Self::NotOpen => StatusCode::CONFLICT,
            Self::Paused | Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The problem type and title of the JSON door (DESIGN 6).
    const fn problem(&self) -> (&'static str, &'static str) {
        match self {
            Self::NotFound => ("not-found", "There is nothing at this address."),
            Self::Malformed => ("malformed", "The request could not be read."),
            Self::WrongMethod => ("wrong-method", "This address does not take that method."),
            Self::TooLarge => ("too-large", "The request is too large."),
            Self::TooSlow => ("too-slow", "The request came in too slowly."),
            Self::Encoded => ("unsupported-type", "Send the body as it is, without an encoding."),
            Self::Forbidden => ("forbidden", "This is not for you to see."),
            Self::Expired => ("expired", "The visit rested too long."),
            Self::Paused => ("paused", "Not available today."),
            Self::NotOpen => ("not-open", "The consultation is not open."),
            Self::Unavailable => ("unavailable", "Not available just now. Please try again."),
            Self::Internal { .. } => ("internal", "Something went wrong on our side."),
        }
    }

    fn incident(&self) -> Option<&str> {
        if let Self::Internal { incident } = self { Some(incident) } else { None }
    }

    /// The calm page for a participant. `frame` is without a visit: nothing of one is echoed.
    #[must_use]
    pub fn page(&self, frame: Frame) -> HttpResponse {
        let status = self.status();
        let drawn = match self {
            Self::Expired => reply::page(status, &GonePage { frame, why: Gone::Expired }),
            Self::Paused => reply::page(status, &RestPage { frame, why: Rest::NotToday, results: None }),
            Self::NotOpen => reply::page(status, &RestPage { frame, why: Rest::Closed, results: None }),
            other => {
                let incident = other.incident().map(str::to_owned);
                reply::page(status, &ErrorPage { frame, stem: other.stem(), incident })
            }
        };
        self.with_headers(drawn.unwrap_or_else(|_| HttpResponse::build(status).finish()))
    }

    /// The page for a staff member.
    #[must_use]
    pub fn staff_page(&self, frame: StaffFrame) -> HttpResponse {
        let (heading, text) = self.staff_words();
        let page = StaffMessagePage {
            heading: frame.language.text(heading),
            texts: vec![frame.language.text(text)],
            incident: self.incident().map(str::to_owned),
            way: Way { address: "/staff".to_owned(), label: frame.language.text("to-overview") },
            frame,
        };
        let drawn = reply::page(self.status(), &page);
        self.with_headers(drawn.unwrap_or_else(|_| HttpResponse::build(self.status()).finish()))
    }

    /// The problem document for software.
    #[must_use]
    pub fn document(&self) -> HttpResponse {
        let (kind, title) = self.problem();
        let mut body = json!({ "type": kind, "title": title, "status": self.status().as_u16() });
        if let (Some(incident), Some(fields)) = (self.incident(), body.as_object_mut()) {
            fields.insert("incident".to_owned(), incident.into());
        }
        let answer = HttpResponse::build(self.status())
            .insert_header((CONTENT_TYPE, "application/problem+json"))
            .body(body.to_string());
        self.with_headers(answer)
    }

    const fn stem(&self) -> &'static str {
        match self {
            Self::NotFound | Self::Forbidden => "error-not-found",
            Self::Malformed | Self::WrongMethod | Self::TooSlow | Self::Encoded => "error-malformed",
            Self::TooLarge => "error-too-large",
            Self::Expired | Self::Paused | Self::NotOpen | Self::Unavailable => "error-unavailable",
            Self::Internal { .. } => "error-internal",
        }
    }

    /// The ids of the messages for a staff member: what it is, and what to do.
    const fn staff_words(&self) -> (&'static str, &'static str) {
        match self {
            Self::NotFound => ("error-nothing", "error-nothing-text"),
            Self::Malformed | Self::WrongMethod | Self::TooSlow | Self::Encoded => {
                ("error-through", "error-through-text")
            }
            Self::TooLarge => ("error-large", "error-large-text"),
            Self::Forbidden => ("error-role", "error-role-text"),
            Self::Expired => ("error-rested", "error-rested-text"),
            Self::Paused | Self::NotOpen => ("error-stage", "error-stage-text"),
            Self::Unavailable => ("error-now", "error-now-text"),
            Self::Internal { .. } => ("error-ours", "error-ours-text"),
        }
    }

    fn with_headers(&self, mut answer: HttpResponse) -> HttpResponse {
        let extra = match self {
            Self::Unavailable => Some((RETRY_AFTER, "60")),
            Self::WrongMethod => Some((ALLOW, "GET, HEAD, POST")),
            _ => None,
        };
        if let Some((name, value)) = extra {
            answer.headers_mut().insert(name, actix_web::http::header::HeaderValue::from_static(value));
        }
        answer
    }
}
