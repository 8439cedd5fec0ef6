//! Helping somebody take part: the promise first, then one entry at a time (CON-18, LNG-10). From the first page of an
//! entry on it is a visit like any other, at the participants' address, and knows nothing of who signed in here.

use actix_web::http::StatusCode;
use chrono::NaiveDate;

use crate::actions::assisting::begin_entry::{BeginError, Begun, begin_entry};
use crate::actions::assisting::days::{DestroyedError, list_own_days, note_destroyed};
use crate::actions::assisting::promise::{PromiseError, give_promise, has_promised, promise_sha256};
use crate::domain::card::CardCode;
use crate::domain::consultation::State;
use crate::domain::help::{AssistedDay, Help};
use crate::domain::permission::EnterAnswers;
use crate::domain::promise::Promise;
use crate::web::drawn::Drawn;
use crate::web::languages::Language;
use crate::web::page_error::PageError;
use crate::web::staff::StaffLanguage;
use crate::web::staff::door::{Answer, Asker as _, At};
use crate::web::staff::forms::{ApprovalFields, DestroyedFields, EntryFields, Faults, StaffForm as _};
use crate::web::staff::views::{AssistPage, OwnDay, PromisePage};
use crate::web::visit::journey::Stage;

use super::tongue;

/// `GET /staff/{slug}/assist`
pub fn page(asker: &At<EnterAnswers>) -> Answer {
    let done = match asker.by.call.parameter("done") {
        Some("promised") => Some("assist-done-promised"),
        Some("destroyed") => Some("assist-done-shredded"),
        _ => None,
    };
    if has_promised(asker.service(), &asker.granted)? {
        draw(asker, StatusCode::OK, EntryFields::default(), Faults::default(), done)
    } else {
        promise_page(asker, StatusCode::OK, Faults::default())
    }
}

fn promise_page(asker: &At<EnterAnswers>, status: StatusCode, faults: Faults) -> Answer {
    let promise = Promise::in_language(asker.language().tag());
    let sha256 = data_encoding::HEXLOWER.encode(&promise_sha256(promise));
    Ok(Drawn::page(status, &PromisePage { frame: asker.frame(), place: asker.place(), promise, sha256, faults })?)
}

fn draw(
    asker: &At<EnterAnswers>,
    status: StatusCode,
    typed: EntryFields,
    faults: Faults,
    done: Option<&str>,
) -> Answer {
    let language = asker.language();
    let days = list_own_days(asker.service(), &asker.granted)?;
    let page = AssistPage {
        frame: asker.frame(),
        place: asker.place(),
        closed: closed(asker).map(|id| language.text(id)),
        languages: asker.found.definition().languages.iter().map(|offered| tongue(offered, language)).collect(),
        days: days.into_iter().map(|of| own_day(of, language)).collect(),
        done: done.map(|id| language.text(id)),
        typed,
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}

/// Why no entry can begin now: the id of the message.
fn closed(asker: &At<EnterAnswers>) -> Option<&'static str> {
    match asker.found.state() {
        State::Open if asker.found.stored.paused => Some("assist-rests"),
        State::Open => None,
        State::Draft | State::PanelReview | State::Approved => Some("assist-not-open"),
        _ => Some("assist-over"),
    }
}

fn own_day(of: AssistedDay, language: StaffLanguage) -> OwnDay {
    let AssistedDay { day: date, spoken, paper, destroyed } = of;
    OwnDay { date: date.to_string(), day: language.day(date), spoken, paper, destroyed }
}

/// `POST /staff/{slug}/assist/promise`
pub fn promise(asker: &At<EnterAnswers>, fields: ApprovalFields) -> Answer {
    let faults = fields.faults(asker.language());
    let Some(shown) = fields.hash().filter(|_| faults.is_empty()) else {
        return promise_page(asker, StatusCode::UNPROCESSABLE_ENTITY, faults);
    };
    match give_promise(asker.service(), &asker.granted, shown) {
        Ok(()) => Ok(Drawn::see_other(&format!("{}/assist?done=promised", asker.place().address))),
        Err(PromiseError::Changed) => {
            let faults = Faults::default().and("sure", &asker.language().t("promise-changed"));
            promise_page(asker, StatusCode::CONFLICT, faults)
        }
        Err(PromiseError::Store(error)) => Err(error.into()),
    }
}

/// `POST /staff/{slug}/assist`: answers with the first page of the entry.
pub fn begin(asker: &At<EnterAnswers>, fields: EntryFields) -> Answer {
    let faults = fields.faults(asker.language());
    let Some(help) = fields.help.parse::<Help>().ok().filter(|_| faults.is_empty()) else {
        return draw(asker, StatusCode::UNPROCESSABLE_ENTITY, fields, faults, None);
    };
    let again = |field, id: &str| {
        let faults = Faults::default().and(field, &asker.language().t(id));
        draw(asker, StatusCode::UNPROCESSABLE_ENTITY, fields.clone(), faults, None)
    };
    let Ok(card) = fields.code.parse::<CardCode>() else {
        return again("code", "assist-character");
    };
    let chosen = Language::from_tag(&fields.language);
    if help.is_spoken() && chosen.is_none() {
        return again("language", "assist-which-language");
    }
    match begin_entry(asker.service(), &asker.granted, card, help) {
        Ok(begun) => first_page(asker, begun, chosen),
        Err(BeginError::NotPromised) => promise_page(asker, StatusCode::CONFLICT, Faults::default()),
        Err(BeginError::NotOpen) => again("code", closed(asker).unwrap_or("assist-no-answers")),
        Err(BeginError::CardNotAccepted) => again("code", "assist-not-ours"),
        Err(BeginError::OwnGroup) => again("code", "assist-own-group"),
        Err(BeginError::PaperNumber) => again("code", "assist-paper-number"),
        Err(BeginError::NotAPaper) => again("code", "assist-no-paper-number"),
        Err(BeginError::Store(error)) => Err(error.into()),
    }
}

fn first_page(asker: &At<EnterAnswers>, mut begun: Begun, chosen: Option<Language>) -> Answer {
    let printed = begun.language.as_deref().and_then(Language::from_tag);
    let language = printed.or(chosen).ok_or(PageError::Malformed)?;
    let stage = Stage::new(&asker.by.call.context, language, &asker.found).map_err(PageError::from)?;
    Ok(stage.show(&mut begun.visit, None).map_err(PageError::from)?)
}

/// `POST /staff/{slug}/assist/destroyed`
pub fn destroyed(asker: &At<EnterAnswers>, fields: DestroyedFields) -> Answer {
    let mut faults = fields.faults(asker.language());
    let number = fields.number.trim().parse::<u32>().ok();
    let date = fields.day.parse::<NaiveDate>().map_err(|_| PageError::Malformed)?;
    if let Some(number) = number.filter(|_| faults.is_empty()) {
        match note_destroyed(asker.service(), &asker.granted, date, number) {
            Ok(()) => return Ok(Drawn::see_other(&format!("{}/assist?done=destroyed", asker.place().address))),
            Err(DestroyedError::TooMany) => {
                faults = faults.and("number", &asker.language().t("assist-too-many"));
            }
            Err(DestroyedError::Store(error)) => return Err(error.into()),
        }
    } else if faults.is_empty() {
        faults = faults.and("number", &asker.language().t("assist-as-number"));
    }
    draw(asker, StatusCode::UNPROCESSABLE_ENTITY, EntryFields::default(), faults, None)
}
