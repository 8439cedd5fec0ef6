//! `policy.<lang>.md`: `## P1 Heading`, `> the part in short`, then the draft's own words, with lists
//! as the only markup.

use std::collections::BTreeMap;

use super::fault::Source;
use super::words::{Layout, is_sound};
use crate::domain::ids::ParagraphRef;
use crate::domain::policy::{Block, Policy, PolicyParagraph};
use crate::domain::text::{Language, Localised};

/// One part as one file has it.
pub(super) struct Part {
    pub(super) line: usize,
    pub(super) reference: ParagraphRef,
    heading: String,
    short: String,
    body: Vec<Block>,
}

/// A part while its lines are read.
struct Reading {
    line: usize,
    reference: Option<ParagraphRef>,
    heading: String,
    short: Vec<String>,
    body: Vec<Block>,
    /// Whether the next line goes on with the last block.
    goes_on: bool,
}

/// Reads one file. Parts with a fault are left out and `None` stands for the whole.
pub(super) fn parts(source: &Source<'_>) -> Option<Vec<Part>> {
    let mut parts: Vec<Part> = Vec::new();
    let mut current: Option<Reading> = None;
    let mut complete = true;
    for (at, line) in source.text().lines().enumerate() {
        let number = at.saturating_add(1);
        if let Some(heading) = line.strip_prefix("## ") {
            complete &= finish(source, current.take(), &mut parts);
            current = Some(begin(source, number, heading));
        } else if let Some(reading) = &mut current {
            complete &= read_line(source, number, line, reading);
        } else if !line.trim().is_empty() {
            source.fault(number, "This line stands before the first part.", FIRST_PART);
            complete = false;
        }
    }
    complete &= finish(source, current, &mut parts);
    if parts.is_empty() && complete {
        source.fault(1, "There is no part in this file.", FIRST_PART);
    }
    (complete && !parts.is_empty()).then_some(parts)
}

const FIRST_PART: &str = "Begin with a line such as \"## P1 Our aim\".";

fn begin(source: &Source<'_>, line: usize, heading: &str) -> Reading {
    let (reference, heading) = reference_and_heading(source, line, heading);
    Reading { line, reference, heading, short: Vec::new(), body: Vec::new(), goes_on: false }
}

/// What stands behind `## `: the reference, if it is one, and the heading.
pub(super) fn reference_and_heading(source: &Source<'_>, line: usize, text: &str) -> (Option<ParagraphRef>, String) {
    let (reference, heading) = text.trim().split_once(' ').unwrap_or((text.trim(), ""));
    let parsed = ParagraphRef::new(reference).ok();
    if parsed.is_none() {
        let remedy = "Write \"## \", a reference such as P1, a space, and the heading.";
        source.fault(line, format!("\"{reference}\" cannot be a reference."), remedy);
    }
    (parsed, heading.trim().to_owned())
}

fn read_line(source: &Source<'_>, number: usize, line: &str, reading: &mut Reading) -> bool {
    let text = line.trim();
    if text.is_empty() {
        reading.goes_on = false;
        return true;
    }
    if let Some(short) = text.strip_prefix('>') {
        if !reading.body.is_empty() {
            source.fault(number, "A short version stands after the draft's own words.", "Move it under the heading.");
            return false;
        }
        reading.short.push(short.trim().to_owned());
        return plain(source, number, short.trim());
    }
    let item = text.strip_prefix("- ").or_else(|| text.strip_prefix("* ")).map(|item| (None, item));
    let item = item.or_else(|| numbered(text));
    match item {
        Some((place, item)) if !line.starts_with([' ', '\t']) => {
            add_item(source, number, place, item, reading) && plain(source, number, item)
        }
        Some(_) => {
            source.fault(
                number,
                "This list item is set in.",
                "Begin it at the start of the line: lists have one level.",
            );
            false
        }
        None => {
            add_text(text, reading);
            plain(source, number, text)
        }
    }
}

fn numbered(text: &str) -> Option<(Option<usize>, &str)> {
    let (digits, item) = text.split_once(". ")?;
    if digits.is_empty() || digits.len() > 3 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some((digits.parse().ok(), item))
}

fn add_item(source: &Source<'_>, number: usize, place: Option<usize>, item: &str, reading: &mut Reading) -> bool {
    let goes_on = std::mem::replace(&mut reading.goes_on, true);
    let wanted = match reading.body.last_mut() {
        Some(Block::List { numbered, items }) if *numbered == place.is_some() => {
            items.push(item.to_owned());
            items.len()
        }
        Some(Block::Paragraph(_)) if goes_on => {
            source.fault(number, "A list begins without an empty line before it.", "Add an empty line.");
            reading.body.push(Block::List { numbered: place.is_some(), items: vec![item.to_owned()] });
            return false;
        }
        _ => {
            reading.body.push(Block::List { numbered: place.is_some(), items: vec![item.to_owned()] });
            1
        }
    };
    if place.is_some_and(|place| place != wanted) {
        let remedy = format!("Write {wanted}. here: numbered lists count from 1.");
        source.fault(number, "The numbers of this list do not count from 1.", remedy);
        return false;
    }
    true
}

fn add_text(text: &str, reading: &mut Reading) {
    let goes_on = std::mem::replace(&mut reading.goes_on, true);
    match reading.body.last_mut() {
        Some(Block::Paragraph(paragraph)) if goes_on => {
            paragraph.push(' ');
            paragraph.push_str(text);
        }
        Some(Block::List { items, .. }) if goes_on => {
            if let Some(item) = items.last_mut() {
                item.push(' ');
                item.push_str(text);
            }
        }
        _ => reading.body.push(Block::Paragraph(text.to_owned())),
    }
}

/// Whether a line holds plain words and nothing that looks like other markup.
pub(super) fn plain(source: &Source<'_>, number: usize, text: &str) -> bool {
    let rule = text.len() >= 3 && text.chars().all(|c| c == '-' || c == '*' || c == '_' || c == '=');
    let tag = text.match_indices('<').any(|(at, _)| {
        let next = text.get(at.saturating_add(1)..).and_then(|rest| rest.chars().next());
        next.is_some_and(|c| c.is_ascii_alphabetic() || c == '/' || c == '!')
    });
    let found = if text.starts_with('#') {
        "a heading of another level"
    } else if text.contains("](") {
        "a link"
    } else if text.contains("**") || text.contains("__") {
        "bold letters"
    } else if text.contains('`') {
        "a code mark"
    } else if tag {
        "an HTML tag"
    } else if text.starts_with('|') {
        "a table"
    } else if rule {
        "a ruled line"
    } else if text.chars().any(char::is_control) {
        "a control character or a tab"
    } else {
        return true;
    };
    source.fault(number, format!("This line holds {found}."), "Write plain words; the only markup is lists.");
    false
}

fn finish(source: &Source<'_>, reading: Option<Reading>, parts: &mut Vec<Part>) -> bool {
    let Some(Reading { line, reference, heading, short, body, .. }) = reading else { return true };
    let Some(reference) = reference else { return false };
    let short = short.join(" ");
    let tell = |name: &str, text: &str, layout| {
        is_sound(text, layout, |what, remedy| source.fault(line, format!("{name} of {reference} {what}"), remedy))
    };
    let mut sound = tell("The heading", &heading, Layout::Line);
    sound &= tell("The short version", &short, Layout::Prose);
    if body.is_empty() {
        source.fault(line, format!("{reference} has no words of its own."), "Write the draft's own words below.");
        sound = false;
    }
    if parts.iter().any(|part| part.reference == reference) {
        source.fault(line, format!("{reference} stands here a second time."), "Give each part its own reference.");
        sound = false;
    }
    parts.push(Part { line, reference, heading, short, body });
    sound
}

/// Joins the languages; the same references must stand in the same order in each. The first is the
/// source language.
pub(super) fn joined(files: &[(Language, Source<'_>, Option<Vec<Part>>)]) -> Option<Policy> {
    let (_, first_file, first) = files.first()?;
    let first = first.as_ref()?;
    let mut complete = true;
    for (_, file, parts) in files.iter().skip(1) {
        complete &= parts.as_ref().is_some_and(|parts| same_references(file, parts, &first_file.name, first));
    }
    let policy = Policy { paragraphs: (0..first.len()).map(|at| paragraph(files, at)).collect::<Option<_>>()? };
    complete.then_some(policy)
}

fn same_references(file: &Source<'_>, parts: &[Part], first_file: &str, first: &[Part]) -> bool {
    let difference = first.iter().zip(parts).find(|(one, other)| one.reference != other.reference);
    if let Some((wanted, found)) = difference {
        let what = format!("{} stands where {first_file} has {}.", found.reference, wanted.reference);
        file.fault(found.line, what, "Use the same references in the same order.");
        return false;
    }
    if parts.len() != first.len() {
        let line = parts.get(first.len()).map_or(1, |part| part.line);
        let what = format!("There are {} parts here and {} in {first_file}.", parts.len(), first.len());
        file.fault(line, what, "Use the same references in the same order.");
        return false;
    }
    true
}

fn paragraph(files: &[(Language, Source<'_>, Option<Vec<Part>>)], at: usize) -> Option<PolicyParagraph> {
    let (mut headings, mut shorts, mut body) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let mut reference = None;
    for (language, _, parts) in files {
        let part = parts.as_ref()?.get(at)?;
        reference.get_or_insert_with(|| part.reference.clone());
        headings.insert(language.clone(), part.heading.clone());
        shorts.insert(language.clone(), part.short.clone());
        body.insert(language.clone(), part.body.clone());
    }
    let (heading, short) = (Localised::new(headings), Localised::new(shorts));
    Some(PolicyParagraph { reference: reference?, heading, short, body, easy: None })
}
