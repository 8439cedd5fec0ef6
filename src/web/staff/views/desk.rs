//! The desk of a reader: one text at a time, and the themes.

use askama::Template;

use super::{HidingPart, Place, Tongue};
use crate::web::staff::StaffFrame;
use crate::web::staff::forms::{Faults, ThemeFields};

/// A theme as the desk offers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeChoice {
    /// Its id.
    pub id: String,
    /// What it says.
    pub label: String,
    /// Whether it was chosen.
    pub chosen: bool,
}

/// Before the first text: what reading may be like (AGG-36).
#[derive(Template)]
#[template(path = "staff/content_note.html", config = "src/web/askama.toml")]
pub struct ContentNotePage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// How many texts a day has.
    pub most: u32,
}

/// As many texts were opened as a day has: what that means, and how it goes on (AGG-36).
#[derive(Template)]
#[template(path = "staff/enough.html", config = "src/web/askama.toml")]
pub struct EnoughPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// How many texts a day has.
    pub most: u32,
    /// The day on which it goes on.
    pub on: String,
    /// Who else reads here; empty: nobody.
    pub others: String,
    /// What was done a moment ago.
    pub told: Option<String>,
}

/// One text.
#[derive(Template)]
#[template(path = "staff/desk.html", config = "src/web/askama.toml")]
pub struct DeskPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The question it answers, in the language of the page where there is one.
    pub question: String,
    /// The paragraph, with its heading, where it is a comment on one.
    pub part: Option<String>,
    /// What the person wrote, and what is hidden of it. Its language is not known, and not kept (D4).
    pub hiding: HidingPart,
    /// The handle of the item.
    pub item: String,
    /// The themes of the question.
    pub themes: Vec<ThemeChoice>,
    /// Whether *No theme fits* was chosen.
    pub no_theme: bool,
    /// Whether its writer agreed to be quoted, and is not yet (AGG-33).
    pub may_be_quoted: bool,
    /// Whether the panel reads it once two readers agree on what is hidden (C6).
    pub panel_reads: bool,
    /// What was done a moment ago.
    pub told: Option<String>,
    /// What is wrong with the last press.
    pub faults: Faults,
}

impl DeskPage {
    /// Whether anybody but readers will see anything of this text.
    const fn goes_further(&self) -> bool {
        self.may_be_quoted || self.panel_reads
    }

    /// Who will: the id of the message.
    const fn who_sees_it(&self) -> &'static str {
        match (self.panel_reads, self.may_be_quoted) {
            (true, true) => "hide-for-both",
            (true, false) => "hide-for-panel",
            (false, true) => "hide-for-quote",
            (false, false) => "hide-for-nobody",
        }
    }
}

/// Why there is nothing to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeskRest {
    /// Everything has been read.
    NothingLeft,
    /// Reading begins at closing.
    NotYet,
    /// Stopped, with what was done saved.
    Stopped,
    /// Enough was opened for one request, and none of it was unread.
    Looking,
}

/// A desk without a text.
#[derive(Template)]
#[template(path = "staff/desk_rest.html", config = "src/web/askama.toml")]
pub struct DeskRestPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// Why.
    pub why: DeskRest,
    /// Where the search goes on; empty: anew.
    pub from: String,
}

impl DeskRestPage {
    /// The heading: the id of the message.
    const fn heading(&self) -> &'static str {
        match self.why {
            DeskRest::NothingLeft => "desk-nothing",
            DeskRest::Looking => "desk-looking",
            DeskRest::NotYet => "desk-not-yet",
            DeskRest::Stopped => "desk-stopped",
        }
    }

    /// What is said first: the id of the message.
    const fn lead(&self) -> &'static str {
        match self.why {
            DeskRest::NothingLeft => "desk-nothing-lead",
            DeskRest::Looking => "desk-looking-lead",
            DeskRest::NotYet => "desk-not-yet-lead",
            DeskRest::Stopped => "desk-stopped-lead",
        }
    }

    /// What can be done now: the id of the message.
    const fn text(&self) -> &'static str {
        match self.why {
            DeskRest::NothingLeft => "desk-nothing-text",
            DeskRest::Looking => "desk-looking-text",
            DeskRest::Stopped => "desk-stopped-text",
            DeskRest::NotYet => "desk-not-yet-text",
        }
    }

    fn can_go_on(&self) -> bool {
        matches!(self.why, DeskRest::Stopped | DeskRest::Looking)
    }
}

/// The label of a theme in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeLabel {
    /// The tag of the language.
    pub tag: String,
    /// The label.
    pub text: String,
}

/// A theme in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Its id.
    pub id: String,
    /// Its label in the language of the page or, where there is none, in the first it has.
    pub name: String,
    /// Its labels.
    pub labels: Vec<ThemeLabel>,
}

impl Theme {
    fn label(&self, tag: &str) -> &str {
        self.labels.iter().find(|label| label.tag == tag).map_or("", |label| label.text.as_str())
    }
}

/// The themes of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeList {
    /// The reference, such as `Q12`.
    pub reference: String,
    /// The question, in the language of the page where there is one.
    pub question: String,
    /// Its themes.
    pub themes: Vec<Theme>,
}

/// The themes of every words question.
#[derive(Template)]
#[template(path = "staff/themes.html", config = "src/web/askama.toml")]
pub struct ThemesPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The lists.
    pub lists: Vec<ThemeList>,
    /// The languages in which each theme is written.
    pub languages: Vec<Tongue>,
    /// Why nothing can be changed any more, in plain words.
    pub closed: Option<String>,
    /// What was typed.
    pub typed: ThemeFields,
    /// What is wrong with it.
    pub faults: Faults,
}

impl ThemesPage {
    /// Whether the form of this list and theme (empty: the form for a new one) is the one that was sent back.
    fn is_sent_back(&self, list: &ThemeList, theme: &str) -> bool {
        !self.faults.is_empty() && self.typed.question == list.reference && self.typed.theme == theme
    }

    /// What stands in a field: what was typed where the form came back, else the label as it is.
    fn value<'p>(&'p self, list: &ThemeList, theme: Option<&'p Theme>, tag: &str) -> &'p str {
        let id = theme.map_or("", |theme| theme.id.as_str());
        if self.is_sent_back(list, id) { self.typed.label(tag) } else { theme.map_or("", |theme| theme.label(tag)) }
    }
}
