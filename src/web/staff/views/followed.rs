//! The earlier draft that a draft follows, as the panel reads it before approving: which part became which, in words (decision 0063).

use super::Tongue;

/// The earlier draft, and what became of each of its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowedDraft {
    /// Which draft it is, and what will be shown: for staff, in the language of the page.
    pub lead: String,
    /// Which answers will stand beside each other: for staff, in the language of the page.
    pub asked: String,
    /// The language in which its texts stand here: the one read, if it is written in that.
    pub language: Tongue,
    /// Every part of the later draft, in its order.
    pub parts: Vec<FollowedPart>,
    /// The earlier parts that no part grew from.
    pub left_out: Vec<NamedPart>,
}

/// A part of the later draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowedPart {
    /// The part itself.
    pub part: NamedPart,
    /// The earlier parts that it grew from; none if it is new.
    pub from: Vec<NamedPart>,
}

/// A part by its reference, its heading and what it says in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedPart {
    /// Its reference, such as `P8`.
    pub reference: String,
    /// Its heading.
    pub title: String,
    /// What it says in short.
    pub short: String,
}
