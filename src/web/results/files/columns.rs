//! What the columns of a release's tables are called and mean, in one place: the workbook and the data package say the same.

use serde_json::{Value, json};

use crate::domain::release::artefact::Artefact;
use crate::domain::release::table::{Count, HIDDEN, Row, Status};

/// One column.
pub(super) struct Column {
    /// Its name in the CSV; none if it stands in the workbook only.
    pub(super) name: Option<&'static str>,
    /// The message above it.
    pub(super) heading: &'static str,
    /// The message that says what it means.
    pub(super) meaning: &'static str,
    /// How wide it is in the workbook, in characters.
    pub(super) width: u16,
    /// What stands in it.
    pub(super) of: fn(&Row) -> Cell,
}

/// What stands in one cell.
pub(super) enum Cell {
    /// Nothing.
    Empty,
    /// Words, whatever they look like: never a formula.
    Words(String),
    /// A number to count with.
    Number(u32),
}

impl Cell {
    fn words(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Words(text.to_owned()) }
    }

    /// A number as a number; one that no table of people reaches, as words.
    fn number(number: u64) -> Self {
        u32::try_from(number).map_or_else(|_| Self::Words(number.to_string()), Self::Number)
    }
}

macro_rules! column {
    ($name:expr, $heading:literal, $meaning:literal, $width:literal, $of:expr) => {
        Column { name: $name, heading: $heading, meaning: $meaning, width: $width, of: $of }
    };
}

/// The columns of the workbook, in order; those with a name are the columns of the CSV, in the same order.
pub(super) const COLUMNS: [Column; 13] = [
    column!(Some("question"), "results-column-question", "results-means-question", 10, |row| Cell::words(
        &row.question
    )),
    column!(None, "results-column-asked", "results-means-asked", 46, |row| Cell::words(&row.asked)),
    column!(Some("paragraph"), "results-column-paragraph", "results-means-paragraph", 13, |row| {
        Cell::words(&row.paragraph)
    }),
    column!(Some("themes"), "results-column-themes", "results-means-themes", 13, |row| {
        Cell::words(if row.themes { "true" } else { "" })
    }),
    column!(Some("band"), "results-column-band", "results-means-band", 13, |row| Cell::words(&row.band)),
    column!(Some("band_value"), "results-column-group", "results-means-group", 18, |row| Cell::words(&row.band_value)),
    column!(Some("part"), "results-column-order", "results-means-order", 11, |row| {
        row.part.map_or(Cell::Empty, |part| Cell::words(&part.to_string()))
    }),
    column!(Some("label"), "results-column-part", "results-means-part", 46, |row| Cell::words(&row.label)),
    column!(Some("status"), "results-column-status", "results-means-status", 13, |row| Cell::words(row.status.code())),
    column!(Some("count"), "results-column-count", "results-means-count", 13, |row| match row.count {
        Count::Absent => Cell::Empty,
        Count::Hidden => Cell::words(HIDDEN),
        Count::Shown(count) => Cell::number(count.get()),
    }),
    column!(Some("percent"), "results-column-percent", "results-means-percent", 13, |row| {
        row.percent.map_or(Cell::Empty, |percent| Cell::Number(percent.get().into()))
    }),
    column!(Some("base"), "results-column-base", "results-means-base", 13, |row| {
        row.base.map_or(Cell::Empty, |base| Cell::number(base.get()))
    }),
    column!(None, "results-column-note", "results-means-note", 50, |row| Cell::words(&row.note)),
];

/// The four ways of showing a line, with the message that says what was done (AGG-23). Where some answers are shown
/// together, the line is shown too.
pub(super) const STATUSES: [(Status, &str); 5] = [
    (Status::Shown, "release-note-shown"),
    (Status::Shown, "release-note-combined"),
    (Status::Words, "release-note-words"),
    (Status::TooFew, "release-note-too-few"),
    (Status::Withheld, "release-note-withheld"),
];

/// The type of a column of the CSV and what may stand in it, as Table Schema writes it.
pub(super) fn schema_of(name: &str, artefact: &Artefact) -> Value {
    let all = |names: Vec<String>| {
        let mut once: Vec<String> = Vec::new();
        for name in names {
            if !once.contains(&name) {
                once.push(name);
            }
        }
        once
    };
    let questions = || artefact.lines().iter().map(|line| line.question.to_string());
    match name {
        "question" => {
            let of_breakdowns = artefact.breakdowns().iter().map(|breakdown| breakdown.question.to_string());
            let known = all(questions().chain(of_breakdowns).collect());
            json!({ "type": "string", "constraints": { "required": true, "enum": known } })
        }
        "paragraph" => {
            let parts = artefact.lines().iter().filter_map(|line| line.paragraph.as_ref().map(ToString::to_string));
            one_of(&all(parts.collect()))
        }
        "band" => one_of(&all(artefact.breakdowns().iter().map(|breakdown| breakdown.band.to_string()).collect())),
        "themes" => json!({ "type": "boolean", "trueValues": ["true"], "falseValues": ["false"] }),
        "part" => json!({ "type": "string", "constraints": { "pattern": "[0-9]+|others|tier [0-9]+" } }),
        "status" => {
            let codes = Status::ALL.map(Status::code);
            json!({ "type": "string", "constraints": { "required": true, "enum": codes } })
        }
        "count" | "base" => json!({ "type": "integer", "constraints": { "minimum": 0 } }),
        "percent" => json!({ "type": "integer", "constraints": { "minimum": 0, "maximum": 100 } }),
        _ => json!({ "type": "string" }),
    }
}

/// One of these, or nothing; where there are none, the column is empty.
fn one_of(names: &[String]) -> Value {
    if names.is_empty() {
        json!({ "type": "string" })
    } else {
        json!({ "type": "string", "constraints": { "enum": names } })
    }
}
