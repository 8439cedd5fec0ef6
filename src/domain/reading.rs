//! What a reader makes of one person's words: checked text, themes, and which pieces went further
//! (FTX rules of DOMAIN 5.3, D4). Personal like the words themselves: nothing here prints content.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use data_encoding::BASE64URL_NOPAD;
use serde::{Deserialize, Serialize};

use super::answer::Words;
use super::ids::{InvalidId, ParagraphRef, QuestionId};
use crate::randomness::Randomness;

/// One piece of text handed to the panel. That of a checked text under C6 is 16 random bytes, derived from nothing; that of a quote
/// comes from what its writer's receipt gives, so that the receipt alone takes it down (AGG-34, decision 0059).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ItemId([u8; 16]);

impl ItemId {
    /// A new random id.
    pub fn random(randomness: &dyn Randomness) -> Self {
        Self(randomness.bytes())
    }

    /// The id with exactly these bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The 16 bytes of the id.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl TryFrom<String> for ItemId {
    type Error = InvalidId;

    fn try_from(text: String) -> Result<Self, InvalidId> {
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok();
        bytes.and_then(|bytes| bytes.try_into().ok()).map(Self).ok_or(InvalidId { kind: "item id" })
    }
}

impl From<ItemId> for String {
    fn from(id: ItemId) -> Self {
        BASE64URL_NOPAD.encode(&id.0)
    }
}

impl fmt::Debug for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ItemId(…)")
    }
}

/// The number of a theme in its question's list: 0 to 63.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct ThemeNumber(u8);

impl ThemeNumber {
    /// Themes a question can have.
    pub const COUNT: u8 = 64;

    /// The theme `number`.
    ///
    /// # Errors
    /// [`InvalidId`] from 64 on.
    pub const fn new(number: u8) -> Result<Self, InvalidId> {
        if number < Self::COUNT { Ok(Self(number)) } else { Err(InvalidId { kind: "theme number" }) }
    }

    /// The number, 0 to 63.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }

    /// The theme's bit among 64.
    #[must_use]
    pub const fn bit(self) -> u64 {
        1 << self.0
    }
}

impl TryFrom<u8> for ThemeNumber {
    type Error = InvalidId;

    fn try_from(number: u8) -> Result<Self, InvalidId> {
        Self::new(number)
    }
}

impl From<ThemeNumber> for u8 {
    fn from(theme: ThemeNumber) -> Self {
        theme.0
    }
}

/// A reader's work on one person's words. It never holds more characters than the words: a hidden
/// span is one character in the checked text.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The words with identifying detail hidden, in the places of the original.
    pub checked: Words,
    /// Themes by question.
    pub themes: BTreeMap<QuestionId, BTreeSet<ThemeNumber>>,
    /// Quotes in preparation or published; they need C3.
    pub quotes: BTreeSet<ItemId>,
    /// Texts the panel may read; they need C6.
    pub panel: BTreeSet<ItemId>,
}

impl Reading {
    /// What stands in a checked text for a span that is hidden.
    pub const HIDDEN: char = '\u{2588}';

    /// Whether every text of `words` was handled: it has its place in the checked text, if only as hidden.
    #[must_use]
    pub fn covers(&self, words: &Words) -> bool {
        words.pieces().all(|(question, part, _)| self.holds(question, part))
    }

    /// Whether one text was handled.
    #[must_use]
    pub fn holds(&self, question: &QuestionId, part: Option<&ParagraphRef>) -> bool {
        self.checked.piece(question, part).is_some()
    }

    /// Quotes and panel texts one person's words can have in all (SECURITY B4).
    pub const MOST_ITEMS: usize = 16;

    /// All items made from these words.
    pub fn items(&self) -> impl Iterator<Item = ItemId> + '_ {
        self.quotes.iter().chain(&self.panel).copied()
    }
}

impl fmt::Debug for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reading(…)")
    }
}

impl fmt::Debug for ThemeNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ThemeNumber(…)")
    }
}
