//! One line of the artefact as a figure: a drawing, its numbers in words, its fixed sentence, and the same as a table.

use fluent_bundle::FluentValue;

use crate::domain::release::artefact::Line;
use crate::domain::release::disclosure::{
    OrderedFigures, OrderedOutcome, Percent, RankingFigures, RankingOutcome, Rounded, SeveralFigures, SeveralOutcome,
    SingleFigures, SingleOutcome,
};
use crate::domain::release::door::LineOutcome;
use crate::domain::release::labels::LineLabels;
use crate::domain::release::table::HIDDEN;
use crate::web::languages::{Language, number};

use super::bars::{BarChart, Reach, colours, from_start};

/// One line, drawn.
#[derive(Debug, Clone)]
pub struct Figure {
    /// Its anchor on the page.
    pub id: String,
    /// The question.
    pub heading: String,
    /// The drawing.
    pub drawing: Drawing,
    /// The fixed sentence (AGG-23).
    pub note: String,
    /// How many answered, where that is shown.
    pub base: Option<String>,
    /// The same numbers as a table, where there are numbers.
    pub table: Option<Table>,
}

/// How a line is drawn.
#[derive(Debug, Clone)]
pub enum Drawing {
    /// A diverging bar, and its numbers.
    Bar {
        /// The bar.
        chart: BarChart,
        /// The numbers.
        key: Vec<KeyItem>,
    },
    /// Bars one under another, the longest first.
    Rows(Vec<RowBar>),
    /// Tiers of a ranking, most wanted first.
    Tiers(Vec<Vec<String>>),
    /// Words in place of numbers (AGG-5).
    Words {
        /// "Nearly everyone agreed."
        sentence: String,
        /// Which answers are meant.
        answers: String,
    },
    /// Nothing is shown; the sentence stands in the same place.
    Held,
}

/// One entry of a bar's list of numbers.
#[derive(Debug, Clone)]
pub struct KeyItem {
    /// The colour class of its piece.
    pub class: &'static str,
    /// Whether its piece is hatched.
    pub hatched: bool,
    /// The answer.
    pub label: String,
    /// The number, as the language writes it; empty where the bars below carry it.
    pub number: String,
    /// The percentage, where the artefact has it.
    pub percent: Option<String>,
}

/// One bar of several.
#[derive(Debug, Clone)]
pub struct RowBar {
    /// The answer.
    pub label: String,
    /// Which answers were put together.
    pub named: Option<String>,
    /// The number; none is `[c]`.
    pub number: Option<String>,
    /// The percentage, where the artefact has it.
    pub percent: Option<String>,
    /// Where the bar begins.
    pub x: String,
    /// How long it is.
    pub width: String,
}

/// Numbers as a table. The first cell of each row heads it.
#[derive(Debug, Clone)]
pub struct Table {
    /// What it is a table of.
    pub caption: String,
    /// What stands above each column.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

impl Figure {
    /// Whether nothing is shown, so that its sentence stands in the figure's place.
    #[must_use]
    pub const fn is_held(&self) -> bool {
        matches!(self.drawing, Drawing::Held)
    }
}

/// Draws lines in one language.
#[derive(Clone, Copy)]
pub(super) struct Draughtsman {
    pub(super) language: Language,
    pub(super) reach: Reach,
}

impl Draughtsman {
    /// The figure of one line.
    pub(super) fn figure(&self, line: &Line, labels: &LineLabels) -> Figure {
        let id = if line.themes { format!("{}-themes", line.question) } else { line.question.to_string() };
        let mut figure = Figure {
            id,
            heading: labels.text.clone(),
            drawing: Drawing::Held,
            note: labels.note.clone(),
            base: None,
            table: None,
        };
        let base_words = if line.themes { "results-base-themes" } else { "results-base" };
        match &line.outcome {
            LineOutcome::Ordered(OrderedOutcome::Shown(figures)) => {
                figure.drawing = self.bar(figures, labels);
                figure.base = Some(self.count(base_words, figures.base));
            }
            LineOutcome::Ordered(OrderedOutcome::Words(_)) => figure.drawing = self.words(labels),
            LineOutcome::Single(SingleOutcome::Shown(figures)) => {
                figure.drawing = Drawing::Rows(self.single(figures, labels));
                figure.base = Some(self.count(base_words, figures.base));
            }
            LineOutcome::Multiple(SeveralOutcome::Shown(figures)) => {
                figure.drawing = Drawing::Rows(self.several(figures, labels));
                figure.base = Some(self.count(base_words, figures.base));
            }
            LineOutcome::Ranking(RankingOutcome::Shown(figures)) => {
                figure.drawing = Drawing::Tiers(tiers(figures, labels));
                figure.base = Some(self.count(base_words, figures.base));
            }
            LineOutcome::Ordered(OrderedOutcome::TooFew | OrderedOutcome::Withheld)
            | LineOutcome::Single(SingleOutcome::TooFew | SingleOutcome::Withheld)
            | LineOutcome::Multiple(SeveralOutcome::TooFew | SeveralOutcome::Withheld)
            | LineOutcome::Ranking(RankingOutcome::TooFew | RankingOutcome::Withheld) => {}
        }
        if let Some(base) = figure.base.as_mut().filter(|_| line.themes) {
            base.push(' ');
            base.push_str(&self.language.texts().get("results-themes-found"));
        }
        figure.table = self.table(&figure.drawing, &labels.short);
        figure
    }

    fn bar(&self, figures: &OrderedFigures, labels: &LineLabels) -> Drawing {
        let names = if labels.parts.is_empty() { &labels.options } else { &labels.parts };
        let cells: Vec<u64> = figures.cells.iter().map(|cell| cell.get()).collect();
        let chart = BarChart::new(&cells, self.reach, self.language);
        Drawing::Bar { chart, key: self.key(names, &figures.cells, figures.percent.as_deref()) }
    }

    /// The numbers of a bar, each with the colour of its piece.
    pub(super) fn key(&self, names: &[String], cells: &[Rounded], percent: Option<&[Percent]>) -> Vec<KeyItem> {
        let mut items = Vec::new();
        for (at, ((name, cell), (class, hatched))) in names.iter().zip(cells).zip(colours(cells.len())).enumerate() {
            let percent = percent.and_then(|percent| percent.get(at));
            let percent = percent.map(|percent| self.percent(*percent));
            items.push(KeyItem { class, hatched, label: name.clone(), number: self.rounded(*cell), percent });
        }
        items
    }

    fn words(&self, labels: &LineLabels) -> Drawing {
        let Some(words) = &labels.words else { return Drawing::Held };
        let answers = [("answers", FluentValue::from(words.answers.as_str()))];
        let answers = self.language.texts().with("results-words-answers", answers).into_owned();
        Drawing::Words { sentence: words.sentence.clone(), answers }
    }

    fn several(&self, figures: &SeveralFigures, labels: &LineLabels) -> Vec<RowBar> {
        let percent = |at: usize| figures.percent.as_ref().and_then(|percent| percent.get(at).copied().flatten());
        let cells = labels.options.iter().zip(&figures.cells).enumerate();
        let rows = cells.map(|(at, (name, cell))| (*cell, self.row(name, *cell, percent(at), figures.base)));
        longest_first(rows.collect())
    }

    /// The answers outside the fold, then the fold (AGG-6).
    fn single(&self, figures: &SingleFigures, labels: &LineLabels) -> Vec<RowBar> {
        let percent = |at: usize| figures.percent.as_ref().and_then(|percent| percent.get(at).copied().flatten());
        let cells = labels.options.iter().zip(&figures.cells).enumerate().filter(|(_, (_, cell))| cell.is_some());
        let rows = cells.map(|(at, (name, cell))| (*cell, self.row(name, *cell, percent(at), figures.base)));
        let mut rows = longest_first(rows.collect());
        if let (Some(others), Some(names)) = (&figures.others, &labels.others) {
            let options = others.options.len();
            let label = [("label", FluentValue::from(names.label.as_str())), ("count", FluentValue::from(options))];
            let label = self.language.texts().with("results-others", label);
            let named = Some(names.named.clone());
            rows.push(RowBar { named, ..self.row(&label, Some(others.count), others.percent, figures.base) });
        }
        rows
    }

    fn row(&self, label: &str, cell: Option<Rounded>, percent: Option<Percent>, base: Rounded) -> RowBar {
        let (x, width) = from_start(cell.map_or(0, Rounded::get), base.get(), self.language);
        RowBar {
            label: label.to_owned(),
            named: None,
            number: cell.map(|cell| self.rounded(cell)),
            percent: percent.map(|percent| self.percent(percent)),
            x,
            width,
        }
    }

    fn table(&self, drawing: &Drawing, short: &str) -> Option<Table> {
        let numbered = |label: &str, number: &str, percent: &Option<String>| {
            vec![label.to_owned(), number.to_owned(), percent.clone().unwrap_or_default()]
        };
        let rows: Vec<Vec<String>> = match drawing {
            Drawing::Bar { key, .. } => {
                key.iter().map(|item| numbered(&item.label, &item.number, &item.percent)).collect()
            }
            Drawing::Rows(rows) => rows
                .iter()
                .map(|row| numbered(&row.label, row.number.as_deref().unwrap_or(HIDDEN), &row.percent))
                .collect(),
            Drawing::Tiers(_) | Drawing::Words { .. } | Drawing::Held => return None,
        };
        Some(self.table_of(short, &["results-column-part", "results-column-count", "results-column-percent"], rows))
    }

    /// A table; columns that would be empty from top to bottom are left out.
    pub(super) fn table_of(&self, label: &str, columns: &[&str], rows: Vec<Vec<String>>) -> Table {
        let texts = self.language.texts();
        let used = |at: usize| rows.iter().any(|row| row.get(at).is_some_and(|cell| !cell.is_empty()));
        let kept: Vec<usize> = (0..columns.len()).filter(|at| used(*at)).collect();
        let keep = |row: &[String]| kept.iter().filter_map(|at| row.get(*at).cloned()).collect::<Vec<_>>();
        let headings: Vec<String> = columns.iter().map(|id| texts.get(id).into_owned()).collect();
        Table {
            caption: texts.with("results-table-of", [("label", FluentValue::from(label))]).into_owned(),
            columns: keep(&headings),
            rows: rows.iter().map(|row| keep(row)).collect(),
        }
    }

    pub(super) fn rounded(&self, value: Rounded) -> String {
        number(self.language, value.get())
    }

    pub(super) fn percent(&self, value: Percent) -> String {
        self.language.texts().count("results-percent", usize::from(value.get())).into_owned()
    }

    /// The message `id` about a published number.
    pub(super) fn count(&self, id: &str, value: Rounded) -> String {
        let count = [("count", FluentValue::from(value.get()))];
        self.language.texts().with(id, count).into_owned()
    }
}

fn tiers(figures: &RankingFigures, labels: &LineLabels) -> Vec<Vec<String>> {
    let named =
        |tier: &Vec<u8>| tier.iter().filter_map(|option| labels.options.get(usize::from(*option)).cloned()).collect();
    figures.tiers.iter().map(named).collect()
}

/// The longest bar first; hidden ones last, in question order, so that their place tells nothing (look/README).
fn longest_first(mut rows: Vec<(Option<Rounded>, RowBar)>) -> Vec<RowBar> {
    rows.sort_by_key(|(cell, _)| std::cmp::Reverse(cell.map_or(0, Rounded::get)));
    rows.into_iter().map(|(_, row)| row).collect()
}
