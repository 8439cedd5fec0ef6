//! From lines to the rows of a table: one row for each part of a line. Every table of a release is made of these
//! (AGG-1), so that no two of them can say different things.

use super::artefact::{Artefact, DeclaredBreakdown, Line};
use super::disclosure::{
    BandFigures, BreakdownOutcome, OrderedOutcome, Percent, RankingOutcome, Rounded, SeveralOutcome, SingleOutcome,
};
use super::door::LineOutcome;
use super::labels::{BreakdownLabels, LineLabels};
use super::table::{Count, Part, Row, Status};
use crate::domain::text::Language;

/// A number that may be hidden, with its percentage.
type Cell = (Option<Rounded>, Option<Percent>);

impl Artefact {
    /// Every row of its table, labelled in `language`; none if the artefact has no labels in it.
    #[must_use]
    pub fn rows(&self, language: &Language) -> Option<Vec<Row>> {
        let mut rows = Vec::new();
        for line in self.lines() {
            rows.extend(line_rows(line, line.labels.get(language)?));
        }
        for breakdown in self.breakdowns() {
            rows.extend(breakdown_rows(breakdown, breakdown.labels.get(language)?));
        }
        Some(rows)
    }
}

fn line_rows(line: &Line, labels: &LineLabels) -> Vec<Row> {
    let start = Row {
        question: line.question.to_string(),
        paragraph: line.paragraph.as_ref().map(ToString::to_string).unwrap_or_default(),
        themes: line.themes,
        asked: labels.text.clone(),
        note: labels.note.clone(),
        ..Row::default()
    };
    let unshown = |status, said: &str| vec![Row { status, label: said.to_owned(), ..start.clone() }];
    match &line.outcome {
        LineOutcome::Ordered(OrderedOutcome::Shown(figures)) => {
            let names = if labels.parts.is_empty() { &labels.options } else { &labels.parts };
            start.shown(names, &shown(&figures.cells, figures.percent.as_deref()), figures.base)
        }
        LineOutcome::Ordered(OrderedOutcome::Words(_)) => {
            unshown(Status::Words, labels.words.as_ref().map_or("", |words| &words.sentence))
        }
        LineOutcome::Single(SingleOutcome::Shown(figures)) => {
            let cells = hidden_too(&figures.cells, figures.percent.as_deref());
            let mut rows = start.shown(&labels.options, &cells, figures.base);
            if let (Some(others), Some(names)) = (&figures.others, &labels.others) {
                let label = format!("{}: {}", names.label, names.named);
                rows.push(start.part(Part::Others, &label, (Some(others.count), others.percent), figures.base));
            }
            rows
        }
        LineOutcome::Multiple(SeveralOutcome::Shown(figures)) => {
            start.shown(&labels.options, &hidden_too(&figures.cells, figures.percent.as_deref()), figures.base)
        }
        LineOutcome::Ranking(RankingOutcome::Shown(figures)) => {
            let mut rows = Vec::new();
            for (tier, options) in (1usize..).zip(&figures.tiers) {
                let names = options.iter().filter_map(|option| labels.options.get(usize::from(*option)));
                rows.extend(names.map(|name| start.tier(tier, name, figures.base)));
            }
            rows
        }
        LineOutcome::Ordered(OrderedOutcome::TooFew)
        | LineOutcome::Single(SingleOutcome::TooFew)
        | LineOutcome::Multiple(SeveralOutcome::TooFew)
        | LineOutcome::Ranking(RankingOutcome::TooFew) => unshown(Status::TooFew, &labels.note),
        LineOutcome::Ordered(OrderedOutcome::Withheld)
        | LineOutcome::Single(SingleOutcome::Withheld)
        | LineOutcome::Multiple(SeveralOutcome::Withheld)
        | LineOutcome::Ranking(RankingOutcome::Withheld) => unshown(Status::Withheld, &labels.note),
    }
}

fn breakdown_rows(breakdown: &DeclaredBreakdown, labels: &BreakdownLabels) -> Vec<Row> {
    let start = Row {
        question: breakdown.question.to_string(),
        asked: labels.text.clone(),
        band: breakdown.band.to_string(),
        note: labels.note.clone(),
        ..Row::default()
    };
    let BreakdownOutcome::Shown(figures) = &breakdown.outcome else {
        return vec![Row { status: Status::Withheld, label: labels.note.clone(), ..start }];
    };
    let of_band = |name: &str, figures: &BandFigures| {
        let row = Row { band_value: name.to_owned(), ..start.clone() };
        row.shown(&labels.parts, &shown(&figures.cells, figures.percent.as_deref()), figures.base)
    };
    let mut rows = Vec::new();
    for (name, figures) in labels.bands.iter().zip(&figures.bands) {
        match figures {
            Some(figures) => rows.extend(of_band(name, figures)),
            None => rows.push(Row {
                band_value: name.clone(),
                status: Status::Withheld,
                count: Count::Hidden,
                ..start.clone()
            }),
        }
    }
    if let (Some(Some(combined)), Some(name)) = (&figures.others, &labels.others) {
        rows.extend(of_band(name, &combined.figures));
    }
    rows
}

/// Cells that are all shown.
fn shown(cells: &[Rounded], percent: Option<&[Percent]>) -> Vec<Cell> {
    let percent_at = |at: usize| percent.and_then(|percent| percent.get(at).copied());
    cells.iter().enumerate().map(|(at, cell)| (Some(*cell), percent_at(at))).collect()
}

/// Cells of which some may be hidden.
fn hidden_too(cells: &[Option<Rounded>], percent: Option<&[Option<Percent>]>) -> Vec<Cell> {
    let percent_at = |at: usize| percent.and_then(|percent| percent.get(at).copied().flatten());
    cells.iter().enumerate().map(|(at, cell)| (*cell, percent_at(at))).collect()
}

impl Row {
    fn shown(&self, names: &[String], cells: &[Cell], base: Rounded) -> Vec<Self> {
        let parts = names.iter().zip(cells).enumerate();
        parts.map(|(at, (name, cell))| self.part(Part::Place(at), name, *cell, base)).collect()
    }

    fn part(&self, part: Part, label: &str, (count, percent): Cell, base: Rounded) -> Self {
        Self {
            part: Some(part),
            label: label.to_owned(),
            status: Status::Shown,
            count: count.map_or(Count::Hidden, Count::Shown),
            percent,
            base: Some(base),
            ..self.clone()
        }
    }

    /// One option of a ranking: it has a tier and no number (AGG-8).
    fn tier(&self, tier: usize, label: &str, base: Rounded) -> Self {
        let (part, base) = (Some(Part::Tier(tier)), Some(base));
        Self { part, label: label.to_owned(), status: Status::Shown, base, ..self.clone() }
    }
}
