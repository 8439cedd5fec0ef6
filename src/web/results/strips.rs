//! The draft part by part: one strip of cells beside each paragraph, stronger in colour and with a longer line where more people chose
//! an answer.

use crate::domain::ids::{ParagraphRef, QuestionId};
use crate::domain::policy::{Block, Policy};
use crate::domain::release::artefact::Line;
use crate::domain::release::disclosure::{Note, Percent, Rounded, SingleFigures, SingleOutcome};
use crate::domain::release::door::LineOutcome;
use crate::domain::release::labels::LineLabels;
use crate::domain::text;
use crate::web::languages::number;

use super::bars::from_start;
use super::figures::{Draughtsman, Table};

/// The draft in the language of the page, where the page has it. It is no part of an artefact, and no figure comes from it.
pub(super) struct Words<'a> {
    pub(super) draft: Option<&'a Policy>,
    pub(super) language: &'a text::Language,
}

/// A per-paragraph question, for the whole draft.
#[derive(Debug, Clone)]
pub struct StripSection {
    /// Its anchor on the page.
    pub id: String,
    /// The question.
    pub heading: String,
    /// One strip for each paragraph, in the draft's order.
    pub strips: Vec<Strip>,
    /// The same numbers as a table.
    pub table: Option<Table>,
}

/// One paragraph.
#[derive(Debug, Clone)]
pub struct Strip {
    /// Its anchor on the page, such as `Q13-P8`.
    pub id: String,
    /// Its place in the draft, from 1, as the language writes it.
    pub number: String,
    /// Its heading.
    pub heading: String,
    /// The part in short.
    pub short: String,
    /// The draft's own words, where the page has them.
    pub words: Vec<Block>,
    /// Its cells; none if nothing is shown.
    pub cells: Vec<StripCell>,
    /// The class for the number of columns, where it is not four.
    pub columns: &'static str,
    /// The fixed sentence (AGG-23).
    pub note: String,
    /// Whether the sentence says more than that numbers are rounded, which stands below for all of them.
    pub noted: bool,
    /// How many answered, where that is shown.
    pub base: Option<String>,
}

/// One answer, or several together.
#[derive(Debug, Clone)]
pub struct StripCell {
    /// The answer.
    pub label: String,
    /// The number.
    pub number: String,
    /// The percentage, where the artefact has it.
    pub percent: Option<String>,
    /// Its classes: how dark, how wide.
    pub class: String,
    /// Where the line below it begins.
    pub x: String,
    /// How long that line is: the share of those who answered. Darkness is never the only sign.
    pub length: String,
}

impl StripSection {
    /// The section of one question from its lines.
    pub(super) fn new(
        question: &QuestionId,
        lines: &[(&Line, &LineLabels)],
        draw: &Draughtsman,
        words: &Words<'_>,
    ) -> Self {
        let numbered = lines.iter().zip(1u64..);
        let strips: Vec<Strip> =
            numbered.map(|((line, labels), place)| draw.strip(place, line, labels, words)).collect();
        let label = lines.first().map_or("", |(_, labels)| labels.short.as_str());
        let rows: Vec<Vec<String>> = strips.iter().flat_map(Strip::rows).collect();
        let columns = ["results-column-place", "results-column-part", "results-column-count", "results-column-percent"];
        Self {
            id: question.to_string(),
            heading: lines.first().map(|(_, labels)| labels.text.clone()).unwrap_or_default(),
            table: strips.iter().any(|strip| !strip.cells.is_empty()).then(|| draw.table_of(label, &columns, rows)),
            strips,
        }
    }
}

impl Strip {
    /// Its rows of the table: one for each cell, or the sentence that stands in their place.
    fn rows(&self) -> Vec<Vec<String>> {
        if self.cells.is_empty() {
            return vec![vec![self.number.clone(), self.note.clone(), String::new(), String::new()]];
        }
        let row = |cell: &StripCell| {
            vec![self.number.clone(), cell.label.clone(), cell.number.clone(), cell.percent.clone().unwrap_or_default()]
        };
        self.cells.iter().map(row).collect()
    }
}

impl Draughtsman {
    fn strip(&self, place: u64, line: &Line, labels: &LineLabels, words: &Words<'_>) -> Strip {
        let (cells, base) = match &line.outcome {
            LineOutcome::Single(SingleOutcome::Shown(figures)) => {
                (self.cells(figures, labels), Some(self.count("results-base", figures.base)))
            }
            _ => (Vec::new(), None),
        };
        let reference = line.paragraph.as_ref().map_or("", ParagraphRef::as_str);
        let part = words.draft.and_then(|draft| draft.find(reference));
        let named = labels.paragraph.as_ref();
        Strip {
            id: format!("{}-{reference}", line.question),
            number: number(self.language, place),
            heading: named.map(|paragraph| paragraph.heading.clone()).unwrap_or_default(),
            short: named.map(|paragraph| paragraph.short.clone()).unwrap_or_default(),
            words: part.and_then(|part| part.body(words.language).ok()).unwrap_or_default().to_vec(),
            noted: !cells.is_empty() && line.outcome.note() != Note::Shown,
            columns: columns(labels.options.len()),
            cells,
            note: labels.note.clone(),
            base,
        }
    }

    pub(super) fn cells(&self, figures: &SingleFigures, labels: &LineLabels) -> Vec<StripCell> {
        let mut cells = Vec::new();
        for (at, (name, cell)) in labels.options.iter().zip(&figures.cells).enumerate() {
            let Some(cell) = cell else { continue };
            let percent = figures.percent.as_ref().and_then(|percent| percent.get(at).copied().flatten());
            cells.push(self.cell(name, *cell, figures.base, percent, step(*cell, figures.base).to_owned()));
        }
        if let (Some(others), Some(names)) = (&figures.others, &labels.others) {
            let class = [step(others.count, figures.base), width(others.options.len())].join(" ").trim().to_owned();
            cells.push(self.cell(&names.named, others.count, figures.base, others.percent, class));
        }
        cells
    }

    fn cell(&self, label: &str, count: Rounded, base: Rounded, percent: Option<Percent>, class: String) -> StripCell {
        let (x, length) = from_start(count.get(), base.get(), self.language);
        StripCell {
            label: label.to_owned(),
            number: self.rounded(count),
            percent: percent.map(|percent| self.percent(percent)),
            class,
            x,
            length,
        }
    }
}

/// Four steps by share of the base: from 20, 40 and 55 in a hundred (look/README, Charts).
fn step(cell: Rounded, base: Rounded) -> &'static str {
    match 100 * cell.get() / base.get().max(1) {
        55.. => "q4",
        40.. => "q3",
        20.. => "q2",
        _ => "",
    }
}

fn width(options: usize) -> &'static str {
    match options {
        2 => "w2",
        3 => "w3",
        4.. => "w4",
        _ => "",
    }
}

pub(super) fn columns(options: usize) -> &'static str {
    match options {
        2 => "of2",
        3 => "of3",
        5.. => "of5",
        _ => "",
    }
}
