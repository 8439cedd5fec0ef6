//! The draft that is asked about: numbered paragraphs, each with a short version and the draft's own
//! words, in every language (CONSULTATION, `policy.<lang>.md`).

use std::collections::BTreeMap;

use serde::Serialize;

use super::ids::ParagraphRef;
use super::text::{Language, Localised, NotOffered};

/// One block of the draft's own words. There is no other markup than lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// A paragraph of plain text.
    Paragraph(String),
    /// A list of plain texts.
    List {
        /// Whether the items are numbered, from 1.
        numbered: bool,
        /// The items.
        items: Vec<String>,
    },
}

/// One numbered part of the draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PolicyParagraph {
    /// Its reference, such as `P8`: the same in every language.
    pub reference: ParagraphRef,
    /// Its heading.
    pub heading: Localised,
    /// The part in short, in plain words.
    pub short: Localised,
    pub(in crate::domain) body: BTreeMap<Language, Vec<Block>>,
    /// The part in easy words, where the consultation has an easy version (LNG-6).
    // Left out where there is none, so that what was approved before easy versions existed keeps its hash.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub easy: Option<EasyPart>,
}

/// One part in easy words: a heading, and short lines with one idea each (LNG-6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EasyPart {
    /// Its heading.
    pub heading: Localised,
    pub(in crate::domain) lines: BTreeMap<Language, Vec<String>>,
}

impl EasyPart {
    /// The lines in exactly this language (LNG-1).
    ///
    /// # Errors
    /// [`NotOffered`] for a language the consultation is not offered in.
    pub fn lines(&self, language: &Language) -> Result<&[String], NotOffered> {
        self.lines.get(language).map(Vec::as_slice).ok_or_else(|| NotOffered(language.clone()))
    }
}

impl PolicyParagraph {
    /// The draft's own words in exactly this language (LNG-1).
    ///
    /// # Errors
    /// [`NotOffered`] for a language the consultation is not offered in.
    pub fn body(&self, language: &Language) -> Result<&[Block], NotOffered> {
        self.body.get(language).map(Vec::as_slice).ok_or_else(|| NotOffered(language.clone()))
    }
}

/// The whole draft, in its own order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Policy {
    pub(in crate::domain) paragraphs: Vec<PolicyParagraph>,
}

impl Policy {
    /// The parts in order.
    #[must_use]
    pub fn paragraphs(&self) -> &[PolicyParagraph] {
        &self.paragraphs
    }

    /// The part with this reference.
    #[must_use]
    pub fn find(&self, reference: &str) -> Option<&PolicyParagraph> {
        self.paragraphs.iter().find(|paragraph| paragraph.reference.as_str() == reference)
    }
}
