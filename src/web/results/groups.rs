//! Breakdowns: one small bar for each band. A band that is held back keeps its row.

use fluent_bundle::FluentValue;

use crate::domain::release::artefact::DeclaredBreakdown;
use crate::domain::release::disclosure::{BandFigures, BreakdownFigures, BreakdownOutcome};
use crate::domain::release::labels::BreakdownLabels;
use crate::domain::release::table::HIDDEN;

use super::bars::{Segment, colours};
use super::figures::{Draughtsman, KeyItem, Table};

/// One breakdown, drawn.
#[derive(Debug, Clone)]
pub struct GroupFigure {
    /// Its anchor on the page.
    pub id: String,
    /// The question and the band variable.
    pub heading: String,
    /// What the pieces of each bar are.
    pub key: Vec<KeyItem>,
    /// One row for each band; none if the whole breakdown is held back.
    pub rows: Vec<GroupRow>,
    /// The fixed sentence (AGG-23).
    pub note: String,
    /// The same numbers as a table.
    pub table: Option<Table>,
}

/// One band, or the withheld ones together (AGG-28).
#[derive(Debug, Clone)]
pub struct GroupRow {
    /// The anchor of its description.
    pub id: String,
    /// The band.
    pub name: String,
    /// The bands that were put together.
    pub named: Option<String>,
    /// How many answered; none where the band is held back.
    pub base: Option<String>,
    /// The pieces of its bar.
    pub segments: Vec<Segment>,
    /// Its numbers in words.
    pub said: String,
}

impl GroupFigure {
    pub(super) fn new(
        place: usize,
        breakdown: &DeclaredBreakdown,
        labels: &BreakdownLabels,
        draw: &Draughtsman,
    ) -> Self {
        let id = format!("group-{place}");
        let heading =
            [("question", FluentValue::from(labels.short.as_str())), ("band", FluentValue::from(labels.band.as_str()))];
        let heading = draw.language.texts().with("results-by-band", heading).into_owned();
        let mut figure =
            Self { id, heading, key: Vec::new(), rows: Vec::new(), note: labels.note.clone(), table: None };
        if let BreakdownOutcome::Shown(figures) = &breakdown.outcome {
            figure.key = key(labels);
            figure.rows = draw.rows(&figure.id, figures, labels);
            figure.table = Some(draw.group_table(&figure.heading, figures, labels));
        }
        figure
    }
}

fn key(labels: &BreakdownLabels) -> Vec<KeyItem> {
    let item = |(label, (class, hatched)): (&String, (&'static str, bool))| KeyItem {
        class,
        hatched,
        label: label.clone(),
        number: String::new(),
        percent: None,
    };
    labels.parts.iter().zip(colours(labels.parts.len())).map(item).collect()
}

/// Every row of a breakdown by name: its bands, then the withheld ones together.
fn named<'a>(
    figures: &'a BreakdownFigures,
    labels: &'a BreakdownLabels,
) -> impl Iterator<Item = (&'a str, Option<&'a BandFigures>)> {
    let bands = labels.bands.iter().map(String::as_str).zip(figures.bands.iter().map(Option::as_ref));
    let combined = figures.others.as_ref().and_then(Option::as_ref).zip(labels.others.as_deref());
    bands.chain(combined.map(|(combined, name)| (name, Some(&combined.figures))))
}

impl Draughtsman {
    fn rows(&self, id: &str, figures: &BreakdownFigures, labels: &BreakdownLabels) -> Vec<GroupRow> {
        let combined = figures.others.as_ref().and_then(Option::as_ref);
        let together = combined.map(|combined| {
            let names = combined.bands.iter().filter_map(|band| labels.bands.get(usize::from(*band)));
            names.map(String::as_str).collect::<Vec<_>>().join(" · ")
        });
        let mut rows = Vec::new();
        for (place, (name, band)) in named(figures, labels).enumerate() {
            let named = if place < labels.bands.len() { None } else { together.clone() };
            rows.push(self.group_row(format!("{id}-{place}"), name, named, band, labels));
        }
        rows
    }

    fn group_row(
        &self,
        id: String,
        name: &str,
        named: Option<String>,
        band: Option<&BandFigures>,
        labels: &BreakdownLabels,
    ) -> GroupRow {
        let Some(band) = band else {
            return GroupRow {
                id,
                name: name.to_owned(),
                named,
                base: None,
                segments: Vec::new(),
                said: String::new(),
            };
        };
        let cells: Vec<u64> = band.cells.iter().map(|cell| cell.get()).collect();
        let key = self.key(&labels.parts, &band.cells, band.percent.as_deref());
        GroupRow {
            id,
            name: name.to_owned(),
            named,
            base: Some(self.count("results-band-base", band.base)),
            segments: Segment::shares(&cells, self.language),
            said: self.said(&key),
        }
    }

    /// The numbers of a bar, said one after another.
    pub(super) fn said(&self, key: &[KeyItem]) -> String {
        let part = |item: &KeyItem| {
            let (label, number) = (FluentValue::from(item.label.as_str()), FluentValue::from(item.number.as_str()));
            self.language.texts().with("results-bar-part", [("label", label), ("number", number)]).into_owned()
        };
        key.iter().map(part).collect::<Vec<_>>().join(". ")
    }

    fn group_table(&self, heading: &str, figures: &BreakdownFigures, labels: &BreakdownLabels) -> Table {
        let mut rows = Vec::new();
        for (name, band) in named(figures, labels) {
            let Some(band) = band else {
                rows.push(vec![name.to_owned(), String::new(), HIDDEN.to_owned(), String::new(), HIDDEN.to_owned()]);
                continue;
            };
            for item in self.key(&labels.parts, &band.cells, band.percent.as_deref()) {
                let percent = item.percent.unwrap_or_default();
                rows.push(vec![name.to_owned(), item.label, item.number, percent, self.rounded(band.base)]);
            }
        }
        let columns = [
            "results-column-group",
            "results-column-part",
            "results-column-count",
            "results-column-percent",
            "results-column-base",
        ];
        self.table_of(heading, &columns, rows)
    }
}
