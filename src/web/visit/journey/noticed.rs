//! The hint that something may show who she is, worked out between typing and sending (PSE-14). It never blocks: pressing
//! on a second time goes on, and the same text is not pointed at twice in a visit.

use super::texts::InLanguage;
use crate::domain::hints::{Hint, Noticed};
use crate::domain::ids::ParagraphRef;
use crate::web::frame::Frame;
use crate::web::visit::fields;
use crate::web::visit::go::Go;
use crate::web::visit::pages::{Fragment, NoticedHere, ToChange};

/// How many characters of the text stand before and after what is marked.
const AROUND: usize = 28;
/// How many places of one text are shown; all of them stand in the field.
const MOST: usize = 4;

/// What a page shows of the texts that were noticed. `in_field` is whether the field of an answer, or of a comment on a part,
/// stands on the same page.
#[must_use]
pub fn noticed_here(
    frame: &Frame,
    texts: InLanguage<'_>,
    noticed: &[Noticed],
    in_field: impl Fn(Option<&ParagraphRef>) -> bool,
) -> Vec<NoticedHere> {
    let here = |noticed: &Noticed| NoticedHere {
        label: label(frame, texts, noticed),
        fragments: fragments(&noticed.text, &noticed.hints),
        change: match (&noticed.part, in_field(noticed.part.as_ref())) {
            (Some(part), true) => ToChange::Field(fields::comment(&fields::part(&noticed.question, part))),
            (Some(part), false) => ToChange::Button(Go::Part(part.clone())),
            (None, true) => ToChange::Field(fields::answer(&noticed.question)),
            (None, false) => ToChange::Button(Go::Question(noticed.question.clone())),
        },
    };
    noticed.iter().map(here).collect()
}

fn label(frame: &Frame, texts: InLanguage<'_>, noticed: &Noticed) -> String {
    let paragraphs = texts.definition.policy.paragraphs();
    let part = noticed.part.as_ref().and_then(|part| paragraphs.iter().position(|one| one.reference == *part));
    match part {
        Some(at) => frame.n("part-said", at.saturating_add(1)).into_owned(),
        None => {
            let asked = texts.definition.question(&noticed.question);
            asked.map_or_else(String::new, |asked| texts.question(asked).to_owned())
        }
    }
}

/// The places in order, each marked, with a little of what stands around.
#[must_use]
pub fn fragments(text: &str, hints: &[Hint]) -> Vec<Fragment> {
    let characters: Vec<char> = text.chars().collect();
    let piece = |from: usize, to: usize| -> String { characters.iter().take(to).skip(from).collect() };
    let mut fragments: Vec<Fragment> = Vec::new();
    let mut shown = 0;
    for hint in hints.iter().take(MOST) {
        let from = shown.max(hint.start.saturating_sub(AROUND));
        let gap = if from > shown { "… " } else { "" };
        fragments.push(Fragment { text: format!("{gap}{}", piece(from, hint.start)), marked: false });
        fragments.push(Fragment { text: piece(hint.start, hint.end), marked: true });
        shown = hint.end;
    }
    let end = characters.len().min(shown.saturating_add(AROUND));
    let gap = if end < characters.len() { " …" } else { "" };
    fragments.push(Fragment { text: format!("{}{gap}", piece(shown, end)), marked: false });
    fragments
}
