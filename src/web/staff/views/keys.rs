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
    /// What it is called: the id of the message.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Figures => "keys-figures",
            Self::Words => "keys-words",
            Self::Panel => "keys-panel",
        }
    }

    /// What it opens, and what not: the id of the message.
    #[must_use]
    pub const fn opens(self) -> &'static str {
        match self {
            Self::Figures => "keys-figures-opens",
            Self::Words => "keys-words-opens",
            Self::Panel => "keys-panel-opens",
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
    /// Who has the role and no key, by name.
    pub without: Vec<String>,
    /// Who held it before: a sentence for each.
    pub left: Vec<String>,
}

impl KeySet {
    /// What happens if one more leaves, once it is made: the id of the message, and how many would be left.
    #[must_use]
    pub fn if_one_leaves(&self) -> Option<(&'static str, usize)> {
        self.epoch?;
        Some(match self.holders.len().checked_sub(1) {
            Some(left) => ("keys-if-one-leaves", left),
            None => ("keys-nobody-left", 0),
        })
    }

    /// How many people can open it, or will: the id of the message, which counts them.
    #[must_use]
    pub const fn said(&self) -> &'static str {
        match (self.kind, self.epoch.is_some()) {
            (KeyKind::Figures, true) => "keys-figures-can",
            (KeyKind::Figures, false) => "keys-figures-will",
            (KeyKind::Words, true) => "keys-words-can",
            (KeyKind::Words, false) => "keys-words-will",
            (KeyKind::Panel, true) => "keys-panel-can",
            (KeyKind::Panel, false) => "keys-panel-will",
        }
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
