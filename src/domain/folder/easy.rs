//! `easy.<lang>.md`: the draft in easy words, under its own references: a heading, then short lines with one idea each (LNG-6).

use std::collections::BTreeMap;

use super::draft::{plain, reference_and_heading};
use super::fault::{Report, Source};
use super::files::FolderFiles;
use super::head;
use super::words::{Layout, is_sound};
use crate::domain::ids::ParagraphRef;
use crate::domain::policy::{EasyPart, Policy};
use crate::domain::text::{Language, Localised};

/// No line is longer, in characters: it would hold more than one idea.
const LONGEST_LINE: usize = 160;
/// No part has more lines.
const MOST_LINES: usize = 12;

/// One part as one file has it.
struct Part {
    line: usize,
    reference: Option<ParagraphRef>,
    heading: String,
    lines: Vec<String>,
}

/// The name of the file in a language.
pub(super) fn file_name(language: &Language) -> String {
    format!("easy.{language}.md")
}

/// The policy with its easy version, which is there in every language or in none.
pub(super) fn added(
    files: &FolderFiles,
    languages: &[&Language],
    policy: Option<Policy>,
    report: &Report,
) -> Option<Policy> {
    if !languages.iter().any(|language| files.get(&file_name(language)).is_some()) {
        return policy;
    }
    let read: Vec<_> = languages.iter().map(|language| one(files, language, policy.as_ref(), report)).collect();
    let read: Vec<(&Language, Vec<Part>)> = read.into_iter().collect::<Option<_>>()?;
    let mut policy = policy?;
    for (at, paragraph) in policy.paragraphs.iter_mut().enumerate() {
        let (mut headings, mut lines) = (BTreeMap::new(), BTreeMap::new());
        for (language, parts) in &read {
            let part = parts.get(at)?;
            headings.insert((*language).clone(), part.heading.clone());
            lines.insert((*language).clone(), part.lines.clone());
        }
        paragraph.easy = Some(EasyPart { heading: Localised::new(headings), lines });
    }
    Some(policy)
}

/// The file of one language, if it has no fault.
fn one<'l>(
    files: &FolderFiles,
    language: &'l Language,
    policy: Option<&Policy>,
    report: &Report,
) -> Option<(&'l Language, Vec<Part>)> {
    let name = file_name(language);
    let Some(text) = files.get(&name) else {
        let remedy = "Add it, or remove the other easy files: an easy version is there in every language or in none.";
        report.fault(&name, 1, format!("{name} is missing."), remedy);
        return None;
    };
    let source = Source::new(name, text, report);
    head::warn_of_anonymous(&source);
    head::warn_of_unkind(&source, language);
    let parts = parts(&source)?;
    policy.is_none_or(|policy| same_references(&source, &parts, policy)).then_some((language, parts))
}

fn parts(source: &Source<'_>) -> Option<Vec<Part>> {
    let mut parts: Vec<Part> = Vec::new();
    let mut sound = true;
    for (at, line) in source.text().lines().enumerate() {
        let (number, text) = (at.saturating_add(1), line.trim());
        if let Some(heading) = line.strip_prefix("## ") {
            let (reference, heading) = reference_and_heading(source, number, heading);
            sound &= is_sound(&heading, Layout::Line, |what, remedy| {
                source.fault(number, format!("The heading {what}"), remedy);
            });
            parts.push(Part { line: number, reference, heading, lines: Vec::new() });
        } else if let (Some(part), false) = (parts.last_mut(), text.is_empty()) {
            sound &= is_easy(source, number, text);
            part.lines.push(text.to_owned());
        } else if !text.is_empty() {
            source.fault(
                number,
                "This line stands before the first part.",
                "Begin with a line such as \"## P1 Our aim\".",
            );
            sound = false;
        }
    }
    for part in &parts {
        sound &= part.reference.is_some() && has_lines(source, part);
    }
    sound.then_some(parts)
}

/// Whether a line is one short idea in plain words.
fn is_easy(source: &Source<'_>, number: usize, text: &str) -> bool {
    if text.starts_with(['-', '*', '>']) {
        source.fault(
            number,
            "This line begins with a mark.",
            "Write the words alone: each line is an idea of its own.",
        );
        return false;
    }
    if text.chars().count() > LONGEST_LINE {
        let what = format!("This line is longer than {LONGEST_LINE} characters.");
        source.fault(number, what, "Write one idea on each line.");
        return false;
    }
    plain(source, number, text)
}

fn has_lines(source: &Source<'_>, part: &Part) -> bool {
    let fits = (1..=MOST_LINES).contains(&part.lines.len());
    if !fits {
        let what = format!("This part has {} lines; it needs 1 to {MOST_LINES}.", part.lines.len());
        source.fault(part.line, what, "Write short lines below the heading, each with one idea.");
    }
    fits
}

fn same_references(source: &Source<'_>, parts: &[Part], policy: &Policy) -> bool {
    let remedy = "Use the references of the draft, all of them, in the same order.";
    let mut wanted = policy.paragraphs.iter().map(|paragraph| &paragraph.reference);
    for part in parts {
        let (Some(found), wanted) = (&part.reference, wanted.next()) else { return false };
        if wanted != Some(found) {
            let what = wanted.map_or_else(
                || format!("{found} stands here, and the draft ends before it."),
                |wanted| format!("{found} stands where the draft has {wanted}."),
            );
            source.fault(part.line, what, remedy);
            return false;
        }
    }
    if let Some(missing) = wanted.next() {
        let line = source.text().lines().count().max(1);
        source.fault(line, format!("{missing} is missing at the end of this file."), remedy);
        return false;
    }
    true
}
