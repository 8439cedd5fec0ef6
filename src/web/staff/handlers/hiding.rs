//! Hiding details of a text on a page (AGG-31): nothing of it is kept before the text is saved, so everything can be taken back.

use crate::domain::hidden::{Detail, Hidden, HidingFault, Span};
use crate::domain::hints;
use crate::domain::permission::ReadWords;
use crate::web::page_error::PageError;
use crate::web::staff::door::At;
use crate::web::staff::forms::{HidingFields, HidingGo};
use crate::web::staff::views::{Choosable, HiddenPiece, HidingPart, detail_name, shown};

/// How many characters of a piece stand on a button.
const ON_A_BUTTON: usize = 40;

/// What is hidden of `text` after a button was pressed; or the id of what is said at the field.
pub(super) fn pressed(
    text: &str,
    fields: &HidingFields,
    go: HidingGo,
) -> Result<Result<Hidden, &'static str>, PageError> {
    let hidden = Hidden::read(text, &fields.hidden).map_err(|_| PageError::Malformed)?;
    let done = match go {
        HidingGo::Show(span) => Ok(hidden.show(span)),
        HidingGo::Piece(span) => hidden.hide(text, span),
        HidingGo::Typed => hidden.hide_all(text, &fields.detail, kind(fields)),
    };
    match done {
        Ok(hidden) => Ok(Ok(hidden)),
        Err(HidingFault::Empty) => Ok(Err("fault-hide-empty")),
        Err(HidingFault::NotInText) => Ok(Err("fault-hide-not-in-text")),
        Err(HidingFault::NotOfText) => Err(PageError::Malformed),
    }
}

/// What was chosen; a name, where nothing was.
fn kind(fields: &HidingFields) -> Detail {
    fields.kind.parse().unwrap_or_default()
}

/// The part of the page.
pub(super) fn part(asker: &At<ReadWords>, text: &str, fields: &HidingFields) -> Result<HidingPart, PageError> {
    let hidden = Hidden::read(text, &fields.hidden).map_err(|_| PageError::Malformed)?;
    let piece = |span: Span| HiddenPiece {
        span: span.to_string(),
        text: beginning(span.of(text)),
        detail: detail_name(span.detail()),
    };
    let found = hints::find(text, &asker.found.definition().hints.listed());
    let found = found.into_iter().filter_map(|hint| Span::new(hint.start, hint.end, hint.kind.into()).ok());
    let alike = hidden.alike(text);
    let known: Vec<_> = hidden.spans().iter().chain(&alike).copied().collect();
    let left = found.filter(|hint| !known.iter().any(|span| span.overlaps(*hint)));
    let chosen = kind(fields);
    let choosable =
        |detail: Detail| Choosable { word: detail.as_str(), name: detail_name(detail), chosen: detail == chosen };
    Ok(HidingPart {
        parts: shown(text, &hidden),
        hints: alike.iter().copied().chain(left).map(piece).collect(),
        pieces: hidden.spans().iter().copied().map(piece).collect(),
        hidden: hidden.to_string(),
        kinds: Detail::ALL.map(choosable).to_vec(),
        typed: fields.detail.clone(),
        goes_on: fields.goes_on,
    })
}

/// A piece on one line, and not longer than a button.
fn beginning(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(ON_A_BUTTON) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}
