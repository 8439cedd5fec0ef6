//! Why a staff page is not shown, and the calm page that says so.

use actix_web::HttpResponse;
use actix_web::http::Method;

use crate::store::StoreError;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::StaffFrame;

/// What a handler gives back.
pub type Answer = Result<Drawn, Refusal>;

/// A page that is not shown.
#[derive(Debug)]
pub enum Refusal {
    /// Nobody is signed in, or not any more: a page leads to signing in, a form says that it rested too long.
    SignedOut,
    /// Everything else.
    Error(PageError),
}

impl Refusal {
    /// A failure of ours, noted in the log under the number that the page shows.
    #[must_use]
    pub fn noted(error: &dyn std::error::Error) -> Self {
        Self::Error(PageError::noted(error))
    }

    /// The answer, in the surroundings of whoever asked.
    #[must_use]
    pub(super) fn into_response(self, method: &Method, frame: StaffFrame) -> HttpResponse {
        match self {
            Self::SignedOut if method == Method::POST => PageError::Expired.staff_page(frame),
            Self::SignedOut => Drawn::see_other("/staff/sign-in").into_response(),
            Self::Error(error) => error.staff_page(frame),
        }
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
