//! Cards: making a batch, and the sheet that is printed once.

use askama::Template;

use super::{Place, Square, Tongue};
use crate::web::staff::StaffFrame;
use crate::web::staff::forms::{BatchFields, Faults};

/// A batch that was made. How many of its cards were used is known to nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// What the coordinator calls it.
    pub label: String,
    /// The day it was made, in words.
    pub day: String,
    /// How many cards it has.
    pub number: u32,
}

/// The batches of one consultation, and a form for a new one.
#[derive(Template)]
#[template(path = "staff/cards.html", config = "src/web/askama.toml")]
pub struct CardsPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// Whether it is open today: the id of the message.
    pub today: &'static str,
    /// What was done just now.
    pub done: Option<String>,
    /// The batches, newest first.
    pub batches: Vec<Batch>,
    /// The languages a card can be printed in.
    pub languages: Vec<Tongue>,
    /// Why no cards can be made now, in plain words.
    pub closed: Option<String>,
    /// What was typed.
    pub typed: BatchFields,
    /// What is wrong with it.
    pub faults: Faults,
}

/// The neutral words on a card, in its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardWords {
    /// The language.
    pub language: Tongue,
    /// The neutral word at the top: `Feedback`.
    pub name: String,
    /// What to do: one line.
    pub instruction: String,
    /// What the square is, for people who do not see it.
    pub square: String,
    /// That it works once and that nobody has to use it.
    pub once: String,
}

/// One card: the two spellings of its code.
#[derive(Clone, PartialEq, Eq)]
pub struct CardFace {
    /// Four groups of four characters.
    pub letters: String,
    /// Six groups of four digits.
    pub digits: String,
}

/// The sheet of a new batch. It is drawn once; nobody can draw it again.
#[derive(Template)]
#[template(path = "staff/card_sheet.html", config = "src/web/askama.toml")]
pub struct CardSheetPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// What the coordinator calls the batch.
    pub label: String,
    /// The words on every card.
    pub words: CardWords,
    /// The neutral address as people type it.
    pub address: String,
    /// Its square code.
    pub square: Square,
    /// The cards, in no order.
    pub cards: Vec<CardFace>,
}

impl CardSheetPage {
    /// How many there are, and for what.
    fn lead(&self) -> String {
        let variables = [("count", self.cards.len().into()), ("label", self.label.as_str().into())];
        self.frame.language.with("cards-sheet-lead", variables)
    }
}
