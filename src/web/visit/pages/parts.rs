//! What several pages are made of.

use zeroize::Zeroize;

use crate::web::visit::go::Go;

/// One option of a question.
#[derive(Clone)]
pub struct Choice {
    /// What it says.
    pub label: String,
    /// Whether the person chose it. Nothing is ever chosen beforehand.
    pub chosen: bool,
    /// The place the person gave it in a ranking, from 1.
    pub rank: Option<usize>,
}

impl Choice {
    /// An option that nobody chose yet.
    #[must_use]
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), chosen: false, rank: None }
    }

    /// Whether it stands in place `rank`.
    #[must_use]
    pub fn is_ranked(&self, rank: &usize) -> bool {
        self.rank == Some(*rank)
    }
}

/// A field to write in, with what was written so far.
#[derive(Clone)]
pub struct TypedText {
    /// What was written.
    pub value: String,
    /// How many characters there may be.
    pub most: usize,
}

impl TypedText {
    /// The lines the field shows: enough to see a thought, not so many that it asks for pages.
    #[must_use]
    pub const fn rows(&self) -> u8 {
        if self.most > 600 { 8 } else { 5 }
    }

    /// The line break that a browser takes away at the start of a field, where the text has one.
    #[must_use]
    pub fn leading_break(&self) -> &'static str {
        if self.value.starts_with('\n') { "\n" } else { "" }
    }
}

impl Drop for TypedText {
    fn drop(&mut self) {
        self.value.zeroize();
    }
}

/// A piece of the draft's own words.
#[derive(Clone)]
pub enum Block {
    /// Running text.
    Paragraph(String),
    /// A list.
    List {
        /// Whether its items are lettered.
        ordered: bool,
        /// Its items.
        items: Vec<String>,
    },
}

/// One part of the draft.
#[derive(Clone)]
pub struct DraftPart {
    /// Its reference, such as `P8`.
    pub reference: String,
    /// Its short title.
    pub title: String,
    /// The short version in plain words; in the easy version its heading.
    pub short: String,
    /// The lines of the easy version, for whoever reads that (LNG-6).
    pub easy: Vec<String>,
    /// The address of the picture beside them.
    pub picture: Option<String>,
    /// What can be heard or watched of it (LNG-5).
    pub played: Option<Played>,
    /// The draft's own words.
    pub body: Vec<Block>,
}

/// What can be heard or watched on a page, by address (LNG-5).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Played {
    /// A recorded human voice.
    pub voice: Option<String>,
    /// A sign-language clip, and its captions.
    pub clip: Option<(String, String)>,
}

/// What a row says.
#[derive(Clone)]
pub enum Said {
    /// Nothing: the question was skipped.
    Nothing,
    /// Options, already put together into one line.
    Choices(String),
    /// The person's own words.
    Words(String),
}

/// One row of the check page and of the own answers.
#[derive(Clone)]
pub struct Row {
    /// What was asked, in short.
    pub label: String,
    /// What was said.
    pub said: Said,
    /// The button that changes it, while changes are possible.
    pub change: Option<Go>,
    /// Whether it stands there whatever she answers. One that does not is hers altogether ([`crate::web::packed`]).
    pub always: bool,
}

impl Row {
    /// Whether the row says nothing yet: its button then reads *Answer*.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        matches!(self.said, Said::Nothing)
    }
}

impl Drop for Row {
    fn drop(&mut self) {
        if let Said::Words(words) = &mut self.said {
            words.zeroize();
        }
    }
}
