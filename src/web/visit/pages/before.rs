//! Before the questions: what this is, how to leave, and one choice at a time.

use askama::Template;

use super::{Block, DraftPart, Fault, Notice, Played, ServiceGroup};
use crate::web::frame::Frame;
use crate::web::visit::go::Go;

/// The first page: what this is, how to leave, what is asked. It has no state and sets nothing.
#[derive(Template)]
#[template(path = "visit/start.html", config = "src/web/askama.toml")]
pub struct StartPage {
    /// The surroundings.
    pub frame: Frame,
    /// What the plan is about: shown behind a press, since it names the topic.
    pub about: String,
    /// How many questions there are.
    pub questions: usize,
    /// How many minutes it takes.
    pub minutes: usize,
    /// Whether the easy version is ticked; `None` where there is none (LNG-6).
    pub easy: Option<bool>,
}

/// Where the card's code is typed. It may stand before there is state.
#[derive(Template)]
#[template(path = "visit/card.html", config = "src/web/askama.toml")]
pub struct CardPage {
    /// The surroundings.
    pub frame: Frame,
    /// What was typed, on a corrected error.
    pub typed: String,
    /// Whether the easy version was ticked on the first page; there is no state yet to carry it.
    pub easy: bool,
    /// What needs a second look.
    pub problem: Option<Fault>,
}

/// The notice, short first, in full behind a press.
#[derive(Template)]
#[template(path = "visit/notice.html", config = "src/web/askama.toml")]
pub struct NoticePage {
    /// The surroundings.
    pub frame: Frame,
    /// The texts.
    pub notice: Notice,
    /// What is erased when (RET-1).
    pub erasing: Vec<String>,
    /// What can be heard or watched of it (LNG-5).
    pub played: Option<Played>,
    /// Whether a new version came out meanwhile and is shown before *Send* (D3).
    pub changed: bool,
}

/// Whether she is of age: three equal buttons, and nothing of it is kept (CON-16).
#[derive(Template)]
#[template(path = "visit/adults.html", config = "src/web/askama.toml")]
pub struct AdultsPage {
    /// The surroundings.
    pub frame: Frame,
}

/// After a no, or rather not: where support can be found, and no state left (CON-16).
#[derive(Template)]
#[template(path = "visit/adults_only.html", config = "src/web/askama.toml")]
pub struct AdultsOnlyPage {
    /// The surroundings, without a visit: it is over.
    pub frame: Frame,
    /// The support services, as on their own page.
    pub groups: Vec<ServiceGroup>,
}

/// Three questions on what the notice said, each answer with its explanation. Nothing is sent (CON-20).
#[derive(Template)]
#[template(path = "visit/understood.html", config = "src/web/askama.toml")]
pub struct UnderstoodPage {
    /// The surroundings.
    pub frame: Frame,
}

impl UnderstoodPage {
    /// The messages of each question: what is asked, and two answers, each with what is said of it.
    const fn questions(&self) -> [(&'static str, [(&'static str, &'static str); 2]); 3] {
        [
            (
                "understood-read",
                [("understood-read-1", "understood-read-1-said"), ("understood-read-2", "understood-read-2-said")],
            ),
            (
                "understood-undo",
                [("understood-undo-1", "understood-undo-1-said"), ("understood-undo-2", "understood-undo-2-said")],
            ),
            (
                "understood-choose",
                [
                    ("understood-choose-1", "understood-choose-1-said"),
                    ("understood-choose-2", "understood-choose-2-said"),
                ],
            ),
        ]
    }
}

/// One purpose, as asked.
pub struct ChoiceAsked {
    /// Its code, which is also its field: `C1`.
    pub code: &'static str,
    /// What is asked, in the person's voice.
    pub text: String,
    /// What a no means.
    pub if_no: String,
    /// What was said so far; `None` until the person chooses.
    pub said: Option<bool>,
}

/// The separate choices per purpose (CON-2).
#[derive(Template)]
#[template(path = "visit/choices.html", config = "src/web/askama.toml")]
pub struct ChoicesPage {
    /// The surroundings.
    pub frame: Frame,
    /// The choices, C1 first.
    pub choices: Vec<ChoiceAsked>,
}

/// After a no to the basic purpose: thanks, and nothing kept (CON-1).
#[derive(Template)]
#[template(path = "visit/refused.html", config = "src/web/askama.toml")]
pub struct RefusedPage {
    /// The surroundings, without a visit: it is over.
    pub frame: Frame,
}

/// One part of the draft where it is read.
pub struct ReadPart {
    /// The part.
    pub part: DraftPart,
    /// The button that opens its own page, where the consultation asks about parts.
    pub say: Option<SayButton>,
}

/// The button under a part of the draft: to what should happen to it and, with C2, to her words about it.
pub struct SayButton {
    /// Where it leads: [`Go::Part`].
    pub go: Go,
    /// The message on it.
    pub label: &'static str,
    /// What she said so far.
    pub said: Option<String>,
    /// Whether she has just come back from there.
    pub here: bool,
}

/// The draft, with the way on at both ends, and under each part the way to say something about it.
#[derive(Template)]
#[template(path = "visit/draft.html", config = "src/web/askama.toml")]
pub struct DraftPage {
    /// The surroundings.
    pub frame: Frame,
    /// What can still change, as the notice says it.
    pub can_change: String,
    /// What cannot.
    pub cannot_change: String,
    /// The parts in order.
    pub parts: Vec<ReadPart>,
    /// Whether they are shown in easy words (LNG-6).
    pub easy: bool,
    /// Whether *all on one page* is offered: not when the draft is read from there.
    pub offer_one_page: bool,
}
