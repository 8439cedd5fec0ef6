//! The artefact as a table for spreadsheets (DESIGN 8, "Artefact and CSV"). One row for each part; a hidden count is
//! `[c]`. Digits are Latin in every language, so that a spreadsheet can count with them.

use std::fmt;

use crate::domain::text::Language;

use super::artefact::Artefact;
use super::disclosure::{Percent, Rounded};

/// What stands in place of a hidden count.
pub const HIDDEN: &str = "[c]";

/// The columns of the CSV, in order.
pub const COLUMNS: [&str; 11] =
    ["question", "paragraph", "themes", "band", "band_value", "part", "label", "status", "count", "percent", "base"];

/// One row, before it is written as text.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Row {
    /// The id of the question.
    pub question: String,
    /// What was asked. It has no column in the CSV.
    pub asked: String,
    /// The part of the draft, for a per-paragraph question.
    pub paragraph: String,
    /// Whether it counts the themes of a words question (AGG-32).
    pub themes: bool,
    /// The id of the band variable, for a breakdown.
    pub band: String,
    /// The band, by name.
    pub band_value: String,
    /// Which part of the line it is; none where nothing is shown.
    pub part: Option<Part>,
    /// The part by name, or what is said in place of numbers.
    pub label: String,
    /// How the line is shown.
    pub status: Status,
    /// About how many people.
    pub count: Count,
    /// Their share of the base (AGG-11).
    pub percent: Option<Percent>,
    /// About how many people answered.
    pub base: Option<Rounded>,
    /// The fixed sentence of the line (AGG-23). It has no column in the CSV.
    pub note: String,
}

/// A part of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The place of an answer, from 0, or of answers that are shown together.
    Place(usize),
    /// All other answers, shown together (AGG-6).
    Others,
    /// A tier of a ranking, from 1, the most wanted first (AGG-8).
    Tier(usize),
}

/// How a line is shown (AGG-23).
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// In numbers or tiers.
    Shown,
    /// In words (AGG-5).
    Words,
    /// Not: fewer than B answered (AGG-3).
    TooFew,
    /// Not.
    #[default]
    Withheld,
}

/// A count in a table.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// There is none to show: a tier, words, a line that is not shown.
    #[default]
    Absent,
    /// It is held back.
    Hidden,
    /// A rounded number (AGG-10).
    Shown(Rounded),
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Place(at) => write!(f, "{at}"),
            Self::Others => f.write_str("others"),
            Self::Tier(tier) => write!(f, "tier {tier}"),
        }
    }
}

impl Status {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Shown, Self::Words, Self::TooFew, Self::Withheld];

    /// How it is written in tables.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Words => "words",
            Self::TooFew => "too_few",
            Self::Withheld => "withheld",
        }
    }
}

impl Artefact {
    /// The table as CSV, labelled in `language`; none if the artefact has no labels in it.
    #[must_use]
    pub fn table(&self, language: &Language) -> Option<String> {
        let mut table = csv::Writer::from_writer(Vec::new());
        table.write_record(COLUMNS).ok()?;
        for row in self.rows(language)? {
            table.write_record(row.fields()).ok()?;
        }
        String::from_utf8(table.into_inner().ok()?).ok()
    }
}

impl Row {
    fn fields(&self) -> [String; 11] {
        let themes = if self.themes { "true" } else { "" };
        let count = match self.count {
            Count::Absent => String::new(),
            Count::Hidden => HIDDEN.to_owned(),
            Count::Shown(count) => count.get().to_string(),
        };
        [
            &self.question,
            &self.paragraph,
            themes,
            &self.band,
            &self.band_value,
            &self.part.map(|part| part.to_string()).unwrap_or_default(),
            &self.label,
            self.status.code(),
            &count,
            &self.percent.map(|percent| percent.get().to_string()).unwrap_or_default(),
            &self.base.map(|base| base.get().to_string()).unwrap_or_default(),
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
