//! Why a staff page is not shown, and the calm page that says so.

use std::path::Path;

use actix_web::HttpResponse;
use actix_web::http::header::{HeaderValue, RETRY_AFTER};
use actix_web::http::{Method, StatusCode};
use chrono::TimeDelta;

use crate::actions::accounts::find_staff_member::EntryStep;
use crate::store::StoreError;
use crate::vault::keys::KeyDirError;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::{StaffFrame, StaffMessagePage};
use crate::web::visit::pages::Way;

/// What a handler gives back.
pub type Answer = Result<Drawn, Refusal>;

/// A page that is not shown.
#[derive(Debug)]
pub enum Refusal {
    /// Nobody is signed in, or not any more: a page leads to signing in, a form says that it rested too long.
    SignedOut,
    /// The password was right and nothing more: the step that comes next is shown, and no other page (ACC-4).
    OnTheWay(EntryStep),
    /// Too many failures: how long to wait (SECURITY 5).
    Wait(TimeDelta),
    /// A key is not on this server (D14): which file.
    NoKey(String),
    /// Everything else.
    Error(PageError),
}

impl Refusal {
    /// A failure of ours, noted in the log under the number that the page shows.
    #[must_use]
    pub fn noted(error: &dyn std::error::Error) -> Self {
        let mut cause = error.source();
        while let Some(found) = cause {
            if let Some(KeyDirError::Missing { path }) = found.downcast_ref() {
                tracing::error!(key = %path.display(), "a consultation is not served here: its key is missing");
                return Self::NoKey(short(path));
            }
            cause = found.source();
        }
        Self::Error(PageError::noted(error))
    }

    /// The answer, in the surroundings of whoever asked.
    #[must_use]
    pub(super) fn into_response(self, method: &Method, frame: StaffFrame) -> HttpResponse {
        match self {
            Self::SignedOut if method == Method::POST => PageError::Expired.staff_page(frame),
            Self::SignedOut => Drawn::see_other("/staff/sign-in").into_response(),
            Self::OnTheWay(step) => Drawn::see_other(step_address(step)).into_response(),
            Self::Wait(wait) => waiting(wait, frame),
            Self::NoKey(file) => lacking_key(&file, frame),
            Self::Error(error) => error.staff_page(frame),
        }
    }
}

/// The page on which the next step of coming in is taken.
pub(in crate::web::staff) const fn step_address(step: EntryStep) -> &'static str {
    match step {
        EntryStep::Code => "/staff/sign-in/code",
        EntryStep::SetUp => "/staff/set-up",
        EntryStep::Print => "/staff/set-up/recovery-code",
    }
}

/// The last two names of a path: what the file is called inside the key directory, and not where that lies.
fn short(path: &Path) -> String {
    let names: Vec<_> = path.iter().rev().take(2).map(|name| name.to_string_lossy()).collect();
    names.into_iter().rev().collect::<Vec<_>>().join("/")
}

/// Says which key is missing, for whoever runs the server (D14).
fn lacking_key(file: &str, frame: StaffFrame) -> HttpResponse {
    let page = StaffMessagePage {
        heading: frame.language.text("error-no-key"),
        texts: vec![
            frame.language.with("error-no-key-text", [("file", file.into())]),
            frame.language.text("error-no-key-elsewhere"),
        ],
        incident: None,
        way: Way { address: "/staff".to_owned(), label: frame.language.text("to-overview") },
        frame,
    };
    match Drawn::page(StatusCode::SERVICE_UNAVAILABLE, &page) {
        Ok(drawn) => drawn.into_response(),
        Err(_) => HttpResponse::ServiceUnavailable().finish(),
    }
}

/// Says honestly that it takes a while, and how long: the same for every address that was typed.
fn waiting(wait: TimeDelta, frame: StaffFrame) -> HttpResponse {
    let seconds = usize::try_from(wait.num_milliseconds()).unwrap_or_default().div_ceil(1000).max(1);
    let text =
        if seconds < 60 { frame.n("wait-seconds", seconds) } else { frame.n("wait-minutes", seconds.div_ceil(60)) };
    let page = StaffMessagePage {
        heading: frame.language.text("wait-a-while"),
        texts: vec![text, frame.language.text("wait-why")],
        incident: None,
        way: Way { address: "/staff".to_owned(), label: frame.language.text("try-again") },
        frame,
    };
    let drawn = Drawn::page(StatusCode::TOO_MANY_REQUESTS, &page);
    match drawn {
        Ok(drawn) => drawn.with_header(RETRY_AFTER, HeaderValue::from(seconds)).into_response(),
        Err(_) => HttpResponse::TooManyRequests().finish(),
    }
}

impl From<PageError> for Refusal {
    fn from(error: PageError) -> Self {
        Self::Error(error)
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Error(PageError::from_store(&error))
    }
}

impl From<askama::Error> for Refusal {
    fn from(error: askama::Error) -> Self {
        Self::noted(&error)
    }
}
