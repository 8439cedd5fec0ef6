//! Pages outside a visit: the list of what is open, support and safety for everyone, and where *Leave* leads.

use actix_web::http::StatusCode;

use super::journey::{JourneyError, Stage};
use super::pages::{AnswersInfoPage, HomePage, LanguagesPage, OpenConsultation, RightsPage, SafetyPage, SupportPage};
use crate::actions::consultations::list_open::list_open;
use crate::domain::consultation::{Definition, State};
use crate::domain::ids::Slug;
use crate::domain::service::{Country, ExitSite};
use crate::domain::text;
use crate::store::StoreError;
use crate::web::context::WebContext;
use crate::web::drawn::Drawn;
use crate::web::frame::Frame;
use crate::web::languages::Language;

/// The site *Leave* goes to when nothing else is set.
#[must_use]
pub fn default_site(context: &WebContext) -> String {
    context.exit_sites.first().cloned().unwrap_or_else(|| "https://www.wikipedia.org/".to_owned())
}

/// The neutral site of a consultation in a language and a country, if it is on the allow-list; else the default (SAF-5).
#[must_use]
pub fn exit_site(context: &WebContext, language: Language, country: Option<Country>, slug: Option<&Slug>) -> String {
    let service = &context.service;
    let found = slug.and_then(|slug| service.store.read(|tx| service.find_by_slug(tx, slug)).ok().flatten());
    found.map_or_else(|| default_site(context), |found| site_of(context, language, country, found.definition()))
}

fn site_of(context: &WebContext, language: Language, country: Option<Country>, definition: &Definition) -> String {
    let site = |tag: String| text::Language::new(tag).ok().and_then(|tag| definition.exit.get(&tag));
    let there = country.and_then(|country| site(format!("{}-{country}", language.tag())));
    let own = there.or_else(|| site(language.tag().to_owned())).map(ExitSite::as_str);
    own.filter(|site| is_allowed(context, site)).map_or_else(|| default_site(context), str::to_owned)
}

/// The neutral site to name on a page; none where it depends on the country, which `/exit` finds out.
#[must_use]
pub fn site_on_page(context: &WebContext, language: Language, definition: &Definition) -> Option<String> {
    let by_country = definition.exit.keys().any(|tag| tag.as_str().starts_with(&format!("{}-", language.tag())));
    (!by_country).then(|| site_of(context, language, None, definition))
}

fn is_allowed(context: &WebContext, site: &str) -> bool {
    context.exit_sites.iter().any(|allowed| allowed == site)
}

/// The surroundings of a page that belongs to no consultation.
#[must_use]
pub fn frame(context: &WebContext, language: Language, address: &str) -> Frame {
    let site = Some(default_site(context));
    Frame { site, demonstration: context.demonstration, ..Frame::new(language, address) }
}

/// The list of consultations that are open, listed and served here, by their neutral names.
///
/// # Errors
/// [`JourneyError`] if the database fails.
pub fn home(context: &WebContext, language: Language) -> Result<Drawn, JourneyError> {
    let service = &context.service;
    let listed = list_open(service)?
        .iter()
        .filter_map(|found| {
            let stage = Stage::new(context, language, found).ok()?;
            let frame = stage.frame();
            Some(OpenConsultation { name: frame.name().into_owned(), address: frame.action() })
        })
        .collect();
    let frame = frame(context, language, "/");
    Ok(Drawn::public(StatusCode::OK, &HomePage { frame, open: listed })?)
}

/// Support, safety, what happens to answers and languages where no consultation is known: services of all that
/// are running, each once.
///
/// # Errors
/// [`JourneyError::NotFound`] for any other page.
pub fn beside_all(
    context: &WebContext,
    language: Language,
    (path, country): (&str, Option<Country>),
) -> Result<Drawn, JourneyError> {
    let address = if path.starts_with("/c/") { "/c" } else { "/" };
    let page = path.rsplit('/').next().unwrap_or_default();
    let frame = frame(context, language, address);
    Ok(match page {
        "support" => Drawn::public(StatusCode::OK, &all_services(context, language, frame)?.sorted(country))?,
        "safety" => Drawn::public(StatusCode::OK, &SafetyPage { frame })?,
        "answers" => Drawn::public(StatusCode::OK, &AnswersInfoPage { frame, notice: None })?,
        "rights" => Drawn::public(StatusCode::OK, &RightsPage { frame, complaint: None, form: None })?,
        "languages" => Drawn::public(StatusCode::OK, &LanguagesPage { frame })?,
        _ => return Err(JourneyError::NotFound),
    })
}

/// The services of every consultation that is running, each once.
pub fn all_services(context: &WebContext, language: Language, frame: Frame) -> Result<SupportPage, StoreError> {
    let service = &context.service;
    let all = service.store.read(|tx| service.list(tx))?;
    let mut page = SupportPage { frame, groups: Vec::new(), chosen: None };
    let unwritten = [State::Draft, State::PanelReview, State::Approved, State::Archived];
    for found in all.iter().filter(|found| !unwritten.contains(&found.state())) {
        let Ok(stage) = Stage::new(context, language, found) else { continue };
        for group in stage.support_page(stage.frame()).groups {
            match page.groups.iter_mut().find(|other| other.country == group.country) {
                None => page.groups.push(group),
                Some(other) => {
                    for offered in group.services {
                        if !other
                            .services
                            .iter()
                            .any(|known| known.name == offered.name && known.reach == offered.reach)
                        {
                            other.services.push(offered);
                        }
                    }
                }
            }
        }
    }
    Ok(page)
}
