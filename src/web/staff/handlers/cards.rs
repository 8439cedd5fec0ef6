//! Cards: the batches, and the sheet that is drawn once.

use actix_web::http::StatusCode;

use crate::actions::consultations::print_cards::{PrintError, Printed, list_batches, print_cards};
use crate::domain::consultation::State;
use crate::domain::permission::PrintCards;
use crate::web::drawn::Drawn;
use crate::web::languages::Language;
use crate::web::page_error::PageError;
use crate::web::staff::door::{Answer, Asker as _, At};
use crate::web::staff::forms::{BatchFields, Faults, StaffForm as _};
use crate::web::staff::views::{Batch, CardFace, CardSheetPage, CardWords, CardsPage, Square};

use super::tongue;

/// `GET /staff/{slug}/cards`
pub fn page(asker: &At<PrintCards>) -> Answer {
    draw(asker, StatusCode::OK, BatchFields::default(), Faults::default())
}

fn draw(asker: &At<PrintCards>, status: StatusCode, typed: BatchFields, faults: Faults) -> Answer {
    let listed = list_batches(asker.service(), &asker.granted)?;
    let batches = listed.into_iter().rev().filter(|batch| batch.paper.is_none()).map(|batch| Batch {
        day: asker.language().day(batch.printed_on),
        label: batch.label,
        number: batch.cards,
    });
    let done = asker.by.call.parameter("done").filter(|word| *word == "lost");
    let page = CardsPage {
        frame: asker.frame(),
        place: asker.place(),
        today: today(asker),
        done: done.map(|_| asker.language().text("cards-lost-done")),
        batches: batches.collect(),
        languages: asker.found.definition().languages.iter().map(|offered| tongue(offered, asker.language())).collect(),
        closed: (!takes_cards(asker)).then(|| asker.language().text("cards-over")),
        typed,
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}

/// Whether cards can still be used one day.
pub(super) fn takes_cards(asker: &At<PrintCards>) -> bool {
    matches!(asker.found.state(), State::Draft | State::PanelReview | State::Approved | State::Open)
}

/// Whether it is open today, and nothing more: how many have been there is told to nobody (AGG-18).
pub(super) fn today(asker: &At<PrintCards>) -> &'static str {
    match asker.found.state() {
        State::Open if asker.found.stored.paused => "today-rests",
        State::Open => "today-open",
        State::Draft | State::PanelReview | State::Approved => "today-not-yet",
        _ => "today-over",
    }
}

/// The language in which cards are printed, if it is offered.
pub(super) fn printed_in(asker: &At<PrintCards>, tag: &str) -> Option<Language> {
    Language::from_tag(tag).filter(|language| asker.found.definition().offered_language(language.tag()).is_some())
}

/// `POST /staff/{slug}/cards`: the codes are on the page that answers, and nowhere else.
pub fn print(asker: &At<PrintCards>, fields: BatchFields) -> Answer {
    let faults = fields.faults(asker.language());
    let language = printed_in(asker, &fields.language);
    let (Some(number), Some(language), true) = (fields.cards(), language, faults.is_empty()) else {
        let faults =
            if faults.is_empty() { faults.and("language", &asker.language().t("fault-language")) } else { faults };
        return draw(asker, StatusCode::UNPROCESSABLE_ENTITY, fields, faults);
    };
    let again = |field, id: &str| {
        let faults = Faults::default().and(field, &asker.language().t(id));
        draw(asker, StatusCode::UNPROCESSABLE_ENTITY, fields.clone(), faults)
    };
    match print_cards(asker.service(), &asker.granted, &fields.label, number) {
        Ok(printed) => sheet(asker, &printed, language),
        Err(PrintError::Number) => again("number", "fault-cards"),
        Err(PrintError::Label) => again("label", "fault-batch-name"),
        Err(PrintError::State(_)) => again("number", "cards-not-made"),
        Err(PrintError::Store(error)) => Err(error.into()),
    }
}

/// The sheet of a batch that was just made.
pub(super) fn sheet(asker: &At<PrintCards>, printed: &Printed, language: Language) -> Answer {
    let texts = language.texts();
    let definition = asker.found.definition();
    let path = language.link(&format!("/v/{}", definition.slug));
    let public = &asker.by.call.context.public_address;
    let typed = public.split_once("://").map_or(public.as_str(), |(_, host)| host);
    let offered = definition.offered_language(language.tag()).ok_or(PageError::Malformed)?;
    let page = CardSheetPage {
        frame: asker.frame(),
        place: asker.place(),
        label: printed.batch.label.clone(),
        words: CardWords {
            language: tongue(offered, asker.language()),
            name: texts.get("name").into_owned(),
            instruction: texts.get("print-instruction").into_owned(),
            square: texts.get("print-square").into_owned(),
            once: texts.get("print-once").into_owned(),
        },
        address: format!("{typed}{path}"),
        square: Square::of(&format!("{public}{path}")).ok_or(PageError::Malformed)?,
        cards: printed.codes.iter().map(|code| CardFace { letters: code.letters(), digits: code.digits() }).collect(),
    };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}
