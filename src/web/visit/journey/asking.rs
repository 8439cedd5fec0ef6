//! Questions as a page shows them: what is asked, with what was chosen or typed so far.

use crate::domain::answer::{AboutYou, Answers, ScoredAnswer, Words};
use crate::domain::band;
use crate::domain::ids::{ParagraphRef, QuestionId};
use crate::domain::question::{self, QuestionKind, ScaleDisplay};
use crate::domain::text::Localised;
use crate::web::extract::StepForm;
use crate::web::visit::fields;
use crate::web::visit::go::Go;
use crate::web::visit::journey::texts::InLanguage;
use crate::web::visit::pages::{Asked, Band, Choice, PartComment, PartHere, PartLine, Question, TypedText};

/// What stands in the fields: what was answered before or, after a fault, what was just typed.
#[derive(Clone, Copy)]
pub struct Standing<'a> {
    /// Scored answers.
    pub answers: &'a Answers,
    /// Bands.
    pub about: &'a AboutYou,
    /// Words.
    pub words: &'a Words,
    /// Whether there is something to write in (C2).
    pub with_words: bool,
    /// The part of the draft she comes back from.
    pub back_from: Option<&'a ParagraphRef>,
    /// The form that needs a second look; it goes before everything else.
    pub typed: Option<&'a StepForm>,
}

/// The path from a question's number of places to a rank field.
const RANKS: [usize; 3] = [1, 2, 3];

impl Standing<'_> {
    fn position_typed(&self, field: &str) -> Option<Option<usize>> {
        self.typed.map(|form| form.get(field).and_then(|value| value.parse().ok()))
    }

    fn one(&self, id: &QuestionId) -> Option<usize> {
        self.position_typed(&fields::answer(id)).unwrap_or_else(|| match self.answers.scored.get(id) {
            Some(ScoredAnswer::One(position)) => Some(usize::from(*position)),
            _ => None,
        })
    }

    fn several(&self, id: &QuestionId) -> Vec<usize> {
        if let Some(form) = self.typed {
            return form.all(&fields::answer(id)).filter_map(|value| value.parse().ok()).collect();
        }
        match self.answers.scored.get(id) {
            Some(ScoredAnswer::Several(positions)) => positions.iter().copied().map(usize::from).collect(),
            _ => Vec::new(),
        }
    }

    /// The option in each place, from the first.
    fn ranked(&self, id: &QuestionId) -> [Option<usize>; 3] {
        if let Some(form) = self.typed {
            return RANKS.map(|rank| form.get(&fields::rank(id.as_str(), rank)).and_then(|value| value.parse().ok()));
        }
        let chosen = match self.answers.scored.get(id) {
            Some(ScoredAnswer::Ranking(positions)) => positions.as_slice(),
            _ => &[],
        };
        RANKS.map(|rank| chosen.get(rank.saturating_sub(1)).copied().map(usize::from))
    }

    fn text(&self, id: &QuestionId) -> String {
        match self.typed {
            Some(form) => form.get(&fields::answer(id)).unwrap_or_default().to_owned(),
            None => self.words.texts.get(id).cloned().unwrap_or_default(),
        }
    }

    /// The choice for one part of the draft.
    #[must_use]
    pub fn part(&self, id: &QuestionId, part: &ParagraphRef) -> Option<usize> {
        self.position_typed(&fields::part(id, part)).unwrap_or_else(|| match self.answers.scored.get(id) {
            Some(ScoredAnswer::Paragraphs(choices)) => choices.get(part).copied().map(usize::from),
            _ => None,
        })
    }

    /// The comment on one part of the draft.
    #[must_use]
    pub fn comment(&self, id: &QuestionId, part: &ParagraphRef) -> String {
        match self.typed {
            Some(form) => form.get(&fields::comment(&fields::part(id, part))).unwrap_or_default().to_owned(),
            None => self.words.comments.get(id).and_then(|comments| comments.get(part)).cloned().unwrap_or_default(),
        }
    }

    fn band(&self, band: &band::Band) -> Option<usize> {
        self.position_typed(&fields::band(&band.id))
            .unwrap_or_else(|| self.about.bands.get(&band.id).copied().map(usize::from))
    }
}

/// Options with the ones that were chosen marked.
#[must_use]
pub fn choices(texts: InLanguage<'_>, options: &[Localised], chosen: impl Fn(usize) -> bool) -> Vec<Choice> {
    let label = |option: &Localised| option.in_language(texts.language).unwrap_or_default().to_owned();
    let mark = |(at, option)| Choice { chosen: chosen(at), ..Choice::new(label(option)) };
    options.iter().enumerate().map(mark).collect()
}

/// One question. `here` is whether everything it asks stands on this one page.
#[must_use]
pub fn question(texts: InLanguage<'_>, question: &question::Question, standing: Standing<'_>, here: bool) -> Question {
    let text = |text: &Localised| text.in_language(texts.language).unwrap_or_default().to_owned();
    Question {
        field: fields::answer(&question.id),
        text: texts.question(question).to_owned(),
        hint: question.hint.as_ref().map(text),
        note: question.note.as_ref().map(text),
        picture: texts.picture(question.id.as_str()),
        played: texts.played(question.id.as_str()),
        asked: asked(texts, question, standing, here),
    }
}

fn asked(texts: InLanguage<'_>, question: &question::Question, standing: Standing<'_>, here: bool) -> Asked {
    let id = &question.id;
    match &question.kind {
        QuestionKind::Scale { scale, .. } => {
            let chosen = standing.one(id);
            let levels = scale.display == ScaleDisplay::Levels;
            Asked::One { options: choices(texts, &scale.options, |at| chosen == Some(at)), levels }
        }
        QuestionKind::Single { options } => {
            let chosen = standing.one(id);
            Asked::One { options: choices(texts, options, |at| chosen == Some(at)), levels: false }
        }
        QuestionKind::Several { options, max } => {
            let chosen = standing.several(id);
            let options = choices(texts, options, |at| chosen.contains(&at));
            Asked::Several { options, most: max.map(usize::from) }
        }
        QuestionKind::Ranking { options, ranks } => {
            let chosen = standing.ranked(id);
            let mut options = choices(texts, options, |_| false);
            for (at, option) in options.iter_mut().enumerate() {
                let place = chosen.iter().position(|position| *position == Some(at));
                option.rank = place.map(|place| place.saturating_add(1));
            }
            Asked::Ranking { options, ranks: usize::from(*ranks) }
        }
        QuestionKind::Text { max_characters, .. } => {
            Asked::Text(TypedText { value: standing.text(id), most: usize::from(*max_characters) })
        }
        QuestionKind::Paragraphs { options, comment_max } if here => {
            Asked::AllParts(parts_here(texts, question, options, *comment_max, standing))
        }
        QuestionKind::Paragraphs { options, .. } => Asked::Parts(part_lines(texts, question, options, standing)),
    }
}

fn part_lines(
    texts: InLanguage<'_>,
    question: &question::Question,
    options: &[Localised],
    standing: Standing<'_>,
) -> Vec<PartLine> {
    let paragraphs = texts.definition.policy.paragraphs().iter().enumerate();
    let label = |option: &Localised| option.in_language(texts.language).unwrap_or_default().to_owned();
    let said = |part: &ParagraphRef| standing.part(&question.id, part).and_then(|at| options.get(at)).map(label);
    paragraphs
        .map(|(at, paragraph)| PartLine {
            number: at.saturating_add(1),
            title: texts.owned(&paragraph.heading),
            said: said(&paragraph.reference),
            go: Go::Part(paragraph.reference.clone()),
        })
        .collect()
}

fn parts_here(
    texts: InLanguage<'_>,
    question: &question::Question,
    options: &[Localised],
    comment_max: Option<u16>,
    standing: Standing<'_>,
) -> Vec<PartHere> {
    let paragraphs = texts.definition.policy.paragraphs().iter().enumerate();
    paragraphs
        .map(|(at, paragraph)| {
            let chosen = standing.part(&question.id, &paragraph.reference);
            PartHere {
                number: at.saturating_add(1),
                title: texts.owned(&paragraph.heading),
                played: texts.played(paragraph.reference.as_str()),
                field: fields::part(&question.id, &paragraph.reference),
                options: choices(texts, options, |at| chosen == Some(at)),
                comment: comment_max.and_then(|_| wrote(&question.id, &paragraph.reference, standing)),
            }
        })
        .collect()
}

/// What was written about one part: words of an earlier page, whatever else was just typed.
fn wrote(question: &QuestionId, part: &ParagraphRef, standing: Standing<'_>) -> Option<PartComment> {
    let wrote = Standing { typed: None, ..standing }.comment(question, part);
    let here = standing.back_from == Some(part);
    standing.with_words.then(|| PartComment { wrote, go: Go::Part(part.clone()), here })
}

/// The field for a comment on one part: only with C2, and where the question asks for comments.
#[must_use]
pub fn comment(
    question: &QuestionId,
    part: &ParagraphRef,
    comment_max: Option<u16>,
    standing: Standing<'_>,
) -> Option<TypedText> {
    let most = comment_max.filter(|_| standing.with_words)?;
    Some(TypedText { value: standing.comment(question, part), most: usize::from(most) })
}

/// The about-you questions.
#[must_use]
pub fn bands(texts: InLanguage<'_>, standing: Standing<'_>) -> Vec<Band> {
    let bands = texts.definition.bands.iter();
    bands
        .map(|band| {
            let chosen = standing.band(band);
            Band {
                field: fields::band(&band.id),
                text: texts.owned(&band.text),
                reason: texts.owned(&band.reason),
                options: choices(texts, &band.options, |at| chosen == Some(at)),
            }
        })
        .collect()
}
