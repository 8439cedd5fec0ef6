//! A signature under what takes two people (RET-4, RET-7).

use serde::Deserialize;

/// What is signed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct DecisionFields {
    /// The word of the decision.
    #[serde(default)]
    pub decision: String,
    /// `yes` when the person said that they have read what will happen.
    #[serde(default)]
    pub sure: String,
}

impl DecisionFields {
    /// Whether the box was ticked.
    #[must_use]
    pub fn is_sure(&self) -> bool {
        self.sure == "yes"
    }
}
