//! About-you bands and the breakdowns declared over them (PSE-9, AGG-2, AGG-9).

use serde::Serialize;

use super::ids::{BandId, QuestionId};
use super::text::Localised;

/// At most this many band variables (PSE-9).
pub const MOST_BANDS: usize = 5;

/// One about-you question: broad, optional, with its written reason. "Rather not say" is added to its
/// options and is the absence of an answer (PSE-9, AGG-2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Band {
    /// The id, used in answers and breakdowns.
    pub id: BandId,
    /// The question.
    pub text: Localised,
    /// Why it is asked, in the owner's words.
    pub reason: Localised,
    /// The bands, without "rather not say".
    pub options: Vec<Localised>,
}

/// A comparison of bands for one question, declared before opening and never changed (AGG-2, AGG-20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Breakdown {
    /// The question: an ordered one, or one option of a tick-several question (AGG-9).
    pub question: QuestionId,
    /// The band variable.
    pub band: BandId,
    /// The first ladder level that may be published; 0 for a tick-several option (AGG-9).
    pub from_level: u8,
    /// Whether withheld bands may be published together (AGG-28).
    pub combined: bool,
    /// The option of a tick-several question.
    pub option: Option<u8>,
}
