//! From a stored artefact to a page in one language. Everything a page shows of the figures is decided here, and taken
//! from nowhere else (AGG-1, X11).

use std::borrow::Cow;

use chrono::NaiveDate;
use fluent_bundle::FluentValue;

use crate::domain::quote::{Approved, Quote};
use crate::domain::release::artefact::{Artefact, Line, StoredArtefact};
use crate::domain::release::disclosure::OrderedOutcome;
use crate::domain::release::door::LineOutcome;
use crate::domain::release::labels::LineLabels;
use crate::domain::text;
use crate::web::languages::{Language, Marked, date};

use super::bars::Reach;
use super::beside::Beside;
use super::figures::{Draughtsman, Drawing, Figure, KeyItem};
use super::groups::GroupFigure;
use super::strips::{StripSection, Words};

/// The artefact has no labels in the language asked for (LNG-1: no mixed pages).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the release is not written in this language")]
pub struct NotLabelled;

/// A results page, ready to be drawn.
#[derive(Debug, Clone)]
pub struct Results {
    /// The language of the page.
    pub language: Language,
    /// The neutral name of the consultation (SAF-11).
    pub name: String,
    /// The number of the release.
    pub number: usize,
    /// Whether every number is made up.
    pub made_up: bool,
    /// Lines for everyone, in question order.
    pub blocks: Vec<Block>,
    /// Per-paragraph questions.
    pub strips: Vec<StripSection>,
    /// The quotes beside the figures, by the idea they stand for (AGG-34).
    pub quotes: Vec<Quoted>,
    /// Breakdowns, in the order declared.
    pub groups: Vec<GroupFigure>,
    /// The rules, a sentence each.
    pub rules: Vec<String>,
    /// SHA-256 of the artefact.
    pub fingerprint: String,
    /// The key its signature is checked with.
    pub key: String,
    /// What stands beside the figures.
    pub beside: Beside,
    /// Where the draft stands part by part, if that is a page of its own (D9).
    pub parts_at: Option<String>,
    /// Whether it stands inside a page that has a heading of its own.
    pub embedded: bool,
}

/// The quotes that stand for one idea. Nothing else stands beside them (AGG-33).
#[derive(Debug, Clone)]
pub struct Quoted {
    /// What the idea is called.
    pub idea: String,
    /// What they say.
    pub texts: Vec<String>,
}

/// Figures that stand together.
#[derive(Debug, Clone)]
pub struct Block {
    /// Whether they stand side by side where there is room.
    pub even: bool,
    /// The figures.
    pub figures: Vec<Figure>,
}

impl Results {
    /// The page of a release in `language`.
    ///
    /// # Errors
    /// [`NotLabelled`] if the artefact is not written in that language.
    pub fn new(stored: &StoredArtefact, language: Language, beside: Beside) -> Result<Self, NotLabelled> {
        let artefact = stored.artefact();
        let own = text::Language::new(language.tag()).map_err(|_| NotLabelled)?;
        let name = artefact.name(&own).ok_or(NotLabelled)?.to_owned();
        let lines = labelled(artefact, &own)?;
        let draw = Draughtsman { language, reach: reach(artefact) };
        let (of_parts, of_questions): (Vec<_>, Vec<_>) =
            lines.into_iter().partition(|(line, _)| line.paragraph.is_some());
        let figures = of_questions.into_iter().map(|(line, labels)| draw.figure(line, labels));
        let mut groups = Vec::new();
        for (place, breakdown) in (1usize..).zip(artefact.breakdowns()) {
            let labels = breakdown.labels.get(&own).ok_or(NotLabelled)?;
            groups.push(GroupFigure::new(place, breakdown, labels, &draw));
        }
        Ok(Self {
            language,
            name,
            number: usize::try_from(artefact.number()).unwrap_or_default(),
            made_up: artefact.is_made_up(),
            blocks: blocks(figures),
            strips: strips(&of_parts, &draw, &Words { draft: beside.draft.as_ref(), language: &own }),
            quotes: Vec::new(),
            groups,
            rules: artefact.rules(&own).to_vec(),
            fingerprint: stored.fingerprint(),
            key: artefact.key().to_owned(),
            beside,
            parts_at: None,
            embedded: false,
        })
    }

    /// The page with the quotes that stand beside its figures, which are in the order of their ideas.
    #[must_use]
    pub fn with_quotes(mut self, stored: &StoredArtefact, quotes: &[Quote<Approved>]) -> Self {
        let Ok(own) = text::Language::new(self.language.tag()) else { return self };
        for quotes in quotes.chunk_by(|one, next| one.idea() == next.idea()) {
            let idea = quotes.first().map(Quote::idea);
            let label = idea.and_then(|idea| stored.artefact().theme_label(&idea.question, idea.theme, &own));
            let texts: Vec<_> = quotes.iter().filter_map(|quote| quote.wordings().shown(&own)).collect();
            if let Some(label) = label.filter(|_| !texts.is_empty()) {
                self.quotes.push(Quoted { idea: label.to_owned(), texts });
            }
        }
        self
    }

    /// The message `id`.
    #[must_use]
    pub fn t(&self, id: &str) -> Cow<'static, str> {
        self.language.texts().get(id)
    }

    /// The message `id` about `count` things.
    #[must_use]
    pub fn n(&self, id: &str, count: &usize) -> Cow<'static, str> {
        self.language.texts().count(id, count)
    }

    /// The message `id` with its weight marks.
    #[must_use]
    pub fn marked(&self, id: &str) -> Marked<'static> {
        self.language.texts().marked(id)
    }

    /// The message `id` about a day.
    #[must_use]
    pub fn on(&self, id: &str, day: &NaiveDate) -> String {
        let day = [("date", FluentValue::from(date(self.language, *day)))];
        self.language.texts().with(id, day).into_owned()
    }

    /// The numbers of a bar, said one after another.
    #[must_use]
    pub fn said(&self, key: &[KeyItem]) -> String {
        Draughtsman { language: self.language, reach: Reach::default() }.said(key)
    }

    /// Whether there is a diverging bar, so that one sentence says how to read it.
    #[must_use]
    pub fn has_bars(&self) -> bool {
        self.figures().any(|figure| matches!(figure.drawing, Drawing::Bar { .. }))
    }

    /// Whether there is a `[c]`, so that one sentence says what it means.
    #[must_use]
    pub fn has_marks(&self) -> bool {
        let hidden =
            |drawing: &Drawing| matches!(drawing, Drawing::Rows(rows) if rows.iter().any(|row| row.number.is_none()));
        self.figures().any(|figure| hidden(&figure.drawing))
    }

    /// Whether something is held back, so that one sentence says that it still counts (PAR-12).
    #[must_use]
    pub fn has_held(&self) -> bool {
        self.figures().any(|figure| matches!(figure.drawing, Drawing::Held))
    }

    /// Whether the draft's own words can be read beside what is shown of them.
    #[must_use]
    pub fn has_words(&self) -> bool {
        self.strips.iter().flat_map(|section| &section.strips).any(|strip| !strip.part.words.is_empty())
    }

    fn figures(&self) -> impl Iterator<Item = &Figure> {
        self.blocks.iter().flat_map(|block| &block.figures)
    }
}

fn labelled<'a>(artefact: &'a Artefact, own: &text::Language) -> Result<Vec<(&'a Line, &'a LineLabels)>, NotLabelled> {
    let with_labels = |line: &'a Line| line.labels.get(own).map(|labels| (line, labels)).ok_or(NotLabelled);
    artefact.lines().iter().map(with_labels).collect()
}

/// How far the diverging bars of the page reach, all on one scale (look/README, Charts).
fn reach(artefact: &Artefact) -> Reach {
    artefact.lines().iter().fold(Reach::default(), |reach, line| match &line.outcome {
        LineOutcome::Ordered(OrderedOutcome::Shown(figures)) => {
            reach.with(&figures.cells.iter().map(|cell| cell.get()).collect::<Vec<_>>())
        }
        _ => reach,
    })
}

/// Bars, words and what is held back take the whole width; lists stand side by side.
fn blocks(figures: impl Iterator<Item = Figure>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for figure in figures {
        let even = matches!(figure.drawing, Drawing::Rows(_) | Drawing::Tiers(_));
        match blocks.last_mut() {
            Some(block) if block.even == even => block.figures.push(figure),
            _ => blocks.push(Block { even, figures: vec![figure] }),
        }
    }
    blocks
}

fn strips(lines: &[(&Line, &LineLabels)], draw: &Draughtsman, words: &Words<'_>) -> Vec<StripSection> {
    let of_one_question = lines.chunk_by(|(line, _), (next, _)| line.question == next.question);
    let sections = of_one_question.filter_map(|lines| {
        let (line, _) = lines.first()?;
        Some(StripSection::new(&line.question, lines, draw, words))
    });
    sections.collect()
}
