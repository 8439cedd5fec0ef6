//! Editing support services in the text of a folder without touching anything else: what export gives back is what was
//! imported, with these entries changed (SAF-18). The result still has to be checked.

use std::collections::BTreeMap;
use std::ops::Range;

use chrono::NaiveDate;
use toml::de::DeTable;

use super::files::{CONSULTATION_FILE, FolderFiles};
use super::translation_file;
use crate::domain::service::Country;
use crate::domain::text::Language;

/// What is said of one service in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceTexts {
    /// Its name.
    pub name: String,
    /// How to reach it.
    pub reach: String,
    /// When it can be reached.
    pub hours: String,
}

/// One change of the list. Places count from 0, in the order of `consultation.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ServiceEdit {
    /// Somebody made sure that an entry is right.
    Checked(usize),
    /// An entry says something else, in every language.
    Change(usize, BTreeMap<Language, ServiceTexts>),
    /// A new entry, at the end.
    Add(Country, BTreeMap<Language, ServiceTexts>),
    /// An entry goes.
    Remove(usize),
}

/// Why a list cannot be edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ServiceEditError {
    /// There is no such entry, or a language is missing.
    #[error("there is no such service")]
    NotFound,
    /// The entries are not written as `[[services]]` tables.
    #[error("the services are written in a form that only the file itself can change")]
    Form,
}

/// The folder with one change of its services, made on `today`. `source` is the language of `consultation.toml`,
/// `languages` are all.
///
/// # Errors
/// [`ServiceEditError`]; the folder is left as it was.
pub fn with_edited_services(
    files: &FolderFiles,
    (source, languages): (&Language, &[Language]),
    edit: &ServiceEdit,
    today: NaiveDate,
) -> Result<FolderFiles, ServiceEditError> {
    let text = files.get(CONSULTATION_FILE).ok_or(ServiceEditError::Form)?;
    let own = entries(text)?;
    let mut edited: BTreeMap<String, String> = files.iter().map(|(name, text)| (name.into(), text.into())).collect();
    for language in languages {
        let is_source = language == source;
        let name = if is_source { CONSULTATION_FILE.to_owned() } else { translation_file(language) };
        let text = files.get(&name).ok_or(ServiceEditError::Form)?;
        let there = entries(text)?;
        let found = |at: &usize| same(&own, *at, &there).ok_or(ServiceEditError::NotFound);
        let day = is_source.then_some(today);
        let spliced = match edit {
            ServiceEdit::Checked(at) => splice(text, found(at)?.checked(day)),
            ServiceEdit::Change(at, texts) => {
                let texts = texts.get(language).ok_or(ServiceEditError::NotFound)?;
                splice(text, found(at)?.changed(texts, day)?)
            }
            ServiceEdit::Add(country, texts) => {
                let texts = texts.get(language).ok_or(ServiceEditError::NotFound)?;
                let last = there.last().ok_or(ServiceEditError::Form)?;
                let end = line_end(text, last.end);
                let gap = if text.get(..end).is_some_and(|before| before.ends_with('\n')) { "\n" } else { "\n\n" };
                splice(text, vec![(end..end, format!("{gap}{}", block(*country, texts, day)))])
            }
            ServiceEdit::Remove(at) => splice(text, vec![(found(at)?.whole(text)?, String::new())]),
        };
        edited.insert(name, spliced.ok_or(ServiceEditError::Form)?);
    }
    Ok(FolderFiles::new(edited).with_media(files.media()))
}

/// One `[[services]]` table in the text of a file.
struct Entry {
    country: String,
    /// Where its first key begins.
    first: usize,
    /// Where its last value ends.
    end: usize,
    values: BTreeMap<String, Range<usize>>,
}

type Replacement = (Range<usize>, String);

fn entries(text: &str) -> Result<Vec<Entry>, ServiceEditError> {
    let root = DeTable::parse(text).map_err(|_| ServiceEditError::Form)?;
    let list =
        root.get_ref().get("services").and_then(|list| list.get_ref().as_array()).ok_or(ServiceEditError::Form)?;
    let entry = |table: &DeTable<'_>| {
        let values: BTreeMap<String, Range<usize>> =
            table.iter().map(|(key, value)| (key.get_ref().to_string(), value.span())).collect();
        Some(Entry {
            country: table.get("country")?.get_ref().as_str()?.to_owned(),
            first: table.iter().map(|(key, _)| key.span().start).min()?,
            end: values.values().map(|span| span.end).max()?,
            values,
        })
    };
    let read = list.iter().map(|item| item.get_ref().as_table().and_then(entry).ok_or(ServiceEditError::Form));
    read.collect()
}

/// The entry of `there` that is the same service as the one at `at` of `own`: services are matched by country, and by
/// order among those of one country.
fn same<'e>(own: &[Entry], at: usize, there: &'e [Entry]) -> Option<&'e Entry> {
    let country = &own.get(at)?.country;
    let before = own.iter().take(at).filter(|other| other.country == *country).count();
    there.iter().filter(|other| other.country == *country).nth(before)
}

impl Entry {
    fn checked(&self, today: Option<NaiveDate>) -> Vec<Replacement> {
        let day = today.map(|day| day.format("%Y-%m-%d").to_string());
        self.values.get("checked_on").cloned().zip(day).into_iter().collect()
    }

    fn changed(&self, texts: &ServiceTexts, today: Option<NaiveDate>) -> Result<Vec<Replacement>, ServiceEditError> {
        let mut replacements = self.checked(today);
        for (key, text) in [("name", &texts.name), ("reach", &texts.reach), ("hours", &texts.hours)] {
            let place = self.values.get(key).cloned().ok_or(ServiceEditError::Form)?;
            replacements.push((place, quoted(text)));
        }
        Ok(replacements)
    }

    /// The whole table with its heading, and the empty line behind it.
    fn whole(&self, text: &str) -> Result<Range<usize>, ServiceEditError> {
        let before = text.get(..self.first).ok_or(ServiceEditError::Form)?;
        let mut start = before.len();
        for line in before.split_inclusive('\n').rev() {
            start = start.saturating_sub(line.len());
            if line.trim_start().starts_with("[[") {
                let end = line_end(text, self.end);
                let blank = text.get(end..).is_some_and(|rest| rest.starts_with('\n'));
                return Ok(start..end.saturating_add(usize::from(blank)));
            }
            if !(line.trim().is_empty() || line.trim_start().starts_with('#')) {
                break;
            }
        }
        Err(ServiceEditError::Form)
    }
}

/// The place after the line in which `at` stands.
fn line_end(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    rest.find('\n').map_or(text.len(), |line| at.saturating_add(line).saturating_add(1))
}

fn splice(text: &str, mut replacements: Vec<Replacement>) -> Option<String> {
    replacements.sort_by_key(|(place, _)| place.start);
    let mut spliced = String::with_capacity(text.len());
    let mut done = 0;
    for (place, new) in replacements {
        spliced.push_str(text.get(done..place.start)?);
        spliced.push_str(&new);
        done = place.end;
    }
    spliced.push_str(text.get(done..)?);
    Some(spliced)
}

fn block(country: Country, texts: &ServiceTexts, checked_on: Option<NaiveDate>) -> String {
    let day = checked_on.map_or_else(String::new, |day| format!("checked_on = {}\n", day.format("%Y-%m-%d")));
    format!(
        "[[services]]\ncountry = \"{country}\"\nname = {}\nreach = {}\nhours = {}\n{day}",
        quoted(&texts.name),
        quoted(&texts.reach),
        quoted(&texts.hours)
    )
}

/// A TOML basic string. Control characters are written as escapes, so that the check can tell of them.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            control if control.is_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(control))),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
