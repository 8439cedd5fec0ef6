//! `[hints]`: names and places that may show who somebody is (PSE-14). Each language has a list of its own, or none.

use std::collections::{BTreeMap, BTreeSet};

use super::node::Node;
use super::reader::{Table, Value};
use super::words::{Layout, text};
use crate::domain::hints::WatchedWords;
use crate::domain::text::Language;

/// How many words one language may list.
const MOST: usize = 200;
/// The most characters of one.
const LONGEST: usize = 60;
/// The fewest letters of one: shorter ones stand in too many other sentences.
const FEWEST_LETTERS: usize = 3;

/// Reads `[hints]` of every file. The outer `None` is a fault.
pub(super) fn hints(root: &Node<'_>) -> Option<WatchedWords> {
    let own = [(&root.language, Some(&root.own))];
    let translated = root.translations.iter().map(|(language, table)| (language, table.as_ref()));
    let mut words: BTreeMap<Language, Vec<String>> = BTreeMap::new();
    let mut complete = true;
    for (language, table) in own.into_iter().chain(translated) {
        let Some(value) = table.and_then(|table| table.get("hints")) else { continue };
        match value.called("[hints]".to_owned()).table().and_then(|table| list(&table)) {
            Some(list) => drop(words.insert(language.clone(), list)),
            None => complete = false,
        }
    }
    complete.then(|| WatchedWords::new(words))
}

fn list(table: &Table<'_>) -> Option<Vec<String>> {
    let value = table.need("words");
    table.finish();
    let value = value?;
    let items = value.list()?;
    if !(1..=MOST).contains(&items.len()) {
        let what = format!("has {} entries; it needs 1 to {MOST}.", items.len());
        value.fault(what, "Write the names and places that few people share, or leave [hints] out.");
        return None;
    }
    let mut seen = BTreeSet::new();
    let read: Vec<Option<String>> = items.iter().map(|item| word(item, &mut seen)).collect();
    read.into_iter().collect()
}

fn word(item: &Value<'_>, seen: &mut BTreeSet<String>) -> Option<String> {
    let word = text(item, Layout::Line)?;
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    if letters < FEWEST_LETTERS {
        item.fault(
            format!("has fewer than {FEWEST_LETTERS} letters."),
            "Write the whole name: a short one stands in too many other sentences.",
        );
    } else if word.chars().count() > LONGEST {
        item.fault(format!("is longer than {LONGEST} characters."), "Write one name or place for each entry.");
    } else if !seen.insert(word.trim().to_lowercase()) {
        item.fault("says the same as an entry before it.", "Remove one of them.");
    } else {
        return Some(word);
    }
    None
}
