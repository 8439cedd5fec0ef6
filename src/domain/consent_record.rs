//! The consent record of a full receipt (DOMAIN 1.1, CON-15): the fields of ISO/IEC TS 27560:2023 in the terms of the
//! W3C Data Privacy Vocabulary, as JSON-LD whose context is part of it, so that nothing is fetched to read it. Every
//! term is listed with its source in `docs/consent-record/README.md`.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

use super::consent::Purpose;

/// The profile that a record follows, and its version.
pub const SCHEMA: &str = "consent-record/1 (27560:2023, dpv 2)";

/// The local context, as it lies in the repository.
static CONTEXT: LazyLock<Value> = LazyLock::new(|| {
    let file = include_str!("../../docs/consent-record/context.jsonld");
    let document: Value = serde_json::from_str(file).unwrap_or_default();
    document.get("@context").cloned().unwrap_or_default()
});

/// What a record says in words of the service, in the language of whoever reads it.
#[derive(Clone)]
pub struct RecordPhrases {
    /// Who receives what.
    pub recipients: Vec<String>,
    /// What is done with the answers.
    pub processing: Vec<String>,
    /// What the person can ask for.
    pub rights: Vec<String>,
    /// How the answers came: by herself, with help, on paper.
    pub collection: String,
    /// How consent is taken back.
    pub withdrawal: String,
    /// Who agreed: the participant, alone or with help.
    pub by: String,
    /// That erasing stands still, where it does (RET-7).
    pub held: String,
}

/// A consent record. It names the topic: it is shown only on request (CON-15).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "the fields are those of DOMAIN 1.1, listed in docs/consent-record/README.md")]
pub struct ConsentRecord {
    #[serde(rename = "@context")]
    context: &'static Value,
    #[serde(rename = "type")]
    kind: &'static str,
    schema: &'static str,
    pub record_id: String,
    pub principal_id: String,
    pub notices: Vec<NoticeReference>,
    pub controller: Party,
    pub jurisdiction: String,
    pub storage_location: String,
    pub retention_until: NaiveDate,
    pub collection_method: String,
    pub processing_methods: Vec<String>,
    pub recipients: Vec<String>,
    pub withdrawal_method: String,
    pub rights: Vec<String>,
    pub complaints: String,
    pub purposes: Vec<PurposeBlock>,
}

/// A notice that something was agreed to under.
#[derive(Serialize)]
pub struct NoticeReference {
    #[serde(rename = "type")]
    kind: &'static str,
    /// Its public id.
    pub id: String,
    /// Its version, counted from 1.
    pub version: u32,
    /// The language it was read in, as a BCP 47 tag.
    pub language: String,
    /// SHA-256 of its canonical JSON, in hexadecimal digits.
    pub sha256: String,
}

impl NoticeReference {
    /// A reference to a notice.
    #[must_use]
    pub const fn new(id: String, version: u32, language: String, sha256: String) -> Self {
        Self { kind: "ConsentNotice", id, version, language, sha256 }
    }
}

/// Who answers for the processing.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Party {
    #[serde(rename = "type")]
    kind: &'static str,
    party_id: &'static str,
    /// The public name.
    pub name: String,
    /// Where the party can be reached: the neutral address of the service.
    pub address: String,
    /// How to complain or ask, as the notice said.
    pub contact: String,
}

impl Party {
    /// The controller.
    #[must_use]
    pub const fn controller(name: String, address: String, contact: String) -> Self {
        Self { kind: "DataController", party_id: "controller", name, address, contact }
    }
}

/// One purpose, and what became of it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PurposeBlock {
    #[serde(rename = "type")]
    kind: &'static str,
    /// Which purpose.
    pub code: Purpose,
    /// What was asked, word for word.
    pub text: String,
    data: [DataGroup; 1],
    /// The lawful basis the custodian set (CON-4).
    pub lawful_basis: String,
    /// The condition for special-category data the custodian set.
    pub special_condition: String,
    /// What stands now.
    pub status: ConsentState,
    /// What happened, day by day.
    pub events: Vec<Event>,
}

impl PurposeBlock {
    /// The block of one purpose.
    #[must_use]
    pub fn new(
        code: Purpose,
        text: String,
        required: bool,
        (lawful_basis, special_condition): (String, String),
        events: Vec<Event>,
    ) -> Self {
        let status = events.last().map_or(ConsentState::Refused, |event| event.state);
        let data = [DataGroup::of(code, required)];
        Self { kind: "Process", code, text, data, lawful_basis, special_condition, status, events }
    }
}

/// A group of personal data. All of it is special-category data (CON-5).
#[derive(Serialize)]
struct DataGroup {
    #[serde(rename = "type")]
    kind: &'static str,
    group: &'static str,
    necessity: &'static str,
}

impl DataGroup {
    const fn of(purpose: Purpose, required: bool) -> Self {
        let group = match purpose {
            Purpose::Count => "answers",
            Purpose::Words | Purpose::Quote | Purpose::Panel => "text",
            Purpose::AboutMe => "about-me",
            Purpose::Keep => "everything",
        };
        Self { kind: "SpecialCategoryPersonalData", group, necessity: if required { "Required" } else { "Optional" } }
    }
}

/// What an event led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum ConsentState {
    /// Agreed to.
    #[serde(rename = "ConsentGiven")]
    Given,
    /// Not agreed to.
    #[serde(rename = "ConsentRefused")]
    Refused,
    /// Taken back.
    #[serde(rename = "ConsentWithdrawn")]
    Withdrawn,
}

/// One consent event: a day, never finer (PSE-5).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Event {
    #[serde(rename = "type")]
    kind: &'static str,
    /// What it led to.
    pub state: ConsentState,
    /// The day.
    pub date: NaiveDate,
    by: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    under_notice: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_until: Option<NaiveDate>,
}

impl Event {
    /// Agreed to, under the notice with this hash, until the day of erasure (CON-22).
    #[must_use]
    pub fn given(date: NaiveDate, by: String, notice: String, until: NaiveDate) -> Self {
        let (under_notice, valid_until) = (Some(notice), Some(until));
        Self { kind: "ExplicitlyExpressedConsent", state: ConsentState::Given, date, by, under_notice, valid_until }
    }

    /// Not agreed to.
    #[must_use]
    pub const fn refused(date: NaiveDate, by: String) -> Self {
        Self::without_more(ConsentState::Refused, date, by)
    }

    /// Taken back.
    #[must_use]
    pub const fn withdrawn(date: NaiveDate, by: String) -> Self {
        Self::without_more(ConsentState::Withdrawn, date, by)
    }

    const fn without_more(state: ConsentState, date: NaiveDate, by: String) -> Self {
        Self { kind: "Consent", state, date, by, under_notice: None, valid_until: None }
    }
}

/// What a record is made of besides the phrases.
pub struct RecordParts {
    /// The names of record and person.
    pub names: (String, String),
    /// The notices agreed to.
    pub notices: Vec<NoticeReference>,
    /// Who answers for it.
    pub controller: Party,
    /// What the notice said of the law.
    pub jurisdiction: String,
    /// What the notice said of where answers are kept.
    pub storage_location: String,
    /// The first day on which nothing of it is left.
    pub retention_until: NaiveDate,
    /// Whether erasing stands still, so that the day may pass (RET-7).
    pub is_held: bool,
    /// What the notice said of complaints.
    pub complaints: String,
    /// The purposes.
    pub purposes: Vec<PurposeBlock>,
}

impl ConsentRecord {
    /// Puts a record together.
    #[must_use]
    pub fn new(parts: RecordParts, phrases: RecordPhrases) -> Self {
        let (record_id, principal_id) = parts.names;
        let held = parts.is_held.then_some(phrases.held);
        Self {
            context: &CONTEXT,
            kind: "ConsentRecord",
            schema: SCHEMA,
            record_id,
            principal_id,
            notices: parts.notices,
            controller: parts.controller,
            jurisdiction: parts.jurisdiction,
            storage_location: parts.storage_location,
            retention_until: parts.retention_until,
            collection_method: phrases.collection,
            processing_methods: phrases.processing.into_iter().chain(held).collect(),
            recipients: phrases.recipients,
            withdrawal_method: phrases.withdrawal,
            rights: phrases.rights,
            complaints: parts.complaints,
            purposes: parts.purposes,
        }
    }

    /// The record as JSON-LD.
    ///
    /// # Errors
    /// [`serde_json::Error`] if it has no JSON form.
    pub fn to_json(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec_pretty(self)
    }
}
