//! The fields of one input line. Each is taken once and checked; what is left over is an error.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

use crate::domain::release::disclosure::{CountsError, LadderError, MOST_PEOPLE, UnknownProfile};

/// The fields that have not been taken yet. A field that is null counts as absent.
pub(super) struct Fields {
    left: BTreeMap<String, Value>,
    twice: Option<String>,
}

/// What is wrong with a line, said so that the person who wrote it can mend it. It repeats names and
/// places, never a count.
#[derive(Debug, thiserror::Error)]
pub(super) enum LineError {
    /// Not one JSON object.
    #[error("the line is not one JSON object: {0}")]
    NotAnObject(serde_json::Error),
    /// A field that every line of this type needs.
    #[error("the field \"{0}\" is missing")]
    Missing(&'static str),
    /// A field of the wrong kind.
    #[error("the field \"{field}\" must be {expected}")]
    Wrong {
        /// The field, or the place in it.
        field: String,
        /// What it must be.
        expected: String,
    },
    /// A field that stands twice: nobody could say which of the two was meant.
    #[error("the field \"{0}\" stands twice")]
    Twice(String),
    /// A field no line of this type has.
    #[error("the field \"{0}\" does not belong to this type")]
    Unknown(String),
    /// A type nobody knows.
    #[error("the type must be \"ordered\", \"single\", \"multiple\", \"ranking\", \"breakdown\" or \"refresh\"")]
    Type,
    /// Later releases of a kind nobody knows (AGG-15).
    #[error("with \"refresh\", \"of\" must be \"ordered\", \"single\", \"multiple\", \"ranking\" or \"breakdown\"")]
    RefreshOf,
    /// What locks at opening differs between two states (AGG-20).
    #[error("the field \"{0}\" must be the same in every state: it locks at opening")]
    Unlocked(&'static str),
    /// Ordered counts with no ladder (AGG-4).
    #[error("ordered counts are five (most positive first) or two, not {0}")]
    Scale(usize),
    /// A tick option with more cells than ticked and not ticked (AGG-9).
    #[error("with \"option\", each band has two counts: ticked and not ticked")]
    OptionBand,
    /// Bands that differ in length (AGG-9).
    #[error("each band must have as many counts as the others")]
    UnequalBands,
    /// Counts no answers could give.
    #[error(transparent)]
    Counts(#[from] CountsError),
    /// A ladder level that does not exist.
    #[error(transparent)]
    Ladder(#[from] LadderError),
    /// A profile nobody knows.
    #[error(transparent)]
    Profile(#[from] UnknownProfile),
}

impl Fields {
    pub(super) fn read(line: &[u8]) -> Result<Self, LineError> {
        serde_json::from_slice(line).map_err(LineError::NotAnObject)
    }

    /// The caller's own name for the line: text, a whole number, or nothing.
    pub(super) fn id(&mut self) -> Result<Value, LineError> {
        if self.twice.as_deref() == Some("id") {
            return Err(LineError::Twice("id".to_owned()));
        }
        match self.take("id") {
            None => Ok(Value::Null),
            Some(id) if id.is_string() || id.is_u64() || id.is_i64() => Ok(id),
            Some(_) => Err(wrong("id", "text or a whole number")),
        }
    }

    pub(super) fn text(&mut self, name: &'static str) -> Result<Option<String>, LineError> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(wrong(name, "text")),
        }
    }

    /// Yes or no; no if absent.
    pub(super) fn yes_or_no(&mut self, name: &'static str) -> Result<bool, LineError> {
        match self.take(name) {
            None => Ok(false),
            Some(Value::Bool(yes)) => Ok(yes),
            Some(_) => Err(wrong(name, "true or false")),
        }
    }

    pub(super) fn position(&mut self, name: &'static str) -> Result<Option<u8>, LineError> {
        let Some(value) = self.take(name) else {
            return Ok(None);
        };
        let position = value.as_u64().and_then(|number| u8::try_from(number).ok());
        position.map(Some).ok_or_else(|| wrong(name, "a whole number from 0 to 255"))
    }

    pub(super) fn people(&mut self, name: &'static str) -> Result<u64, LineError> {
        let value = self.take(name).ok_or(LineError::Missing(name))?;
        count(&value, name)
    }

    pub(super) fn counts(&mut self, name: &'static str) -> Result<Vec<u64>, LineError> {
        let value = self.take(name).ok_or(LineError::Missing(name))?;
        counts(&value, name)
    }

    pub(super) fn bands(&mut self, name: &'static str) -> Result<Vec<Vec<u64>>, LineError> {
        let value = self.take(name).ok_or(LineError::Missing(name))?;
        let bands = value.as_array().ok_or_else(|| wrong(name, "a list of lists of counts"))?;
        bands.iter().enumerate().map(|(band, value)| counts(value, &format!("{name}[{band}]"))).collect()
    }

    /// A list of objects, each with fields of its own.
    pub(super) fn objects(&mut self, name: &'static str) -> Result<Vec<Self>, LineError> {
        let value = self.take(name).ok_or(LineError::Missing(name))?;
        let Value::Array(list) = value else { return Err(wrong(name, "a list of objects")) };
        let place = |position| wrong(&format!("{name}[{position}]"), "an object");
        list.into_iter()
            .enumerate()
            .map(|(position, value)| serde_json::from_value(value).map_err(|_| place(position)))
            .collect()
    }

    /// Ends the reading: a field that nobody took, or that stood twice, is an error.
    pub(super) fn finish(self) -> Result<(), LineError> {
        match (self.twice, self.left.into_keys().next()) {
            (Some(name), _) => Err(LineError::Twice(name)),
            (None, Some(name)) => Err(LineError::Unknown(name)),
            (None, None) => Ok(()),
        }
    }

    fn take(&mut self, name: &str) -> Option<Value> {
        self.left.remove(name).filter(|value| !value.is_null())
    }
}

fn counts(value: &Value, place: &str) -> Result<Vec<u64>, LineError> {
    let list = value.as_array().ok_or_else(|| wrong(place, "a list of counts"))?;
    list.iter().enumerate().map(|(position, value)| count(value, &format!("{place}[{position}]"))).collect()
}

fn count(value: &Value, place: &str) -> Result<u64, LineError> {
    let count = value.as_u64().filter(|count| *count <= 3 * MOST_PEOPLE);
    count.ok_or_else(|| wrong(place, &format!("a whole number, zero or more, of at most {MOST_PEOPLE} people")))
}

fn wrong(field: &str, expected: &str) -> LineError {
    LineError::Wrong { field: field.to_owned(), expected: expected.to_owned() }
}

impl<'de> Deserialize<'de> for Fields {
    /// Reads an object and remembers whether a name stood twice.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EachOnce;

        impl<'de> Visitor<'de> for EachOnce {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Fields { left: BTreeMap::new(), twice: None };
                while let Some((name, value)) = map.next_entry::<String, Value>()? {
                    match fields.left.entry(name) {
                        Entry::Vacant(place) => {
                            place.insert(value);
                        }
                        Entry::Occupied(first) => fields.twice = Some(first.key().clone()),
                    }
                }
                Ok(fields)
            }
        }
        deserializer.deserialize_map(EachOnce)
    }
}
