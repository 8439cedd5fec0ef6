//! Answers as the fields of a page, turned into the same values that the JSON door takes, so that
//! both go through the same checks. An empty field is a skipped one.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

/// The fields of one question on a page.
#[derive(Clone)]
pub enum AnswerFields {
    /// Scale and single: the position chosen.
    Choice(Option<String>),
    /// Several: the positions ticked.
    Ticks(Vec<String>),
    /// Ranking: first, second and third place. Empty places close up, the order stays.
    Ranks(Vec<Option<String>>),
    /// Text: what was written.
    Text(String),
    /// Paragraphs: the fields of each part that was looked at.
    Paragraphs(BTreeMap<String, ParagraphFields>),
}

/// The fields of one part of the draft on a page.
#[derive(Clone, Default)]
pub struct ParagraphFields {
    /// The position chosen.
    pub choice: Option<String>,
    /// What was written.
    pub comment: String,
}

/// The fields of the about-you page: band id and the position chosen; empty is "rather not say".
#[derive(Clone, Default)]
pub struct AboutFields(pub BTreeMap<String, String>);

impl AnswerFields {
    pub(super) fn into_value(self) -> Value {
        match self {
            Self::Choice(choice) => position(choice.as_deref()),
            Self::Ticks(ticks) => Value::Array(ticks.iter().map(|tick| position(Some(tick))).collect()),
            Self::Ranks(ranks) => {
                let ranks = ranks.iter().map(|rank| position(rank.as_deref()));
                Value::Array(ranks.filter(|rank| !rank.is_null()).collect())
            }
            Self::Text(text) => Value::String(text),
            Self::Paragraphs(parts) => {
                Value::Object(parts.into_iter().map(|(part, fields)| (part, fields.into_value())).collect())
            }
        }
    }
}

impl ParagraphFields {
    fn into_value(self) -> Value {
        let mut value = Map::new();
        value.insert("choice".to_owned(), position(self.choice.as_deref()));
        value.insert("comment".to_owned(), Value::String(self.comment));
        Value::Object(value)
    }
}

impl AboutFields {
    pub(super) fn into_values(self) -> Map<String, Value> {
        self.0.into_iter().map(|(band, choice)| (band, position(Some(&choice)))).collect()
    }
}

/// A position as a number; anything else as it stands, which no check accepts.
fn position(field: Option<&str>) -> Value {
    match field {
        None | Some("") => Value::Null,
        Some(digits) => digits.parse::<u8>().map_or_else(|_| Value::String(digits.to_owned()), Value::from),
    }
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
redacted!(AnswerFields, ParagraphFields, AboutFields);
