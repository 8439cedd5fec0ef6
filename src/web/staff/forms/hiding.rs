//! Hiding details of a text (AGG-31): at the desk, and where a second reader looks at what is hidden.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;
use zeroize::Zeroize as _;

use crate::domain::hidden::{Hidden, Span};
use crate::domain::ids::InvalidId;

/// What is hidden of a text, and what shall be. Nothing of it is kept before the text is saved.
#[derive(Clone, Default, Deserialize)]
pub struct HidingFields {
    /// The pieces that are hidden, as [`Hidden`] is written.
    #[serde(default)]
    pub hidden: String,
    /// The words to hide, typed or copied out of the text.
    #[serde(default)]
    pub detail: String,
    /// What they are.
    #[serde(default)]
    pub kind: String,
    /// Whether one of the buttons of hiding was pressed a moment ago.
    #[serde(skip)]
    pub goes_on: bool,
}

impl Drop for HidingFields {
    fn drop(&mut self) {
        self.detail.zeroize();
    }
}

impl fmt::Debug for HidingFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HidingFields(…)")
    }
}

impl HidingFields {
    /// The same with these pieces hidden, and nothing typed.
    #[must_use]
    pub fn with(&self, hidden: &Hidden) -> Self {
        Self { hidden: hidden.to_string(), detail: String::new(), kind: self.kind.clone(), goes_on: true }
    }

    /// A page on which these pieces are hidden, and nothing was typed yet.
    #[must_use]
    pub fn of(hidden: &str) -> Self {
        Self { hidden: hidden.to_owned(), detail: String::new(), kind: String::new(), goes_on: false }
    }
}

/// The buttons of hiding: `hide` for what is typed, `hide-12-20-name` for what is suggested, `show-12-20-name` for what is hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HidingGo {
    /// Hide what is typed, wherever it stands.
    Typed,
    /// Hide this piece.
    Piece(Span),
    /// Show this piece again.
    Show(Span),
}

impl FromStr for HidingGo {
    type Err = InvalidId;

    fn from_str(word: &str) -> Result<Self, InvalidId> {
        match word.split_once('-') {
            None if word == "hide" => Ok(Self::Typed),
            Some(("hide", span)) => span.parse().map(Self::Piece),
            Some(("show", span)) => span.parse().map(Self::Show),
            _ => Err(InvalidId { kind: "button" }),
        }
    }
}

/// A second reader's look at what is hidden of a text for the panel.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct CheckTextFields {
    /// The handle of the text; none when the first one is asked for.
    #[serde(default)]
    pub item: String,
    /// The pieces that are hidden.
    #[serde(default)]
    pub hidden: String,
    /// The words to hide.
    #[serde(default)]
    pub detail: String,
    /// What they are.
    #[serde(default)]
    pub kind: String,
    /// The button that was pressed.
    pub go: CheckTextGo,
}

/// The buttons beside a text that a second reader looks at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum CheckTextGo {
    /// Open one.
    #[default]
    Begin,
    /// Hide something, or show it again.
    Hide(HidingGo),
    /// Confirm what is hidden.
    Yes,
    /// Hand it back with what is hidden now.
    Change,
    /// It does not go to the panel.
    No,
}

impl TryFrom<String> for CheckTextGo {
    type Error = InvalidId;

    fn try_from(word: String) -> Result<Self, InvalidId> {
        Ok(match word.as_str() {
            "begin" => Self::Begin,
            "yes" => Self::Yes,
            "change" => Self::Change,
            "no" => Self::No,
            other => Self::Hide(other.parse()?),
        })
    }
}

impl CheckTextFields {
    /// Whether a text begins to be opened with it.
    #[must_use]
    pub fn begins(&self) -> bool {
        self.go == CheckTextGo::Begin
    }

    /// What is hidden, and what shall be.
    #[must_use]
    pub fn hiding(&self) -> HidingFields {
        let (hidden, detail, kind) = (self.hidden.clone(), self.detail.clone(), self.kind.clone());
        HidingFields { hidden, detail, kind, goes_on: false }
    }
}

/// The panel's way from one text to the next.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PanelTextFields {
    /// The handle of the text that was read; none before the first.
    #[serde(default)]
    pub item: String,
}

impl PanelTextFields {
    /// Whether a text begins to be opened with it.
    #[must_use]
    pub fn begins(&self) -> bool {
        self.item.is_empty()
    }
}
