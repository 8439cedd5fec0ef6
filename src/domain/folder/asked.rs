//! What is asked before any question: the notice and the purposes.

use std::collections::BTreeMap;

use super::node::Node;
use super::reader::Value;
use super::words::{Layout, text};
use crate::domain::consent::Purpose;
use crate::domain::notice::{Notice, PurposeAsked, Slot};
use crate::domain::text::Localised;

/// Reads `[notice]`: every slot, in every language (CON-6).
pub(super) fn notice(root: &Node<'_>) -> Option<Notice> {
    let node = root.table("notice")?;
    let version = node.own.need("version").and_then(|value| value.number(1, 1_000_000));
    let texts: Vec<(Slot, Option<Localised>)> = Slot::ALL.iter().map(|slot| (*slot, node.prose(slot.key()))).collect();
    node.finish();
    let texts: Option<BTreeMap<_, _>> = texts.into_iter().map(|(slot, text)| Some((slot, text?))).collect();
    Some(Notice { version: version?, texts: texts? })
}

/// What the form collects, which decides the purposes it must ask for.
#[derive(Clone, Copy)]
pub(super) struct Collects {
    /// `None` where a question could not be read well enough to tell.
    pub(super) words: Option<bool>,
    pub(super) bands: bool,
}

/// Reads `[[purposes]]`. C1 is always asked; C2 exactly where something can be written; C4 exactly
/// where there are bands; C3 and C6 only with C2: nothing is asked for that is not collected (CON-2).
pub(super) fn purposes(root: &Node<'_>, collects: Collects) -> Option<Vec<PurposeAsked>> {
    let mut asked: Vec<(Purpose, usize, Option<Draft>)> = Vec::new();
    for (_, node) in root.tables("purposes", "code") {
        let purpose = node.own.need("code").and_then(|value| code(&value));
        node.values("code");
        let draft = purpose.and_then(|purpose| one(&node, purpose));
        node.finish();
        let Some(purpose) = purpose else { continue };
        if asked.iter().any(|(other, ..)| *other == purpose) {
            node.own.fault(format!("{purpose} is asked for twice."), "Remove one of the two.");
        }
        asked.push((purpose, node.own.line, draft));
    }
    presence(root, &asked, collects);
    asked.sort_by_key(|(purpose, ..)| *purpose);
    let first = asked.first().and_then(|(_, _, draft)| draft.as_ref()).and_then(Draft::reasons)?;
    asked.into_iter().map(|(purpose, _, draft)| Some(draft?.complete(purpose, &first))).collect()
}

struct Draft {
    text: Localised,
    if_no: Localised,
    lawful_basis: Option<String>,
    special_condition: Option<String>,
}

impl Draft {
    fn reasons(&self) -> Option<(String, String)> {
        Some((self.lawful_basis.clone()?, self.special_condition.clone()?))
    }

    fn complete(self, purpose: Purpose, first: &(String, String)) -> PurposeAsked {
        PurposeAsked {
            purpose,
            text: self.text,
            if_no: self.if_no,
            lawful_basis: self.lawful_basis.unwrap_or_else(|| first.0.clone()),
            special_condition: self.special_condition.unwrap_or_else(|| first.1.clone()),
        }
    }
}

fn code(value: &Value<'_>) -> Option<Purpose> {
    let purpose = value.string()?.parse().ok();
    if purpose.is_none() {
        value.fault("is not a purpose.", "Write one of \"C1\" to \"C6\".");
    }
    purpose
}

fn one(node: &Node<'_>, purpose: Purpose) -> Option<Draft> {
    let asked_text = node.prose("text");
    let if_no = node.prose("if_no");
    let required = node.own.get("required").map(|value| (value.boolean(), value));
    let is_first = purpose == Purpose::Count;
    match required {
        Some((Some(false), value)) if is_first => value.fault("is false for C1.", "Write required = true."),
        None if is_first => node.own.fault("C1 does not say required = true.", "Add required = true."),
        Some((Some(true), value)) if !is_first => {
            value.fault("is true, but only C1 may be needed to take part (CON-2).", "Remove it.");
        }
        _ => {}
    }
    needs(node, purpose);
    let reason = |key| match node.own.get(key) {
        Some(value) => text(&value, Layout::Line).map(Some),
        None if is_first => {
            let remedy = format!("Add `{key}`. The custodian sets it; other purposes without one take that of C1.");
            node.own.fault(format!("C1 has no `{key}` (CON-4)."), remedy);
            None
        }
        None => Some(None),
    };
    let (lawful_basis, special_condition) = (reason("lawful_basis"), reason("special_condition"));
    Some(Draft { text: asked_text?, if_no: if_no?, lawful_basis: lawful_basis?, special_condition: special_condition? })
}

fn needs(node: &Node<'_>, purpose: Purpose) {
    let written = node.own.get("needs");
    let wanted = purpose.needs().map(Purpose::code);
    match (written, wanted) {
        (Some(value), None) => value.fault("stands with C1, which needs nothing else.", "Remove it."),
        (Some(value), Some(wanted)) => {
            if value.string().is_some_and(|code| code != wanted) {
                value.fault(format!("must be {wanted} for {purpose}."), format!("Write needs = \"{wanted}\"."));
            }
        }
        (None, Some(wanted)) if wanted != Purpose::Count.code() => {
            let what = format!("{purpose} does not say that it needs {wanted}.");
            node.own.fault(what, format!("Add needs = \"{wanted}\"."));
        }
        (None, _) => {}
    }
}

fn presence(root: &Node<'_>, asked: &[(Purpose, usize, Option<Draft>)], collects: Collects) {
    let line_of = |wanted| asked.iter().find(|(purpose, ..)| *purpose == wanted).map(|(_, line, _)| *line);
    let missing = |purpose: Purpose, why: &str| {
        if line_of(purpose).is_none() {
            let remedy = format!("Add a [[purposes]] table with code = \"{purpose}\".");
            root.own.fault(format!("Purpose {purpose} is missing: {why}."), remedy);
        }
    };
    missing(Purpose::Count, "nobody can take part without it");
    if collects.words == Some(true) {
        missing(Purpose::Words, "the form has something to write in");
    }
    if collects.bands {
        missing(Purpose::AboutMe, "the form has about-you bands");
    }
    let idle = |purpose: Purpose, why: &str| {
        if let Some(line) = line_of(purpose) {
            let what = format!("Purpose {purpose} is asked for, but {why} (CON-2).");
            root.own.source.fault(line, what, "Remove it: people are asked only for what is used.");
        }
    };
    if collects.words == Some(false) {
        for purpose in [Purpose::Words, Purpose::Quote, Purpose::Panel] {
            idle(purpose, "there is nothing to write in");
        }
    }
    if !collects.bands {
        idle(Purpose::AboutMe, "there are no about-you bands");
    }
}
