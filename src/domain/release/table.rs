//! The artefact as a table for spreadsheets (DESIGN 8, "Artefact and CSV"). One row for each part; a hidden count is
//! `[c]`. Digits are Latin in every language, so that a spreadsheet can count with them.

use crate::domain::text::Language;

use super::artefact::{Artefact, DeclaredBreakdown, Line};
use super::disclosure::{
    BandFigures, BreakdownOutcome, OrderedOutcome, Percent, RankingOutcome, Rounded, SeveralOutcome, SingleOutcome,
};
use super::door::LineOutcome;
use super::labels::{BreakdownLabels, LineLabels};

/// What stands in place of a hidden count.
pub const HIDDEN: &str = "[c]";

const HEADER: [&str; 11] =
    ["question", "paragraph", "themes", "band", "band_value", "part", "label", "status", "count", "percent", "base"];

/// One row, before it is made safe for spreadsheets.
#[derive(Default, Clone)]
struct Row {
    question: String,
    paragraph: String,
    themes: bool,
    band: String,
    band_value: String,
    part: String,
    label: String,
    status: &'static str,
    count: String,
    percent: String,
    base: String,
}

/// A number that may be hidden, with its percentage.
type Cell = (Option<Rounded>, Option<Percent>);

impl Artefact {
    /// The table, labelled in `language`; none if the artefact has no labels in it.
    #[must_use]
    pub fn table(&self, language: &Language) -> Option<String> {
        let mut rows = Vec::new();
        for line in self.lines() {
            rows.extend(line_rows(line, line.labels.get(language)?));
        }
        for breakdown in self.breakdowns() {
            rows.extend(breakdown_rows(breakdown, breakdown.labels.get(language)?));
        }
        let mut table = csv::Writer::from_writer(Vec::new());
        table.write_record(HEADER).ok()?;
        for row in rows {
            table.write_record(row.fields()).ok()?;
        }
        String::from_utf8(table.into_inner().ok()?).ok()
    }
}

fn line_rows(line: &Line, labels: &LineLabels) -> Vec<Row> {
    let start = Row {
        question: line.question.to_string(),
        paragraph: line.paragraph.as_ref().map(ToString::to_string).unwrap_or_default(),
        themes: line.themes,
        ..Row::default()
    };
    let unshown = |status, said: &str| vec![Row { status, label: said.to_owned(), ..start.clone() }];
    match &line.outcome {
        LineOutcome::Ordered(OrderedOutcome::Shown(figures)) => {
            let names = if labels.parts.is_empty() { &labels.options } else { &labels.parts };
            start.shown(names, &shown(&figures.cells, figures.percent.as_deref()), figures.base)
        }
        LineOutcome::Ordered(OrderedOutcome::Words(_)) => {
            unshown("words", labels.words.as_ref().map_or("", |words| &words.sentence))
        }
        LineOutcome::Single(SingleOutcome::Shown(figures)) => {
            let cells = hidden_too(&figures.cells, figures.percent.as_deref());
            let mut rows = start.shown(&labels.options, &cells, figures.base);
            if let (Some(others), Some(names)) = (&figures.others, &labels.others) {
                let label = format!("{}: {}", names.label, names.named);
                rows.push(start.part("others", &label, (Some(others.count), others.percent), figures.base));
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
        | LineOutcome::Ranking(RankingOutcome::TooFew) => unshown("too_few", &labels.note),
        LineOutcome::Ordered(OrderedOutcome::Withheld)
        | LineOutcome::Single(SingleOutcome::Withheld)
        | LineOutcome::Multiple(SeveralOutcome::Withheld)
        | LineOutcome::Ranking(RankingOutcome::Withheld) => unshown("withheld", &labels.note),
    }
}

fn breakdown_rows(breakdown: &DeclaredBreakdown, labels: &BreakdownLabels) -> Vec<Row> {
    let start = Row { question: breakdown.question.to_string(), band: breakdown.band.to_string(), ..Row::default() };
    let BreakdownOutcome::Shown(figures) = &breakdown.outcome else {
        return vec![Row { status: "withheld", label: labels.note.clone(), ..start }];
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
                status: "withheld",
                count: HIDDEN.to_owned(),
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
        parts.map(|(at, (name, cell))| self.part(&at.to_string(), name, *cell, base)).collect()
    }

    fn part(&self, part: &str, label: &str, (count, percent): Cell, base: Rounded) -> Self {
        Self {
            part: part.to_owned(),
            label: label.to_owned(),
            status: "shown",
            count: count.map_or_else(|| HIDDEN.to_owned(), |count| count.get().to_string()),
            percent: percent.map(|percent| percent.get().to_string()).unwrap_or_default(),
            base: base.get().to_string(),
            ..self.clone()
        }
    }

    /// One option of a ranking: it has a tier and no number (AGG-8).
    fn tier(&self, tier: usize, label: &str, base: Rounded) -> Self {
        let (part, base) = (format!("tier {tier}"), base.get().to_string());
        Self { part, label: label.to_owned(), status: "shown", base, ..self.clone() }
    }

    fn fields(&self) -> [String; 11] {
        let themes = if self.themes { "true" } else { "" };
        [
            &self.question,
            &self.paragraph,
            themes,
            &self.band,
            &self.band_value,
            &self.part,
            &self.label,
            self.status,
            &self.count,
            &self.percent,
            &self.base,
        ]
        .map(not_a_formula)
    }
}

/// A text that no spreadsheet takes for a formula: one that begins like one gets an apostrophe before it.
fn not_a_formula(text: &str) -> String {
    let begins = text.trim_start_matches([' ', '\u{a0}']).chars().next();
    let formula = matches!(begins, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'));
    if formula { format!("'{text}") } else { text.to_owned() }
}
