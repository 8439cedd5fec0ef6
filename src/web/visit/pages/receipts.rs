//! The full receipt, and the notice that was agreed to: shown on request, after saying that they name the topic.

use askama::Template;

use super::{Notice, Played};
use crate::domain::consent_record::ConsentRecord;
use crate::web::frame::Frame;

/// Before the full receipt: it names the topic (CON-15).
#[derive(Template)]
#[template(path = "visit/receipt_warning.html", config = "src/web/askama.toml")]
pub struct ReceiptWarningPage {
    /// The surroundings, with the return visit.
    pub frame: Frame,
}

/// One purpose on the full receipt.
pub struct ReceiptPurpose {
    /// What was asked.
    pub text: String,
    /// What happened, a sentence for each day.
    pub events: Vec<String>,
    /// The lawful basis and the condition for special-category data.
    pub legal: [String; 2],
}

/// The full receipt (DOMAIN 1.1).
#[derive(Template)]
#[template(path = "visit/full_receipt.html", config = "src/web/askama.toml")]
pub struct FullReceiptPage {
    /// The surroundings, with the return visit.
    pub frame: Frame,
    /// The record, as it stands in the file.
    pub record: ConsentRecord,
    /// Its purposes, in sentences.
    pub purposes: Vec<ReceiptPurpose>,
    /// The day by which everything is erased, written out.
    pub until: String,
}

/// One purpose of a notice that was agreed to.
pub struct AgreedChoice {
    /// What was asked.
    pub text: String,
    /// What a no meant.
    pub if_no: String,
}

/// One version of the notice, as it was agreed to.
pub struct AgreedText {
    /// Its version, counted from 1.
    pub version: usize,
    /// The language it was read in, as a BCP 47 tag.
    pub language: String,
    /// What reads it out, in the language of the page (LNG-5).
    pub played: Option<Played>,
    /// Its texts.
    pub notice: Notice,
    /// Its purposes.
    pub choices: Vec<AgreedChoice>,
}

/// The exact notice that was agreed to (CON-14).
#[derive(Template)]
#[template(path = "visit/own_notice.html", config = "src/web/askama.toml")]
pub struct NoticePageAgain {
    /// The surroundings, with the return visit.
    pub frame: Frame,
    /// Each version that one of her consents points to.
    pub notices: Vec<AgreedText>,
    /// What is erased when, as it stands now (RET-1).
    pub erasing: Vec<String>,
}
