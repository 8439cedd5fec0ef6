//! Beside the cards: a lost envelope, the test card, and what to say.

use actix_web::http::StatusCode;

use crate::actions::consultations::print_cards::{list_batches, print_cards};
use crate::actions::consultations::void_cards::{VoidError, void_cards};
use crate::actions::try_card::trial_card;
use crate::domain::ids::BatchId;
use crate::domain::permission::PrintCards;
use crate::web::drawn::Drawn;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::forms::{Faults, LostFields, StaffForm as _};
use crate::web::staff::views::{CardFace, LostBatch, LostCardsPage, SayPage, TryCardPage};

use super::cards::{printed_in, sheet, takes_cards, today};
use super::tongue;

/// `GET /staff/{slug}/cards/lost`
pub fn page(asker: &At<PrintCards>) -> Answer {
    draw(asker, StatusCode::OK, LostFields::default(), Faults::default())
}

fn draw(asker: &At<PrintCards>, status: StatusCode, typed: LostFields, faults: Faults) -> Answer {
    let language = asker.language();
    let listed = list_batches(asker.service(), &asker.granted)?;
    let batches = listed.into_iter().rev().filter(|batch| batch.paper.is_none()).map(|batch| {
        let variables = [
            ("label", batch.label.into()),
            ("day", language.day(batch.printed_on).into()),
            ("count", batch.cards.into()),
        ];
        LostBatch { id: batch.id.to_string(), name: language.with("cards-lost-batch", variables) }
    });
    let page = LostCardsPage {
        frame: asker.frame(),
        place: asker.place(),
        batches: batches.collect(),
        languages: asker.found.definition().languages.iter().map(|offered| tongue(offered, language)).collect(),
        closed: (!takes_cards(asker)).then(|| language.text("cards-over")),
        typed,
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}

/// `POST /staff/{slug}/cards/lost`: the old cards are void, and the new ones stand on the page that answers.
pub fn make_void(asker: &At<PrintCards>, fields: LostFields) -> Answer {
    let again = |fields, field, id: &str| {
        let faults = Faults::default().and(field, &asker.language().t(id));
        draw(asker, StatusCode::UNPROCESSABLE_ENTITY, fields, faults)
    };
    let faults = fields.faults(asker.language());
    if !faults.is_empty() {
        return draw(asker, StatusCode::UNPROCESSABLE_ENTITY, fields, faults);
    }
    let Some(language) = printed_in(asker, &fields.language) else {
        return again(fields, "language", "fault-language");
    };
    let Ok(batch) = fields.batch.parse::<BatchId>() else { return again(fields, "batch", "fault-batch") };
    let lost = match void_cards(asker.service(), &asker.granted, batch) {
        Ok(lost) => lost,
        Err(VoidError::NoSuchBatch) => return again(fields, "batch", "fault-batch"),
        Err(VoidError::State(_)) => return again(fields, "batch", "cards-over"),
        Err(VoidError::Store(error)) => return Err(error.into()),
    };
    if fields.only() {
        return Ok(Drawn::see_other(&format!("{}/cards?done=lost", asker.place().address)));
    }
    let printed = print_cards(asker.service(), &asker.granted, &lost.label, lost.cards);
    sheet(asker, &printed.map_err(|error| Refusal::noted(&error))?, language)
}

/// `GET /staff/{slug}/cards/try`
pub fn try_page(asker: &At<PrintCards>) -> Answer {
    let today = today(asker);
    let card = (today == "today-open").then(|| trial_card(asker.service(), &asker.granted));
    let page = TryCardPage {
        frame: asker.frame(),
        place: asker.place(),
        today,
        card: card.map(|card| CardFace { letters: card.letters(), digits: card.digits() }),
        address: format!("/v/{}", asker.found.definition().slug),
    };
    Ok(Drawn::page(StatusCode::OK, &page)?)
}

/// `GET /staff/{slug}/cards/what-to-say`
pub fn say_page(asker: &At<PrintCards>) -> Answer {
    Ok(Drawn::page(StatusCode::OK, &SayPage { frame: asker.frame(), place: asker.place() })?)
}
