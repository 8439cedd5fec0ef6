//! `[follows]`: the earlier consultation whose draft this one follows, and which of its parts became which (decision 0063). What
//! the folder itself can tell is looked at here; [`faults_beside_earlier`] looks at what only the installation knows.

use std::collections::BTreeMap;

use super::fault::{Fault, Report, Source};
use super::files::{CONSULTATION_FILE, FolderFiles};
use super::head::slug;
use super::questions::{ID_REMEDY, Read};
use super::reader::{Table, Value};
use crate::domain::consultation::{Definition, Follows, Grown, State};
use crate::domain::ids::{ParagraphRef, QuestionId, Slug};
use crate::domain::policy::Policy;
use crate::domain::question::{Question, QuestionKind};

/// What the table is checked against, as far as it could be read.
pub(super) struct Own<'a> {
    /// The address.
    pub(super) slug: Option<&'a Slug>,
    /// The questions.
    pub(super) questions: &'a [Read],
    /// The draft.
    pub(super) policy: Option<&'a Policy>,
}

/// Reads `[follows]`. The outer `None` is a fault.
pub(super) fn follows(root: &Table<'_>, own: &Own<'_>) -> Option<Option<Follows>> {
    let Some(value) = root.get("follows") else { return Some(None) };
    let table = value.called("[follows]".to_owned()).table()?;
    let consultation = table.need("consultation").and_then(|value| earlier(&value, own.slug));
    let earlier_question = table.need("earlier_question").and_then(|value| identified(&value));
    let question = table.need("question").and_then(|value| own_question(&value, own.questions));
    let parts = table.need("parts").and_then(|value| parts(&value.called("[follows.parts]".to_owned()), own.policy));
    table.finish();
    Some(Some(Follows {
        consultation: consultation?,
        earlier_question: earlier_question?,
        question: question?,
        parts: parts?,
    }))
}

fn earlier(value: &Value<'_>, own: Option<&Slug>) -> Option<Slug> {
    let named = slug(value)?;
    if own == Some(&named) {
        value.fault("is this consultation itself.", "Name the earlier one, or leave [follows] out.");
        return None;
    }
    Some(named)
}

fn identified(value: &Value<'_>) -> Option<QuestionId> {
    let id = QuestionId::new(value.string()?).ok();
    if id.is_none() {
        value.fault("cannot be the id of a question.", ID_REMEDY);
    }
    id
}

fn own_question(value: &Value<'_>, questions: &[Read]) -> Option<QuestionId> {
    let id = identified(value)?;
    let found = questions.iter().filter_map(|read| read.question.as_ref()).find(|question| question.id == id);
    match found {
        Some(question) if asks_of_parts(question) => return Some(id),
        Some(_) => value.fault(format!("names {id}, which is not about the parts of the draft."), OF_PARTS),
        // A question with a fault of its own is not told of again as unknown.
        None if questions.iter().any(|read| read.question.is_none()) => {}
        None => value.fault(format!("names {id}, which is not a question."), OF_PARTS),
    }
    None
}

const OF_PARTS: &str = "Write the id of a question with kind = \"paragraphs\".";

const fn asks_of_parts(question: &Question) -> bool {
    matches!(question.kind, QuestionKind::Paragraphs { .. })
}

/// Every part of the own draft with the earlier parts it grew from, in the order of the draft.
fn parts(value: &Value<'_>, policy: Option<&Policy>) -> Option<Vec<Grown>> {
    let table = value.table()?;
    let mut read = BTreeMap::new();
    for (key, value) in table.entries() {
        if policy.is_some_and(|policy| policy.find(&key).is_none()) {
            value.fault("is not a part of this draft.", "Remove the line, or correct the reference.");
        }
        read.insert(key, origins(&value));
    }
    let draft = policy?.paragraphs();
    let unsaid = draft.iter().filter(|part| !read.contains_key(part.reference.as_str()));
    let unsaid: Vec<_> = unsaid.map(|part| part.reference.to_string()).collect();
    if !unsaid.is_empty() {
        let remedy = "Add a line for each: the earlier parts it grew from, or [] if it is new.";
        value.fault(format!("says nothing of {}.", unsaid.join(", ")), remedy);
    } else if read.values().all(|from| from.as_ref().is_some_and(Vec::is_empty)) {
        value.fault("says that every part is new.", "Then the draft follows none: leave [follows] out.");
    }
    let grown = |part: &ParagraphRef| Some(Grown { part: part.clone(), from: read.get(part.as_str())?.clone()? });
    draft.iter().map(|part| grown(&part.reference)).collect()
}

fn origins(value: &Value<'_>) -> Option<Vec<ParagraphRef>> {
    let mut found: Vec<ParagraphRef> = Vec::new();
    let mut complete = true;
    for item in value.list()? {
        let Some(written) = item.string() else {
            complete = false;
            continue;
        };
        match ParagraphRef::new(written) {
            Ok(part) if found.contains(&part) => {
                item.fault(format!("names {part} a second time."), "Name each earlier part once in a line.");
            }
            Ok(part) => found.push(part),
            Err(_) => {
                item.fault(format!("cannot be a reference: \"{written}\"."), "Write a reference such as \"P1\".");
                complete = false;
            }
        }
    }
    complete.then_some(found)
}

/// What is wrong with `[follows]` beside the consultation it names, which only the installation knows. `earlier` is what the
/// organisation has at that address, and how far it is: that of another organisation is not spoken of (ACC-5).
#[must_use]
pub fn faults_beside_earlier(files: &FolderFiles, earlier: Option<(&Definition, State)>) -> Vec<Fault> {
    let report = Report::default();
    if let Some(text) = files.get(CONSULTATION_FILE) {
        let source = Source::new(CONSULTATION_FILE.to_owned(), text, &report);
        let parsed = super::parse(&source);
        let root = parsed.as_ref().map(|parsed| Table::new(&source, String::new(), 1, parsed.get_ref()));
        let value = root.and_then(|root| root.get("follows"));
        if let Some(table) = value.and_then(|value| value.called("[follows]".to_owned()).table()) {
            look_at(&table, earlier);
        }
    }
    report.into_parts().0
}

fn look_at(table: &Table<'_>, earlier: Option<(&Definition, State)>) {
    let Some(named) = table.get("consultation") else { return };
    let Some((earlier, state)) = earlier else {
        let remedy = "Correct it, or leave [follows] out. Both must be in one installation.";
        named.fault("names a consultation that your organisation does not have here.", remedy);
        return;
    };
    if state < State::Open {
        let what = format!("names {}, which has not opened: its draft can still change.", earlier.slug);
        named.fault(what, "Import this one once the other has opened.");
    }
    let question = table.get("earlier_question");
    if let Some((value, id)) = question.as_ref().and_then(|value| Some((value, value.string_quietly()?))) {
        let known: Vec<_> = earlier.questions.iter().filter(|question| asks_of_parts(question)).collect();
        if !known.iter().any(|question| question.id.as_str() == id) {
            let known: Vec<_> = known.iter().map(|question| question.id.to_string()).collect();
            let remedy = match known.as_slice() {
                [] => "It has no such question, so there is nothing to compare: leave [follows] out.".to_owned(),
                known => format!("It has {}.", known.join(", ")),
            };
            value.fault(format!("names {id}, with which {} does not ask about the parts.", earlier.slug), remedy);
        }
    }
    let parts = table.get("parts").and_then(|value| value.called("[follows.parts]".to_owned()).table());
    for (_, from) in parts.iter().flat_map(Table::entries) {
        for item in from.list_quietly() {
            let Some(part) = item.string_quietly().filter(|part| earlier.policy.find(part).is_none()) else { continue };
            let known: Vec<_> = earlier.policy.paragraphs().iter().map(|part| part.reference.to_string()).collect();
            let what = format!("names {part}, which is not a part of the draft of {}.", earlier.slug);
            item.fault(what, format!("Its parts are {}.", known.join(", ")));
        }
    }
}
