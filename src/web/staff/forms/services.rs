//! The fields of a support service.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A support service, new or changed: its texts arrive as `name-en`, `reach-ar` and so on. What is wrong with them is
/// found by the check of the whole folder, as at an import.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ServiceFields {
    /// The hash of the folder that was shown, in hexadecimal.
    #[serde(default)]
    pub seen: String,
    /// The place of the entry, from 0; empty for a new one.
    #[serde(default)]
    pub at: String,
    /// The country of a new one.
    #[serde(default)]
    pub country: String,
    #[serde(flatten)]
    rest: BTreeMap<String, String>,
}

impl ServiceFields {
    /// What was typed in a field for a language; empty where nothing was.
    #[must_use]
    pub fn text(&self, field: &str, tag: &str) -> &str {
        self.rest.get(&format!("{field}-{tag}")).map_or("", String::as_str)
    }
}
