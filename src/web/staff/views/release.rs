//! The release: checked by a custodian, approved by the panel, read by designers. What is shown in all three
//! is drawn from the same artefact by the results renderer and embedded here.

use askama::Template;

use super::{Fact, Markup, Place};
use crate::web::staff::StaffFrame;
use crate::web::staff::forms::Faults;

/// Someone's signature under something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Who, such as `Ingrid Solberg, custodian`.
    pub who: String,
    /// The day, in words.
    pub day: String,
}

/// Where an approval stands for the person who looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It waits for this person.
    Yours,
    /// It waits for others.
    Others,
    /// It was given.
    Given(Signature),
}

/// Publishing without the panel's approval: a second custodian may, after 14 days (D18).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dissent {
    /// What stands against it, in plain words; empty: nothing.
    pub missing: Vec<String>,
}

/// A release that is being built.
#[derive(Template)]
#[template(path = "staff/building.html", config = "src/web/askama.toml")]
pub struct BuildingPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// How far it is, in words.
    pub now: String,
    /// How many quarters of the counting are done.
    pub quarter: u8,
}

/// The custodian's check.
#[derive(Template)]
#[template(path = "staff/release_check.html", config = "src/web/askama.toml")]
pub struct ReleaseCheckPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// Every line as it would be published.
    pub body: Markup,
    /// SHA-256 of the artefact.
    pub sha256: String,
    /// Where the check stands.
    pub standing: Standing,
    /// Publishing without the panel (D18), once its time is near: what is missing, or nothing.
    pub dissent: Option<Dissent>,
    /// What is wrong with the last press.
    pub faults: Faults,
}

/// The panel's reading.
#[derive(Template)]
#[template(path = "staff/release_review.html", config = "src/web/askama.toml")]
pub struct ReleaseReviewPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// Every line as it would be published.
    pub body: Markup,
    /// The custodian's signature.
    pub checked: Signature,
    /// Whether nothing is published without the panel; else it may dissent after 14 days (PAR-4, D18).
    pub veto: bool,
    /// The last of the 14 days, in words.
    pub until: String,
    /// SHA-256 of the artefact.
    pub sha256: String,
    /// Where the panel's approval stands.
    pub standing: Standing,
    /// What is wrong with the last press.
    pub faults: Faults,
}

/// The published release, as designers read it.
#[derive(Template)]
#[template(path = "staff/release.html", config = "src/web/askama.toml")]
pub struct ReleasePage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// Which release, from 1.
    pub number: u32,
    /// The day it was published, in words.
    pub published: String,
    /// Whether it went out without the panel's approval (D18).
    pub dissent: bool,
    /// The figures as text, table and charts.
    pub body: Markup,
    /// SHA-256 of the artefact.
    pub sha256: String,
    /// The address at which everyone reads the same.
    pub public_address: String,
    /// The day by which every main idea has a reply, in words.
    pub reply_by: String,
}

impl ReleasePage {
    fn file(&self, ending: &str) -> String {
        format!("{}/releases/{}{ending}", self.place.address, self.number)
    }
}

/// Before there is a release: the promised dates, and a preview with made-up numbers.
#[derive(Template)]
#[template(path = "staff/waiting.html", config = "src/web/askama.toml")]
pub struct WaitingPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// Where things stand, in one sentence.
    pub now: String,
    /// The promised dates.
    pub dates: Vec<Fact>,
    /// The same page as it will look, drawn from made-up answers.
    pub preview: Markup,
}
