//! `[scales.…]` and `[[questions]]`.

use std::collections::BTreeMap;

use super::head::one_of;
use super::node::Node;
use super::reader::{Table, Value};
use super::words::{Layout, flagged};
use crate::domain::ids::{QuestionId, ScaleId};
use crate::domain::question::{Ladder, LadderError, Question, QuestionKind, Scale, ScaleDisplay};
use crate::domain::text::Localised;

/// The fewest and the most options of a question.
pub(super) const OPTIONS: (usize, usize) = (2, 20);
const MOST_CHARACTERS: u32 = 5000;
const MOST_QUESTIONS: usize = 60;

/// Reads every scale; one with a fault is left out, and its name stays known.
pub(super) fn scales(root: &Node<'_>) -> BTreeMap<String, Option<Scale>> {
    let named = root.named_tables("scales").into_iter();
    named.map(|(name, node)| (name.clone(), scale(&name, &node))).collect()
}

fn scale(name: &str, node: &Node<'_>) -> Option<Scale> {
    let id = ScaleId::new(name).ok();
    if id.is_none() {
        node.own.fault(format!("\"{name}\" cannot name a scale."), ID_REMEDY);
    }
    let options = node.lines("options", OPTIONS.0, OPTIONS.1);
    let ladder = node.own.need("ladder").and_then(|value| {
        let levels = levels(&value)?;
        ladder(&value, levels, options.as_ref()?.len())
    });
    let display = match node.own.get("display") {
        Some(value) => display(&value, options.as_deref()),
        None => Some(ScaleDisplay::default()),
    };
    node.finish();
    Some(Scale { id: id?, options: options?, display: display?, ladder: ladder? })
}

/// How a scale is drawn. `options` is `None` if they have a fault of their own.
fn display(value: &Value<'_>, options: Option<&[Localised]>) -> Option<ScaleDisplay> {
    let display = one_of(value, &[("plain", ScaleDisplay::Plain), ("levels", ScaleDisplay::Levels)])?;
    let fits = |options: &[Localised]| options.len() == ScaleDisplay::LEVELS_OPTIONS;
    if display == ScaleDisplay::Levels && !options.is_none_or(fits) {
        let what = format!("can be \"levels\" only with {} options.", ScaleDisplay::LEVELS_OPTIONS);
        value.fault(what, "Write display = \"plain\", or leave it out.");
        return None;
    }
    Some(display)
}

/// How an id is written.
pub(super) const ID_REMEDY: &str = "Write a letter, then letters, digits or _, without spaces, such as \"Q1\".";

fn levels(value: &Value<'_>) -> Option<Vec<Vec<Vec<u8>>>> {
    let cell = |cell: &Value<'_>| cell.list()?.iter().map(|at| position(at, OPTIONS.1)).collect::<Option<Vec<u8>>>();
    let level = |level: &Value<'_>| level.list()?.iter().map(cell).collect::<Option<Vec<_>>>();
    value.list()?.iter().map(level).collect()
}

/// A zero-based position among `options` options.
pub(super) fn position(value: &Value<'_>, options: usize) -> Option<u8> {
    let last = u32::try_from(options.saturating_sub(1)).unwrap_or(0);
    value.number(0, last).and_then(|number| u8::try_from(number).ok())
}

fn ladder(value: &Value<'_>, levels: Vec<Vec<Vec<u8>>>, options: usize) -> Option<Ladder> {
    match Ladder::new(levels, options) {
        Ok(ladder) => Some(ladder),
        Err(error) => {
            let remedy = match error {
                LadderError::Empty => "Write at least one level.",
                LadderError::NotEveryOption(_) => "Write every position once, in order, from 0, in each level.",
                LadderError::NotCoarser(_) => "Join cells of the level before; part none, and leave fewer.",
                LadderError::LastNotTwo => "End with two cells: positive, and everything else.",
            };
            value.fault(format!("cannot be used: {error} (AGG-4)."), remedy);
            None
        }
    }
}

/// A question as far as it could be read.
pub(super) struct Read {
    /// Whether it has something to write in; `None` where its kind is not known.
    pub(super) asks_words: Option<bool>,
    /// Whether its kind is one that is counted.
    pub(super) is_counted: bool,
    /// The question, if it has no fault.
    pub(super) question: Option<Question>,
}

/// Reads every question, in order.
pub(super) fn questions(root: &Node<'_>, scales: &BTreeMap<String, Option<Scale>>) -> Vec<Read> {
    let mut found = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    let nodes = root.tables("questions", "id");
    if nodes.is_empty() {
        root.own.fault("There is no question.", "Add at least one [[questions]] table.");
    }
    if nodes.len() > MOST_QUESTIONS {
        let what = format!("There are {} questions.", nodes.len());
        root.own.fault(what, format!("Ask at most {MOST_QUESTIONS}, and better far fewer."));
    }
    for (_, node) in nodes {
        let id = node.own.need("id").and_then(|value| unique(&value, &mut seen, QuestionId::new));
        node.values("id");
        let (asks_words, is_counted) = collected(&node);
        found.push(Read { asks_words, is_counted, question: question(&node, id, scales) });
    }
    found
}

/// What a question collects, as far as its kind tells: whether words, and whether anything counted.
fn collected(node: &Node<'_>) -> (Option<bool>, bool) {
    let kind = node.own.get("kind").and_then(|value| value.string_quietly());
    let Some(kind) = kind.filter(|kind| KINDS.contains(kind)) else { return (None, false) };
    let comments = kind == "paragraphs" && node.own.get("comment_max").is_some();
    (Some(kind == "text" || comments), kind != "text")
}

/// An id that stands nowhere else in its list.
pub(super) fn unique<T, E>(
    value: &Value<'_>,
    seen: &mut Vec<String>,
    read: impl Fn(String) -> Result<T, E>,
) -> Option<T> {
    let written = value.string()?;
    let Ok(id) = read(written.to_owned()) else {
        value.fault(format!("cannot be \"{written}\"."), ID_REMEDY);
        return None;
    };
    if seen.iter().any(|other| other == written) {
        value.fault(format!("uses \"{written}\" a second time."), "Give each its own id.");
        return None;
    }
    seen.push(written.to_owned());
    Some(id)
}

fn question(node: &Node<'_>, id: Option<QuestionId>, scales: &BTreeMap<String, Option<Scale>>) -> Option<Question> {
    let text = node.prose("text");
    warn_of_flagged(node, "text");
    let easy = node.optional("easy", Layout::Prose);
    warn_of_flagged(node, "easy");
    let short = node.optional("short", Layout::Line);
    let hint = node.optional("hint", Layout::Prose);
    let note = note(node);
    let written = node.own.need("kind");
    let kind = written.as_ref().and_then(|value| kind(node, value, scales));
    // Which keys belong here is known only for a known kind.
    if written.and_then(|value| value.string_quietly()).is_some_and(|kind| KINDS.contains(&kind)) {
        node.finish();
    }
    Some(Question { id: id?, text: text?, easy: easy?, short: short?, hint: hint?, note: note?, kind: kind? })
}

/// SAF-17: a sensitive question says so before, and only a sensitive one does.
#[allow(clippy::option_option)]
fn note(node: &Node<'_>) -> Option<Option<Localised>> {
    let sensitive = node.own.get("sensitive").map_or(Some(false), |value| value.boolean());
    let note = node.optional("note", Layout::Prose);
    match (sensitive, node.own.get("note")) {
        (Some(true), None) => {
            let remedy = "Add `note`: say what is coming, and that it can be jumped past.";
            node.own.fault(format!("{} is sensitive and has no `note` (SAF-17).", node.own.name), remedy);
            None
        }
        (Some(false), Some(value)) => {
            value.fault("stands with a question that is not sensitive.", "Add sensitive = true, or remove the note.");
            None
        }
        _ => note,
    }
}

/// Warns of words that ask what happened (SAF-21), in each language.
pub(super) fn warn_of_flagged(node: &Node<'_>, key: &'static str) {
    for (language, value) in node.values(key) {
        for item in value.list_quietly() {
            for word in item.string_quietly().map(|text| flagged(text, language)).unwrap_or_default() {
                item.source.warning(
                    item.line,
                    format!("{} holds \"{word}\" (SAF-21).", item.name),
                    "Make sure that it does not ask what happened, who did it, when, where, or for proof.",
                );
            }
        }
    }
}

/// Kinds that no form may have (PSE-1), with what each would collect.
const FORBIDDEN: &[(&[&str], &str)] = &[
    (&["name", "full_name", "first_name", "surname"], "a name"),
    (&["email", "e-mail", "mail"], "an e-mail address"),
    (&["phone", "telephone", "tel", "mobile", "whatsapp"], "a phone number"),
    (&["address", "postcode", "zip"], "an address"),
    (&["date_of_birth", "birthday", "birthdate", "dob", "date"], "a date of birth"),
    (&["id", "id_number", "passport", "national_id", "case_number"], "an identity number"),
    (&["file", "upload", "file_upload", "document", "attachment"], "a file"),
    (&["photo", "image", "picture", "camera", "video"], "a picture"),
    (&["audio", "voice", "recording"], "a recording of a voice"),
    (&["location", "gps", "geo", "map", "place", "country", "city"], "a place"),
    (&["signature"], "a signature"),
];

const KINDS: [&str; 6] = ["scale", "single", "several", "ranking", "text", "paragraphs"];

fn kind(node: &Node<'_>, value: &Value<'_>, scales: &BTreeMap<String, Option<Scale>>) -> Option<QuestionKind> {
    let options = || {
        warn_of_flagged(node, "options");
        node.lines("options", OPTIONS.0, OPTIONS.1)
    };
    match value.string()? {
        "scale" => of_scale(&node.own, scales),
        "single" => Some(QuestionKind::Single { options: options()? }),
        "several" => {
            let options = options();
            let max = node.own.get("max").map(|value| limited_ticks(&value, options.as_ref().map_or(20, Vec::len)));
            Some(QuestionKind::Several { max: if let Some(max) = max { Some(max?) } else { None }, options: options? })
        }
        "ranking" => {
            let options = options();
            let ranks = node.own.need("ranks").and_then(|value| value.number(3, 3));
            if let Some(options) = &options
                && options.len() < 3
            {
                node.own.fault("A ranking has fewer than 3 options.", "Add an option, or choose another kind.");
            }
            Some(QuestionKind::Ranking { ranks: u8::try_from(ranks?).ok()?, options: options? })
        }
        "text" => {
            let most = node.own.need("max_characters").and_then(|value| value.number(1, MOST_CHARACTERS));
            let themes = node.own.get("themes").map_or(Some(false), |value| value.boolean());
            Some(QuestionKind::Text { max_characters: u16::try_from(most?).ok()?, themes: themes? })
        }
        "paragraphs" => {
            let options = options();
            let comment = node.own.get("comment_max").map(|value| value.number(1, MOST_CHARACTERS));
            let comment_max = if let Some(most) = comment { Some(u16::try_from(most?).ok()?) } else { None };
            Some(QuestionKind::Paragraphs { options: options?, comment_max })
        }
        other => unknown_kind(value, other),
    }
}

fn unknown_kind(value: &Value<'_>, written: &str) -> Option<QuestionKind> {
    let lower = written.to_lowercase().replace([' ', '-'], "_");
    let forbidden = FORBIDDEN.iter().find(|(words, _)| words.iter().any(|word| word.replace('-', "_") == lower));
    if let Some((_, collects)) = forbidden {
        value.fault(
            format!("is \"{written}\". No form may ask for {collects}: it would show who somebody is (PSE-1)."),
            "Remove the question.",
        );
    } else {
        let remedy = format!("Write one of \"{}\".", KINDS.join("\", \""));
        value.fault(format!("is \"{written}\", which is not known."), remedy);
    }
    None
}

fn of_scale(table: &Table<'_>, scales: &BTreeMap<String, Option<Scale>>) -> Option<QuestionKind> {
    let allow_words = table.get("allow_words").map_or(Some(false), |value| value.boolean());
    let value = table.need("scale")?;
    let name = value.string()?;
    let Some(scale) = scales.get(name) else {
        value.fault(format!("names \"{name}\", which is not a scale."), format!("Add [scales.{name}], or correct it."));
        return None;
    };
    Some(QuestionKind::Scale { scale: scale.clone()?, allow_words: allow_words? })
}

fn limited_ticks(value: &Value<'_>, options: usize) -> Option<u8> {
    let most = u32::try_from(options).unwrap_or(20);
    value.number(1, most).and_then(|max| u8::try_from(max).ok())
}
