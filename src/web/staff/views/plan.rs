//! What will most likely be seen of a consultation, by turn-out.

use askama::Template;

use super::Place;
use crate::domain::release::plan::{Foretold, HowOften, Manner, Outlook, TURNOUTS};
use crate::web::staff::StaffFrame;

/// One question or comparison of groups.
pub struct PlanRow {
    /// What it is called.
    pub name: String,
    /// From how many people on it is likely, in a sentence.
    pub from: String,
    /// What is told of it.
    pub outlook: Outlook,
}

/// The page.
#[derive(Template)]
#[template(path = "staff/plan.html", config = "src/web/askama.toml")]
pub struct PlanPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// How many people are expected (PSE-10).
    pub expected: usize,
    /// The questions.
    pub questions: Vec<PlanRow>,
    /// The comparisons of groups.
    pub breakdowns: Vec<PlanRow>,
    /// Whether some questions have no figures at all.
    pub only_words: bool,
}

impl PlanPage {
    fn turnouts() -> [usize; 5] {
        TURNOUTS.map(usize::from)
    }

    /// How much is seen: the id of the message.
    const fn manner(manner: Manner) -> &'static str {
        match manner {
            Manner::Full => "plan-full",
            Manner::Coarser => "plan-coarser",
            Manner::Words => "plan-words",
            Manner::Nothing => "plan-nothing",
        }
    }

    /// How often the first way of a cell comes: the id of the message. What is rarer than sometimes is never told.
    fn often(foretold: &Foretold) -> &'static str {
        match foretold.likely.first().map(|way| way.how_often) {
            Some(HowOften::NearlyAlways) => "plan-nearly-always",
            Some(HowOften::Often) => "plan-often",
            Some(HowOften::Sometimes | HowOften::HardlyEver) | None => "plan-sometimes",
        }
    }

    /// The words with what they mean: ids of messages.
    const fn meanings() -> [(&'static str, &'static str); 8] {
        [
            ("plan-full", "plan-full-means"),
            ("plan-coarser", "plan-coarser-means"),
            ("plan-words", "plan-words-means"),
            ("plan-nothing", "plan-nothing-means"),
            ("plan-never", "plan-never-means"),
            ("plan-nearly-always", "plan-nearly-always-means"),
            ("plan-often", "plan-often-means"),
            ("plan-sometimes", "plan-sometimes-means"),
        ]
    }

    /// What is assumed: ids of messages.
    const fn assumed() -> [&'static str; 6] {
        [
            "plan-assumed-answer",
            "plan-assumed-write",
            "plan-assumed-say",
            "plan-assumed-divide",
            "plan-assumed-apart",
            "plan-assumed-several",
        ]
    }
}
