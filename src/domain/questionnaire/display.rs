//! Showing an answer back in words: on the check page, after opening with the receipt, and in the
//! download (CON-14). A position that no longer has an option is left out, never guessed.

use std::fmt;

use crate::domain::answer::ScoredAnswer;
use crate::domain::band::Band;
use crate::domain::consultation::Definition;
use crate::domain::ids::ParagraphRef;
use crate::domain::question::Question;
use crate::domain::text::{Language, Localised, NotOffered};

/// The words for one answer. It tells what somebody answered, so it is not printed by accident.
#[derive(Clone, PartialEq, Eq)]
pub enum Labels<'a> {
    /// The option chosen, or the options ticked, in question order.
    Chosen(Vec<&'a str>),
    /// First, second and third choice.
    Ranked(Vec<&'a str>),
    /// The choice for each part that was answered, in the order of the draft.
    Parts(Vec<(&'a ParagraphRef, &'a str)>),
}

impl fmt::Debug for Labels<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Labels(…)")
    }
}

/// The words for an answer in exactly this language (LNG-1).
///
/// # Errors
/// [`NotOffered`] for a language the consultation is not offered in.
pub fn labels<'a>(
    definition: &'a Definition,
    question: &'a Question,
    answer: &ScoredAnswer,
    language: &Language,
) -> Result<Labels<'a>, NotOffered> {
    let options = question.options();
    let all = |positions: &[u8]| -> Result<Vec<&'a str>, NotOffered> {
        positions.iter().filter_map(|position| label(options, *position, language).transpose()).collect()
    };
    Ok(match answer {
        ScoredAnswer::One(position) => Labels::Chosen(all(&[*position])?),
        ScoredAnswer::Several(positions) => Labels::Chosen(all(positions)?),
        ScoredAnswer::Ranking(positions) => Labels::Ranked(all(positions)?),
        ScoredAnswer::Paragraphs(choices) => {
            let mut parts = Vec::new();
            for paragraph in definition.policy.paragraphs() {
                let Some(position) = choices.get(&paragraph.reference) else { continue };
                parts.extend(label(options, *position, language)?.map(|label| (&paragraph.reference, label)));
            }
            Labels::Parts(parts)
        }
    })
}

/// The words for a band in exactly this language (LNG-1); `None` for a position it does not have.
///
/// # Errors
/// [`NotOffered`] for a language the consultation is not offered in.
pub fn band_label<'a>(band: &'a Band, position: u8, language: &Language) -> Result<Option<&'a str>, NotOffered> {
    label(&band.options, position, language)
}

fn label<'a>(options: &'a [Localised], position: u8, language: &Language) -> Result<Option<&'a str>, NotOffered> {
    options.get(usize::from(position)).map(|option| option.in_language(language)).transpose()
}
