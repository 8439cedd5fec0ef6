//! Every component of the visual language in its states, for whoever builds a page (docs/design.md). Nothing here is
//! anybody's, and its forms go nowhere.

use askama::Template;

use super::{Act, Offer, Place};
use crate::domain::consultation::State;
use crate::web::frame::Frame;
use crate::web::languages::Language;
use crate::web::staff::StaffFrame;
use crate::web::staff::forms::Faults;
use crate::web::visit::pages::{Fault, Receipt, Row, Said};

use super::road::Road;

/// The page of components.
#[derive(Template)]
#[template(path = "staff/look.html", config = "src/web/askama.toml")]
pub struct LookPage {
    /// The surroundings.
    pub frame: StaffFrame,
    words: Frame,
    place: Place,
    road: Road,
    offer: Offer,
    faults: Faults,
    fault: Fault,
    receipt: Receipt,
    rows: Vec<Row>,
}

impl LookPage {
    /// The page with everything on it.
    #[must_use]
    pub fn new(frame: StaffFrame) -> Self {
        let groups = |spelt: &str| spelt.split(' ').map(str::to_owned).collect();
        let row = |label: &str, said| Row { label: label.to_owned(), said, change: None, always: true };
        Self {
            frame,
            words: Frame::new(Language::ENGLISH, "/"),
            place: Place { name: "Feedback 0000".into(), title: "A made-up plan".into(), address: "/staff".into() },
            road: Road::at(State::Open, |_| None),
            offer: Offer { act: Act::Pause, sha256: None, missing: vec!["Two people with the role reader.".into()] },
            faults: Faults::default().and("look-field", "Write a short name, on one line."),
            fault: Fault::Misspelt,
            receipt: Receipt {
                letters: groups("7KQ2M 9XHTR 4BWNE C6VJP 0D3FY"),
                digits: groups("4071 2286 9153 0748 6620 3917 5584 1209 7346 8851"),
                address: "feedback.example/c".into(),
            },
            rows: vec![
                row("Promise A", Said::Choices("Mostly".into())),
                row("What is missing", Said::Words("A home for the first year.".into())),
                row("How safe it feels", Said::Nothing),
            ],
        }
    }
}
