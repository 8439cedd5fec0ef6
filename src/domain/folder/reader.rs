//! Reads TOML with the place of everything in it. A table remembers which keys were asked for, so
//! that every other key is a fault.

use std::cell::RefCell;
use std::collections::BTreeSet;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::fault::Source;

/// A value and its place.
#[derive(Clone)]
pub(super) struct Value<'a> {
    pub(super) source: &'a Source<'a>,
    /// What people call it: `[[questions]] Q5, options`.
    pub(super) name: String,
    pub(super) line: usize,
    value: &'a DeValue<'a>,
}

/// A table and the keys asked for so far.
pub(super) struct Table<'a> {
    pub(super) source: &'a Source<'a>,
    /// What people call it; empty for the whole file.
    pub(super) name: String,
    pub(super) line: usize,
    entries: &'a DeTable<'a>,
    asked: RefCell<BTreeSet<&'static str>>,
}

impl<'a> Table<'a> {
    pub(super) fn new(source: &'a Source<'a>, name: String, line: usize, entries: &'a DeTable<'a>) -> Self {
        Self { source, name, line, entries, asked: RefCell::default() }
    }

    /// The value under a key, if it is there.
    pub(super) fn get(&self, key: &'static str) -> Option<Value<'a>> {
        self.asked.borrow_mut().insert(key);
        self.entries.iter().find(|(name, _)| name.get_ref() == key).map(|(name, value)| self.value(name, value))
    }

    /// The value under a key that must be there.
    pub(super) fn need(&self, key: &'static str) -> Option<Value<'a>> {
        let value = self.get(key);
        if value.is_none() {
            self.fault(format!("`{key}` is missing{}.", self.inside()), format!("Add `{key}`."));
        }
        value
    }

    /// Every key with its value.
    pub(super) fn entries(&self) -> impl Iterator<Item = (String, Value<'a>)> + '_ {
        self.entries.iter().map(|(key, value)| (key.get_ref().to_string(), self.value(key, value)))
    }

    fn value(&self, key: &Spanned<DeString<'a>>, value: &'a Spanned<DeValue<'a>>) -> Value<'a> {
        let name = self.join(key.get_ref());
        Value { source: self.source, name, line: self.source.line_at(key.span().start), value: value.get_ref() }
    }

    /// Every key that was not asked for.
    pub(super) fn unknown(&self) -> Vec<(String, Value<'a>)> {
        let asked = self.asked.borrow();
        self.entries().filter(|(key, _)| !asked.contains(key.as_str())).collect()
    }

    /// Refuses every key that was not asked for.
    pub(super) fn finish(&self) {
        for (key, value) in self.unknown() {
            let known: Vec<String> = self.asked.borrow().iter().map(|key| format!("`{key}`")).collect();
            value.source.fault(
                value.line,
                format!("`{key}` is not known{}.", self.inside()),
                format!("Remove it, or check its spelling. Known here: {}.", known.join(", ")),
            );
        }
    }

    pub(super) fn fault(&self, what: impl Into<String>, remedy: impl Into<String>) {
        self.source.fault(self.line, what, remedy);
    }

    fn inside(&self) -> String {
        if self.name.is_empty() { String::new() } else { format!(" in {}", self.name) }
    }

    fn join(&self, key: &str) -> String {
        if self.name.is_empty() { format!("`{key}`") } else { format!("{}, `{key}`", self.name) }
    }
}

impl<'a> Value<'a> {
    pub(super) fn fault(&self, what: impl AsRef<str>, remedy: impl Into<String>) {
        self.source.fault(self.line, format!("{} {}", self.name, what.as_ref()), remedy);
    }

    fn wrong_kind(&self, wanted: &str, remedy: &str) {
        self.fault(format!("is not {wanted}."), remedy);
    }

    pub(super) fn string(&self) -> Option<&'a str> {
        let text = self.value.as_str();
        if text.is_none() {
            self.wrong_kind("a text", "Write it between double quotation marks.");
        }
        text
    }

    pub(super) fn boolean(&self) -> Option<bool> {
        let yes = self.value.as_bool();
        if yes.is_none() {
            self.wrong_kind("true or false", "Write true or false, without quotation marks.");
        }
        yes
    }

    /// A whole number from `least` to `most`.
    pub(super) fn number(&self, least: u32, most: u32) -> Option<u32> {
        let fits = self.number_quietly().filter(|number| (least..=most).contains(number));
        if fits.is_none() {
            self.fault(
                format!("is not a whole number from {least} to {most}."),
                format!("Write a number from {least} to {most}, without quotation marks."),
            );
        }
        fits
    }

    /// A calendar day.
    pub(super) fn day(&self) -> Option<NaiveDate> {
        let moment = self.value.as_datetime().filter(|moment| moment.time.is_none());
        let day = moment
            .and_then(|moment| moment.date)
            .and_then(|date| NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day)));
        if day.is_none() {
            self.wrong_kind("a day", "Write a day such as 2026-03-02, without quotation marks and without a time.");
        }
        day
    }

    /// The items of a list.
    pub(super) fn list(&self) -> Option<Vec<Self>> {
        let Some(items) = self.value.as_array() else {
            self.wrong_kind("a list", "Write a list between square brackets.");
            return None;
        };
        let value_of = |(at, item): (usize, &'a Spanned<DeValue<'a>>)| Self {
            source: self.source,
            name: format!("{}, item {}", self.name, at.saturating_add(1)),
            line: self.source.line_at(item.span().start),
            value: item.get_ref(),
        };
        Some(items.iter().enumerate().map(value_of).collect())
    }

    /// The items of a list, or the value alone; wrong kinds are told of elsewhere.
    pub(super) fn list_quietly(&self) -> Vec<Self> {
        if self.value.is_array() { self.list().unwrap_or_default() } else { vec![self.clone()] }
    }

    /// The text, if it is one; wrong kinds are told of elsewhere.
    pub(super) fn string_quietly(&self) -> Option<&'a str> {
        self.value.as_str()
    }

    /// The number, if it is one; wrong ones are told of elsewhere.
    pub(super) fn number_quietly(&self) -> Option<u32> {
        let digits = self.value.as_integer()?;
        u32::from_str_radix(digits.as_str(), digits.radix()).ok()
    }

    /// A table.
    pub(super) fn table(&self) -> Option<Table<'a>> {
        let Some(entries) = self.value.as_table() else {
            self.wrong_kind("a table", "Write it as a table: its name in square brackets, its keys below.");
            return None;
        };
        Some(Table::new(self.source, self.name.clone(), self.line, entries))
    }

    /// The same value under another name.
    pub(super) fn called(mut self, name: String) -> Self {
        self.name = name;
        self
    }
}
