//! Answers as they arrive: JSON values that nothing has looked at yet (DESIGN 6).

use std::fmt;

use serde::Deserialize;
use serde_json::{Map, Value};
use zeroize::Zeroize as _;

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

impl Drop for SubmittedAnswers {
    fn drop(&mut self) {
        wipe_map(&mut self.answers);
        wipe_map(&mut self.about);
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

impl fmt::Debug for SubmittedAnswers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SubmittedAnswers(…)")
    }
}
