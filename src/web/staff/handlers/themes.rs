//! The themes of the words questions.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;

use crate::actions::desk::list_themes::list_themes;
use crate::actions::desk::write_themes::{ThemeError, add_theme, rename_theme};
use crate::domain::consultation::State;
use crate::domain::ids::QuestionId;
use crate::domain::permission::{ReadWords, SeeConsultation};
use crate::domain::reading::ThemeNumber;
use crate::domain::text::Language;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::staff::StaffLanguage;
use crate::web::staff::door::{Answer, Asker as _, At, Refusal};
use crate::web::staff::forms::{Faults, StaffForm as _, ThemeFields};
use crate::web::staff::views::{Theme, ThemeLabel, ThemeList, ThemesPage};

use super::tongue;

/// The label of a theme in `language` or, where it has none, in the first it has.
pub(super) fn named(labels: &BTreeMap<Language, String>, language: &Language) -> String {
    labels.get(language).or_else(|| labels.values().next()).cloned().unwrap_or_default()
}

/// `GET /staff/{slug}/themes`
pub fn page(asker: &At<ReadWords>) -> Answer {
    draw(asker, StatusCode::OK, ThemeFields::default(), Faults::default())
}

/// `POST /staff/{slug}/themes`
pub fn write(asker: &At<ReadWords>, fields: ThemeFields) -> Answer {
    let faults = fields.faults(asker.language());
    if !faults.is_empty() {
        return draw(asker, StatusCode::UNPROCESSABLE_ENTITY, fields, faults);
    }
    let question = QuestionId::new(fields.question.as_str()).map_err(|_| PageError::Malformed)?;
    let labels = fields.labels().map(|(tag, label)| Some((Language::new(tag).ok()?, label.to_owned())));
    let labels: BTreeMap<_, _> = labels.collect::<Option<_>>().ok_or(PageError::Malformed)?;
    let written = if fields.theme.is_empty() {
        add_theme(asker.service(), &asker.granted, &question, &labels).map(|_| ())
    } else {
        let number = fields.theme.parse().ok().and_then(|number| ThemeNumber::new(number).ok());
        let number = number.ok_or(PageError::Malformed)?;
        rename_theme(asker.service(), &asker.granted, &question, number, &labels)
    };
    match written {
        Ok(()) => Ok(Drawn::see_other(&format!("{}/themes", asker.place().address))),
        Err(error) => {
            let text = said(error, asker.language())?;
            draw(asker, StatusCode::UNPROCESSABLE_ENTITY, fields, Faults::default().and("label", &text))
        }
    }
}

fn said(error: ThemeError, language: StaffLanguage) -> Result<String, Refusal> {
    match error {
        ThemeError::State(_) => Ok(language.text("themes-over")),
        ThemeError::Full => Ok(language.text("themes-full")),
        ThemeError::Label(lacking) => {
            Ok(language.with("themes-label", [("language", language.language_name(&lacking).into())]))
        }
        ThemeError::NoThemes | ThemeError::NoSuchTheme | ThemeError::NotOffered(_) => Err(PageError::Malformed.into()),
        ThemeError::Store(error) => Err(error.into()),
    }
}

fn draw(asker: &At<ReadWords>, status: StatusCode, typed: ThemeFields, faults: Faults) -> Answer {
    let definition = asker.found.definition();
    let texts = asker.texts();
    let lists = list_themes(asker.service(), &asker.also::<SeeConsultation>()?)?;
    let list = |(question, themes): (&QuestionId, &BTreeMap<u8, BTreeMap<Language, String>>)| ThemeList {
        reference: question.to_string(),
        question: definition.question(question).map_or_else(String::new, |asked| texts.owned(&asked.text)),
        themes: themes.iter().map(|(number, labels)| theme(*number, labels, texts.language)).collect(),
    };
    let closed = match asker.found.state() {
        State::Draft | State::PanelReview | State::Approved | State::Open | State::Closed => None,
        _ => Some(asker.language().text("themes-fixed")),
    };
    let page = ThemesPage {
        frame: asker.frame(),
        place: asker.place(),
        lists: lists.0.iter().map(list).collect(),
        languages: definition.languages.iter().map(|offered| tongue(offered, asker.language())).collect(),
        closed,
        typed,
        faults,
    };
    Ok(Drawn::page(status, &page)?)
}

fn theme(number: u8, labels: &BTreeMap<Language, String>, language: &Language) -> Theme {
    let label = |(tag, text): (&Language, &String)| ThemeLabel { tag: tag.to_string(), text: text.clone() };
    Theme { id: number.to_string(), name: named(labels, language), labels: labels.iter().map(label).collect() }
}
