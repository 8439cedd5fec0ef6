//! `[independence]`: who asks, and who holds what people send (ACC-11). It may be left out of a folder that is imported: then
//! it is asked at set-up, and written here.

use std::collections::BTreeMap;

use toml::de::DeTable;

use super::files::{CONSULTATION_FILE, FolderFiles};
use super::head::one_of;
use super::reader::Table;
use crate::domain::consultation::{Holder, Independence, PublisherKind};

/// Reads `[independence]`. The outer `None` is a fault.
pub(super) fn independence(root: &Table<'_>) -> Option<Option<Independence>> {
    let Some(value) = root.get("independence") else { return Some(None) };
    let table = value.called("[independence]".to_owned()).table()?;
    let publisher = table.need("publisher").and_then(|value| one_of(&value, PublisherKind::ALL));
    let hosting = table.need("hosting").and_then(|value| one_of(&value, Holder::ALL));
    let custodians = table.need("custodians").and_then(|value| one_of(&value, Holder::ALL));
    table.finish();
    Some(Some(Independence { publisher: publisher?, hosting: hosting?, custodians: custodians? }))
}

/// The folder with this answer, everything else as it was. `None` if the table is written in a form that only the file itself
/// can change.
#[must_use]
pub fn with_independence(files: &FolderFiles, answer: Independence) -> Option<FolderFiles> {
    let text = files.get(CONSULTATION_FILE)?;
    let words = [
        ("publisher", answer.publisher.word()),
        ("hosting", answer.hosting.word()),
        ("custodians", answer.custodians.word()),
    ];
    let mut edited = text.to_owned();
    match DeTable::parse(text).ok()?.get_ref().get("independence") {
        None => {
            let lines: String = words.iter().map(|(key, word)| format!("{key} = \"{word}\"\n")).collect();
            let gap = if text.ends_with('\n') { "\n" } else { "\n\n" };
            edited.push_str(&format!("{gap}[independence]\n{lines}"));
        }
        Some(table) => {
            let table = table.get_ref().as_table()?;
            let mut places = Vec::new();
            for (key, word) in words {
                places.push((table.get(key)?.span(), word));
            }
            places.sort_by_key(|(place, _)| std::cmp::Reverse(place.start));
            for (place, word) in places {
                edited.replace_range(place, &format!("\"{word}\""));
            }
        }
    }
    let mut all: BTreeMap<String, String> = files.iter().map(|(name, text)| (name.into(), text.into())).collect();
    all.insert(CONSULTATION_FILE.to_owned(), edited);
    Some(FolderFiles::new(all).with_media(files.media()))
}
