//! The public results page (PAR-8): the newest published release, drawn from its stored artefact and from nothing else
//! (AGG-1, D6).

use actix_web::http::StatusCode;

use super::beside::{Beside, Downloads, Promised};
use super::earlier;
use super::pages::PublicResultsPage;
use super::view::Results;
use crate::actions::releases::read_release::{ReadRelease, newest_published};
use crate::actions::service::Found;
use crate::domain::consultation::PANEL_DAYS;
use crate::domain::ids::Slug;
use crate::web::context::WebContext;
use crate::web::drawn::Drawn;
use crate::web::frame::Frame;
use crate::web::languages::{Language, date};
use crate::web::visit::journey::{JourneyError, Stage};
use crate::web::visit::pages::NoResultsPage;

/// Draws the newest release of a consultation, or says when there will be one.
///
/// # Errors
/// [`JourneyError::NotFound`] for an unknown address or a language that is not offered.
pub fn page(context: &WebContext, language: Language, slug: &Slug) -> Result<Drawn, JourneyError> {
    let service = &context.service;
    let (found, published) = newest_published(service, slug)?.ok_or(JourneyError::NotFound)?;
    let stage = Stage::new(context, language, &found)?;
    let frame = Frame { address: format!("/r/{slug}"), ..stage.frame() };
    let Some((published, quotes)) = published else {
        let dates = &found.definition().dates;
        let page = NoResultsPage {
            frame,
            closes_on: date(language, dates.closes_on),
            reply_by: date(language, dates.reply_by),
        };
        return Ok(Drawn::public(StatusCode::OK, &page)?);
    };
    let downloads = Downloads::public(slug.as_str(), published.number, language);
    let earlier = earlier::link(service, &found, language)?;
    let beside = Beside { earlier, ..beside(&found, &published, downloads) };
    let results = Results::new(&published.artefact, language, beside).map_err(|_| JourneyError::NotFound)?;
    let results = results.with_quotes(&published.artefact, &quotes);
    Ok(Drawn::public(StatusCode::OK, &PublicResultsPage { frame, results })?)
}

/// What stands beside the figures of a published release.
fn beside(found: &Found, published: &ReadRelease, downloads: Downloads) -> Beside {
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
