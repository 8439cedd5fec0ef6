//! From the fields of a step to the visit: parses what the page asked for and puts it in the place of what stood
//! there. One set of rules for pages and JSON door ([`crate::domain::questionnaire`]).

use std::collections::BTreeMap;

use crate::domain::answer::{AnswerSheet, ScoredAnswer, Words};
use crate::domain::consent::Purpose;
use crate::domain::consultation::{Consultation, Definition, Open};
use crate::domain::ids::{ParagraphRef, QuestionId};
use crate::domain::question::{Question, QuestionKind};
use crate::domain::questionnaire::{
    AboutFields, AnswerFault, AnswerFaultKind, AnswerFields, FEELINGS, ParagraphFields, ParsedAnswer, parse_about,
    parse_answer,
};
use crate::domain::visit::{Step, Visit};
use crate::web::extract::StepForm;
use crate::web::visit::fields;
use crate::web::visit::pages::Fault;

/// The answers of one person, as a page changes them: during a visit, or later with the receipt.
pub struct Draft<'a> {
    /// The scored side.
    pub sheet: &'a mut AnswerSheet,
    /// The words.
    pub words: &'a mut Words,
    /// Whether words may be written (C2).
    pub with_words: bool,
}

/// Takes over what the page of `step` asked for.
///
/// # Errors
/// The first [`Fault`] on the page; nothing is taken over then.
pub fn step(consultation: &Consultation<Open>, visit: &mut Visit, form: &StepForm) -> Result<(), Fault> {
    let with_words = visit.purposes().contains(Purpose::Words);
    let with_bands = visit.purposes().contains(Purpose::AboutMe);
    let questions: Vec<QuestionId> = visit.questions(consultation.definition()).into_iter().cloned().collect();
    let mut sheet =
        AnswerSheet { answers: std::mem::take(&mut visit.answers), about: std::mem::take(&mut visit.about) };
    let mut words = std::mem::take(&mut visit.words);
    let mut draft = Draft { sheet: &mut sheet, words: &mut words, with_words };
    let outcome = match &visit.step {
        Step::Question(id) => question(consultation, &mut draft, id, form, false),
        Step::Part(id, part) => one_part(consultation, &mut draft, id, part, form),
        Step::Check => feeling(&mut draft, form),
        Step::About if with_bands => about(consultation, &mut draft, form),
        Step::OnePage => {
            let mut each = questions.iter().map(|id| question(consultation, &mut draft, id, form, true));
            let answered = each.try_for_each(|outcome| outcome);
            answered.and_then(|()| if with_bands { about(consultation, &mut draft, form) } else { Ok(()) })
        }
        _ => Ok(()),
    };
    visit.answers = sheet.answers;
    visit.about = sheet.about;
    visit.words = words;
    outcome
}

/// Takes over one question. `here` is whether its parts stand on the same page.
///
/// # Errors
/// The first [`Fault`].
pub fn question(
    consultation: &Consultation<Open>,
    draft: &mut Draft<'_>,
    id: &QuestionId,
    form: &StepForm,
    here: bool,
) -> Result<(), Fault> {
    let Some(question) = consultation.definition().question(id) else { return Ok(()) };
    let Some(fields) = answer_fields(question, consultation, form, here, draft)? else { return Ok(()) };
    let parsed = parse_answer(consultation, id, fields).map_err(|faults| first(&faults))?;
    parsed.put(id, draft.sheet, draft.words);
    Ok(())
}

fn answer_fields(
    question: &Question,
    consultation: &Consultation<Open>,
    form: &StepForm,
    here: bool,
    draft: &Draft<'_>,
) -> Result<Option<AnswerFields>, Fault> {
    let id = &question.id;
    let field = fields::answer(id);
    let ranked = |rank| Ok(once(form, &fields::rank(id.as_str(), rank))?.map(str::to_owned));
    Ok(Some(match &question.kind {
        QuestionKind::Scale { .. } | QuestionKind::Single { .. } => {
            AnswerFields::Choice(once(form, &field)?.map(str::to_owned))
        }
        QuestionKind::Several { .. } => AnswerFields::Ticks(form.all(&field).map(str::to_owned).collect()),
        QuestionKind::Ranking { .. } => AnswerFields::Ranks(vec![ranked(1)?, ranked(2)?, ranked(3)?]),
        QuestionKind::Text { .. } => match once(form, &field)?.filter(|_| draft.with_words) {
            Some(text) => AnswerFields::Text(text.to_owned()),
            None => return Ok(None),
        },
        // On a page of its own the question only lists its parts; each is answered on its own page.
        QuestionKind::Paragraphs { .. } if !here => return Ok(None),
        QuestionKind::Paragraphs { .. } => {
            let parts = consultation.definition().policy.paragraphs().iter();
            // A comment is written on its part's own page.
            let wrote = |part: &ParagraphRef| draft.words.piece(id, Some(part)).filter(|_| draft.with_words);
            let kept = |part: &ParagraphRef| wrote(part).unwrap_or_default().to_owned();
            let of_part = |part: &ParagraphRef| {
                Ok((part.to_string(), ParagraphFields { comment: kept(part), choice: part_choice(id, part, form)? }))
            };
            AnswerFields::Paragraphs(parts.map(|paragraph| of_part(&paragraph.reference)).collect::<Result<_, _>>()?)
        }
    }))
}

fn part_choice(question: &QuestionId, part: &ParagraphRef, form: &StepForm) -> Result<Option<String>, Fault> {
    Ok(once(form, &fields::part(question, part))?.map(str::to_owned))
}

/// The value of a field that a form holds once: two values say nothing certain.
fn once<'f>(form: &'f StepForm, field: &'f str) -> Result<Option<&'f str>, Fault> {
    let mut values = form.all(field);
    let first = values.next();
    if values.next().is_none() { Ok(first) } else { Err(Fault::Unreadable { field: field.to_owned() }) }
}

/// The words of a form as they were typed, over those that were taken over before: to be given back where nothing can be
/// taken over any more. A text or comment of another page stays as it was.
pub fn typed_over(definition: &Definition, form: &StepForm, words: &mut Words) {
    for question in &definition.questions {
        match &question.kind {
            QuestionKind::Text { .. } => {
                if let Some(text) = form.get(&fields::answer(&question.id)) {
                    words.put(&question.id, None, text.to_owned());
                }
            }
            QuestionKind::Paragraphs { .. } => {
                for paragraph in definition.policy.paragraphs() {
                    let field = fields::comment(&fields::part(&question.id, &paragraph.reference));
                    if let Some(text) = form.get(&field) {
                        words.put(&question.id, Some(&paragraph.reference), text.to_owned());
                    }
                }
            }
            _ => {}
        }
    }
}

/// Takes over the choice and the comment for one part of the draft; the other parts stay as they are.
///
/// # Errors
/// The first [`Fault`].
pub fn one_part(
    consultation: &Consultation<Open>,
    draft: &mut Draft<'_>,
    id: &QuestionId,
    part: &ParagraphRef,
    form: &StepForm,
) -> Result<(), Fault> {
    let mut parts: BTreeMap<String, ParagraphFields> = BTreeMap::new();
    if let Some(ScoredAnswer::Paragraphs(choices)) = draft.sheet.answers.scored.get(id) {
        for (other, choice) in choices {
            parts.entry(other.to_string()).or_default().choice = Some(choice.to_string());
        }
    }
    for (other, comment) in draft.words.comments.get(id).into_iter().flatten() {
        parts.entry(other.to_string()).or_default().comment.clone_from(comment);
    }
    let field = fields::comment(&fields::part(id, part));
    let comment = once(form, &field)?.filter(|_| draft.with_words).unwrap_or_default().to_owned();
    parts.insert(part.to_string(), ParagraphFields { choice: part_choice(id, part, form)?, comment });
    let parsed: ParsedAnswer =
        parse_answer(consultation, id, AnswerFields::Paragraphs(parts)).map_err(|faults| first(&faults))?;
    parsed.put(id, draft.sheet, draft.words);
    Ok(())
}

/// Takes over the bands.
///
/// # Errors
/// The first [`Fault`].
pub fn about(consultation: &Consultation<Open>, draft: &mut Draft<'_>, form: &StepForm) -> Result<(), Fault> {
    let bands = consultation.definition().bands.iter();
    let mut chosen = BTreeMap::new();
    for band in bands {
        if let Some(value) = once(form, &fields::band(&band.id))? {
            chosen.insert(band.id.to_string(), value.to_owned());
        }
    }
    let fields = AboutFields(chosen);
    draft.sheet.about = parse_about(consultation, fields).map_err(|faults| first(&faults))?;
    Ok(())
}

/// Takes over how taking part felt (SAF-24). A form without the question leaves it as it was: the check page is also
/// reached by buttons that send nothing.
fn feeling(draft: &mut Draft<'_>, form: &StepForm) -> Result<(), Fault> {
    let unreadable = || Fault::Unreadable { field: fields::FEELING.to_owned() };
    match once(form, fields::FEELING)? {
        None => {}
        Some("") => draft.sheet.answers.feeling = None,
        Some(said) => {
            let position: u8 = said.parse().map_err(|_| unreadable())?;
            if position >= FEELINGS {
                return Err(unreadable());
            }
            draft.sheet.answers.feeling = Some(position);
        }
    }
    Ok(())
}

/// What a page says of the first fault, linked to its field.
fn first(faults: &[AnswerFault]) -> Fault {
    let Some(fault) = faults.first() else { return Fault::Unreadable { field: "main".into() } };
    // `/answers/Q13/P8/comment` and `/answers/Q5/2`: the steps of the pointer are those of the field's name.
    let mut steps = fault.pointer.split('/').skip(2);
    let question = steps.next().unwrap_or("main").to_owned();
    let field = match (steps.next(), steps.next()) {
        (Some(part), Some("comment")) => fields::comment(&format!("{question}.{part}")),
        (Some(part), Some(_)) => format!("{question}.{part}"),
        _ if fault.pointer.starts_with("/about") => format!("about.{question}"),
        _ => question,
    };
    match fault.kind {
        AnswerFaultKind::TooMany { most } => Fault::TooMany { field, most },
        AnswerFaultKind::TooLong { most } => Fault::TooLong { field, most },
        AnswerFaultKind::Repeated => Fault::RankedTwice { field },
        _ => Fault::Unreadable { field },
    }
}
