//! The names and places that a consultation lists, as whole words.

use std::collections::HashMap;

use super::folded::{Folded, Shape, Token, fold_word};
use super::{Found, Kind};

/// Words to look for.
#[derive(Debug, Clone, Default)]
pub struct Listed {
    /// The entries by their first word; each is the words that follow it.
    entries: HashMap<String, Vec<Vec<String>>>,
}

impl Listed {
    /// These words, each an entry of one word or more.
    pub fn new<'w>(words: impl IntoIterator<Item = &'w str>) -> Self {
        let mut entries: HashMap<String, Vec<Vec<String>>> = HashMap::new();
        for entry in words {
            let mut words = words_of(entry).into_iter();
            let Some(first) = words.next() else { continue };
            let rest: Vec<String> = words.collect();
            entries.entry(without_article(&first).to_owned()).or_default().push(rest);
        }
        // The longest goes first, so that all of a name is marked.
        entries.values_mut().for_each(|rests| rests.sort_unstable_by_key(|rest| std::cmp::Reverse(rest.len())));
        Self { entries }
    }

    pub(super) fn find(&self, folded: &Folded, found: &mut Found) {
        if self.entries.is_empty() {
            return;
        }
        let words: Vec<&Token> = folded.tokens().iter().filter(|token| is_wordlike(token)).collect();
        for (at, word) in words.iter().enumerate() {
            let following = words.get(at.saturating_add(1)..).unwrap_or_default();
            if let Some(more) = self.matching(&word.text, following) {
                let last = more.checked_sub(1).and_then(|more| following.get(more)).unwrap_or(word);
                found.add(Kind::Listed, word.from, last.to);
            }
        }
    }

    /// How many of the words that follow belong to an entry that begins here.
    fn matching(&self, first: &str, following: &[&Token]) -> Option<usize> {
        let rests = spellings(first).find_map(|spelling| self.entries.get(spelling))?;
        let fits = |rest: &&Vec<String>| {
            rest.len() <= following.len() && rest.iter().zip(following).all(|(wanted, word)| own(&word.text) == wanted)
        };
        rests.iter().find(fits).map(Vec::len)
    }
}

fn is_wordlike(token: &Token) -> bool {
    matches!(token.shape, Shape::Word | Shape::Number)
}

fn words_of(entry: &str) -> Vec<String> {
    let folded = Folded::of(entry);
    folded.tokens().iter().filter(|token| is_wordlike(token)).map(|token| fold_word(&token.text)).collect()
}

/// A word without the ending of a possessive.
fn own(word: &str) -> &str {
    word.strip_suffix("'s").unwrap_or(word)
}

fn without_article(word: &str) -> &str {
    word.strip_prefix("ال").filter(|rest| rest.chars().count() > 1).unwrap_or(word)
}

/// The word, and what it is without the particles that Arabic writes together with it.
fn spellings(word: &str) -> impl Iterator<Item = &str> {
    let whole = own(word);
    let one = without_particle(whole);
    let two = one.and_then(without_particle);
    [Some(whole), one, two].into_iter().flatten().map(without_article)
}

fn without_particle(word: &str) -> Option<&str> {
    // Before the article, one of the particles swallows a letter of it: "لل" is "ل" and "ال".
    word.strip_prefix("لل").or_else(|| word.strip_prefix(['و', 'ف', 'ب', 'ل', 'ك'])).filter(|rest| !rest.is_empty())
}
