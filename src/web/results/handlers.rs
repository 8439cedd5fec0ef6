//! The public results page (PAR-8): the newest published release, drawn from its stored artefact and from nothing else
//! (AGG-1, D6).

use actix_web::http::StatusCode;

use super::beside::{Beside, Downloads, Promised};
use super::earlier;
use super::pages::{PublicDraftPage, PublicResultsPage};
use super::view::Results;
use crate::actions::releases::read_release::{ReadRelease, newest_published};
use crate::actions::service::Found;
use crate::domain::consultation::PANEL_DAYS;
use crate::domain::ids::Slug;
use crate::domain::service::Country;
use crate::web::context::WebContext;
use crate::web::drawn::Drawn;
use crate::web::frame::Frame;
use crate::web::languages::{Language, date};
use crate::web::visit::journey::{JourneyError, Stage, find};
use crate::web::visit::pages::NoResultsPage;

/// Draws the newest release of a consultation, or says when there will be one.
///
/// # Errors
/// [`JourneyError::NotFound`] for an unknown address or a language that is not offered.
pub fn page(context: &WebContext, language: Language, slug: &Slug) -> Result<Drawn, JourneyError> {
    let (found, published) = newest_published(&context.service, slug)?.ok_or(JourneyError::NotFound)?;
    let frame = frame(&Stage::new(context, language, &found)?, slug);
    let Some((published, quotes)) = published else {
        let dates = &found.definition().dates;
        let page = NoResultsPage {
            frame,
            closes_on: date(language, dates.closes_on),
            reply_by: date(language, dates.reply_by),
        };
        return Ok(Drawn::public(StatusCode::OK, &page)?);
    };
    let mut results = results(&found, &published, language)?.with_quotes(&published.artefact, &quotes);
    results.parts_at = Some(frame.beside("draft"));
    results.beside.earlier = earlier::link(&context.service, &found, language)?;
    Ok(Drawn::public(StatusCode::OK, &PublicResultsPage { frame, results })?)
}

/// Draws the draft part by part with what the newest release shows of each.
///
/// # Errors
/// [`JourneyError::NotFound`] for an unknown address, a language that is not offered, and where nothing is published of parts.
pub fn draft(context: &WebContext, language: Language, slug: &Slug) -> Result<Drawn, JourneyError> {
    let (found, published) = newest_published(&context.service, slug)?.ok_or(JourneyError::NotFound)?;
    let frame = frame(&Stage::new(context, language, &found)?, slug);
    let (published, _) = published.ok_or(JourneyError::NotFound)?;
    let results = results(&found, &published, language)?;
    if results.strips.is_empty() {
        return Err(JourneyError::NotFound);
    }
    Ok(Drawn::public(StatusCode::OK, &PublicDraftPage { frame, results })?)
}

/// Support, safety, what happens to answers, languages: for whoever reads results.
///
/// # Errors
/// [`JourneyError::NotFound`] as [`page`].
pub fn beside(
    context: &WebContext,
    language: Language,
    slug: &Slug,
    wanted: (&str, Option<Country>),
) -> Result<Drawn, JourneyError> {
    let found = find(context, slug)?;
    let stage = Stage::new(context, language, &found)?;
    stage.beside(frame(&stage, slug), wanted)
}

/// What surrounds a page of results.
pub(super) fn frame(stage: &Stage<'_>, slug: &Slug) -> Frame {
    Frame { address: format!("/r/{slug}"), ..stage.frame() }
}

fn results(found: &Found, published: &ReadRelease, language: Language) -> Result<Results, JourneyError> {
    let slug = &found.definition().slug;
    let beside = around(found, published, Downloads::public(slug.as_str(), published.number, language));
    Results::new(&published.artefact, language, beside).map_err(|_| JourneyError::NotFound)
}

/// What stands beside the figures of a published release.
fn around(found: &Found, published: &ReadRelease, downloads: Downloads) -> Beside {
    let dates = &found.definition().dates;
    Beside {
        closed_on: Some(dates.closes_on),
        published_on: published.published_on,
        without_approval_after: (!published.panel_approved).then(|| usize::try_from(PANEL_DAYS).unwrap_or_default()),
        downloads: Some(downloads),
        draft: Some(found.definition().policy.clone()),
        promised: Some(Promised { closes_on: dates.closes_on, reply_by: dates.reply_by }),
        ..Beside::default()
    }
}
