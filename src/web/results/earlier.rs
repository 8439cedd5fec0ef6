//! The public page on which a draft stands beside the one that it follows, without an account (decision 0063).

use actix_web::http::StatusCode;
use askama::Template;

use crate::actions::releases::read_two_drafts::{has_earlier_release, read_two_drafts};
use crate::actions::service::{Found, Service};
use crate::domain::ids::Slug;
use crate::domain::policy::Block;
use crate::store::StoreError;
use crate::web::context::WebContext;
use crate::web::drawn::Drawn;
use crate::web::frame::Frame;
use crate::web::languages::Language;
use crate::web::visit::journey::{JourneyError, Stage};

use super::handlers::frame;
use super::pairs::TwoDrafts;

/// Two drafts for everyone, at `/r/{slug}/earlier`.
#[derive(Template)]
#[template(path = "results/earlier.html", config = "src/web/askama.toml")]
pub struct TwoDraftsPage {
    /// The surroundings.
    pub frame: Frame,
    /// The two drafts.
    pub two: TwoDrafts,
}

/// What stands in place of [`TwoDraftsPage`] where the earlier draft is not written in the language of the page: a page is in one
/// language (LNG-1).
#[derive(Template)]
#[template(path = "results/earlier_elsewhere.html", config = "src/web/askama.toml")]
pub struct NotInThisLanguagePage {
    /// The surroundings.
    pub frame: Frame,
    /// The languages of both.
    pub languages: Vec<Language>,
    /// The address of the two drafts, without language.
    pub address: String,
    /// The address of the later draft's results.
    pub results: String,
}

/// The address of the page, for the results of the later draft: only once there is something to see.
///
/// # Errors
/// [`StoreError`] if the database fails.
pub fn link(service: &Service, later: &Found, language: Language) -> Result<Option<String>, StoreError> {
    let there = has_earlier_release(service, later)?;
    Ok(there.then(|| language.link(&address(&later.definition().slug))))
}

/// Draws both drafts.
///
/// # Errors
/// [`JourneyError::NotFound`] for an unknown address, a language that the later one is not offered in, a draft that follows none, and
/// as long as one of the two has no published release.
pub fn page(context: &WebContext, language: Language, slug: &Slug) -> Result<Drawn, JourneyError> {
    let both = read_two_drafts(&context.service, slug)?.ok_or(JourneyError::NotFound)?;
    let (later, _) = &both.later;
    let frame = frame(&Stage::new(context, language, later)?, slug);
    let (before, after) = (both.earlier.0.definition(), later.definition());
    if before.offered_language(language.tag()).is_none() {
        let shared = after.languages.iter().filter(|shared| before.languages.contains(shared));
        let page = NotInThisLanguagePage {
            frame,
            languages: shared.filter_map(|shared| Language::from_tag(shared.as_str())).collect(),
            address: address(slug),
            results: language.link(&format!("/r/{slug}")),
        };
        return Ok(Drawn::public(StatusCode::OK, &page)?);
    }
    let two = TwoDrafts::new(&both, language).map_err(|_| JourneyError::NotFound)?;
    Ok(Drawn::public(StatusCode::OK, &TwoDraftsPage { frame, two })?)
}

fn address(slug: &Slug) -> String {
    format!("/r/{slug}/earlier")
}
