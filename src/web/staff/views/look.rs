//! Every component of the visual language in its states, for whoever builds a page (docs/design.md). Nothing here is
//! anybody's, and its forms go nowhere.

use askama::Template;

use super::{Act, Offer, Place};
use crate::domain::consultation::State;
use crate::domain::role::Role;
use crate::web::frame::Frame;
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
        let language = frame.language;
        let row = |id: &str, said| Row { label: language.text(id), said, change: None, always: true };
        let reader = language.with("lacking-two", [("role", language.role(Role::Reader).into())]);
        let place = Place { name: "Feedback 0000".into(), title: language.text("look-plan"), address: "/staff".into() };
        Self {
            words: Frame::new(language.on_pages(), "/"),
            place,
            road: Road::at(State::Open, language, |_| None),
            offer: Offer { missing: vec![reader], ..Offer::ready(Act::Pause) },
            faults: Faults::default().and("look-field", &language.t("fault-name")),
            fault: Fault::Misspelt,
            receipt: Receipt {
                letters: ["7KQ2M", "9XHTR", "4BWNE", "C6VJP", "0D3FY"].map(str::to_owned).to_vec(),
                digits: "4071 2286 9153 0748 6620 3917 5584 1209 7346 8851".split(' ').map(str::to_owned).collect(),
                address: "feedback.example/c".into(),
            },
            rows: vec![
                row("look-promise", Said::Choices(language.text("look-mostly"))),
                row("look-missing", Said::Words(language.text("look-home"))),
                row("look-safe", Said::Nothing),
            ],
            frame,
        }
    }
}
