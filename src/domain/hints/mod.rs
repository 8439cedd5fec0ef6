//! Finds what may show who somebody is in what she typed (PSE-14): telephone numbers, mail addresses, web handles and
//! addresses, long numbers, exact dates, and the names and places a consultation lists. It reads the habits of every
//! language at once, since people answer in more than one; it only ever points, and never refuses.
//!
//! Time grows with the length of the text and no faster.

mod dates;
mod folded;
mod listed;
mod looked_at;
mod months;
mod numbers;
mod web;

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::text::Language;
use folded::Folded;
pub use listed::Listed;
pub use looked_at::{LookedAt, Noticed};

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A telephone number.
    Phone,
    /// A mail address.
    Mail,
    /// An address on the web, or the name of an account.
    Web,
    /// A long number, such as that of a card or of a file.
    LongNumber,
    /// A day with its month.
    Date,
    /// A name or a place that the consultation lists.
    Listed,
}

/// One thing found, by its place in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hint {
    /// What it looks like.
    pub kind: Kind,
    /// Its first character, counted in Unicode scalars from 0.
    pub start: usize,
    /// The character after its last.
    pub end: usize,
}

/// The words to look for, as a consultation lists them per language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct WatchedWords(BTreeMap<Language, Vec<String>>);

impl WatchedWords {
    pub(in crate::domain) const fn new(words: BTreeMap<Language, Vec<String>>) -> Self {
        Self(words)
    }

    /// Whether nothing is listed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words of every language, ready to be looked for: people answer in more than one.
    #[must_use]
    pub fn listed(&self) -> Listed {
        Listed::new(self.0.values().flatten().map(String::as_str))
    }
}

/// Everything in `text` that may show who somebody is: in the order of the text, without overlap.
#[must_use]
pub fn find(text: &str, listed: &Listed) -> Vec<Hint> {
    let folded = Folded::of(text);
    let mut found = Found::new(folded.length());
    // What is most certain goes first: a date is not half a telephone number.
    web::find(&folded, &mut found);
    dates::find(&folded, &mut found);
    numbers::find(&folded, &mut found);
    listed.find(&folded, &mut found);
    found.in_order(&folded)
}

/// What stands for a text that was looked at, so that nobody is asked about it twice: the
/// first 52 bits of its SHA-256, which every reader of JSON keeps exactly.
#[must_use]
pub fn mark_of(text: &str) -> u64 {
    let digest: [u8; 32] = Sha256::digest(text).into();
    digest.iter().take(8).fold(0_u64, |mark, byte| (mark << 8) | u64::from(*byte)) >> 12
}

/// Hints so far, by places in the folded text.
struct Found {
    hints: Vec<(Kind, usize, usize)>,
    taken: Vec<bool>,
}

impl Found {
    fn new(length: usize) -> Self {
        Self { hints: Vec::new(), taken: vec![false; length] }
    }

    /// Whether something from `from` up to `to` is spoken for.
    fn holds(&self, from: usize, to: usize) -> bool {
        self.taken.get(from..to).is_none_or(|places| places.contains(&true))
    }

    fn add(&mut self, kind: Kind, from: usize, to: usize) {
        if from < to && !self.holds(from, to) {
            self.hints.push((kind, from, to));
            if let Some(places) = self.taken.get_mut(from..to) {
                places.fill(true);
            }
        }
    }

    fn in_order(mut self, folded: &Folded) -> Vec<Hint> {
        self.hints.sort_unstable_by_key(|(_, from, _)| *from);
        let placed = self.hints.into_iter();
        placed
            .filter_map(|(kind, from, to)| {
                let (start, end) = folded.place(from, to)?;
                Some(Hint { kind, start, end })
            })
            .collect()
    }
}
