//! Who can open what.

use askama::Template;

use super::{Fact, Place};
use crate::web::staff::StaffFrame;

/// A key, by what it opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyKind {
    /// Ticks, scales and about-you bands.
    Figures,
    /// What people wrote.
    Words,
    /// Checked texts and quotes for the panel.
    Panel,
}

impl KeyKind {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Figures => "The figures key",
            Self::Words => "The words key",
            Self::Panel => "The panel key",
        }
    }

    /// What it opens, and what not.
    #[must_use]
    pub const fn opens(self) -> &'static str {
        match self {
            Self::Figures => {
                "Opens ticks, scales and about-you bands, only to count them. Nobody ever sees one person’s row."
            }
            Self::Words => "Opens what people wrote, one text at a time, without their ticks or bands beside it.",
            Self::Panel => "Opens checked texts and quotes, and only those whose writers agreed to it.",
        }
    }

    /// Who opens it, as a sentence with a number: `Two people can open the figures`.
    #[must_use]
    pub const fn what(self) -> &'static str {
        match self {
            Self::Figures => "the figures",
            Self::Words => "the words",
            Self::Panel => "the panel’s texts",
        }
    }
}

/// A person who holds a key, or will.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyHolder {
    /// The name.
    pub name: String,
    /// The role in words.
    pub role: String,
    /// The fingerprint of their own key in six words, once they have one.
    pub fingerprint: Option<String>,
}

/// One key with its holders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeySet {
    /// Which key.
    pub kind: KeyKind,
    /// How many times it was made, from 1; `None`: not yet.
    pub epoch: Option<u32>,
    /// The fingerprint of its public half, once it is made.
    pub fingerprint: Option<String>,
    /// Who holds it, or will.
    pub holders: Vec<KeyHolder>,
}

impl KeySet {
    /// Who can open it, in one sentence.
    #[must_use]
    pub fn said(&self) -> String {
        let what = self.kind.what();
        let (count, people) = match self.holders.len() {
            0 => return format!("Nobody can open {what}."),
            1 => ("One", "person"),
            2 => ("Two", "people"),
            3 => ("Three", "people"),
            4 => ("Four", "people"),
            5 => ("Five", "people"),
            6 => ("Six", "people"),
            7 => ("Seven", "people"),
            _ => ("Several", "people"),
        };
        let verb = if self.epoch.is_some() { "can" } else { "will be able to" };
        format!("{count} {people} {verb} open {what}:")
    }
}

/// The keys of one consultation.
#[derive(Template)]
#[template(path = "staff/keys.html", config = "src/web/askama.toml")]
pub struct KeysPage {
    /// The surroundings.
    pub frame: StaffFrame,
    /// The consultation.
    pub place: Place,
    /// The three keys.
    pub sets: Vec<KeySet>,
    /// What is still missing before they can be made, in plain words.
    pub missing: Vec<String>,
    /// Whether this person may make them now.
    pub may_make: bool,
    /// Everyone else, and what they do without a key.
    pub others: Vec<Fact>,
}

impl KeysPage {
    fn made(&self) -> bool {
        self.sets.iter().all(|set| set.epoch.is_some())
    }
}
