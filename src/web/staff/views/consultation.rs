//! The page of one consultation.

use askama::Template;

use super::{Alert, Fact, Offer, Place, Road};
use crate::web::staff::StaffFrame;
use crate::web::visit::pages::Way;

/// The road, the dates, and what this person may do now.
#[derive(Template)]
#[template(path = "staff/consultation.html", config = "src/web/askama.toml")]
pub struct ConsultationPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The ten states.
    pub road: Road,
    /// What comes next, such as `a custodian builds the release`.
    pub next: String,
    /// Who does it and what follows, in a sentence or two.
    pub next_text: String,
    /// What is still missing for the next step, whoever takes it.
    pub missing: Vec<String>,
    /// What this person may do.
    pub offers: Vec<Offer>,
    /// Dates, such as opening, closing, the promised reply.
    pub dates: Vec<Fact>,
    /// How far each language is: complete, reviewed, approved (LNG-1).
    pub languages: Vec<Fact>,
    /// Whether the participant pages are resting.
    pub paused: bool,
    /// What this person should look at beside the next step.
    pub alerts: Vec<Alert>,
    /// About how many answered, as a band counted once a week; `None` before there is one, and for people
    /// whom it does not concern.
    pub band: Option<String>,
    /// What was done a moment ago, said once at the top.
    pub done: Option<String>,
    /// Why the last press did nothing, and what to do about it, said once at the top.
    pub refused: Option<String>,
    /// Other pages of this consultation that this person may open.
    pub ways: Vec<Way>,
}

impl ConsultationPage {
    fn steps_on(&self) -> impl Iterator<Item = &Offer> {
        self.offers.iter().filter(|offer| !offer.act.is_aside())
    }

    fn aside(&self) -> impl Iterator<Item = &Offer> {
        self.offers.iter().filter(|offer| offer.act.is_aside())
    }
}
