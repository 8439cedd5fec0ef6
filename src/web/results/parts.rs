//! One part of a draft, and what is published of it: one cell for each answer, stronger in colour and with a longer line where more people
//! chose it. Drawn alike for one draft and for two beside each other.

use crate::domain::policy::Block;
use crate::domain::release::artefact::Line;
use crate::domain::release::disclosure::{Note, Percent, Rounded, SingleFigures, SingleOutcome};
use crate::domain::release::door::LineOutcome;
use crate::domain::release::labels::LineLabels;
use crate::web::languages::number;

use super::bars::from_start;
use super::figures::Draughtsman;

/// One part of one draft, and what is published of it.
#[derive(Debug, Clone)]
pub struct PartShown {
    /// Its place in its draft, from 1, as the language writes it.
    pub number: String,
    /// Its heading.
    pub heading: String,
    /// The part in short.
    pub short: String,
    /// The draft's own words, where the page has them.
    pub words: Vec<Block>,
    /// Its cells; none if nothing is shown.
    pub cells: Vec<PartCell>,
    /// The class for the number of columns, where it is not four.
    pub columns: &'static str,
    /// The fixed sentence (AGG-23).
    pub note: String,
    /// Whether the sentence says more than that numbers are rounded, which is said once for all of them.
    pub noted: bool,
    /// How many answered, where that is shown.
    pub base: Option<String>,
}

/// One answer, or several together.
#[derive(Debug, Clone)]
pub struct PartCell {
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

/// What a part is called and what it says, in the language of the page.
pub(super) struct PartText<'a> {
    pub(super) heading: &'a str,
    pub(super) short: &'a str,
    pub(super) words: &'a [Block],
}

impl PartShown {
    /// Its rows of a table, each headed `place`: one for each cell, or the sentence that stands in their place.
    pub(super) fn rows(&self, place: &str) -> Vec<Vec<String>> {
        if self.cells.is_empty() {
            return vec![vec![place.to_owned(), self.note.clone(), String::new(), String::new()]];
        }
        let row = |cell: &PartCell| {
            vec![place.to_owned(), cell.label.clone(), cell.number.clone(), cell.percent.clone().unwrap_or_default()]
        };
        self.cells.iter().map(row).collect()
    }
}

impl Draughtsman {
    /// The part at `place` of its draft, from 1, with what is published of it.
    pub(super) fn part(&self, place: u64, line: &Line, labels: &LineLabels, text: &PartText<'_>) -> PartShown {
        let (cells, base) = match &line.outcome {
            LineOutcome::Single(SingleOutcome::Shown(figures)) => {
                (self.cells(figures, labels), Some(self.count("results-base", figures.base)))
            }
            _ => (Vec::new(), None),
        };
        PartShown {
            number: number(self.language, place),
            heading: text.heading.to_owned(),
            short: text.short.to_owned(),
            words: text.words.to_vec(),
            noted: !cells.is_empty() && line.outcome.note() != Note::Shown,
            columns: columns(labels.options.len()),
            cells,
            note: labels.note.clone(),
            base,
        }
    }

    fn cells(&self, figures: &SingleFigures, labels: &LineLabels) -> Vec<PartCell> {
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

    fn cell(&self, label: &str, count: Rounded, base: Rounded, percent: Option<Percent>, class: String) -> PartCell {
        let (x, length) = from_start(count.get(), base.get(), self.language);
        PartCell {
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

fn columns(options: usize) -> &'static str {
    match options {
        2 => "of2",
        3 => "of3",
        5.. => "of5",
        _ => "",
    }
}
