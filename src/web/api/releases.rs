//! `GET /api/v1/consultations/{slug}/releases…`: what was published, in the bytes that were signed (D6).

use actix_web::{HttpRequest, HttpResponse};
use data_encoding::HEXLOWER;
use serde_json::{Value, json};

use super::problem::Problem;
use super::{Context, JSON, answer, language_of, public, slug_of};
use crate::actions::releases::read_release::{ReadRelease, published_release, published_releases};
use crate::domain::ids::Slug;
use crate::domain::text::Language;
use crate::web::context::WebContext;
use crate::web::drawn::Drawn;
use crate::web::page_error::PageError;
use crate::web::results::files::{CSV, FileError, ReleaseFiles, XLSX, ZIP};

/// The published releases, newest first.
pub(super) async fn list(context: Context, request: HttpRequest) -> HttpResponse {
    let slug = slug_of(&request);
    answer(context, move |context| {
        let releases = published_releases(&context.service, &slug?)?.ok_or(PageError::NotFound)?;
        let entry = |release: &ReadRelease| {
            let sha256 = HEXLOWER.encode(&release.artefact.sha256());
            json!({ "number": release.number, "published_on": release.published_on, "sha256": sha256 })
        };
        Ok(public(&releases.iter().map(entry).collect::<Value>()))
    })
    .await
}

/// One artefact, byte for byte.
pub(super) async fn artefact(context: Context, request: HttpRequest) -> HttpResponse {
    let named = named(&request);
    answer(context, move |context| {
        let release = release(context, named?)?;
        Ok(Drawn::public_data(JSON, release.artefact.bytes().to_vec()))
    })
    .await
}

/// Its signature: 64 raw bytes.
pub(super) async fn signature(context: Context, request: HttpRequest) -> HttpResponse {
    let named = named(&request);
    answer(context, move |context| {
        let signature = release(context, named?)?.signature.to_vec();
        Ok(Drawn::public_data("application/octet-stream", signature))
    })
    .await
}

/// The artefact as a table, labelled in `lang`, or in the first of its languages.
pub(super) async fn table(context: Context, request: HttpRequest) -> HttpResponse {
    file(context, &request, |files| Ok(Drawn::file(CSV, &files.name("csv"), files.csv()?))).await
}

/// The same as a workbook.
pub(super) async fn workbook(context: Context, request: HttpRequest) -> HttpResponse {
    file(context, &request, |files| Ok(Drawn::file(XLSX, &files.name("xlsx"), files.workbook()?))).await
}

/// The same as a data package.
pub(super) async fn package(context: Context, request: HttpRequest) -> HttpResponse {
    file(context, &request, |files| Ok(Drawn::file(ZIP, &files.name("zip"), files.package()?))).await
}

async fn file<F>(context: Context, request: &HttpRequest, draw: F) -> HttpResponse
where
    F: FnOnce(&ReleaseFiles<'_>) -> Result<Drawn, FileError> + Send + 'static,
{
    let (named, language) = (named(request), language_of(request));
    answer(context, move |context| {
        let language = language.map(Language::new).transpose().map_err(|_| PageError::NotFound)?;
        let release = release(context, named?)?;
        let language = language.as_ref().or_else(|| release.artefact.artefact().languages().first());
        let files = language.ok_or(FileError::NotLabelled).and_then(|language| ReleaseFiles::new(&release, language));
        Ok(files.and_then(|files| draw(&files)).map_err(PageError::from)?)
    })
    .await
}

fn named(request: &HttpRequest) -> Result<(Slug, u32), Problem> {
    let number = request.match_info().get("number").and_then(|number| number.parse().ok());
    Ok((slug_of(request)?, number.ok_or(PageError::NotFound)?))
}

fn release(context: &WebContext, (slug, number): (Slug, u32)) -> Result<ReadRelease, Problem> {
    published_release(&context.service, &slug, number)?.ok_or_else(|| PageError::NotFound.into())
}
