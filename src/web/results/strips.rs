//! The draft part by part: one strip of cells beside each paragraph.

use crate::domain::ids::{ParagraphRef, QuestionId};
use crate::domain::policy::Policy;
use crate::domain::release::artefact::Line;
use crate::domain::release::labels::LineLabels;
use crate::domain::text;

use super::figures::{Draughtsman, Table};
use super::parts::{PartShown, PartText};

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
    /// The paragraph and what is published of it.
    pub part: PartShown,
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
            numbered.map(|((line, labels), place)| Strip::new(place, line, labels, draw, words)).collect();
        let label = lines.first().map_or("", |(_, labels)| labels.short.as_str());
        let parts = || strips.iter().map(|strip| &strip.part);
        let rows = parts().flat_map(|part| part.rows(&part.number)).collect();
        let columns = ["results-column-place", "results-column-part", "results-column-count", "results-column-percent"];
        Self {
            id: question.to_string(),
            heading: lines.first().map(|(_, labels)| labels.text.clone()).unwrap_or_default(),
            table: parts().any(|part| !part.cells.is_empty()).then(|| draw.table_of(label, &columns, rows)),
            strips,
        }
    }
}

impl Strip {
    fn new(place: u64, line: &Line, labels: &LineLabels, draw: &Draughtsman, words: &Words<'_>) -> Self {
        let reference = line.paragraph.as_ref().map_or("", ParagraphRef::as_str);
        let part = words.draft.and_then(|draft| draft.find(reference));
        let named = labels.paragraph.as_ref();
        let text = PartText {
            heading: named.map_or("", |paragraph| paragraph.heading.as_str()),
            short: named.map_or("", |paragraph| paragraph.short.as_str()),
            words: part.and_then(|part| part.body(words.language).ok()).unwrap_or_default(),
        };
        Self { id: format!("{}-{reference}", line.question), part: draw.part(place, line, labels, &text) }
    }
}
