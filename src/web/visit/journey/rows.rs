//! Answers as rows: on the check page, on the own answers and in the download.

use crate::domain::answer::{AboutYou, Answers, ScoredAnswer, Words};
use crate::domain::ids::QuestionId;
use crate::domain::question::{Question, QuestionKind};
use crate::domain::questionnaire::{Labels, band_label, labels};
use crate::web::frame::Frame;
use crate::web::visit::go::Go;
use crate::web::visit::journey::texts::InLanguage;
use crate::web::visit::pages::{FEELINGS, Row, Said};

/// What somebody answered, and what of it can be changed.
#[derive(Clone, Copy)]
pub struct Answered<'a> {
    /// Scored answers; `None` once they are erased.
    pub answers: Option<&'a Answers>,
    /// Bands, with C4.
    pub about: Option<&'a AboutYou>,
    /// Words, with C2.
    pub words: Option<&'a Words>,
    /// Whether rows get a button.
    pub changeable: bool,
}

/// The rows of every question this person saw, and of the bands.
#[must_use]
pub fn rows(frame: &Frame, texts: InLanguage<'_>, answered: Answered<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    for question in &texts.definition.questions {
        if !question.is_only_words() || answered.words.is_some() {
            question_rows(frame, texts, question, answered, &mut rows);
        }
    }
    if let Some(about) = answered.about {
        rows.extend(about_rows(texts, about, answered.changeable));
    }
    rows
}

/// How taking part felt, as a row, if she said so (SAF-24).
#[must_use]
pub fn feeling_row(frame: &Frame, answers: Option<&Answers>) -> Option<Row> {
    let felt = answers?.feeling?;
    let said = FEELINGS.get(usize::from(felt)).map_or(Said::Nothing, |id| Said::Choices(frame.t(id).into_owned()));
    Some(Row { label: frame.t("feeling-heading").into_owned(), said, change: None, always: false })
}

fn question_rows(
    frame: &Frame,
    texts: InLanguage<'_>,
    question: &Question,
    answered: Answered<'_>,
    rows: &mut Vec<Row>,
) {
    let name = |question: &Question| {
        question.short.as_ref().map_or_else(|| texts.question(question), |short| texts.of(short)).to_owned()
    };
    let change = answered.changeable.then(|| Go::Question(question.id.clone()));
    let scored = answered.answers.and_then(|answers| answers.scored.get(&question.id));
    match &question.kind {
        QuestionKind::Text { .. } => {
            let written = answered.words.and_then(|words| words.texts.get(&question.id));
            rows.push(Row { label: name(question), said: words_said(written), change, always: true });
        }
        QuestionKind::Paragraphs { .. } => {
            let parts = part_rows(frame, texts, question, scored, answered);
            if parts.is_empty() {
                rows.push(Row { label: name(question), said: Said::Nothing, change, always: false });
            }
            rows.extend(parts);
        }
        _ => rows.push(Row {
            label: name(question),
            said: choices_said(frame, texts, question, scored),
            change,
            always: true,
        }),
    }
}

fn words_said(written: Option<&String>) -> Said {
    written.map_or(Said::Nothing, |text| Said::Words(text.clone()))
}

fn choices_said(frame: &Frame, texts: InLanguage<'_>, question: &Question, scored: Option<&ScoredAnswer>) -> Said {
    let Some(scored) = scored else { return Said::Nothing };
    match labels(texts.definition, question, scored, texts.language) {
        Ok(Labels::Chosen(chosen)) => Said::Choices(frame.together(&chosen)),
        Ok(Labels::Ranked(ranked)) => Said::Choices(frame.ranked(&ranked)),
        Ok(Labels::Parts(_)) | Err(_) => Said::Nothing,
    }
}

/// One row for each part of the draft that has a choice or a comment.
fn part_rows(
    frame: &Frame,
    texts: InLanguage<'_>,
    question: &Question,
    scored: Option<&ScoredAnswer>,
    answered: Answered<'_>,
) -> Vec<Row> {
    let choices = match scored {
        Some(ScoredAnswer::Paragraphs(choices)) => Some(choices),
        _ => None,
    };
    let comments = answered.words.and_then(|words| words.comments.get(&question.id));
    let mut rows = Vec::new();
    for (at, paragraph) in texts.definition.policy.paragraphs().iter().enumerate() {
        let number = at.saturating_add(1);
        let label = frame.n("part-said", number).into_owned();
        let change = answered.changeable.then(|| Go::Part(paragraph.reference.clone()));
        if let Some(choice) = choices.and_then(|choices| choices.get(&paragraph.reference)) {
            let options = question.options().get(usize::from(*choice));
            let said = options.map_or(Said::Nothing, |option| Said::Choices(texts.owned(option)));
            rows.push(Row { label: label.clone(), said, change: change.clone(), always: false });
        }
        if let Some(comment) = comments.and_then(|comments| comments.get(&paragraph.reference)) {
            rows.push(Row { label, said: Said::Words(comment.clone()), change, always: false });
        }
    }
    rows
}

fn about_rows(texts: InLanguage<'_>, about: &AboutYou, changeable: bool) -> Vec<Row> {
    let bands = texts.definition.bands.iter();
    bands
        .map(|band| {
            let position = about.bands.get(&band.id);
            let label = position.and_then(|position| band_label(band, *position, texts.language).ok().flatten());
            let said = label.map_or(Said::Nothing, |label| Said::Choices(label.to_owned()));
            Row { label: texts.owned(&band.text), said, change: changeable.then_some(Go::About), always: true }
        })
        .collect()
}

/// What the words typed so far are, question by question: to copy when they could not be sent.
#[must_use]
pub fn typed_words(frame: &Frame, texts: InLanguage<'_>, words: &Words) -> Vec<(String, String)> {
    let name = |id: &QuestionId| {
        let question = texts.definition.question(id);
        question.map_or_else(String::new, |question| texts.question(question).to_owned())
    };
    let mut typed: Vec<_> = words.texts.iter().map(|(id, text)| (name(id), text.clone())).collect();
    for comments in words.comments.values() {
        for (at, paragraph) in texts.definition.policy.paragraphs().iter().enumerate() {
            if let Some(comment) = comments.get(&paragraph.reference) {
                typed.push((frame.n("part-said", at.saturating_add(1)).into_owned(), comment.clone()));
            }
        }
    }
    typed
}
