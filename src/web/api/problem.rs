//! What the JSON door answers when it cannot do what was asked: RFC 9457 problem documents with the types of DESIGN 6.
//! None of them repeats a code or an answer.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, ContentEncoding};
use serde_json::{Value, json};

use crate::actions::change_response::ChangeError;
use crate::actions::send_response::SendError;
use crate::actions::withdraw_response::WithdrawError;
use crate::domain::consent::ConsentError;
use crate::domain::questionnaire::AnswerFault;
use crate::store::StoreError;
use crate::web::brake::BadCode;
use crate::web::page_error::PageError;

/// At most this many faults are told at once, so that no answer is larger than what was sent.
const MOST_FAULTS: usize = 64;

/// One thing that is wrong in what was sent, and where.
#[derive(Clone)]
pub struct BodyFault {
    /// A JSON pointer into the body (RFC 6901).
    pub pointer: String,
    /// What is wrong there, for whoever writes the software.
    pub detail: String,
}

impl std::fmt::Debug for BodyFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BodyFault(…)")
    }
}

impl From<&AnswerFault> for BodyFault {
    fn from(fault: &AnswerFault) -> Self {
        Self { pointer: fault.pointer.clone(), detail: fault.kind.to_string() }
    }
}

/// Why a call was not done. Nothing was stored then.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// What a page would say too.
    #[error(transparent)]
    Page(#[from] PageError),
    /// A code whose check does not fit, told from the code alone (D8).
    #[error("a character of the code looks wrong")]
    MalformedCode {
        /// Where the code stands in the body.
        pointer: &'static str,
    },
    /// The card is spent, or not one of this consultation's.
    #[error("the card is not accepted")]
    CardNotAccepted,
    /// The receipt opens nothing: never seen, taken back, expired, or without anything to show.
    #[error("nothing is found under this code")]
    UnknownReceipt,
    /// The notice that was shown is not the one in force.
    #[error("the notice has changed")]
    NoticeChanged,
    /// Something in the body cannot be taken.
    #[error("{} fields cannot be taken", .0.len())]
    InvalidAnswers(Vec<BodyFault>),
    /// No C1, words without C2, bands without C4, or C3 or C6 without C2.
    #[error("the consent does not cover this")]
    ConsentMissing(&'static str),
    /// A body that says it is something else than JSON, or that is encoded.
    #[error("the body is not plain JSON")]
    UnsupportedType,
}

impl Problem {
    /// One fault at one place.
    #[must_use]
    pub fn at(pointer: &str, detail: &str) -> Self {
        Self::InvalidAnswers(vec![BodyFault { pointer: pointer.to_owned(), detail: detail.to_owned() }])
    }

    const fn said(&self) -> (StatusCode, &'static str, &'static str) {
        match self {
            Self::Page(_) => (StatusCode::INTERNAL_SERVER_ERROR, "internal", "Something went wrong on our side."),
            Self::MalformedCode { .. } => {
                (StatusCode::UNPROCESSABLE_ENTITY, "malformed-code", "A character of the code looks wrong.")
            }
            Self::CardNotAccepted => {
                (StatusCode::FORBIDDEN, "card-not-accepted", "The card is not accepted. Another card may be given.")
            }
            Self::UnknownReceipt => (StatusCode::NOT_FOUND, "unknown-receipt", "Nothing is found under this code."),
            Self::NoticeChanged => {
                (StatusCode::CONFLICT, "notice-changed", "The notice is another by now. Show it and ask again.")
            }
            Self::InvalidAnswers(_) => {
                (StatusCode::UNPROCESSABLE_ENTITY, "invalid-answers", "Some of what was sent cannot be taken.")
            }
            Self::ConsentMissing(_) => {
                (StatusCode::UNPROCESSABLE_ENTITY, "consent-missing", "The consent does not cover what was sent.")
            }
            Self::UnsupportedType => {
                (StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported-type", "Send the body as application/json.")
            }
        }
    }

    /// The problem document.
    #[must_use]
    pub fn document(&self) -> HttpResponse {
        if let Self::Page(page) = self {
            return page.document();
        }
        let (status, kind, title) = self.said();
        let mut body = json!({ "type": kind, "title": title, "status": status.as_u16() });
        if let (Some((name, value)), Some(fields)) = (self.more(), body.as_object_mut()) {
            fields.insert(name.to_owned(), value);
        }
        let mut answer = HttpResponse::build(status);
        answer.insert_header((CONTENT_TYPE, "application/problem+json")).insert_header(ContentEncoding::Identity);
        if matches!(self, Self::MalformedCode { .. } | Self::CardNotAccepted | Self::UnknownReceipt) {
            answer.extensions_mut().insert(BadCode);
        }
        answer.body(body.to_string())
    }

    fn more(&self) -> Option<(&'static str, Value)> {
        match self {
            Self::MalformedCode { pointer } => Some(("pointer", json!(pointer))),
            Self::ConsentMissing(detail) => Some(("detail", json!(detail))),
            Self::InvalidAnswers(faults) => {
                let told = faults.iter().take(MOST_FAULTS);
                let told = told.map(|fault| json!({ "pointer": fault.pointer, "detail": fault.detail }));
                Some(("errors", told.collect()))
            }
            _ => None,
        }
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        Self::Page(PageError::from_store(&error))
    }
}

impl From<Vec<AnswerFault>> for Problem {
    fn from(faults: Vec<AnswerFault>) -> Self {
        Self::InvalidAnswers(faults.iter().map(BodyFault::from).collect())
    }
}

impl From<ConsentError> for Problem {
    fn from(error: ConsentError) -> Self {
        Self::ConsentMissing(match error {
            ConsentError::Refused => "Nothing can be kept without C1.",
            ConsentError::WordsNotCovered => "Words need C2.",
            ConsentError::BandsNotCovered => "Answers to about-you questions need C4.",
        })
    }
}

/// What is told of a text that holds the person's own code.
const HOLDS_CODE: &str = "a text holds the person's own code, which would then lie beside the answers";

impl Problem {
    /// A text holds the receipt (SECURITY 2).
    #[must_use]
    pub fn holds_code() -> Self {
        Self::at("/answers", HOLDS_CODE)
    }
}

impl From<SendError> for Problem {
    fn from(error: SendError) -> Self {
        match error {
            SendError::Consent(error) => error.into(),
            SendError::Store(error) => error.into(),
            // This instance does not serve that consultation (D14); another may.
            SendError::NoKey(_) => {
                let _noted = PageError::noted(&error);
                Self::Page(PageError::Unavailable)
            }
            SendError::Sealing(_) => Self::Page(PageError::noted(&error)),
        }
    }
}

impl From<ChangeError> for Problem {
    fn from(error: ChangeError) -> Self {
        match error {
            ChangeError::UnknownReceipt => Self::UnknownReceipt,
            ChangeError::NotOpen => Self::Page(PageError::NotOpen),
            ChangeError::Faults(faults) => faults.into(),
            ChangeError::NotCovered => {
                Self::ConsentMissing("Words, C3 and C6 need C2; answers to about-you questions need C4.")
            }
            ChangeError::HoldsCode => Self::holds_code(),
            ChangeError::Store(StoreError::Changed) => Self::Page(PageError::Unavailable),
            ChangeError::Store(error) => error.into(),
            ChangeError::Sealing(_) => Self::Page(PageError::noted(&error)),
        }
    }
}

impl From<WithdrawError> for Problem {
    fn from(error: WithdrawError) -> Self {
        match error {
            WithdrawError::Store(StoreError::Changed) => Self::Page(PageError::Unavailable),
            WithdrawError::Store(error) => error.into(),
            WithdrawError::Sealing(_) => Self::Page(PageError::noted(&error)),
        }
    }
}
