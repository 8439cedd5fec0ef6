//! What is wrong with an answer, without repeating the answer.

use std::fmt;

/// The kind of fault; the pages and the JSON door have words for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AnswerFaultKind {
    /// There is no such question.
    #[error("there is no such question")]
    UnknownQuestion,
    /// There is no such part of the draft.
    #[error("there is no such part of the draft")]
    UnknownParagraph,
    /// There is no such about-you question.
    #[error("there is no such about-you question")]
    UnknownBand,
    /// A part's answer holds something other than a choice and a comment.
    #[error("there is no such field")]
    UnknownField,
    /// A number, a list, a text or an object stands where another belongs.
    #[error("the value is of the wrong kind")]
    WrongKind,
    /// A position that is not among the options.
    #[error("there is no such option")]
    NotAnOption,
    /// A position stands twice.
    #[error("an option stands twice")]
    Repeated,
    /// More options than may be chosen.
    #[error("more than {most} options are chosen")]
    TooMany {
        /// The most that may be chosen.
        most: usize,
    },
    /// A text longer than its limit, in Unicode scalars after NFC.
    #[error("the text is longer than {most} characters")]
    TooLong {
        /// The limit.
        most: usize,
    },
    /// A control character other than a line feed (D4).
    #[error("the text holds a control character")]
    ControlCharacter,
    /// A comment where the question asks for none.
    #[error("this question takes no comments")]
    NoComments,
}

/// One fault and its place as a JSON pointer (RFC 6901), such as `/answers/Q13/P8/choice`.
///
/// The pointer tells which question was answered, so it is not printed by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct AnswerFault {
    /// The place.
    pub pointer: String,
    /// What is wrong there.
    pub kind: AnswerFaultKind,
}

impl fmt::Debug for AnswerFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AnswerFault(…, {:?})", self.kind)
    }
}

/// A pointer one step further down, with `~` and `/` escaped.
pub(super) fn below(pointer: &str, step: &str) -> String {
    format!("{pointer}/{}", step.replace('~', "~0").replace('/', "~1"))
}
