//! The support services of a consultation (SAF-18).

use std::collections::BTreeMap;

use actix_web::http::StatusCode;

use crate::actions::consultations::edit_services::{EditServicesError, edit_services};
use crate::actions::service::Found;
use crate::domain::folder::{Rejected, ServiceEdit, ServiceEditError, ServiceTexts};
use crate::domain::permission::ManageServices;
use crate::domain::service::{Country, Service};
use crate::domain::text::{Language, Localised};
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::StaffLanguage;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::forms::{Faults, ServiceFields};
use crate::web::staff::views::{ServiceEntry, ServiceText, ServicesPage};

use super::tongue;

/// The message that somebody else was faster.
const CHANGED: &str = "services-list-changed";

/// How many services must be checked again on this day.
pub(super) fn old(found: &Found, today: chrono::NaiveDate) -> usize {
    found.definition().services.iter().filter(|service| service.needs_checking(today)).count()
}

/// What an administrator is told of services that must be checked again.
pub(super) fn alert(found: &Found, today: chrono::NaiveDate, language: StaffLanguage) -> Option<String> {
    let old = old(found, today);
    (old > 0).then(|| language.n("services-alert", old))
}

/// `GET /staff/{slug}/services`
pub fn page(asker: &At<ManageServices>) -> Answer {
    let done = match asker.by.call.parameter("done") {
        Some("checked") => Some("services-done-checked"),
        Some("saved") => Some("services-done-saved"),
        Some("removed") => Some("services-done-removed"),
        _ => None,
    };
    draw(asker, StatusCode::OK, ServiceFields::default(), Faults::default(), done)
}

/// `POST /staff/{slug}/services/checked`
pub fn checked(asker: &At<ManageServices>, fields: ServiceFields) -> Answer {
    let edit = ServiceEdit::Checked(place(&fields)?);
    change(asker, fields, &edit, "checked")
}

/// `POST /staff/{slug}/services/change`
pub fn write(asker: &At<ManageServices>, fields: ServiceFields) -> Answer {
    let edit = ServiceEdit::Change(place(&fields)?, texts(asker, &fields));
    change(asker, fields, &edit, "saved")
}

/// `POST /staff/{slug}/services/remove`
pub fn remove(asker: &At<ManageServices>, fields: ServiceFields) -> Answer {
    let edit = ServiceEdit::Remove(place(&fields)?);
    change(asker, fields, &edit, "removed")
}

/// `POST /staff/{slug}/services/add`
pub fn add(asker: &At<ManageServices>, mut fields: ServiceFields) -> Answer {
    fields.at = String::new();
    let Ok(country) = Country::new(fields.country.trim()) else {
        let faults = Faults::default().and("country", &asker.language().t("services-country-fault"));
        return draw(asker, StatusCode::UNPROCESSABLE_ENTITY, fields, faults, None);
    };
    let edit = ServiceEdit::Add(country, texts(asker, &fields));
    change(asker, fields, &edit, "saved")
}

fn place(fields: &ServiceFields) -> Result<usize, Refusal> {
    fields.at.parse().map_err(|_| PageError::Malformed.into())
}

fn texts(asker: &At<ManageServices>, fields: &ServiceFields) -> BTreeMap<Language, ServiceTexts> {
    let of = |language: &Language| {
        let text = |field: &str| fields.text(field, language.as_str()).trim().to_owned();
        (language.clone(), ServiceTexts { name: text("name"), reach: text("reach"), hours: text("hours") })
    };
    asker.found.definition().languages.iter().map(of).collect()
}

fn change(asker: &At<ManageServices>, fields: ServiceFields, edit: &ServiceEdit, word: &str) -> Answer {
    let seen = data_encoding::HEXLOWER.decode(fields.seen.as_bytes()).ok().and_then(|seen| seen.try_into().ok());
    let seen: [u8; 32] = seen.ok_or(PageError::Malformed)?;
    let language = asker.language();
    let text = match edit_services(asker.service(), &asker.granted, &seen, edit) {
        Ok(()) => return Ok(Drawn::see_other(&format!("{}/services?done={word}", asker.place().address))),
        Err(EditServicesError::Changed | EditServicesError::Edit(ServiceEditError::NotFound)) => {
            let faults = Faults::default().and("services", &language.t(CHANGED));
            return draw(asker, StatusCode::CONFLICT, ServiceFields::default(), faults, None);
        }
        Err(EditServicesError::Edit(ServiceEditError::Form)) => language.text("services-folder-only"),
        Err(EditServicesError::Faults(Rejected { faults, .. })) => {
            // The check of the folder speaks English only, as on the command line.
            let said = faults.first().map(|fault| format!("{} {}", fault.what, fault.remedy));
            said.map_or_else(
                || language.text(CHANGED),
                |what| language.with("services-folder-says", [("what", what.into())]),
            )
        }
        Err(EditServicesError::Store(error)) => return Err(error.into()),
    };
    draw(asker, StatusCode::UNPROCESSABLE_ENTITY, fields, Faults::default().and("services", &text), None)
}

/// A country as staff pages name it.
fn country(country: Country, language: StaffLanguage) -> String {
    let Country::One(_) = country else { return language.text("services-every-country") };
    let named = format!("country-{country}");
    let texts = language.on_pages().texts();
    if texts.has(&named) { texts.get(&named).into_owned() } else { country.to_string() }
}

fn entry(asker: &At<ManageServices>, at: usize, service: &Service) -> ServiceEntry {
    let text = |text: &Localised, language: &Language| text.in_language(language).unwrap_or_default().to_owned();
    let of = |language: &Language| ServiceText {
        tag: language.to_string(),
        name: text(&service.name, language),
        reach: text(&service.reach, language),
        hours: text(&service.hours, language),
    };
    ServiceEntry {
        at,
        name: asker.texts().owned(&service.name),
        country: country(service.country, asker.language()),
        checked_on: asker.language().day(service.checked_on),
        old: service.needs_checking(asker.service().today()),
        texts: asker.found.definition().languages.iter().map(of).collect(),
    }
}

fn draw(
    asker: &At<ManageServices>,
    status: StatusCode,
    typed: ServiceFields,
    faults: Faults,
    done: Option<&'static str>,
) -> Answer {
    // An edit that came too late shows the list as it stands now.
    let now = At::<ManageServices>::find(&asker.by.call)?;
    let definition = now.found.definition();
    let page = ServicesPage {
        frame: now.frame(),
        place: now.place(),
        services: definition.services.iter().enumerate().map(|(at, service)| entry(&now, at, service)).collect(),
        languages: definition.languages.iter().map(|offered| tongue(offered, asker.language())).collect(),
        seen: data_encoding::HEXLOWER.encode(&now.found.stored.folder_sha256),
        done: done.map(|id| now.language().text(id)),
        typed,
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}
