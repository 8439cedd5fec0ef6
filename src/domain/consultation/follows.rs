//! A draft that follows an earlier one: which consultation asked about that, and which of its parts became which (decision 0063).
//! The panel approves it with everything else; no figure is in it, and none is computed from it.

use serde::Serialize;

use crate::domain::ids::{ParagraphRef, QuestionId, Slug};

/// What `[follows]` of a folder says. The earlier draft can no longer change, since it has opened (AGG-20): so its references stay
/// what they were when the panel approved this.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Follows {
    /// The address of the earlier consultation, of the same organisation.
    pub consultation: Slug,
    /// Its question about the parts of its draft.
    pub earlier_question: QuestionId,
    /// The question about the parts of this draft.
    pub question: QuestionId,
    /// Every part of this draft, in its order.
    pub parts: Vec<Grown>,
}

/// One part of the later draft, and what it grew from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Grown {
    /// The part of the later draft.
    pub part: ParagraphRef,
    /// The parts of the earlier draft; none if it is new.
    pub from: Vec<ParagraphRef>,
}

impl Follows {
    /// Whether no part of the later draft grew from this part of the earlier one.
    #[must_use]
    pub fn leaves_out(&self, earlier: &ParagraphRef) -> bool {
        !self.parts.iter().any(|grown| grown.from.contains(earlier))
    }
}
