//! Parsing answers: the only way from what somebody sent to [`AnswerSheet`] and [`Words`]. Only an
//! open consultation does it (PAR-2), and every fault is named at once, without the answer.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};
use zeroize::Zeroize as _;

use super::FEELINGS;
use super::checks::Faults;
use super::fault::{AnswerFault, AnswerFaultKind, below};
use super::fields::{AboutFields, AnswerFields};
use super::submitted::{SubmittedAnswers, wipe};
use crate::domain::answer::{AboutYou, AnswerSheet, ScoredAnswer, Words};
use crate::domain::consultation::{Consultation, Definition, Open};
use crate::domain::ids::{ParagraphRef, QuestionId};
use crate::domain::policy::Policy;
use crate::domain::question::{Question, QuestionKind};

/// The parsed answer to one question. All parts empty: skipped.
#[derive(Default)]
pub struct ParsedAnswer {
    /// What is counted.
    pub scored: Option<ScoredAnswer>,
    /// What was written in answer to a text question.
    pub text: Option<String>,
    /// Comments on parts of the draft.
    pub comments: BTreeMap<ParagraphRef, String>,
}

impl ParsedAnswer {
    /// Whether the question was skipped.
    #[must_use]
    pub fn is_skipped(&self) -> bool {
        self.scored.is_none() && self.text.is_none() && self.comments.is_empty()
    }

    /// Puts this answer in the place of whatever stood under `question` before; a skipped one erases it.
    pub fn put(mut self, question: &QuestionId, sheet: &mut AnswerSheet, words: &mut Words) {
        sheet.answers.scored.remove(question);
        if let Some(mut old) = words.texts.remove(question) {
            old.zeroize();
        }
        if let Some(mut old) = words.comments.remove(question) {
            old.values_mut().for_each(zeroize::Zeroize::zeroize);
        }
        if let Some(scored) = self.scored.take() {
            sheet.answers.scored.insert(question.clone(), scored);
        }
        if let Some(text) = self.text.take() {
            words.texts.insert(question.clone(), text);
        }
        let comments = std::mem::take(&mut self.comments);
        if !comments.is_empty() {
            words.comments.insert(question.clone(), comments);
        }
    }
}

impl Drop for ParsedAnswer {
    fn drop(&mut self) {
        self.text.zeroize();
        self.comments.values_mut().for_each(zeroize::Zeroize::zeroize);
    }
}

impl fmt::Debug for ParsedAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ParsedAnswer(…)")
    }
}

/// Parses everything somebody sent (DESIGN 6).
///
/// # Errors
/// Every fault, each with its JSON pointer.
pub fn parse_answers(
    consultation: &Consultation<Open>,
    submitted: &SubmittedAnswers,
) -> Result<(AnswerSheet, Words), Vec<AnswerFault>> {
    let definition = consultation.definition();
    let mut faults = Faults::default();
    let (mut sheet, mut words) = (AnswerSheet::default(), Words::default());
    for (id, value) in &submitted.answers {
        let pointer = below("/answers", id);
        match question(definition, id) {
            Some(question) => {
                let parsed = answer(question, &definition.policy, value, &pointer, &mut faults);
                parsed.put(&question.id, &mut sheet, &mut words);
            }
            None => faults.add(pointer, AnswerFaultKind::UnknownQuestion),
        }
    }
    sheet.about = about(definition, &submitted.about, &mut faults);
    if let Some(value) = submitted.feeling.as_ref().filter(|value| !value.is_null()) {
        sheet.answers.feeling = faults.position("/feeling", value, usize::from(FEELINGS));
    }
    faults.or((sheet, words))
}

/// Parses the fields of one question from a page, by the same rules as the JSON door.
///
/// # Errors
/// Every fault, each with its JSON pointer.
pub fn parse_answer(
    consultation: &Consultation<Open>,
    id: &QuestionId,
    fields: AnswerFields,
) -> Result<ParsedAnswer, Vec<AnswerFault>> {
    let definition = consultation.definition();
    let pointer = below("/answers", id.as_str());
    let mut faults = Faults::default();
    let mut value = fields.into_value();
    let parsed = if let Some(question) = definition.question(id) {
        answer(question, &definition.policy, &value, &pointer, &mut faults)
    } else {
        faults.add(pointer, AnswerFaultKind::UnknownQuestion);
        ParsedAnswer::default()
    };
    wipe(&mut value);
    faults.or(parsed)
}

/// Parses the fields of the about-you page, by the same rules as the JSON door.
///
/// # Errors
/// Every fault, each with its JSON pointer.
pub fn parse_about(consultation: &Consultation<Open>, fields: AboutFields) -> Result<AboutYou, Vec<AnswerFault>> {
    let mut faults = Faults::default();
    let parsed = about(consultation.definition(), &fields.into_values(), &mut faults);
    faults.or(parsed)
}

fn question<'a>(definition: &'a Definition, id: &str) -> Option<&'a Question> {
    definition.questions.iter().find(|question| question.id.as_str() == id)
}

fn about(definition: &Definition, submitted: &Map<String, Value>, faults: &mut Faults) -> AboutYou {
    let mut about = AboutYou::default();
    for (id, value) in submitted {
        let pointer = below("/about", id);
        match definition.bands.iter().find(|band| band.id.as_str() == id) {
            None => faults.add(pointer, AnswerFaultKind::UnknownBand),
            Some(_) if value.is_null() => {}
            Some(band) => {
                let position = faults.position(&pointer, value, band.options.len());
                about.bands.extend(position.map(|position| (band.id.clone(), position)));
            }
        }
    }
    about
}

fn answer(question: &Question, policy: &Policy, value: &Value, pointer: &str, faults: &mut Faults) -> ParsedAnswer {
    let mut parsed = ParsedAnswer::default();
    if value.is_null() {
        return parsed;
    }
    let options = question.options().len();
    match &question.kind {
        QuestionKind::Scale { .. } | QuestionKind::Single { .. } => {
            parsed.scored = faults.position(pointer, value, options).map(ScoredAnswer::One);
        }
        QuestionKind::Several { max, .. } => {
            let most = max.map_or(options, usize::from);
            let ticked = faults.positions(pointer, value, options, most).map(|mut ticked| {
                ticked.sort_unstable();
                ticked
            });
            parsed.scored = ticked.map(ScoredAnswer::Several);
        }
        QuestionKind::Ranking { ranks, .. } => {
            let ranked = faults.positions(pointer, value, options, usize::from(*ranks));
            parsed.scored = ranked.map(ScoredAnswer::Ranking);
        }
        QuestionKind::Text { max_characters, .. } => {
            parsed.text = faults.text(pointer, value, usize::from(*max_characters));
        }
        QuestionKind::Paragraphs { comment_max, .. } => {
            paragraphs(policy, value, pointer, (options, *comment_max), &mut parsed, faults);
        }
    }
    parsed
}

fn paragraphs(
    policy: &Policy,
    value: &Value,
    pointer: &str,
    (options, comment_max): (usize, Option<u16>),
    parsed: &mut ParsedAnswer,
    faults: &mut Faults,
) {
    let Some(parts) = value.as_object() else {
        return faults.add(pointer.to_owned(), AnswerFaultKind::WrongKind);
    };
    let mut choices = BTreeMap::new();
    for (reference, part) in parts {
        let pointer = below(pointer, reference);
        let Some(paragraph) = policy.find(reference) else {
            faults.add(pointer, AnswerFaultKind::UnknownParagraph);
            continue;
        };
        if part.is_null() {
            continue;
        }
        let Some(fields) = part.as_object() else {
            faults.add(pointer, AnswerFaultKind::WrongKind);
            continue;
        };
        for (field, value) in fields.iter().filter(|(_, value)| !value.is_null()) {
            let pointer = below(&pointer, field);
            match (field.as_str(), comment_max) {
                ("choice", _) => {
                    let choice = faults.position(&pointer, value, options);
                    choices.extend(choice.map(|choice| (paragraph.reference.clone(), choice)));
                }
                ("comment", Some(most)) => {
                    let comment = faults.text(&pointer, value, usize::from(most));
                    parsed.comments.extend(comment.map(|comment| (paragraph.reference.clone(), comment)));
                }
                ("comment", None) if value.as_str().is_some_and(|comment| comment.trim().is_empty()) => {}
                ("comment", None) => faults.add(pointer, AnswerFaultKind::NoComments),
                _ => faults.add(pointer, AnswerFaultKind::UnknownField),
            }
        }
    }
    parsed.scored = (!choices.is_empty()).then_some(ScoredAnswer::Paragraphs(choices));
}
