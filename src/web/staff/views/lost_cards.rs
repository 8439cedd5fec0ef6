//! What coordinators need beside the cards: a lost envelope, the test card, and what to say (SECURITY 7, decision 0053).

use askama::Template;

use super::{CardFace, Place, Tongue};
use crate::web::staff::StaffFrame;
use crate::web::staff::forms::{Faults, LostFields};

/// A batch that can be made void.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LostBatch {
    /// Its id.
    pub id: String,
    /// Its name, its day and how many cards it has.
    pub name: String,
}

/// Making the cards of a lost envelope void.
#[derive(Template)]
#[template(path = "staff/cards_lost.html", config = "src/web/askama.toml")]
pub struct LostCardsPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The batches of cards.
    pub batches: Vec<LostBatch>,
    /// The languages a card can be printed in.
    pub languages: Vec<Tongue>,
    /// Why none can be made void now, in plain words.
    pub closed: Option<String>,
    /// What was chosen.
    pub typed: LostFields,
    /// What is wrong with it.
    pub faults: Faults,
}

/// The test card of the day.
#[derive(Template)]
#[template(path = "staff/cards_try.html", config = "src/web/askama.toml")]
pub struct TryCardPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// Whether it is open today: the id of the message.
    pub today: &'static str,
    /// The card, where there is something to try.
    pub card: Option<CardFace>,
    /// The address of the first page.
    pub address: String,
}

/// What to say and what not to, on one page to print.
#[derive(Template)]
#[template(path = "staff/cards_say.html", config = "src/web/askama.toml")]
pub struct SayPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
}
