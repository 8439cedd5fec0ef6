//! The draft part by part: one strip of cells beside each paragraph, darker where more people chose an answer.

use crate::domain::ids::QuestionId;
use crate::domain::release::artefact::Line;
use crate::domain::release::disclosure::{Rounded, SingleFigures, SingleOutcome};
use crate::domain::release::door::LineOutcome;
use crate::domain::release::labels::LineLabels;
use crate::web::languages::number;

use super::figures::{Draughtsman, Table};

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
    /// Its place in the draft, from 1, as the language writes it.
    pub number: String,
    /// The part in short.
    pub short: String,
    /// Its cells; none if nothing is shown.
    pub cells: Vec<StripCell>,
    /// The class for the number of columns, where it is not four.
    pub columns: &'static str,
    /// The fixed sentence (AGG-23).
    pub note: String,
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
}

impl StripSection {
    /// The section of one question from its lines.
    pub(super) fn new(question: &QuestionId, lines: &[(&Line, &LineLabels)], draw: &Draughtsman) -> Self {
        let numbered = lines.iter().zip(1u64..);
        let strips: Vec<Strip> = numbered.map(|((line, labels), place)| draw.strip(place, line, labels)).collect();
        let label = lines.first().map_or("", |(_, labels)| labels.short.as_str());
        let rows: Vec<Vec<String>> = strips.iter().flat_map(Strip::rows).collect();
        let columns = ["results-column-place", "results-column-part", "results-column-count", "results-column-percent"];
        Self {
            id: question.to_string(),
            heading: lines.first().map(|(_, labels)| labels.text.clone()).unwrap_or_default(),
            table: (!rows.is_empty()).then(|| draw.table_of(label, &columns, rows)),
            strips,
        }
    }
}

impl Strip {
    fn rows(&self) -> impl Iterator<Item = Vec<String>> {
        self.cells.iter().map(|cell| {
            vec![self.number.clone(), cell.label.clone(), cell.number.clone(), cell.percent.clone().unwrap_or_default()]
        })
    }
}

impl Draughtsman {
    fn strip(&self, place: u64, line: &Line, labels: &LineLabels) -> Strip {
        let (cells, base) = match &line.outcome {
            LineOutcome::Single(SingleOutcome::Shown(figures)) => {
                (self.cells(figures, labels), Some(self.count("results-base", figures.base)))
            }
            _ => (Vec::new(), None),
        };
        Strip {
            number: number(self.language, place),
            short: labels.paragraph.as_ref().map(|paragraph| paragraph.short.clone()).unwrap_or_default(),
            columns: columns(labels.options.len()),
            cells,
            note: labels.note.clone(),
            base,
        }
    }

    fn cells(&self, figures: &SingleFigures, labels: &LineLabels) -> Vec<StripCell> {
        let mut cells = Vec::new();
        for (at, (name, cell)) in labels.options.iter().zip(&figures.cells).enumerate() {
            let Some(cell) = cell else { continue };
            let percent = figures.percent.as_ref().and_then(|percent| percent.get(at).copied().flatten());
            cells.push(StripCell {
                label: name.clone(),
                number: self.rounded(*cell),
                percent: percent.map(|percent| self.percent(percent)),
                class: step(*cell, figures.base).to_owned(),
            });
        }
        if let (Some(others), Some(names)) = (&figures.others, &labels.others) {
            cells.push(StripCell {
                label: names.named.clone(),
                number: self.rounded(others.count),
                percent: others.percent.map(|percent| self.percent(percent)),
                class: [step(others.count, figures.base), width(others.options.len())].join(" ").trim().to_owned(),
            });
        }
        cells
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

fn columns(options: usize) -> &'static str {
    match options {
        2 => "of2",
        3 => "of3",
        5.. => "of5",
        _ => "",
    }
}
