//! The names of a visit's form fields: written by the pages, read by whoever parses a step. An
//! answer's value is its zero-based position, as at the JSON door (DESIGN 6).

use crate::domain::consent::Purpose;
use crate::domain::ids::{BandId, ParagraphRef, QuestionId};

/// The sealed state of the visit.
pub const STATE: &str = "state";
/// The pressed button, a [`Go`](super::go::Go).
pub const GO: &str = "go";
/// The token of the exit form.
pub const TOKEN: &str = "token";
/// How taking part felt (SAF-24): a position, or empty for "rather not say".
pub const FEELING: &str = "feeling";
/// Before there is a visit: whether it shall be read in easy words, `yes` or nothing (LNG-6).
pub const EASY: &str = "easy";
/// A typed code, of a card or of a receipt.
pub const CODE: &str = "code";

/// What is complained of (ACC-10).
pub const TEXT: &str = "text";

/// The yes or no to a purpose: `C1`, valued `yes` or `no`.
#[must_use]
pub const fn purpose(purpose: Purpose) -> &'static str {
    purpose.code()
}

/// The answer to a question that is chosen or typed: `Q5`, several times where several are ticked.
#[must_use]
pub fn answer(question: &QuestionId) -> String {
    question.to_string()
}

/// The option put in place `rank` (from 1) of a ranking: `Q6.1`.
#[must_use]
pub fn rank(question: &str, rank: usize) -> String {
    format!("{question}.{rank}")
}

/// The choice for one part of the draft: `Q13.P8`.
#[must_use]
pub fn part(question: &QuestionId, part: &ParagraphRef) -> String {
    format!("{question}.{part}")
}

/// The comment on one part of the draft, from the name of its choice: `Q13.P8.words`.
#[must_use]
pub fn comment(part_field: &str) -> String {
    format!("{part_field}.words")
}

/// A band of the about-you page: `about.gender`, empty for "rather not say".
#[must_use]
pub fn band(band: &BandId) -> String {
    format!("about.{band}")
}
