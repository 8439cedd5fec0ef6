//! What is hidden of a text (AGG-31): how it is shown, how more is hidden and shown again, and the pages of the texts that go to the
//! panel (C6).

use askama::Template;
use zeroize::Zeroize as _;

use super::Place;
use crate::domain::hidden::{Detail, Hidden, Part};
use crate::web::staff::StaffFrame;
use crate::web::staff::forms::Faults;

/// What a detail is called: the id of the message.
#[must_use]
pub const fn detail_name(detail: Detail) -> &'static str {
    match detail {
        Detail::Name => "detail-name",
        Detail::Place => "detail-place",
        Detail::Date => "detail-date",
        Detail::Job => "detail-job",
        Detail::Children => "detail-children",
        Detail::Unit => "detail-unit",
        Detail::Event => "detail-event",
        Detail::Contact => "detail-contact",
        Detail::Other => "detail-other",
    }
}

/// A part of a text.
#[derive(Clone, PartialEq, Eq)]
pub struct ShownPart {
    /// What stands there. To the panel nothing does where something is hidden.
    pub text: String,
    /// What it is, if it is hidden: the id of the message.
    pub hidden: Option<&'static str>,
}

/// A text in parts, for readers: what is hidden stands there still, marked.
#[must_use]
pub fn shown(text: &str, hidden: &Hidden) -> Vec<ShownPart> {
    let part = |part: Part<'_>| match part {
        Part::Plain(text) => ShownPart { text: text.to_owned(), hidden: None },
        Part::Hidden(span, text) => ShownPart { text: text.to_owned(), hidden: Some(detail_name(span.detail())) },
    };
    hidden.parts(text).into_iter().map(part).collect()
}

impl Drop for ShownPart {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

/// A piece that is hidden, or could be.
#[derive(Clone, PartialEq, Eq)]
pub struct HiddenPiece {
    /// How a button names it.
    pub span: String,
    /// What stands there, or its beginning.
    pub text: String,
    /// What it is: the id of the message.
    pub detail: &'static str,
}

impl Drop for HiddenPiece {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

/// A kind of detail to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choosable {
    /// The word of the form.
    pub word: &'static str,
    /// The id of the message.
    pub name: &'static str,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// The part of a page on which details of a text are hidden.
pub struct HidingPart {
    /// The text.
    pub parts: Vec<ShownPart>,
    /// What is hidden, as the form carries it.
    pub hidden: String,
    /// The pieces that are hidden.
    pub pieces: Vec<HiddenPiece>,
    /// What looks like a detail (PSE-14), or like what is hidden, and is not hidden.
    pub hints: Vec<HiddenPiece>,
    /// The kinds of details.
    pub kinds: Vec<Choosable>,
    /// The words that were typed.
    pub typed: String,
    /// Whether something was hidden or shown again a moment ago: the next words can be typed at once.
    pub goes_on: bool,
}

impl Drop for HidingPart {
    fn drop(&mut self) {
        self.typed.zeroize();
    }
}

/// Before the first text of which another reader has hidden details, or when none waits.
#[derive(Template)]
#[template(path = "staff/texts.html", config = "src/web/askama.toml")]
pub struct TextsPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// Whether a text can be looked at now.
    pub can_begin: bool,
    /// How many texts a day has.
    pub most: u32,
    /// What was done a moment ago, or why nothing was.
    pub told: Option<String>,
}

/// A text before a second reader, with what is hidden of it.
#[derive(Template)]
#[template(path = "staff/text_check.html", config = "src/web/askama.toml")]
pub struct CheckTextPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The question it answers.
    pub question: String,
    /// The paragraph, with its heading, where it is a comment on one.
    pub part: Option<String>,
    /// The text, and what is hidden of it.
    pub hiding: HidingPart,
    /// Whether something else is hidden now than what the other reader hid.
    pub changed: bool,
    /// The handle of the text.
    pub item: String,
    /// What was done a moment ago.
    pub told: Option<String>,
    /// What is wrong with the last press.
    pub faults: Faults,
}

/// Before the first text that the panel may read.
#[derive(Template)]
#[template(path = "staff/panel_texts.html", config = "src/web/askama.toml")]
pub struct PanelTextsPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// Whether texts can be read now.
    pub can_begin: bool,
    /// Why none can, or that there is no further one.
    pub told: Option<String>,
}

/// One text before the panel.
#[derive(Template)]
#[template(path = "staff/panel_text.html", config = "src/web/askama.toml")]
pub struct PanelTextPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The question it answers.
    pub question: String,
    /// The paragraph, with its heading, where it is a comment on one.
    pub part: Option<String>,
    /// The text; nothing stands where something is hidden.
    pub parts: Vec<ShownPart>,
    /// The handle of its place.
    pub item: String,
}
