//! Who asks, and who holds what people send.

use serde::Deserialize;

use crate::domain::consultation::{Holder, Independence, PublisherKind};

/// The answer to the three questions of ACC-11, as words.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct IndependenceFields {
    /// What the publisher is.
    #[serde(default)]
    pub publisher: String,
    /// Who runs the computer.
    #[serde(default)]
    pub hosting: String,
    /// Whom the custodians work for.
    #[serde(default)]
    pub custodians: String,
}

impl IndependenceFields {
    /// The fields as an answer fills them.
    #[must_use]
    pub fn of(answer: Option<Independence>) -> Self {
        let Some(answer) = answer else { return Self::default() };
        Self {
            publisher: answer.publisher.word().to_owned(),
            hosting: answer.hosting.word().to_owned(),
            custodians: answer.custodians.word().to_owned(),
        }
    }

    /// The answer, if all three questions have one.
    #[must_use]
    pub fn answer(&self) -> Option<Independence> {
        Some(Independence {
            publisher: PublisherKind::from_word(&self.publisher)?,
            hosting: Holder::from_word(&self.hosting)?,
            custodians: Holder::from_word(&self.custodians)?,
        })
    }
}
