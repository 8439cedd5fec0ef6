//! Answers as they arrive: JSON values that nothing has looked at yet (DESIGN 6). And the way back: what a person
//! answered, in the form in which she would send it again.

use std::fmt;

use serde::Deserialize;
use serde_json::{Map, Value};
use zeroize::Zeroize as _;

use crate::domain::answer::{AnswerSheet, ScoredAnswer, Words};

/// The answering part of a response as sent. Absent or null means skipped (DESIGN 6).
#[derive(Default, Deserialize)]
pub struct SubmittedAnswers {
    /// Answers by question id.
    #[serde(default)]
    pub answers: Map<String, Value>,
    /// Positions by band id.
    #[serde(default)]
    pub about: Map<String, Value>,
    /// How taking part felt (SAF-24).
    #[serde(default)]
    pub feeling: Option<Value>,
}

impl SubmittedAnswers {
    /// What was answered, as it would be sent: parsing it gives the same back.
    #[must_use]
    pub fn of(sheet: &AnswerSheet, words: &Words) -> Self {
        let mut answers = Map::new();
        for (question, answer) in &sheet.answers.scored {
            answers.insert(question.to_string(), scored(answer));
        }
        for (question, text) in &words.texts {
            answers.insert(question.to_string(), Value::from(text.as_str()));
        }
        for (question, comments) in &words.comments {
            let parts = answers.entry(question.to_string()).or_insert_with(|| Value::Object(Map::new()));
            for (part, comment) in comments {
                put(parts, part.as_str(), "comment", Value::from(comment.as_str()));
            }
        }
        let about = sheet.about.bands.iter().map(|(band, position)| (band.to_string(), Value::from(*position)));
        Self { answers, about: about.collect(), feeling: sheet.answers.feeling.map(Value::from) }
    }

    /// Lays a change over these answers: what it names is replaced, what it names as null is erased, and everything
    /// else stays, down to the choice and the comment on one part of the draft (DESIGN 6).
    pub fn apply(&mut self, change: &SubmittedChange) {
        match &change.answers {
            Named::Untouched => {}
            Named::Erased => wipe_out(&mut self.answers),
            Named::Fields(fields) => lay_over(&mut self.answers, fields),
        }
        match &change.about {
            Named::Untouched => {}
            Named::Erased => wipe_out(&mut self.about),
            Named::Fields(fields) => lay_over(&mut self.about, fields),
        }
        if let Some(feeling) = &change.feeling {
            self.feeling = Some(feeling.clone());
        }
    }
}

fn scored(answer: &ScoredAnswer) -> Value {
    match answer {
        ScoredAnswer::One(position) => Value::from(*position),
        ScoredAnswer::Several(positions) | ScoredAnswer::Ranking(positions) => Value::from(positions.clone()),
        ScoredAnswer::Paragraphs(choices) => {
            let mut parts = Value::Object(Map::new());
            for (part, choice) in choices {
                put(&mut parts, part.as_str(), "choice", Value::from(*choice));
            }
            parts
        }
    }
}

fn put(parts: &mut Value, part: &str, field: &str, value: Value) {
    let Value::Object(parts) = parts else { return };
    let fields = parts.entry(part.to_owned()).or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(fields) = fields {
        fields.insert(field.to_owned(), value);
    }
}

/// Objects go into objects; anything else takes the place of what was there. A null stays as null, so that a name
/// that does not exist is still found by the parser.
fn lay_over(below: &mut Map<String, Value>, above: &Map<String, Value>) {
    for (name, value) in above {
        match (below.get_mut(name), value) {
            (Some(Value::Object(old)), Value::Object(new)) => lay_over(old, new),
            _ => {
                let old = below.insert(name.clone(), value.clone());
                old.into_iter().for_each(|mut old| wipe(&mut old));
            }
        }
    }
}

fn wipe_out(map: &mut Map<String, Value>) {
    wipe_map(map);
    map.clear();
}

impl Drop for SubmittedAnswers {
    fn drop(&mut self) {
        wipe_map(&mut self.answers);
        wipe_map(&mut self.about);
        self.feeling.iter_mut().for_each(wipe);
    }
}

/// What a change says of a group of fields.
#[derive(Clone, Default)]
pub enum Named {
    /// Nothing: all of them stay.
    #[default]
    Untouched,
    /// All of them are erased.
    Erased,
    /// These are replaced, and erased where they are null.
    Fields(Map<String, Value>),
}

/// A change as sent with a receipt: only what is named is touched.
#[derive(Clone, Default)]
pub struct SubmittedChange {
    /// Answers by question id.
    pub answers: Named,
    /// Positions by band id.
    pub about: Named,
    /// How taking part felt; null erases.
    pub feeling: Option<Value>,
}

impl Drop for SubmittedChange {
    fn drop(&mut self) {
        for named in [&mut self.answers, &mut self.about] {
            if let Named::Fields(fields) = named {
                wipe_map(fields);
            }
        }
        self.feeling.iter_mut().for_each(wipe);
    }
}

pub(super) fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(items) => items.iter_mut().for_each(wipe),
        Value::Object(fields) => wipe_map(fields),
        Value::Null | Value::Bool(_) | Value::Number(_) => *value = Value::Null,
    }
}

fn wipe_map(map: &mut Map<String, Value>) {
    map.values_mut().for_each(wipe);
}

macro_rules! redacted {
    ($($name:ident),*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )*};
}
redacted!(SubmittedAnswers, SubmittedChange, Named);
