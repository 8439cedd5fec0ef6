//! A table of the source file together with the same table in every translation. Texts are taken
//! from all of them at once, so a text is complete or it is a fault (LNG-1).

use std::collections::{BTreeMap, BTreeSet};

use super::reader::{Table, Value};
use super::words::{self, Layout};
use crate::domain::text::{Language, Localised};

/// A table in every language. A translation that lacks it was told of already and is `None`.
pub(super) struct Node<'a> {
    /// The table in `consultation.toml`: everything that is not a text stands only here.
    pub(super) own: Table<'a>,
    pub(super) language: Language,
    pub(super) translations: Vec<(Language, Option<Table<'a>>)>,
}

const REPEAT: &str = "Translate it: each translation repeats every text of consultation.toml under the same keys.";

/// The entries of a list in one language, each under its id; none if the language's file cannot be read.
type Translated<'a> = (Language, Option<Vec<(String, Value<'a>)>>);

impl<'a> Node<'a> {
    /// A text on one line, in every language.
    pub(super) fn line(&self, key: &'static str) -> Option<Localised> {
        self.localised(self.own.need(key), key, Layout::Line)
    }

    /// A text of one or more lines, in every language.
    pub(super) fn prose(&self, key: &'static str) -> Option<Localised> {
        self.localised(self.own.need(key), key, Layout::Prose)
    }

    /// A text that may be left out, in all languages alike. The outer `None` is a fault.
    #[allow(clippy::option_option)]
    pub(super) fn optional(&self, key: &'static str, layout: Layout) -> Option<Option<Localised>> {
        match self.own.get(key) {
            None => Some(None),
            found => self.localised(found, key, layout).map(Some),
        }
    }

    /// The value under a key in each language, where it is there.
    pub(super) fn values(&self, key: &'static str) -> Vec<(&Language, Value<'a>)> {
        let own = self.own.get(key).map(|value| (&self.language, value));
        let translated =
            self.translations.iter().filter_map(|(language, table)| Some((language, table.as_ref()?.get(key)?)));
        own.into_iter().chain(translated).collect()
    }

    fn localised(&self, own: Option<Value<'a>>, key: &'static str, layout: Layout) -> Option<Localised> {
        let values = self.in_each_language(own?, key);
        let mut texts = BTreeMap::new();
        let mut complete = true;
        for (language, value) in values {
            if let Some(text) = value.and_then(|value| words::text(&value, layout)) {
                texts.insert(language.clone(), text);
            } else {
                complete = false;
            }
        }
        complete.then(|| Localised::new(texts))
    }

    /// The value in each language; a missing one is told of here.
    fn in_each_language(&self, own: Value<'a>, key: &'static str) -> Vec<(&Language, Option<Value<'a>>)> {
        let place = format!("line {} of {}", own.line, own.source.name);
        let name = own.name.clone();
        let mut values = vec![(&self.language, Some(own))];
        for (language, table) in &self.translations {
            let value = table.as_ref().and_then(|table| {
                let value = table.get(key);
                if value.is_none() {
                    table.fault(format!("{name} is missing in {language} ({place})."), REPEAT);
                }
                value
            });
            values.push((language, value));
        }
        values
    }

    /// A list of texts on one line each, as many in every language.
    pub(super) fn lines(&self, key: &'static str, least: usize, most: usize) -> Option<Vec<Localised>> {
        let own = self.own.need(key)?;
        let mut in_order: Vec<BTreeMap<Language, String>> = Vec::new();
        let mut complete = true;
        let wanted = own.list()?.len();
        if !(least..=most).contains(&wanted) {
            let what = format!("has {wanted} entries; it needs {least} to {most}.");
            own.fault(what, format!("Write {least} to {most} entries."));
            complete = false;
        }
        in_order.resize_with(wanted, BTreeMap::new);
        for (language, value) in self.in_each_language(own, key) {
            complete &= value.is_some_and(|value| fill(&mut in_order, language, &value));
        }
        complete.then(|| in_order.into_iter().map(Localised::new).collect())
    }

    /// A table below this one.
    pub(super) fn table(&self, key: &'static str) -> Option<Self> {
        let own = self.own.need(key)?.called(format!("[{key}]"));
        let values = self.in_each_language(own, key);
        let tables = values.into_iter().map(|(language, value)| {
            (language.clone(), value.and_then(|value| value.called(format!("[{key}]")).table()))
        });
        Self::of(tables.collect())
    }

    fn of(mut tables: Vec<(Language, Option<Table<'a>>)>) -> Option<Self> {
        let (language, own) = if tables.is_empty() { return None } else { tables.remove(0) };
        Some(Self { own: own?, language, translations: tables })
    }

    /// The tables below this one that people name themselves, such as `[scales.S]`.
    pub(super) fn named_tables(&self, key: &'static str) -> Vec<(String, Self)> {
        if self.own.get(key).is_none() {
            return Vec::new();
        }
        let Some(parent) = self.table(key) else { return Vec::new() };
        let entries = |table: &Table<'a>| -> Vec<(String, Value<'a>)> {
            let named = |(name, value): (String, Value<'a>)| {
                let called = value.called(format!("[{key}.{name}]"));
                (name, called)
            };
            table.entries().map(named).collect()
        };
        let own = entries(&parent.own);
        let translated = parent.translations.iter();
        let translated = translated.map(|(language, table)| (language.clone(), table.as_ref().map(entries)));
        self.matched(key, own, translated.collect())
    }

    /// The tables of a list below this one, such as `[[questions]]`, matched between the languages by
    /// what stands under `id`, and by order among those with the same one.
    pub(super) fn tables(&self, key: &'static str, id: &'static str) -> Vec<(String, Self)> {
        let Some(own) = self.own.get(key).and_then(|value| identified(&value, key, id)) else { return Vec::new() };
        let translated = self.translations.iter().map(|(language, table)| {
            let entries = table.as_ref().map(|table| match table.get(key) {
                Some(value) => identified(&value, key, id).unwrap_or_default(),
                None => Vec::new(),
            });
            (language.clone(), entries)
        });
        self.matched(key, own, translated.collect())
    }

    fn matched(
        &self,
        key: &str,
        own: Vec<(String, Value<'a>)>,
        mut translated: Vec<Translated<'a>>,
    ) -> Vec<(String, Self)> {
        let mut nodes = Vec::new();
        for (id, value) in own {
            let place = format!("line {} of {}", value.line, value.source.name);
            let name = value.name.clone();
            let mut tables = vec![(self.language.clone(), value.table())];
            for ((language, entries), (_, file)) in translated.iter_mut().zip(&self.translations) {
                let found = entries.as_mut().and_then(|entries| {
                    let at = entries.iter().position(|(other, _)| *other == id)?;
                    Some(entries.remove(at).1)
                });
                if let (None, true, Some(file)) = (&found, entries.is_some(), file) {
                    file.source.fault(file.line, format!("{name} is missing in {language} ({place})."), REPEAT);
                }
                tables.push((language.clone(), found.and_then(|value| value.table())));
            }
            nodes.extend(Self::of(tables).map(|node| (id, node)));
        }
        for (_, value) in translated.into_iter().flat_map(|(_, entries)| entries.unwrap_or_default()) {
            value.fault(format!("is not in consultation.toml under `{key}`."), "Remove it, or correct what names it.");
        }
        nodes
    }

    /// Refuses every key that was not asked for, in every language.
    pub(super) fn finish(&self) {
        self.own.finish();
        for (_, table) in &self.translations {
            for (_, value) in table.iter().flat_map(Table::unknown) {
                value.fault(
                    "is not a text that consultation.toml has in this place.",
                    "Remove it, or check its spelling: a translation holds texts only, under the same keys.",
                );
            }
        }
    }
}

fn fill(in_order: &mut [BTreeMap<Language, String>], language: &Language, value: &Value<'_>) -> bool {
    let Some(items) = value.list() else { return false };
    if items.len() != in_order.len() {
        let what = format!("has {} entries, but consultation.toml has {}.", items.len(), in_order.len());
        value.fault(what, "Write the same entries in the same order.");
        return false;
    }
    let mut complete = true;
    let mut seen = BTreeSet::new();
    for (texts, item) in in_order.iter_mut().zip(items) {
        let Some(text) = words::text(&item, Layout::Line) else {
            complete = false;
            continue;
        };
        if !seen.insert(text.trim().to_lowercase()) {
            item.fault("says the same as an entry before it.", "Make each entry different, or remove one.");
            complete = false;
        }
        texts.insert(language.clone(), text);
    }
    complete
}

/// The tables of a list with what names each. One without a name is told of and left out.
fn identified<'a>(list: &Value<'a>, key: &str, id: &'static str) -> Option<Vec<(String, Value<'a>)>> {
    let mut found = Vec::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for item in list.clone().called(format!("[[{key}]]")).list()? {
        let Some(named) = item.table().and_then(|table| table.need(id)?.string()) else { continue };
        let occurrence = seen.entry(named.to_owned()).or_default();
        let identity = format!("{named}#{occurrence}");
        *occurrence = occurrence.saturating_add(1);
        found.push((identity, item.called(format!("[[{key}]] {named}"))));
    }
    Some(found)
}
