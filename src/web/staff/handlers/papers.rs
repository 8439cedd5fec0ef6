//! Paper forms: the batches, and the booklets that are drawn once (LNG-8).

use actix_web::http::StatusCode;

use crate::actions::consultations::print_cards::{PrintError, list_batches};
use crate::actions::consultations::print_papers::{MOST, PrintPapersError, PrintedPapers, print_papers};
use crate::domain::consultation::State;
use crate::domain::permission::PrintCards;
use crate::domain::question::{Question, QuestionKind};
use crate::domain::text::Localised;
use crate::web::drawn::Drawn;
use crate::web::frame::Frame;
use crate::web::languages::Language;
use crate::web::page_error::PageError;
use crate::web::staff::door::{Answer, Asker as _, At};
use crate::web::staff::forms::{BatchFields, Faults, StaffForm as _};
use crate::web::staff::views::{
    Batch, Booklet, PaperAsked, PaperBand, PaperFace, PaperPurpose, PaperQuestion, PaperSheetPage, PapersPage,
};
use crate::web::visit::journey::Stage;
use crate::web::visit::journey::texts::InLanguage;

use super::tongue;

/// Letters of handwriting that a line holds.
const LETTERS_ON_A_LINE: u16 = 70;

/// `GET /staff/{slug}/papers`
pub fn page(asker: &At<PrintCards>) -> Answer {
    draw(asker, StatusCode::OK, BatchFields::default(), Faults::default())
}

fn draw(asker: &At<PrintCards>, status: StatusCode, typed: BatchFields, faults: Faults) -> Answer {
    let listed = list_batches(asker.service(), &asker.granted)?;
    let papers = listed.into_iter().rev().filter(|batch| batch.paper.is_some());
    let batches = papers
        .map(|batch| Batch { day: asker.language().day(batch.printed_on), label: batch.label, number: batch.cards })
        .collect();
    let closed = match asker.found.state() {
        State::Open => None,
        State::Draft | State::PanelReview | State::Approved => Some("papers-not-open"),
        _ => Some("papers-over"),
    };
    let page = PapersPage {
        frame: asker.frame(),
        place: asker.place(),
        batches,
        languages: asker.found.definition().languages.iter().map(|offered| tongue(offered, asker.language())).collect(),
        closed: closed.map(|id| asker.language().text(id)),
        typed,
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}

/// `POST /staff/{slug}/papers`: the codes are on the page that answers, and nowhere else.
pub fn print(asker: &At<PrintCards>, fields: BatchFields) -> Answer {
    let faults = fields.faults(asker.language());
    let definition = asker.found.definition();
    let language = Language::from_tag(&fields.language).zip(definition.offered_language(&fields.language));
    let (Some(number), Some((language, offered)), true) = (fields.cards(), language, faults.is_empty()) else {
        let faults =
            if faults.is_empty() { faults.and("language", &asker.language().t("fault-language")) } else { faults };
        return draw(asker, StatusCode::UNPROCESSABLE_ENTITY, fields, faults);
    };
    let words = asker.language();
    let again = |field, text: &str| {
        draw(asker, StatusCode::UNPROCESSABLE_ENTITY, fields.clone(), Faults::default().and(field, text))
    };
    match print_papers(asker.service(), &asker.granted, &fields.label, number, offered) {
        Ok(printed) => sheet(asker, printed, language),
        Err(PrintPapersError::Number | PrintPapersError::Cards(PrintError::Number)) => {
            again("number", &words.with("papers-most", [("most", MOST.into())]))
        }
        Err(PrintPapersError::Language) => again("language", &words.t("fault-language")),
        Err(PrintPapersError::Cards(PrintError::Label)) => again("label", &words.t("fault-batch-name")),
        Err(PrintPapersError::State(_) | PrintPapersError::Cards(PrintError::State(_))) => {
            again("number", &words.t("papers-not-made"))
        }
        Err(PrintPapersError::Store(error) | PrintPapersError::Cards(PrintError::Store(error))) => Err(error.into()),
    }
}

fn sheet(asker: &At<PrintCards>, printed: PrintedPapers, language: Language) -> Answer {
    let stage = Stage::new(&asker.by.call.context, language, &asker.found).map_err(PageError::from)?;
    let face = |paper: &crate::actions::consultations::print_papers::Paper| PaperFace {
        letters: paper.number.letters(),
        digits: paper.number.digits(),
        slip_letters: paper.slip.letters(),
        slip_digits: paper.slip.digits(),
    };
    let page = PaperSheetPage {
        frame: asker.frame(),
        place: asker.place(),
        label: printed.batch.label.clone(),
        booklet: booklet(&stage),
        address: asker.by.call.context.return_address(),
        papers: printed.papers.iter().map(face).collect(),
    };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

fn booklet(stage: &Stage<'_>) -> Booklet {
    let (texts, words) = (stage.texts(), stage.frame());
    let definition = texts.definition;
    let total = definition.questions.len().saturating_add(usize::from(!definition.bands.is_empty()));
    let count = |number: usize| count(&words, number, total);
    let questions = definition.questions.iter().enumerate();
    Booklet {
        notice: texts.notice(),
        erasing: texts.erasing(words.language),
        version: definition.notice.version,
        purposes: definition
            .purposes
            .iter()
            .map(|asked| PaperPurpose { text: texts.owned(&asked.text), if_no: texts.owned(&asked.if_no) })
            .collect(),
        draft: texts.draft(),
        questions: questions.map(|(at, asked)| question(&words, texts, asked, count(at.saturating_add(1)))).collect(),
        about_count: count(total),
        bands: definition
            .bands
            .iter()
            .map(|band| PaperBand {
                text: texts.owned(&band.text),
                reason: texts.owned(&band.reason),
                options: labels(texts, &band.options),
            })
            .collect(),
        services: stage.support_page(stage.frame()).groups,
        words,
    }
}

fn count(words: &Frame, number: usize, total: usize) -> String {
    let variables = [("number", number.into()), ("total", total.into())];
    words.language.texts().with("question-of", variables).into_owned()
}

fn labels(texts: InLanguage<'_>, options: &[Localised]) -> Vec<String> {
    options.iter().map(|option| option.in_language(texts.language).unwrap_or_default().to_owned()).collect()
}

fn lines(most: u16) -> usize {
    usize::from(most.div_ceil(LETTERS_ON_A_LINE)).clamp(2, 14)
}

fn question(words: &Frame, texts: InLanguage<'_>, question: &Question, count: String) -> PaperQuestion {
    let tick = |how: String, options: &[Localised]| PaperAsked::Tick { how, options: labels(texts, options) };
    let one = || words.t("paper-one").into_owned();
    let asked = match &question.kind {
        QuestionKind::Scale { scale, .. } => tick(one(), &scale.options),
        QuestionKind::Single { options } => tick(one(), options),
        QuestionKind::Several { options, max } => {
            let how = max.map_or_else(|| words.t("tick-any"), |most| words.n("tick-up-to", usize::from(most)));
            tick(how.into_owned(), options)
        }
        QuestionKind::Ranking { options, .. } => PaperAsked::Rank(labels(texts, options)),
        QuestionKind::Text { max_characters, .. } => PaperAsked::Write(lines(*max_characters)),
        QuestionKind::Paragraphs { options, comment_max } => PaperAsked::Parts {
            options: labels(texts, options),
            parts: texts.definition.policy.paragraphs().iter().map(|part| texts.owned(&part.heading)).collect(),
            comment: comment_max.map_or(0, lines),
        },
    };
    let text = |text: &Localised| text.in_language(texts.language).unwrap_or_default().to_owned();
    PaperQuestion {
        count,
        text: text(&question.text),
        note: question.note.as_ref().map(text),
        hint: question.hint.as_ref().map(text),
        asked,
    }
}
